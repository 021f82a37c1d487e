package mail

import (
	"strings"
	"unicode"
)

// How well a name fits a person, best first; the whole name is better than a part of it.
const (
	fitNick  = iota + 1 // by a nickname
	fitLoose            // without accents
	fitPart             // as it is spelt
	fitWhole            // and it is the whole name, of two words or more
)

// FitNames is how well the words of a name fit those of a person's, or 0.
func FitNames(want, have []string) int {
	fit, used := fitPart, make([]bool, len(have))
	for _, w := range want {
		best, at := 0, -1
		for i, h := range have {
			if f := fitWord(w, h); !used[i] && f > best {
				best, at = f, i
			}
		}
		if at < 0 {
			return 0
		}
		used[at] = true
		fit = min(fit, best)
	}
	if fit == fitPart && len(want) > 1 && len(want) == len(have) {
		return fitWhole
	}
	return fit
}

func fitWord(want, have string) int {
	initial := strings.TrimSuffix(want, ".")
	loose := looseName(want)
	switch {
	case want == have:
		return fitPart
	case len([]rune(initial)) == 1 && strings.HasPrefix(looseName(have), looseName(initial)):
		return fitPart
	case loose != "" && loose == looseName(have):
		return fitLoose
	case sameNick(loose, looseName(have)):
		return fitNick
	}
	return 0
}

// NameWords are the words of a name in lower case, without titles and without the 's of
// "Anna's". "Meier, Anna" has the same words as "Anna Meier".
func NameWords(name string) []string {
	var out []string
	for _, w := range strings.FieldsFunc(strings.ToLower(name), func(c rune) bool {
		return unicode.IsSpace(c) || strings.ContainsRune(",;\"()-–/", c)
	}) {
		w = strings.TrimSuffix(strings.TrimSuffix(w, "'s"), "’s")
		w = strings.Trim(w, "'’:!?")
		if bare := strings.TrimSuffix(w, "."); IsTitle(bare) {
			continue
		} else if len([]rune(bare)) > 1 {
			w = bare
		}
		if w != "" && w != "." {
			out = append(out, w)
		}
	}
	return out
}

// umlauts are two letters that are spelt for one, and the one without its accent.
var umlauts = strings.NewReplacer("ae", "a", "oe", "o", "ue", "u")

// looseName is a word of a name without accents, in which ä, ae and a are one.
func looseName(s string) string {
	var b strings.Builder
	for _, c := range s {
		if unicode.Is(unicode.Mn, c) || c == '.' {
			continue // a combining accent
		}
		b.WriteString(plainLetter(c))
	}
	return umlauts.Replace(b.String())
}

// plainLetter is a letter without its accent.
func plainLetter(c rune) string {
	for _, g := range []string{"aàáâãäåāăą", "cçćč", "dďđð", "eèéêëēėęě", "gğģ", "iìíîïīįı", "kķ",
		"lłļľ", "nñńňņ", "oòóôõöøōő", "rřŕ", "sśšşș", "tťţț", "uùúûüūůűų", "yýÿ", "zźżž"} {
		if strings.ContainsRune(g, c) {
			return g[:1]
		}
	}
	switch c {
	case 'ß':
		return "ss"
	case 'æ':
		return "ae"
	case 'œ':
		return "oe"
	case 'þ':
		return "th"
	}
	return string(c)
}

// sameNick reports whether one of two names, without accents, is short for the other.
func sameNick(a, b string) bool {
	for _, group := range nicknames() {
		formal, short, _ := strings.Cut(group, " ")
		if a == formal && hasWord(short, b) || b == formal && hasWord(short, a) {
			return true
		}
	}
	return false
}

// shortNames are what is written for a first name: its first letter, what is short for it, and
// what it is short for.
func shortNames(first string) []string {
	loose := looseName(first)
	names := []string{FirstRune(loose)}
	for _, group := range nicknames() {
		switch formal, short, _ := strings.Cut(group, " "); {
		case formal == loose:
			names = append(names, strings.Fields(short)...)
		case hasWord(short, loose):
			names = append(names, formal)
		}
	}
	return names
}

