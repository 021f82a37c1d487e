// Package mail is a message as it is: its addresses, its header, its words, and the names and
// subjects by which one mail is compared with another. It is a leaf: every other room of
// rules may import it, and it imports nothing of ours.
//
//	bytes ──mailbox/parse──▶ mail.Message ──▶ reading, proof, intake …
//	                         mail.Letter  ──mailbox.Compose──▶ bytes
//
// What a message means is the business of package reading; whether it is the owner's, of
// package proof.
package mail
