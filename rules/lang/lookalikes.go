package lang

// A Lookalike is a Latin letter, and letters of other alphabets that look the same in most fonts.
type Lookalike struct {
	Latin rune
	Like  string
}

// Lookalikes returns the letters by which a word can be written so that it is read alike and compares unequal.
func Lookalikes() []Lookalike {
	return []Lookalike{
		{'a', "аα"}, {'c', "с"}, {'d', "ԁ"}, {'e', "е"}, {'g', "ɡ"}, {'h', "һ"}, {'i', "іιı"}, {'j', "ј"},
		{'k', "кκ"}, {'m', "м"}, {'o', "оο"}, {'p', "рρ"}, {'s', "ѕ"}, {'t', "т"}, {'u', "υ"}, {'v', "ν"},
		{'x', "х"}, {'y', "у"},
	}
}
