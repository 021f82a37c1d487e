package templates

import (
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
	"informd/rules/manner"
)

var update = flag.Bool("update", false, "write the golden files and the picture anew")

// load is the built-in set.
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

// gallery is every kind with full and with empty data, and every other way through.
func gallery() []rendering {
	var out []rendering
	for _, k := range kinds() {
		out = append(out, rendering{string(k.name), k.name, k.full})
		out = append(out, rendering{string(k.name) + "-empty", k.name,
			reflect.Zero(reflect.TypeOf(k.full)).Interface()})
	}
	add := func(name string, kind content.Kind, say any) { out = append(out, rendering{name, kind, say}) }

	f := sampleFollowup()
	f.Reworded = "Dear Anna,\n\nis the week after the fair better?"
	add("followup-reworded", "followup", f)
	f.Reworded += "\n\nWarmly,\nJulie"
	add("followup-signed", "followup", f)
	f = sampleFollowup()
	f.Closing = "Best wishes,\nJulie Roth\nPhysicist, Basel"
	add("followup-signature", "followup", f)

	ty := sampleThankYou()
	ty.Specific, ty.Offer, ty.Intros, ty.WhoElse = "", "", nil, true
	add("thankyou-unfinished", "thankyou", ty)
	ty.Specific, ty.Said = "Trust the batch, not the model.", true
	add("thankyou-quote", "thankyou", ty)
	ty = sampleThankYou()
	ty.Intros, ty.Subject, ty.Quote = []string{"Bob Lee", "Ida Storm"}, "", content.Quoted{}
	add("thankyou-new", "thankyou", ty)

	add("decline-later", "decline", content.SayDecline{Letter: toAnna(), Later: true})
	add("introthanks-wrote", "introthanks", content.SayIntroThanks{Letter: letterTo(anna(), manner.Familiar, ""), Introduced: "Bob Lee"})

	n := sampleNotice()
	n.Changed, n.Rehearsal = true, true
	add("notice-changed", "notice", n)
	p := samplePrep()
	p.Goal, p.InPerson, p.Where = content.GoalImpress, true, "Café Spitz, Basel"
	add("prep-impress", "prep", p)
	d := content.SayDigest{Capture: capture, Week: "23 to 29 November",
		LastLook: "Monday 30 November 7:29", Paused: "Friday 4 December"}
	add("digest-paused", "digest", d)
	d.Rehearsal, d.Paused, d.Waiting = true, "", make([]content.DigestLine, 40)
	for i := range d.Waiting {
		d.Waiting[i] = content.DigestLine{Who: fmt.Sprintf("Person %d", i+1),
			What: "asked in November"}
	}
	add("digest-long", "digest", d)
	add("digest-rehearsal", "digest", content.SayDigest{Capture: capture, Week: "23 to 29 November", Lead: "One asked.",
		LastLook: "Monday 30 November 7:29", Rehearsal: true, AsksLive: true, MoreRehearsed: 1,
		Rehearsed: []content.Rehearsed{{Who: "Anna Meier", When: "Friday 27 November", Subject: "Re: " + pharma,
			Text: "Hello Anna,\n\nA short note in case my email of Tuesday 24 November got buried.\n\nBest wishes,\nJulie Roth"}},
		Buttons: []content.Button{{Label: "Go live", Command: "go live"}}})
	ill := content.SayDigest{Capture: capture, Week: "23 to 29 November", LastLook: "Monday 30 November 7:29"}
	for _, part := range []content.Part{"imap", "smtp", "mailbox", "claims", "clock", "folder", "look"} {
		ill.Health = append(ill.Health, content.Ailment{Kind: part, When: "Friday 27 November 9:10", Why: "the server said no"})
	}
	ill.Health = append(ill.Health, content.Ailment{Kind: "ignored", Why: "no copy of it stands in Sent"}, content.Ailment{Kind: "vanished", When: "Friday 27 November"})
	add("digest-ill", "digest", ill)
	for _, what := range []content.Trouble{content.TroubleUnsure, content.TroubleFailed,
		content.TroubleLeft,
		content.TroubleChallenged, content.TroubleLate,
		content.TroubleBreaker, content.TroublePreempted, content.TroubleWithdrawn} {
		add("trouble-"+string(what), "trouble", content.SayTrouble{Capture: capture, Trouble: what,
			Who: "Bob Lee", Address: "bob@pharma.example",
			When: "Tuesday 1 December 9:10", Subject: "Re: " + pharma})
	}
	add("proofhelp-differs", "proofhelp", content.SayProofHelp{Capture: capture, Subject: pharma,
		Seen: "Tuesday 24 November 9:12", Sent: "Sent",
		Differs: "the mail with its Message-ID in your Sent folder has another subject"})
	for what, why := range map[content.Trouble]string{
		content.TroubleUnwritten: "the address “bob..lee.@pharma.example” cannot be written as it is",
		content.TroubleDoubt:     "it comes from the same organisation",
		content.TroubleBeside:    "you wrote in your thread with Bob Lee, but to eve@chem.example"} {
		add("trouble-"+string(what), "trouble", content.SayTrouble{Capture: capture, Trouble: what,
			Thread: "Bob Lee", Who: "Bob Lee", Why: why})
	}
	for what, why := range map[content.Trouble]string{content.TroubleLogin: loginRefused,
		content.TroubleLoginSend: loginRefused, content.TroubleServer: "the connection was refused",
		content.TroubleMailbox: "it is full",
		content.TroubleClaims:  "of 3 records the server shows 2",
		content.TroubleClock:   "this computer's is 3 hours ahead of the mail server's",
		content.TroubleFolder:  "Drafts: the server closed the connection",
		content.TroubleLook:    "it takes longer than 10 seconds"} {
		add("trouble-"+string(what), "trouble", content.SayTrouble{Capture: capture, Trouble: what,
			Server: "imap.example.org:993", When: "Tuesday 1 December 9:10", Why: why})
	}
	add("welcome-live", "welcome", content.SayWelcome{Capture: capture, Owner: "Julie", Live: "Monday 2 March", Folder: true,
		Buttons: []content.Button{{Label: "Rehearse again", Command: "undo"}}})
	add("welcome-live-known", "welcome", content.SayWelcome{Capture: capture, Owner: "Julie", Live: "Monday 2 March", Known: true})
	add("welcome-folder", "welcome", content.SayWelcome{Filed: "informd-track", Owner: "Julie", Rehearsal: true})
	add("trouble-store", "trouble", content.SayTrouble{Capture: capture, Trouble: content.TroubleStore, Why: "the disk is full"})
	add("trouble-refused", "trouble", content.SayTrouble{Capture: capture, Trouble: content.TroubleRefused, Folder: "Talks",
		When: "Tuesday 1 December 9:10", Why: "damaged", Buttons: []content.Button{{Label: "No answer comes there", Command: "leave out: Talks"}}})
	add("trouble-unread", "trouble", content.SayTrouble{Capture: capture, Thread: "A mail that I cannot read", Trouble: content.TroubleUnread,
		Who: "Anna Meier, Bob Lee and Carla Diaz", Subject: "Document", When: "Tuesday 1 December", Why: "it does not say who wrote it",
		Buttons: []content.Button{{Label: "Follow up all the same", Command: "not a reply", Tag: "hpgmgq"}}})
	add("receipt-attached", "receipt", content.SayReceipt{Capture: capture, Understood: "Noted about Bob Lee.", Kept: []string{"card.jpg"},
		TooLarge: []content.Fact{{Label: "film.mov", Text: "10 MB"}}, Unfetched: true})
	add("receipt-copies", "receipt", content.SayReceipt{Capture: capture, Copies: true,
		Understood: "Done: all I knew about them is erased."})
	return out
}

