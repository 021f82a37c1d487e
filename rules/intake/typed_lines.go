package intake

import (
	"cmp"
	"strings"

	"informd/rules/notes"
	"informd/rules/words"
)

// A typedNote is what the owner typed of a note. Proof of a mail is no proof of its lines.
type typedNote struct {
	text        string   // the lines that may command, with what belongs to them
	beside      string   // of other parts of the mail: kept, and never obeyed
	first       string   // a line alone above everything else
	unclear     []string // lines that may be the owner's
	unclearFrom string   // of whom those may be
	foreign     bool     // other people's words stand in it, and no mark says so
	foreignFrom string   // whose those are
	foreignText string   // those words, in lower case
	standIns    []string // what the stand-ins in text stand for
}

// typed says what the owner typed of the text of a note.
func (in Encounter) typed(text string) typedNote {
	m := in.Message
	lines := strings.Split(strings.ReplaceAll(text, "\r\n", "\n"), "\n")
	beside := ""
	if n := m.Beside; n > 0 && text == m.Reply && n <= len(lines) {
		beside = strings.Join(lines[n-1:], "\n")
		lines = lines[:n-1]
	}
	note := words.Note{Text: withoutStandIns(strings.Join(lines, "\n")), Gone: in.Quotable.Gone,
		Kept: in.Quotable.Kept, Key: in.Quotable.Key}
	if text == m.Reply {
		note.Below = m.Below
	}
	t := typedReader{lines: words.Read(note, append(in.ownQuotable(), in.Quotable.Mails...))}
	t.read()
	t.out.beside = strings.TrimSpace(beside)
	return t.out
}

// A typedReader goes through the lines of a note.
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

// first finds the line that stands alone above everything else: it is the owner's for certain.
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

// line takes one line in. A question of a sheet stays with the answer below it: "How did you come
// to this? — by accident". What stands around somebody else's words are two answers.
func (t *typedReader) line(l words.Line) {
	s := quotedLine(l.Text)
	head, tail := l.Text[:l.Turn], l.Text[l.Turn:]
	// a line of theirs, of which the owner may have changed the end
	changed := strings.TrimSpace(tail) != "" && commands(l.Text)
	switch {
	case s == "":
		t.label = false
		t.text = append(t.text, l.Text)
	case l.Marked:
		t.theirs(s)
	case l.Whose == words.Owner:
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
		if rest := strings.TrimSpace(unblanked(tail)); rest != "" { // behind somebody else's words nothing commands
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

// theirs is a line that is not the owner's.
func (t *typedReader) theirs(line string) {
	t.question, t.label = nextQuestion(t.question, line), false
	t.text = append(t.text, "")
}

// owners is a line that the owner typed.
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

// Stand-ins are letters of the private use area: one stands for words of somebody else while the
// note is read, so that none of them is taken for a command of the owner's.
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

// standIn is a word that stands for others.
func (t *typedReader) standIn(s string) string {
	c := firstStandIn + rune(len(t.out.standIns))
	if c > lastStandIn {
		return ""
	}
	t.out.standIns = append(t.out.standIns, s)
	return string(c)
}

// inert are somebody else's words in a line of the owner's: as they are where no label can be
// among them, so that an address is read.
func (t *typedReader) inert(s string) string {
	if s == "" || !strings.ContainsAny(s, ":：") {
		return s
	}
	return t.standIn(s)
}

// restored is a text with the words that stand-ins stand for.
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

// restore puts the words back that were stood in for while the note was read.
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
	if t.beside != "" {
		n.Text = strings.TrimSpace(n.Text + "\n\n" + t.beside)
	}
}

// replayText is the text for being read again another day, with no label among others' words.
func (t typedNote) replayText() string {
	plain := t
	plain.standIns = nil
	for _, s := range t.standIns {
		plain.standIns = append(plain.standIns, strings.NewReplacer(":", " –", "：", " –").Replace(s))
	}
	return strings.TrimSpace(plain.restored(t.text))
}
