package mail

import (
	"slices"
	"strings"
)

// RewrittenFields returns the header fields that keep the original author after a mailing list or an
// alias has replaced the From address, or somebody has resent the mail.
func RewrittenFields() []string {
	return []string{"X-Original-From", "X-Original-Sender", "Original-From", "X-Google-Original-From",
		"Resent-From", "Return-Path"}
}

// HeadFields returns the header fields that are fetched before the body. They are enough to decide whom a
// message concerns and whether informd has seen it before.
func HeadFields() []string {
	return slices.Concat([]string{"Date", "From", "Sender", "Reply-To", "To", "Cc", "Bcc", "Subject", "Message-ID",
		"In-Reply-To", "References", "Content-Type", "Content-Transfer-Encoding", "Content-Class",
		"X-Failed-Recipients", "Auto-Submitted", "Precedence", "List-Unsubscribe", "Feedback-ID",
		"X-Auto-Response-Suppress", TokenField},
		RewrittenFields(), DeliveredFields())
}

// A Header holds header fields by lower-case name: unfolded, encoded words decoded,
// in the order they stand in the message, top first.
type Header map[string][]string

// Get returns the first (topmost) value of the field, or "".
func (h Header) Get(name string) string {
	if v := h[strings.ToLower(name)]; len(v) > 0 {
		return v[0]
	}
	return ""
}

// Has reports whether the field is present, even if empty.
func (h Header) Has(name string) bool { return len(h[strings.ToLower(name)]) > 0 }

// DeliveredFields returns the header fields in which a server records to which mailbox it delivered a
// mail. A copy that a mail client saves in Sent has none of them.
func DeliveredFields() []string {
	return []string{"Delivered-To", "X-Original-To", "Envelope-To", "X-Envelope-To", "X-Forwarded-To", "X-Delivered-To"}
}

// Idle reports whether a field means the same as if it were missing: a Content-Transfer-Encoding of
// 7bit, 8bit or binary changes no bytes. Many programs write it, and few providers include it in
// their DKIM signature.
func (h Header) Idle(field string) bool {
	return field == "Content-Transfer-Encoding" && !slices.ContainsFunc(h[strings.ToLower(field)], func(v string) bool {
		return !slices.Contains([]string{"7bit", "8bit", "binary"}, strings.ToLower(strings.TrimSpace(v)))
	})
}
