package intake

import (
	"slices"
	"strings"

	"informd/rules"
	"informd/rules/mail"
	"informd/rules/notes"
)

// refusals begin a line that refuses a follow-up to whoever is named behind them. Only where
// that is somebody whose answer is awaited do they mean it: "stop smoking" is a note.
func refusals() []string {
	return []string{"stop the follow-up to", "stop the followup to", "stop the follow up to", "stop following up with",
		"stop writing to", "stop",
		"no follow-up to", "no followup to", "no follow up to", "no follow-up for", "no followup for",
		"no follow up for", "nofollow",
		"don't follow up with", "dont follow up with", "do not follow up with", "don't write to",
		"dont write to", "do not write to",
		"don't send to", "dont send to", "do not send to", "cancel the follow-up to", "cancel the followup to",
		"cancel the follow up to", "cancel"}
}

// refused takes lines such as "stop anna" and "don't write to anna again" for the stop they
// are: in haste, and on a telephone, nobody writes a name large.
func (r *noteReader) refused() {
	var rest []string
	for line := range strings.Lines(r.note.Text) {
		who := refusedName(line)
		if who == "" || !slices.ContainsFunc(rules.FindWho(who, r.in.Book.People()), (*rules.Person).Waiting) {
			rest = append(rest, line)
			continue
		}
		r.note.Commands = append(r.note.Commands,
			notes.Command{Verb: notes.Stop, Who: who, Line: strings.TrimSpace(line)})
	}
	r.note.Text = strings.Join(rest, "")
}

// refusedName is whom a line refuses a follow-up to; "" when it is no such line.
func refusedName(line string) string {
	s := strings.ReplaceAll(notes.CutPlease(strings.TrimSpace(line)), "’", "'")
	who, ok := notes.CutPhrase(s, refusals()...)
	if !ok || who == s {
		return ""
	}
	who = strings.TrimRight(strings.TrimSpace(who), " .!")
	for _, tail := range []string{" again", " any more", " anymore", " for now", " now"} {
		who = strings.TrimSuffix(who, tail)
	}
	if words := strings.Fields(who); len(words) == 0 || len(words) > 3 || strings.ContainsAny(who, ",;:?") {
		return ""
	}
	return who
}

// mayRefuse reports whether a note may say that no follow-up is wanted: a line begins as one
// that refuses it does, whatever comes behind ("No need, she called me"), or tells of an answer.
func mayRefuse(n notes.Note) bool {
	begins := append(refusals(), "no need", "not needed", "not necessary", "hold on", "hold off", "hold it",
		"not yet", "wait",
		"never mind", "nevermind", "forget", "drop", "skip", "leave", "abort", "no more", "nicht", "kein", "keine",
		"vergiss", "annule", "annuler", "ne", "pas")
	lines := strings.Split(n.Text, "\n")
	for _, m := range n.Unclear {
		lines = append(lines, m.Line)
	}
	return slices.ContainsFunc(lines, func(line string) bool {
		s := strings.ReplaceAll(notes.CutPlease(line), "’", "'")
		_, begun := notes.CutPhrase(s, begins...)
		return begun || tellsOfAnswer(s)
	})
}

// tellsOfAnswer reports whether a line speaks of an answer by another road, or of a mistake. What
// begins alike does not count: a background, a replacement, and who is responsible.
func tellsOfAnswer(line string) bool {
	s := " " + notes.PlainWords(line) + " "
	for _, other := range []string{" background", " backend", " replac", " replic", " responsib", " is called ",
		" am called ", " are called ", " was called "} {
		s = strings.ReplaceAll(s, other, " ")
	}
	return mail.Says(s, " don't", " dont ", " do not ", "rather not", "changed my mind", "mistake", "wrong person",
		" answer", " repl", " respon",
		" back", " called", " phoned", " texted", " geantwortet", " antwort", " angerufen", " répon", " appelé")
}

// holdUnnamed holds while informd asks whom a note is about: for those it may be about, for
// those it names in passing, or, when it says stop, or what somebody answered, and names nobody,
// for everybody. Whom the owner has met, or has heard from by another road, is not to be asked
// again meanwhile.
func (r *noteReader) holdUnnamed(people []*rules.Person) []rules.Event {
	if len(people) == 0 {
		people = r.mentioned()
	}
	if who := r.nameSaid(); len(people) == 0 && who != "" {
		return r.in.holdAll(r.alike(who), "a note of yours may be about them, and does not say so")
	}
	if len(people) == 0 && r.has(notes.Stop, notes.NoFollow, notes.NoThanks, notes.Later, notes.Replied, notes.Reply,
		notes.Yes, notes.No, notes.Deferred, notes.MovedOn, notes.Left, notes.Met, notes.Interview) {
		people = r.in.Book.People()
	}
	return r.in.holdAll(people, "a note of yours may be about them, and does not say so")
}

// alike are those whose name a word of a name may be, misspelt: a name that nobody bears means
// nobody else.
func (r *noteReader) alike(name string) (people []*rules.Person) {
	for _, p := range r.in.Book.People() {
		for _, w := range mail.NameWords(name) {
			if slices.ContainsFunc(mail.NameWords(p.Name), func(of string) bool { return notes.Alike(w, of) }) &&
				!slices.Contains(people, p) {
				people = append(people, p)
			}
		}
	}
	return people
}

// mentioned are those with a name among the words of the note, however it is written.
func (r *noteReader) mentioned() (people []*rules.Person) {
	words := mail.NameWords(r.in.Message.Subject + " " + r.in.Message.Reply)
	for _, p := range r.in.Book.People() {
		if slices.ContainsFunc(mail.NameWords(p.Name),
			func(w string) bool { return len([]rune(w)) > 2 && slices.Contains(words, w) }) {
			people = append(people, p)
		}
	}
	return people
}

// releaseUnnamed lifts what holdUnnamed held: the owner has said whom the note is about.
func (r *noteReader) releaseUnnamed(n rules.WaitingNote) (lifted []rules.Event) {
	for _, p := range r.in.Book.People() {
		for _, q := range p.Doubts {
			if q.Kind == rules.DoubtNotice && q.Source == n.Source {
				lifted = append(lifted, r.in.event(p.ID, rules.Cleared,
					"you said whom your note is about", func(e *rules.Event) {
						e.Ask, e.MessageID = q.Ask, q.Source
						e.Address, e.Name, e.Subject, e.References = "", "", "", nil
					}))
			}
		}
	}
	return lifted
}

// holdAll holds the follow-ups to all of these people, until the owner says.
func (in Encounter) holdAll(people []*rules.Person, why string) (held []rules.Event) {
	for _, p := range people {
		if a, open := p.Open(); open {
			held = append(held, in.doubtNote(p.ID, a.ID, why))
		}
	}
	return held
}

// doubtNote is a doubt that a note of the owner's has left about a follow-up.
func (in Encounter) doubtNote(person, ask, why string) rules.Event {
	return in.event(person, rules.Doubted, why, func(e *rules.Event) {
		e.Ask, e.Doubt = ask, rules.DoubtNotice
		e.Address, e.Name, e.Subject, e.MessageID, e.References = "", "", "", "", nil
	})
}
