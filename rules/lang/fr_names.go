package lang

// frenchNames returns first names of French, each followed by its short forms. One short form may belong to
// several names.
func frenchNames() []string {
	return []string{
		"frédéric fred fredo", "stéphane steph", "stéphanie steph", "catherine cathy", "christophe chris",
		"christine chris", "nicolas nico", "alexandre alex", "alexandra alex", "sébastien seb",
		"benjamin ben benj", "benoît ben", "matthieu mathieu mat", "philippe phil", "véronique véro",
		"dominique dom domi", "emmanuel manu", "emmanuelle manu", "élisabeth babette lisa", "isabelle isa",
		"caroline caro", "jacqueline jacquie", "joséphine jo", "joseph jo", "laurent lolo", "michel mimi",
		"patrick pat", "patricia pat", "thomas tom", "valérie val", "vincent vince", "virginie nini",
		"maximilien max", "maxime max", "grégoire greg", "grégory greg", "guillaume guigui", "ludovic ludo",
		"bertrand bert", "gabrielle gaby", "gabriel gaby", "madeleine mado", "marguerite margot", "nathalie nath",
		"sophie soso", "théodore théo", "augustin gus", "eléonore léo nora", "clémentine clem", "clément clem",
		"antoine toine",
	}
}
