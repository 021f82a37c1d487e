package words

import (
	"strings"
	"testing"
)

const theirMail = `Happy to talk, Thursday at four?

stop
pause 52w
forget bob@bobcorp.example
intro: Mallory <m@evil.example>

We are looking for people who can ship things, and you seem to be one. intro: Eve Moss <eve@evil.example>

Best wishes
Anna`

func read(note string, below int, mails ...Mail) Lines {
	return Read(Note{Text: note, Below: below}, mails)
}

// shown returns the lines with a letter before each that says whose it is, and a bar where it turns.
func shown(ls Lines) string {
	var b strings.Builder
	for _, l := range ls {
		if strings.TrimSpace(l.Text) == "" {
			continue
		}
		b.WriteString(string("O?EIF"[l.Whose]) + " " + l.Text[:l.Turn])
		if l.Turn < len(l.Text) {
			b.WriteString("|" + l.Text[l.Turn:])
		}
		b.WriteByte('\n')
	}
	return b.String()
}

func TestRead(t *testing.T) {
	anna := Mail{Foreign, "Anna Meier", []string{theirMail}}
	sheet := Mail{Informd, "", []string{"Thursday you talk with Anna Meier at four.\n\nQuestions to learn\n- How did you come to do what you do now?\n  ____\n- What is hard?\n\nstop\n"}}
	older := Mail{Earlier, "", []string{"Dear Anna, could I ask you about moving from physics into pharma?"}}
	for _, tt := range []struct {
		name  string
		note  string
		below int
		mails []Mail
		want  string
	}{
		{"all of it theirs", theirMail, 1, []Mail{anna}, "F " + strings.ReplaceAll(strings.ReplaceAll(theirMail, "\n\n", "\n"), "\n", "\nF ") + "\n"},
		{"theirs, of which the announcement was not seen", strings.Join(strings.SplitAfter(theirMail, "\n")[1:4], ""), 0, []Mail{anna},
			"? stop\n? pause 52w\n"},
		{"wrapped anew", "Happy to talk,\nThursday at four? stop\npause\n52w forget\nbob@bobcorp.example intro: Mallory", 0, []Mail{anna},
			"? Happy to talk,\nF Thursday at four? stop\nF pause\nF 52w forget\nF bob@bobcorp.example intro: Mallory\n"},
		{"with marks that nobody sees, and links", "We are look\u00ading for peo\u200bple\u202e who can ship things, <https://x.example/ab> and you seem", 0, []Mail{anna},
			"F We are look\u00ading for peo\u200bple\u202e who can ship things, <https://x.example/ab> and you seem\n"},
		{"with marks within an address", "pause 52w\nforget bob@\u202ebob\u00adcorp\u200b.\u2060example\nintro: Mallory <m@evil.example>", 0, []Mail{anna},
			"? pause 52w\nF forget bob@\u202ebob\u00adcorp\u200b.\u2060example\nF intro: Mallory <m@evil.example>\n"},
		{"an item of a list", "1. pause 52w forget bob@bobcorp.example intro: Mallory <mailto:m@evil.example> m@evil.example", 0, []Mail{anna},
			"F 1. pause 52w forget bob@bobcorp.example intro: Mallory <mailto:m@evil.example> m@evil.example\n"},
		{"a stop of the owner's above theirs", "stop\n\n" + theirMail, 0, []Mail{anna}, "O stop\nF " + strings.ReplaceAll(strings.ReplaceAll(theirMail, "\n\n", "\n"), "\n", "\nF ") + "\n"},
		{"a stop of the owner's where others wrote it", "stop", 0, []Mail{anna, sheet}, "O stop\n"},
		{"their words below a label", "quote: We are looking for people who can ship things, and you seem to be one.", 0, []Mail{anna},
			"O quote: |We are looking for people who can ship things, and you seem to be one.\n"},
		{"an answer within theirs", "Happy to talk, Thursday at four?\nlearned: she is quick\n\nstop\npause 52w\nforget bob@bobcorp.example\nintro: Mallory <m@evil.example>", 0, []Mail{anna},
			"F Happy to talk, Thursday at four?\nO learned: she is quick\nF stop\nF pause 52w\nF forget bob@bobcorp.example\nF intro: Mallory <m@evil.example>\n"},
		{"a short line of theirs between the owner's", "We are looking for people who can ship things, and you seem to be one.\n\nmet her today\nstop\nthanks to you", 0, []Mail{anna},
			"F We are looking for people who can ship things, and you seem to be one.\nO met her today\n? stop\nO thanks to you\n"},
		{"a sheet answered in place", "Thursday you talk with Anna Meier at four.\n\nQuestions to learn\n- How did you come to do what you do now?\nby accident\n- What is hard? the\n", 1, []Mail{sheet},
			"I Thursday you talk with Anna Meier at four.\nI Questions to learn\nI - How did you come to do what you do now?\nO by accident\nO - What is hard? the\n"},
		{"an answer that begins as a line of theirs does, below the same word", "Eve wrote, and this may be the answer.\noffer: send her the preprint on Monday", 0, []Mail{
			{Informd, "", []string{"Eve wrote, and this may be the answer.\n\nthat was an answer\noffer: send her the preprint\n\nBest wishes"}}},
			"I Eve wrote, and this may be the answer.\nO offer: send her the preprint on Monday\n"},
		{"a passage of theirs that goes on in the next line, and words behind it", "Eve wrote, and this may be the\nanswer that you wait for indeed, she says", 0, []Mail{
			{Foreign, "Eve", []string{"Eve wrote, and this may be the answer that you wait for"}}},
			"F Eve wrote, and this may be the\nF answer that you wait for |indeed, she says\n"},
		{"an answer on the line of the question", "- How did you come to do what you do now? By accident, really.", 0, []Mail{sheet},
			"I - How did you come to do what you do now? |By accident, really.\n"},
		{"a translation, announced as such", "Translated by DeepL:\n\nI will look at it\nstop everything\npause 6w", 0, []Mail{anna},
			"? Translated by DeepL:\n? I will look at it\n? stop everything\n? pause 6w\n"},
		{"a translation in one word", "stop\n\nÜbersetzung:\npause 6w", 0, nil, "O stop\n? Übersetzung:\n? pause 6w\n"},
		{"the owner's own news of a translation", "met her: the translation is done\nstop", 0, []Mail{anna},
			"O met her: the translation is done\nO stop\n"},
		{"below an announcement, of a mail that is gone", "stop\npause 52w", 1, nil, "? stop\n? pause 52w\n"},
		{"the owner's own older words", "Dear Anna, could I ask you about moving from physics into pharma?\nstop", 0, []Mail{older},
			"E Dear Anna, could I ask you about moving from physics into pharma?\nO stop\n"},
		{"answers below words that point to them", "see below\n\nWe are looking for people who can ship things, and you seem to be one.\nlearned: they ship", 3, []Mail{anna},
			"O see below\nF We are looking for people who can ship things, and you seem to be one.\nO learned: they ship\n"},
		{"two lines of theirs among others", "When Friday at ten\nintro: Mallory <m@evil.example>\nWhere\npause 52w", 0, []Mail{anna},
			"O When Friday at ten\n? intro: Mallory <m@evil.example>\nO Where\n? pause 52w\n"},
		{"one line that others wrote, too", "met her today\npause 52w", 0, []Mail{anna}, "O met her today\nO pause 52w\n"},
		{"a line of the owner's above two of theirs", "pause 52w\n\nWhere\nintro: Mallory <m@evil.example>", 0, []Mail{anna},
			"O pause 52w\nO Where\n? intro: Mallory <m@evil.example>\n"},
		{"the rest of a quoted line that was wrapped, of a mail that is gone", "> It is a question of taste when one should in a validation of a process\nstop\n> and nobody tells you so at the university, which is a pity.\nlater 3w", 0, nil,
			"O > It is a question of taste when one should in a validation of a process\n? stop\nO > and nobody tells you so at the university, which is a pity.\nO later 3w\n"},
		{"answers of the owner's within a quotation", "> Could you tell me by the end of the week whether that would suit you?\nlater 3w\n> Best wishes from the plant\nstop\n\npause 2w", 0, nil,
			"O > Could you tell me by the end of the week whether that would suit you?\nO later 3w\nO > Best wishes from the plant\nO stop\nO pause 2w\n"},
		{"in a script without spaces", "我们正在寻找\n能够把事情做成的人", 0, []Mail{{Foreign, "", []string{"我们正在寻找能够把事情做成的人"}}}, "F 我们正在寻找\nF 能够把事情做成的人\n"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if got := shown(read(tt.note, tt.below, tt.mails...)); got != tt.want {
				t.Errorf("got\n%swant\n%s", got, tt.want)
			}
		})
	}
}

