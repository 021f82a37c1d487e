package intake

import (
	"encoding/base64"
	"fmt"
	"math/rand/v2"
	"strings"
)

// moreLabels are the labels of a header block in further languages, and in the words of programs that
// translate them themselves.
var moreLabels = [][4]string{
	{"Kimden", "Gönderme Tarihi", "Kime", "Konu"}, {"Από", "Στάλθηκε", "Προς", "Θέμα"}, {"差出人", "送信日時", "宛先", "件名"},
	{"发件人", "发送时间", "收件人", "主题"}, {"보낸 사람", "보낸 날짜", "받는 사람", "제목"}, {"Od", "Odesláno", "Komu", "Předmět"},
	{"Feladó", "Küldve", "Címzett", "Tárgy"}, {"De la", "Trimis", "Către", "Subiect"}, {"От", "Изпратено", "До", "Относно"},
	{"من", "تاريخ الإرسال", "إلى", "الموضوع"}, {"מאת", "נשלח", "אל", "נושא"}, {"Від", "Надіслано", "Кому", "Тема"},
}

// blockOf returns a header block of which each label is written by f.
func blockOf(r *rand.Rand, labels [][4]string, o original, f func(label, value string) string) string {
	l := labels[r.IntN(len(labels))]
	return f(l[0], o.from+" <"+o.addr+">") + f(l[1], o.date) + f(l[2], "Julie Park <julie@example.org>") + f(l[3], o.subject) + "\n"
}

func colon(label, value string) string { return label + ": " + value + "\n" }
func stars(label, value string) string { return "*" + label + ":* " + value + "\n" }
func bold(label, value string) string {
	return "<b>" + label + ":</b> " + strings.NewReplacer("<", "&lt;", ">", "&gt;").Replace(value) + "<br>"
}

// breaks returns a text as HTML with nothing but line breaks.
func breaks(text string) string {
	return strings.ReplaceAll(strings.NewReplacer("&", "&amp;", "<", "&lt;", ">", "&gt;").Replace(text), "\n", "<br>\n")
}

// eachLine returns a text with something before each line that is not empty.
func eachLine(text string, f func(i int, line string) string) string {
	lines := strings.Split(text, "\n")
	for i, l := range lines {
		if l != "" {
			lines[i] = f(i, l)
		}
	}
	return strings.Join(lines, "\n")
}

// icsText returns a text as a calendar writes it (RFC 5545 §3.3.11), folded.
func icsText(text string) string {
	line := "DESCRIPTION:" + strings.NewReplacer("\\", "\\\\", ";", "\\;", ",", "\\,", "\n", "\\n").Replace(text)
	var b strings.Builder
	for len(line) > 70 {
		cut := 70
		for cut > 0 && line[cut]&0xc0 == 0x80 {
			cut--
		}
		b.WriteString(line[:cut] + "\n ")
		line = line[cut:]
	}
	return b.String() + line
}

// telephonePrograms returns those of telephones.
func telephonePrograms() []program {
	mark := func(s string) string { return quoteWith("> ", s) }
	return []program{
		{name: "Samsung Email", write: func(r *rand.Rand, o original, typed string) string {
			return plainPart(false, above(typed, "\n-------- Original message --------\n"+fmt.Sprintf("From: %s <%s> \nDate: 3/4/26  10:00  (GMT+01:00) \nTo: Julie Park <julie@example.org> \nSubject: %s \n\n", o.from, o.addr, o.subject)+refold(r, o.text)))
		}},
		{name: "iOS Mail, German", write: func(r *rand.Rand, o original, typed string) string {
			return plainPart(false, above(typed, fmt.Sprintf("Von meinem iPhone gesendet\n\n> Am 04.03.2026 um 10:00 schrieb %s <%s>:\n> \n> \ufeff", o.from, o.addr)+strings.TrimPrefix(mark(o.text), "> ")))
		}},
		{name: "iOS Mail, nothing marked", write: func(r *rand.Rand, o original, typed string) string {
			return plainPart(false, above(typed, fmt.Sprintf("Envoyé de mon iPhone\n\nLe 4 mars 2026 à 10:00, %s <%s> a écrit :\n\n\ufeff", o.from, o.addr)+refold(r, o.text)))
		}},
		{name: "Gmail for Android, the attribution in two lines", write: func(r *rand.Rand, o original, typed string) string {
			return plainPart(true, above(typed, fmt.Sprintf("Le mer. 4 mars 2026, 10:00, %s <\n%s> a écrit :\n\n", o.from, o.addr)+mark(refold(r, o.text))))
		}},
		{name: "Outlook for iOS", write: func(r *rand.Rand, o original, typed string) string {
			return plainPart(false, above(typed, "Get Outlook for iOS<https://aka.ms/o0ukef>\n________________________________\n"+headerBlock(r, o)+o.text))
		}},
		{name: "K-9, header block in stars", write: func(r *rand.Rand, o original, typed string) string {
			return plainPart(false, above(typed, blockOf(r, outlookLabels, o, stars)+refold(r, o.text)))
		}},
		{name: "BlackBerry", write: func(r *rand.Rand, o original, typed string) string {
			return plainPart(false, above(typed, "Sent from my BlackBerry 10 smartphone.\n\n  Original Message  \nFrom: "+o.from+"\nSent: "+o.date+"\nTo: Julie Park\nSubject: "+o.subject+"\n\n"+o.text))
		}},
	}
}

