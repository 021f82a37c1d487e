package phrases

// reportLeads returns a pattern of the words before a report that only say that it is one: they ask informd to note
// it, or say how the owner feels about it.
func reportLeads() string {
	const (
		polite = `(?:(?:please|kindly|perhaps|also|just|maybe),? )*`
		notes  = `(?:note|record|log|register|remember|add|write down|put down|take down|make a note)`
		tells  = `(?:note|add|mention|record|report|say|inform you|tell you|let you know|announce)`
	)
	return `^(?:(?:and|so|hello|hi|good morning|good evening)[,.]? )*` + polite + `(?:` +
		`(?:could|can|would|will) you ` + polite + notes + `(?: down)?(?: for me)?(?: also)? that` +
		`|(?:might|may|could|can) i ` + polite + tells + `(?: also)? that` +
		`|(?:tell|inform) (?:the system|the machine|the assistant|informd) that` +
		`|i(?: am|'m| was) (?:very )?(?:sorry|afraid|glad|pleased|happy|delighted|sad)(?: to ` + tells + `| to have to ` + tells + `)?(?: you)? that` +
		`|i(?: would|'d)? (?:beg|wish|want|like|regret|have) to ` + tells + ` that` +
		`|` + notes + ` that` +
		`),? `
}
