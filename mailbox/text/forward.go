package text

import (
	"strings"

	"informd/mailbox/mime"
	"informd/rules/mail"
)

// FindForward reads the original out of a mail that was forwarded as text, and what its sender
// wrote above it, with below as Trim has it. The forward is nil where there is none: also for an
// answer with its quote, which looks alike in some programs. Then the subject decides; "" is a
// subject that is not known.
func (p Plain) FindForward(subject string, sender mail.Address) (f *mail.Forward, above string, below int) {
	f, at := trimmer{words: knownWords()}.forward(subject, p.lines)
	if f == nil {
		return nil, "", 0
	}
	lines := strings.Split(p.text, "\n")
	above, _, below = Read(strings.Join(lines[:at], "\n")).Trim(sender)
	if SignsAlone(above) {
		above = ""
	}
	return f, above, below
}

// SignsAlone reports whether a text is the line of a telephone or program and nothing else, but for a drawn line below
// it. Above a forward, beside a file, and below a subject of the sender's, nobody typed anything then.
func SignsAlone(text string) bool {
	line, w := strings.TrimSpace(strings.TrimRight(text, strokes+" \r\n")), knownWords()
	return line != "" && !strings.Contains(line, "\n") && (w.signsDevice(line) || w.signsAnyDevice(line))
}

const (
	ruleForwardLine    rule = "forward-divider"        // "Forwarded message" above a header block says so
	ruleForwardSubject rule = "forward-subject"        // where both look alike, FW: and RE: tell them apart
	ruleForwardBare    rule = "forward-nothing-above"  // with nothing above, and no RE:, it answers nothing
	ruleForwardCite    rule = "forward-attribution"    // Outlook for the Mac forwards below an attribution
	ruleForwardIndent  rule = "forward-indented"       // Outlook for the Mac indents the original by four spaces
	ruleForwardForeign rule = "forward-unknown-labels" // "Word: value" lines below a divider are a header
	ruleForwardOneLine rule = "forward-one-line"       // Yahoo writes divider and header block on one line
	ruleForwardQuoted  rule = "forward-quoted"         // Apple Mail, IONOS and Missive quote what they forward
)

// forward reads the original, and says at which line it begins.
func (t trimmer) forward(subject string, lines []line) (*mail.Forward, int) {
	s := forwardSearch{trimmer: t, lines: lines, subject: subject, mark: mail.MarkEither}
	if strings.TrimSpace(subject) != "" && t.has(ruleForwardSubject) {
		s.mark = t.words.marks.Of(subject)
	}
	above := false
	for i, l := range lines {
		seen, quoted := l.seen, false
		if l.kind == kindQuote {
			if !t.has(ruleForwardQuoted) {
				return nil, 0
			}
			seen, quoted = strings.TrimSpace(unquoteOnce(l.seen)), true
		}
		if seen == "" || l.kind == kindLine {
			continue
		}
		s.mayForward = s.mark == mail.MarkForward || s.mark == mail.MarkEither ||
			s.mark == mail.MarkNone && !above && t.has(ruleForwardBare)
		if f, done := s.belowDivider(i, seen); done {
			return f, i
		}
		if f, done := s.withoutDivider(i, quoted); done {
			return f, i
		}
		if quoted && s.mark != mail.MarkForward {
			return nil, 0 // an answer with its quote
		}
		above = above || !quoted
	}
	return nil, 0
}

// A forwardSearch looks for the original in a mail, line by line.
type forwardSearch struct {
	trimmer
	lines      []line
	subject    string    // of the mail
	mark       mail.Mark // of the subject: a reply's, a forward's, none, or either where it is not known
	mayForward bool      // by the subject, and by what was read so far, this may be a forward
	dividers   int       // how many lines looked like dividers
}

// belowDivider looks for an original below a divider at lines[i]; done reports that the search is
// over.
func (s *forwardSearch) belowDivider(i int, seen string) (f *mail.Forward, done bool) {
	if _, _, like := cutDivider(seen); like {
		if s.dividers == maxDividers {
			return nil, true
		}
		s.dividers++
	}
	d := s.dividerAt(s.lines, i, seen)
	if d == dividerNone && s.unknownDivider(s.lines, i, seen) {
		d = dividerUnknown
	}
	switch {
	case d == dividerForwarded && s.has(ruleForwardLine), d != dividerNone && s.mayForward:
		if o, ok := s.originalBelow(s.lines, i, seen); ok {
			return o.read(s.trimmer), true
		}
	case d != dividerNone:
		return nil, true
	}
	return nil, false
}

