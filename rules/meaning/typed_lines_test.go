package meaning

import (
	"strings"
	"testing"

	"informd/rules"
	"informd/rules/encounter"
	"informd/rules/mail"
	"informd/rules/matching"
)

// typedUpon returns what is read of a note that answers a mail of informd's.
func typedUpon(text, own string) string {
	book := matching.NewBook(mail.Self{}, nil)
	book.PutItem(rules.Item{Key: "notice/a", MessageID: "notice", Road: rules.RoadOwner, Text: own})
	m := mail.Message{InReplyTo: []string{"notice"}, Text: text, Reply: text}
	return typed(encounter.Encounter{Message: m, Book: book}, text).text
}

// TestTypedUponOwn sees that what a mail of informd's says, marked or not, is not taken for the owner's.
func TestTypedUponOwn(t *testing.T) {
	sheet := "2  WHAT I WANT TO LEARN\n  - What takes more of your time than an\n    outsider would guess?\n    ________\n\n  stop [k3f9aa]               No follow-up\n"
	for _, tt := range []struct{ name, text, want string }{
		{"nothing quoted", "met Anna\nlearned: a", "met Anna\nlearned: a"},
		{"marked", "met Anna\n> stop [k3f9aa]\n> learned: b", "met Anna"},
		{"not marked", "met Anna\n\n  stop [k3f9aa]    No follow-up\n", "met Anna"},
		{"between the lines", "> - What takes more of your time than an\n>   outsider would guess?\n\nmeetings", "What takes more of your time than an outsider would guess? — meetings"},
		{"upon the blanks", "  - What takes more of your time than an\n    outsider would guess?\n  meetings ______", "What takes more of your time than an outsider would guess? — meetings"},
		{"behind a question, and below it", "  - What takes more of your time than an\n    outsider would guess? meetings\nand mail", "What takes more of your time than an outsider would guess? — \ue000\nand mail"}, // what stands on a line of informd's gives no command
		{"a label stands for itself", "> - What takes more of your time?\nlearned: meetings", "learned: meetings"},
		{"what is edited stays whole", "edit\nHello Anna,\n2  WHAT I WANT TO LEARN", "edit\nHello Anna,\n2  WHAT I WANT TO LEARN"},
	} {
		if got := typedUpon(tt.text, sheet); got != tt.want {
			t.Errorf("%s: of\n%s\ngot  %q\nwant %q", tt.name, tt.text, got, tt.want)
		}
	}
}

func FuzzTypedUponOwn(f *testing.F) {
	f.Add("> - q?\nanswer", "- q?")
	f.Fuzz(func(t *testing.T, text, own string) {
		for line := range strings.Lines(typedUpon(text, own)) {
			if isEdit(line) {
				return
			}
			if strings.HasPrefix(strings.TrimSpace(line), ">") {
				t.Errorf("of %q the quoted line %q is left", text, line)
			}
		}
	})
}

// A line of informd's of which the owner changed the end is asked about, and not lost.
func TestChangedLine(t *testing.T) {
	const receipt = "learned: validation batches matter more than the model\n\nAnswer UNDO if that is wrong.\n"
	book := matching.NewBook(mail.Self{}, nil)
	book.PutItem(rules.Item{Key: "receipt/a", MessageID: "receipt", Road: rules.RoadOwner, Text: receipt})
	text := "learned: validation batches matter more than the data"
	got := typed(encounter.Encounter{Message: mail.Message{InReplyTo: []string{"receipt"}, Text: text, Reply: text}, Book: book}, text)
	if got.text != "" || len(got.unclear) != 1 || got.unclear[0] != text {
		t.Errorf("got %q, untold %q", got.text, got.unclear)
	}
}
