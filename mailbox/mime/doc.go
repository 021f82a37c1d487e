// Package mime reads the forms of RFC 5322, RFC 2045 to 2049 and RFC 5545: header fields,
// addresses, dates, charsets, the tree of parts, delivery reports and invitations. It reads
// what is sent in the world, not only what the standards allow.
package mime
