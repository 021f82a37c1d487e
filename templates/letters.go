package templates

import (
	"cmp"
	"fmt"
	"reflect"
	"strings"
	"text/template"
	"time"

	"informd/rules/content"
	"informd/rules/lang"
	"informd/rules/mail"
	"informd/rules/manner"
)

// written is a mail to a contact, in a language and a register.
type written interface{ Written() content.Letter }

// file returns the name of the file of a kind's text: "followup.txt", "de/followup.txt".
func (k kind) file() string {
	if k.language == "" {
		return string(k.name) + ".txt"
	}
	return k.language + "/" + string(k.name) + ".txt"
}

// translated returns the letters of a kind in every language but English; none where the kind is
// mail to the owner, which is in English.
func (k kind) translated() []kind {
	if _, ok := k.zero.(written); !ok {
		return nil
	}
	var all []kind
	for _, l := range lang.All() {
		for _, s := range l.Letters {
			if s.Tag != lang.English {
				all = append(all, kind{name: k.name, language: s.Tag, zero: k.zero})
			}
		}
	}
	return all
}

// trials returns what a template is tried on: the samples of its kind; of a letter each in all
// wordings, and in another language in either register.
func (k kind) trials(samples []any) []any {
	if _, ok := k.zero.(written); !ok {
		return samples
	}
	var all []any
	for _, say := range samples {
		for before := range content.Wordings {
			l := say.(written).Written()
			l.Before = before
			say = withLetter(say, l)
			if k.language == "" {
				all = append(all, say)
				continue
			}
			for _, r := range []manner.Register{manner.Formal, manner.Familiar} {
				all = append(all, inManner(say, k.language, r))
			}
		}
	}
	return all
}

// inManner returns a letter as it would be in a language and a register, where the owner's own
// salutation and closing are not known.
func inManner(say any, language string, r manner.Register) any {
	l := say.(written).Written()
	known := manner.Known{}.Then(manner.Manner{Language: language, Register: r}, "", time.Time{})
	l.Letter = known.Letter("", manner.RecipientAt(l.To), l.Owner, "")
	return withLetter(say, l)
}

// withLetter returns a letter of the same kind with another manner.
func withLetter(say any, l content.Letter) any {
	v := reflect.New(reflect.TypeOf(say)).Elem()
	v.Set(reflect.ValueOf(say))
	v.FieldByName("Letter").Set(reflect.ValueOf(l))
	return v.Interface()
}

// text returns the template of a kind, in the language of a letter; nil where there is no such
// letter.
func (s *Set) text(kindOf kind, say any) parsed[template.Template] {
	w, ok := say.(written)
	if !ok {
		return s.texts[kindOf.file()]
	}
	l := w.Written()
	if f, ok := say.(content.SayFollowup); ok && f.Reworded != "" { // the owner's words, in whatever language
		return s.texts[kindOf.file()]
	}
	switch l.Language {
	case "":
		return nil
	case lang.English:
	default:
		kindOf.language = l.Language
	}
	return s.texts[kindOf.file()]
}

// unfinished returns a letter in a language in which there is none: it says in English what it would be about.
func (s *Set) unfinished(k kind, say any) (mail.Words, error) {
	l := say.(written).Written()
	why := "I do not know the language in which you write to them, or cannot write in it"
	if in, ok := lang.LettersIn(l.Language); ok {
		why = "I have no such letter in " + in.Called + " yet"
	}
	w, err := s.inBrackets(s.texts[k.file()], k, say, manner.Letter{Language: lang.English, Familiar: l.Familiar}, why)
	if err == nil && l.Subject == "" {
		w.Subject = fmt.Sprintf("[%s]", w.Subject)
	}
	return w, err
}

// repeated returns a letter to somebody who has had it in every wording that there is.
func (s *Set) repeated(k kind, say any) (mail.Words, error) {
	l := say.(written).Written()
	why := cmp.Or(l.First, "Whom this is to") + " has had this letter in all the words I know, so it needs yours"
	return s.inBrackets(s.text(k, say), k, say,
		manner.Letter{Language: l.Language, Familiar: l.Familiar, Polite: l.Polite}, why)
}

// toOne returns a letter to several people whose words speak to one.
func (s *Set) toOne(k kind, say any) (mail.Words, error) {
	l := say.(written).Written()
	return s.inBrackets(s.text(k, say), k, say,
		manner.Letter{Language: l.Language, Familiar: l.Familiar, Polite: l.Polite},
		content.SpeakToOne(l.To))
}

// speaksToOne reports whether a letter to several people has words that are said to one.
func speaksToOne(say any) bool {
	w, ok := say.(written)
	return ok && !ownWords(say) && w.Written().To.Several() && !w.Written().FitsSeveral()
}

// ownWords reports whether a letter is in words that its owner wrote.
func ownWords(say any) bool {
	switch say := say.(type) {
	case content.SayFollowup:
		return say.Reworded != ""
	case content.SayReask:
		return say.Text != ""
	}
	return false
}

// spent reports whether a letter says what an earlier one said to the same person. One that has a
// single wording is its owner's, who knows that.
func (s *Set) spent(k kind, say any, text string) bool {
	w, ok := say.(written)
	if !ok || ownWords(say) {
		return false
	}
	l, same, other := w.Written(), false, false
	for before := range min(l.Before, content.Wordings) {
		earlier := l
		earlier.Before = before
		e, err := s.render(s.text(k, say), k.name, withLetter(say, earlier))
		same, other = same || err == nil && e.Text == text, other || err == nil && e.Text != text
	}
	return same && other
}

// inBrackets returns a draft greeted and closed as the owner does, with a gap in place of the text, which
// says why, and what it would be about as the template writes it in a manner.
func (s *Set) inBrackets(t parsed[template.Template], k kind, say any, as manner.Letter,
	why string) (mail.Words, error) {
	l := say.(written).Written()
	plain := l
	plain.Letter = as
	v := reflect.New(reflect.TypeOf(say)).Elem()
	v.Set(reflect.ValueOf(withLetter(say, plain)))
	for _, quoted := range []string{"Quote", "Original", "AskedLine"} {
		if f := v.FieldByName(quoted); f.IsValid() {
			f.SetZero()
		}
	}
	w, err := s.render(t, k.name, v.Interface())
	if err != nil {
		return w, err
	}
	gap := "[" + why + ". What it would say:\n\n" + strings.TrimSpace(w.Text) + "]"
	parts := []string{cmp.Or(l.Salutation, "[Your greeting]"), gap, cmp.Or(l.Closing, l.Owner)}
	if quote := quotedIn(say); quote != "" {
		parts = append(parts, quote)
	}
	w.Text = layout(strings.Join(parts, "\n\n"))
	return w, nil
}

// quotedIn returns the mail that a letter quotes, with the line above it.
func quotedIn(say any) string {
	if f, ok := say.(content.SayFollowup); ok && f.Original != "" {
		return f.AskedLine + "\n" + quote(f.Original)
	}
	if f := reflect.ValueOf(say).FieldByName("Quote"); f.IsValid() {
		if q := f.Interface().(content.Quoted); q.Text != "" {
			return q.Line + "\n" + quote(q.Text)
		}
	}
	return ""
}
