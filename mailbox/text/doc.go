// Package text finds, in the text of a mail, what its sender wrote: the reply above or between
// the quoted lines, without signature; and what a forward carries.
//
//	plain text ──Read──▶ Plain ──Trim─────────▶ reply, quoted
//	                       └─────FindForward──▶ the original that a forward shows
//	HTML ──ReadHTML────▶ Page ───Trim, Text───▶ reply, quoted, or plain text
package text