// loginRefused is why a login does not work, as the table of faults has it.
const loginRefused = "IMAP server imap.example.org:993 refused the login of julie (Invalid credentials); " +
	"check the user name and the password"

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
	for _, r := range gallery() {
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

// Each text is at most 72 columns wide, save for a word that is longer; and is laid
// out so that laying it out again changes nothing.
func TestColumns(t *testing.T) {
	s := load(t)
	for _, r := range gallery() {
		w := render(t, s, r)
		for i, line := range strings.Split(w.Text, "\n") {
			if width(line) > 72 && strings.Contains(strings.TrimSpace(line), " ") {
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
		`curriculum|careers?|referrals?|salar\w*|applications?|apply|employ\w*|roles?|leads?|opportunit\w*)\b`)
	s := load(t)
	for _, r := range gallery() {
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
	for _, r := range gallery() {
		if r.kind != "followup" {
			continue
		}
		f := render(t, s, r)
		n := sampleNotice()
		n.Subject, n.Text = f.Subject, f.Text
		w := render(t, s, rendering{"notice", "notice", n})
		if !strings.Contains(w.Text, "\n"+f.Text) {
			t.Errorf("the notice of %s does not hold its text\nnotice %s\ntext %s", r.name, w.Text,
				f.Text)
		}
	}
}

func TestThankYouIsUnfinishedWithoutNotes(t *testing.T) {
	s := load(t)
	for name, unfinished := range map[string]bool{"thankyou": false, "thankyou-quote": false,
		"thankyou-unfinished": true} {
		for _, r := range gallery() {
			if r.name != name {
				continue
			}
			w := render(t, s, r)
			if got := strings.Contains(w.Text, "["); got != unfinished {
				t.Errorf("%s: a gap in brackets: got %v, want %v\n%s", name, got, unfinished,
					w.Text)
			}
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
	for _, r := range gallery() {
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
		say := reflect.New(reflect.TypeOf(k.full)).Elem()
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
	n := sampleNotice()
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
	for _, r := range gallery() {
		w := render(t, s, r)
		checkLinks(t, r.name, w.HTML)
	}
	n := render(t, s, rendering{"", "notice", sampleNotice()})
	for _, want := range []string{"?subject=stop%20%5Bk3f9%5D\"", ">Do not send<",
		">stop [k3f9]<"} {
		if !strings.Contains(n.HTML, want) {
			t.Errorf("the notice has no %s", want)
		}
	}
}
