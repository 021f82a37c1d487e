package lang

// germanNames returns first names of German, each followed by its short forms. One short form may belong to
// several names.
func germanNames() []string {
	return []string{
		"wilhelm willi willy", "johannes hannes hans jo jan johan", "josef sepp jupp jo",
		"michael mike michi mischa mika", "christian chris", "christoph chris",
		"christina chris tina christine", "christine chris tina christina", "daniel dani", "eduard edi ed",
		"andreas andi andy andre", "alexander alex sascha", "alexandra alex sandra sascha", "anton toni",
		"karl charly kalle", "matthias matze matti hias", "nikolas niko nick klas", "nikolaus klaus niko",
		"philipp phil", "stefan steffen stef", "stefanie steffi stephanie steph", "stephanie steffi",
		"gerhard gerd", "günter günther", "heinrich heinz heiner", "friedrich fritz fred freddy",
		"franz francis", "georg schorsch", "jürgen jörg", "joachim jochen achim jo", "ludwig lutz luggi",
		"leonhard leo", "maximilian max", "theodor theo", "tobias tobi", "ulrich uli ulli", "ulrike uli ulli",
		"elisabeth lisa elli sissi lisbeth elsa ilse", "katharina kathi kathrin katrin katja kate kati",
		"margarete grete greta gretel", "rebekka becky", "susanne susi sanne", "dorothea doro thea",
		"barbara babsi", "viktoria vicky", "magdalena lena leni magda", "helena lena helen",
		"gabriele gabi gaby", "manuela manu ela", "michaela michi ela", "monika moni", "martina tina",
		"bettina tina betti", "sabine bine", "franziska franzi", "antonia toni", "anneliese anne liese",
		"hildegard hilde", "ingeborg inge", "theresa resi", "veronika vroni", "dominik domi nick",
		"sebastian seb basti bastian", "florian flo", "fabian fabi", "lukas luke", "markus mark",
		"oliver olli", "rainer reiner", "wolfgang wolf wolfi",
	}
}
