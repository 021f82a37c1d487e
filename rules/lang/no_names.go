package lang

// norwegianNames returns first names of Norwegian, each followed by its short forms. One short form may belong to
// several names.
func norwegianNames() []string {
	return []string{
		"kristian kris", "kristoffer kris", "alexander alex", "benjamin ben", "johannes hannes", "johanne hanne",
		"elisabeth lisbeth lise", "kristine stine", "katrine trine", "margrete grete", "ingeborg inga",
		"mathilde tilde", "henrik henke", "sigurd sigge", "torbjørn tobben", "magnus mange",
		"nikolai niko", "sebastian seb",
	}
}
