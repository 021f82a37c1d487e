package lang

// hebrew returns what is known of Hebrew.
func hebrew() Language {
	return Language{
		Code: "he",
		Folders: Folders{
			Sent:    []string{"נשלח", "דואר שנשלח"},
			Drafts:  []string{"טיוטות"},
			Junk:    []string{"דואר זבל"},
			Trash:   []string{"אשפה"},
			Archive: []string{"ארכיון"},
		},
		Subjects: Subjects{
			Reply:   []string{"השב", "רד", "תגובה"},
			Forward: []string{"הועבר"},
		},
		Dates: Dates{
			Months: "ינואר פברואר מרץ|מרס אפריל מאי יוני יולי אוגוסט ספטמבר אוקטובר נובמבר דצמבר",
			Until:  []string{"עד ה-"},
		},
		Quotes: Quotes{
			On:        []string{"בתאריך", "ב-", "ב"},
			Wrote:     []string{"כתב", "כתבה", "כתב/ה", "מאת"},
			Forwarded: []string{"הודעה שהועברה", "הודעה מועברת"},
			Original:  []string{"הודעה מקורית"},
		},
		Labels: Labels{
			From:    []string{"מאת", "מ"},
			To:      []string{"אל", "ל"},
			Cc:      []string{"עותק", "העתק"},
			Date:    []string{"תאריך"},
			Sent:    []string{"נשלח", "נשלח בתאריך"},
			Subject: []string{"נושא", "הנדון"},
		},
		Below: Below{
			Device: []string{"נשלח מה", "נשלח מ"},
		},
		Automatic: Automatic{
			Subject:   []string{"תשובה אוטומטית", "מענה אוטומטי"},
			Away:      []string{"בחופשה", "מחוץ למשרד"},
			Meanwhile: []string{"בנושאים דחופים"},
			Label:     []string{"אוטומטי"},
		},
		Failures: Failures{
			Subject: []string{"לא ניתן למסירה"},
		},
	}
}
