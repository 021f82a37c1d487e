package main

import (
	"io"
	"log/slog"
	"regexp"

	"informd/rules/mail"
)

// newLog returns the log of what informd does. It holds no addresses: a server's words, which stand in errors, may
// tell to whom a mail went. Decisions name people; see knowledge.LogEvents.
func newLog(w io.Writer, level slog.Level) *slog.Logger {
	return slog.New(slog.NewTextHandler(w, &slog.HandlerOptions{Level: level,
		ReplaceAttr: func(_ []string, a slog.Attr) slog.Attr {
			switch v := a.Value.Any().(type) {
			case error:
				a.Value = slog.StringValue(withoutAddresses(v.Error()))
			case string:
				a.Value = slog.StringValue(withoutAddresses(v))
			}
			return a
		}}))
}

var withAt = regexp.MustCompile(`\S+@\S+`)

// withoutAddresses returns a text with "(an address)" in the place of each.
func withoutAddresses(text string) string {
	return withAt.ReplaceAllStringFunc(text, func(word string) string {
		if mail.AddressIn(word) == "" {
			return word
		}
		return "(an address)"
	})
}
