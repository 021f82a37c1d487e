// Package mail is a message as it is: its addresses, its header, its words, and the names and
// subjects by which one mail is compared with another. Every other room of rules but lang and
// dates may import it. Of our packages it imports lang alone.
//
//	bytes ──mailbox/parse──▶ mail.Message ──▶ reading, proof, intake …
//	                         mail.Letter  ──mailbox.Compose──▶ bytes
//
// What a message means is the business of package reading; whether it is the owner's, of
// package proof.
package mail