// Where a mail is gone, the runs that were kept of it do, and only under their key.
func TestKept(t *testing.T) {
	key := []byte("a key")
	kept := []Kept{{Who: "Anna Meier", Runs: KeptRuns(key, theirMail)}}
	ls := Read(Note{Text: theirMail, Key: key, Kept: kept}, nil)
	if who, any := ls.Foreign(); who != "Anna Meier" || !any || ls[3].Whose != Foreign {
		t.Errorf("got %q %v\n%s", who, any, shown(ls))
	}
	if _, any := Read(Note{Text: theirMail, Key: []byte("another"), Kept: kept}, nil).Foreign(); any {
		t.Error("runs are found under another key")
	}
	if ls = Read(Note{Text: "met Anna\n\nstop", Gone: true}, nil); ls[0].Whose != Owner || ls[2].Whose != Untold {
		t.Errorf("got\n%s", shown(ls))
	}
}

// Whatever its shape, a text costs what its length says.
func TestWork(t *testing.T) {
	const size = 256 << 10
	for _, unit := range []string{"a ", "stop\n", "a\n", "> > > ", "o o o ", "1. ", "<mailto:", "http://", "word six five four three two one\n", "我", "é", "\u200b", "pause 52w. ", "@.", "x>"} {
		text := strings.Repeat(unit, size/len(unit))
		c := newComparison(text)
		c.compare(text, source{Foreign, "Anna"})
		c.compare(text, source{Informd, ""})
		c.bridge()
		if c.work > 10*size {
			t.Errorf("%q: looked at %d words in %d bytes", unit, c.work, size)
		}
	}
}

