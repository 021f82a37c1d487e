package prose

import (
	"slices"
	"strings"

	"informd/rules/dates"
	"informd/rules/grammar"
	"informd/rules/lang/phrases"
	"informd/rules/mail"
	"informd/rules/notes"
)

// A claim is what a sentence says happened.
type claim struct {
	verb     notes.Verb
	who      []int // indexes of Setting.People: whom it may be about; several if that is open
	name     string
	sure     bool
	when     dates.When
	text     string
	addr     mail.Address
	sentence string
	weak     bool    // it is based on little: other words of the note can outweigh it
	yes      bool    // it is a yes
	quoted   bool    // its text stood in quotation marks
	news     bool    // it is news that a person is to hear
	with     [][]int // people listed with them in its sentence: "thanked Ann and Ben"
}

// A proseReader reads the prose of one note.
type proseReader struct {
	Setting
	grammar.Names
	*grammar.Times
	topic     []int // whom a sentence without a name is about
	topicName string
	claims    []claim
	read      []claim // by the patterns, before any guess
	named     []int   // who was named so far
	tables    proseTables
	old       bool        // the note now tells of long ago
	announced bool        // the sentence before announced names
	stranger  strangeness // whether the note is now about an unknown person
	leads     bool        // this sentence turned to them
	topics    []topic     // whom each sentence is about
	together  bool        // the last people named were listed together
	before    grammar.Sentence
	heading   grammar.Sentence // of the list that the sentences belong to
	several   bool             // the note has several sentences
	corrected bool             // the note takes back what it said before
	questions []notes.Command  // to informd
}

// Read reads what a note says in plain sentences. It returns commands that name the people they are about.
func Read(text string, s Setting) []notes.Command {
	people := make([]mail.Address, len(s.People))
	for i, k := range s.People {
		people[i] = k.Address
	}
	r := &proseReader{Setting: s, tables: compiled()}
	r.Names, r.Times = grammar.NewNames(people).In(text), grammar.NewTimes(s.Now, s.Zone)
	r.firstTopic()
	var sentences []grammar.Sentence
	for _, t := range grammar.SentencesOf(mail.Head(text)) { // a note tells what matters first
		sentences = append(sentences, r.parts(r.reported(r.retracted(t)))...)
	}
	r.several = len(sentences) > 1
	for _, t := range sentences {
		if t = r.under(t); t.Low == "" {
			continue
		}
		r.corrected = r.corrected || r.tables.Corrects.MatchString(t.Low)
		r.accept(t)
		r.sentence(t)
		r.before = t
	}
	if t, ok := r.joined(sentences); ok {
		r.again(t)
	}
	r.conclude(sentences)
	r.guess(sentences)
	r.oneQuestion()
	return r.commands()
}

// retracted removes words that only take back what the owner wrote before: "no wait, Zara said four". They deny
// nothing that follows, and ask nobody to wait.
func (r *proseReader) retracted(t grammar.Sentence) grammar.Sentence {
	if m := r.tables.Retracts.FindString(t.Low); m != "" && m != t.Low {
		r.corrected = true
		said := t.Said
		t = t.Part(len(m), len(t.Text))
		t.Said = said
	}
	return t
}

// reported removes words that only say that something is reported, "I am sorry to say that Helen cancelled", or ask
// informd to note it: "could you note that I promised her the list?" is no question.
func (r *proseReader) reported(t grammar.Sentence) grammar.Sentence {
	m := r.tables.Reports.FindString(t.Low)
	if m == "" || m == t.Low {
		return t
	}
	said := t.Said
	t = grammar.NewSentence(strings.TrimRight(t.Text[len(m):], "? "))
	t.Said = said
	return t
}

