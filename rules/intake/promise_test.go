package intake

import (
	"strings"
	"testing"
	"time"

	"informd/rules"
	"informd/rules/fact"
	"informd/rules/mail"
)

// What was promised to be sent is kept by what is attached, not by what comes along with
// every mail.
func TestKeptByAttachment(t *testing.T) {
	now := time.Date(2026, 3, 4, 10, 0, 0, 0, time.UTC)
	anna := rules.Fold("anna", []fact.Event{
		{Seq: 1, Person: "anna", Kind: fact.Rerouted, At: now.AddDate(0, 0, -9), Source: "met", Name: "Anna Meier", Address: "anna@acme.example"},
		{Seq: 2, Person: "anna", Kind: fact.Promised, At: now.AddDate(0, 0, -2), Source: "note", Text: "send her the preprint"},
	}, nil)
	for _, tt := range []struct {
		part mail.Attachment
		want string
	}{
		{mail.Attachment{Name: "preprint.pdf", Type: "application/pdf"}, "wrote anna, kept anna"},
		{mail.Attachment{Name: "sketch.png", Type: "image/png"}, "wrote anna, kept anna"},
		{mail.Attachment{Name: "image001.png", Type: "image/png", Shown: true}, "wrote anna"},
		{mail.Attachment{Name: "smime.p7s", Type: "application/pkcs7-signature"}, "wrote anna"},
		{mail.Attachment{Name: "smime.p7s", Type: "application/x-pkcs7-signature"}, "wrote anna"},
		{mail.Attachment{Name: "signature.asc", Type: "application/pgp-signature"}, "wrote anna"},
		{mail.Attachment{Name: "OpenPGP_0x17.asc", Type: "application/pgp-keys"}, "wrote anna"},
		{mail.Attachment{Name: "julie.vcf", Type: "text/vcard"}, "wrote anna"},
		{mail.Attachment{Name: "invite.ics", Type: "application/ics"}, "wrote anna"},
		{mail.Attachment{Name: "invite.ics", Type: "text/calendar"}, "wrote anna"},
	} {
		m := mail.Message{ID: "m@example.org", From: mail.Address{Addr: "julie@example.org"}, To: []mail.Address{{Addr: "anna@acme.example"}}, Date: now, Subject: "Talk",
			Parts: []mail.Attachment{tt.part}, Place: mail.Place{Folder: "Sent", Role: mail.RoleSent}}
		if got := outcomes(now, m, anna); got != tt.want {
			t.Errorf("%s, %s: got %q, want %q", tt.part.Name, tt.part.Type, got, tt.want)
		}
	}
}

// Of several offers, what is attached keeps those whose words are in its name or beside what says that it is
// attached.
func TestAttachmentOfSeveralOffers(t *testing.T) {
	now := time.Date(2026, 3, 4, 10, 0, 0, 0, time.UTC)
	for _, tt := range []struct {
		offers     []string
		file, text string
		want       string
	}{
		{[]string{"send her the preprint", "send her my portfolio"}, "portfolio.pdf", "", "portfolio"},
		{[]string{"send her the preprint", "send her my portfolio"}, "scan.pdf", "The portfolio is attached.", "portfolio"},
		{[]string{"send her the preprint", "send her my portfolio"}, "scan.pdf", "", ""},
		{[]string{"send her the preprint", "introduce her to Max Orr"}, "scan.pdf", "", "preprint"},
	} {
		events := []fact.Event{{Seq: 1, Person: "anna", Kind: fact.Rerouted, At: now.AddDate(0, 0, -9), Source: "met", Name: "Anna Meier", Address: "anna@acme.example"}}
		for i, offer := range tt.offers {
			events = append(events, fact.Event{Seq: int64(i + 2), Person: "anna", Kind: fact.Promised, At: now.AddDate(0, 0, -2), Source: "note", Text: offer})
		}
		anna := rules.Fold("anna", events, nil)
		m := mail.Message{ID: "m@example.org", From: mail.Address{Addr: "julie@example.org"}, To: []mail.Address{{Addr: "anna@acme.example"}}, Date: now, Subject: "Talk",
			Text: tt.text, Reply: tt.text, Parts: []mail.Attachment{{Name: tt.file, Type: "application/pdf"}}, Place: mail.Place{Folder: "Sent", Role: mail.RoleSent}}
		f, _ := played(now, m, anna)
		var kept []string
		for _, q := range anna.With(f.Events).Promises {
			if !q.Kept.IsZero() {
				kept = append(kept, mail.LastWord(q.Text))
			}
		}
		if got := strings.Join(kept, " "); got != tt.want {
			t.Errorf("%q with %s, %q: kept %q, want %q", tt.offers, tt.file, tt.text, got, tt.want)
		}
	}
}

