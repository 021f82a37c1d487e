package mailbox

// northernLocales are Swedish, Danish, Norwegian, Finnish and Estonian.
func northernLocales() []locale {
	return []locale{
		{
			code: "sv", on: []string{"Den", "På"}, wrote: []string{"skrev", "skrev följande", "har skrivit"},
			from: []string{"Från", "Avsändare"}, to: []string{"Till"}, cc: []string{"Kopia", "Kopia till"}, bcc: []string{"Hemlig kopia"},
			replyTo: []string{"Svara till", "Svar till"}, date: []string{"Datum"}, sent: []string{"Skickat", "Skickades"}, subject: []string{"Ämne", "Rubrik"},
			forwarded: []string{"Vidarebefordrat meddelande", "Vidarebefordrat mejl", "Vidarebefordrat brev", "Vidarebefordrad e-post"},
			original:  []string{"Ursprungligt meddelande", "Originalmeddelande", "Originalmeddelandet"},
			begin:     []string{"Vidarebefordrat mejl", "Vidarebefordrat brev", "Vidarebefordrat meddelande", "Börja vidarebefordrat meddelande"},
			device:    []string{"Skickat från", "Skickades från", "Skickat med", "Sänt från", "Hämta Outlook för", "Skaffa Outlook för"},
			months:    "januari februari mars april maj juni juli augusti september oktober november december",
			am:        []string{"fm", "f.m."}, pm: []string{"em", "e.m."},
			forwards: []string{"VB", "VS"}, replies: []string{"SV", "Sv", "Svar"},
		},
		{
			code: "da", on: []string{"Den", "D."}, wrote: []string{"skrev", "skrev følgende"},
			from: []string{"Fra", "Afsender"}, to: []string{"Til"}, cc: []string{"Cc", "Kopi"}, bcc: []string{"Bcc"},
			replyTo: []string{"Svar til"}, date: []string{"Dato"}, sent: []string{"Sendt"}, subject: []string{"Emne"},
			forwarded: []string{"Videresendt meddelelse", "Videresendt besked", "Videresendt e-mail", "Videresendt mail"},
			original:  []string{"Oprindelig meddelelse", "Original meddelelse", "Oprindelig besked", "Oprindelig mail"},
			begin:     []string{"Start på videresendt besked", "Start på videresendt meddelelse", "Videresendt besked"},
			device:    []string{"Sendt fra", "Sendt med", "Hent Outlook til", "Få Outlook til"},
			months:    "januar februar marts april maj juni juli august september oktober november december",
			forwards:  []string{"VS", "Vs", "VB"}, replies: []string{"SV", "Sv"},
		},
		{
			code: "no", on: []string{"Den", "På"}, wrote: []string{"skrev", "skrev følgende"},
			from: []string{"Fra", "Avsender"}, to: []string{"Til"}, cc: []string{"Kopi", "Kopi til"}, bcc: []string{"Blindkopi"},
			replyTo: []string{"Svar til"}, date: []string{"Dato"}, sent: []string{"Sendt"}, subject: []string{"Emne"},
			forwarded: []string{"Videresendt melding", "Videresendt e-post", "Videresendt epost"},
			original:  []string{"Opprinnelig melding", "Original melding", "Opprinnelig e-post"},
			begin:     []string{"Videresendt melding", "Start på videresendt melding", "Begynnelse på videresendt melding"},
			device:    []string{"Sendt fra", "Sendt med", "Skaff deg Outlook for", "Få Outlook for", "Last ned Outlook for"},
			months:    "januar februar mars april mai juni juli august september oktober november desember",
			forwards:  []string{"VS", "Vs"}, replies: []string{"SV", "Sv"},
		},
		{
			code: "fi", on: []string{"Päivämäärä"}, wrote: []string{"kirjoitti", "kirjoitti seuraavaa"},
			from: []string{"Lähettäjä"}, to: []string{"Vastaanottaja", "Vastaanottajat", "Kenelle"}, cc: []string{"Kopio", "Kopio (Cc)"}, bcc: []string{"Piilokopio"},
			replyTo: []string{"Vastausosoite", "Vastaus"}, date: []string{"Päiväys", "Päivämäärä", "Pvm"}, sent: []string{"Lähetetty"}, subject: []string{"Aihe"},
			forwarded: []string{"Edelleenlähetetty viesti", "Välitetty viesti", "Edelleen lähetetty viesti", "Välitetty sähköposti"},
			original:  []string{"Alkuperäinen viesti", "Alkuperäinen sähköposti"},
			begin:     []string{"Välitetty viesti alkaa", "Välitetty viesti", "Aloita edelleenlähetetty viesti"},
			device:    []string{"Lähetetty", "Hanki Outlook"},
			months:    "tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta marraskuuta joulukuuta",
			am:        []string{"ap.", "ap"}, pm: []string{"ip.", "ip"},
			forwards: []string{"VL", "Vl"}, replies: []string{"VS", "Vs", "Vast"},
		},
		{
			code: "et", wrote: []string{"kirjutas", "kirjutas järgmist"},
			from: []string{"Saatja", "Kellelt"}, to: []string{"Saaja", "Adressaat", "Kellele"}, cc: []string{"Koopia"}, date: []string{"Kuupäev"},
			sent: []string{"Saadetud", "Saatmisaeg"}, subject: []string{"Teema", "Pealkiri"},
			forwarded: []string{"Edastatud kiri", "Edastatud sõnum", "Edasi saadetud kiri"}, original: []string{"Algne sõnum", "Algne kiri", "Algsõnum"},
			begin:  []string{"Edastatud kirja algus", "Edastatud sõnumi algus"},
			device: []string{"Saadetud minu", "Saadetud iPhone"},
			months: "jaanuar veebruar märts aprill mai juuni juuli august september oktoober november detsember",
		},
	}
}
