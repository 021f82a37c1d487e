// Package mailboxtest is a mail server in memory, for the demo and for tests: IMAP and
// SMTP as a provider offers them, with users, trace headers, filters, bounces and
// faults. It speaks over loopback sockets, or over pipes, so that a test in virtual
// time (testing/synctest) can hold both ends.
//
// It shares parser code with the client it is used against: what real servers do, only
// package real beside this one shows.
package mailboxtest