// deskPrograms returns those of desks, with what organisations add.
func deskPrograms() []program {
	return []program{
		{name: "Outlook, a banner above theirs", write: func(r *rand.Rand, o original, typed string) string {
			return plainPart(false, above(typed, headerBlock(r, o)+"CAUTION: This email originated from outside of the organization. Do not click links unless you know the sender.\n\n"+o.text))
		}},
		{name: "Outlook, in further languages", write: func(r *rand.Rand, o original, typed string) string {
			return plainPart(false, above(typed, blockOf(r, moreLabels, o, colon)+refold(r, o.text)))
		}},
		{name: "Outlook on the web, in further languages", write: func(r *rand.Rand, o original, typed string) string {
			return htmlPart(asHTML(typed, "div") + `<hr tabindex="-1" style="display:inline-block; width:98%"><div id="x_divRplyFwdMsg">` + blockOf(r, moreLabels, o, bold) + "</div>" + breaks(o.text))
		}},
		{name: "GroupWise", write: func(r *rand.Rand, o original, typed string) string {
			return plainPart(false, above(typed, fmt.Sprintf(">>> %s <%s> 04.03.2026 10:00 >>>\n", o.from, o.addr)+refold(r, o.text)))
		}},
		{name: "Notes", write: func(r *rand.Rand, o original, typed string) string {
			return plainPart(false, above(typed, fmt.Sprintf("Julie Park\n\n\n\nFrom:        %s <%s>\nTo:        Julie Park <julie@example.org>\nDate:        04.03.2026 10:00\nSubject:        %s\n\n\n\n", o.from, o.addr, o.subject)+refold(r, o.text)))
		}},
		{name: "a mark of initials", write: func(r *rand.Rand, o original, typed string) string {
			return plainPart(false, above(typed, attribution(o)+eachLine(o.text, func(_ int, l string) string { return "AM> " + l })))
		}},
		{name: "other marks", write: func(r *rand.Rand, o original, typed string) string {
			m := []string{"| ", "» ", "＞ ", ": ", "    ", "\t"}[r.IntN(6)]
			return plainPart(false, above(typed, attribution(o)+eachLine(o.text, func(_ int, l string) string { return m + l })))
		}},
		{name: "a forward of a forward", write: func(r *rand.Rand, o original, typed string) string {
			head := fmt.Sprintf("---------- Forwarded message ---------\nFrom: %s <%s>\nDate: %s\nSubject: %s\nTo: Julie Park <julie@example.org>\n\n", o.from, o.addr, o.date, o.subject)
			return plainPart(false, above(typed, head+"See below.\n\n"+head+o.text))
		}},
		{name: "in base64", write: func(r *rand.Rand, o original, typed string) string {
			text := above(typed, blockOf(r, moreLabels, o, colon)+o.text)
			return "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n\n" + base64.StdEncoding.EncodeToString([]byte(text)) + "\n"
		}},
		{name: "an empty text beside HTML", write: func(r *rand.Rand, o original, typed string) string {
			return "Content-Type: multipart/alternative; boundary=b\n\n--b\n" + plainPart(false, "") + "--b\n" + htmlPart(asHTML(typed, "p")+"<p>"+blockOf(r, outlookLabels, o, bold)+"</p>"+asHTML(o.text, "p")) + "--b--\n"
		}},
		{name: "a footer that a server adds", write: func(r *rand.Rand, o original, typed string) string {
			return "Content-Type: multipart/mixed; boundary=b\n\n--b\n" + plainPart(false, above(typed, "for the file")) + "--b\nContent-Type: text/plain; charset=utf-8\nContent-Disposition: inline\n\n" + o.text + "\n--b--\n"
		}},
	}
}

