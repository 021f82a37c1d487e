package main

import (
	"io"
	"log/slog"
	"regexp"

	"informd/rules/mail"
)

// newLog returns the log of what informd does. A server's words, which stand in errors, may name whom a mail
// went to: others read a log, and nobody is ever forgotten in it.
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
