package lang

// englishElsewhere returns how people who write English send somebody to another person.
func englishElsewhere() []string {
	return []string{
		"write|email|mail|message|text|drop to? him|them",
		"write|email|mail|message|text|drop to? her",
		"write|email|mail|ask|call|contact|try|ring|text|message to? my|our brother|sister|colleague|partner|wife|husband|daughter|son|cousin|friend|mate|boss|successor|neighbour|neighbor|father|mother|uncle|aunt|assistant?",
		"ask|contact|try|message|ping him|them",
		"speak|talk to|with him|her|them",
		"get in touch with him|her|them",
		"he|she is|'s the one you want",
		"he|she is the person to ask|contact",
		"drop him|her|them a line|note",
		"tell him|her|them i|that sent",
		"he|she|they know|knows more than",
		"best|better to? ask him|her|them",
		"you want|need|mean my|our brother|sister|colleague|partner|cousin|namesake|father|mother",
		"wrong man|woman|person|one|guy",
	}
}