// quotesInHTML returns the ways in which HTML quotes.
func quotesInHTML() []program {
	return []program{
		{name: "Apple Mail, HTML", write: func(r *rand.Rand, o original, typed string) string {
			return htmlPart(asHTML(typed, "div") + `<div><br><blockquote type="cite"><div>` + "On 4 Mar 2026, at 10:00, Anna Meier &lt;anna@acme.example&gt; wrote:</div><br>" + asHTML(o.text, "div") + "</blockquote></div>")
		}},
		{name: "a border drawn to the left", write: func(r *rand.Rand, o original, typed string) string {
			return htmlPart(asHTML(typed, "p") + "<p>" + breaks(attribution(o)) + `</p><div style="border-left:1px solid #ccc;padding-left:1ex">` + asHTML(o.text, "p") + "</div>")
		}},
		{name: "Proton", write: func(r *rand.Rand, o original, typed string) string {
			return htmlPart(asHTML(typed, "div") + `<div class="protonmail_quote">-------- Original Message --------<br>On 04/03/2026 10:00, Anna Meier &lt;anna@acme.example&gt; wrote:<br><blockquote class="protonmail_quote">` + breaks(o.text) + "</blockquote></div>")
		}},
		{name: "Zoho", write: func(r *rand.Rand, o original, typed string) string {
			return htmlPart(asHTML(typed, "div") + `<div class="zmail_extra"><div>---- On Wed, 04 Mar 2026 10:00:00 +0100 <b>Anna Meier &lt;anna@acme.example&gt;</b> wrote ---</div><blockquote style="border-left:1px solid">` + asHTML(o.text, "div") + "</blockquote></div>")
		}},
		{name: "a table", write: func(r *rand.Rand, o original, typed string) string {
			return htmlPart(asHTML(typed, "p") + "<table><tr><td>" + blockOf(r, outlookLabels, o, bold) + "</td></tr><tr><td>" + asHTML(o.text, "div") + "</td></tr></table>")
		}},
		{name: "a list", write: func(r *rand.Rand, o original, typed string) string {
			return htmlPart(asHTML(typed, "p") + "<p>" + breaks(attribution(o)) + "</p><blockquote><ul>" + asHTML(o.text, "li") + "</ul></blockquote>")
		}},
		{name: "preformatted", write: func(r *rand.Rand, o original, typed string) string {
			return htmlPart(asHTML(typed, "p") + "<pre>" + strings.NewReplacer("&", "&amp;", "<", "&lt;").Replace(attribution(o)+quoteWith("> ", o.text)) + "</pre>")
		}},
	}
}

// pasted returns words of theirs that the owner has pasted from elsewhere, below a line of their own.
func pasted() []program {
	paste := func(typed, text string) string { return plainPart(false, above(typed, text)) }
	return []program{
		{name: "a calendar file", bare: true, write: func(r *rand.Rand, o original, typed string) string {
			return paste(typed, "BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:Talk\nORGANIZER;CN=Anna Meier:mailto:anna@acme.example\n"+icsText(o.text)+"\nEND:VEVENT\nEND:VCALENDAR")
		}},
		{name: "an invitation", bare: true, write: func(r *rand.Rand, o original, typed string) string {
			return paste(typed, "When: Thursday 5 March 2026 15:00-15:20\nWhere: Zoom\nOrganizer: Anna Meier\n\n*~*~*~*~*~*~*~*~*~*\n\n"+o.text)
		}},
		{name: "a chat, with name and time in each line", write: func(r *rand.Rand, o original, typed string) string {
			return paste(typed, eachLine(o.text, func(i int, l string) string { return fmt.Sprintf("[04.03.26, 10:%02d:12] Anna Meier: %s", i, l) }))
		}},
		{name: "a chat, with name and time above each", bare: true, write: func(r *rand.Rand, o original, typed string) string {
			return paste(typed, "Anna Meier\n  10:00 AM\n"+strings.ReplaceAll(o.text, "\n\n", "\n\nAnna Meier\n  10:01 AM\n"))
		}},
		{name: "a chat of Teams", bare: true, write: func(r *rand.Rand, o original, typed string) string {
			return paste(typed, "[10:00] Anna Meier\n"+strings.ReplaceAll(o.text, "\n\n", "\n\n[10:01] Anna Meier\n"))
		}},
		{name: "between marks of speech", bare: true, write: func(r *rand.Rand, o original, typed string) string {
			return paste(typed, "Anna writes: “"+refold(r, o.text)+"”")
		}},
		{name: "pasted below a line that says who wrote it", write: func(r *rand.Rand, o original, typed string) string {
			says := []string{"Anna wrote this on LinkedIn:", "Anna schrieb mir auf XING:", "Anna m'a écrit :", "Anna skrev till mig:", "Анна написала мне:"}
			return plainPart(false, above(typed, says[r.IntN(len(says))]+"\n\n"+refold(r, o.text)))
		}},
		{name: "an invitation, as its calendar writes it", mute: true, write: func(r *rand.Rand, o original, typed string) string {
			return "Content-Type: multipart/alternative; boundary=b\n\n--b\n" + htmlPart(asHTML("When: Thursday 15:00\nWhere: Zoom\n\n"+o.text, "p")) +
				"--b\nContent-Type: text/calendar; method=REQUEST\n\nBEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nDTSTART:20260312T150000Z\nEND:VEVENT\nEND:VCALENDAR\n--b--\n"
		}},
		{name: "between fences", bare: true, write: func(r *rand.Rand, o original, typed string) string {
			return paste(typed, "```\n"+o.text+"\n```")
		}},
		{name: "read out by a telephone, in one breath", bare: true, write: func(r *rand.Rand, o original, typed string) string {
			return paste(typed, "New mail from Anna Meier. "+strings.Join(strings.Fields(o.text), " "))
		}},
	}
}
