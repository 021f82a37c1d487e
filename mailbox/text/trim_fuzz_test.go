package text

import (
	"runtime"
	"strings"
	"testing"
	"time"

	"informd/rules/mail"
)

// seeds gives a fuzz target the messages of testdata.
func seeds(f *testing.F, dir, section string, add func(golden)) {
	f.Helper()
	var t testing.T
	for _, g := range goldens(&t, dir) {
		if g.section[section] != "" {
			add(g)
		}
	}
}

// within fails when all lines of part are not lines of whole, in order. What a telephone glued to
// a line counts as a line of its own.
func within(t *testing.T, what, part, whole string) {
	t.Helper()
	var lines []string
	for _, l := range (trimmer{words: knownWords()}).unglue(plainLines(whole)) {
		lines = append(lines, l.text)
	}
	for p := range strings.SplitSeq(part, "\n") {
		for len(lines) > 0 && lines[0] != p {
			lines = lines[1:]
		}
		if len(lines) == 0 {
			if p != "" {
				t.Fatalf("%s has the line %q, which the mail has not there\n--- mail\n%q\n--- %s\n%q", what, p, whole, what, part)
			}
			return
		}
		lines = lines[1:]
	}
}

// anna is who sends what the tests read.
var anna = mail.Address{Name: "Anna Meier", Addr: "anna@acme.example"}

// FuzzTrim: what comes out stands in the mail, in its order, and a mail with neither
// quotes nor anything a program writes comes out whole.
func FuzzTrim(f *testing.F) {
	seeds(f, "trim", "text", func(g golden) { f.Add(g.section["text"]) })
	f.Fuzz(func(t *testing.T, text string) {
		bare, _, _ := Read(text).Trim(mail.Address{})
		within(t, "the reply without a sender", bare, text)
		reply, quoted, _ := Read(text).Trim(anna)
		within(t, "the reply", reply, text)
		within(t, "the quote", quoted, text)
		if !strings.ContainsAny(text, ">|-_=:：`~#*+—–•·ᐧ") && !strings.Contains(text, "GMT") && reply+quoted == "" && tidy(text) != "" {
			t.Fatalf("nothing is left of %q", text)
		}
	})
}

// FuzzForward: the original stands in the mail, but for its quoting.
func FuzzForward(f *testing.F) {
	seeds(f, "forward", "text", func(g golden) { f.Add(strings.TrimSpace(g.section["subject"]), g.section["text"]) })
	f.Fuzz(func(t *testing.T, subject, text string) {
		forward, above, _ := Read(text).FindForward(subject, mail.Address{})
		within(t, "what stands above", above, text)
		if forward == nil {
			return
		}
		for line := range strings.SplitSeq(forward.Text, "\n") {
			if !strings.Contains(strings.ReplaceAll(text, "\ufeff", ""), line) {
				t.Fatalf("the original has the line %q, which the mail has not", line)
			}
		}
		if d := forward.Date; !d.IsZero() && (d.Year() < 1969 || d.Year() > 2100 || d.Location() != time.UTC) {
			t.Fatalf("date %v", d)
		}
	})
}

// FuzzHTMLText: the text stays within its cap, and its words are those of the page.
func FuzzHTMLText(f *testing.F) {
	seeds(f, "trim", "html", func(g golden) { f.Add(g.section["html"]) })
	f.Fuzz(func(t *testing.T, source string) {
		text := ReadHTML(source).Text()
		if len(text) > 2*maxHTMLText {
			t.Fatalf("%d bytes of text", len(text))
		}
		reply, quoted, _, _ := ReadHTML(source).Trim(anna)
		if len(reply)+len(quoted) > 2*maxHTMLText+2 {
			t.Fatalf("%d bytes of reply, %d of quote", len(reply), len(quoted))
		}
	})
}

// TestReadingIsLinear reads long mails made to be slow: what they cost grows with their size, by
// the memory that is asked for, which no load on the machine changes.
func TestReadingIsLinear(t *testing.T) {
	const size = maxHTMLText / 2
	linear := func(name string, read func(size int)) {
		if small, large := asked(func() { read(size / 8) }), asked(func() { read(size) }); large > 20*small+1<<20 {
			t.Errorf("%s: an eighth of it takes %d bytes of memory, all of it %d", name, small, large)
		}
	}
	for name, piece := range map[string]string{
		"colons": "a:\n", "attributions": "On 5 May 2026, 10:12, a@b wrote:\n", "half attributions": "On 5 May 2026\n", "quotes": "> a\n",
		"labels": "To: a@b,\n", "froms": "From: a@b\nTo: c@d\n", "dividers": "-----Original Message-----\n", "dashes": "--\n", "lines": "-----\n",
		"fences": "```\n", "one line": "On 5 May 2026 wrote: ", "empty": "\n", "initials": "AB> x\n", "forwards": "---------- Forwarded message ---------\n",
		"foreign": "---- x ----\nA: a@b\nB: c\n", "devices": "Sent from my http http http http http\n", "yahoo": "----- Forwarded Message ----- From: ",
		"brackets": "<mailto:a@b", "opened": "From: <(\"", "years": "2026 ", "nested": ">", "bars": "|\n",
	} {
		for what, read := range map[string]func(text string){
			"trimming":                         func(text string) { Read(text).Trim(anna) },
			"trimming below text":              func(text string) { Read("Hello\n" + text + "\nbye").Trim(anna) },
			"looking for a forward":            func(text string) { Read(text).FindForward("", anna) },
			"looking for a forward below text": func(text string) { Read("Hello\n"+text).FindForward("FW: x", anna) },
		} {
			linear(name+", "+what, func(size int) { read(strings.Repeat(piece, size/len(piece))) })
		}
	}
	for name, piece := range map[string]string{
		"open": "<div>", "close": "</div>", "quotes": "<blockquote>a", "cells": "<td>a", "lists": "<ol><li>a", "links": "<a href=https://x.example/>a",
		"breaks": "<br>", "words": "a ", "attributes": "<p class='a b c' id=b style='c:d'>", "text": "&nbsp;", "pre": "<pre>\n", "tags": "<", "marks": "<div id=divRplyFwdMsg>a",
	} {
		linear(name, func(size int) {
			source := strings.Repeat(piece, 4*size/len(piece))
			if text := ReadHTML(source).Text(); len(text) > 2*maxHTMLText {
				t.Errorf("%s: %d bytes of HTML became %d", name, len(source), len(text))
			}
			ReadHTML(source).Trim(anna)
		})
	}
}

// asked returns how many bytes of memory do asks for.
func asked(do func()) uint64 {
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	do()
	runtime.ReadMemStats(&after)
	return after.TotalAlloc - before.TotalAlloc
}
