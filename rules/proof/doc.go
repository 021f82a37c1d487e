// Package proof decides whether a mail is certainly the owner's: it is in the account's own Sent
// folder without a trace of delivery, or it is another copy of such a mail, or a DKIM signature
// proves it.
//
//	mail.Message ──Proven, Untraced, Twins, Signed.Proves──▶ proven, or why not
//
// A proven mail does not prove every line: it may quote other people; see package words.
package proof
