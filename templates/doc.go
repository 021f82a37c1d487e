// Package templates is every word informd writes.
//
//	content.SayX ──Render──▶ cleaned of control characters ──▶ text and HTML ──▶ mail.Words
//
// A kind of mail is one file in text, and for mail to the owner one in html beside it;
// what both are given is a struct of package content. Each file can be replaced
// by one of the same name in the owner's directory:
//
//	notice.txt      {{define "subject"}}…{{end}} and {{define "text"}}…{{end}}
//	notice.html     the HTML part beside it; left out when only notice.txt is replaced,
//	                so that the two parts never say different things; whatever its
//	                text defines, it can use
//	base.txt        pieces that several texts share: greeting, signature, buttons
//	base.html       the page around every HTML part; the owner's need only define the
//	                pieces that differ
//	questions.txt   the bank for prep sheets
//	de/followup.txt the same letter in another language; mail to the owner is in English
//
// A paragraph is one line in a .txt file: what is longer than 72 columns is folded,
// below its indentation, bullet or quote mark, and blank lines are never doubled.
// A file that cannot work is refused by Load, with file, line and cure, and never
// discovered on the day it is needed.
//
// What is put into a template is data from strangers as well: it is cleaned of line
// ends, control and direction characters before a template sees it.
package templates
