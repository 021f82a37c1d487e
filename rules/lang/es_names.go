package lang

// spanishNames returns first names of Spanish, each followed by its short forms. One short form may belong to
// several names.
func spanishNames() []string {
	return []string{
		"francisco paco pancho curro fran", "josé pepe", "josefa pepa", "maría mari", "dolores lola",
		"ignacio nacho", "guadalupe lupe", "enrique quique kike", "rosario charo", "concepción concha conchi",
		"manuel manolo manu", "manuela manoli", "mercedes merche", "jesús chus", "alejandro alex jandro",
		"alejandra alex", "antonio toni toño", "rafael rafa", "gabriel gabi", "santiago santi yago",
		"sebastián sebas", "fernando fer nando", "guillermo guille", "eduardo edu", "alberto beto",
		"roberto beto rober", "javier javi", "daniel dani", "david davi", "pilar pili", "isabel isa",
		"teresa tere", "consuelo chelo", "beatriz bea", "patricia patri", "cristina cris", "catalina cata",
		"carolina caro", "gregorio goyo", "luis lucho", "vicente chente", "montserrat montse", "inmaculada inma",
		"encarnación encarna", "mariana nana", "federico fede", "ricardo richi", "salvador salva", "joaquín quino",
		"agustín tino", "valentina vale",
	}
}
