// Package mailbox is the wire: it reads an account over IMAP, and sends over SMTP. In the mailbox it
// only reads (EXAMINE, BODY.PEEK) and appends.
//
//	IMAP ──Folders, Headers, Message, SearchAnswers──▶ mail.Message
//	IMAP ──Await──▶ a sign that mail came ──FoldersAndNews──▶ what came
//	mail.Letter ──letter.Compose, Stamp──▶ bytes ──Send, commit, final dot──▶ SMTP
//	                                             ──Append──▶ Drafts, Sent
//
// Package letter below writes the bytes of a letter, and package parse reads those of a message;
// package rules says what it means.
package mailbox
