package lang

// swedishNames returns first names of Swedish, each followed by its short forms. One short form may belong to
// several names.
func swedishNames() []string {
	return []string{
		"alexander alex", "benjamin ben", "christian chrille", "fredrik fredde", "gustav gurra", "henrik henke",
		"johan jojje", "karl kalle", "lars lasse", "lennart lelle", "magnus mange", "margareta greta maggan",
		"mats matte", "mikael micke", "niklas nicke", "oskar ogge", "per pelle", "peter pelle petter",
		"robert robban", "sebastian sebbe", "sofia fia", "sven svenne", "tomas tompa", "thomas tompa",
		"tobias tobbe", "torbjörn tobbe", "viktoria vickan", "elisabet lisa lisbet bettan", "kristina stina",
		"katarina kattis", "birgitta gittan", "ulrika ullis", "gunnar gurra", "erik jerker", "anders adde",
	}
}
