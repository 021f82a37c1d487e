// Package mail describes a message: its addresses, its header and its text, and the keys by which
// names and subjects of different mails are compared. Every other package below rules except lang may
// import it; it imports only lang of them.
//
//	bytes ──mailbox/parse──▶ mail.Message ──▶ reading, proof, intake …
//	                         mail.Letter  ──mailbox/letter──▶ bytes
//
// Package reading decides what a message means; package proof decides whether it is the owner's.
package mail
