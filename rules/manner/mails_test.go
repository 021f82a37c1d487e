package manner

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"informd/rules/mail"
)

// A mailCase is what an owner wrote to one person, mail by mail, and how a letter to them must then be written.
type mailCase struct {
	name, to, owner, country string
	mails                    []ownMail
	letter                   []string // the language and register, the salutation, the closing, what it is about
}

type ownMail struct {
	text    string
	several bool
}

// mailCases reads a file of cases. A case begins with "=== ", then the name of whom the mails are to and, behind
// semicolons, their country and the owner's name if it is not Julie Roth. Each mail follows a line "--- mail", or
// "--- to several". Below "--- letter" stand the four lines of the letter.
func mailCases(t *testing.T, file string) (all []mailCase) {
	t.Helper()
	b, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	_, cases, _ := strings.Cut("\n"+string(b), "\n=== ")
	for block := range strings.SplitSeq(cases, "\n=== ") {
		block, letter, ok := strings.Cut(block, "\n--- letter\n")
		head, mails, _ := strings.Cut(block, "\n--- ")
		name, to, named := strings.Cut(head, "\n")
		if !ok || !named {
			t.Fatalf("%s: %q has no letter, or names nobody", file, name)
		}
		c := mailCase{name: name, owner: "Julie Roth", letter: strings.Split(strings.TrimSpace(letter), "\n")}
		who := strings.Split(to, "; ")
		c.to = who[0]
		if len(who) > 1 {
			c.country = who[1]
		}
		if len(who) > 2 {
			c.owner = who[2]
		}
		for m := range strings.SplitSeq(mails, "\n--- ") {
			kind, text, _ := strings.Cut(m, "\n")
			c.mails = append(c.mails, ownMail{text: strings.TrimSpace(text), several: kind == "to several"})
		}
		all = append(all, c)
	}
	return all
}

// known returns what the mails of a case show together, and the text of the last.
func (c mailCase) known() (k Known, last string) {
	for i, m := range c.mails {
		last = m.text
		if m.several {
			last = ToOne(last, mail.Address{Name: c.to})
		}
		shown := Read(Mail{Text: last, Contact: c.to, Country: c.country, Owner: c.owner, Several: m.several})
		k = k.Then(shown, "mail", time.Unix(int64(i), 0))
	}
	return k, last
}

// TestMails reads what owners wrote to somebody, one mail after the other, and holds how the next letter to them is
// written.
func TestMails(t *testing.T) {
	files, err := filepath.Glob("testdata/mails/*.txt")
	if err != nil || len(files) == 0 {
		t.Fatalf("no mails to read: %v", err)
	}
	for _, file := range files {
		for _, c := range mailCases(t, file) {
			k, last := c.known()
			l := k.Letter("", RecipientAt(mail.Address{Name: c.to}), c.owner, "")
			register := "formal"
			if l.Familiar {
				register = "familiar"
			}
			got := []string{k.Language.Text + " " + register, l.Salutation, strings.ReplaceAll(l.Closing, "\n", " / ")}
			if len(c.letter) > len(got) {
				got = append(got, l.About(last))
			}
			for i, want := range c.letter {
				if got[i] = strings.TrimSpace(got[i]); strings.HasSuffix(want, "*") && strings.HasPrefix(got[i], strings.TrimSuffix(want, "*")) ||
					strings.TrimSpace(strings.TrimPrefix(want, "about:")) == got[i] {
					continue
				}
				t.Errorf("%s: %s: got %q, want %q", filepath.Base(file), c.name, got[i], want)
			}
		}
	}
}
