package mail

import (
	"crypto/sha256"
	"encoding/base32"
	"strings"
)

// NewID makes a short id from what identifies a thing, so that the same thing has the same id in
// every copy of the database: 80 bits, base32, lower case.
func NewID(parts ...string) string {
	sum := sha256.Sum256([]byte(strings.Join(parts, "\x00")))
	return strings.ToLower(base32.StdEncoding.EncodeToString(sum[:10]))
}
