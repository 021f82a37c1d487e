package templates

import (
	"strings"
	"testing"
	"unicode"

	"informd/rules/content"
	"informd/rules/mail"
)

func TestFold(t *testing.T) {
	long := strings.Repeat("word ", 20) + "end"
	for _, c := range []struct{ line, first, next string }{
		{long, "word word", "word"},
		{"> " + long, "> word", "> word"},
		{"> > " + long, "> > word", "> > word"},
		{"  - " + long, "  - word", "    word"},
		{"  Anna Meier    " + long, "  Anna Meier    word", "                word"},
		{"    " + long, "    word", "    word"},
	} {
		lines := strings.Split(wrapLine(c.line), "\n")
		if len(lines) != 2 || !strings.HasPrefix(lines[0], c.first) || !strings.HasPrefix(lines[1],
			c.next) {
			t.Errorf("fold(%q) = %q", c.line, lines)
		}
	}
	url := "see " + strings.Repeat("x", 90) + " there"
	if got, want := wrapLine(url), "see\n"+strings.Repeat("x", 90)+"\nthere"; got != want {
		t.Errorf("fold(%q)\n got %q\nwant %q", url, got, want)
	}
	dated := strings.Repeat("wort ", 13) + "am 24. November und 17 Minuten"
	if got := wrapLine(dated); !strings.HasSuffix(got, " am\n24. November und 17 Minuten") {
		t.Errorf("fold(%q) = %q: a number stands apart from its word", dated, got)
	}
	japanese := "Julie Rothです。" + strings.Repeat("お忙しいところ、", 8)
	for _, line := range strings.Split(wrapLine(japanese), "\n") {
		if width(line) > columns || strings.HasPrefix(line, "、") || !strings.HasPrefix(line, "Julie Rothです。") &&
			strings.Contains(line, "Julie") {
			t.Errorf("fold(%q) has the line %q", japanese, line)
		}
	}
	if quoted := "> " + japanese; !strings.HasPrefix(wrapLine(quoted), "> Julie\n> Rothです。お") {
		t.Errorf("fold(%q) = %q: a quote is cut at spaces alone", quoted, wrapLine(quoted))
	}
	if got := width("田中 é👍"); got != 8 {
		t.Errorf("width of 田中 é👍: got %d, want 8", got)
	}
}

func FuzzLayout(f *testing.F) {
	f.Add("a\n\n\nb  \n> c")
	f.Add("  - " + strings.Repeat("田 ", 60))
	f.Add("「" + strings.Repeat("田中、", 40) + "」 a「「")
	f.Add(strings.Repeat(">", 100) + " a b")
	f.Add("  a  " + strings.Repeat(" b", 80))
	f.Fuzz(func(t *testing.T, s string) {
		once := layout(manyLines(s))
		if twice := layout(once); twice != once {
			t.Errorf("layout is not settled\n  of %q\nonce %q\nthen %q", s, once, twice)
		}
		squeeze := func(s string) string {
			return strings.Join(strings.FieldsFunc(s,
				func(r rune) bool { return unicode.IsSpace(r) || r == '>' }), "")
		}
		if got, want := squeeze(once), squeeze(manyLines(s)); got != want {
			t.Errorf("layout of %q lost or made letters\n got %q\nwant %q", s, got, want)
		}
	})
}

func TestOffer(t *testing.T) {
	for _, c := range []struct{ note, want string }{
		{"send her the preprint", "As promised, I will send you the preprint."},
		{"Send him my slides", "As promised, I will send you my slides."},
		{"read her paper", "As promised, I will read your paper."},
		{"introduce her to Tom", "As promised, I will introduce you to Tom."},
		{"to share their dataset with them.", "As promised, I will share your dataset with you."},
		{"proofread her abstract", "As promised, I will proofread your abstract."},
		{"the preprint", "[You offered: the preprint]"},
		{"look whether she fits the team", "[You offered: look whether she fits the team]"},
		{"", ""},
	} {
		if got := offer(c.note); got != c.want {
			t.Errorf("offer(%q) = %q, want %q", c.note, got, c.want)
		}
	}
}