// sentence compares one sentence with the patterns.
func (r *proseReader) sentence(t grammar.Sentence) {
	named := r.Mentions(t.Text)
	r.notice(named, t)
	if r.ask(t, named); r.asksUs(t) {
		return
	}
	announced := r.announced
	r.announced = r.tables.Announces.MatchString(t.Low)
	r.old = r.old || len(named) == 0 && r.tables.LongAgo.MatchString(t.Low)
	r.compare(t, named, r.tables.patterns)
	if announced && !r.has(r.topic, notes.Intro) {
		c := claim{verb: notes.Intro, who: r.topic, name: r.topicName, sure: true, sentence: t.Said}
		if len(c.who) > 0 && r.readIntro(&c, t, []int{0, 0}) {
			r.add(c)
		}
	}
}

// asksUs reports whether a sentence is a question to informd, or supposes something by a question's word order. A
// sentence that quotes what somebody said is no question.
func (r *proseReader) asksUs(t grammar.Sentence) bool {
	if grammar.Supposes(t, r.Mentions(t.Text)) {
		return true
	}
	asks := strings.HasSuffix(strings.TrimRight(t.Low, " )\""), "?") || r.tables.Question.MatchString(t.Low) ||
		slices.ContainsFunc(r.tables.asked, func(q questioning) bool { return q.findIn(t) != nil })
	return asks && len(strings.Fields(quotedIn(t.Text))) < 4
}

// ask reads a question to informd: "why did you not follow up with ben?".
func (r *proseReader) ask(t grammar.Sentence, named []grammar.Mention) {
	for _, q := range r.tables.asked {
		m := q.findIn(t)
		if m == nil || q.names && len(named) == 0 {
			continue
		}
		c := notes.Command{Verb: q.verb, Line: t.Text}
		if q.names {
			c.Who = named[0].Name
		}
		if len(m) > 2 {
			c.Text = strings.Trim(t.Text[m[2]:m[3]], " .!?")
		}
		r.questions = append(r.questions, c)
		return
	}
}

// again compares a list of short lines, joined to one sentence, with the patterns for agreed and moved talks.
func (r *proseReader) again(t grammar.Sentence) {
	timed := slices.DeleteFunc(slices.Clone(r.tables.patterns),
		func(p pattern) bool { return p.verb != notes.Interview && p.verb != notes.Moved })
	r.compare(t, r.Mentions(t.Text), timed)
}

// compare compares a sentence with patterns, and adds the claims that they find.
func (r *proseReader) compare(t grammar.Sentence, named []grammar.Mention, patterns []pattern) {
	clauses, words := grammar.ClausesOf(t, named), grammar.TokensOf(t, named)
	for _, p := range patterns {
		if r.Prompt&p.prompt == 0 || r.old && p.past && len(named) == 0 {
			continue
		}
		for _, at := range r.said(p, t, words, clauses) {
			if p.verb != notes.Learned && r.inLesson(p, t, at[0]) {
				continue
			}
			if r.claim(p, t, at, named, clauses) {
				break
			}
		}
	}
}

// said returns the places where a sentence matches a pattern and states it as a fact.
func (r *proseReader) said(p pattern, t grammar.Sentence, words []grammar.Token,
	clauses []grammar.Clause) (so [][]int) {
	all := p.says.Find(words, p.told)
	if p.words != nil {
		all = append(all, p.words.FindAllStringSubmatchIndex(t.Low, -1)...)
	}
	if len(all) == 0 || p.not != nil && p.not.MatchString(t.Low) {
		return nil
	}
	for _, at := range all {
		if !r.supposed(p, r.spanOf(t.Low, at[0], at[1], clauses)) {
			so = append(so, at)
		}
	}
	return so
}

// A span holds the text around a place where a pattern matched.
type span struct {
	sentence string // the whole sentence
	front    string // the sentence, up to the place
	clause   string // the clause
	before   string // the clause, up to the place
	upTo     string // the clause, up to the end of the place
	part     string // the sentence up to there, from where a supposition can still affect it
}

