package rules

import "strings"

// talk reads a sentence about a conversation: one that took place, one that is agreed, a
// move, a cancellation, an answer by another road.
func (r *lineReader) talk(s string, told bool) partRead {
	for _, read := range []func(string, bool) partRead{r.met, r.moved, r.cancelled, r.interview, r.replied} {
		if got := read(s, told); got.bad != nil || len(got.commands) > 0 {
			return got
		}
	}
	return partRead{}
}

// met reads a conversation that took place: "Met with Anna this morning, she's great",
// "had coffee with Bob last tuesday 3pm", "talked".
func (r *lineReader) met(s string, told bool) partRead {
	t := cutOpening(s)
	w, t, dated := r.leadingDate(t)
	t, _ = cutPhrase(t, "i've just", "we've just", "i have just", "i just", "we just", "i've", "we've", "i have", "we have", "i finally", "we finally", "i also", "i", "we", "just", "finally", "have", "ich habe")
	names, who, verb := r.bothMet(t)
	if verb == "" {
		if verb, t = cutMetVerb(t); verb == "" {
			return partRead{}
		}
	} else {
		t = who
	}
	if !dated {
		var bad error
		if w, t, dated, bad = r.dateAt(t, true); bad != nil {
			return badDate(s, bad, "met")
		}
	}
	if len(names) == 0 {
		with := false
		t, with = cutPhrase(t, "with", "to", "mit")
		n := r.names(t)
		if with && !n.any() {
			return partRead{}
		}
		names, t = n.list, n.rest
		if n.any() && len(names) == 0 {
			names = []Address{{}}
		}
	}
	before := ""
	if !dated && len(names) > 0 {
		var bad error
		if w, t, dated, bad = r.dateAt(strings.TrimLeft(t, ", "), true); bad != nil {
			return badDate(s, bad, "met")
		}
	}
	if !dated {
		w, before, t, dated = r.dateIn(t)
	}
	if !dated && (len(names) == 0 && !ends(t) && !told || tellsOfLongAgo(t)) {
		return partRead{}
	}
	if len(names) == 0 && !dated && verb == "had" && !ends(t) {
		return partRead{}
	}
	got := partRead{rest: leftover(before, t)}
	if len(names) == 0 {
		names = []Address{{}}
	}
	for _, n := range names {
		c := Command{Verb: "met", Who: n.Name, Start: w.Start, End: w.End, Day: w.Day, TimeOnly: w.TimeOnly}
		if n.Addr != "" {
			c.Addr = n
		}
		got.commands = append(got.commands, c)
	}
	return got
}

// badDate is a sentence whose date cannot be meant.
func badDate(line string, err error, verb string) partRead {
	return bad(line, err.Error(), example(verb))
}

// cutOpening removes what people begin with: a greeting, "so", "update".
func cutOpening(s string) string {
	for range 3 {
		t, ok := cutPhrase(s, "hi informd", "hello informd", "dear informd", "hi", "hello", "hey", "ok", "okay", "so", "well", "fyi", "update", "quick update", "quick note", "finally")
		if !ok {
			break
		}
		s = strings.TrimLeft(t, ",:!.- \t")
	}
	return s
}

// cutMetVerb removes the words that say a conversation took place.
func cutMetVerb(s string) (verb, rest string) {
	if t, ok := cutPhrase(s, "met up with", "met with", "met for coffee with", "met for lunch with", "spoke with", "spoke to", "talked with", "talked to",
		"chatted with", "chatted to", "caught up with", "sat down with"); ok {
		return "with", "with " + t
	}
	if t, ok := cutPhrase(s, "met up", "met", "interviewed", "talked", "spoke", "chatted"); ok {
		return "met", t
	}
	if t, ok := cutPhrase(s, "had"); ok {
		if t, ok = cutMeeting(t); ok {
			return "had", t
		}
	}
	return "", s
}

// cutMeeting removes "a really good chat" of what was had.
func cutMeeting(s string) (rest string, ok bool) {
	s, _ = cutPhrase(s, "a", "an", "my", "our", "the")
	for range 4 {
		if t, ok := cutPhrase(s, "coffee chat", "coffee", "lunch", "breakfast", "dinner", "tea", "drinks", "a drink", "beer", "phone call", "video call", "zoom call",
			"call", "chat", "talk", "conversation", "interview", "informational interview", "meeting", "zoom"); ok {
			return t, true
		}
		word, t := cutWord(s)
		if word == "" || strings.ContainsAny(word, ".;:!?@") {
			return s, false
		}
		s = t
	}
	return s, false
}

