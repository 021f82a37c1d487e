package lang

// SpeaksTogether returns the words by which a writer speaks for others beside themselves, of every language.
func SpeaksTogether() (all Together) {
	for _, l := range All() {
		t := l.Together
		all.We, all.I, all.Both = append(all.We, t.We...), append(all.I, t.I...), append(all.Both, t.Both...)
	}
	return all
}
