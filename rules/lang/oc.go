package lang

// occitan returns what is known of Occitan.
func occitan() Language {
	return Language{
		Code:   "oc",
		Family: "romance",
		Words: "lo la los las que es de per amb un una dels suls als son pas ai as avètz sètz coma mai tanben vòstre " +
			"vòstra mon ieu vos aver èsser plan bonjorn adieu mercés fòrça aquel aquela dempuèi trabalh segui al del e",
		Marks: "òè",
	}
}
