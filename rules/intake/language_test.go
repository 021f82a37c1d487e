package intake

import (
	"strings"
	"testing"
	"time"

	"informd/rules/notes"
)

// TestLanguage holds that every word which an owner is told of is understood as it is
// written there, shouted, with a full stop, and as the subject of a button.
func TestLanguage(t *testing.T) {
	now := time.Date(2026, 11, 25, 10, 30, 0, 0, time.UTC)
	for _, tt := range []struct {
		line string
		verb notes.Verb
	}{
		{"go live", "go live"}, {"stop", "stop"}, {"later 3d", "later"}, {"send now", "send now"}, {"nofollow", "nofollow"},
		{"met yesterday", "met"}, {"talked", "met"}, {"replied linkedin", "replied"},
		{"interview fri 15:00 45m zoom", "interview"}, {"moved: fri 10:00", "moved"}, {"cancelled", "cancelled"}, {"moved to friday 10:00", "moved"}, {"answered by phone", "replied"},
		{"learned: ask early", "learned"}, {"quote: ask early", "quote"}, {"offer: send the preprint", "offer"},
		{"intro: Bob Lee <bob@pharma.example>", "intro"}, {"asked: no", "asked"}, {"done", "done"}, {"nothanks", "nothanks"},
		{"goal: learn", "goal"}, {"goal: impress", "goal"}, {"level: junior", "level"}, {"level: senior", "level"},
		{"circle: deep", "circle"}, {"circle: wide", "circle"}, {"circle: random", "circle"},
		{"company: Acme", "company"}, {"title: Analyst", "title"}, {"via: Anna", "via"}, {"quality: patience", "quality"},
		{"progress: a new job", "progress"}, {"where: Cafe Einstein", "where"}, {"sendahead", "sendahead"},
		{"rapport: 4", "rapport"}, {"share: 40 %", "talking"}, {"bold: yes", "bold"}, {"ask: yes", "ask"},
		{"same: anna@new.example", "same"}, {"not a reply", "not a reply"}, {"that was a yes", "yes"},
		{"that was a later", "deferred"}, {"that was a no", "no"}, {"moved on", "moved on"}, {"left", "left"},
		{"new ask", "new ask"}, {"wrote", "wrote"}, {"about anna", "about"},
		{"undo", "undo"}, {"why anna", "why"}, {"history anna", "history"}, {"find acme", "find"}, {"status", "status"},
		{"plan", "plan"}, {"pause 2w", "pause"}, {"resume", "resume"}, {"export", "export"}, {"forget anna", "forget"},
		{"round 6", "round"}, {"round done", "round"}, {"help", "help"},
	} {
		for _, line := range []string{tt.line, tt.line + ".", strings.ToUpper(tt.line), strings.ToUpper(tt.line[:1]) + tt.line[1:], "  " + tt.line + " "} {
			n := notes.ReadNote(line, now, time.UTC)
			if len(n.Commands) != 1 || n.Commands[0].Verb != tt.verb || len(n.Unclear) > 0 || n.Text != "" {
				t.Errorf("%q: got %+v, want %s", line, n, tt.verb)
			}
		}
		if c, ok := notes.ReadSubject(tt.line+" [a7k2fg]", now, time.UTC); !ok || c.Verb != tt.verb || c.Tag != "a7k2fg" {
			t.Errorf("button %q: got %+v, %v", tt.line, c, ok)
		}
	}
	n := notes.ReadNote("edit\nDear Anna,\nstop", now, time.UTC)
	if len(n.Commands) != 1 || n.Commands[0].Verb != "edit" || n.Commands[0].Text != "Dear Anna,\nstop" {
		t.Errorf("edit: got %+v", n)
	}
}
