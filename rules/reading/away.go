package reading

import (
	"slices"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"informd/rules/lang"
	"informd/rules/mail"
)

// away reads what an automatic answer says about the person it answers for.
func (f *facts) away(r *Reading) {
	text := f.m.Reply
	if text == "" {
		text = f.m.Text
	}
	r.AwayUntil = awayUntil(f.m.Subject+"\n"+mail.Head(text), f.m.Date)
	if !f.comesBack() && r.AwayUntil.IsZero() {
		r.Left, r.Unmonitored = f.left(mail.Head(text)), f.unmonitored(mail.Head(text))
	}
	if r.AwayUntil.IsZero() && f.comesBack() {
		r.LastNamed = dateWords().lastNamed(mail.Head(text), f.m.Date)
	}
	r.Delegate = f.delegate(mail.Head(text))
	if f.moved() && !r.Left && !r.Delegate.IsZero() {
		f.movedTo(r)
	}
}

// moved reports whether the mail says that its author has another address now.
func (f *facts) moved() bool { return f.words.in(f.subject+"\n"+f.wrote, movedText) }

// movedTo reads the answer of a machine that names the new address of whom it answers for: nobody to ask in their
// place. A day in it may be the last one on which it passes mail on, and the owner decides where to write.
func (f *facts) movedTo(r *Reading) {
	r.Why, r.Weak = "it says that their address has changed, to "+r.Delegate.Addr, true
	r.Delegate, r.Unmonitored = mail.Address{}, false
	if !f.comesBack() {
		r.AwayUntil, r.LastNamed = time.Time{}, time.Time{}
	}
}

// comesBack reports whether the text says that somebody is away for some time only. Who comes
// back has not left, and reads that mailbox again.
func (f *facts) comesBack() bool {
	return f.words.in(f.wrote, awayText) || f.words.in(f.wrote, returnText)
}

// left reports whether the text says of the person it answers for that they no longer work there:
// the sentence says "I", their name, or nobody's. "Bob has left the company" is about Bob.
func (f *facts) left(text string) bool {
	if f.saysWholly(text, lastDayText) {
		return true
	}
	for _, p := range f.words[leftText] {
		if !strings.Contains(f.wrote, p.words) {
			continue
		}
		before, after, found := clauseAround(text, p.words)
		if !found || f.aboutThem(before) && !f.partly(before, after) {
			return true
		}
	}
	return false
}

// leftByName reports whether a clause of the text says of its author, by first and last name, that they no longer work
// there. People say "I".
func (f *facts) leftByName() bool {
	theirs := mail.NameWords(f.m.From.Name)
	if len(theirs) < 2 {
		return false
	}
	for _, p := range f.words[leftText] {
		if !strings.Contains(f.wrote, p.words) {
			continue
		}
		before, _, found := clauseAround(mail.Head(f.m.Reply), p.words)
		said := mail.NameWords(before)
		if found && slices.Contains(said, theirs[0]) && slices.Contains(said, theirs[len(theirs)-1]) {
			return true
		}
	}
	return false
}

// unmonitored reports whether the text says that nobody reads that mailbox: at no time, or no more. An office that
// confirms what has arrived says so of the address it writes from.
func (f *facts) unmonitored(text string) bool {
	return f.saysWholly(text, closedText) || !f.confirms() && f.saysWholly(text, deafText)
}

// confirms reports whether the text says that a mail has arrived, or thanks for it and asks for no answer.
func (f *facts) confirms() bool {
	thanks := func(w string) bool { return strings.Contains(" "+f.wrote, " "+w) }
	return f.words.in(f.wrote, ackText) ||
		f.words.in(f.wrote, muteText) && slices.ContainsFunc(lang.NoteWords().Thanks, thanks)
}

// saysWholly reports whether the text holds a phrase of the use, and not of some hours only.
func (f *facts) saysWholly(text string, u use) bool {
	return slices.ContainsFunc(f.words[u], func(p phrase) bool {
		if !strings.Contains(f.wrote, p.words) {
			return false
		}
		before, after, found := clauseAround(text, p.words)
		return !found || !f.partly(before, after)
	})
}

