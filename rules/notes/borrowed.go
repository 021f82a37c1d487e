package notes

// cutEither cuts one of these English phrases, or one of the borrowed ones, from the start of s.
func cutEither(s string, borrowed []string, english ...string) (rest string, ok bool) {
	if rest, ok = CutPhrase(s, english...); ok {
		return rest, true
	}
	return CutPhrase(s, borrowed...)
}
