package reading

import (
	"slices"
	"strings"
	"sync"

	"informd/rules/lang"
	"informd/rules/mail"
)

// A phrase is some words in one language that tell what a message is. They are compared with folded text: lower
// case, single spaces.
type phrase struct {
	use   use
	lang  string // ISO 639-1
	words string
}

// A use says where a phrase is searched, and what it means there.
type use string

const (
	daemonName    use = "the name of a mail system"
	failSubject   use = "a subject that says a mail failed"
	failText      use = "a text that says a mail failed"
	lateSubject   use = "a subject that says a mail is late"
	lateText      use = "a text that says a mail is late"
	retryText     use = "a text that says a mail is being tried"
	notYetText    use = "a text that says a mail has not arrived for now"
	rejectedText  use = "a text that says a mail was turned away"
	moderatedText use = "a text that says a list holds a mail for its moderator"
	copyText      use = "a line above a returned mail"
	softText      use = "a failure that may pass"
	challengeText use = "a text that asks the sender to prove himself"
	autoSubject   use = "the beginning of an automatic subject"
	awaySubject   use = "the beginning of a subject that says someone is away"
	awayText      use = "a text that says someone is away"
	machineText   use = "a text that says a machine wrote it"
	returnText    use = "a text that says someone comes back"
	leftText      use = "a text that says someone left"
	lastDayText   use = "a text that says its author had the last day"
	deafText      use = "a text that says nobody reads the mailbox"
	closedText    use = "a text that says nobody reads the mailbox any more"
	partlyText    use = "words that limit what they stand beside to some hours, or to a part of the work"
	askText       use = "words that say whom to write to"
	meanwhileText use = "words that say what becomes of mail meanwhile"
	autoAnywhere  use = "words of an automatic subject, wherever they stand"
	autoLabel     use = "how a word of a subject's label begins that says automatic"
	muteText      use = "words that ask not to be answered"
	leaveText     use = "words that offer to end a subscription"
	movedText     use = "a text that says its author has another address"
	ackText       use = "words that say a mail has arrived"
	ackSubject    use = "the beginning of a subject that says a mail has arrived"
	readSubject   use = "the beginning of the subject of a receipt"
	readText      use = "a text that says a mail was read"
	arrivedText   use = "the beginning of the subject of a delivery report"
)

// A phraseBook holds the phrases by use.
type phraseBook map[use][]phrase

// in reports whether s contains a phrase of the use.
func (b phraseBook) in(s string, u use) bool {
	for _, p := range b[u] {
		if strings.Contains(s, p.words) {
			return true
		}
	}
	return false
}

// beside reports whether s contains a phrase of the use with something within a few sentences of it.
func (b phraseBook) beside(s string, u use, something func(string) bool) bool {
	const around = 240
	for _, p := range b[u] {
		if before, after, ok := strings.Cut(s, p.words); ok &&
			(something(before[max(0, len(before)-around):]) || something(after[:min(around, len(after))])) {
			return true
		}
	}
	return false
}

// begins reports whether s begins with a phrase of the use, or is one without its colon. "Re: Automatic reply" does
// not: there a person answers a machine.
func (b phraseBook) begins(s string, u use) bool {
	s = strings.TrimLeft(s, `[("'*!【「`)
	s = strings.Replace(strings.Replace(s, "：", ":", 1), " :", ":", 1) // as in Chinese and French
	for _, p := range b[u] {
		if strings.HasPrefix(s, p.words) || strings.TrimSuffix(p.words, ":") == s {
			return true
		}
	}
	return false
}

// labels reports whether s is a phrase of the use alone, or such a phrase as a label: "Out of office: Hello", "Out
// of Office AutoReply". "Out of office, but yes" is not.
func (b phraseBook) labels(s string, u use) bool {
	for _, p := range b[u] {
		rest, ok := strings.CutPrefix(s, p.words)
		rest = strings.TrimLeft(rest, " ")
		if ok && (rest == "" || rest[0] == ':' || beginsAny(rest, machineTerms().labelled)) {
			return true
		}
	}
	return false
}

// beginsWord reports whether a word begins as one of the use does.
func (b phraseBook) beginsWord(w string, u use) bool {
	return slices.ContainsFunc(b[u], func(p phrase) bool { return strings.HasPrefix(w, p.words) })
}

// terms are words of machines, in all languages, that mean something only beside others.
type terms struct{ this, labelled, delivered, things, denials, deniedEnd, deniedIn []string }

var machineTerms = sync.OnceValue(func() (t terms) {
	for _, l := range lang.All() {
		f, a := l.Failures, l.Automatic
		t.this, t.labelled = append(t.this, a.This...), append(t.labelled, a.Labelled...)
		t.delivered, t.things = append(t.delivered, f.Delivered...), append(t.things, f.Things...)
		t.denials, t.deniedEnd = append(t.denials, f.Denials...), append(t.deniedEnd, f.DeniedEnd...)
		t.deniedIn = append(t.deniedIn, f.DeniedIn...)
	}
	return t
})

// beginsAny reports whether a text begins with one of some words.
func beginsAny(s string, words []string) bool {
	return slices.ContainsFunc(words, func(w string) bool { return strings.HasPrefix(s, w) })
}

// denies reports whether a word says no.
func (t terms) denies(word string) bool {
	return slices.Contains(t.denials, word) || mail.Says(word, t.deniedIn...) ||
		slices.ContainsFunc(t.deniedEnd, func(end string) bool { return strings.HasSuffix(word, end) })
}

// closes reports whether s ends with a phrase of the use.
func (b phraseBook) closes(s string, u use) bool {
	for _, p := range b[u] {
		if strings.HasSuffix(strings.TrimRight(s, " ."), p.words) {
			return true
		}
	}
	return false
}

// phrases returns all phrases informd knows.
func phrases() phraseBook { return knownPhrases() }

var knownPhrases = sync.OnceValue(func() phraseBook {
	book := phraseBook{}
	for _, l := range lang.All() {
		for use, words := range phrasesOf(l) { // in any order: each use has its own list
			for _, w := range words {
				if !slices.ContainsFunc(book[use], func(p phrase) bool { return p.words == w }) { // da, no
					book[use] = append(book[use], phrase{use, l.Code, w})
				}
			}
		}
	}
	return book
})

// phrasesOf returns the phrases of a language by their use.
func phrasesOf(l lang.Language) map[use][]string {
	f, r, a := l.Failures, l.Receipts, l.Automatic
	return map[use][]string{
		daemonName: f.Daemon, failSubject: f.Subject, failText: f.Text, lateSubject: f.LateSubject,
		lateText: f.LateText, retryText: f.Retry, notYetText: f.NotYet, rejectedText: f.Rejected,
		moderatedText: f.Moderated, copyText: f.Copy, softText: f.Soft,
		readSubject: r.ReadSubject, readText: r.ReadText, arrivedText: r.ArrivedSubject,
		autoSubject: a.Subject, awaySubject: a.AwaySubject, autoAnywhere: a.SubjectHolds, autoLabel: a.Label,
		machineText: a.Machine, awayText: a.Away, returnText: a.Return, leftText: a.Left, deafText: a.Unmonitored,
		lastDayText: a.LastDay,
		closedText:  a.Closed, partlyText: a.Partly, ackSubject: a.Arrived,
		movedText: a.Moved,
		askText:   a.Instead, meanwhileText: a.Meanwhile,
		ackText: a.Received, muteText: a.Mute, leaveText: a.Unsubscribe, challengeText: a.Challenge,
	}
}
