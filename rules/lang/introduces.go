package lang

// Introduces returns the words by which a mail makes two people known to each other, of every language.
func Introduces() (all Introduction) {
	for _, l := range All() {
		n := l.Introduces
		all.Meet, all.Phrases = append(all.Meet, n.Meet...), append(all.Phrases, n.Phrases...)
		all.Copies, all.Elses = append(all.Copies, n.Copies...), append(all.Elses, n.Elses...)
		all.Helps, all.Denials = append(all.Helps, n.Helps...), append(all.Denials, n.Denials...)
	}
	return all
}
