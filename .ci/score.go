//go:build ignore

// Score prints how well labelled mail is read: a table by source, a row a measure.
// Each message is read twice, as it is and with CRLF line ends as a server sends it;
// both must be right to count.
package main

import (
	"bytes"
	"cmp"
	"encoding/csv"
	"encoding/json"
	"fmt"
	"log"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"
	"unicode"

	"informd/mailbox/parse"
	"informd/rules/mail"
	"informd/rules/reading"
)

func main() {
	log.SetFlags(0)
	log.SetPrefix("score: ")
	if len(os.Args) != 2 {
		log.Fatal("give the directory of labelled mail")
	}
	s := scorer{dir: os.Args[1], misses: os.Getenv("MISSES") != "", cells: map[string]*cell{}}
	for _, measure := range []func() error{s.kinds, s.trims, s.forwards} {
		if err := measure(); err != nil {
			log.Fatal(err)
		}
	}
	s.print()
}

// A cell is how many of a source's cases a measure got right.
type cell struct{ right, all int }

type scorer struct {
	dir    string
	misses bool
	cells  map[string]*cell // "measure\tsource"

	machines, people int           // taken for the other
	slowest          time.Duration // of one message
	slowestPath      string
}

func (s *scorer) count(measure, source, path string, right bool) {
	key := measure + "\t" + source
	if s.cells[key] == nil {
		s.cells[key] = &cell{}
	}
	s.cells[key].all++
	if right {
		s.cells[key].right++
	} else if s.misses {
		fmt.Printf("miss  %-12s %s\n", measure, path)
	}
}

// both gives a file as it is and with CRLF line ends.
func (s *scorer) both(path string) ([2][]byte, error) {
	raw, err := os.ReadFile(filepath.Join(s.dir, path))
	if err != nil {
		return [2][]byte{}, err
	}
	lf := bytes.ReplaceAll(raw, []byte("\r\n"), []byte("\n"))
	return [2][]byte{raw, bytes.ReplaceAll(lf, []byte("\n"), []byte("\r\n"))}, nil
}

// parse reads a message and remembers the slowest.
func (s *scorer) parse(path string, raw []byte) (mail.Message, reading.Reading) {
	start := time.Now()
	m := parse.Message(raw)
	r := reading.Read(m, mail.Self{})
	if took := time.Since(start); took > s.slowest {
		s.slowest, s.slowestPath = took, path
	}
	return m, r
}

// labels names what the labelled mail calls a kind; all others are "other".
var labels = map[reading.Kind]string{
	reading.KindBounce: "bounce", reading.KindDelay: "delay_notice", reading.KindAutoReply: "auto_reply",
	reading.KindChallenge: "auto_reply", reading.KindInvitation: "calendar", reading.KindBulk: "list_or_bulk",
	reading.KindHuman: "human_reply",
}

func (s *scorer) kinds() error {
	rows, err := s.table("labels.csv")
	if err != nil {
		return err
	}
	for _, row := range rows {
		path, want, accept, source := row[0], row[1], strings.Split(row[2], ","), row[3]
		forms, err := s.both(path)
		if err != nil {
			return err
		}
		right, found := true, true
		for _, raw := range forms {
			m, r := s.parse(path, raw)
			right = s.judge(r.Kind, want, accept) && right
			found = found && r.Bounce != nil && r.Bounce.Recipient != "" && m.Problem == ""
		}
		s.count(want, source, path, right)
		if want == "bounce" || want == "delay_notice" {
			s.count("failed address", source, path, found)
		}
	}
	return nil
}

// judge reports whether a kind is the one that is wanted, or accepted, and counts machines and
// people that were taken for each other.
func (s *scorer) judge(kind reading.Kind, want string, accept []string) bool {
	got := cmp.Or(labels[kind], "other")
	fits, human := got == want || slices.Contains(accept, got), got == "human_reply"
	switch want {
	case "malformed": // an answer is enough
		return true
	case "human_reply":
		if !fits {
			s.people++
		}
		return fits
	}
	if human && !fits {
		s.machines++
	}
	if want == "other" {
		return fits || got != "bounce" && !human
	}
	return fits
}

