package notes

import (
	"strings"

	"informd/rules/mail"
)

// labelVerb is the command a label stands for, in any of its usual wordings, or "".
func labelVerb(s string) string {
	switch s {
	case "quote", "offer", "intro", "asked", "goal", "level", "circle", "company", "title", "via",
		"quality", "progress", "where", "same", "note",
		"rapport", "talking", "bold", "ask", "round",
		"interview", "moved", "cancelled", "met", "stop", "later", "pause", "nofollow", "nothanks",
		"sendahead", "done", "replied",
		"about", "why", "history", "find", "forget", "resume", "learned":
		return s
	case "learnt", "i learned", "lesson", "lessons", "takeaway", "takeaways", "insight", "insights",
		"gelernt":
		return "learned"
	case "share", "my share", "share of talking", "talk share":
		return "talking"
	case "quotes", "zitat":
		return "quote"
	case "offers", "offered", "promise", "promised", "i offered", "i promised":
		return "offer"
	case "intros", "introduction", "introductions", "introduced", "referral", "referrals":
		return "intro"
	case "organisation", "organization", "employer", "firm", "firma":
		return "company"
	case "role", "position":
		return "title"
	case "qualities":
		return "quality"
	case "place", "location", "ort":
		return "where"
	case "rescheduled", "moved to", "rescheduled to", "new time", "new date":
		return "moved"
	case "canceled":
		return "cancelled"
	case "booked", "scheduled", "interview booked":
		return "interview"
	case "talked", "spoke", "talked to", "spoke to", "spoke with", "talked with", "met with":
		return "met"
	case "notes", "notiz", "notizen":
		return "note"
	case "no thanks":
		return "nothanks"
	}
	return ""
}

// holdsText reports whether a label takes any text, which may go on over several lines.
func holdsText(verb string) bool {
	switch verb {
	case "learned", "quote", "offer", "quality", "progress", "note", "rapport", "talking", "bold", "ask":
		return true
	}
	return false
}

// labelled reads a label and what follows it on its line.
func (r *lineReader) labelled(verb, value, line string) partRead {
	value, tag := cutTag(value)
	text := trimSentence(value)
	switch verb {
	case "note":
		return partRead{label: true, rest: value}
	case "company", "title", "via", "where":
		if text == "" {
			return partRead{label: true}
		}
		return one(Command{Verb: verb, Line: line, Text: text, Tag: tag})
	case "goal", "level", "circle", "asked":
		return oneOf(verb, text, line, tag)
	case "intro":
		return r.intro(line)
	case "same":
		return same(text, line, tag)
	case "moved", "interview", "met", "cancelled", "stop", "later", "pause", "nofollow", "nothanks",
		"sendahead", "done", "replied", "round",
		"about", "why", "history", "find", "forget", "resume":
		got := r.sentence(strings.TrimSpace(verb+" "+value), true)
		if len(got.commands) == 0 && got.bad == nil {
			got = bad(line, "", example(verb))
		}
		for i := range got.commands {
			got.commands[i].Line, got.commands[i].Tag = line, tag
		}
		if got.bad != nil {
			got.bad.Line = line
		}
		return got
	}
	got := one(Command{Verb: verb, Line: line, Text: text, Tag: tag})
	got.goesOn, got.label = true, true
	return got
}

// example is how a command is written.
func example(verb string) string {
	switch verb {
	case "moved":
		return "moved: fri 10:00"
	case "interview":
		return "interview fri 15:00 45m zoom"
	case "met":
		return "met Anna yesterday"
	case "later":
		return "later 3d"
	case "pause":
		return "pause 2w"
	case "replied":
		return "replied linkedin"
	case "asked":
		return "asked: no"
	case "intro":
		return "intro: Bob Lee bob@pharma.example"
	case "same":
		return "same: anna@new.example"
	case "goal":
		return "goal: learn"
	case "level":
		return "level: senior"
	case "circle":
		return "circle: wide"
	case "about", "why", "history", "forget":
		return verb + " anna"
	case "find":
		return "find acme"
	case "round":
		return "round 6"
	}
	return verb
}

// oneOf reads a label that takes one of a few words.
func oneOf(verb, text, line, tag string) partRead {
	first, rest := mail.CutWord(strings.ToLower(text))
	first = strings.Trim(first, ",.;!()")
	choices := map[string][]string{
		"goal":   {"learn learning lernen", "impress impressing"},
		"level":  {"junior jr", "mid middle medium", "senior sr lead"},
		"circle": {"deep", "wide", "random"},
		"asked":  {"no nein n none nope", "yes ja y"},
	}[verb]
	if first == "" {
		return partRead{label: true}
	}
	names := make([]string, 0, len(choices))
	near := example(verb)
	for _, c := range choices {
		words := strings.Fields(c)
		names = append(names, words[0])
		for _, w := range words {
			if w == first {
				got := one(Command{Verb: verb, Line: line, Text: words[0], Tag: tag})
				if rest != "" {
					_, said := mail.CutWord(text)
					got.rest = said
				}
				return got
			}
		}
		if typo(first, words[0]) {
			near = verb + ": " + words[0]
		}
	}
	last := len(names) - 1
	return bad(line, verb+" is "+strings.Join(names[:last], ", ")+" or "+names[last], near)
}

// same reads the new address of somebody, and the old one where it is named.
func same(text, line, tag string) partRead {
	var found []string
	for _, f := range strings.Fields(text) {
		if a := mail.AddressIn(f); a != "" {
			found = append(found, a)
		}
	}
	if len(found) == 0 || len(found) > 2 {
		return bad(line, "there is no whole address in it", example("same"))
	}
	c := Command{Verb: "same", Line: line, Addr: mail.Address{Addr: found[0]}, Tag: tag}
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
	value, tag := cutTag(value)
	value = strings.NewReplacer("<mailto:", " <", "mailto:", " ").Replace(trimSentence(value))
	switch strings.ToLower(value) {
	case "", "none", "no", "nobody", "no one", "keine", "-":
		return partRead{label: true, goesOn: value == ""}
	}
	got := partRead{label: true}
	for value != "" && len(got.commands) < maxIntros {
		c, rest, ok := cutIntro(value)
		if !ok && len(got.commands) == 0 {
			return bad(line, "there is no whole address in it", example("intro"))
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
	c = Command{Verb: "intro"}
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
	name, about := head, ""
	if i := strings.IndexAny(head, ",;(–"); i >= 0 {
		name, about = head[:i], strings.Trim(head[i:], " ,;()–<\t")
	}
	c.Addr.Name = strings.Trim(name, " \"'<>(-–:,\t")
	if strings.EqualFold(c.Addr.Name, c.Addr.Addr) {
		c.Addr.Name = ""
	}
	tail = dropAgain(tail, c.Addr.Addr)
	if more, found := CutPhrase(tail, "and", "&", "und"); found && strings.Contains(more, "@") {
		rest, tail = more, ""
	} else if more, found := cutComma(tail); found && strings.Contains(more, "@") {
		rest, tail = more, ""
	}
	c.Text = strings.TrimSpace(strings.Trim(about+" "+strings.Trim(tail, " ,;.()<>–-"), " "))
	return c, rest, c.Addr.Name != "" || c.Addr.Addr != ""
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
