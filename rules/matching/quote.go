package matching

import (
	"iter"
	"slices"
	"strings"
	"unicode"

	"informd/rules/mail"
)

// An assistant, a phone with its own account or a chat answers from an unknown address and may omit
// In-Reply-To and References. What remains is the subject and the words of the ask that it quotes.

const (
	wordedRun   = 6   // consecutive words by which an ask is known where something quotes them
	quotedRun   = 8   // consecutive words that nobody repeats by chance, in a text that quotes
	plainRun    = 12  // the same, in a text that may quote nothing: two mails may begin with one courtesy
	quotedWords = 200 // only the beginning of a long ask is searched for
)

// quotingUnderSubject finds the people whose ask has the subject of the mail and whose words it repeats. Asks to
// several people may be worded alike.
func (l *look) quotingUnderSubject() (matches []Match) {
	var said map[string]bool // every run of words of the mail
	for _, id := range l.b.withSubject(l.m.Subject) {
		p := l.b.people[id]
		a, open := p.Open()
		if !open {
			continue
		}
		if said == nil {
			said = map[string]bool{}
			for run := range wordRuns(l.m.Text, len(l.m.Text), quotedRun) {
				said[run] = true
			}
		}
		for run := range wordRuns(a.Text, quotedWords, quotedRun) {
			if said[run] {
				matches = append(matches, found(p, ""))
				break
			}
		}
	}
	return matches
}

// repeatsAsk finds the people whose open ask the mail repeats.
func (l *look) repeatsAsk() []Match {
	if !l.mayRepeat() {
		return nil
	}
	return l.b.foundAll(l.b.repeating(l.m), "")
}

// quotesSubject finds the people whose open ask the mail names by its whole subject.
func (l *look) quotesSubject() []Match {
	if !l.mayRepeat() {
		return nil
	}
	return l.b.foundAll(l.b.quotedSubject(l.m), "")
}

// mayRepeat reports whether what a mail repeats of an ask may be an answer to it: other machines log what the owner
// wrote.
func (l *look) mayRepeat() bool {
	return !mail.ByMachine(l.m) || mail.TellsOfHeld(l.m) || mail.TellsOfMessage(l.m)
}

// searchedQuote limits how many words of a quote are searched for the words of asks.
const searchedQuote = 4000

// repeating returns, sorted, the people whose open ask a mail repeats; if it repeats several, since asks
// may be worded alike, those of which it repeats most. Unlike quotingUnderSubject, it asks for no
// subject: who
// answers from another address often writes a new one, and a chat has none. A mail of another thread may quote
// another mail of the owner's, who writes some sentences to everybody: there only words of one ask alone count, or
// half of an ask.
func (b *Book) repeating(m mail.Message) (people []string) {
	if len(b.said.people) == 0 {
		return nil
	}
	quoted := m.Quoted
	if m.Forward != nil {
		quoted += "\n" + m.Forward.Text
	}
	r := repeated{book: b, runs: map[string]int{}, alone: map[string]bool{}}
	r.count(quoted, quotedRun)
	r.count(m.Text, plainRun)
	for _, passage := range append(quotations(mail.Head(m.Text)), quoted) {
		r.countPassage(passage)
	}
	if len(m.ThreadIDs()) > 0 {
		r.leaveStock()
	}
	most := 0
	for _, n := range r.runs { // in any order: only the greatest is kept
		most = max(most, n)
	}
	for id, n := range r.runs { // in any order: they are sorted below
		if n == most {
			people = append(people, id)
		}
	}
	slices.Sort(people)
	return people
}

// A repeated counts how many runs of wordedRun words of each person's ask a mail repeats.
type repeated struct {
	book  *Book
	runs  map[string]int
	alone map[string]bool // one of these runs stands in no other ask
}

// see notes whose ask has a run that the mail repeats, and returns them.
func (r *repeated) see(run string) []string {
	people := r.book.said.people[run]
	if r.book.wordedAlike(people) {
		for _, id := range people {
			r.alone[id] = true
		}
	}
	return people
}

// leaveStock leaves out those of whose ask the mail repeats only what stands in others as well, and less than half.
func (r *repeated) leaveStock() {
	for id, n := range r.runs { // in any order: each is judged for itself
		all := 0
		if a, open := r.book.people[id].Open(); open {
			for range saidKeys(a.Text) {
				all++
			}
		}
		if !r.alone[id] && 2*n < all {
			delete(r.runs, id)
		}
	}
}

// wordedAlike reports whether the open asks to these people have one text: one mail asked them all, or a mail merge.
func (b *Book) wordedAlike(people []string) bool {
	text := ""
	for i, id := range people {
		a, open := b.people[id].Open()
		if !open || i > 0 && a.Text != text {
			return false
		}
		text = a.Text
	}
	return len(people) > 0
}

