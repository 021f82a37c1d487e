// Package mailbox is the wire: it reads an account over IMAP, sends over SMTP, and writes the
// bytes of a letter. In the mailbox it only reads (EXAMINE, BODY.PEEK) and appends.
//
//	IMAP ──Folders, Headers, Message, SearchAnswers──▶ mail.Message
//	IMAP ──Await──▶ a sign that mail came ──FoldersAndNews──▶ what came
//	mail.Letter ──Compose, Stamp──▶ bytes ──Send, commit, final dot──▶ SMTP
//	                                      ──Append──▶ Drafts, Sent
//
// Package parse below reads the bytes of a message; package rules says what it means.
package mailbox