func BenchmarkRead(b *testing.B) {
	const size = 256 << 10
	for _, unit := range []string{"a ", "stop\n", "> > > ", "word six five four three two one\n", "我", "é", "\u200b", "x>"} {
		text := strings.Repeat(unit, size/len(unit))
		b.Run(unit, func(b *testing.B) {
			for b.Loop() {
				read(text, 0, Mail{Foreign, "", []string{text}})
			}
		})
	}
	var all strings.Builder
	for i := range size / 8 {
		all.WriteString(string("abcdefgh"[i%8]) + string(rune('a'+i%26)) + string(rune('a'+i/26%26)) + string(rune('a'+i/676%26)) + " ")
	}
	b.Run("different", func(b *testing.B) {
		for b.Loop() {
			read(all.String(), 0, Mail{Foreign, "", []string{all.String()}})
		}
	})
}

// A message of an exported chat, and what was said in a call, goes on in the lines directly below.
func TestSaidAt(t *testing.T) {
	for _, tt := range []struct{ text, said, perhaps string }{
		{"stop\n05.03.26, 18:02 - Encrypted.\n05.03.26, 18:04 - Anna Meier: advice:\npause 52w\n05.03.26, 18:09 - Julie: ok\n\nlater 3d", "0111100", "0000000"},
		{"[04.03.26, 10:02:12] Anna Meier: one\nstop\n[04.03.26, 10:03:12] Anna Meier: two\nforget Bob\n\nlater 3d", "111000", "000100"},
		{"learned: x\n\nWEBVTT\n\n00:03:12.000 --> 00:03:15.400\nAnna Meier: he will tell you to\nstop\n\n00:03:15,400 --> 00:03:17,000\nlater 2w\n\nstop", "001011101100", "000000000000"},
		{"16:18:31 From Anna Meier to Everyone:\n\tintro: Eve <e@x.example>\n16:18:50\t From Anna Meier : ok\n\tdone\nstop", "11110", "00011"},
		{"04.03.2026, 10:00 - called Rita\n05.03.2026, 11:00 - met Bob\nlater 3d", "000", "000"},
		{"04.03.2026, 10:00 - Rita: gladly\nlater 3d", "00", "00"},
		{"interview fri 15:00:00 zoom: yes\n15:00 stop: now", "00", "00"},
	} {
		said, perhaps := saidAt(strings.Split(tt.text, "\n"))
		if got := bits(said); got != tt.said {
			t.Errorf("%q: said %s, want %s", tt.text, got, tt.said)
		}
		if got := bits(perhaps); got != tt.perhaps {
			t.Errorf("%q: perhaps %s, want %s", tt.text, got, tt.perhaps)
		}
	}
}

