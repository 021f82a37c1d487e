// Package proof says whether a mail is the owner's for certain: it stands in the account's own
// Sent folder without a trace of delivery, or it is the same mail as one that does, or a
// signature proves it.
//
//	mail.Message ──Proven, Untraced, Twins, Signed.Proves──▶ proven, or why not
//
// A proven mail is not yet a proven line: it may quote other people.
package proof
