package lang

// A Together holds the words by which a writer speaks for others beside themselves.
type Together struct {
	We   []string // stands for both: "we"
	I    []string // the writer alone, beside the name of another: "Mia and I"
	Both []string // phrases that say so by themselves: "both of us"
}

// SpeaksTogether returns those words, of every language in which they mean nothing else.
func SpeaksTogether() Together {
	return Together{
		We: []string{"we", "wir", "nous", "noi", "nosotros", "nosotras", "nós", "wij", "мы", "我们", "私たち"},
		I:  []string{"i", "me", "myself", "ich", "mich", "moi", "io", "yo", "eu", "ik", "jag", "jeg", "ja", "я", "我", "私"},
		Both: []string{"both of us", "the two of us", "us both", "wir beide", "uns beiden", "nous deux", "entrambi",
			"los dos", "las dos", "nós dois", "nós duas", "wij beiden", "ons beiden", "båda två", "begge to"},
	}
}