// A link keeps an offer where it stands with what was offered, not below as the owner's own page.
func TestKeptByLink(t *testing.T) {
	now := time.Date(2026, 3, 4, 10, 0, 0, 0, time.UTC)
	anna := rules.Fold("anna", []fact.Event{
		{Seq: 1, Person: "anna", Kind: fact.Rerouted, At: now.AddDate(0, 0, -9), Source: "met", Name: "Anna Meier", Address: "anna@acme.example"},
		{Seq: 2, Person: "anna", Kind: fact.Promised, At: now.AddDate(0, 0, -2), Source: "note", Text: "send her my preprint on chain fatigue"},
	}, nil)
	for _, tt := range []struct{ text, want string }{
		{"Dear Anna,\n\nas promised, my preprint: https://arxiv.example/abs/1\n\nJulie", "wrote anna, kept anna"},
		{"Dear Anna,\n\nmy preprint is not done yet.\n\nJulie\nhttps://julie.example", "wrote anna"},
		{"Dear Anna,\n\nhere is the way to us: https://map.example/1\n\nJulie", "wrote anna"},
		{"Dear Anna,\n\nmy preprint comes next week.\n\nJulie", "wrote anna"},
	} {
		m := mail.Message{ID: "m@example.org", From: mail.Address{Addr: "julie@example.org"}, To: []mail.Address{{Addr: "anna@acme.example"}}, Date: now, Subject: "Talk",
			Text: tt.text, Reply: tt.text, Place: mail.Place{Folder: "Sent", Role: mail.RoleSent}}
		if got := outcomes(now, m, anna); got != tt.want {
			t.Errorf("%q: got %q, want %q", tt.text, got, tt.want)
		}
	}
}

// What a mail says of an offer keeps it where it says that it is done, and not that it comes.
func TestKeptInWords(t *testing.T) {
	now := time.Date(2026, 3, 4, 10, 0, 0, 0, time.UTC)
	for _, tt := range []struct{ offer, text, cc, want string }{
		{"send her my preprint", "as promised, the preprint is in the lab's folder now.", "", "wrote anna, kept anna"},
		{"send her my preprint", "here's the preprint, in your shared folder.", "", "wrote anna, kept anna"},
		{"proofread her english abstract", "I have read your abstract; two small things below.", "", "wrote anna, kept anna"},
		{"ask my boss about the summer school", "I've asked: the summer school has room in July.", "", "wrote anna, kept anna"},
		{"introduce her to Max Orr", "Anna, meet Max. Max, meet Anna.", "Max Orr", "wrote anna, kept anna"},
		{"send her my preprint", "as promised, I will send the preprint next week.", "", "wrote anna"},
		{"send her my preprint", "the preprint is not ready.", "", "wrote anna"},
		{"send her my preprint", "as promised, a word on how it went.", "", "wrote anna"},
		{"introduce her to Max Orr", "how was your week?", "Tom Lee", "wrote anna"},
	} {
		anna := rules.Fold("anna", []fact.Event{
			{Seq: 1, Person: "anna", Kind: fact.Rerouted, At: now.AddDate(0, 0, -9), Source: "met", Name: "Anna Meier",
				Address: "anna@acme.example"},
			{Seq: 2, Person: "anna", Kind: fact.Promised, At: now.AddDate(0, 0, -2), Source: "note", Text: tt.offer},
		}, nil)
		text := "Dear Anna,\n\n" + tt.text + "\n\nJulie"
		m := mail.Message{ID: "m@example.org", From: mail.Address{Addr: "julie@example.org"}, Date: now, Subject: "Talk",
			To: []mail.Address{{Addr: "anna@acme.example"}}, Text: text, Reply: text,
			Place: mail.Place{Folder: "Sent", Role: mail.RoleSent}}
		if tt.cc != "" {
			m.Cc = []mail.Address{{Name: tt.cc, Addr: "cc@other.example"}}
		}
		if got := outcomes(now, m, anna); got != tt.want {
			t.Errorf("%q, %q: got %q, want %q", tt.offer, tt.text, got, tt.want)
		}
	}
}
