package meaning

import (
	"cmp"
	"slices"
	"strings"

	"informd/rules/encounter"
	"informd/rules/mail"
	"informd/rules/notes"
	"informd/rules/words"
)

// A typedNote is the part of a note that the owner typed. That a mail is the owner's does not prove
// that every line is.
type typedNote struct {
	text        string   // the lines that may give commands, with the text that belongs to them
	otherParts  string   // text of other parts of the mail: kept, but never obeyed
	first       string   // a line alone above everything else
	unclear     []string // lines of which it is unclear whether the owner wrote them
	unclearFrom string   // who else may have written the unclear lines
	foreign     bool     // whether the note has other people's words without a quote mark
	foreignFrom string   // whose words those are
	foreignText string   // those words, in lower case
	alsoTheirs  []string // lines by the owner that also stand in somebody else's mail
	sumsUp      bool     // whether a program's summary of a mail or a talk stands in the note
	standIns    []string // the original of each stand-in in text
}

// typed returns the part of a note's text that the owner typed.
func typed(in encounter.Encounter, text string) typedNote {
	m := in.Message
	lines := strings.Split(strings.ReplaceAll(text, "\r\n", "\n"), "\n")
	otherParts := ""
	if n := m.OtherParts; n > 0 && text == m.Reply && n <= len(lines) {
		otherParts = strings.Join(lines[n-1:], "\n")
		lines = lines[:n-1]
	}
	lines, signedFrom := withoutTheirName(withoutFileNames(lines, m.Parts), m, in.Policy.Owner.Name)
	note := words.Note{Text: withoutStandIns(strings.Join(lines, "\n")),
		Below: firstOf(firstOf(letterToOwner(lines, in.Policy.Owner.Name), signedFrom), minutesBelow(lines)),
		Gone:  in.Quotable.Gone || forwardsUnmarked(in), Kept: in.Quotable.Kept, Key: in.Quotable.Key}
	if text == m.Reply && m.Below > 0 {
		note.Below = firstOf(note.Below, m.Below)
	}
	t := typedReader{lines: words.Read(note, append(ownQuotable(in), in.Quotable.Mails...))}
	t.read()
	t.out.otherParts = strings.TrimSpace(otherParts)
	t.out.sumsUp = minutesBelow(lines) > 0
	return t.out
}

// forwardsUnmarked reports whether only the subject shows that a mail is a forward: nothing in the text marks where
// the original begins.
func forwardsUnmarked(in encounter.Encounter) bool {
	m := in.Message
	_, own := in.Book.AnswersOwn(m)
	return !own && mail.ForwardsBySubject(m.Subject) && m.Forward == nil && m.Enclosed == nil && m.Below == 0 &&
		m.Quoted == ""
}

// isAlsoTheirs reports whether a command also stands in somebody else's mail.
func (t typedNote) isAlsoTheirs(line string) bool {
	line = mail.FoldSpace(line)
	return slices.ContainsFunc(t.alsoTheirs, func(l string) bool { return strings.Contains(mail.FoldSpace(l), line) })
}

// amid tells the owner where a command stands, which is why somebody else may have written it.
func (t typedNote) amid(line string) string {
	switch {
	case t.isAlsoTheirs(line):
		return "in a mail of somebody else's, too"
	case !t.foreign && t.text == line:
		return "below a subject that I do not know"
	case !t.foreign:
		return "amid other words, which may be somebody else's"
	}
	return "beside words of " + t.sayForeign() + " that nothing marks as quoted"
}

// sayForeign names to the owner whose words are in the note.
func (t typedNote) sayForeign() string { return cmp.Or(t.foreignFrom, "somebody else") }

// A typedReader sorts the lines of a note by their author.
type typedReader struct {
	lines    words.Lines
	out      typedNote
	text     []string
	question string // the line of a sheet that what comes next may answer
	label    bool   // the line before is a label of the owner's, which what comes next belongs to
	verbatim bool   // all that follows is the text of an edit
}

func (t *typedReader) read() {
	t.out.foreignFrom, t.out.foreign = t.lines.Foreign()
	t.first()
	for _, l := range t.lines {
		if t.verbatim {
			t.text = append(t.text, l.Text)
			continue
		}
		t.line(l)
	}
	t.out.text = strings.TrimSpace(strings.Join(t.text, "\n"))
}

// first finds a line that is alone at the top of the note: it is certainly the owner's.
func (t *typedReader) first() {
	for i, l := range t.lines {
		if strings.TrimSpace(l.Text) == "" {
			continue
		}
		alone := i+1 == len(t.lines) || strings.TrimSpace(t.lines[i+1].Text) == "" || t.lines[i+1].Whose != words.Owner
		if l.Whose == words.Owner && !l.Marked && alone {
			t.out.first = strings.TrimSpace(l.Text)
		}
		return
	}
}

