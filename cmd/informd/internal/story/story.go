// Package story plays a story against an embedded mail server with a stepped clock: the
// mails that people write are given, everything else is what informd does. The demo and
// the tests of whole behaviours are stories.
//
// A story is a txtar archive a user can read. Its comment says what happens; each file
// is one mail, named by who writes it and when, in the owner's zone:
//
//	-- 2026-03-02 09:00 julie --
//	To: Anna Meier <anna@pharma.example>
//	Bcc: informd
//	Subject: Could I ask you about pharma?
//
//	Dear Anna, …
//	-- 2026-03-10 10:15 anna@pharma.example --
//	Answers: pharma
//
//	Yes, gladly.
//
// "julie" is the owner, "informd" the capture address. "Answers: WORDS" makes the mail an
// answer to the newest one in the writer's mailbox whose subject or text holds the words;
// "Draft: WORDS" sends the draft that holds them, with the text in place of its own if
// there is any. Other header lines go into the mail as they are; "Folder:" files it in
// that folder of the owner's instead of the inbox; with "Files: WORDS" the owner puts the
// mail that holds them there; "Clock: -0500" dates it by the clock of that zone. Where the
// writer is "server", "Refuses: APPEND Drafts" says what the mail server refuses from then on,
// with the text as its words, and "Refuses: nothing" ends it. The file
// "policy" holds lines of config, "show" the kinds of mail whose whole text is printed
// ("digest", or "digest@2026-03-16" for one day's; with "-digest" none is mentioned at all),
// "until" ends the story, "want" is what is printed.
package story

import (
	"fmt"
	"slices"
	"strings"
	"time"

	"golang.org/x/tools/txtar"
)

// A Story is the mails people write, in order of time.
type Story struct {
	Title  string
	Steps  []Step
	Policy map[string]string // "followup.mode" = "draft"
	Show   []string          // kinds of mail whose whole text is printed
	Until  time.Time
	Want   string
}

// A Step is one mail.
type Step struct {
	At     time.Time
	Writer string // "julie", or an address
	Header [][2]string
	Text   string
}

// Zone is where the owner of every story lives.
const Zone = "Europe/Berlin"

// Parse reads a story.
func Parse(data []byte, zone *time.Location) (*Story, error) {
	ar := txtar.Parse(data)
	s := &Story{Title: strings.TrimSpace(string(ar.Comment)), Policy: map[string]string{}}
	for _, f := range ar.Files {
		switch f.Name {
		case "want":
			s.Want = string(f.Data)
		case "until":
			at, err := time.ParseInLocation("2006-01-02 15:04", strings.TrimSpace(string(f.Data)), zone)
			if err != nil {
				return nil, fmt.Errorf("until: %w", err)
			}
			s.Until = at
		case "show":
			s.Show = strings.Fields(string(f.Data))
		case "policy":
			for line := range strings.Lines(string(f.Data)) {
				if k, v, ok := strings.Cut(line, "="); ok {
					s.Policy[strings.TrimSpace(k)] = strings.Trim(strings.TrimSpace(v), `"`)
				}
			}
		default:
			step, err := parseStep(f, zone)
			if err != nil {
				return nil, fmt.Errorf("%s: %w", f.Name, err)
			}
			if n := len(s.Steps); n > 0 && step.At.Before(s.Steps[n-1].At) {
				return nil, fmt.Errorf("%s: it stands after a later mail", f.Name)
			}
			s.Steps = append(s.Steps, step)
		}
	}
	if s.Until.IsZero() && len(s.Steps) > 0 {
		s.Until = s.Steps[len(s.Steps)-1].At.AddDate(0, 0, 1)
	}
	return s, nil
}

func parseStep(f txtar.File, zone *time.Location) (Step, error) {
	words := strings.Fields(f.Name)
	if len(words) != 3 {
		return Step{}, fmt.Errorf("name a mail by date, hour and writer")
	}
	at, err := time.ParseInLocation("2006-01-02 15:04", words[0]+" "+words[1], zone)
	if err != nil {
		return Step{}, err
	}
	step := Step{At: at, Writer: words[2]}
	head, text, _ := strings.Cut(string(f.Data), "\n\n")
	step.Text = text
	for line := range strings.Lines(head) {
		k, v, ok := strings.Cut(strings.TrimRight(line, "\n"), ":")
		if !ok {
			return Step{}, fmt.Errorf("%q is no header line; an empty line ends the header", line)
		}
		step.Header = append(step.Header, [2]string{k, strings.TrimSpace(v)})
	}
	return step, nil
}

// has reports whether a step has a header line, which may be empty.
func (s Step) has(name string) bool {
	return slices.ContainsFunc(s.Header, func(h [2]string) bool { return strings.EqualFold(h[0], name) })
}

// field returns a header line of a step, or "".
func (s Step) field(name string) string {
	for _, h := range s.Header {
		if strings.EqualFold(h[0], name) {
			return h[1]
		}
	}
	return ""
}
