package intake

import (
	"strings"
	"testing"
	"time"

	"informd/rules"
	"informd/rules/content"
	"informd/rules/fact"
	"informd/rules/mail"
)

// A stop with a name in small letters, or in other words, is a stop; where it may mean several,
// all of them wait.
func TestRefusals(t *testing.T) {
	now := time.Date(2026, 3, 4, 10, 0, 0, 0, time.UTC)
	other := rules.Fold("annab", []fact.Event{{Seq: 1, Person: "annab", Kind: fact.Asked, At: now.AddDate(0, 0, -2), Source: "askb@example.org", Ask: "askb", Name: "Anna Berg",
		Address: "anna@berg.example", From: "julie@example.org", Recipients: 1, MessageID: "askb@example.org", Subject: "Talk"}}, nil)
	for _, tt := range []struct {
		text   string
		people []*rules.Person
		want   string
	}{
		{"stop anna", nil, "stopped anna"},
		{"please stop anna", nil, "stopped anna"},
		{"stop anna meier.", nil, "stopped anna"},
		{"Don’t write to anna again!", nil, "stopped anna"},
		{"no follow-up to anna", nil, "stopped anna"},
		{"nofollow anna", nil, "stopped anna"},
		{"stop the follow-up to Anna", nil, "stopped anna"},
		{"cancel anna", nil, "stopped anna"},
		{"do not follow up with Anna Meier", nil, "stopped anna"},
		{"stop smoking", nil, "asked_back "},
		{"stop bob", nil, "asked_back "},
		{"stop anna from calling", nil, "noted anna, guessed anna, doubted anna"},
		{"anna called, no follow-up please", nil, "answered anna, noted anna"},
		{"later anna 3d", nil, "asked_back , doubted anna"},
		{"stop", nil, "asked_back , doubted anna"},
		{"replied linkedin", nil, "asked_back , doubted anna"},
		{"she said no", nil, "asked_back , doubted anna"},
		{"interview fri 15:00", nil, "asked_back , doubted anna"},
		{"met Anna today", []*rules.Person{other}, "asked_back , doubted anna, doubted annab"},
		{"The batches come before the model.", nil, "asked_back "},
		{"stop anna", []*rules.Person{other}, "asked_back , doubted anna, doubted annab"},
		{"Stop: Anna", []*rules.Person{other}, "asked_back , doubted anna, doubted annab"},
		{"stop anna berg", []*rules.Person{other}, "stopped annab"},
		{"", nil, "stopped anna"},
		{"Bitte nicht an Anna schreiben", nil, "asked_back , doubted anna"},
		{"Ne pas relancer Anna", nil, "asked_back , doubted anna"},
		{"Nie pisz do Anna, proszę", nil, "asked_back , doubted anna"},
		{"no need to write to Anna again", nil, "noted anna, guessed anna, doubted anna"},
	} {
		m := mail.Message{ID: "note@example.org", From: mail.Address{Addr: "julie@example.org"}, To: []mail.Address{{Addr: "julie+x@example.org"}}, Date: now, Subject: "note",
			Text: tt.text, Reply: tt.text, Place: mail.Place{Folder: "Sent", Role: mail.RoleSent}}
		if tt.text == "" {
			m.Subject = "stop anna" // all of it stands in the subject
		}
		if got := outcomes(now, m, append(tt.people, askedAnna(now))...); strings.TrimSpace(got) != strings.TrimSpace(tt.want) {
			t.Errorf("%q: got %q, want %q", tt.text, got, tt.want)
		}
	}
}