// count adds what a text repeats, of those of whose ask it repeats that many words on end.
func (r *repeated) count(text string, least int) {
	last, length := map[string]int{}, map[string]int{}
	at, found := 0, map[string]int{}
	for run := range wordRuns(text, searchedQuote, wordedRun) {
		at++
		for _, id := range r.see(run) {
			if last[id] != at-1 || at == 1 {
				length[id] = 0
			}
			last[id], length[id], found[id] = at, length[id]+1, found[id]+1
			if length[id]+wordedRun-1 == least {
				r.runs[id] = max(r.runs[id], 1)
			}
		}
	}
	for id, n := range found { // in any order: each is counted for itself
		if r.runs[id] > 0 {
			r.runs[id] = max(r.runs[id], n)
		}
	}
}

// countPassage adds what a quoted passage repeats, of those whose ask makes up half of it: a passage
// of six words is known by that, and a long quote of another mail is not known by one courtesy.
func (r *repeated) countPassage(text string) {
	all, found := 0, map[string]int{}
	for run := range wordRuns(text, searchedQuote, wordedRun) {
		all++
		for _, id := range r.see(run) {
			found[id]++
		}
	}
	for id, n := range found { // in any order: each is counted for itself
		if 2*n >= all {
			r.runs[id] = max(r.runs[id], n)
		}
	}
}

// saidKeys yields each run of wordedRun words of an ask once; repeated finds them in a mail.
func saidKeys(text string) iter.Seq[string] {
	return func(yield func(string) bool) {
		seen := map[string]bool{}
		for run := range wordRuns(text, quotedWords, wordedRun) {
			if !seen[run] && !yield(run) {
				return
			}
			seen[run] = true
		}
	}
}

// wordRuns yields every run of n words of a text's first words, in lower case and without what stands
// around them: quote marks, quotation marks and stops.
func wordRuns(text string, first, n int) iter.Seq[string] {
	around := func(c rune) bool { return !unicode.IsLetter(c) && !unicode.IsDigit(c) }
	var words []string
	for w := range strings.FieldsSeq(strings.ToLower(text)) {
		if w = strings.TrimFunc(w, around); w != "" {
			words = append(words, w)
		}
	}
	words = words[:min(len(words), first)]
	return func(yield func(string) bool) {
		for i := 0; i+n <= len(words) && yield(strings.Join(words[i:i+n], " ")); i++ {
		}
	}
}

// quotationMarks returns the signs between which people and programs quote, each opening sign with its
// closing ones.
func quotationMarks() map[rune]string {
	return map[rune]string{'"': "\"", '“': "”", '„': "“”", '«': "»", '»': "«", '”': "”", '「': "」", '『': "』"}
}

// maxQuotation limits how many bytes may stand between two quotation marks, and maxQuotations how many
// quotations of a text are looked at.
const (
	maxQuotation  = 2000
	maxQuotations = 40
)

// quotations returns what stands in quotation marks in a text.
func quotations(text string) (out []string) {
	closing := quotationMarks()
	for len(out) < maxQuotations {
		i := strings.IndexFunc(text, func(c rune) bool { return closing[c] != "" })
		if i < 0 {
			return out
		}
		open := []rune(mail.FirstRune(text[i:]))[0]
		rest := text[i+len(string(open)):]
		end := strings.IndexAny(rest[:min(len(rest), maxQuotation)], closing[open])
		if end < 0 {
			text = rest
			continue
		}
		out = append(out, rest[:end])
		text = rest[end+len(mail.FirstRune(rest[end:])):]
	}
	return out
}

// quotedSubject returns the people whose open ask a mail names by its whole subject: in quotation marks, or as
// a line or the value of a line. The list of a spam filter has it among other words.
func (b *Book) quotedSubject(m mail.Message) (people []string) {
	if len(b.subject.people) == 0 {
		return nil
	}
	head := mail.Head(m.Text)
	named := quotations(head)
	for line := range strings.Lines(head) {
		_, value, _ := strings.Cut(line, ":")
		named = append(named, strings.Trim(line, "> \t\n"), strings.TrimSpace(value))
	}
	if mail.TellsOfHeld(m) {
		named = append(named, b.subjectsIn(head)...)
	}
	for _, s := range named {
		if base := mail.BaseSubject(s); mail.CountWords(base) >= mail.OwnSubject {
			people = append(people, b.subject.people[base]...)
		}
	}
	slices.Sort(people)
	return slices.Compact(people)
}

// subjectsIn returns the subjects of open asks that stand in a text as whole words.
func (b *Book) subjectsIn(text string) (found []string) {
	folded := mail.FoldSubject(text)
	letter := func(c rune) bool { return unicode.IsLetter(c) || unicode.IsDigit(c) }
	for i := range folded {
		if i > 0 && folded[i-1] != ' ' {
			continue
		}
		for n := range b.subject.lengths { // in any order: the people found are sorted
			end := i + n
			if end > len(folded) || len(b.subject.people[folded[i:end]]) == 0 {
				continue
			}
			if next := []rune(mail.FirstRune(folded[end:])); len(next) == 0 || !letter(next[0]) {
				found = append(found, folded[i:end])
			}
		}
	}
	return found
}

// repliesTo reports whether a subject has a reply prefix and enough words of its own: "Re: Moving
// from physics into pharma", but not "Re: Hello".
func repliesTo(subject string) bool {
	return mail.AnswersBySubject(subject) && mail.CountWords(mail.BaseSubject(subject)) >= mail.OwnSubject
}
