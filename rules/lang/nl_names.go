package lang

// dutchNames returns first names of Dutch, each followed by its short forms. One short form may belong to
// several names.
func dutchNames() []string {
	return []string{
		"johannes jan hans joop johan", "cornelis cees kees cor", "willem wim pim", "hendrik henk rik",
		"antonius ton toon anton", "antonie ton toon", "petrus piet peter", "pieter piet",
		"gerardus gerard gerrit", "elisabeth els liesbeth bep", "wilhelmina mien willemien",
		"catharina toos trien carin", "margaretha margriet",
		"jacobus koos jaap cobus", "jacob jaap", "frederik frits freek", "nicolaas klaas nico",
		"theodorus theo dirk", "bartholomeus bart", "lambertus bert", "egbert bert", "alberta bertie",
		"maria marijke mieke ria", "johanna hanna joke jo", "geertruida truus geertje", "dorothea thea doortje",
		"sebastiaan bas", "christiaan chris", "martinus tinus", "leonardus leo",
		"ludovicus lou", "mattheus thijs", "matthijs thijs", "aleida aly alie", "hermanus herman", "laurens lau",
		"annemarie annemiek",
	}
}
