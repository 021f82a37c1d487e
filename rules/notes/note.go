package notes

import (
	"regexp"
	"slices"
	"strings"
	"sync"
	"time"

	"informd/rules/content"
	"informd/rules/dates"
	"informd/rules/grammar"
	"informd/rules/mail"
)

// A Command is one line of a note that informd understands.
type Command struct {
	Verb     Verb
	Line     string       // as the owner wrote it
	Who      string       // whom it names: "Anna" of "met Anna yesterday"; "" when nobody
	Text     string       // what follows: "validation batches matter", "zoom"
	Addr     mail.Address // an address in it; of intro, a name at least
	Start    time.Time    // UTC; zero when it names no time
	End      time.Time    // UTC; zero when it names no length
	Day      bool         // Start is a day, not an instant
	TimeOnly bool         // it names a time of day and no day: "moved: 10:00"
	Clock    string       // the other clock by which it gives the hour; then only the day is known
	Span     dates.Span   // of later, pause
	Away     bool         // of pause: the owner is away, and wants to hear nothing
	Whoever  bool         // of such a pause: the line does not say who is away
	Tag      string       // the item tag of a button

	Of     mail.Address   // for a sentence in prose: the person that it is about
	Among  []mail.Address // the people that it may be about, if one cannot tell
	Likely bool           // it is not sure, so the owner is asked
	Judged bool           // only its words in all suggest it, so nothing else bears it out
}

// A Note is what an owner wrote to informd.
type Note struct {
	Commands []Command
	Text     string            // the lines that command nothing: the note itself
	Unclear  []content.Misread // lines that look like commands but are not understood
}

// ReadNote reads what an owner wrote: text is the part above quote and signature, now
// and zone give dates such as "yesterday" and "fri 15:00" their meaning. A command stands
// at the beginning of a line, or, with its colon, of a sentence in a line that begins with one:
// "learned: a. intro: b".
// The text of a label goes on to the next blank line or command. Words that merely
// resemble a command ("I stopped by her office") are the note itself.
func ReadNote(text string, now time.Time, zone *time.Location) Note {
	r := &lineReader{now: now, zone: zone, open: -1}
	raw := strings.Split(strings.ReplaceAll(text, "\r\n", "\n"), "\n")
	for _, l := range unfolded(raw) {
		if c, ok := editCommand(l, raw); ok {
			if c.Text == "" {
				r.misread(l.text, "the new text is missing", "edit, and the new text below it")
				break
			}
			r.note.Commands = append(r.note.Commands, c)
			break
		}
		r.line(l.text)
	}
	r.note.Commands = slices.DeleteFunc(r.note.Commands, func(c Command) bool {
		return c.Verb.word().takes == takesText && c.Text == "" // of a form not filled in
	})
	r.note.Text = strings.TrimSpace(strings.Join(r.text, "\n"))
	return r.note
}

// ReadSubject reads a subject that is one whole command, with or without the item tag of
// a button: "stop [a7k2]". ok is false for any other subject, answers to mails included.
// Of edit, the text is the body of the mail.
func ReadSubject(subject string, now time.Time, zone *time.Location) (c Command, ok bool) {
	body, tag := content.CutTag(strings.TrimSpace(subject))
	if strings.EqualFold(body, string(Edit)) {
		return Command{Verb: Edit, Line: subject, Tag: tag}, true
	}
	n := ReadNote(subject, now, zone)
	if len(n.Commands) != 1 || n.Text != "" || len(n.Unclear) > 0 {
		return Command{}, false
	}
	return n.Commands[0], true
}

// editCommand reads "edit" and takes everything below, as it stands, for the new text.
func editCommand(l noteLine, raw []string) (Command, bool) {
	body, tag := content.CutTag(strings.TrimSpace(l.text))
	rest := ""
	if word, after, ok := strings.Cut(body, ":"); ok {
		body, rest = word, strings.TrimSpace(after)
	}
	if !strings.EqualFold(strings.TrimRight(body, ". "), string(Edit)) {
		return Command{}, false
	}
	text := strings.Trim(strings.Join(append([]string{rest}, raw[l.next:]...), "\n"), " \t\n")
	return Command{Verb: Edit, Line: strings.TrimSpace(l.text), Text: text, Tag: tag}, true
}

// A lineReader reads a note line by line.
type lineReader struct {
	now  time.Time
	zone *time.Location
	note Note
	text []string
	// The present lines are a list below a heading such as "Maybe:", which says that they are not certain.
	unsaid bool
	open   int // the command whose text the next line may continue; -1 for none
}

