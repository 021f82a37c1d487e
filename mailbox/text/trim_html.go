package text

import (
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"informd/rules/mail"
)

// Trim splits an HTML mail as [Plain.Trim] splits a plain text, and uses the signs that mail programs
// leave in their markup. ok reports whether there was such a sign or a quote.
func (p Page) Trim(sender mail.Address) (reply, quoted string, below int, ok bool) {
	return trimmer{words: knownWords(), sender: sender}.splitHTML(p)
}

func (t trimmer) splitHTML(p Page) (reply, quoted string, below int, ok bool) {
	lines := make([]line, len(p.lines))
	for i, l := range p.lines {
		lines[i] = newLine(l.quotedText(), l.owner)
		ok = ok || l.owner != markNone || l.depth > 0
	}
	reply, quoted, below = t.split(lines)
	return reply, quoted, below, ok
}

// A markupSign is an attribute by which a mail program says what an element holds: a signature, or the
// original. Programs prefix the names of those in the mail they quote ("x_gmail_quote"); these need
// no sign, since the element around them has one.
type markupSign struct {
	key, value string // an attribute, and a word or the beginning of a word in it
	prefix     bool
	mark       mark
}

// markupSigns are what programs leave in their markup.
var markupSigns = []markupSign{
	// Gmail. Its gmail_quote is no sign: people answer inside it, between the quotes.
	{"class", "gmail_attr", false, markCite},
	{"class", "gmail_signature", false, markSignature},
	// Outlook: on the web, on telephones, for the Mac, and its new face.
	{"id", "divRplyFwdMsg", false, markBelow},
	{"id", "appendonsend", false, markBelow},
	{"id", "mail-editor-reference-message-container", false, markOriginal},
	{"class", "ms-outlook-mobile-reference-message", false, markBelow},
	{"class", "OutlookMessageHeader", false, markBelow},
	{"id", "stopSpelling", false, markBelow},
	{"id", "Signature", false, markSignature},
	{"id", "ms-outlook-mobile-signature", false, markSignature},
	{"id", "ms-outlook-mobile-body-separator-line", false, markNone},
	{"data-signatureblock", "true", false, markSignature},
	{"name", "messageReplySection", false, markOriginal}, // Spark
	{"name", "messageSignatureSection", false, markSignature},
	// Thunderbird.
	{"class", "moz-cite-prefix", false, markCite},
	{"class", "moz-signature", false, markSignature},
	{"class", "moz-forward-container", false, markNone},
	// Apple. Its signature may hold the whole answer; see ruleEmpty.
	{"id", "AppleMailSignature", true, markSignature},
	// Yahoo and AOL.
	{"class", "yahoo_quoted", false, markOriginal},
	{"id", "yahoo_quoted", true, markOriginal},
	{"class", "yahoo-signature", false, markSignature},
	{"id", "ymail_android_signature", false, markSignature},
	// Proton.
	{"class", "protonmail_signature_block", true, markSignature},
	// Zimbra.
	{"id", "zwchr", false, markBelow},
	{"data-marker", "__DIVIDER__", false, markBelow},
	{"data-marker", "__QUOTED_TEXT__", false, markOriginal},
	{"data-marker", "__SIG_PRE__", false, markSignature},
	{"data-marker", "__SIG_POST__", false, markSignature},
	// Front, Missive, HubSpot, Newton.
	{"class", "front-signature", false, markSignature},
	{"class", "missive_signature", false, markSignature},
	{"class", "hs_signature", false, markSignature},
	{"class", "cm_signature", false, markSignature},
}

// markOf returns what the attributes of a tag say about the text inside.
func markOf(t html.Token) mark {
	if t.DataAtom == atom.Body || t.DataAtom == atom.Html {
		return markNone
	}
	for _, a := range t.Attr {
		if len(a.Val) > 300 {
			continue
		}
		for _, s := range markupSigns {
			if s.key == a.Key && s.in(a.Val) {
				return s.mark
			}
		}
	}
	return markNone
}

func (s markupSign) in(value string) bool {
	for word := range strings.FieldsSeq(value) {
		if word == s.value || s.prefix && strings.HasPrefix(word, s.value) {
			return true
		}
	}
	return false
}