// An answer to a receipt in words that may mean stop holds; any other is a note.
func TestReceiptAnswered(t *testing.T) {
	now := time.Date(2026, 3, 4, 10, 0, 0, 0, time.UTC)
	for text, want := range map[string]string{
		"Drop it.":      "stopped anna",
		"please don’t":  "stopped anna",
		"annule":        "stopped anna",
		"Nicht senden!": "stopped anna",
		"Please don't follow up with her, she answered on LinkedIn.":    "answered anna, noted anna",
		"No need, she called me.":                                       "answered anna, noted anna",
		"We met at the fair, and she does not like long mails.":         "noted anna, guessed anna, doubted anna",
		"She already answered.":                                         "noted anna, guessed anna, doubted anna",
		"I heard back from her yesterday":                               "noted anna, doubted anna",
		"I'd rather not write to her again":                             "stopped anna, noted anna",
		"Actually, please don't":                                        "noted anna, doubted anna",
		"Anna phoned, all good":                                         "answered anna, noted anna",
		"Elle a répondu par téléphone":                                  "noted anna, doubted anna",
		"thanks":                                                        "noted anna",
		"learned: she replied to an advert, and never looked back":      "noted anna",
		"quote: “don't wait for an answer”":                             "noted anna",
		"Her background is chemistry, and backend work since":           "noted anna",
		"She is responsible for validation, and the replacement of Bob": "noted anna",
		"She is called Annie by friends":                                "noted anna",
		"He came back to me by text":                                    "answered anna, noted anna",
		"She responded at last":                                         "noted anna, guessed anna, doubted anna",
		"got her reply":                                                 "noted anna, guessed anna, doubted anna",
		"Elle m’a appelé":                                               "noted anna, doubted anna",
		"Sie hat schon geantwortet":                                     "noted anna, doubted anna",
		"I have an answer.":                                             "noted anna, doubted anna",
		"she called, and texted":                                        "answered anna, noted anna",
		"send it now":                                                   "hurried anna",
		"Bitte nicht mehr an sie schreiben":                             "noted anna, doubted anna",
		"ne pas la relancer":                                            "noted anna, doubted anna",
		"больше не пиши ей":                                             "noted anna, doubted anna",
		"不要再给她写信":                                                       "noted anna, doubted anna",
		"彼女には送らないで":                                                     "noted anna, doubted anna",
	} {
		anna := askedAnna(now)
		anna.Items = append(anna.Items, rules.Item{Key: "receipt/x", Kind: "receipt", Road: rules.RoadOwner, Person: "anna", MessageID: "receipt@example.org", Text: "Tracked."})
		m := mail.Message{ID: "note@example.org", From: mail.Address{Addr: "julie@example.org"}, To: []mail.Address{{Addr: "julie+x@example.org"}}, Date: now, Subject: "Re: Anna Meier",
			InReplyTo: []string{"receipt@example.org"}, Text: text, Reply: text, Place: mail.Place{Folder: "Sent", Role: mail.RoleSent}}
		if got := outcomes(now, m, anna); got != want {
			t.Errorf("%q: got %q, want %q", text, got, want)
		}
	}
}

// Whatever the owner answers to a notice that may mean stop stops the follow-up, or holds it and asks:
// in other letters, another language, or with a picture.
func TestEveryStopHolds(t *testing.T) {
	now := time.Date(2026, 3, 9, 10, 0, 0, 0, time.UTC)
	for _, text := range []string{"STOP!!!", "stop🙏", "ѕtop", "ｓｔｏｐ", "𝗦𝗧𝗢𝗣", "s\u200bt\u200bo\u200bp", "s t o p", "Stopp bitte", "Arrête s'il te plaît", "Detener", "Para", "Fermati", "Zatrzymaj", "Стоп", "停止", "やめて", "중지", "dur", "Nie wysyłaj",
		"Nein", "nee", "Non merci", "no gracias", "don't", "pls dont send", "hold on", "wait", "cancel this one", "❌", "👎", "🛑", "✋", "not this one", "leave her alone", "skip", "nope", "Nicht schicken", "lass das", "不要", "nu", "ne", "ikke send", "skicka inte", "STOP\n\nSent from my iPhone", "> stop", "stop?", "\"stop\"", "“Stop.”", "*stop*", "_stop_", "stop;", "stop—thanks", "1. stop", "- stop", "#stop", "stop stop stop", "Stop, she answered by phone"} {
		p := askedAnna(now)
		p = rules.Fold(p.ID, p.Events(), []rules.Item{{Key: "notice/ask", Kind: content.KindNotice, Road: rules.RoadOwner, Person: p.ID, Ask: "ask", MessageID: "notice@example.org", Text: "It leaves."}})
		m := mail.Message{ID: "n@example.org", From: mail.Address{Addr: "julie@example.org"}, To: []mail.Address{{Addr: "julie+x@example.org"}}, Date: now, Subject: "Re: Anna Meier",
			InReplyTo: []string{"notice@example.org"}, Text: text, Reply: text, Place: mail.Place{Folder: "Sent", Role: mail.RoleSent}}
		got := outcomes(now, m, p)
		if !strings.Contains(got, "stopped") && !strings.Contains(got, "doubted") && !strings.Contains(got, "answered") {
			t.Errorf("%q is lost: %s", text, got)
		}
	}
}

