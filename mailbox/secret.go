package mailbox

import (
	"fmt"
	"io"
	"log/slog"
)

const redacted = "[redacted]"

// A Secret is a password or a token. It cannot be printed, logged or encoded by
// mistake: everything but Reveal says "[redacted]".
type Secret struct{ value string }

// NewSecret keeps value from being printed.
func NewSecret(value string) Secret { return Secret{value} }

// Reveal returns the secret itself, for the one place that puts it on the wire.
func (s Secret) Reveal() string { return s.value }

// IsZero reports whether there is no secret.
func (s Secret) IsZero() bool { return s.value == "" }

func (Secret) String() string { return redacted }

func (Secret) GoString() string { return redacted }

// Format covers every verb of package fmt, %x and %#v too.
func (Secret) Format(f fmt.State, verb rune) { io.WriteString(f, redacted) }

func (Secret) MarshalText() ([]byte, error) { return []byte(redacted), nil }

func (Secret) MarshalJSON() ([]byte, error) { return []byte(`"` + redacted + `"`), nil }

// LogValue returns what package slog writes.
func (Secret) LogValue() slog.Value { return slog.StringValue(redacted) }