// partly reports whether the clause around a phrase limits it to some hours, or to a part of the work: "no longer
// work full-time", "am Wochenende nicht gelesen". Who works less is still there.
func (f *facts) partly(before, after string) bool {
	return atTimes(after) || f.words.in(mail.Fold(before+" "+after), partlyText)
}

// atTimes reports whether what follows "no longer work" in its sentence is a day of the week: "on
// Fridays", "los viernes". Who says so works there on others. "Since Monday" is when it began.
func atTimes(after string) bool {
	words := strings.Fields(strings.ToLower(after))
	if len(words) > 1 && utf8.RuneCountInString(words[0]) <= 3 && dateWords().markOf(words[0]) == markNone {
		words = words[1:] // "on"
	}
	if len(words) == 0 {
		return false
	}
	day := strings.Trim(words[0], "(),")
	return mail.Says(day, dateWords().weekends...) || dateWords().weekdayOf(day) >= 0 ||
		dateWords().weekdayOf(strings.TrimSuffix(day, lang.EnglishSentences().Forms.Plural)) >= 0
}

// clauseAround returns what stands before a phrase and behind it in its clause, as it is written. That is
// less than a sentence of mail.Sentences: a comma ends it, too, and any full stop, since a subject
// writes "a.meier" and "20.12.".
func clauseAround(text, phrase string) (before, after string, found bool) {
	const ends = ".!?;:,。"
	text = strings.Join(strings.Fields(strings.ReplaceAll(text, "’", "'")), " ")
	at := strings.Index(strings.ToLower(text), phrase)
	if at < 0 || len(strings.ToLower(text)) != len(text) {
		return "", "", false
	}
	before, after = text[:at], text[at+len(phrase):]
	if i := strings.LastIndexAny(before, ends); i >= 0 {
		before = before[i+1:]
	}
	if i := strings.IndexAny(after, ends); i >= 0 {
		after = after[:i]
	}
	return strings.TrimSpace(before), after, true
}

var spacedStrokes = strings.NewReplacer(".", " ", "_", " ")

// aboutThem reports whether the beginning of a sentence is about whom the mail is from: it bears
// a word of their name, or no other name.
func (f *facts) aboutThem(before string) bool {
	theirs := mail.NameWords(f.m.From.Name + " " + spacedStrokes.Replace(f.local))
	words := strings.Fields(before)
	if len(words) == 0 {
		return true
	}
	for _, w := range words {
		if w = strings.ToLower(strings.Trim(w, "()\"'")); slices.Contains(theirs, w) {
			return true
		}
	}
	latin := mail.IsLatin(f.m.From.Name)
	for i, w := range words {
		if mail.IsLatin(w) != latin {
			continue // their name may be spelt in two scripts
		}
		w = strings.Trim(w, "'") // as in "J'ai"
		known := mail.IsTitle(strings.Trim(w, ".")) || dateWords().speaksOfTime(strings.ToLower(w))
		if isCapital(w) && !known && (i > 0 || len(words) <= 3) && len([]rune(w)) > 1 {
			return false
		}
	}
	return true
}

// delegate returns whom the text says to write to meanwhile: the one address in it, or of
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
	return f.self.Mine(addr) || same(f.m.From) || slices.ContainsFunc(f.m.Recipients(), same) ||
		slices.ContainsFunc(f.m.ReplyTo, same)
}

var aroundNames = strings.NewReplacer("(", " ", "<", " ", "[", " ", ",", " ", "mailto", "")

// nameBefore returns the name that ends a text, as in "please write to Bob Lee (": at most
// four words with a capital, next to the address or one small word away from it.
func nameBefore(text string) string {
	if i := strings.LastIndexAny(text, "\n:;"); i >= 0 {
		text = text[i+1:]
	}
	words := strings.Fields(aroundNames.Replace(text))
	if n := len(words); n > 0 && isSmall(words[n-1]) && len([]rune(words[n-1])) <= 5 { // "at", "unter", "via"
		words = words[:n-1]
	}
	start := len(words)
	for start > 0 && len(words)-start < 4 && (isCapital(words[start-1]) ||
		start < len(words) && mail.IsParticle(words[start-1])) {
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
