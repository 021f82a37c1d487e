package lang

// french returns what is known of French.
func french() Language {
	return Language{
		Code:   "fr",
		Family: "romance",
		Marks:  "çœêèàùâûîô",
		Words: "le la les de des du un une et à en que qui dans pour est sur pas plus par je vous nous il elle on " +
			"ne se ce cette ces son sa ses au aux avec sont ou mais comme tout fait été être avoir ai avez " +
			"avons mon ma mes votre vos notre leur leurs si dont où y même très sans peut sous après avant " +
			"entre aussi puis quelques quand chez moi tu te toi ton ta tes toute tous toutes nul aucun chacun l " +
			"d j n s c qu m merci bien",
		Letters: []Letters{frenchLetters()},
		Folders: Folders{
			Sent:    []string{"envoyés", "éléments envoyés", "messages envoyés", "objets envoyés", "courrier envoyé"},
			Drafts:  []string{"brouillons", "brouillon"},
			Junk:    []string{"pourriel", "courrier indésirable", "indésirables"},
			Trash:   []string{"corbeille", "éléments supprimés"},
			Archive: []string{"archive", "archives"},
		},
		Notes: Notes{
			Thanks:   []string{"merci beaucoup", "merci"},
			Yes:      []string{"oui", "exactement"},
			No:       []string{"non", "pas encore"},
			Phone:    []string{"téléphone"},
			Hello:    []string{"bonjour"},
			Died:     []string{"décédé", "décédée", "mort", "morte"},
			Hurt:     []string{"un accident"},
			Ill:      []string{"malade", "hospitalisé", "hospitalisée", "à l'hôpital"},
			Befell:   []string{"est", "a", "eu", "était", "très", "gravement", "malheureusement"},
			Pronouns: []string{"elle", "il"},
			Fees:     []string{"argent", "payé", "payée"},
			Declines: []string{"non merci"},
			Charges:  []string{"mon tarif", "je facture", "de l'heure", "par heure"},
		},
		Subjects: Subjects{
			Reply:   []string{"RE", "Réf", "Rép", "ref"},
			Forward: []string{"TR", "Transf"},
			Warning: []string{"externe"},
		},
		DatePhrases: frenchDatePhrases(),
		Dates: Dates{
			Weekends: []string{"week-end"},
			Months: "janvier|janv février|févr|fevrier mars avril|avr mai juin juillet|juil août|aout " +
				"septembre octobre novembre décembre|decembre|déc",
			Weekdays:      "dimanche lundi mardi mercredi jeudi vendredi samedi",
			Until:         []string{"jusqu'au"},
			Back:          []string{"retour"},
			ThroughBehind: []string{"inclus"},
			Between:       []string{"le", "au", "du", "bureau", "à", "partir"},
			Range:         []string{"au", "à"},
			Ordinals:      []string{"er", "e"},
		},
		Names: Names{
			Particles: []string{"de", "la", "le"},
			Beside:    []string{"l", "d", "du", "des"},
			Short:     frenchNames(),
		},
		Quotes: Quotes{
			Translated: []string{"traduit par", "traduit avec", "traduction"},
			On:         []string{"Le"},
			Wrote:      []string{"a écrit", "écrivait", "écrivit", "a écrit ce qui suit"},
			Forwarded: []string{
				"Message transféré", "Message réexpédié", "Message transmis", "Courriel transféré",
			},
			Original: []string{
				"Message d'origine", "Message d’origine", "Message original", "Mail original", "Courriel original",
				"Message initial",
			},
			Begin: []string{
				"Début du message réexpédié", "Début du message transféré", "Début du message transmis",
			},
			Above: []string{
				"Répondez au-dessus de cette ligne", "Veuillez répondre au-dessus de cette ligne",
				"Répondre au-dessus de cette ligne",
			},
			Below: []string{
				"mes réponses ci-dessous", "réponses ci-dessous", "réponses en rouge", "réponses en bleu",
				"réponses dans le texte",
			},
		},
		Labels: Labels{
			From:    []string{"De", "Expéditeur"},
			To:      []string{"À", "A", "Pour", "Destinataire"},
			Cc:      []string{"Cc", "Copie", "Copie à"},
			Bcc:     []string{"Cci", "Copie cachée à"},
			ReplyTo: []string{"Répondre à", "Répondre-à"},
			Date:    []string{"Date"},
			Sent:    []string{"Envoyé", "Envoyé le", "Date d'envoi"},
			Subject: []string{"Objet", "Sujet"},
			Other:   []string{"Importance", "Pièces jointes", "Pièce jointe"},
		},
		Below: Below{
			SummedUp: []string{"résumé par", "résumé généré par"},
			Minutes: []string{
				"résumé de la réunion", "points d'action", "actions à mener", "généré par l'ia", "actions suggérées",
			},
			Device: []string{
				"Envoyé de", "Envoyé depuis", "Envoyé à partir", "Envoyé avec", "Envoyé par", "Envoyé via", "Envoyé d'",
				"Télécharger Outlook pour", "Obtenez Outlook pour", "Obtenir Outlook pour", "Provenance :",
			},
			Phones:     []string{"téléphone"},
			Excuse:     []string{"veuillez", "désolé", "excusez"},
			Banner:     []string{"provient de l'extérieur", "d'un expéditeur externe", "de l’extérieur de", "vous n'obtenez pas souvent", "vous ne recevez pas souvent"},
			Disclaimer: []string{"confidentiel", "destinataire", "par erreur", "le détruire", "le supprimer", "non autorisée"},
			Reacted:    []string{"a réagi via gmail", "a réagi à votre message", "a réagi à ton message"},
			Tapped: []string{
				"a aimé", "a adoré", "n'a pas aimé", "a ri de", "a mis en évidence", "a souligné", "a posé une question sur",
				"s'est interrogé sur", "s'est interrogée sur", "a réagi avec à", "a retiré un cœur de",
			},
			Outside: []string{"extérieur", "externe"},
			Care:    []string{"ne cliquez pas", "n'ouvrez pas", "soyez prudent", "si vous ne connaissez pas"},
			Footer:  []string{"pensez à l'environnement avant", "penser à l'environnement avant"},
			Card:    []string{"ci-dessous", "numér", "adres", "téléph"},
		},
		Failures: Failures{
			Moderated:   []string{"approbation du modérateur", "approbation par un modérateur", "en attente de modération"},
			Delivered:   []string{"message a été remis", "message a été délivré", "message a été libéré"},
			Subject:     []string{"non remis", "échec de la remise"},
			Text:        []string{"n'a pas pu être remis"},
			LateSubject: []string{"retard"},
			Held:        []string{"quarantaine", "messages bloqués", "messages retenus"},
			Rejected:    []string{"rejeté", "refusé"},
			Retry:       []string{"de nouvelles tentatives", "nouvelle tentative", "continuera d'essayer", "continuera à essayer", "continuerons à essayer", "continuons d'essayer", "sera retenté"},
			NotYet:      []string{"pas encore", "retard", "pour l'instant", "simple avertissement", "inutile de renvoyer", "temporaire"},
		},
		Receipts: Receipts{
			ReadSubject:    []string{"lu:"},
			ReadText:       []string{"votre message"},
			ArrivedSubject: []string{"remis:"},
		},
		Automatic: Automatic{
			Moved:   []string{"adresse a changé", "nouvelle adresse"},
			NoReply: []string{"nepasrepondre"},
			Booked:  []string{"rendez-vous"},
			Carried: []string{
				"nouveau message", "message privé", "vous a écrit", "vous a envoyé", "vous a mentionné",
				"a répondu", "a commenté", "notification", "assistance",
				"a envoyé un message", "a envoyé messages",
			},
			Voice:       []string{"message vocal", "messagerie vocale"},
			Digest:      []string{"lot", "condensé", "résumé de"},
			Subject:     []string{"réponse automatique", "absent:", "absente:", "absence:", "absent du bureau"},
			AwaySubject: []string{"absence du bureau"},
			Machine: []string{
				"envoyé automatiquement",
				"ceci est une réponse automatique", "ceci est un message automatique",
			},
			Away: []string{"absent", "en congé", "congé maternité", "congé paternité", "congé parental", "congé sabbatique", "année sabbatique"},
			Left: []string{
				"ne fait plus partie", "ne fais plus partie", "ne travaille plus", "a quitté l'entreprise", "a quitté la société",
				"a quitté notre", "a quitté ses fonctions", "a quitté l'organisation", "ai quitté l'entreprise",
				"ai quitté la société", "ai quitté mes fonctions", "ai pris ma retraite",
				"n'est plus en poste", "droits à la retraite", "est à la retraite",
			},
			LastDay:     []string{"était mon dernier jour", "a été mon dernier jour"},
			Unmonitored: []string{"n'est pas consultée"},
			Meanwhile:   []string{"cas d'urgence", "toute urgence", "dès mon retour", "à mon retour"},
			Received:    []string{"bien reçu votre", "bien parvenu"},
			Mute:        []string{"ne pas répondre à ce"},
			Unsubscribe: []string{"se désabonner", "se désinscrire"},
			Challenge:   []string{"message est retenu", "message a été retenu", "confirmez l'envoi", "vous authentifier", "je suis humain", "pas un robot", "vous êtes bien humain", "pour confirmer votre adresse", "que vous êtes une personne", "que vous êtes un humain"},
			Gossip:      []string{"consulté votre profil", "félicitez"},
			Return:      []string{"retour", "pendant cette période", "durant mon absence", "pendant mon absence", "de nouveau disponible"},
			Label:       []string{"automat"},
			Closed:      []string{"n'est plus consultée", "n'est plus utilisée", "sera désactivée"},
			Partly:      []string{"temps plein", "temps partiel", "en dehors", "weekend", "le soir", "quotidiennement", "régulièrement"},
			Arrived:     []string{"accusé de réception"},
		},
		Refusals: Refusals{
			Anybody: []string{"n'écris à personne", "n'écrivez à personne", "rien à personne", "laisse tout le monde tranquille", "laissez tout le monde tranquille"},
			Ends: []string{
				"j'ai le poste", "j'ai trouvé un poste", "j'ai trouvé un emploi", "j'en ai assez", "j'arrête",
				"besoin d'une pause", "fais une pause", "laisse-moi tranquille", "j'abandonne",
			},
			Others: []string{
				"les autres", "aux autres", "tous les autres", "tout le monde",
			},
			Except: []string{"sauf", "seulement", "excepté", "seul", "seule"},
			Stop: []string{
				"arrête", "arrêtez", "arrêter", "stoppe", "annule", "annulez", "annuler", "laisse tomber",
				"laissez tomber", "n'envoie pas", "n'envoie rien", "n'envoyez pas", "n'envoyez rien",
				"ne l'envoie pas", "ne l'envoyez pas", "ne pas envoyer", "ne relance pas", "ne relancez pas",
				"ne pas relancer", "pas de relance", "pas la peine", "plus la peine", "ce n'est pas la peine",
				"ce n'est plus la peine", "inutile", "plus nécessaire", "oublie", "oublie ça", "oubliez",
			},
			May: []string{
				"ne", "n'envoie", "n'envoyez", "n'écris", "n'écrivez", "pas", "plus", "arrête", "arrêtez",
				"annule", "annuler", "annulez", "inutile", "laisse", "laissez", "oublie", "oubliez", "attends",
				"attendez",
			},
			Tells: []string{" répon", " appelé"},
		},
		Answers: frenchAnswers(),
		Together: Together{
			We:   []string{"nous"},
			I:    []string{"moi"},
			Both: []string{"nous deux"},
		},
		Introduces: Introduction{
			Phrases: []string{"te présente", "vous présente", "mettre en contact", "mets en contact"},
			Copies:  []string{"en copie"},
			Elses:   []string{"collègue"},
			Helps:   []string{"assistante", "agenda"},
			Denials: []string{"pas", "non"},
		},
		Offices: []string{"accueil", "bureau", "equipe"},
	}
}