// bothMet reads "Anna and I met".
func (r *lineReader) bothMet(s string) (names []Address, rest, verb string) {
	n := r.names(s)
	if len(n.list) != 1 || n.list[0].Name == "" {
		return nil, s, ""
	}
	t, ok := cutPhrase(n.rest, "and i", "and me", "& i")
	if !ok {
		return nil, s, ""
	}
	if t, ok = cutPhrase(t, "met", "met up", "talked", "spoke", "chatted"); ok {
		return n.list, t, "met"
	}
	if t, ok = cutPhrase(t, "had"); ok {
		if t, ok = cutMeeting(t); ok {
			return n.list, t, "had"
		}
	}
	return nil, s, ""
}

// interview reads a conversation that is agreed: "interview fri 15:00 45m zoom",
// "coffee with Anna tomorrow at 9", "meeting Anna on friday 3pm".
func (r *lineReader) interview(s string, told bool) partRead {
	t := cutOpening(s)
	w, t, dated := r.leadingFuture(t)
	noun, t := cutTalkNoun(t)
	if noun == "" {
		return partRead{}
	}
	var wrong error
	when := func() {
		if dated || wrong != nil {
			return
		}
		if w, t, dated, wrong = r.dateAt(t, false); wrong != nil || dated {
			return
		}
	}
	t = strings.TrimLeft(t, ":, ")
	when()
	t, with := cutPhrase(t, "with", "to", "mit")
	n := r.names(t)
	small := len(n.list) == 1 && n.list[0].Addr == "" && !capital(n.list[0].Name) && n.rest == ""
	if n.any() && (with || noun == "seeing" || !dated && !small) {
		t = strings.TrimLeft(n.rest, ", ")
	} else {
		n = nameList{}
		if with {
			return partRead{}
		}
	}
	when()
	c := Command{Verb: "interview", Start: w.Start, End: w.End, Day: w.Day, TimeOnly: w.TimeOnly}
	if len(n.list) > 0 {
		c.Who = n.list[0].Name
		if n.list[0].Addr != "" {
			c.Addr = n.list[0]
		}
	}
	switch {
	case wrong != nil:
		return badDate(s, wrong, "interview")
	case !dated && noun == "interview" && (t == "" || told):
		return r.pastInterview(t, c, bad(s, "it names no day and hour", example("interview")))
	case !dated:
		return r.pastInterview(t, c, partRead{})
	case !isPlace(t), noun != "interview" && !n.any():
		return partRead{}
	}
	c.Text = r.place(t, &c)
	return one(c)
}

// pastInterview is "interview yesterday": it took place.
func (r *lineReader) pastInterview(t string, c Command, otherwise partRead) partRead {
	w, err := ReadWhen(t, r.now, r.zone, true)
	if err != nil || !isPlace(w.Rest) {
		return otherwise
	}
	c.Verb, c.Start, c.End, c.Day, c.TimeOnly = "met", w.Start, w.End, w.Day, w.TimeOnly
	got := one(c)
	got.rest = leftover("", w.Rest)
	return got
}

// cutTalkNoun removes what a conversation to come is called. "seeing" needs a name next.
func cutTalkNoun(s string) (noun, rest string) {
	t, _ := cutPhrase(s, "i have an", "i have a", "i've got an", "i've got a", "have an", "have a", "got an", "got a", "we have a", "booked an", "booked a", "booked my",
		"booked the", "booked", "scheduled an", "scheduled a", "scheduled", "i'm", "i am", "we're", "we are", "my", "the", "a", "an", "our", "next")
	t, _ = cutPhrase(t, "informational", "video", "phone", "zoom")
	if u, ok := cutPhrase(t, "interview"); ok {
		return "interview", u
	}
	if u, ok := cutPhrase(t, "coffee chat", "coffee", "lunch", "breakfast", "dinner", "call", "chat", "talk", "meeting", "appointment", "zoom", "termin"); ok {
		if _, with := cutPhrase(u, "with", "mit"); with {
			return "talk", u
		}
		if strings.HasPrefix(strings.ToLower(t), "meeting") {
			return "seeing", u
		}
		return "", s
	}
	if u, ok := cutPhrase(t, "seeing", "talking to", "talking with", "speaking to", "speaking with", "having coffee with", "having lunch with", "having a call with", "meeting with"); ok {
		return "seeing", u
	}
	return "", s
}

