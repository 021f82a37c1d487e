package intake

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
)

// An original is the mail of theirs that a program quotes.
type original struct {
	from, addr, subject, date string
	text                      string
}

// A program writes an owner's mail around an original. typed is what the owner types: above, and
// within, behind one of the original's paragraphs; "" for nothing.
type program struct {
	name  string
	write func(r *rand.Rand, o original, typed string) string // the message from its Content-Type on
	bare  bool                                                // no sign at all says where the original begins
	mute  bool                                                // nothing can be typed in it that commands
}

func plainPart(flowed bool, text string) string {
	params := "charset=utf-8"
	if flowed {
		params += "; format=flowed"
	}
	return "Content-Type: text/plain; " + params + "\n\n" + text + "\n"
}

func htmlPart(body string) string {
	return "Content-Type: text/html; charset=utf-8\n\n<html><body>" + body + "</body></html>\n"
}

func asHTML(text, tag string) string {
	var b strings.Builder
	esc := strings.NewReplacer("&", "&amp;", "<", "&lt;", ">", "&gt;")
	for line := range strings.SplitSeq(text, "\n") {
		if line == "" {
			line = "&nbsp;"
		} else {
			line = esc.Replace(line)
		}
		b.WriteString("<" + tag + ">" + line + "</" + tag + ">")
	}
	return b.String()
}

func quoteWith(mark, text string) string {
	return mark + strings.ReplaceAll(text, "\n", "\n"+mark)
}

// refold breaks lines anew, as programs do with what they quote.
func refold(r *rand.Rand, text string) string {
	width := 40 + r.IntN(50)
	var out []string
	for line := range strings.SplitSeq(text, "\n") {
		for len(line) > width {
			i := strings.LastIndexByte(line[:width], ' ')
			if i <= 0 {
				break
			}
			out, line = append(out, line[:i]), line[i+1:]
		}
		out = append(out, line)
	}
	return strings.Join(out, "\n")
}

// unseenMarks puts marks that nobody sees into a text.
func unseenMarks(r *rand.Rand, text string) string {
	marks := []string{"\u200b", "\u00ad", "\u202e", "\u2060", "\ufeff"}
	var b strings.Builder
	for _, c := range text {
		b.WriteRune(c)
		if c != '\n' && r.IntN(12) == 0 {
			b.WriteString(marks[r.IntN(len(marks))])
		}
	}
	return b.String()
}

// outlookLabels are the labels of Outlook's header block in twelve languages.
var outlookLabels = [][4]string{
	{"From", "Sent", "To", "Subject"}, {"Von", "Gesendet", "An", "Betreff"}, {"De", "Envoyé", "À", "Objet"},
	{"De", "Enviado", "Para", "Asunto"}, {"Da", "Inviato", "A", "Oggetto"}, {"Van", "Verzonden", "Aan", "Onderwerp"},
	{"De", "Enviada em", "Para", "Assunto"}, {"Fra", "Sendt", "Til", "Emne"}, {"Från", "Skickat", "Till", "Ämne"},
	{"Lähettäjä", "Lähetetty", "Vastaanottaja", "Aihe"}, {"Od", "Wysłano", "Do", "Temat"}, {"От", "Отправлено", "Кому", "Тема"},
}

func headerBlock(r *rand.Rand, o original) string {
	l := outlookLabels[r.IntN(len(outlookLabels))]
	return fmt.Sprintf("%s: %s <%s>\n%s: %s\n%s: Julie Park <julie@example.org>\n%s: %s\n\n", l[0], o.from, o.addr, l[1], o.date, l[2], l[3], o.subject)
}

func attribution(o original) string {
	return fmt.Sprintf("On %s, %s <%s> wrote:\n", o.date, o.from, o.addr)
}

func above(typed, rest string) string {
	if typed == "" {
		return rest
	}
	return typed + "\n\n" + rest
}

func signature(r *rand.Rand) string {
	return []string{"", "-- \nJulie Park\njulie@example.org\n\n", "Sent from my iPhone\n\n"}[r.IntN(3)]
}

// within puts what is typed behind a paragraph of the quoted original.
func within(r *rand.Rand, o original, quoted func(string) string, typed string) string {
	parts := strings.Split(o.text, "\n\n")
	at := r.IntN(len(parts))
	var b strings.Builder
	for i, p := range parts {
		b.WriteString(quoted(p) + "\n\n")
		if i == at && typed != "" {
			b.WriteString(typed + "\n\n")
		}
	}
	return b.String()
}

// programs returns those with which people answer and forward, and the ways in which they do.
func programs() []program {
	return slices.Concat(usualPrograms(), telephonePrograms(), deskPrograms(), quotesInHTML(), pasted())
}