// frenchLetters returns how letters are written in French.
func frenchLetters() Letters {
	return Letters{
		Tag: "fr", Called: "French",
		SeveralAlike: true,
		Concerns:     []string{"réf."},
		GreetFormal: []string{
			"madame", "monsieur", "mademoiselle", "maître", "docteur", "professeur", "madame, monsieur",
			"excellence", "votre excellence", "monseigneur", "à qui de droit",
			"très révérend père", "révérend père", "révérende mère", "mon révérend père",
		},
		GreetAny: []string{
			"bonjour", "chère", "cher", "chers", "chères", "très cher", "très chère", "bien chère", "bien cher",
			"bonjour chère", "bonjour cher",
			"bien le bonjour", "bonjour madame", "bonjour monsieur",
		},
		GreetFamiliar: []string{
			"salut", "coucou", "hello", "hey", "ma chère", "mon cher", "bonjour à toi",
			"ma très chère", "mon très cher",
			"allô", "allo", "salut salut", "ohé", "coucou ma chère", "coucou mon cher", "ciao", "adieu", "tchô",
		},
		GreetOnce: []string{
			"bonsoir", "bonne année", "meilleurs vœux", "joyeux noël", "bon anniversaire", "joyeuses fêtes",
			"belle journée", "bonne rentrée", "joyeuses pâques", "bon lundi", "bonne et heureuse année",
			"rebonjour", "re-bonjour", "re bonjour", "salut à nouveau", "bonjour à nouveau", "bonjour de nouveau",
			"bon matin", "bon après-midi", "bonne fête", "joyeuse fête", "joyeuses fêtes de pâques", "bonne journée", "bon dimanche", "bon mardi", "bon mercredi", "bon jeudi", "bon vendredi", "bon samedi", "bonsoir à vous", "bonne semaine", "aïd moubarak", "bel été", "bonne soirée",
		},
		HowAreYou:   []string{"ça va", "comment ça va", "comment vas-tu"},
		Endearments: []string{"chérie", "chéri"},
		Honorifics: []string{
			"madame", "monsieur", "mademoiselle", "mme", "m", "mr", "mlle", "docteur", "dr", "professeur", "professeure", "pr", "prof",
			"maître", "me", "directeur", "directrice", "président", "présidente", "collègue", "doyen", "doyenne", "ministre", "confrère", "consœur",
			"abbé", "père", "mère", "sœur", "frère", "chanoine", "pasteur", "pasteure", "rabbin", "bâtonnier", "bâtonnière", "recteur", "rectrice", "juge", "maire", "mairesse", "conseiller", "conseillère", "notaire", "ambassadeur", "ambassadrice", "commandant", "capitaine", "chef", "cheffe",
		},
		Several:    []string{"tous", "toutes", "et", "collègues", "équipe", "amis", "madame, monsieur", "mesdames", "messieurs", "vous"},
		Teams:      []string{"équipe"},
		Awaiting:   []string{"d'avance", "par avance", "anticipés", "anticipé", "dans l'attente", "réponse", "retour", "vous lire", "te lire"},
		Meeting:    []string{"bientôt", "à plus", "à très vite", "au plaisir"},
		CloseWords: "cordial salutation considération amiti amical respect sincère bientôt vite embrasse bise bisou remerci merci dévoué bien_à plaisir hommage gratitude sentiments compliments fraternel",
		Occasions: "week-end weekend noël pâques année fêtes vacances demain hier aujourd ce_soir pour printemps automne hiver toussaint ramadan rentrée carême fin_d'année " +
			"encore courage chance depuis fin_de_semaine",
		Extras: "merci journée soirée semaine santé remerciant matinée après-midi",
		Closings: []string{
			"cordialement", "bien cordialement", "très cordialement", "bien à vous", "sincèrement",
			"respectueusement", "salutations distinguées", "sincères salutations", "meilleures salutations",
			"salutations cordiales", "avec mes salutations distinguées", "avec mes meilleures salutations",
			"avec mes sincères salutations", "avec mes remerciements", "avec toute ma gratitude",
			"mes salutations distinguées", "cordiales salutations", "cordialement vôtre", "à bientôt",
			"amicalement", "bien amicalement", "chaleureusement", "bien sincèrement", "bonne journée",
			"belle journée", "avec mes respectueuses salutations", "respectueuses salutations",
			"avec mes cordiales salutations", "confraternellement", "bien respectueusement",
			"avec mes salutations respectueuses", "avec mes salutations les meilleures",
			"mes salutations les meilleures", "mes meilleures salutations", "recevez mes salutations distinguées",
			"salutations", "salutations respectueuses", "avec tous mes remerciements", "cdt", "cdlt", "bien cdlt",
			"belle continuation", "bonne continuation", "avec reconnaissance", "dans l'attente de vous lire",
			"avec mes cordiaux messages", "cordiaux messages", "meilleurs messages", "avec mes meilleurs messages", "mes meilleurs messages", "mes cordiaux messages", "au plaisir", "au plaisir de vous lire", "bien le bonjour", "mes amitiés", "avec mes compliments", "mes respects", "avec tout mon respect", "avec respect", "mes hommages", "avec mes hommages", "fraternellement", "en toute amitié", "avec toute ma considération", "bonne fin de journée", "belle fin de journée", "salutations les meilleures", "avec mes salutations cordiales", "mes cordiales salutations", "salutations amicales", "salutations sincères", "bien vôtre", "sentiments distingués", "avec mes sentiments distingués", "sentiments respectueux",
		},
		CloseFormal: []string{
			"je vous prie d'agréer", "je vous prie de croire", "veuillez agréer", "veuillez croire",
			"veuillez recevoir", "bien à vous", "je vous prie de recevoir", "dans l'attente de vous lire",
			"recevez", "respectueusement vôtre", "cordialement à vous", "je vous adresse",
			"dans l'attente de votre réponse",
			"je vous prie de bien vouloir agréer", "je vous prie d’agréer", "veuillez trouver ici", "veuillez accepter", "agréez", "je vous prie de trouver ici", "croyez", "daignez agréer", "daignez", "je vous présente", "je vous prie d'accepter",
		},
		CloseFamiliar: []string{
			"bien à toi", "bises", "bise", "je t'embrasse", "je vous embrasse", "amitiés", "gros bisous", "biz",
			"bisous", "à toi", "dans l'attente de ta réponse", "bizz", "bàt", "à plus", "a plus", "à la prochaine", "à la revoyure", "a+", "à+",
			"becs", "la bise", "grosses bises", "je te bise", "à plus tard", "à tantôt", "bonne continuation à toi",
		},
		SayFormal:   "vous votre vos",
		SayFamiliar: "tu te toi ton ta tes t",
		Offers:      []string{"tutoyer", "tutoie", "tutoyons", "tutoiement"},
		Turned:      "[%s tutoie, ou le propose ; le brouillon dit encore vous. À modifier avant l’envoi.]",
		Stranger:    "Bonjour,", Greeting: "Bonjour %s,", GreetingFamiliar: "Bonjour %s,",
		Greeting0: "Bonjour,", GreetingFamiliar0: "Bonjour,",
		Capital: true,
		Closing: "Cordialement,", ClosingFamiliar: "Bien à toi,",
		StopInside: true,
		Quotes:     [2]string{"«\u00a0", "\u00a0»"},
		Months:     "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
		Weekdays:   "dimanche lundi mardi mercredi jeudi vendredi samedi",
		First:      "1er",
		Full:       "{weekday} {day} {month} {year}",
		Short:      "{day} {month}",
		Clock:      "{date} à {hour}\u00a0h\u00a0{minute}",
		ClockFull:  "{date} à {hour}\u00a0h",
		Wrote:      "Le {weekday} {day} {month} {year}, {who} a écrit\u00a0:",
		Answered:   "[{who} l’a lue et a répondu {on}{what} Commencer par là ou ne pas envoyer.]",
		OnWeekday:  "dimanche lundi mardi mercredi jeudi vendredi samedi",
		OnDay:      "le {day} {month}", InMonth: "en {month}", InYear: "en {month} {year}",
		And: "et",
		Wishes: []string{
			"j'aimerais", "je voudrais", "je souhaiterais", "je souhaite", "j'aurais", "je serais",
			"je désirerais", "je voulais",
		},
		WishFor:    []string{"question", "questions", "plus", "échanger avec vous", "échanger avec toi"},
		Tells:      []string{"raconter", "présenter", "parler de", "montrer", "envoyer", "dire", "partager"},
		About:      []string{"sur", "à propos de", "à propos du", "au sujet de", "au sujet du"},
		AboutAfter: []string{"question", "questions", "plus"},
		Indirect:   frenchIndirect(),
		AboutEnds:  []string{"par téléphone", "en visio", "au téléphone", "pendant", "si", "autour d", "lors", "quand", "dans les prochain"},
		AboutTail: []string{
			"aussi", "plutôt", "également", "encore", "alors", "s'il vous plaît", "s'il te plaît", "svp", "peut-être",
			"de nouveau", "à nouveau", "à la place", "donc", "quand même", "brièvement", "un jour",
		},
		AboutIt:      []string{"ça", "cela", "quoi"},
		AboutNotLast: []string{"avec", "pour", "par", "en", "et", "ou", "de", "la", "le"},
	}
}

