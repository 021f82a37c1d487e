package lang

// serbian returns what is known of Serbian.
func serbian() Language {
	return Language{
		Code:   "sr",
		Marks:  "њљћђџј",
		Family: "south slavic",
		Words: "и у је да се на не за од са су као што би али или то ја ви вас вам ваш ваша сам сте смо који која које " +
			"бити може врло када како ако још већ мене хвала поштована поштовани",
		Subjects: Subjects{
			Reply: []string{"odg"},
		},
		Dates: Dates{
			Months: "januar|januara|јануар|јануара februar|februara|фебруар|фебруара mart|marta|март|марта " +
				"april|aprila|април|априла maj|maja|мај|маја jun|juna|јун|јуна jul|jula|јул|јула " +
				"avgust|avgusta|август|августа septembar|septembra|септембар|септембра " +
				"oktobar|oktobra|октобар|октобра novembar|novembra|новембар|новембра " +
				"decembar|decembra|децембар|децембра",
			Weekdays: "- ponedeljak|ponedeljka|понедељак|понедељка utorak|utorka|уторак|уторка " +
				"sreda|srede|sredu|среда|среде|среду četvrtak|četvrtka|четвртак|четвртка " +
				"petak|petka|петак|петка subota|subote|subotu|субота|суботе|суботу",
		},
		Automatic: Automatic{
			Subject: []string{"аутоматски одговор", "automatski odgovor"},
			Away:    []string{"na odmoru", "на одмору"},
			Label:   []string{"аутомат"},
		},
	}
}
