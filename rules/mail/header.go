package mail

import (
	"slices"
	"strings"
)

// RewrittenFields are the header fields that keep whom a mail was from, where a list or an
// alias has put another address into its From, or somebody has sent it on.
func RewrittenFields() []string {
	return []string{"X-Original-From", "X-Original-Sender", "Original-From", "X-Google-Original-From",
		"Resent-From", "Return-Path"}
}

// HeadFields are the header fields of the head of a message: what tells whom it may concern, and
// what knows it again, before its text is read.
func HeadFields() []string {
	return slices.Concat([]string{"Date", "From", "Sender", "Reply-To", "To", "Cc", "Bcc", "Subject", "Message-ID",
		"In-Reply-To", "References", "Content-Type", "Content-Class", "X-Failed-Recipients", TokenField},
		RewrittenFields(), DeliveredFields())
}

// A Header holds header fields by lower-case name: unfolded, encoded words decoded,
// in the order they stand in the message, top first.
type Header map[string][]string

// Get is the first (topmost) value of the field, or "".
func (h Header) Get(name string) string {
	if v := h[strings.ToLower(name)]; len(v) > 0 {
		return v[0]
	}
	return ""
}

// Has reports whether the field is present, even if empty.
func (h Header) Has(name string) bool { return len(h[strings.ToLower(name)]) > 0 }

// DeliveredFields are the header fields in which a server notes for which mailbox it has
// delivered a mail. What a client files in Sent bears none of them.
func DeliveredFields() []string {
	return []string{"Delivered-To", "X-Original-To", "Envelope-To", "X-Envelope-To", "X-Forwarded-To", "X-Delivered-To"}
}

// Idle reports whether a field says no more than if it were missing, as the encodings do
// that leave the bytes as they are. Many programs write one, and few providers sign it.
func (h Header) Idle(field string) bool {
	return field == "Content-Transfer-Encoding" && !slices.ContainsFunc(h[strings.ToLower(field)], func(v string) bool {
		return !slices.Contains([]string{"7bit", "8bit", "binary"}, strings.ToLower(strings.TrimSpace(v)))
	})
}