func (r *lineReader) misread(line, why, nearest string) {
	m := content.Misread{Line: strings.TrimSpace(line), Why: why, Nearest: nearest}
	r.note.Unclear = append(r.note.Unclear, m)
}

// line reads one line: a command, a label with its text, more of the text before, or
// the note itself.
func (r *lineReader) line(line string) {
	s := strings.TrimSpace(line)
	if s == "" || mail.IsQuoted(s) {
		r.open = -1
		if s != "" || len(r.text) > 0 && r.text[len(r.text)-1] != "" {
			r.text = append(r.text, s)
		}
		return
	}
	body, bullet := grammar.CutBullet(s)
	if r.belowUnsaid(body, bullet) {
		r.open = -1
		if got := r.part(body, true); !bullet || !got.stops() || !r.take(got) {
			r.text = append(r.text, s) // "Maybe:", and below it "- Judy says yes"
		}
		return
	}
	if overDone(body) {
		r.text, r.open = append(r.text, body), -1
		return
	}
	r.read(s, r.parts(cutGreeting(body)), bullet)
}

// read keeps what the parts of a line say.
func (r *lineReader) read(line string, parts []string, bullet bool) {
	for i, part := range parts {
		switch got := r.part(part, i == 0); {
		case r.take(got):
		case r.open >= 0 && i == 0:
			r.goOn(part, bullet)
		case len(parts) == 1:
			r.plain(line, part)
		default:
			r.plain(part, part)
		}
	}
}

// belowUnsaid reports whether a line is a heading such as "Maybe:", or an item of the list below it: what the list
// says is not certain. A line with a label always counts as said, and does not end the list.
func (r *lineReader) belowUnsaid(body string, bullet bool) bool {
	_, _, label := CutLabel(body, true)
	r.unsaid = grammar.HeadsUnsaid(body) || r.unsaid && bullet
	return r.unsaid && !label
}

// overDone reports whether a line is a heading such as "Done:" above a list. It is then not the command "done".
func overDone(line string) bool {
	head, ok := strings.CutSuffix(line, ":")
	return ok && BareVerb(head) == Done
}

// take keeps what was read in a part of a line. It returns false if the part is prose.
func (r *lineReader) take(got partRead) bool {
	switch {
	case got.bad != nil:
		r.note.Unclear = append(r.note.Unclear, *got.bad)
	case len(got.commands) > 0:
		r.note.Commands = append(r.note.Commands, got.commands...)
		r.open = -1
		if got.goesOn {
			r.open = len(r.note.Commands) - 1
		}
		r.beside(got)
		return true
	case got.rest != "" && got.label:
		r.text = append(r.text, got.rest)
	case !got.label: // a label alone is one of a form not filled in
		return false
	}
	r.open = -1
	return true
}

// parts splits a line into parts that may each begin with a label. A line of prose is not split: "word:" after a
// full stop is no label there.
func (r *lineReader) parts(line string) []string {
	parts := splitLabels(line)
	if len(parts) == 1 || r.open >= 0 {
		return parts
	}
	if got := r.part(parts[0], true); got.bad == nil && len(got.commands) == 0 && !got.label {
		return besideProse(parts, line)
	}
	return parts
}

// besideProse returns the parts of a line that begins with prose. It is split only where a label of what a talk brought
// stands behind a comma: "good talk with Anna, |offer: send her the slides|".
func besideProse(parts []string, line string) []string {
	for i := 1; i < len(parts); i++ {
		verb, _, _ := CutLabel(parts[i], false)
		if verb.YieldsSeveral() && strings.HasPrefix(strings.ToLower(parts[i]), string(verb)) &&
			strings.HasSuffix(parts[i-1], ",") {
			return append([]string{strings.Join(parts[:i], " ")}, parts[i:]...)
		}
	}
	return []string{line}
}

// beside keeps what a line says in addition to its commands. If that is a command itself, it
// counts as one: "met Anna yesterday. nothanks".
func (r *lineReader) beside(got partRead) {
	switch v := BareVerb(got.rest); {
	case got.rest == "":
	case v.word().beside:
		last := got.commands[len(got.commands)-1]
		r.note.Commands = append(r.note.Commands, Command{Verb: v, Line: got.rest, Tag: last.Tag})
	default:
		r.text = append(r.text, got.rest)
	}
}

// onlyAddress reports whether a line holds an address, and hardly more.
func onlyAddress(s string) bool {
	f := strings.Fields(s)
	return strings.Contains(s, "@") && (len(f) == 1 || len(f) == 2 && strings.HasSuffix(f[0], ":"))
}

