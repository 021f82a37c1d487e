package lang

// greek returns what is known of Greek.
func greek() Language {
	return Language{
		Code: "el",
		Folders: Folders{
			Sent:    []string{"απεσταλμένα"},
			Drafts:  []string{"πρόχειρα"},
			Junk:    []string{"ανεπιθύμητα", "ανεπιθύμητη αλληλογραφία"},
			Trash:   []string{"κάδος", "διαγραμμένα"},
			Archive: []string{"αρχείο"},
		},
		Subjects: Subjects{
			Reply:   []string{"ΑΠ", "ΣΧΕΤ", "απάντηση"},
			Forward: []string{"ΠΡΘ", "προωθ", "προώθ."},
		},
		Dates: Dates{
			Months: "ιανουαρίου|ιαν φεβρουαρίου|φεβ μαρτίου|μαρ απριλίου|απρ μαΐου|μαΐ|μαϊ ιουνίου|ιουν " +
				"ιουλίου|ιουλ αυγούστου|αυγ σεπτεμβρίου|σεπ οκτωβρίου|οκτ νοεμβρίου|νοε δεκεμβρίου|δεκ",
			Weekdays: "κυριακή δευτέρα τρίτη τετάρτη πέμπτη παρασκευή σάββατο",
			Until:    []string{"μέχρι", "έως"},
			Through:  []string{"μέχρι και", "έως και"},
			Back:     []string{"επιστρέφω"},
			Between:  []string{"τις", "στις", "την", "γραφείο", "στο"},
			AM:       []string{"π.μ."},
			PM:       []string{"μ.μ."},
		},
		Quotes: Quotes{
			On:        []string{"Στις", "Την", "Στις ημερομηνία"},
			Wrote:     []string{"έγραψε", "έγραψαν", "γράφει"},
			Forwarded: []string{"Προωθημένο μήνυμα", "Προωθούμενο μήνυμα"},
			Original:  []string{"Αρχικό μήνυμα", "Πρωτότυπο μήνυμα"},
			Begin:     []string{"Αρχή προωθημένου μηνύματος", "Έναρξη προωθημένου μηνύματος"},
		},
		Labels: Labels{
			From:    []string{"Από"},
			To:      []string{"Προς"},
			Cc:      []string{"Κοιν", "Κοινοποίηση", "Κοιν."},
			Date:    []string{"Ημερομηνία", "Ημ/νία"},
			Sent:    []string{"Στάλθηκε", "Εστάλη", "Αποστολή"},
			Subject: []string{"Θέμα"},
		},
		Below: Below{
			Device: []string{"Στάλθηκε από", "Εστάλη από", "Λήψη του Outlook για", "Αποκτήστε το Outlook για"},
		},
		Automatic: Automatic{
			Subject:     []string{"αυτόματη απάντηση"},
			Return:      []string{"επιστρ"},
			AwaySubject: []string{"απουσία"},
			Away:        []string{"εκτός γραφείου", "σε άδεια"},
			Meanwhile:   []string{"με την επιστροφή"},
			Label:       []string{"αυτόματ"},
		},
		Failures: Failures{
			Subject: []string{"δεν ήταν δυνατή η παράδοση"},
		},
	}
}