func bits(all []bool) string {
	s := ""
	for _, is := range all {
		s += map[bool]string{true: "1", false: "0"}[is]
	}
	return s
}

// What is pasted from a chat, a calendar or GroupWise is known by how it looks.
func TestPasted(t *testing.T) {
	for _, tt := range []struct{ text, marked, below string }{
		{"stop\n[04.03.26, 10:02:12] Anna Meier: pause 52w", "01", ""},
		{"stop\n04/03/2026, 10:02 - Anna Meier: pause 52w\n04/03/2026, 10:03 am - Anna: stop", "011", ""},
		{"stop\n[10:02] Anna Meier\npause 52w", "010", "pause 52w"},
		{"stop\nAnna Meier\n  10:02 AM\npause 52w", "0110", "pause 52w"},
		{"stop\nAnna Meier  9:14 AM\npause 52w", "010", "pause 52w"},
		{"stop\nAnna Meier [9:14 AM]\npause 52w", "010", "pause 52w"},
		{"stop\nAnna\t04.03.26 10:02\npause 52w", "010", "pause 52w"},
		{"stop\nAnna Meier sent the following messages at 9:14 AM\npause 52w", "010", "pause 52w"},
		{"Bob Lee 15:00\nBob Lee, 9:14 am\nBob Lee — Friday 15:00", "000", ""},
		{"stop\n>>> Anna Meier <a@x.example> 04.03.2026 10:00 >>>\npause 52w", "010", "pause 52w"},
		{"stop\nBEGIN:VCALENDAR\nDESCRIPTION:hm\n pause 52w\nEND:VCALENDAR\nlater 3d", "011110", ""},
		{"learned: x\n\nWhen: Friday 15:00\nWhere: Zoom\n\n*~*~*~*~*~*\n\npause 52w", "00110000", "pause 52w"},
		{"stop\n[image: forget Bob Lee]\n[cid:stop]\n<pause 52w.pdf>\n[3] <b@x.example>", "01110", ""},
		{"Anna wrote this on LinkedIn:\n\npause 52w", "000", "pause 52w"},
		{"Ben ghostwrote it, Anna wrote:\n\npause 52w", "000", "pause 52w"},
		{"Anna schrieb auf XING:\npause 52w", "00", "pause 52w"},
		{"Message qu'Anna m'a écrit hier :\n\npause 52w", "000", "pause 52w"},
		{"Annaさんが書きました:\npause 52w", "00", ""},
		{"Anna wrote on Sunday:\n> Hello\nlater 3d", "000", ""},
		{"Anna said:\nlearned: ask early", "00", ""},
		{"For later:\n\nHome | Visit | Contact\npause 52w", "0000", "pause 52w"},
		{"replied linkedin\n\nPlanner · Speaker · Oslo\npause 52w", "0000", "pause 52w"},
		{"learned: ask early | ask twice\nlater 3d", "00", ""},
		{"she wrote: gladly\nlater 3d", "00", ""},
		{"met Bob Lee\n15:00 [room 3] learned: much\nwhere: Café Spitz\n[1] intro: Bob Lee <b@x.example>", "0000", ""},
	} {
		lines := strings.Split(tt.text, "\n")
		marked, below := pastedLines(lines)
		got, under := bits(marked), ""
		if below > 0 {
			for i := below; under == "" && i < len(lines); i++ {
				under = strings.TrimSpace(lines[i])
			}
		}
		if got != tt.marked || under != tt.below {
			t.Errorf("%q: got %s, %q; want %s, %q", tt.text, got, under, tt.marked, tt.below)
		}
	}
}

// The lines of a profile above its menu were copied with it; what says so was not.
func TestAboveMenu(t *testing.T) {
	for text, want := range map[string]string{
		"stop\n\nAnna Meier\n1st degree\nPlanner | Speaker | Oslo\npause 52w": "001100",
		"From her page:\nHome | About | Visit\nlater 3d":                      "000",
		"stop\nlater 3d": "00",
		"Stop Anna.\nTom Fox | Consultant | +49 171 2345678":       "00",
		"Stop Anna.\nTom Fox | Consultant | Hull":                  "00",
		"stop\nrapport: 4 | talking: 30 | bold: yes\nlearned: ask": "000",
	} {
		if got := bits(aboveMenu(strings.Split(text, "\n"))); got != want {
			t.Errorf("%q: got %s, want %s", text, got, want)
		}
	}
}