func TestSigned(t *testing.T) {
	for _, c := range []struct {
		text string
		want bool
	}{
		{"Hello,\n\nok?\n\nBest,\nJulie", true},
		{"Hello,\n\nok?", false},
		{"It is Julie who writes this long line\nand more", false},
		{"", false},
	} {
		if got := signed(c.text, "Julie Roth"); got != c.want {
			t.Errorf("signed(%q) = %v, want %v", c.text, got, c.want)
		}
	}
}

func TestSentence(t *testing.T) {
	for in, want := range map[string]string{"a": "a.", "a.": "a.", "a?”": "a?”", " ": "",
		"so “b”": "so “b”."} {
		if got := sentence(in); got != want {
			t.Errorf("sentence(%q) = %q, want %q", in, got, want)
		}
	}
	if got := lowerFirst("The batch"); got != "the batch" {
		t.Errorf("got %q", got)
	}
	if got := mail.Capital("été passé au labo"); got != "Été passé au labo" || mail.Capital("") != "" {
		t.Errorf("capital: %q", got)
	}
	if got := lowerFirst("PCR fails"); got != "PCR fails" {
		t.Errorf("got %q", got)
	}
}

func TestBars(t *testing.T) {
	for _, c := range []struct {
		n, whole int
		want     string
	}{
		{0, 10, "░░░░"}, {1, 100, "█░░░"}, {5, 10, "██░░"}, {20, 10, "████"}, {3, 0, "░░░░"},
		{-1, 2, "░░░░"},
	} {
		if got := bar(4, c.n, c.whole); got != c.want {
			t.Errorf("bar(4, %d, %d) = %s, want %s", c.n, c.whole, got, c.want)
		}
	}
	if got, want := spark([]int{0, 1, 2, 4}), "▁▃▅█"; got != want {
		t.Errorf("spark = %s, want %s", got, want)
	}
	if share(1, 1000) != 2 || share(0, 5) != 0 || share(7, 7) != 100 {
		t.Errorf("share: %d %d %d", share(1, 1000), share(0, 5), share(7, 7))
	}
}

func TestBlocks(t *testing.T) {
	full := strings.Repeat("word ", 13) + "full"
	got := blocks("Hello,\n\n" + full + "\nand on.\n\nBest,\nJulie\n> quoted\n> lines")
	want := []block{{"Hello,", false}, {full + " and on.", false}, {"Best,\nJulie", false},
		{"quoted\nlines", true}}
	if len(got) != len(want) {
		t.Fatalf("got %+v", got)
	}
	for i := range want {
		if got[i] != want[i] {
			t.Errorf("block %d: got %+v, want %+v", i, got[i], want[i])
		}
	}
}

func TestQuestions(t *testing.T) {
	qs := load(t).Questions()
	if len(qs) < 55 {
		t.Errorf("only %d questions", len(qs))
	}
	for _, goal := range content.Goals() {
		for _, level := range []content.Level{content.LevelJunior, content.LevelSenior} {
			n := map[string]int{}
			for _, q := range qs {
				if q.Fits(level, goal) {
					n[q.Phase]++
				}
			}
			for _, phase := range []string{content.PhaseOpening, content.PhaseContent,
				content.PhaseIntimate, content.PhaseClosing} {
				if n[phase] < 4 {
					t.Errorf("%s, %s, %s: %d questions", phase, level, goal, n[phase])
				}
			}
		}
	}
}

func TestTags(t *testing.T) {
	for _, b := range []content.Button{{Command: "stop", Tag: "k3f9"}, {Command: "same:", Tag: "b7k2"},
		{Command: "help"}} {
		rest, tag := content.CutTag(b.Line())
		if rest != b.Command || tag != b.Tag {
			t.Errorf("CutTag(%q) = %q, %q", b.Line(), rest, tag)
		}
	}
	for line, want := range map[string][2]string{
		"[b7k2] same: bob@x.example": {"same: bob@x.example", "b7k2"},
		"Stop [k3f9].":               {"Stop", "k3f9"},
		"look at [Table 3]":          {"look at [Table 3]", ""},
		"[List] hello":               {"[List] hello", ""},
		"[]":                         {"[]", ""},
	} {
		if rest, tag := content.CutTag(line); rest != want[0] || tag != want[1] {
			t.Errorf("CutTag(%q) = %q, %q; want %q", line, rest, tag, want)
		}
	}
}
