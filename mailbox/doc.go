// Package mailbox is the wire: it reads an account over IMAP, sends over SMTP, and writes the
// bytes of a letter. In the mailbox it only reads (EXAMINE, BODY.PEEK) and appends.
//
//	IMAP ──Folders, Fetch, Search, Watch──▶ bytes ──mailbox/parse──▶ mail.Message
//	mail.Letter ──Compose──▶ bytes ──Send, commit, final dot──▶ SMTP
//
// What a message is stands in mailbox/parse and the rooms below it; what it means, in rules.
package mailbox