// A stop in a mail of its own, which answers none, is heard in each language of letters, however it
// is typed: where its subject says whom it is about it stops, and where nothing does all that may be
// meant wait.
func TestFreshStop(t *testing.T) {
	now := time.Date(2026, 3, 9, 10, 0, 0, 0, time.UTC)
	bob := rules.Fold("bob", []fact.Event{{Seq: 1, Person: "bob", Kind: fact.Asked, At: now.AddDate(0, 0, -2), Source: "askb@example.org", Ask: "askb", Name: "Bob Lee",
		Address: "bob@bobcorp.example", From: "julie@example.org", Recipients: 1, MessageID: "askb@example.org", Subject: "Talk"}}, nil)
	for _, text := range []string{
		"stop", "STOP", "ｓｔｏｐ", "ＳＴＯＰ。", "s\u200bt\u200bo\u200bp", "\ufeffstop", "\u2068stop\u2069", "st\u00adop", "\u202dstop\u202c", "𝗦𝗧𝗢𝗣", "Ｎｏｆｏｌｌｏｗ",
		"stopp", "nicht senden", "Nicht\u00a0nachfassen", "Arrête", "pas de relance", "detener", "no enviar", "fermati", "non inviare",
		"parar", "não enviar", "stoppen", "niet versturen", "send ikke", "stopp", "ikke send", "stoppa", "skicka inte",
		"zatrzymaj", "nie wysyłaj", "стоп", "не отправляй", "停止。", "不要发送", "ストップ！", "ｽﾄｯﾌﾟ", "送らないで",
	} {
		for subject, want := range map[string]string{"Anna Meier": "stopped anna", "note": "asked_back , doubted anna, doubted bob"} {
			m := mail.Message{ID: "note@example.org", From: mail.Address{Addr: "julie@example.org"}, To: []mail.Address{{Addr: "julie+x@example.org"}}, Date: now, Subject: subject,
				Text: text, Reply: text, Place: mail.Place{Folder: "Sent", Role: mail.RoleSent}}
			if got := outcomes(now, m, askedAnna(now), bob); got != want {
				t.Errorf("%q below %q: got %q, want %q", text, subject, got, want)
			}
		}
		m := mail.Message{ID: "note@example.org", From: mail.Address{Addr: "julie@example.org"}, To: []mail.Address{{Addr: "julie+x@example.org"}}, Date: now, Subject: text + " Anna",
			Place: mail.Place{Folder: "Sent", Role: mail.RoleSent}}
		if got := outcomes(now, m, askedAnna(now), bob); got != "stopped anna" && !strings.Contains(got, "doubted anna") || strings.Contains(got, "bob") {
			t.Errorf("the subject %q: got %q", m.Subject, got)
		}
	}
}

// What is not understood, in another language than English, is never filed in silence with whom it names.
func TestForeignNoteHolds(t *testing.T) {
	now := time.Date(2026, 3, 9, 10, 0, 0, 0, time.UTC)
	for _, text := range []string{
		"Ik wil liever niet dat Anna van ons nog een bericht krijgt", "Ich möchte nicht, dass Anna noch etwas von mir bekommt",
		"Je préfère que nous laissions Anna en paix pour le moment", "Wolałabym, żeby Anna nic więcej ode mnie nie dostała",
	} {
		m := mail.Message{ID: "note@example.org", From: mail.Address{Addr: "julie@example.org"}, To: []mail.Address{{Addr: "julie+x@example.org"}}, Date: now, Subject: "note",
			Text: text, Reply: text, Place: mail.Place{Folder: "Sent", Role: mail.RoleSent}}
		if got := outcomes(now, m, askedAnna(now)); !strings.Contains(got, "doubted anna") {
			t.Errorf("%q: got %q", text, got)
		}
	}
}