// plain handles a line that is no command by its beginning. It becomes text of the note, or is reported as unclear if
// it is almost a command. Two commands count also at its end: "Oops, wrong button. Undo", and "I got the job! Please
// stop everything".
func (r *lineReader) plain(line, part string) {
	body, tag := content.CutTag(part)
	if i := strings.LastIndexAny(strings.TrimRight(body, " .!"), ".,!;"); i > 0 && BareVerb(body[i+1:]) == Undo {
		r.note.Commands = append(r.note.Commands, Command{Verb: Undo, Line: line, Tag: tag})
		return
	}
	if before, clause, ok := cutStopAll(body); ok {
		r.note.Commands = append(r.note.Commands, Command{Verb: Pause, Line: clause, Tag: tag})
		line, part = before, before
	}
	if before, clause, ok := cutLastSentence(body); ok && PlainWords(clause) == string(Resume) {
		r.misread(clause, "", string(Resume)) // "sent her my papers. Resume." may only list what was sent
		r.text = append(r.text, before)
		return
	} else if ok && BareVerb(clause) == Resume {
		r.note.Commands = append(r.note.Commands, Command{Verb: Resume, Line: clause, Tag: tag})
		line, part = before, before
	}
	if clause, rest, ok := cutBack(part); ok && rest != "" {
		r.misread(clause, "", string(Resume))
		r.text = append(r.text, rest)
		return
	}
	body, tag = content.CutTag(part)
	if v := BareVerb(seen(body)); v != "" {
		r.note.Commands = append(r.note.Commands, Command{Verb: v, Line: line, Tag: tag})
		return
	}
	if nearest, ok := r.nearest(part); ok {
		r.misread(line, "", nearest)
		return
	}
	r.text = append(r.text, line)
}

// maxLabelText is how long the text of a label may grow, in bytes, line by line.
const maxLabelText = 8 << 10

// wrapsAt is the least length, in bytes, of a line that a mail program has wrapped.
const wrapsAt = 56

// ownDeed matches a line that tells what the owner did. After a short line it does not continue the text of a label.
var ownDeed = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`(?i)` + notePhrases().OwnDeed) })

// goOn adds a line to the text of the label before it.
func (r *lineReader) goOn(body string, bullet bool) {
	c := &r.note.Commands[r.open]
	if len(c.Text) > maxLabelText {
		r.open = -1
		r.text = append(r.text, body)
		return
	}
	if c.Verb == Intro {
		r.open = -1
		if !onlyAddress(body) { // somebody else, or something
			r.plain(body, body)
		} else if got := r.intro(c.Line + " " + body); len(got.commands) > 0 {
			r.note.Commands = append(r.note.Commands[:len(r.note.Commands)-1], got.commands...)
		}
		return
	}
	if nearest, ok := r.nearest(body); ok && strings.Contains(body, ":") {
		r.misread(body, "", nearest)
		r.open = -1
		return
	}
	// another heading of theirs
	if head, _, colon := strings.Cut(body, ":"); bullet && colon && len(strings.Fields(head)) < 3 {
		r.open = -1
		r.plain(body, body)
		return
	}
	if c.Text != "" && len(c.Text) < wrapsAt && ownDeed().MatchString(body) { // a sentence of its own
		r.open = -1
		r.text = append(r.text, body)
		return
	}
	sep := " "
	if bullet || c.Text == "" {
		sep = "\n"
	}
	c.Text = strings.TrimSpace(c.Text + sep + body)
}

// A partRead is what one part of a line comes to: nothing at all when it is no command.
type partRead struct {
	commands []Command
	rest     string           // what else it says: text of the note
	bad      *content.Misread // it looks like a command, and cannot be one
	goesOn   bool             // the next line may continue its text
	label    bool             // it began with a label
}

// stops reports whether a part contains only stop commands.
func (p partRead) stops() bool {
	return len(p.commands) > 0 && !slices.ContainsFunc(p.commands,
		func(c Command) bool { return !c.Verb.StopsFollowup() })
}

func (r *lineReader) part(s string, first bool) partRead {
	if got, ok := r.form(s); ok && first {
		return got
	}
	if verb, value, ok := CutLabel(s, first); ok {
		return r.labelled(verb, value, s)
	}
	if !first {
		return partRead{}
	}
	return r.sentence(s, false)
}

func bad(line, why, nearest string) partRead {
	return partRead{bad: &content.Misread{Line: strings.TrimSpace(line), Why: why, Nearest: nearest}}
}

func one(c Command) partRead { return partRead{commands: []Command{c}} }
