package main

import (
	"bufio"
	"encoding/json"
	"net/mail"
	"os"
	"strings"
	"testing"

	"informd/mailbox/parse"
	"informd/rules/manner"
)

// An askCase is an ask of an owner's as people write them, and what a letter takes over of it.
type askCase struct {
	ID, To, Owner, Subject, Body, HTML string
	Expect                             struct{ Lang, Register, Salutation, Closing, Why string }
}

// asksByNatives reads the labelled asks.
func asksByNatives(t *testing.T) []askCase {
	t.Helper()
	f, err := os.Open("testdata/asks-lang.jsonl")
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
	if list, err := mail.ParseAddressList(c.To); err == nil && len(list) > 0 {
		name = list[0].Name
	}
	return manner.Read(manner.Of(m, name, country, c.Owner))
}

func TestManner(t *testing.T) {
	right := 0
	all := asksByNatives(t)
	for _, c := range all {
		got, want := mannerOf(t, c), c.Expect
		language, _, _ := strings.Cut(got.Language, "-")
		register := string(got.Register)
		if want.Register == "none" {
			register = "none"
		}
		ok := true
		for _, tt := range [][3]string{{"language", language, want.Lang}, {"register", register, want.Register},
			{"salutation", got.Salutation, want.Salutation}, {"closing", got.Closing, want.Closing}} {
			if tt[1] != tt[2] {
				ok = false
				t.Errorf("%s (%s): got %s %q, want %q (%s)", c.ID, want.Lang, tt[0], tt[1], tt[2], want.Why)
			}
		}
		if ok {
			right++
		}
	}
	t.Logf("%d of %d right", right, len(all))
}