func hasWord(words, w string) bool {
	for f := range strings.FieldsSeq(words) {
		if f == w {
			return true
		}
	}
	return false
}

// nicknames are names, each with what is short for it, spelt as looseName spells them.
// A short form may stand for several.
func nicknames() []string {
	return []string{
		"robert bob bobby rob robbie bert",
		"william will bill billy willy liam", "wilhelm willi willy",
		"richard rick ricky rich dick", "james jim jimmy jamie", "john johnny jack jon",
		"jonathan jon johnny", "johannes hannes hans jo jan johan",
		"joseph jo joey", "josef sepp jupp jo", "michal mike mick micky michi mischa mika",
		"thomas tom tommy", "christopher chris kit topher", "christian chris",
		"christoph chris", "christina chris chrissy tina christine",
		"christine chris tina christina", "daniel dan danny dani", "david dave davey",
		"edward ed eddie ted ned",
		"eduard edi ed", "andrew andy drew", "andreas andi andy andre",
		"alexander alex sasha sascha xander lex", "alexandra alex sandra sasha sascha",
		"anthony tony", "anton toni", "benjamin ben benny", "charles charlie chuck",
		"karl charly kalle", "matthew matt", "matthias matze matti hias", "nicholas nick nicky",
		"nikolas niko nick klas", "nikolaus klaus niko",
		"peter pete", "philip phil", "philipp phil", "samul sam sammy", "samantha sam",
		"stephen steve stevie", "steven steve", "stefan steffen stef",
		"stefanie steffi stephanie steph", "stephanie steph stef steffi",
		"gregory greg", "gerhard gerd", "gunter gunther", "heinrich heinz heiner",
		"friedrich fritz fred freddy", "frederick fred freddy", "franz francis", "francis frank",
		"georg schorsch", "george georgie", "jurgen jorg", "joachim jochen achim jo",
		"ludwig lutz luggi", "leonard leo len lenny", "leonhard leo", "lawrence larry",
		"maximilian max", "patrick pat paddy", "patricia pat patty trish tricia", "raymond ray",
		"ronald ron ronnie", "timothy tim", "theodor theo", "theodore theo ted", "tobias tobi",
		"ulrich uli ulli", "ulrike uli ulli", "vincent vince", "zachary zach zack",
		"elizabeth liz lizzie beth betty eliza ellie lisa",
		"elisabeth lisa elli sissi lisbeth elsa ilse", "catherine cathy cate kate cat",
		"katherine kate kathy katie kat kit", "katharina kathi kathrin katrin katja kate kati",
		"margaret maggie meg peggy greta rita", "margarete grete greta gretel",
		"rebecca becky becca", "rebekka becky", "jennifer jen jenny", "jessica jess jessie",
		"susan su susie", "susanne susi sanne", "sarah sara sally", "deborah deb debbie",
		"dorothy dot dottie", "dorothea doro thea", "barbara barb babs barbie babsi",
		"abigail abby", "amanda mandy", "victoria vicky tori", "viktoria vicky",
		"magdalena lena leni magda", "helena lena helen", "gabriele gabi gaby", "gabriel gabe",
		"manula manu ela", "michala michi ela", "monika moni", "martina tina", "bettina tina betti",
		"sabine bine", "franziska franzi", "antonia toni", "angela angie", "anneliese anne liese",
		"hildegard hilde", "ingeborg inge", "kimberly kim", "natalie nat", "nathan nate nat",
		"nathaniel nate nat", "pamela pam", "sandra sandy", "teresa terry tess",
		"theresa resi tess terry", "valentina vale tina", "veronika vroni", "jacquline jackie",
		"eleanor ellie nora ella", "isabella bella izzy isa", "kenneth ken kenny",
		"donald don donny", "douglas doug", "jeffrey jeff", "gerald gerry jerry", "joshua josh",
		"dominik domi nick", "sebastian seb basti bastian", "florian flo", "fabian fabi",
		"lukas luke", "marcus mark", "markus mark", "martin marty", "oliver olli ollie",
		"olivia liv livvy", "rainer reiner", "wolfgang wolf wolfi",
	}
}