// frenchIndirect returns how French asks within a sentence. Of a question with "how" or "why" a letter needs a noun:
// "sur la façon dont vous êtes devenue pilote".
func frenchIndirect() Indirect {
	you, anybody := []string{"ez", "tes"}, []string(nil)
	return Indirect{
		As: "sur",
		After: []string{
			"savoir", "comprendre", "demander", "demande", "me raconter", "raconter", "me dire", "m'expliquer", "expliquer", "apprendre",
			"découvrir", "me racontiez", "me racontes", "entendre", "curieux de", "curieuse de", "m'éclairer sur",
		},
		Opens: []string{
			"ce que", "ce qui", "ce qu'il", "ce qu'elle", "ce qu'on", "ce qu'un", "ce qu'une", "ce qu'est", "à quoi ressemble",
			"à quoi ressemblent", "comment vous", "comment tu", "comment on", "comment l'on", "comment votre", "comment vos",
			"comment ton", "comment ta", "comment tes", "comment se passe", "comment se passent", "comment se déroule",
			"comment se déroulent", "comment s'organise", "comment s'organisent", "pourquoi vous", "pourquoi tu",
		},
		Not: []string{
			"comment vous allez", "comment tu vas", "comment vous souhaitez", "comment vous préférez", "comment vous voulez",
			"comment tu préfères", "comment tu veux", "ce qui vous convient", "ce qui vous conviendrait", "ce qui vous arrange",
			"ce qui vous arrangerait", "ce qui te convient", "ce qui t'arrange", "ce que vous en pensez", "ce que vous en dites",
			"ce que tu en penses", "ce que tu en dis", "ce que vous pensez de", "ce que tu penses de",
		},
		Back:     []string{"cela", "ça", "ceci", "celui-ci", "celle-ci", "y", "en", "là", "ainsi", "ce", "cet", "cette", "ces"},
		Inverted: []string{"-vous", "-tu", "-on", "-il", "-elle", "-ils", "-elles", "-ce"},
		Turns: []Turn{
			{"comment vous", "la façon dont vous", you}, {"comment tu", "la façon dont tu", anybody},
			{"comment on", "la façon dont on", anybody}, {"comment l'on", "la façon dont l'on", anybody},
			{"comment votre", "la façon dont votre", anybody}, {"comment vos", "la façon dont vos", anybody},
			{"comment ton", "la façon dont ton", anybody}, {"comment ta", "la façon dont ta", anybody},
			{"comment tes", "la façon dont tes", anybody}, {"comment", "la façon dont", anybody},
			{"pourquoi vous", "les raisons pour lesquelles vous", you},
			{"pourquoi tu", "les raisons pour lesquelles tu", anybody},
			{"à quoi", "ce à quoi", anybody},
		},
	}
}

