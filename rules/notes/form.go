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

// A formQuestion is a question of a form, with all the wordings that ask it.
type formQuestion struct {
	yes, no Verb // what either answer says; "" where it says nothing
	words   []string
	kept    bool // "kept" and the like stand in the place of yes, and any other answer is what it is about
}

func formQuestions() []formQuestion {
	return []formQuestion{
		{yes: Met, no: Missed, words: []string{"held", "was held", "happened", "took place", "taken place", "attended",
			"occurred", "met", "talked", "spoke", "showed up", "turned up", "came", "show", "meeting held", "talk held",
			"call held", "interview held"}},
		{yes: Missed, words: []string{"no show", "no-show", "noshow", "missed"}},
		{yes: Cancelled, words: []string{"cancelled", "canceled", "called off"}},
		{yes: Thanked, words: []string{"thanked", "thanks sent", "thank you sent", "thank-you sent", "thank-you"}},
		{yes: No, words: []string{"declined", "refused"}},
		{yes: Yes, words: []string{"agreed", "accepted"}},
		{yes: Reply, words: []string{"answered", "replied", "responded", "answer received", "reply received"}},
		{yes: Stop, words: []string{"stop", "stop reminders", "stop following up"}},
		{yes: Done, words: []string{"kept", "promise kept", "offer kept", "delivered"}},
		{yes: Done, words: []string{"promise", "promised", "offer"}, kept: true},
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
	q := slices.IndexFunc(all, func(q formQuestion) bool { return slices.Contains(q.words, asked) })
	if q < 0 {
		return partRead{}, false
	}
	_, size := utf8.DecodeRuneInString(s[i:])
	value, tag := content.CutTag(strings.TrimSpace(s[i+size:]))
	answer, rest := mail.CutWord(value)
	if rest != "" && !strings.ContainsAny(answer[len(answer)-1:], ",.;!") && !strings.HasPrefix(rest, "(") {
		return partRead{}, false // "cancelled: no new date"
	}
	c := Command{Line: s, Tag: tag}
	answers := lang.YesNoOfForm()
	if all[q].kept {
		answers = lang.YesNoOfPromise()
	}
	yes, said := answers.Says(strings.ToLower(strings.Trim(answer, ",.;!()")))
	switch {
	case !said:
		return partRead{}, false
	case yes:
		c.Verb = all[q].yes
	default:
		c.Verb = all[q].no
	}
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
