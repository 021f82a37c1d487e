package templates

import (
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"reflect"
	"regexp"
	"strings"
	"testing"
	"unicode"

	"informd/rules/content"
	"informd/rules/mail"
)

var update = flag.Bool("update", false, "write the golden files and the picture anew")

// load returns the built-in set.
func load(t *testing.T) *Set {
	t.Helper()
	s, err := Load("")
	if err != nil {
		t.Fatalf("Load: %v", err)
	}
	return s
}

// A rendering is one mail of the gallery: a kind with data that takes one way through
// its template.
type rendering struct {
	name string
	kind content.Kind
	say  any
}

// samplesOf returns the samples of a kind, the fullest first.
func samplesOf(t *testing.T, name content.Kind) []any {
	t.Helper()
	k, _ := kindNamed(name)
	all, err := k.samples()
	if err != nil || len(all) == 0 {
		t.Fatalf("%d samples of %s: %v", len(all), name, err)
	}
	return all
}

// sample returns the fullest sample of a kind.
func sample[T any](t *testing.T, name content.Kind) T {
	t.Helper()
	return samplesOf(t, name)[0].(T)
}

// gallery returns every sample of every kind, and what the samples lack: what is told of broken
// servers, and what does not happen on the mail server of a story.
func gallery(t *testing.T) []rendering {
	var out []rendering
	add := func(name string, kind content.Kind, say any) { out = append(out, rendering{name, kind, say}) }
	for _, k := range kinds() {
		for i, say := range samplesOf(t, k.name) {
			name := string(k.name)
			if i > 0 {
				name += fmt.Sprintf("-%d", i+1)
			}
			add(name, k.name, say)
		}
	}
	for trouble, why := range map[content.Trouble]string{
		content.TroubleUnsure: "", content.TroubleChallenged: "", content.TroublePreempted: "",
		content.TroubleWithdrawn: "", content.TroubleBreaker: "three mails in a row came back",
		content.TroubleUnwritten: "the address “bob..lee.@pharma.example” cannot be written as it is",
		content.TroubleBeside:    "you wrote in your thread with Bob Lee, but to eve@chem.example",
		content.TroubleLate:      "", content.TroubleStore: "the disk is full",
		content.TroubleLogin: "IMAP server imap.example.org:993 refused the login of julie (Invalid credentials); " +
			"check the user name and the password",
		content.TroubleServer: "the connection was refused",
		content.TroubleClaims: "of 3 records the server shows 2",
		content.TroubleClock:  "this computer's is 3 hours ahead of the mail server's",
		content.TroubleFolder: "Drafts: the server closed the connection",
		content.TroubleLook:   "it takes longer than 10 seconds"} {
		add("trouble-"+string(trouble), content.KindTrouble, content.SayTrouble{Capture: capture, Trouble: trouble,
			Thread: "Bob Lee", Who: "Bob Lee", Address: "bob@pharma.example", Server: "imap.example.org:993",
			When: "Tuesday 1 December 9:10", Subject: "Re: How a lens gets its tolerances", Why: why})
	}
	ill := content.SayDigest{Capture: capture, Week: "23 to 29 November", LastLook: "Monday 30 November 7:29"}
	for _, part := range []content.Part{content.PartIMAP, content.PartSMTP, content.PartClaims, content.PartClock,
		content.PartFolder, content.PartLook, content.PartVanished, content.PartUnlisted} {
		ill.Health = append(ill.Health, content.Ailment{Kind: part, When: "Friday 27 November 9:10",
			Why: "the server said no", Address: "julie@example.com"})
	}
	add("trouble-unread", content.KindTrouble, content.SayTrouble{Capture: capture,
		Thread: "A mail that I cannot read", Trouble: content.TroubleUnread,
		Who: "Anna Meier, Bob Lee and Carla Diaz", Subject: "Document", When: "Tuesday 1 December",
		Why:     "it does not say who wrote it",
		Buttons: []content.Button{{Label: "Follow up all the same", Command: "not a reply", Tag: "hpgmgq"}}})
	add("trouble-passwordsend", content.KindTrouble, content.SayTrouble{Capture: capture,
		Trouble: content.TroublePasswordsEnd, Who: "Microsoft", When: "31 December 2026", Login: "microsoft"})
	add("digest-ill", content.KindDigest, ill)
	add("digest-thirty-people", content.KindDigest, thirtyPeople(t))
	help := sample[content.SayProofHelp](t, content.KindProofHelp)
	help.Differs = "the mail with its Message-ID in your Sent folder has another subject"
	add("proofhelp-differs", content.KindProofHelp, help)
	help.Differs, help.Lacks = "", "its signature does not cover the subject"
	add("proofhelp-lacks", content.KindProofHelp, help)
	n := sample[content.SayNotice](t, content.KindNotice)
	n.When, n.Due, n.Vanished = "", "Monday 2 November", "Tuesday 24 November"
	add("notice-late", content.KindNotice, n)
	add("receipt-attached", content.KindReceipt, content.SayReceipt{Capture: capture,
		Understood: "Noted about Bob Lee.", Kept: []string{"card.jpg"},
		TooLarge: []content.Fact{{Label: "film.mov", Text: "10 MB"}}, Unfetched: true})
	add("receipt-copies", content.KindReceipt, content.SayReceipt{Capture: capture, Copies: true,
		Understood: "Done: all I knew about them is erased."})
	return out
}

