package main

import (
	"bufio"
	"cmp"
	"encoding/json"
	"flag"
	netmail "net/mail"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"
	"unicode"

	"informd/mailbox/parse"
	"informd/rules/content"
	"informd/rules/lang"
	"informd/rules/mail"
	"informd/rules/manner"
	"informd/templates"
)

var asksFile = flag.String("asks", "", "the manner of these labelled asks is read, in place of the project's own")

// An askCase is an ask of an owner's as people write them, and what a letter takes over of it.
type askCase struct {
	ID, To, Owner, Subject, Body, HTML string
	Expect                             struct {
		Lang, Register, Salutation, Closing, Why string
		Opening                                  string // where Salutation is empty: how a letter begins all the same
	}
}

// asksIn reads labelled asks.
func asksIn(t *testing.T, file string) []askCase {
	t.Helper()
	if !filepath.IsAbs(file) {
		file = filepath.Join("testdata", file)
	}
	f, err := os.Open(file)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	var all []askCase
	lines := bufio.NewScanner(f)
	for lines.Scan() {
		var c askCase
		if err := json.Unmarshal(lines.Bytes(), &c); err != nil {
			t.Fatal(err)
		}
		all = append(all, c)
	}
	return all
}

// allAsks returns the asks whose manner is known: of many languages, in the manner of many countries and
// walks of life, to people of many trades, and in all the shapes that mails have.
func allAsks(t *testing.T) []askCase {
	t.Helper()
	return slices.Concat(asksIn(t, "asks-lang.jsonl"), asksIn(t, "asks-native.jsonl"), asksIn(t, "asks-shapes.jsonl"),
		asksIn(t, "asks-trades.jsonl"), asksIn(t, "asks-seekers.jsonl"), asksIn(t, "asks-marks.jsonl"), asksIn(t, "asks-voice.jsonl"),
		asksIn(t, "asks-curious.jsonl"))
}

// mannerOf reads the manner of an ask from the bytes of its mail.
func mannerOf(t *testing.T, c askCase) manner.Manner {
	t.Helper()
	kind, body := "text/plain", c.Body
	if body == "" {
		kind, body = "text/html", c.HTML
	}
	raw := "From: " + c.Owner + " <julie@example.org>\r\nTo: x@y.example\r\nMessage-ID: <a@b>\r\nSubject: x\r\n" +
		"Date: Mon, 2 Mar 2026 09:00:00 +0100\r\nMIME-Version: 1.0\r\nContent-Type: " + kind + "; charset=utf-8\r\n" +
		"Content-Transfer-Encoding: 8bit\r\n\r\n" + strings.ReplaceAll(body, "\n", "\r\n")
	m := parse.Message([]byte(raw))
	name, country := c.To, ""
	if list, err := netmail.ParseAddressList(c.To); err == nil && len(list) > 0 {
		name = list[0].Name
	}
	return manner.Read(manner.Of(m, name, country, c.Owner))
}

// TestAsksOfEachLanguage holds that what the manner is tried on is not of a few languages or of one
// register: ten asks in each of the fourteen, five of them formal and five familiar.
func TestAsksOfEachLanguage(t *testing.T) {
	n := map[string]int{}
	for _, c := range allAsks(t) {
		n[c.Expect.Lang+" "+c.Expect.Register]++
	}
	for _, l := range lang.All() {
		if len(l.Letters) == 0 {
			continue
		}
		code, _, _ := strings.Cut(l.Letters[0].Tag, "-")
		for _, r := range []string{"formal", "familiar"} {
			if n[code+" "+r] < 5 {
				t.Errorf("%s: %d asks that are %s, want 5", code, n[code+" "+r], r)
			}
		}
	}
}

func TestManner(t *testing.T) {
	all := allAsks(t)
	if *asksFile != "" {
		all = asksIn(t, *asksFile)
	}
	right, little := 0, 0
	for _, c := range all {
		got, want := mannerOf(t, c), c.Expect
		language, _, _ := strings.Cut(got.Language, "-")
		register := string(got.Register)
		if want.Register == "none" {
			register = "none"
		}
		missed, wrong := 0, 0
		for _, tt := range [][3]string{{"language", language, want.Lang}, {"register", register, want.Register},
			{"salutation", got.Salutation, want.Salutation}, {"closing", got.Closing, want.Closing}} {
			if tt[1] == tt[2] {
				continue
			}
			if missed++; tt[1] != "" && tt[1] != manner.Unclear {
				wrong++
			}
			t.Errorf("%s (%s): got %s %q, want %q (%s)", c.ID, want.Lang, tt[0], tt[1], tt[2], want.Why)
		}
		switch {
		case missed == 0:
			right++
		case wrong == 0:
			little++
		}
	}
	t.Logf("%d of %d right; of %d too little is taken over", right, len(all), little)
}

