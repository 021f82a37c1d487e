package lang

// An Introduction holds the words by which a mail to two people makes them known to each other, in lower case.
type Introduction struct {
	Meet    []string // before the name of one of the two: "meet Robin"
	Phrases []string // beside the name of one of them: "introduce"
	Copies  []string // says that somebody has a copy: "in cc"
	Elses   []string // stands for somebody without their name: "my colleague"
	Helps   []string // beside whoever has the copy only to arrange things: "assistant"
	Denials []string // takes such a sentence back: "not"
}

// Introduces returns those words, in every language in which they are known.
func Introduces() Introduction {
	return Introduction{
		Meet: []string{"meet"},
		Phrases: []string{"introduce you to", "introduce you two", "introduce you both", "introduce you and", "introduce to you",
			"introducing", "introduction to", "an introduction", "a quick intro", "connect you with", "connect you two",
			"connect you both", "connecting you", "put you in touch", "putting you in touch", "put you two in touch",
			"putting you two in touch", "bring you together", "bringing you together", "bekannt machen", "bekanntmachen",
			"euch vorstellen", "stelle dir", "stelle ihnen", "stelle euch", "bringe euch zusammen", "te présente", "vous présente",
			"mettre en contact", "mets en contact", "te presento", "le presento", "os presento", "les presento", "ti presento",
			"vi presento", "le presento", "apresento", "stel je voor aan", "stel jullie", "przedstawiam", "vill presentera",
			"vil gerne introducere"},
		Copies: []string{"in cc", "on cc", "cc'd", "cc'ed", "cc’d", "ccd", "cced", "cc'ing", "ccing", "copied", "copying",
			"in copy", "on copy", "looping in", "looped in", "loop in", "in kopie", "im cc", "ins cc", "in cc gesetzt",
			"en copie", "en copia", "in copia", "em cópia", "w kopii", "på kopia", "i kopi"},
		Elses: []string{"colleague", "friend", "somebody", "someone", "boss", "manager", "kollege", "kollegen", "kollegin",
			"collègue", "colega", "collega"},
		Helps: []string{"assistant", "assistants", "secretary", "pa", "calendar", "schedule", "scheduling", "diary",
			"find a time", "find a slot", "arrange", "arranges", "organise a", "set up a time", "assistenz", "assistentin",
			"assistent", "sekretariat", "kalender", "termin", "assistante", "agenda", "secretaria", "segretaria"},
		Denials: []string{"not", "never", "cannot", "can't", "won't", "don't", "didn't", "nicht", "kein", "keine", "pas", "non",
			"no", "niet", "nie", "inte", "ikke"},
	}
}