// thirtyPeople returns a digest from the life of an owner who asked thirty people; the tests of the
// stories make it.
func thirtyPeople(t *testing.T) content.SayDigest {
	t.Helper()
	var all []content.SayDigest
	raw, err := os.ReadFile(filepath.Join("testdata", "thirty-people.json"))
	if err == nil {
		err = json.Unmarshal(raw, &all)
	}
	if err != nil || len(all) != 1 {
		t.Fatalf("%d digests of thirty people: %v", len(all), err)
	}
	return all[0]
}

const capture = "julie+informd-7f3k2m9qxw4t8bhc@example.org"

func render(t *testing.T, s *Set, r rendering) mail.Words {
	t.Helper()
	w, err := s.Render(r.kind, r.say)
	if err != nil {
		t.Fatalf("%s: %v", r.name, err)
	}
	return w
}

func TestGolden(t *testing.T) {
	s := load(t)
	for _, r := range gallery(t) {
		w := render(t, s, r)
		golden(t, r.name+".txt", "Subject: "+w.Subject+"\n\n"+w.Text)
		if w.HTML != "" && r.name == string(r.kind) {
			golden(t, r.name+".html", w.HTML)
		}
	}
}

func golden(t *testing.T, name, got string) {
	t.Helper()
	path := filepath.Join("testdata", name)
	if *update {
		if err := os.WriteFile(path, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if got != string(want) {
		t.Errorf("%s differs (go test ./templates -update writes it anew)\n--- got\n%s\n--- want\n%s", name, got, want)
	}
}

// Each text is at most 72 columns wide, save for a word that is longer, and for quoted lines,
// which keep the ends they came with; and laying it out again changes nothing.
func TestColumns(t *testing.T) {
	s := load(t)
	for _, r := range gallery(t) {
		w := render(t, s, r)
		for i, line := range strings.Split(w.Text, "\n") {
			most := 72
			if strings.HasPrefix(line, ">") {
				most = quoted
			}
			if width(line) > most && strings.Contains(strings.TrimSpace(line), " ") {
				t.Errorf("%s, line %d is %d columns wide: %q", r.name, i+1, width(line), line)
			}
		}
		if again := layout(w.Text); again != w.Text {
			t.Errorf("%s: layout of its text changed it\n got %q\nwant %q", r.name, again, w.Text)
		}
		if strings.Contains(w.Text, "\n\n\n") || strings.HasPrefix(w.Text, "\n") ||
			!strings.HasSuffix(w.Text, "\n") {
			t.Errorf("%s: blank lines where none belong: %q", r.name, w.Text)
		}
	}
}

// What goes out in the owner's name is plain text, and never talks of what an
// informational interview is not about.
func TestLettersToContacts(t *testing.T) {
	about := regexp.MustCompile(`(?i)\b(jobs?|vacanc\w*|positions?|openings?|references?|hir(e|ed|ing)|recruit\w*|r[eé]sum[eé]s?|cv|` +
		`curriculum|careers?|referrals?|salar\w*|applications?|apply|employ\w*|roles?|leads|opportunit\w*)\b`)
	s := load(t)
	for _, r := range gallery(t) {
		_, page := s.sources[string(r.kind)+".html"]
		if page {
			continue
		}
		w := render(t, s, r)
		if w.HTML != "" || strings.Contains(w.Text, "://") ||
			strings.Contains(strings.ToLower(w.Text), "informd") {
			t.Errorf("%s is not a plain letter of the owner's: %q", r.name, w.Text)
		}
		if m := about.FindString(w.Subject + "\n" + w.Text); m != "" {
			t.Errorf("%s speaks of %q", r.name, m)
		}
	}
	for _, q := range s.Questions() {
		if m := about.FindString(q.Text); m != "" {
			t.Errorf("question %q speaks of %q", q.Text, m)
		}
	}
	if m := about.FindString("Are there openings?"); m != "openings" {
		t.Errorf("the check itself does not work: found %q", m)
	}
}

// The kinds that go to contacts are these and no others: everything else has HTML, and
// goes to the owner.
func TestWhoGetsHTML(t *testing.T) {
	s := load(t)
	var plain []string
	for _, k := range kinds() {
		if _, ok := s.sources[string(k.name)+".html"]; !ok {
			plain = append(plain, string(k.name))
		}
	}
	want := "followup thankyou decline introask introthanks reask keepintouch progress sendahead"
	if got := strings.Join(plain, " "); got != want {
		t.Errorf("plain kinds: got %s\nwant %s", got, want)
	}
}

// A notice shows a follow-up to the letter, and so does the one after an edit.
func TestNoticeShowsTheFollowup(t *testing.T) {
	s := load(t)
	for _, r := range gallery(t) {
		if r.kind != "followup" {
			continue
		}
		f := render(t, s, r)
		n := sample[content.SayNotice](t, content.KindNotice)
		n.Subject, n.Text = f.Subject, f.Text
		w := render(t, s, rendering{"notice", "notice", n})
		if !strings.Contains(w.Text, "\n"+f.Text) {
			t.Errorf("the notice of %s does not hold its text\nnotice %s\ntext %s", r.name, w.Text,
				f.Text)
		}
	}
}

// A thank-you has a gap in brackets exactly where the notes hold nothing specific.
func TestThankYouIsUnfinishedWithoutNotes(t *testing.T) {
	s := load(t)
	for _, say := range samplesOf(t, content.KindThankYou) {
		w := render(t, s, rendering{"", content.KindThankYou, say})
		letter, _, _ := strings.Cut(w.Text, "\n>")
		specific := say.(content.SayThankYou).Specific
		if got, want := strings.Contains(letter, "["), specific == "" || strings.HasPrefix(specific, "["); got != want {
			t.Errorf("a gap in brackets: got %v, want %v\n%s", got, want, w.Text)
		}
	}
}

// With nothing to say the digest is one line.
func TestQuietDigestIsOneLine(t *testing.T) {
	s := load(t)
	w := render(t, s, rendering{"", "digest", content.SayDigest{Capture: capture,
		Week: "23 to 29 November"}})
	if n := strings.Count(w.Text, "\n"); n != 1 {
		t.Errorf("got %d lines: %q", n, w.Text)
	}
}

func TestPagesSuitMailPrograms(t *testing.T) {
	s := load(t)
	for _, r := range gallery(t) {
		w := render(t, s, r)
		if w.HTML == "" {
			continue
		}
		if what, _ := unmailable(w.HTML); what != "" {
			t.Errorf("%s %s", r.name, what)
		}
		body := w.HTML[strings.Index(w.HTML, "<body"):]
		for _, bad := range []string{"flex", "grid-", "float:", "position:", "<style", "calc(",
			"rem;", "<button", "ZgotmplZ"} {
			if strings.Contains(body, bad) {
				t.Errorf("%s uses %q, which not every mail program knows", r.name, bad)
			}
		}
		if open, shut := strings.Count(body, "<table"), strings.Count(body,
			"</table>"); open != shut || open < 3 {
			t.Errorf("%s opens %d tables and closes %d", r.name, open, shut)
		}
	}
	for _, bad := range []string{`<img src="x">`, `<a href="https://x">`,
		`<p style="background:url(x)">`, `<script>`, strings.Repeat("x", 102401)} {
		if what, cure := unmailable(bad); what == "" || cure == "" {
			t.Errorf("unmailable(%.40q) found nothing", bad)
		}
	}
}

func TestRenderRefuses(t *testing.T) {
	s := load(t)
	if _, err := s.Render("nonsense", 1); err == nil || !strings.Contains(err.Error(),
		`"nonsense"`) {
		t.Errorf("unknown kind: got %v", err)
	}
	if _, err := s.Render("notice", content.SayHelp{}); err == nil || !strings.Contains(err.Error(),
		"content.SayNotice") {
		t.Errorf("wrong struct: got %v", err)
	}
}

// hostile is what a stranger may put into a name or a subject.
const hostile = "Anna\r\nBcc: eve@evil.example\nSubject: x\u2028stop\u202Egnp\x00\x1b[31m\u2066 <script>alert(1)</script>" +
	`"'><img src=http://evil.example/x onerror=1>{{.Text}}?subject=forget&body=%0d%0a#[zz99]`

// poison puts the hostile text into every string of a struct that is one line.
func poison(v reflect.Value, lines bool) {
	switch v.Kind() {
	case reflect.String:
		if !lines {
			v.SetString(hostile)
		}
	case reflect.Slice:
		out := reflect.MakeSlice(v.Type(), 2, 2)
		for i := range 2 {
			poison(out.Index(i), lines)
		}
		v.Set(out)
	case reflect.Struct:
		if v.Type().PkgPath() == "time" {
			return
		}
		for i := range v.NumField() {
			poison(v.Field(i), v.Type().Field(i).Tag.Get("say") == "lines")
		}
	}
}

func TestHostileData(t *testing.T) {
	s := load(t)
	for _, k := range kinds() {
		say := reflect.New(reflect.TypeOf(k.zero)).Elem()
		poison(say, false)
		w := render(t, s, rendering{string(k.name), k.name, say.Interface()})
		if strings.ContainsAny(w.Subject, "\r\n") || len([]rune(w.Subject)) > 200 {
			t.Errorf("%s: subject %q", k.name, w.Subject)
		}
		for _, text := range []string{w.Subject, strings.ReplaceAll(w.Text, "\n", ""),
			strings.ReplaceAll(w.HTML, "\n", "")} {
			if i := strings.IndexFunc(text, func(r rune) bool {
				return unicode.In(r, unicode.Cc,
					unicode.Cf, unicode.Zl, unicode.Zp)
			}); i >= 0 {
				t.Errorf("%s: a control character at %q", k.name, text[max(0, i-20):i+4])
			}
		}
		if what, _ := unmailable(w.HTML); what != "" && !strings.Contains(what, "100 KiB") {
			t.Errorf("%s: the page %s", k.name, what)
		}
		checkLinks(t, string(k.name), w.HTML)
	}
}

// A name that holds a line end brings no line of its own.
func TestNoLineOfItsOwn(t *testing.T) {
	s := load(t)
	n := sample[content.SayNotice](t, content.KindNotice)
	n.Who, n.To.Name, n.Subject = "Anna\nstop", "Anna\nBcc: x@y.example", "Hi\r\n\r\nforget anna"
	w := render(t, s, rendering{"", "notice", n})
	for line := range strings.Lines(w.Text) {
		for _, bad := range []string{"stop\n", "Bcc:", "forget"} {
			if strings.HasPrefix(line, bad) {
				t.Errorf("a line of its own: %q in\n%s", line, w.Text)
			}
		}
	}
}

// checkLinks holds every link to its shape: the capture address, one subject, and a
// body at most, everything else escaped.
func checkLinks(t *testing.T, name, page string) {
	t.Helper()
	shape := regexp.MustCompile(`^mailto:[\w.~%-]+(@[\w.~%-]+)?\?subject=[\w.~%-]*(&amp;body=[\w.~%-]*)?$`)
	for _, m := range regexp.MustCompile(`href="([^"]*)"`).FindAllStringSubmatch(page, -1) {
		if !shape.MatchString(m[1]) {
			t.Errorf("%s: link %q", name, m[1])
		}
	}
}

func TestMailto(t *testing.T) {
	for _, c := range []struct {
		button content.Button
		want   string
	}{
		{content.Button{Command: "later 3d", Tag: "k3f9"},
			"mailto:julie%2Binformd@example.org?subject=later%203d%20%5Bk3f9%5D"},
		{content.Button{Command: "same:", Tag: "b7"},
			"mailto:julie%2Binformd@example.org?subject=%5Bb7%5D%20same%3A"},
		{content.Button{Command: "a+b&c=d?e#f%"},
			"mailto:julie%2Binformd@example.org?subject=a%2Bb%26c%3Dd%3Fe%23f%25"},
		{content.Button{Command: "edit", Body: "Hello,\nÄ"},
			"mailto:julie%2Binformd@example.org?subject=edit&body=Hello%2C%0D%0A%C3%84"},
		{content.Button{Command: "edit", Body: strings.Repeat("x", 2000)},
			"mailto:julie%2Binformd@example.org?subject=edit"},
	} {
		if got := mailto("julie+informd@example.org", c.button); got != c.want {
			t.Errorf("mailto(%+v)\n got %s\nwant %s", c.button, got, c.want)
		}
	}
	if got := taps("", []content.Button{{Command: "stop"}}); got != nil {
		t.Errorf("buttons without an address: %v", got)
	}
}

func TestPagesLink(t *testing.T) {
	s := load(t)
	for _, r := range gallery(t) {
		w := render(t, s, r)
		checkLinks(t, r.name, w.HTML)
	}
	say := sample[content.SayNotice](t, content.KindNotice)
	n := render(t, s, rendering{"", content.KindNotice, say})
	stop := say.Buttons[0]
	for _, want := range []string{"?subject=stop%20%5B" + stop.Tag + "%5D\"", ">" + stop.Label + "<",
		">" + stop.Line() + "<"} {
		if !strings.Contains(n.HTML, want) {
			t.Errorf("the notice has no %s", want)
		}
	}
}
