package lang

// englishNames returns first names of English, each followed by its short forms. One short form may belong to
// several names.
func englishNames() []string {
	return []string{
		"robert bob bobby rob robbie bert", "william will bill billy willy liam",
		"richard rick ricky rich dick", "james jim jimmy jamie", "john johnny jack jon",
		"jonathan jon johnny", "joseph jo", "michael mike mick micky mika", "thomas tom tommy",
		"christopher chris kit topher", "christian chris", "christina chris chrissy tina christine",
		"daniel dan danny", "david dave davey", "edward ed eddie ted ned", "andrew andy drew",
		"alexander alex sasha xander lex", "alexandra alex sandra sasha", "anthony tony",
		"benjamin ben benny", "charles charlie chuck", "matthew matt", "nicholas nick nicky", "peter pete",
		"philip phil", "samuel sam sammy", "samantha sam", "stephen steve stevie", "steven steve",
		"stephanie steph stef", "gregory greg", "frederick fred freddy", "francis frank", "george georgie",
		"leonard leo len lenny", "lawrence larry", "patrick pat paddy", "patricia pat patty trish tricia",
		"raymond ray", "ronald ron ronnie", "timothy tim", "theodore theo ted", "vincent vince",
		"zachary zach zack", "elizabeth liz lizzie beth betty eliza ellie lisa",
		"catherine cathy cate kate cat", "katherine kate kathy katie kat kit",
		"margaret maggie meg peggy greta rita", "rebecca becky becca", "jennifer jen jenny",
		"jessica jess jessie", "susan sue susie", "sarah sara sally", "deborah deb debbie",
		"dorothy dot dottie", "barbara barb babs barbie", "abigail abby", "amanda mandy",
		"victoria vicky tori", "gabriel gabe", "angela angie", "kimberly kim", "natalie nat",
		"nathan nate nat", "nathaniel nate nat", "pamela pam", "sandra sandy", "teresa terry tess",
		"theresa tess terry", "valentina vale tina", "jacqueline jackie", "eleanor ellie nora ella",
		"isabella bella izzy isa", "kenneth ken kenny", "donald don donny", "douglas doug", "jeffrey jeff",
		"gerald gerry jerry", "joshua josh", "marcus mark", "martin marty", "oliver ollie",
		"olivia liv livvy",
	}
}