// spanOf returns the text around a place in a sentence. A supposition ends where the sentence asserts something:
// "having been in doubt whether she would, I am glad to say that |she has agreed|".
func (r *proseReader) spanOf(low string, start, end int, clauses []grammar.Clause) span {
	from, upTo := clauseStart(low, start), min(len(low), end)
	if in := grammar.ClauseAt(clauses, start); in.Resumes {
		from = in.From
	}
	s := span{sentence: low, front: low[:start], before: low[from:start], upTo: low[from:upTo],
		clause: low[from:max(grammar.ClauseAt(clauses, end).To, end)], part: low[sentencePart(low, start):upTo]}
	if at := r.tables.Asserts.FindStringIndex(s.part); at != nil {
		s.part = s.part[at[1]:]
	}
	return s
}

// supposed reports whether a match is not stated as a fact: it is dreamt, supposed or denied, or the pattern tells
// of the past and the sentence does not, or it only would have been so.
func (r *proseReader) supposed(p pattern, in span) bool {
	x := r.tables
	switch {
	case r.dreamt(in.sentence):
		return true
	case p.free:
		return false
	case x.Supposing.MatchString(in.part), x.Guessing.MatchString(in.upTo), r.denied(in):
		return true
	case p.past:
		return r.notPast(p, in)
	}
	return x.Unreal.MatchString(in.part)
}

// denied reports whether the words before a place deny it. "no need" is ignored: it only says that something is
// not necessary.
func (r *proseReader) denied(in span) bool {
	return r.tables.DeniedAside.MatchString(in.front) ||
		r.tables.Denying.MatchString(r.tables.Limits.NoNeed.ReplaceAllString(in.before, ""))
}

// notPast reports whether something that a pattern tells as past is not past, or is no news: it would be, is
// planned, is on a to-do list, was long ago, lies ahead, or others did it. A talk that lies ahead can still be
// off: "tomorrow is not happening".
func (r *proseReader) notPast(p pattern, in span) bool {
	x := r.tables
	return x.Conditional.MatchString(in.part) || x.Intending.MatchString(in.before) ||
		x.Doubts.Todo.MatchString(in.sentence) || x.LongAgo.MatchString(in.sentence) ||
		p.verb != notes.Cancelled && x.Ahead.MatchString(in.before) ||
		x.Others.MatchString(in.clause) && !x.Mine.MatchString(in.before)
}

// dreamt reports whether a sentence tells a dream, or follows one that announced a dream.
func (r *proseReader) dreamt(low string) bool {
	tells := func(s string) bool { return r.tables.Dreamt.MatchString(s) && !r.tables.DreamOf.MatchString(s) }
	return tells(low) || tells(r.before.Low) && len(r.Mentions(r.before.Text)) == 0
}

// clauseStart returns where the clause at a place begins.
func clauseStart(s string, at int) int {
	return behindLast(s[:at], append([]string{", ", "; ", ": ", ". ", "! ", "? ", " - ", " – "},
		phrases.EnglishMarks().Limits.Clauses...)...)
}

// sentencePart returns where the part of a sentence begins in which a supposition can affect the place at.
func sentencePart(s string, at int) int {
	return behindLast(s[:at], append([]string{"; ", ". ", "! ", "? "}, phrases.EnglishMarks().Limits.Turns...)...)
}

// behindLast returns the place just after the last of some marks in a text; 0 if it has none.
func behindLast(s string, marks ...string) int {
	last := 0
	for _, mark := range marks {
		if i := strings.LastIndex(s, mark); i >= 0 {
			last = max(last, i+len(mark))
		}
	}
	return last
}