// lettersTo returns all letters that may go to somebody, in the manner that the ask shows, by their kind.
func lettersTo(t *testing.T, set *templates.Set, c askCase) (in content.Letter, texts map[content.Kind]string) {
	t.Helper()
	to := mail.Address{Name: c.To, Addr: "x@y.example"}
	if list, err := netmail.ParseAddressList(c.To); err == nil && len(list) > 0 {
		to.Name = list[0].Name
	}
	l := manner.Known{}.Then(mannerOf(t, c), "ask", time.Time{}).
		Letter("", manner.Recipient{Name: to.Spoken(), First: to.First()}, c.Owner, "")
	in = content.Letter{Letter: l, To: to, First: to.First(), Owner: c.Owner, Subject: c.Subject}
	texts = map[content.Kind]string{}
	for kind, say := range map[content.Kind]any{
		content.KindFollowup:    content.SayFollowup{Letter: in, About: content.About(l.About(c.Body))},
		content.KindThankYou:    content.SayThankYou{Letter: in, WhoElse: true},
		content.KindDecline:     content.SayDecline{Letter: in},
		content.KindReask:       content.SayReask{Letter: in},
		content.KindKeepInTouch: content.SayKeepInTouch{Letter: in},
		content.KindProgress:    content.SayProgress{Letter: in},
		content.KindIntroAsk:    content.SayIntroAsk{Letter: in},
		content.KindIntroThanks: content.SayIntroThanks{Letter: in, Talked: true, Introduced: "N. N."},
		content.KindSendAhead:   content.SaySendAhead{Letter: in},
	} {
		w, err := set.Render(kind, say)
		if err != nil {
			t.Fatalf("%s: %v", c.ID, err)
		}
		texts[kind] = w.Text
	}
	return in, texts
}

// TestLettersOfEachAsk holds that every letter to somebody begins and ends as the ask does, and is in
// its register; and that where it takes nothing over, no first name stands where the ask had a title
// or a family name.
func TestLettersOfEachAsk(t *testing.T) {
	set, err := templates.Load("")
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range allAsks(t) {
		l, texts := lettersTo(t, set, c)
		s, ok := lang.LettersIn(l.Language)
		if !ok && c.Expect.Lang == "pt" {
			continue // European or Brazilian: nothing tells, and no letter leaves
		}
		if !ok {
			t.Errorf("%s: no letter in the language of the ask", c.ID)
			continue
		}
		if l.Neutral && c.Expect.Register == "formal" && l.Salutation != s.Greeting0 && s.Stranger == "" &&
			!strings.Contains(l.Salutation, l.To.Spoken()) {
			t.Errorf("%s: %q is not the neutral greeting with the whole name", c.ID, l.Salutation)
		}
		if l.Neutral != (c.Expect.Salutation+c.Expect.Opening == "") {
			t.Errorf("%s: begins with %q, neutral %v", c.ID, l.Salutation, l.Neutral)
		}
		for kind, text := range texts {
			likeAsk(t, c, kind, text)
			inManner(t, c, l, s, kind, text)
		}
	}
}

// likeAsk holds that a letter begins and ends as the ask does.
func likeAsk(t *testing.T, c askCase, kind content.Kind, text string) {
	if want := cmp.Or(c.Expect.Salutation, c.Expect.Opening); want != "" && !strings.HasPrefix(text, want+"\n") {
		t.Errorf("%s, %s: begins not with %q:\n%s", c.ID, kind, want, text)
	}
	if want := c.Expect.Closing; strings.Contains(want, "\n") && !strings.HasSuffix(oneLine(text), oneLine(want)) {
		t.Errorf("%s, %s: ends not with %q:\n%s", c.ID, kind, want, text)
	}
}

// inManner holds that what stands between salutation and closing is in the register of the ask and in
// no other language. What is still to be said stands in brackets, and may be.
func inManner(t *testing.T, c askCase, l content.Letter, s lang.Letters, kind content.Kind, text string) {
	body := strings.TrimSuffix(strings.TrimPrefix(strings.TrimSpace(text), l.Salutation), l.Closing)
	body = gap.ReplaceAllString(body, "")
	formal, familiar := wordsOf(body, s.SayFormal), wordsOf(body, s.SayFamiliar)
	if c.Expect.Register == "formal" && familiar > 0 || c.Expect.Register == "familiar" && formal > 0 || formal > 0 && familiar > 0 {
		t.Errorf("%s, %s: want it %s:\n%s", c.ID, kind, c.Expect.Register, text)
	}
	for _, twice := range []string{",,", ",.", ", ,"} {
		if strings.Contains(oneLine(body), twice) {
			t.Errorf("%s, %s: a comma too many:\n%s", c.ID, kind, text)
		}
	}
	if english := wordsOf(strings.ToLower(body), "the and you your would with thank hello dear my"); s.Tag != "en" && english > 0 {
		t.Errorf("%s, %s: English in a letter in %s:\n%s", c.ID, kind, s.Called, text)
	}
}

// gap is what is still to be said in a draft, with brackets inside it.
var gap = regexp.MustCompile(`\[(?:[^\[\]]|\[[^\[\]]*\])*\]`)

// oneLine returns a text whatever lines it is wrapped into.
func oneLine(s string) string { return strings.Join(strings.Fields(s), " ") }

// wordsOf counts the words of a text that a list holds, those at the beginning of a sentence aside.
func wordsOf(text, list string) (n int) {
	for sentence := range strings.FieldsFuncSeq(text, func(r rune) bool { return strings.ContainsRune(".!?:\n", r) && r != '\n' }) {
		for i, w := range strings.FieldsFunc(sentence, func(r rune) bool { return !unicode.IsLetter(r) }) {
			if i > 0 && strings.Contains(" "+list+" ", " "+w+" ") {
				n++
			}
		}
	}
	return n
}

// TestStrangeAsks holds that where the language is unknown, mixed, or one without letters, there is
// none that a letter could be in.
func TestStrangeAsks(t *testing.T) {
	for _, c := range asksIn(t, "asks-strange.jsonl") {
		m := mannerOf(t, c)
		if _, letters := lang.LettersIn(m.Language); letters != (c.Expect.Lang != "") || letters && m.Language != c.Expect.Lang {
			t.Errorf("%s: got %q, want %q", c.ID, m.Language, c.Expect.Lang)
		}
	}
}
