// Package repair is a lenient reader of IMAP. The IMAP library drops a connection at the first response
// that it cannot parse: a keyword with a "]" (Gmail makes such), an unknown response, a folder name in
// no valid encoding, a structure that nobody asked for. This package parses each response leniently and
// passes it on in a plain form that the library can parse. It leaves out what informd does not need. So
// one odd response does not end the look at everything else, and however deeply a server nests, nothing
// is parsed by recursion.
//
//	server ──any answer──▶ response (a line and its literals) ──status, search, folders──▶ library
//	                                                          ──fetch──▶ whoever called During
//	server ◀──names as it knows them── names ◀──commands── library
package repair