// claim adds a claim from a match of a pattern, if a person fits it and the clause is about them.
func (r *proseReader) claim(p pattern, t grammar.Sentence, at []int, named []grammar.Mention,
	clauses []grammar.Clause) bool {
	c := claim{verb: p.verb, sure: !p.likely && !p.weak, sentence: t.Said, weak: p.weak}
	said := grammar.ClauseAt(clauses, at[0])
	c.who, c.name = r.whom(p, named, t.Low)
	c.with = joinedTo(c.who, named, t)
	switch {
	case len(c.who) == 0 && !p.nobody, c.deniedBy(said) && !c.namesTheirs(t, said), r.ofOthers(p, c, t, at, named),
		p.read != nil && !p.read(r, &c, t, at), !r.timeIsOne(&c, t):
		return false
	}
	c.sure = c.sure && !p.likely && !p.weak && c.supportedBy(said) && r.isMeant(c.who) && r.asserted(p, t, at) &&
		r.understood(c, t, said.Clause, clauses, at) && !r.doubted(c, p, t, at, named)
	if r.ofStranger(&c, named) {
		return false
	}
	if c.verb == notes.Interview || c.verb == notes.Later {
		c.sure = c.sure && r.agrees(c.when, t.Low)
	}
	r.add(c)
	r.addOthers(c, p, t)
	return true
}

// timeIsOne reports whether the time of a talk is one with the person of the claim, and not one of several to
// choose from. It also converts a time in another time zone.
func (r *proseReader) timeIsOne(c *claim, t grammar.Sentence) bool {
	switch {
	case c.verb != notes.Interview && c.verb != notes.Moved || c.when.Start.IsZero():
		return true
	case c.verb == notes.Interview && r.withTheirPeople(c.who, t):
		return false
	case r.tables.Choice.MatchString(t.Low) && !r.tables.Taken.MatchString(t.Low):
		return false
	}
	r.byOwnClock(c, t)
	return true
}

// ofOthers reports whether something is done to another person or thing: "thanked the porter", "spoke to Anna's
// boss".
func (r *proseReader) ofOthers(p pattern, c claim, t grammar.Sentence, at []int, named []grammar.Mention) bool {
	if c.row().doers&(grammar.ByKnown|grammar.ByThem) == 0 && r.ofTheirCircle(c, t, named) {
		return true
	}
	verb := mail.LastWord(t.Low[at[0]:at[1]])
	return grammar.Vocabulary().Transitive[verb] && !p.free && r.ObjectAt(t, at[1], c.who) == grammar.OtherObject
}

// asserted reports whether a sentence states something about the future without a "would" or a "could".
func (r *proseReader) asserted(p pattern, t grammar.Sentence, at []int) bool {
	return p.free || p.past || !r.tables.Conditional.MatchString(t.Low[sentencePart(t.Low, at[0]):at[1]])
}

// whom returns the people whom a claim is about: those whom the sentence names, else the topic of the note, else
// the only person with whom a talk is due or just over. If several people share a name, only those whose standing
// fits the pattern count.
func (r *proseReader) whom(p pattern, named []grammar.Mention, low string) (who []int, name string) {
	fit := func(people []int) []int {
		return slices.DeleteFunc(slices.Clone(people), func(i int) bool { return r.People[i].Standing&p.standing == 0 })
	}
	topic := fit(r.topic)
	if p.theirs && len(topic) > 0 { // the topic is speaking; the person named is whom they speak of
		return r.narrowed(p, topic), r.topicName
	}
	for _, m := range named {
		if people := fit(m.People); len(people) > 0 {
			return r.narrowed(p, people), m.Name
		}
	}
	switch {
	case len(named) > 0 && (r.About < 0 || len(topic) == 0):
		return nil, ""
	case len(topic) > 0:
		return r.narrowed(p, topic), r.topicName
	case len(r.topic) > 0 && len(named) == 0:
		return nil, ""
	}
	if p.verb == notes.Progress || p.verb == notes.Interview && !r.tables.Rebooks.MatchString(low) {
		return nil, "" // a date without a name may be about anybody
	}
	return r.onlyNear(p), ""
}

// onlyNear returns the only person with whom a talk is due or just over, if the pattern is about such talks.
func (r *proseReader) onlyNear(p pattern) (only []int) {
	if p.standing&(TalkDue|HasMet) == 0 {
		return nil
	}
	for i, k := range r.People {
		if k.Standing&p.standing&(TalkDue|HasMet) != 0 && k.recent(r.Now) {
			only = append(only, i)
		}
	}
	if len(only) != 1 {
		return nil
	}
	return only
}