// moved reads another time for a talk: "moved to fri 10:00", "call with Anna moved to friday".
func (r *lineReader) moved(s string, told bool) partRead {
	who, t := r.subject(s)
	t, ok := cutPhrase(t, "moved it to", "moved to", "moved", "rescheduled it to", "rescheduled to", "rescheduled for", "rescheduled", "postponed to", "postponed until",
		"postponed", "pushed back to", "pushed to", "shifted to")
	if !ok {
		return partRead{}
	}
	w, rest, dated, wrong := r.dateAt(strings.TrimLeft(t, ":, "), false)
	switch {
	case wrong != nil:
		return badDate(s, wrong, "moved")
	case !dated && told:
		if _, err := ReadWhen(t, r.now, r.zone, false); err != nil && err != ErrNoDate {
			return badDate(s, err, "moved")
		}
		return bad(s, "it names no day and hour", example("moved"))
	case !dated || !isPlace(rest):
		return partRead{}
	}
	c := Command{Verb: "moved", Who: who.Name, Start: w.Start, End: w.End, Day: w.Day, TimeOnly: w.TimeOnly}
	if who.Addr != "" {
		c.Addr = who
	}
	c.Text = r.place(rest, &c)
	return one(c)
}

// cancelled reads that a talk will not take place: "cancelled", "Anna cancelled", "the call
// with Bob is off".
func (r *lineReader) cancelled(s string, told bool) partRead {
	who, t := r.subject(s)
	t, ok := cutPhrase(t, "cancelled", "canceled", "called off", "off")
	if !ok || strings.EqualFold(strings.TrimRight(s, ". "), "off") {
		return partRead{}
	}
	t, _ = cutPhrase(t, "it", "our call", "our talk", "our meeting", "our interview", "the call", "the talk", "the meeting", "the interview", "on me", "the coffee")
	t, _ = cutPhrase(t, "today", "this morning", "yesterday", "last minute")
	c := Command{Verb: "cancelled", Who: who.Name, Text: strings.Trim(t, " ,.:;–-!")}
	if who.Addr != "" {
		c.Addr = who
	}
	if told {
		if n := r.names(t); len(n.list) == 1 && c.Who == "" && ends(n.rest) {
			c.Who, c.Text = n.list[0].Name, ""
		}
		return one(c)
	}
	if !ends(t) {
		return partRead{}
	}
	return one(c)
}

// subject reads who or what a sentence is about: "the call with Anna has been", "she",
// nothing at all.
func (r *lineReader) subject(s string) (who Address, rest string) {
	t := cutOpening(s)
	u, noun := cutPhrase(t, "the interview", "interview", "the talk", "talk", "the call", "our call", "call", "the meeting", "meeting", "coffee", "lunch", "it's", "it", "we", "we've", "she", "he", "they", "i")
	if noun {
		t = u
		if u, ok := cutPhrase(t, "with", "mit"); ok {
			if n := r.names(u); len(n.list) == 1 {
				who, t = n.list[0], n.rest
			}
		}
	} else if n := r.names(t); len(n.list) == 1 && (n.list[0].Addr != "" || capital(n.list[0].Name)) {
		who, t = n.list[0], n.rest
	}
	t, _ = cutPhrase(t, "has been", "have been", "was", "is", "has", "have", "got", "just", "had to be", "had to")
	return who, t
}

// replied reads an answer that came by another road: "replied linkedin", "Anna answered by
// phone yesterday".
func (r *lineReader) replied(s string, told bool) partRead {
	who, t := r.subject(s)
	t, ok := cutPhrase(t, "replied", "answered", "responded")
	if !ok {
		return partRead{}
	}
	c := Command{Verb: "replied", Who: who.Name}
	if who.Addr != "" {
		c.Addr = who
	}
	t, _ = cutPhrase(t, "me", "to me")
	t, by := cutPhrase(t, "by", "via", "on", "through", "over", "per", "in", "with a")
	word, rest := cutWord(t)
	if channel := strings.ToLower(strings.Trim(word, ",.;!")); isChannel(channel) {
		c.Text = channel
		if strings.ContainsAny(word, ",.;!") {
			rest = ", " + rest
		}
		t = rest
		if u, ok := cutPhrase(t, "call", "message"); ok {
			t = u
		}
	} else if by && !told {
		return partRead{}
	}
	if w, rest, dated, _ := r.dateAt(strings.TrimLeft(t, ", "), true); dated {
		c.Start, c.Day, t = w.Start, w.Day, rest
	}
	if !ends(t) && !told {
		return partRead{}
	}
	got := one(c)
	got.rest = leftover("", t)
	return got
}

func isChannel(s string) bool {
	switch s {
	case "linkedin", "phone", "whatsapp", "signal", "text", "sms", "mail", "email", "e-mail", "letter", "slack", "xing", "twitter", "mastodon", "bluesky",
		"person", "call", "teams", "zoom", "telegram", "facebook", "messenger", "instagram", "threema", "telefon", "post":
		return true
	}
	return false
}
