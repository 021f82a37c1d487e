package lang

// macedonian returns what is known of Macedonian.
func macedonian() Language {
	return Language{
		Code:  "mk",
		Marks: "ѓќѕњљџј",
		Words: "и на да се за од во со не е се дека што но или тоа јас вие ви ваш вашата сум сте ќе би можете многу " +
			"кога како ако уште веќе мене ми благодарам почитувана почитуван",
		Dates: Dates{
			Months: "јануари февруари март април мај јуни јули август септември октомври ноември декември",
		},
		Automatic: Automatic{
			Subject: []string{"автоматски одговор"},
		},
	}
}
