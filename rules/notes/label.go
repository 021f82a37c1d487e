package notes

import (
	"slices"
	"strings"

	"informd/rules/content"
	"informd/rules/dates"
	"informd/rules/grammar"
	"informd/rules/lang"
	"informd/rules/mail"
)

// labelled reads a label and what follows it on its line.
func (r *lineReader) labelled(verb Verb, value, line string) partRead {
	value, tag := content.CutTag(value)
	text := trimSentence(value)
	w := verb.word()
	if text == "" && w.takesWords() || w.maySayNone() && saysNone(text) {
		return partRead{label: true}
	}
	switch {
	case w.takes == takesExact:
		return one(Command{Verb: verb, Line: line, Text: strings.TrimSpace(value), Tag: tag})
	case w.takes == takesLine:
		return one(Command{Verb: verb, Line: line, Text: text, Tag: tag})
	case w.takes == takesChoice:
		return w.choose(text, line, tag)
	case w.takes == takesPeople:
		return r.intro(line)
	case w.takes == takesAddress:
		return w.address(text, line, tag)
	case w.takes == takesText:
		return r.labelledText(Command{Verb: verb, Line: line, Text: text, Tag: tag}, value)
	}
	got := r.sentence(strings.TrimSpace(string(verb)+" "+value), true)
	if len(got.commands) == 0 && got.bad == nil {
		got = bad(line, "", w.example)
	}
	return got.of(line, tag)
}

// labelledText reads a label whose text may go on with the next lines: c holds what its own line says, and
// value that text as it stands.
func (r *lineReader) labelledText(c Command, value string) partRead {
	if c.Verb == Plain || c.Verb == Progress && onlyFor(c.Text) {
		return partRead{label: true, rest: value}
	}
	if c.Verb == Offer {
		c = r.due(c)
	}
	got := one(c)
	got.goesOn, got.label = true, true
	return got
}

// onlyFor reports whether the text of a label says nothing but whom it is for: "progress: for C. Wiegand".
func onlyFor(text string) bool {
	rest, ok := CutPhrase(text, notePhrases().ForWhom...)
	return ok && len(strings.Fields(rest)) < 4 && grammar.Capital(mail.LastWord(rest))
}

// due reads the day at the end of a promise, by which it is to be kept: "send it, by 1 May 2027".
func (r *lineReader) due(c Command) Command {
	by := " " + notePhrases().DueBy + " "
	at := strings.LastIndex(c.Text, by)
	if at < 0 {
		return c
	}
	w, err := dates.ReadWhen(c.Text[at+len(by):], r.now, r.zone, false)
	if text := strings.TrimRight(c.Text[:at], " ,"); err == nil && w.Day && w.Rest == "" && text != "" {
		c.Text, c.Start, c.Day = text, w.Start, true
	}
	return c
}

// takesWords reports whether a label means nothing if no words follow it.
func (w word) takesWords() bool {
	return w.takes == takesExact || w.takes == takesLine
}

// maySayNone reports whether "none" after this label means that there is nothing to say. After other labels, "none" is
// an answer.
func (w word) maySayNone() bool { return w.takes == takesText && !w.no }

// dash stands in the place of a text where there is none.
const dash = "-"

// saysNone reports whether the text of a label is "none" or a word like it.
func saysNone(text string) bool {
	return text == dash || slices.Contains(lang.NoteWords().Nothing, strings.ToLower(text))
}

// of returns what was read of a line, with the line and its tag.
func (got partRead) of(line, tag string) partRead {
	for i := range got.commands {
		got.commands[i].Line, got.commands[i].Tag = line, tag
	}
	if got.bad != nil {
		got.bad.Line = line
	}
	return got
}

// choose reads a label that takes one of a few words.
func (w word) choose(text, line, tag string) partRead {
	first, rest := mail.CutWord(strings.ToLower(text))
	first = strings.Trim(first, ",.;!()")
	if first == "" {
		return partRead{label: true}
	}
	chosen, all := w.oneOfChoices(first)
	if chosen != "" {
		got := one(Command{Verb: w.verb, Line: line, Text: chosen, Tag: tag})
		if rest != "" {
			_, got.rest = mail.CutWord(text)
		}
		return got
	}
	near := w.example
	for _, c := range all {
		if grammar.Typo(first, c) {
			near = string(w.verb) + ": " + c
		}
	}
	last := len(all) - 1
	return bad(line, string(w.verb)+" is "+strings.Join(all[:last], ", ")+" or "+all[last], near)
}

