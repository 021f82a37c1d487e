package manner

import (
	"strings"
	"testing"
)

// FuzzRead holds that any mail of the owner's shows a manner that a letter can bear: a salutation
// and a closing of the mail's own words, each on lines of their own.
func FuzzRead(f *testing.F) {
	for _, text := range []string{
		"Sehr geehrte Frau Dr. Meier,\n\nich arbeite an etwas.\n\nMit freundlichen Grüßen\nJulie Park",
		"Hi Anna!\nthanks\nJ", "田中 一郎 様\n\nはじめまして。\n\n敬具", "Szanowny Panie Doktorze,\n\nz poważaniem\nJ. Park", "",
		"Dear all", "Guten Abend", "王老师：\n您好！\n\n我是学生。\n\n此致\n敬礼", "Happy new year, Anna!\n\nSee you.",
	} {
		f.Add(text, "Anna Meier", "Julie Park")
	}
	f.Fuzz(func(t *testing.T, text, contact, owner string) {
		m := Read(Mail{Text: text, Contact: contact, Owner: owner})
		if strings.Count(m.Salutation, "\n") > 1 { // 王老师： and 您好！ below
			t.Errorf("%q: the salutation has more than two lines: %q", text, m.Salutation)
		}
		for _, part := range []string{m.Salutation, m.Closing} {
			if !strings.Contains(joined(text), joined(part)) {
				t.Errorf("%q: %q does not stand there", text, part)
			}
		}
		Greeted(text, contact)
	})
}

// joined returns a text without its spaces.
func joined(text string) string { return strings.Join(strings.Fields(text), "") }