// A note that names nobody and may say what makes a follow-up pointless holds everybody, whatever its language; a
// thought holds nobody.
func TestNamelessNoteHolds(t *testing.T) {
	now := time.Date(2026, 3, 9, 10, 0, 0, 0, time.UTC)
	bob := rules.Fold("bob", []fact.Event{{Seq: 1, Person: "bob", Kind: fact.Asked, At: now.AddDate(0, 0, -2), Source: "askb@example.org", Ask: "askb", Name: "Bob Lee",
		Address: "bob@bobcorp.example", From: "julie@example.org", Recipients: 1, MessageID: "askb@example.org", Subject: "Talk"}}, nil)
	held := func(text string) bool {
		m := mail.Message{ID: "note@example.org", From: mail.Address{Addr: "julie@example.org"}, To: []mail.Address{{Addr: "julie+x@example.org"}}, Date: now, Subject: "note",
			Text: text, Reply: text, Place: mail.Place{Folder: "Sent", Role: mail.RoleSent}}
		got := outcomes(now, m, askedAnna(now), bob)
		return strings.Contains(got, "doubted anna") && strings.Contains(got, "doubted bob")
	}
	for _, text := range []string{
		"No need any more, wrong person.", "no more mails to her please", "don't write to her any more", "stephany called me!! wed 11 at 4pm, her office",
		"off to sicily tmrw, back soon. pls leave everyone in peace till then",
		"Bitte nichts mehr verschicken, sie hat sich schon bei mir gemeldet.", "Ne lui écrivez plus, il m'a déjà téléphoné.",
		"Por favor, no le escriban más, ya me ha llamado.", "Non scrivete più, mi ha già risposto lei.", "Já não lhe escrevam, ela ligou-me ontem.",
		"Niet meer sturen, hij heeft me al gebeld.", "Proszę już nic nie wysyłać, ona do mnie dzwoniła.", "Skicka inget mer, hon har redan hört av sig till mig.",
		"Send ikke mere, hun har allerede ringet til mig.", "Ikke send mer, hun har allerede ringt til meg.", "Больше ничего не отправляйте, она мне уже позвонила.",
		"もう送らないでください、電話がありました。", "不要再发了，她已经给我打过电话了。",
	} {
		if !held(text) {
			t.Errorf("%q is lost", text)
		}
	}
	for _, text := range []string{
		"What a day.", "The batches come before the model.", "any news from the others?", "GOT THE TRIAL DAY. 18 april!!!! tell everyone :)",
		"at the wind fair today met Hanna Grote and a guy from siemens, no card. all said i can write",
	} {
		if held(text) {
			t.Errorf("%q holds everybody", text)
		}
	}
}

// A stop in the body that names whom the subject names stops, or holds, in each language; what tells of
// them in English does neither.
func TestStopBelowTheirName(t *testing.T) {
	now := time.Date(2026, 3, 9, 10, 0, 0, 0, time.UTC)
	read := func(text string) string {
		m := mail.Message{ID: "note@example.org", From: mail.Address{Addr: "julie@example.org"}, To: []mail.Address{{Addr: "julie+x@example.org"}}, Date: now, Subject: "Anna",
			Text: text, Reply: text, Place: mail.Place{Folder: "Sent", Role: mail.RoleSent}}
		return outcomes(now, m, askedAnna(now))
	}
	for _, text := range []string{
		"Anna nicht mehr schreiben", "Anna Meier bitte nicht mehr schreiben", "Schreib Anna nicht mehr", "An Anna nichts mehr senden", "Anna: nicht senden", "Anna hat sich erledigt",
		"Anna ne pas relancer", "Ne relance plus Anna", "Anna, plus la peine", "Anna no hace falta", "A Anna no le escribas", "Anna non serve più", "Ad Anna non scrivere",
		"Anna não é preciso", "Para a Anna não escrevas", "Anna niet meer nodig", "Stuur Anna niet meer", "Anna behøves ikke", "Skriv ikke til Anna", "Til Anna ikke send",
		"Anna behövs inte längre", "Skicka inte till Anna", "Anna nie trzeba", "Do Anna już nie pisz", "Anna больше не надо", "Anna 不用跟进", "Annaには送らないで", "Anna no follow-up",
	} {
		if got := read(text); !strings.Contains(got, "stopped anna") && !strings.Contains(got, "doubted anna") {
			t.Errorf("%q is lost: %s", text, got)
		}
	}
	for text, want := range map[string]string{
		"Anna works at the port, and does not send invoices": "noted anna",
		"Anna stoppte in Basel":                              "noted anna",
		// notes are read in English: of these nothing is, so that they may say that she answered
		"Anna schreibt nicht gern": "noted anna, doubted anna", "Anna est une amie de Paul": "noted anna, doubted anna",
		"Anna hat einen Hund": "noted anna, doubted anna",
	} {
		if got := read(text); got != want {
			t.Errorf("%q: got %s, want %s", text, got, want)
		}
	}
}
