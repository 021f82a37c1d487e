package lang

// danishNames returns first names of Danish, each followed by its short forms. One short form may belong to
// several names.
func danishNames() []string {
	return []string{
		"christian chris", "frederik freddy", "henrik henke", "mikkel mik", "søren søs", "margrethe grethe",
		"elisabeth lis lisbeth", "johannes hannes jonna", "johanne hanne", "kristine stine", "christine stine",
		"mathilde tilde", "alexander alex", "sebastian seb",
		"rasmus ras", "benjamin ben", "katrine trine", "cathrine trine", "birgitte gitte", "annemarie mie",
	}
}
