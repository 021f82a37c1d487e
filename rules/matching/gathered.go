package matching

import (
	"slices"
	"strings"
	"sync"

	"informd/rules"
	"informd/rules/lang"
	"informd/rules/mail"
)

// Whoever was met on a list may answer there, and the owner may get no more of that than the list's digest: the mails
// of a day, each below a few lines of its header.

// headerBlock limits the lines of such a header.
const headerBlock = 12

// gathered finds the people of whom a list's digest has a mail under the subject of the ask to them. Other mail of
// theirs to the list is no answer: they may write there every day.
func (l *look) gathered() (matches []Match) {
	if !l.tells(mail.GathersMails) {
		return nil
	}
	lines := strings.Split(l.m.Text, "\n")
	for i, line := range lines {
		author, is := labelled(line, headerLabels().from)
		if !is {
			continue
		}
		for _, p := range l.b.wrote(author) {
			if a, open := p.Open(); open && answersUnder(headerAround(lines, i), a) {
				matches = append(matches, foundAt(p, ""))
			}
		}
	}
	return matches
}

// headerAround returns the lines of the header in which line i stands; none of them is empty.
func headerAround(lines []string, i int) []string {
	from, to := i, i
	for from > 0 && i-from < headerBlock && strings.TrimSpace(lines[from-1]) != "" {
		from--
	}
	for to < len(lines) && to-i < headerBlock && strings.TrimSpace(lines[to]) != "" {
		to++
	}
	return lines[from:to]
}

// answersUnder reports whether a header has the subject of an ask.
func answersUnder(header []string, a *rules.Ask) bool {
	base := mail.BaseSubject(a.Subject)
	return base != "" && slices.ContainsFunc(header, func(line string) bool {
		subject, is := labelled(line, headerLabels().subject)
		return is && mail.BaseSubject(subject) == base
	})
}

// wrote returns the people with an open ask who are the author that a line of a header names.
func (b *Book) wrote(author string) []*rules.Person {
	addr := mail.MailAddress.FindString(author)
	if p := b.ByAddress(addr); p != nil && p.HasOpenAsk() {
		return []*rules.Person{p}
	}
	name, _, _ := strings.Cut(author, "<")
	return b.Namesakes(mail.Address{Name: strings.Trim(name, " \"'"), Addr: addr})
}

// labelled returns what stands behind a label at the beginning of a line.
func labelled(line string, labels []string) (value string, is bool) {
	label, value, is := strings.Cut(strings.Replace(line, "：", ":", 1), ":")
	label = strings.ToLower(strings.Trim(label, " \t>*"))
	return strings.TrimSpace(value), is && slices.Contains(labels, label)
}

// headerLabels are the labels, in all languages, of the author and the subject of a mail.
var headerLabels = sync.OnceValue(func() (l struct{ from, subject []string }) {
	for _, of := range lang.All() {
		for _, w := range of.Labels.From {
			l.from = append(l.from, strings.ToLower(w))
		}
		for _, w := range of.Labels.Subject {
			l.subject = append(l.subject, strings.ToLower(w))
		}
	}
	return l
})