// address reads a person's new address, and the old one if it is given too.
func (w word) address(text, line, tag string) partRead {
	var found []string
	for _, f := range strings.Fields(text) {
		if a := mail.AddressIn(f); a != "" {
			found = append(found, a)
		}
	}
	if len(found) == 0 || len(found) > 2 {
		return bad(line, "there is no whole address in it", w.example)
	}
	c := Command{Verb: w.verb, Line: line, Addr: mail.Address{Addr: found[0]}, Tag: tag}
	if len(found) == 2 {
		c.Text = found[1]
	}
	return one(c)
}

// maxIntros bounds the people named on one line.
const maxIntros = 20

// intro reads the people somebody named: "Bob Lee <bob@x.example>, head of batches" and
// "Bob Lee bob@x.example and Eve Moss eve@y.example". A name alone is enough.
func (r *lineReader) intro(line string) partRead {
	_, value, ok := CutLabel(line, true)
	if !ok {
		_, value = mail.CutWord(line)
	}
	value, tag := content.CutTag(value)
	value = strings.NewReplacer("<mailto:", " <", "mailto:", " ").Replace(trimSentence(value))
	if value == "" || value == dash || slices.Contains(lang.NoteWords().Nobody, strings.ToLower(value)) {
		return partRead{label: true, goesOn: value == ""}
	}
	got := partRead{label: true}
	for value != "" && len(got.commands) < maxIntros {
		c, rest, ok := cutIntro(value)
		if !ok && len(got.commands) == 0 {
			return bad(line, "there is no whole address in it", Intro.example())
		}
		if !ok {
			last := &got.commands[len(got.commands)-1]
			last.Text = strings.TrimSpace(last.Text + " " + value)
			break
		}
		c.Line, c.Tag = line, tag
		got.commands = append(got.commands, c)
		value = rest
	}
	got.goesOn = len(got.commands) == 1 && got.commands[0].Addr.Addr == ""
	return got
}

// cutIntro reads one person from the front of s.
func cutIntro(s string) (c Command, rest string, ok bool) {
	c = Command{Verb: Intro}
	head, tail := s, ""
	for from := 0; from < len(s); {
		word, _ := mail.CutWord(s[from:])
		at := from + strings.Index(s[from:], word)
		if word == "" {
			break
		}
		if a := mail.AddressIn(word); a != "" {
			c.Addr.Addr, head, tail = a, s[:at], s[at+len(strings.TrimRight(word, ",;")):]
			break
		}
		if strings.Contains(word, "@") {
			return c, "", false
		}
		from = at + len(word)
	}
	name, about := cutLead(head), ""
	if i := endOfName(name); i >= 0 {
		name, about = name[:i], strings.Trim(name[i:], " ,;()–<\t")
	}
	c.Addr.Name = strings.Trim(name, " \"'<>(-–:,\t")
	if strings.EqualFold(c.Addr.Name, c.Addr.Addr) {
		c.Addr.Name = ""
	}
	tail = dropAgain(tail, c.Addr.Addr)
	if more, found := CutPhrase(tail, lang.NoteWords().And...); found && strings.Contains(more, "@") {
		rest, tail = more, ""
	} else if more, found := cutComma(tail); found && strings.Contains(more, "@") {
		rest, tail = more, ""
	}
	c.Text = strings.TrimSpace(strings.Trim(about+" "+strings.Trim(tail, " ,;.()<>–-"), " "))
	return c, rest, c.Addr.Name != "" || c.Addr.Addr != ""
}

// cutLead removes the advice before a name: "talk to Sara" is about Sara.
func cutLead(s string) string {
	rest, _ := CutPhrase(s, notePhrases().Advice...)
	return rest
}

// endOfName returns where a name ends that says more: a comma, a bracket, "Sara in marketing"; or -1.
func endOfName(s string) int {
	end := strings.IndexAny(s, ",;(–")
	for _, w := range notePhrases().BehindName {
		if i := strings.Index(strings.ToLower(s), " "+w+" "); i > 0 &&
			len(strings.ToLower(s)) == len(s) && (end < 0 || i < end) {
			end = i
		}
	}
	return end
}

// cutComma removes a comma from the front of s.
func cutComma(s string) (rest string, ok bool) {
	rest = strings.TrimLeft(s, " >)")
	ok = strings.HasPrefix(rest, ",") || strings.HasPrefix(rest, ";")
	return strings.TrimLeft(rest, ",; "), ok
}

// dropAgain removes an address that some programs write a second time, as a link.
func dropAgain(s, addr string) string {
	word, rest := mail.CutWord(s)
	if addr != "" && strings.EqualFold(mail.AddressIn(word), addr) {
		return rest
	}
	return strings.TrimLeft(s, " >)")
}
