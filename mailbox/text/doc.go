// Package text finds, in the text of a mail, what its sender wrote: the reply above or between
// the quoted lines, without signature; and what a forward carries.
//
//	plain text ──Trim──────────▶ reply, quoted
//	HTML ──TrimHTML, FromHTML──▶ reply, quoted, or plain text
//	plain text ──FindForward───▶ the original that a forward shows
package text
