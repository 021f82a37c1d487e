package manner

import (
	"fmt"
	"slices"
	"strings"
	"time"

	"informd/rules/lang"
	"informd/rules/mail"
	"informd/rules/packed"
)

// A Register is how formally two people address each other.
type Register string

const (
	Formal   Register = "formal"   // Sie, vous, usted, Lei, u, Pan
	Familiar Register = "familiar" // du, tu, tú, je, ty
	Polite   Register = "polite"   // De, Ni: where nearly everybody says du, and letters do
)

// Unclear is the language of a mail that is long enough to tell its language but is in several ones,
// or in one that informd does not know.
const Unclear = "und"

// A Manner is what one mail of the owner's shows of how they write to somebody. What it does
// not show is empty.
type Manner struct {
	Language   string   `json:"language,omitempty"` // "de", "pt-BR"; Unclear
	Register   Register `json:"register,omitempty"`
	Salutation string   `json:"salutation,omitempty"` // the whole line, with its comma if it has one
	Follows    Case     `json:"follows,omitempty"`    // how the text below Salutation begins
	Opening    string   `json:"opening,omitempty"`    // where Salutation is empty: one that names them as the mail does
	Closing    string   `json:"closing,omitempty"`    // from the formula to the name, if there is a name
	Signed     string   `json:"signed,omitempty"`     // the name as signed
	Short      bool     `json:"short,omitempty"`      // a note of a few words shows Language
	Hinted     bool     `json:"hinted,omitempty"`     // no pronoun and no first name shows that Register is Familiar
}

// Fields gives the fields of a manner to a coder that packs or unpacks it.
func (m *Manner) Fields(c *packed.Coder) {
	packed.Text(c, &m.Language)
	packed.Text(c, &m.Register)
	packed.Text(c, &m.Salutation)
	packed.Text(c, &m.Follows)
	packed.Text(c, &m.Opening)
	packed.Text(c, &m.Closing)
	packed.Text(c, &m.Signed)
	c.Bool(&m.Short)
	c.Bool(&m.Hinted)
}

// A Case is whether the text below a salutation begins with a capital letter.
type Case string

const (
	Upper Case = "upper"
	Lower Case = "lower"
)

// IsZero reports whether a mail shows nothing of a manner.
func (m Manner) IsZero() bool { return m == Manner{} }

// Beyond returns the parts of a manner that differ from another.
func (m Manner) Beyond(other Manner) Manner {
	if m.Language == other.Language {
		m.Language, m.Short = "", false
	}
	if m.Register == other.Register {
		m.Register, m.Hinted = "", false
	}
	if m.Salutation == other.Salutation {
		m.Salutation, m.Follows = "", ""
	}
	if m.Opening == other.Opening {
		m.Opening = ""
	}
	if m.Closing == other.Closing {
		m.Closing = ""
	}
	if m.Signed == other.Signed {
		m.Signed = ""
	}
	return m
}

// A Piece is one part of a manner, as a mail showed it. Everybody has six, most of them from one mail: they share what
// is said of it.
type Piece struct {
	Text string
	by   *Showing // nil: nothing showed it
}

// A Showing is the mail that showed pieces of a manner, with its own language and register.
type Showing struct {
	Language string
	Register Register
	Source   string
	At       time.Time
}

// By returns the mail that showed a piece; the zero Showing where nothing did.
func (p Piece) By() Showing {
	if p.by == nil {
		return Showing{}
	}
	return *p.by
}

// String shows a piece with the mail that showed it.
func (p Piece) String() string { return fmt.Sprintf("%q by %+v", p.Text, p.By()) }

// Known is a manner put together from several mails: each part from the newest that shows it.
type Known struct {
	Language, Register, Salutation, Opening, Closing, Signed Piece

	Follows Case // how the text below Salutation begins
}

