package notes

import (
	"slices"
	"strings"
	"unicode/utf8"

	"informd/rules/content"
	"informd/rules/lang"
	"informd/rules/mail"
)

// Some owners write notes as a form: a question of one or two words, and yes or no after it.

// A formQuestion is a question of a form. The wordings that ask it stand in package lang, by its yes.
type formQuestion struct {
	yes, no Verb // what either answer says; "" where it says nothing
	kept    Verb // "kept" and the like stand in the place of yes, and say this; any other answer is the promise itself
}

// says returns what an answer says: yes, no, or nothing.
func (q formQuestion) says(answer string) (v Verb, said bool) {
	answers := lang.YesNoOfForm()
	if q.kept != "" {
		answers = lang.YesNoOfPromise()
	}
	yes, said := answers.Says(answer)
	switch {
	case !yes:
		return q.no, said
	case q.kept != "":
		return q.kept, said
	}
	return q.yes, said
}

func formQuestions() []formQuestion {
	return []formQuestion{
		{yes: Met, no: Missed}, {yes: Missed}, {yes: Cancelled}, {yes: Thanked}, {yes: No}, {yes: Yes}, {yes: Reply},
		{yes: Stop}, {yes: Done}, {yes: Offer, kept: Done},
	}
}

// form reads a line of a form: "held: no, she forgot", "thanked: yes".
func (r *lineReader) form(s string) (got partRead, ok bool) {
	head := s[:min(len(s), 32)]
	i := strings.IndexAny(head, ":=?")
	if dash := strings.IndexAny(head, "-–"); i < 0 && dash > 0 && head[dash-1] == ' ' {
		i = dash
	}
	if i < 0 {
		return partRead{}, false
	}
	asked := strings.ToLower(strings.Trim(s[:i], " *_"))
	all := formQuestions()
	q := slices.IndexFunc(all, func(q formQuestion) bool {
		return slices.Contains(notePhrases().Form[string(q.yes)], asked)
	})
	if q < 0 {
		return partRead{}, false
	}
	_, size := utf8.DecodeRuneInString(s[i:])
	value, tag := content.CutTag(strings.TrimSpace(s[i+size:]))
	answer, rest := mail.CutWord(value)
	if rest != "" && !strings.ContainsAny(answer[len(answer)-1:], ",.;!") && !strings.HasPrefix(rest, "(") {
		return partRead{}, false // "cancelled: no new date"
	}
	verb, said := all[q].says(strings.ToLower(strings.Trim(answer, ",.;!()")))
	if !said {
		return partRead{}, false
	}
	c := Command{Verb: verb, Line: s, Tag: tag}
	if c.Verb == "" {
		return partRead{label: true, rest: leftover("", rest)}, true
	}
	if w, more, dated, _ := r.dateAt(rest, true); dated && c.Verb == Met {
		c.Start, c.Day, rest = w.Start, w.Day, more
	}
	got = one(c)
	got.rest = leftover("", rest)
	return got, true
}
