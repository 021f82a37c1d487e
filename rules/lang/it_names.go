package lang

// italianNames returns first names of Italian, each followed by its short forms. One short form may belong to
// several names.
func italianNames() []string {
	return []string{
		"giuseppe peppe beppe pino", "giovanni gianni nanni vanni", "francesco checco franco fra", "francesca fra",
		"luigi gigi", "domenico mimmo", "alessandro sandro", "alessandra sandra", "antonio tonino totò",
		"antonella anto", "salvatore totò turi", "vincenzo enzo", "lorenzo enzo renzo lore", "raffaele lello",
		"michele lele", "gabriele lele gabri", "emanuele lele manu", "emanuela manu", "elisabetta betta betti",
		"isabella isa", "margherita marghe rita", "caterina cate", "valentina vale", "valeria vale",
		"federica fede", "federico fede", "stefano ste", "stefania ste", "simone simo", "simona simo",
		"filippo pippo", "eleonora ele nora", "elena ele", "benedetta benny", "beatrice bea", "giacomo mino",
		"leonardo leo", "riccardo ricky", "roberto robi", "roberta robi", "tommaso tommy", "edoardo edo",
	}
}
