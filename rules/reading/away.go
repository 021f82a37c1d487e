package reading

import (
	"slices"
	"strings"
	"unicode"

	"informd/rules/mail"
)

// away reads what an automatic answer says about the person it answers for.
func (f *facts) away(r *Reading) {
	text := f.m.Reply
	if text == "" {
		text = f.m.Text
	}
	r.Left = f.words.in(f.wrote, leftText)
	r.Unmonitored = f.words.in(f.wrote, deafText)
	if until := awayUntil(f.m.Subject+"\n"+mail.Head(text), f.m.Date); !until.IsZero() {
		r.Left, r.Unmonitored, r.AwayUntil = false, false, until // who says when they are back has not left
	}
	r.Delegate = f.delegate(mail.Head(text))
}

// delegate is whom the text says to write to meanwhile: the one address in it, or of
// several the first that words of asking stand before. It is a lead, not a fact.
func (f *facts) delegate(text string) mail.Address {
	var first mail.Address
	found := 0
	for _, at := range mail.MailAddress.FindAllStringIndex(text, 20) {
		addr := strings.Trim(text[at[0]:at[1]], ".")
		if f.known(addr) || first.Addr == addr {
			continue
		}
		before := text[max(0, at[0]-200):at[0]]
		a := mail.Address{Name: nameBefore(before), Addr: addr}
		if f.words.in(mail.Fold(strings.ToValidUTF8(before, "")), askText) {
			return a
		}
		if found++; found == 1 {
			first = a
		}
	}
	if found == 1 {
		return first
	}
	return mail.Address{}
}

// known reports whether the address is of someone in this exchange already.
func (f *facts) known(addr string) bool {
	same := func(a mail.Address) bool { return mail.SameAddr(a.Addr, addr) }
	return f.self.Mine(addr) || same(f.m.From) || slices.ContainsFunc(f.m.Recipients(), same) || slices.ContainsFunc(f.m.ReplyTo, same)
}

// nameBefore is the name that ends a text, as in "please write to Bob Lee (": at most
// four words with a capital, next to the address or one small word away from it.
func nameBefore(text string) string {
	if i := strings.LastIndexAny(text, "\n:;"); i >= 0 {
		text = text[i+1:]
	}
	words := strings.Fields(strings.NewReplacer("(", " ", "<", " ", "[", " ", ",", " ", "mailto", "").Replace(text))
	if n := len(words); n > 0 && isSmall(words[n-1]) && len([]rune(words[n-1])) <= 5 { // "at", "unter", "via"
		words = words[:n-1]
	}
	start := len(words)
	for start > 0 && len(words)-start < 4 && (isCapital(words[start-1]) || start < len(words) && mail.IsParticle(words[start-1])) {
		start--
	}
	name := words[start:]
	for len(name) > 0 && (!isCapital(name[0]) || mail.IsRole(name[0])) {
		name = name[1:]
	}
	if len(name) < 2 { // one capital is as likely the start of a sentence
		return ""
	}
	return strings.Join(name, " ")
}

func isSmall(w string) bool {
	return strings.IndexFunc(w, func(r rune) bool { return !unicode.IsLower(r) }) < 0
}

func isCapital(w string) bool {
	for _, r := range w {
		return unicode.IsUpper(r) && !strings.HasSuffix(w, ".") || len(w) > 2 && unicode.IsUpper(r)
	}
	return false
}
