// Package words says whose words the lines of a note are. A proven mail of the owner's may hold
// text that the owner did not type: a quote without marks, a pasted paragraph, the sheet it was
// written upon. So the note is compared with the mails that it can quote, word by word, however
// it was wrapped, re-encoded or turned from HTML into text.
//
//	Note + the mails it can quote ──Read──▶ Lines: the owner's, informd's, foreign, untold
//
// The comparison says only whether a line may command. What it costs grows with the length of
// the texts, whatever their shape.
package words