func (s *scorer) trims() error {
	rows, err := s.table("reply_trim.csv")
	if err != nil {
		return err
	}
	for _, row := range rows {
		path, kind, source := row[0], row[2], row[3]
		forms, err := s.both(path)
		if err != nil {
			return err
		}
		want, err := os.ReadFile(filepath.Join(s.dir, row[1]))
		if err != nil {
			return err
		}
		right, kept := true, true
		for _, raw := range forms {
			m := parse.Body(string(raw))
			if kind == "eml" {
				m, _ = s.parse(path, raw)
			}
			reply := m.Says()
			right = right && squeeze(reply, kind) == squeeze(string(want), kind)
			kept = kept && strings.Contains(squeeze(reply, "html"), squeeze(string(want), "html"))
		}
		s.count("reply text", source, path, right)
		s.count("nothing lost", source, path, kept)
	}
	return nil
}

func (s *scorer) forwards() error {
	raw, err := os.ReadFile(filepath.Join(s.dir, "forward_expected.jsonl"))
	if err != nil {
		return err
	}
	const source = "forwards"
	for line := range strings.Lines(string(raw)) {
		var c struct {
			Body   string         `json:"body_path"`
			Expect map[string]any `json:"expect"`
		}
		if err := json.Unmarshal([]byte(line), &c); err != nil {
			return fmt.Errorf("read forward_expected.jsonl: %w", err)
		}
		forms, err := s.both(c.Body)
		if err != nil {
			return err
		}
		sender, whole := true, true
		for _, raw := range forms {
			f := parse.Body(string(raw)).Forward
			if c.Expect["forwarded"] == false {
				sender = sender && f == nil
				continue
			}
			if f == nil {
				sender, whole = false, false
				continue
			}
			is := func(key, got string) bool {
				want, ok := c.Expect[key].(string)
				return !ok || squeeze(want, "") == squeeze(got, "")
			}
			sender = sender && is("email.from.address", f.From.Addr)
			whole = whole && is("email.subject", f.Subject) && is("email.body", f.Text)
		}
		s.count("right sender", source, c.Body, sender)
		s.count("and all else", source, c.Body, sender && whole)
	}
	return nil
}

// table reads a CSV file of the labelled mail, without its header.
func (s *scorer) table(name string) ([][]string, error) {
	f, err := os.Open(filepath.Join(s.dir, name))
	if err != nil {
		return nil, err
	}
	defer f.Close()
	rows, err := csv.NewReader(f).ReadAll()
	if err != nil || len(rows) == 0 {
		return nil, fmt.Errorf("read %s: %v", name, err)
	}
	return rows[1:], nil
}

// squeeze takes out the white space that does not count: all of it in HTML.
func squeeze(text, kind string) string {
	if kind == "html" {
		return strings.Join(strings.Fields(text), "")
	}
	var lines []string
	for line := range strings.SplitSeq(strings.ReplaceAll(text, "\r\n", "\n"), "\n") {
		line = strings.Join(strings.FieldsFunc(line, unicode.IsSpace), " ")
		if line != "" {
			lines = append(lines, line)
		}
	}
	return strings.Join(lines, "\n")
}

func (s *scorer) print() {
	fmt.Printf("%-16s %-20s %6s %6s %7s\n", "measure", "source", "right", "of", "")
	sums := map[string]*cell{}
	for _, key := range slices.Sorted(maps.Keys(s.cells)) {
		measure, source, _ := strings.Cut(key, "\t")
		c := s.cells[key]
		fmt.Printf("%-16s %-20s %6d %6d %6.1f%%\n", measure, source, c.right, c.all,
			100*float64(c.right)/float64(c.all))
		if sums[measure] == nil {
			sums[measure] = &cell{}
		}
		sums[measure].right += c.right
		sums[measure].all += c.all
	}
	fmt.Println()
	for _, measure := range slices.Sorted(maps.Keys(sums)) {
		c := sums[measure]
		fmt.Printf("%-16s %-20s %6d %6d %6.1f%%\n", measure, "all", c.right, c.all, 100*float64(c.right)/float64(c.all))
	}
	fmt.Printf("\nmachines taken for people %d, people taken for machines %d (each message read twice)\n",
		s.machines, s.people)
	fmt.Printf("slowest message %v (%s)\n", s.slowest.Round(time.Microsecond), s.slowestPath)
}
