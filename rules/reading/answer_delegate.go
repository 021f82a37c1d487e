package reading

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"informd/rules/lang"
	"informd/rules/mail"
)

// delegate returns the person whom the answer names as somebody else to ask. It is only a lead: the name or the
// address may be missing.
func (r *answerReader) delegate() mail.Address {
	for _, named := range []func(hit) string{r.namedBehind, r.namedBefore} {
		for _, h := range r.hits {
			if name := named(h); h.sign == signElsewhere && name != "" {
				return mail.Address{Name: name, Addr: r.addressOf(name)}
			}
		}
	}
	for i, s := range r.sentences {
		name := r.book.delegateIn(s.words, r.tongues)
		if name != "" && !r.isSpoken(i, name) {
			return mail.Address{Name: name, Addr: r.addressOf(name)}
		}
	}
	return mail.Address{Addr: r.addressBeside()}
}

// namedBehind returns the name behind words that send elsewhere: "Ask my brother Ken."
func (r *answerReader) namedBehind(h hit) string {
	words := r.sentences[h.sentence].words
	if h.to == len(words) || !r.book.namelike(words[h.to]) {
		return ""
	}
	return r.book.nameFrom(words, h.to)
}

// namedBefore returns the name before such words: "It is Ann Lee; write to her." Whom a sentence begins by addressing
// is the owner.
func (r *answerReader) namedBefore(h hit) string {
	s := r.sentences[h.sentence]
	name := r.book.nameBefore(s.words, h.from)
	if strings.HasPrefix(s.text, name) || r.isSpoken(h.sentence, name) {
		return ""
	}
	return name
}

// isSpoken reports whether what looks like a name is a word that sends elsewhere, or greets the owner: "Mail hem",
// "Hej Anna".
func (r *answerReader) isSpoken(sentence int, name string) bool {
	first, _, _ := strings.Cut(strings.ToLower(name), " ")
	return r.book.greetings[first] || slices.ContainsFunc(r.hits, func(h hit) bool {
		return h.sign == signElsewhere && h.sentence == sentence &&
			r.names(h, func(w string) bool { return w == first })
	})
}

// addressBeside returns the address beside words that send to somebody else: "write to her: ann@example.org".
func (r *answerReader) addressBeside() string {
	beside := func(words []word, from, to int) string {
		for i := max(0, from-reach); i < min(len(words), to+2*reach); i++ {
			if words[i].text == wordMail && (i >= to || i < from) {
				return words[i].raw
			}
		}
		return ""
	}
	for _, h := range r.hits {
		if addr := beside(r.sentences[h.sentence].words, h.from, h.to); h.sign == signElsewhere && addr != "" {
			return addr
		}
	}
	for _, s := range r.sentences {
		for _, h := range r.book.find(r.book.names, s.words, r.tongues) {
			if addr := beside(s.words[h.from:], 0, h.to-h.from); h.sign == signInstead && addr != "" {
				return addr
			}
		}
	}
	return ""
}

// reach is how many words may stand between an address and what sends there; twice as many stand before it.
const reach = 4

// delegateIn returns a name that follows words such as "please contact", comes before words that follow such a
// name, or has its mail address after it.
func (b *answerBook) delegateIn(words []word, tongues map[string]bool) string {
	beside := b.find(b.names, words, tongues)
	for i, w := range words {
		for _, h := range beside {
			if h.from != i {
				continue
			}
			name := ""
			if h.sign == signInstead {
				name = b.nameFrom(words, h.to)
			} else {
				name = b.nameBefore(words, i)
			}
			if name != "" && !possessive(name) {
				return name
			}
		}
		if w.text == wordMail {
			if name := b.nameBefore(words, i); name != "" {
				return name
			}
		}
	}
	return ""
}

// nameFrom returns the name that begins at i; up to four small words or titles may come first.
func (b *answerBook) nameFrom(words []word, i int) string {
	if name := b.signsFrom(words, i); name != "" {
		return name
	}
	for n := 0; n < 5 && i < len(words); n, i = n+1, i+1 {
		if b.namelike(words[i]) {
			end := i + 1
			for end < len(words) && end < i+4 && words[end].clause == words[i].clause &&
				(b.namelike(words[end]) || mail.IsParticle(words[end].text) && end+1 < len(words) &&
					b.namelike(words[end+1])) {
				end++
			}
			return nameOf(words[i:end])
		}
		if b.near[words[i].text] {
			return ""
		}
	}
	return ""
}

// possessive reports whether a name is in the possessive: "Ask Peynaud's instead" speaks of a book, not of a
// person.
func possessive(raw string) bool {
	return slices.ContainsFunc(lang.EnglishSentences().Forms.Genitives,
		func(end string) bool { return strings.HasSuffix(raw, end) })
}

// signsFrom returns the name in Chinese characters that begins at i. It ends after four characters, or earlier
// before words that follow a name.
func (b *answerBook) signsFrom(words []word, i int) string {
	from := i
	follows := func(h hit) bool { return h.from == 0 && h.sign == signFollows }
	for i < len(words) && i < from+maxSigns && unicode.In([]rune(words[i].text)[0], unicode.Han) &&
		!slices.ContainsFunc(b.find(b.names, words[i:], nil), follows) {
		i++
	}
	var name strings.Builder
	for _, w := range words[from:i] {
		name.WriteString(w.text)
	}
	return name.String()
}

// maxSigns is how many Chinese characters a name may have.
const maxSigns = 4

// nameBefore returns the name that ends before i; up to two small words or titles may stand between.
func (b *answerBook) nameBefore(words []word, i int) string {
	end := i
	for n := 0; n < 2 && end > 0 && !b.namelike(words[end-1]); n++ {
		end--
	}
	from := end
	for from > 0 && end-from < 4 && words[from-1].clause == words[end-1].clause &&
		(b.namelike(words[from-1]) || from < end && mail.IsParticle(words[from-1].text)) {
		from--
	}
	for from < end && !b.namelike(words[from]) {
		from++
	}
	return nameOf(words[from:end])
}

// namelike reports whether a word may be part of a name: it begins with a capital letter, and is not a common word,
// a pronoun, a day or a month.
func (b *answerBook) namelike(w word) bool {
	r, n := utf8.DecodeRuneInString(w.raw)
	return unicode.IsUpper(r) && n < len(w.raw) && !b.common[w.text] && !b.others.has(w.text, nil) &&
		!slices.Contains(b.whens.Next, w.text) && // "Next week would be fine"
		b.dates.weekdayOf(w.text) < 0 &&
		len(b.dates.months[w.text]) == 0
}

func nameOf(words []word) string {
	var parts []string
	for _, w := range words {
		parts = append(parts, w.raw)
	}
	return strings.Join(parts, " ")
}

// addressOf returns the address in the answer that contains a part of the name, or else the only address there is.
func (r *answerReader) addressOf(name string) string {
	var all []string
	for _, s := range r.sentences {
		for _, w := range s.words {
			if w.text == wordMail {
				all = append(all, w.raw)
			}
		}
	}
	i := slices.IndexFunc(all, func(addr string) bool {
		local, _, _ := strings.Cut(strings.ToLower(addr), "@")
		return slices.ContainsFunc(mail.NameWords(name),
			func(w string) bool { return len(w) > 2 && strings.Contains(local, w) })
	})
	switch {
	case i >= 0:
		return all[i]
	case len(all) == 1:
		return all[0]
	}
	return ""
}
