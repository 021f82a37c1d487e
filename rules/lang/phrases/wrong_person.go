package phrases

// A WrongPersons holds how an owner says that an earlier note named the wrong person: "sorry, that was thandi, not
// ramona".
type WrongPersons struct {
	Openings []string // may come first: "sorry"
	Note     []string // what the earlier note told of
	With     []string // may stand before a name

	// The sentences. In their words RIGHT is the name of the person whom the earlier note is about, WRONG that of the
	// person whom it named, NOTE one of the words above, and WITH one of those, or none.
	Ways Ways
}

// WrongPerson returns those words.
func WrongPerson() WrongPersons {
	return WrongPersons{
		Openings: []string{"sorry", "oops", "ops", "no", "wait", "ah", "argh", "correction", "my mistake", "typo"},
		Note: []string{"that", "it", "this", "the note", "the last note", "the earlier note", "the talk", "the last talk",
			"the earlier talk", "the call", "the last call", "the earlier call", "the chat", "the last chat",
			"the earlier chat"},
		With: []string{"with", "about", "for", "of", "from"},
		Ways: Ways{
			{`NOTE(?: was| is|'s) WITH RIGHT,? (?:and )?not WITH WRONG`, "The call was with Thandi, not with Ramona."},
			{`NOTE(?: was| is)(?:n't| not) WITH WRONG,? (?:but|it was|that was)? ?WITH RIGHT`, "It wasn't Ramona but Thandi."},
			{`i (?:meant|mean|met) RIGHT,? (?:and )?not WRONG`, "I meant Thandi, not Ramona."},
			{`i (?:talked|spoke) (?:to|with) RIGHT,? (?:and )?not (?:to |with )?WRONG`, "I spoke to Thandi, not to Ramona."},
			{`not WITH WRONG,? (?:but|it was|that was) WITH RIGHT`, "Not Ramona, it was Thandi!"},
		},
	}
}
