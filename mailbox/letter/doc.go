// Package letter writes the bytes of a letter, and refuses one that would not arrive as it is.
//
//	mail.Letter ──Compose──▶ bytes that the outbox keeps ──Stamp──▶ bytes that are sent
//
// What stands in a letter comes from other people's mail: names, subjects, ids. So nothing of it may
// become another header field, another recipient or the end of the mail.
package letter
