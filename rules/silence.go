package rules

// A Silence is why nothing is written to somebody now, neither sent nor drafted. Whether the owner is still told of
// them is another question: they are not reminded of whom is spared.
type Silence int

const (
	NoSilence      Silence = iota
	SilenceSpared          // the owner said that they died, were hurt or are ill; it ends with a word of either
	SilenceRefused         // they asked not to be written to, or were forgotten; it has no end
	SilenceHalted          // the owner stopped everything; it ends for all at once, when they say resume
)

// Silence says whether, and why, nothing is written to p now. It is the one judgement of that: what is decided, what
// leaves, and what the owner is told of both ask it. What rests most is said first.
func (pol Policy) Silence(p *Person) Silence {
	switch {
	case p.Spared:
		return SilenceSpared
	case p.NeverWrite:
		return SilenceRefused
	case pol.Account.Halted:
		return SilenceHalted
	}
	return NoSilence
}

// AboutThem reports whether it is about them alone: others are written to.
func (s Silence) AboutThem() bool { return s == SilenceSpared || s == SilenceRefused }

// Why says it as the reason of what does not leave; "" for none.
func (s Silence) Why() string {
	switch s {
	case SilenceSpared:
		return "held: nothing goes to them, as you said"
	case SilenceRefused:
		return "they are never to be written to"
	case SilenceHalted:
		return "everything is stopped until you say “resume”"
	}
	return ""
}