func frenchDatePhrases() *DatePhrases {
	return &DatePhrases{
		DayFirst:      true,
		ShortWeekdays: "dim lun mar mer jeu ven sam",
		Numbers:       "un|une deux trois quatre cinq six sept huit neuf dix onze douze",
		Units:         "min|minute|minutes heure|heures|h jour|jours semaine|semaines mois an|ans|année|années",
		Days:          "avant_-_hier hier aujourd'hui|aujourd’hui demain après_-_demain|apres_-_demain",
		Words: map[DateWord][]string{
			DateLead:          {"le", "à", "a", "de", "du", "vers", "dès", "pour", "ce", "au"},
			DateOn:            {"le", "du"},
			DateDay:           {"le"},
			DateFrom:          {"de"},
			DateTo:            {"à"},
			DateIn:            {"dans", "en"},
			DateThe:           {"la"},
			DateArticle:       {"un", "une"},
			DateNext:          {"prochain", "prochaine"},
			DateThis:          {"ce", "cette"},
			DateMorning:       {"matin"},
			DateEvening:       {"soir", "après-midi"},
			DateHourOrLength:  {"h", "heure", "heures"},
			DateHalfBehind:    {"et demie", "et demi"},
			DateQuarterBehind: {"et quart"},
			DateQuarterLess:   {"moins le quart", "moins quart"},
		},
	}
}

// frenchNames returns first names of French, each followed by its short forms. One short form may belong to
// several names.
func frenchNames() []string {
	return []string{
		"frédéric fred fredo", "stéphane steph", "stéphanie steph", "catherine cathy", "christophe chris",
		"christine chris", "nicolas nico", "alexandre alex", "alexandra alex", "sébastien seb",
		"benjamin ben benj", "benoît ben", "matthieu mathieu mat", "philippe phil", "véronique véro",
		"dominique dom domi", "emmanuel manu", "emmanuelle manu", "élisabeth babette lisa", "isabelle isa",
		"caroline caro", "jacqueline jacquie", "joséphine jo", "joseph jo", "laurent lolo", "michel mimi",
		"patrick pat", "patricia pat", "thomas tom", "valérie val", "vincent vince", "virginie nini",
		"maximilien max", "maxime max", "grégoire greg", "grégory greg", "guillaume guigui", "ludovic ludo",
		"bertrand bert", "gabrielle gaby", "gabriel gaby", "madeleine mado", "marguerite margot", "nathalie nath",
		"sophie soso", "théodore théo", "augustin gus", "eléonore léo nora", "clémentine clem", "clément clem",
		"antoine toine",
	}
}
