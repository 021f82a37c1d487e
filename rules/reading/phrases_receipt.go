package reading

// receiptPhrases are what mail programs write when a mail was read, and mail systems
// when it has arrived, where a gateway has made prose of the report.
func receiptPhrases() []phrase {
	return []phrase{
		{readSubject, "en", "read:"},
		{readSubject, "en", "not read:"},
		{readSubject, "en", "return receipt"},
		{readSubject, "en", "read receipt"},
		{readSubject, "de", "gelesen:"},
		{readSubject, "de", "ungelesen"},
		{readSubject, "de", "lesebestätigung"},
		{readSubject, "fr", "lu:"},
		{readSubject, "es", "leído:"},
		{readSubject, "it", "letto:"},
		{readSubject, "pt", "lida:"},
		{readSubject, "nl", "gelezen:"},
		{readSubject, "ja", "開封済み:"},
		{readSubject, "zh", "已读:"},

		{readText, "en", "was read on"},
		{readText, "en", "deleted without being read"},
		{readText, "en", "receipt for the mail"},
		{readText, "en", "has been read"},
		{readText, "de", "ihre nachricht"},
		{readText, "fr", "votre message"},
		{readText, "es", "su mensaje"},
		{readText, "it", "il messaggio"},
		{readText, "pt", "sua mensagem"},
		{readText, "nl", "uw bericht"},
		{readText, "ja", "開封されました"},
		{readText, "zh", "的邮件"},

		{arrivedText, "en", "delivered:"},
		{arrivedText, "en", "relayed:"},
		{arrivedText, "en", "expanded:"},
		{arrivedText, "de", "zugestellt:"},
		{arrivedText, "de", "weitergeleitet:"},
		{arrivedText, "fr", "remis:"},
	}
}