// Then returns what is known once another mail, or a note of the owner's, has shown a manner. A short note in another
// language than the known one shows nothing, and nobody is called du for a greeting word or a closing alone.
func (k Known) Then(m Manner, source string, at time.Time) Known {
	if m.Short && k.Language.Text != "" && base(m.Language) != base(k.Language.Text) {
		return k
	}
	if r := Register(k.Register.Text); m.Hinted && (r == Formal || r == Polite) {
		m = m.withoutFamiliar()
	}
	if m.Language == base(k.Language.Text) {
		m.Language = k.Language.Text // a mail that does not show the country does not change it
	}
	by := &Showing{Language: m.Language, Register: m.Register, Source: source, At: at}
	put := func(p *Piece, text string) {
		if text != "" && !at.Before(p.By().At) {
			*p = Piece{text, by}
		}
	}
	if m.Language != "" && !at.Before(k.Language.By().At) && base(m.Language) != base(k.Language.Text) &&
		k.Language.Text != "" && k.Language.Text != Unclear {
		k.Register = Piece{} // people may say du in one language and Sie in another
	}
	put(&k.Language, m.Language)
	put(&k.Register, string(m.Register))
	put(&k.Opening, m.Opening)
	put(&k.Closing, m.Closing)
	put(&k.Signed, m.Signed)
	put(&k.Salutation, m.Salutation)
	if shown := k.Salutation.By(); shown.Source == source && shown.At.Equal(at) {
		k.Follows = m.Follows
	}
	return k
}

// withoutFamiliar returns a manner without the register that is only hinted at, and without what bears it.
func (m Manner) withoutFamiliar() Manner {
	s, _ := lettersIn(m.Language)
	m.Register, m.Hinted = "", false
	if greetingOf([]string{m.Salutation}, "").registerIn(s) == Familiar {
		m.Salutation, m.Follows = "", ""
	}
	if _, r := spoken(m.Closing); r == Familiar {
		m.Closing = ""
	}
	return m
}

// AskingNothing returns the manner for a letter that needs no answer: a closing that expects one ("I
// look forward to hearing from you"), or that gives thanks in advance, is left out.
func (k Known) AskingNothing() Known {
	s, _ := lettersIn(k.Language.Text)
	return k.withoutClosing(s.Awaiting)
}

// PromisingNothing returns the manner for the answer to a no: a closing that promises to meet ("À bientôt") is left
// out.
func (k Known) PromisingNothing() Known {
	s, _ := lettersIn(k.Language.Text)
	return k.withoutClosing(s.Meeting)
}

// withoutClosing returns a manner without its closing if that holds one of some phrases.
func (k Known) withoutClosing(phrases []string) Known {
	if slices.ContainsFunc(phrases, func(p string) bool { return strings.Contains(" "+folded(k.Closing.Text), p) }) {
		k.Closing = Piece{}
	}
	return k
}

// base returns a language without its country.
func base(tag string) string { code, _, _ := strings.Cut(tag, "-"); return code }

// A Letter is the manner of one letter: all of it in one language and one register.
type Letter struct {
	Language   string // "" if it is not known, or if informd has no letters in it
	Familiar   bool
	Polite     bool   // the owner says De or Ni here, and the letters of the language say du
	Salutation string `say:"lines"` // "" if neither it nor the language is known
	Lower      bool   // a small letter follows the salutation
	Closing    string `say:"lines"` // with the name
	Neutral    bool   // the salutation is not the owner's own
}

// InEnglish reports whether the letter is in English, as one in no known language is, too.
func (l Letter) InEnglish() bool { return l.Language == lang.English || l.Language == "" }

// FitsSeveral reports whether the letters in this manner speak to several people as they do to one: you, Sie,
// vous.
func (l Letter) FitsSeveral() bool {
	s, _ := lang.LettersIn(l.Language)
	return l.InEnglish() || s.SeveralAlike && !l.Familiar
}

// RecipientAt returns whom a letter to an address is to. Of several people no first name is known.
func RecipientAt(to mail.Address) Recipient {
	r := Recipient{Name: to.Spoken(), First: to.First()}
	if to.Several() {
		r.First = r.Name
	}
	return r
}

// A Recipient is the person a letter is to, with the names that a neutral salutation needs.
type Recipient struct {
	Name, First string
}