// withoutDivider looks for an original that begins at lines[i] with a header block or an
// attribution; done reports that the search is over.
func (s *forwardSearch) withoutDivider(i int, quoted bool) (f *mail.Forward, done bool) {
	at := seenAt(s.lines, quoted)
	b, ok := s.words.readBlock(at, i, len(s.lines))
	if ok && b.strong(dividedAbove(s.lines, i)) && (!quoted || s.mark == mail.MarkForward) {
		if !s.mayForward {
			return nil, true
		}
		return original{block: b, body: bodyOf(s.lines, b.end, quoted)}.read(s.trimmer), true
	}
	if s.lines[i].kind != kindCite {
		return nil, false
	}
	end := i
	for end < len(s.lines) && s.lines[end].kind == kindCite {
		end++
	}
	body := bodyOf(s.lines, end, false)
	indented := s.has(ruleForwardIndent) && s.mark == mail.MarkEither && isIndented(s.lines[end:])
	if s.has(ruleForwardCite) && (s.mark == mail.MarkForward || indented) {
		if f := s.readCite(s.lines[i:end]); f != nil {
			f.Subject, f.Text = afterPrefix(s.subject), body
			return f, true
		}
	}
	return nil, true
}

// afterPrefix returns a subject without its first prefix: what the original was called.
func afterPrefix(subject string) string {
	_, after, ok := strings.Cut(strings.Replace(subject, "：", ":", 1), ":")
	if !ok {
		return subject
	}
	return strings.TrimSpace(after)
}

// isIndented reports whether all lines stand four spaces from the margin.
func isIndented(lines []line) bool {
	any := false
	for _, l := range lines {
		if l.seen == "" {
			continue
		}
		if !strings.HasPrefix(l.text, "    ") {
			return false
		}
		any = true
	}
	return any
}

// dividerAt returns the divider on a line.
func (t trimmer) dividerAt(lines []line, i int, seen string) divider {
	if isCode(lines[i]) {
		return dividerNone
	}
	return t.words.dividerOf(seen)
}

// isCode reports whether a line stands between two fences.
func isCode(l line) bool { return l.sure && l.kind == kindText }

// maxDividers is how many lines may look like dividers, each of which is read in all languages that
// are known: no mail has more.
const maxDividers = 100

// unknownDivider reports whether a line divides in a language that is not known: words between
// dashes count where a header block follows.
func (t trimmer) unknownDivider(lines []line, i int, seen string) bool {
	_, _, like := cutDivider(seen)
	if !like || isCode(lines[i]) || !t.has(ruleForwardForeign) {
		return false
	}
	_, found := t.originalBelow(lines, i, seen)
	return found
}

// seenAt gives each line as the rules look at it; quoted: without its ">".
func seenAt(lines []line, quoted bool) func(int) string {
	return func(i int) string {
		if quoted {
			return strings.TrimSpace(unquoteOnce(lines[i].seen))
		}
		return lines[i].seen
	}
}

// An original is a forwarded mail as it stands in the text.
type original struct {
	block headerBlock
	body  string
}

// originalBelow reads what stands below the divider at lines[i].
func (t trimmer) originalBelow(lines []line, i int, seen string) (original, bool) {
	if _, rest, ok := cutDivider(seen); ok && rest != "" && t.has(ruleForwardOneLine) {
		if b, ok := t.words.readOneLine(tidy(lines[i].text[:min(len(lines[i].text), 8000)])); ok {
			b.end = i + 1
			return original{block: b, body: strings.TrimLeft(bodyOf(lines, b.end, false), " ")}, true
		}
	}
	for j := i + 1; j < len(lines) && j <= i+6; j++ {
		quoted := lines[j].kind == kindQuote && t.has(ruleForwardQuoted)
		at := seenAt(lines, quoted)
		if at(j) == "" {
			continue
		}
		b, ok := t.words.readBlock(at, j, len(lines))
		if !ok && t.has(ruleForwardForeign) {
			b, ok = t.words.readForeignBlock(at, j, len(lines))
		}
		if !ok || b.values[labelFrom] == "" {
			return original{}, false
		}
		return original{block: b, body: bodyOf(lines, b.end, quoted)}, true
	}
	return original{}, false
}

// bodyOf returns the text of an original that begins at a line.
func bodyOf(lines []line, from int, quoted bool) string {
	end := len(lines)
	if quoted { // what is not quoted at the end is the forwarder's
		for end > from && lines[end-1].kind != kindQuote {
			end--
		}
	}
	body := lines[min(from, len(lines)):max(end, from)]
	all := !quoted && len(body) > 0
	for _, l := range body {
		all = all && (l.kind == kindQuote || l.seen == "")
	}
	out := make([]string, 0, len(body))
	for _, l := range body {
		s := l.text
		if (quoted || all) && isQuote(s) {
			s = unquoteOnce(s)
		}
		out = append(out, strings.ReplaceAll(s, "\ufeff", ""))
	}
	return joinLines(out)
}

// read makes the forward of an original.
func (o original) read(t trimmer) *mail.Forward {
	v := o.block.values
	date := v[labelSent]
	if date == "" {
		date = v[labelDate]
	}
	f := &mail.Forward{
		From:    readSender(v[labelFrom]),
		To:      readPeople(v[labelTo]),
		Cc:      readPeople(v[labelCc]),
		Subject: mime.CutString(v[labelSubject], 1000),
		Text:    o.body,
	}
	f.Date, f.Wall = t.words.readLocalDate(date, o.block.langs)
	return f
}