// usualPrograms are ten, and the ways in which people answer and forward with them.
func usualPrograms() []program {
	mark := func(s string) string { return quoteWith("> ", s) }
	return []program{
		{name: "Thunderbird, answer on top", write: func(r *rand.Rand, o original, typed string) string {
			return plainPart(true, above(typed, signature(r)+attribution(o)+mark(refold(r, o.text))))
		}},
		{name: "Thunderbird, answer below", write: func(r *rand.Rand, o original, typed string) string {
			return plainPart(false, attribution(o)+mark(refold(r, o.text))+"\n\n"+typed+"\n\n"+signature(r))
		}},
		{name: "mutt, answers within", write: func(r *rand.Rand, o original, typed string) string {
			return plainPart(false, attribution(o)+within(r, o, mark, typed))
		}},
		{name: "Gmail", write: func(r *rand.Rand, o original, typed string) string {
			return "Content-Type: multipart/alternative; boundary=b\n\n--b\n" + plainPart(false, above(typed, attribution(o)+"\n"+mark(refold(r, o.text)))) +
				"--b\n" + htmlPart(asHTML(typed, "div")+`<br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">`+attribution(o)+`</div><blockquote class="gmail_quote">`+
				asHTML(o.text, "div")+"</blockquote></div>") + "--b--\n"
		}},
		{name: "Outlook, plain", write: func(r *rand.Rand, o original, typed string) string {
			return plainPart(false, above(typed, signature(r)+headerBlock(r, o)+refold(r, o.text)))
		}},
		{name: "Outlook, HTML alone", write: func(r *rand.Rand, o original, typed string) string {
			return htmlPart(asHTML(typed, "p") + `<div id="divRplyFwdMsg">` + asHTML(strings.TrimSpace(headerBlock(r, o)), "div") + "</div>" + asHTML(o.text, "p"))
		}},
		{name: "Outlook, with a line drawn", write: func(r *rand.Rand, o original, typed string) string {
			return plainPart(false, above(typed, "________________________________\n"+headerBlock(r, o)+unseenMarks(r, o.text)))
		}},
		{name: "Outlook, answers within", write: func(r *rand.Rand, o original, typed string) string {
			return plainPart(false, "Please see my answers below.\n\n"+headerBlock(r, o)+within(r, o, func(s string) string { return refold(r, s) }, typed))
		}},
		{name: "a telephone, unmarked", write: func(r *rand.Rand, o original, typed string) string {
			return plainPart(false, above(typed, signature(r)+attribution(o)+"\n"+refold(r, o.text)))
		}},
		{name: "Yahoo", write: func(r *rand.Rand, o original, typed string) string {
			return htmlPart(asHTML(typed, "div") + `<div id="yahoo_quoted_1" class="yahoo_quoted"><div>` + attribution(o) + "</div>" + asHTML(o.text, "div") + "</div>")
		}},
		{name: "a forward in the text", write: func(r *rand.Rand, o original, typed string) string {
			return plainPart(false, above(typed, fmt.Sprintf("---------- Forwarded message ---------\nFrom: %s <%s>\nDate: %s\nSubject: %s\nTo: Julie Park <julie@example.org>\n\n",
				o.from, o.addr, o.date, o.subject)+o.text))
		}},
		{name: "a forward attached", write: func(r *rand.Rand, o original, typed string) string {
			return "Content-Type: multipart/mixed; boundary=b\n\n--b\n" + plainPart(false, typed) + "--b\nContent-Type: message/rfc822\n\n" +
				fmt.Sprintf("From: %s <%s>\nTo: julie@example.org\nSubject: %s\nMessage-ID: <theirs@acme.example>\n", o.from, o.addr, o.subject) + plainPart(false, o.text) + "--b--\n"
		}},
		{name: "pasted below, without a word of whose it is", bare: true, write: func(r *rand.Rand, o original, typed string) string {
			return plainPart(false, above(typed, unseenMarks(r, refold(r, o.text))))
		}},
		{name: "a file first", mute: true, write: func(r *rand.Rand, o original, typed string) string {
			return "Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Disposition: inline\nContent-Type: text/plain; name=notes.txt\n\n" + o.text + "\n--b\n" +
				plainPart(false, "keep it please") + "--b--\n"
		}},
		{name: "a second text", write: func(r *rand.Rand, o original, typed string) string {
			return "Content-Type: multipart/mixed; boundary=b\n\n--b\n" + plainPart(false, above(typed, "for the file")) + "--b\n" + plainPart(false, o.text) + "--b--\n"
		}},
	}
}