// line handles one line. A question of a sheet is kept with the answer below it: "How did you come to
// this? — by accident". Text before and after somebody else's words counts as two answers.
func (t *typedReader) line(l words.Line) {
	s := quotedLine(l.Text)
	head, tail := l.Text[:l.Turn], l.Text[l.Turn:]
	// a line by somebody else, whose end the owner may have changed
	changed := strings.TrimSpace(tail) != "" && commands(l.Text)
	switch {
	case s == "":
		t.label = false
		t.text = append(t.text, l.Text)
	case l.Marked:
		t.theirs(s)
	case l.Whose == words.Owner:
		if l.Also {
			t.out.alsoTheirs = append(t.out.alsoTheirs, s)
		}
		t.owners(head + t.inert(tail))
		if tail != "" {
			t.remember(l.Rest, tail)
		}
	case l.Whose == words.Untold, !t.label && (l.Whose == words.Earlier || changed):
		t.out.unclear = append(t.out.unclear, s)
		if l.Whose == words.Untold {
			t.out.unclearFrom = cmp.Or(t.out.unclearFrom, l.Who)
			t.remember(words.Foreign, l.Text)
		}
		t.theirs("")
	case t.label:
		t.text[len(t.text)-1] += " " + t.inert(strings.TrimSpace(l.Text))
	default:
		t.remember(l.Whose, head)
		t.theirs(quotedLine(head))
		if rest := strings.TrimSpace(unblanked(tail)); rest != "" { // text after somebody else's words gives no command
			t.text = append(t.text, joinAnswer(t.question, t.standIn(rest)))
			t.question = ""
		}
	}
}

// remember remembers the words of somebody else.
func (t *typedReader) remember(whose words.Whose, s string) {
	if whose == words.Foreign {
		t.out.foreignText += strings.ToLower(s) + "\n"
	}
}

// theirs handles a line that is not the owner's.
func (t *typedReader) theirs(line string) {
	t.question, t.label = nextQuestion(t.question, line), false
	t.text = append(t.text, "")
}

// owners handles a line that the owner typed.
func (t *typedReader) owners(line string) {
	body := unblanked(line)
	if body == "" {
		return
	}
	if strings.HasSuffix(t.question, "?") && !commands(body) {
		body = joinAnswer(t.question, strings.TrimSpace(body))
	}
	t.question = ""
	_, _, t.label = notes.CutLabel(strings.TrimSpace(body), true)
	t.verbatim = isEdit(body)
	t.text = append(t.text, body)
}

// A stand-in is a letter of Unicode's private use area. It replaces somebody else's words while the
// note is parsed, so that none of them is read as a command.
const (
	firstStandIn = '\ue000'
	lastStandIn  = '\uf8ff'
)

func withoutStandIns(s string) string {
	return strings.Map(func(c rune) rune {
		if c >= firstStandIn && c <= lastStandIn {
			return -1
		}
		return c
	}, s)
}

// standIn returns a stand-in for some words.
func (t *typedReader) standIn(s string) string {
	c := firstStandIn + rune(len(t.out.standIns))
	if c > lastStandIn {
		return ""
	}
	t.out.standIns = append(t.out.standIns, s)
	return string(c)
}

// inert returns somebody else's words inside a line of the owner's: unchanged if they cannot contain
// a label, so that an address in them is still read; otherwise as a stand-in.
func (t *typedReader) inert(s string) string {
	if s == "" || !strings.ContainsAny(s, ":：") {
		return s
	}
	return t.standIn(s)
}

// restored replaces the stand-ins in a text by the original words.
func (t typedNote) restored(s string) string {
	if len(t.standIns) == 0 {
		return s
	}
	var b strings.Builder
	for _, c := range s {
		if i := int(c - firstStandIn); i >= 0 && i < len(t.standIns) {
			b.WriteString(t.standIns[i])
			continue
		}
		b.WriteRune(c)
	}
	return b.String()
}

// restore replaces the stand-ins in a parsed note by the original words.
func (t typedNote) restore(n *notes.Note) {
	for i := range n.Commands {
		c := &n.Commands[i]
		c.Line, c.Who, c.Text = t.restored(c.Line), t.restored(c.Who), t.restored(c.Text)
	}
	for i := range n.Unclear {
		u := &n.Unclear[i]
		u.Line, u.Nearest = t.restored(u.Line), t.restored(u.Nearest)
	}
	n.Text = t.restored(n.Text)
	if t.otherParts != "" {
		n.Text = strings.TrimSpace(n.Text + "\n\n" + t.otherParts)
	}
}

// Typed returns the text that the owner typed. It is read again once the owner has said whom the note is about.
func (n *Note) Typed() string { return n.typed.replayText() }

// replayText returns the text to be parsed again later. Colons in other people's words are replaced, so that no label
// is read there.
func (t typedNote) replayText() string {
	plain := t
	plain.standIns = nil
	for _, s := range t.standIns {
		plain.standIns = append(plain.standIns, strings.NewReplacer(":", " –", "：", " –").Replace(s))
	}
	return strings.TrimSpace(plain.restored(t.text))
}

// ownQuotable returns the mails from informd that a note answers, as far as the book has them: in the words in which
// they went out, whatever the templates say now.
func ownQuotable(in encounter.Encounter) (mails []words.Mail) {
	for _, it := range in.Book.OwnThread(in.Message) {
		mails = append(mails, words.Mail{Whose: words.Informd, Texts: []string{it.Text}})
	}
	return mails
}