// Letter returns the manner of a letter. fallback is the language to use if the owner's mails show none;
// signed stands in for the owner's name if they never signed.
func (k Known) Letter(fallback string, to Recipient, owner, signature string) Letter {
	b := borrower{tag: k.Language.Text, familiar: Register(k.Register.Text) == Familiar}
	if b.tag == "" {
		b.tag = fallback
	}
	b.letters, b.known = lang.LettersIn(b.tag)
	l := Letter{Familiar: b.familiar}
	if b.known {
		l.Language = b.tag
		l.Polite = Register(k.Register.Text) == Polite && b.letters.SaysDu()
	}
	b.greet(&l, k, to)
	name := k.Signed.Text
	if !b.fits(k.Signed, func(string, string) bool { return true }) { // a name has no register
		name = owner
	}
	l.Closing = withSignature(b.closing(k.Closing, name), name, signature)
	return l
}

// A borrower chooses for one letter the parts of the owner's manner that fit its language and
// register.
type borrower struct {
	tag      string
	letters  lang.Letters
	known    bool // there are letters in that language
	familiar bool
}

// takes reports whether a piece of the owner's mails may stand in the letter, as fits does, and is in its register.
func (b borrower) takes(p Piece, isIn func(text, language string) bool) bool {
	r := p.By().Register
	return b.fits(p, isIn) && (r == "" || (r == Familiar) == b.familiar)
}

// fits reports whether there is a piece, in the language of the letter. If the piece is from a mail in several
// languages, isIn says whether it is in that one.
func (b borrower) fits(p Piece, isIn func(text, language string) bool) bool {
	shown := p.By().Language
	same := shown == "" || !b.known || base(shown) == base(b.tag) || shown == Unclear && isIn(p.Text, b.tag)
	return p.Text != "" && same
}

// greet sets the salutation of a letter: the owner's, or else one with the name that the owner calls them by, or
// else a neutral one.
func (b borrower) greet(l *Letter, k Known, to Recipient) {
	own, follows := k.Salutation, k.Follows
	if !b.takes(own, GreetsIn) {
		own, follows = k.Opening, ""
	}
	switch {
	case b.takes(own, GreetsIn):
		l.Salutation, l.Lower = own.Text, follows == Lower && !b.letters.Capital
		if follows == "" {
			l.Lower = b.known && b.letters.Lower && endsInComma(l.Salutation)
		}
	case b.known:
		l.Salutation, l.Lower, l.Neutral = neutral(b.letters, b.familiar, l.Polite, to), b.letters.Lower, true
	}
}

// closing returns the closing of a letter: the owner's, or else the usual one of its language, above
// the name.
func (b borrower) closing(own Piece, name string) string {
	switch taken := b.takes(own, closesIn); {
	case taken && strings.Contains(own.Text, name):
		return own.Text
	case taken:
		return own.Text + "\n" + name
	case b.known && b.familiar:
		return b.letters.ClosingFamiliar + "\n" + name
	case b.known:
		return b.letters.Closing + "\n" + name
	}
	return name
}

// neutral returns a salutation without gender and title: with the full name or, in the familiar
// register, with the first name. In some languages only mailings are greeted by the full name.
func neutral(s lang.Letters, familiar, polite bool, to Recipient) string {
	pattern, bare, name := s.Greeting, s.Greeting0, to.Name
	switch {
	case familiar:
		pattern, bare, name = s.GreetingFamiliar, s.GreetingFamiliar0, to.First
	case s.Stranger != "" && !polite:
		pattern, name = s.Stranger, to.First
	}
	if name == "" {
		return bare
	}
	return strings.ReplaceAll(pattern, "%s", name)
}

// withSignature puts the lines that the owner wants under letters below the name. The first of these
// lines may be the name.
func withSignature(closing, name, signature string) string {
	switch first, rest, _ := strings.Cut(signature, "\n"); {
	case signature == "":
		return closing
	case strings.HasPrefix(strings.ToLower(first), strings.ToLower(name)) ||
		strings.HasPrefix(strings.ToLower(name), strings.ToLower(first)):
		if rest == "" {
			return closing
		}
		return closing + "\n" + rest
	}
	return strings.TrimSuffix(closing, "\n"+name) + "\n" + signature
}

func endsInComma(s string) bool { return strings.HasSuffix(s, ",") }

// Begin returns the first word of a letter's text, with the capital or small letter that the salutation
// asks for.
func (l Letter) Begin(word string) string {
	if l.Lower {
		return word
	}
	return mail.Capital(word)
}