// narrowed picks one of several people of the same name: the person whom the answered mail is about, or the only
// one with whom a talk is due or just over. If neither fits, it returns them all.
func (r *proseReader) narrowed(p pattern, people []int) []int {
	if slices.Contains(people, r.About) {
		return []int{r.About}
	}
	if len(people) > 1 {
		if only := r.onlyNear(p); len(only) == 1 && slices.Contains(people, only[0]) {
			r.topic = only
			return only
		}
	}
	return people
}

// isMeant reports whether the note, its subject, or the mail it answers names a person. Otherwise the claim is
// about them only because nobody else fits.
func (r *proseReader) isMeant(who []int) bool {
	return len(who) == 0 || slices.Contains(who, r.About) || slices.Equal(who, r.topic) ||
		overlap(who, r.named)
}

// add adds a claim. If the note made the same claim before, it keeps only one: the one that is sure, or says more.
func (r *proseReader) add(c claim) {
	i := slices.IndexFunc(r.claims, func(o claim) bool { return o.saysSame(c) })
	if i < 0 {
		r.claims = append(r.claims, c)
		return
	}
	o := &r.claims[i]
	if c.yes && !o.yes && !o.sure { // "Ruth rang, it's a yes": informd asks about the yes
		*o = c
		return
	}
	o.yes, o.news = o.yes || c.yes, o.news || c.news
	fuller := o.when.Day && !c.when.Day || r.corrected && !c.when.Start.IsZero()
	if c.verb != notes.Interview {
		fuller = !o.sure && (c.sure || o.when.Start.IsZero() != c.when.Start.IsZero())
	}
	if c.verb == notes.Later && o.sure && c.sure { // "at sea till the 20th. Not before the 23rd"
		fuller = c.when.Start.After(o.when.Start)
	}
	if fuller {
		c.yes = o.yes
		*o = c
	}
}

// saysSame reports whether two claims say the same thing. A note may contain several introductions and lessons
// about one person.
func (c claim) saysSame(o claim) bool {
	return o.verb == c.verb && slices.Equal(o.who, c.who) &&
		(c.verb != notes.Intro || sameIntro(o.addr, c.addr)) && (c.verb != notes.Learned || o.text == c.text)
}

// sameIntro reports whether two introductions are to the same person.
func sameIntro(a, b mail.Address) bool {
	return a.Addr != "" && a.Addr == b.Addr || a.Addr == b.Addr && strings.EqualFold(a.Name, b.Name)
}

// has reports whether there is a claim about a person with one of the verbs.
func (r *proseReader) has(who []int, verbs ...notes.Verb) bool {
	return slices.ContainsFunc(r.claims,
		func(c claim) bool { return slices.Contains(verbs, c.verb) && slices.Equal(c.who, who) })
}

func (r *proseReader) drop(who []int, verbs ...notes.Verb) {
	r.claims = slices.DeleteFunc(r.claims,
		func(c claim) bool { return slices.Contains(verbs, c.verb) && slices.Equal(c.who, who) })
}

// commands returns the claims as commands.
func (r *proseReader) commands() []notes.Command {
	out := r.questions
	for _, c := range r.claims {
		cmd := notes.Command{Verb: c.verb, Line: strings.TrimSpace(c.sentence), Text: c.text, Addr: c.addr,
			Likely: !c.sure}.At(c.when)
		switch {
		case len(c.who) == 1:
			cmd.Of = r.People[c.who[0]].Address
		case len(c.who) > 1:
			cmd.Who, cmd.Likely = c.name, true
			for _, i := range c.who {
				cmd.Among = append(cmd.Among, r.People[i].Address)
			}
		}
		out = append(out, cmd)
	}
	return out
}
