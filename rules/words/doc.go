// Package words decides who wrote each line of a note. A mail that is proven to come from the owner
// can still hold text that the owner did not type: a quotation without ">" marks, a pasted paragraph,
// or the text of informd's own mail that the owner answered. So the note is compared, word by word,
// with every mail that it can quote. Line breaks, character encoding and the conversion from HTML to
// text make no difference.
//
//	Note + the mails it can quote ──Read──▶ Lines: the owner's, informd's, somebody else's, or unknown
//
// The result decides only whether a line may give a command. The cost is linear in the length of the
// texts, so that no mail can be built to make it slow.
package words
