package lang

// polishNames returns first names of Polish, each followed by its short forms. One short form may belong to
// several names.
func polishNames() []string {
	return []string{
		"katarzyna kasia kaśka", "małgorzata gosia małgosia", "agnieszka aga", "joanna joasia",
		"tomasz tomek", "piotr piotrek", "krzysztof krzysiek krzyś", "anna ania anka", "magdalena magda",
		"aleksandra ola", "aleksander olek", "andrzej jędrek", "jakub kuba", "wojciech wojtek",
		"stanisław staszek", "barbara basia", "zofia zosia", "maria marysia", "marcin marcinek", "michał misiek",
		"grzegorz grzesiek", "zbigniew zbyszek", "kazimierz kazik", "jan janek", "józef józek", "tadeusz tadek",
		"jerzy jurek", "ewa ewka", "elżbieta ela", "monika monia", "dorota dorotka", "teresa tereska",
		"krystyna krysia", "łukasz łukaszek", "mateusz mati", "bartłomiej bartek", "bartosz bartek",
		"maciej maciek", "paweł pawełek", "robert robek", "franciszek franek", "antoni antek", "ignacy ignac",
		"natalia natalka", "karolina karolinka", "weronika wera", "wiktoria wika", "patrycja pati", "urszula ula",
		"halina halinka", "mirosław mirek", "mirosława mirka", "jarosław jarek", "sławomir sławek",
		"dariusz darek", "mariusz mariuszek", "rafał rafałek",
	}
}
