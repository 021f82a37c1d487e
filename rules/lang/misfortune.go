package lang

// Misfortunes are the words by which owners tell of somebody to whom nothing is to go: they stand behind a name and
// a few small words.
type Misfortunes struct {
	Died, Hurt, Ill []string
	Beside          []string // small words around the name: "sadly Bob has"
	Behind          []string // what may follow: "died last week"
	Them            []string // in the place of the name
}

// Misfortune returns those words, in the languages whose owners have used them.
func Misfortune() Misfortunes {
	return Misfortunes{
		Died: []string{"passed away", "died", "dead", "was killed", "gestorben", "verstorben", "tot", "overleden",
			"décédé", "décédée", "mort", "morte", "fallecido", "fallecida", "falleció", "murió", "morto", "morta"},
		Hurt: []string{"an accident", "car accident", "bad accident", "serious accident", "a stroke", "heart attack",
			"in a coma", "verunglückt", "einen unfall", "schweren unfall", "een ongeluk", "ongeluk gehad",
			"un accident", "un accidente", "un incidente"},
		Ill: []string{"ill", "sick", "in hospital", "in the hospital", "cancer", "on sick leave", "krank", "erkrankt",
			"im krankenhaus", "ziek", "in het ziekenhuis", "malade", "hospitalisé", "hospitalisée", "à l'hôpital",
			"enfermo", "enferma", "malato", "malata", "in ospedale"},
		Beside: []string{"sadly", "unfortunately", "has", "had", "is", "was", "just", "been", "very", "seriously",
			"gravely", "badly", "terribly", "a", "bad", "serious", "got", "fell", "taken", "i", "heard", "that", "in",
			"leider", "ist", "hat", "hatte", "war", "sehr", "schwer", "liegt", "letzte", "letzten", "woche", "gestern",
			"helaas", "heeft", "had", "een", "ernstig", "ligt", "est", "a", "eu", "était", "très", "gravement",
			"malheureusement", "ha", "está", "tenido", "tuvo", "muy", "è", "avuto", "molto"},
		Behind: []string{"yesterday", "today", "last", "this", "suddenly", "after", "and", "on", "two", "in", "at"},
		Them:   []string{"she", "he", "they", "sie", "er", "zij", "ze", "hij", "elle", "il", "ella", "él", "lei", "lui"},
	}
}
