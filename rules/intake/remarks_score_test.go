package intake

import (
	"bufio"
	"encoding/json"
	"flag"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"informd/rules"
	"informd/rules/mail"
)

var (
	askSet    = flag.String("asks", "", "labelled asks to be scored in place of the project's own")
	askMisses = flag.Bool("ask-misses", false, "print each ask that is at fault and gets no remark")
)

// TestRemarksOnAsks scores the remarks on labelled asks. A good ask gets none; what an ask lacks
// is not remarked on, so only some of those at fault get one.
//
//	go test ./rules/intake -run RemarksOnAsks -v [-asks FILE] [-ask-misses]
func TestRemarksOnAsks(t *testing.T) {
	sets := []string{"testdata/asks-en.jsonl", "testdata/asks-second.jsonl"}
	if *askSet != "" {
		sets = []string{*askSet}
	}
	for _, set := range sets {
		t.Run(filepath.Base(set), func(t *testing.T) { scoreRemarks(t, set) })
	}
}

// scoreRemarks scores the remarks on the asks of one file.
func scoreRemarks(t *testing.T, file string) {
	f, err := os.Open(file)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	var good, bad, visible, found int
	lines := bufio.NewScanner(f)
	lines.Buffer(nil, 1<<20)
	for lines.Scan() {
		var ask struct {
			ID, Text string
			To       string // "Name <address>"
			Good     bool
			Faults   []string
		}
		if err := json.Unmarshal(lines.Bytes(), &ask); err != nil {
			t.Fatal(err)
		}
		name, addr, _ := strings.Cut(strings.TrimSuffix(ask.To, ">"), " <")
		got := hintOnAsk(&rules.Ask{Text: ask.Text, To: mail.Address{Name: name, Addr: addr}})
		stands := slices.ContainsFunc(ask.Faults, func(f string) bool { // in the text, for everyone to see
			return slices.Contains([]string{"job", "pressure", "too_long", "several_questions", "to_many", "other_name", "no_question"}, f)
		})
		switch {
		case ask.Good && got != "":
			t.Errorf("%s is a good ask, and gets a remark: %s", ask.ID, got)
		case ask.Good:
		case stands && got == "" && *askMisses:
			t.Logf("%s %v gets no remark: %s", ask.ID, ask.Faults, ask.Text)
		case stands && got != "":
			found++
		case got != "":
			t.Logf("%s %v gets a remark: %s", ask.ID, ask.Faults, got)
		}
		if ask.Good {
			good++
		} else if bad++; stands {
			visible++
		}
	}
	if err := lines.Err(); err != nil {
		t.Fatal(err)
	}
	t.Logf("%d good asks; %d at fault, of which %d say so in words: %d of those get a remark", good, bad, visible, found)
	if good == 0 || found*2 < visible {
		t.Errorf("%d good asks, and %d of %d faults are found", good, found, visible)
	}
}
