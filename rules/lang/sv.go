package lang

// swedish returns what is known of Swedish.
func swedish() Language {
	return Language{
		Code:   "sv",
		Family: Scandinavian,
		Marks:  "åäö",
		Words: "och att det i en som på är av för med till den har de inte om ett han men var jag sig från vi så " +
			"kan när år under också efter eller nu sin där vid mot ska skulle kommer ut få finns vara hade alla " +
			"andra mycket än här då sedan över bara in blir upp även vad hur någon något några mig dig dem oss " +
			"er din ditt mitt min mina ni du utan skall envar vars rätt genom ingen får hos denna detta dessa " +
			"varje människa varken ha vore gärna skriver",
		Letters: []Letters{swedishLetters()},
		Folders: Folders{
			Sent:    []string{"skickat", "skickade objekt"},
			Drafts:  []string{"utkast"},
			Junk:    []string{"skräppost"},
			Trash:   []string{"papperskorg", "papperskorgen", "borttagna objekt"},
			Archive: []string{"arkiv"},
		},
		Notes: Notes{
			Thanks: []string{"tack så mycket", "tack"},
			Yes:    []string{"ja", "stämmer"},
			No:     []string{"nej", "inte än"},
			Phone:  []string{"telefon"},
		},
		Subjects: Subjects{
			Reply:   []string{"SV", "Svar"},
			Forward: []string{"VB", "VS", "vidarebefordrat"},
			Warning: []string{"extern"},
		},
		DatePhrases: swedishDatePhrases(),
		Dates: Dates{
			Months:     "januari februari mars april maj juni juli augusti september oktober november december",
			Weekdays:   "söndag måndag tisdag onsdag torsdag fredag lördag",
			AM:         []string{"fm", "f.m."},
			PM:         []string{"em", "e.m."},
			Until:      []string{"till"},
			Through:    []string{"tom", "t.o.m.", "till och med"},
			Back:       []string{"tillbaka"},
			BackBehind: []string{"tillbaka"},
			Between:    []string{"på", "kontoret"},
		},
		Names: Names{Beside: []string{"av"}, Short: swedishNames()},
		Quotes: Quotes{
			Translated: []string{"översatt av", "översatt med", "översättning"},
			On:         []string{"Den", "På"},
			Wrote:      []string{"skrev", "skrev följande", "har skrivit"},
			Forwarded: []string{
				"Vidarebefordrat meddelande", "Vidarebefordrat mejl", "Vidarebefordrat brev", "Vidarebefordrad e-post",
			},
			Original: []string{
				"Ursprungligt meddelande", "Originalmeddelande", "Originalmeddelandet",
			},
			Begin: []string{
				"Vidarebefordrat mejl", "Vidarebefordrat brev", "Vidarebefordrat meddelande",
				"Börja vidarebefordrat meddelande",
			},
		},
		Labels: Labels{
			From:    []string{"Från", "Avsändare"},
			To:      []string{"Till"},
			Cc:      []string{"Kopia", "Kopia till"},
			Bcc:     []string{"Hemlig kopia"},
			ReplyTo: []string{"Svara till", "Svar till"},
			Date:    []string{"Datum"},
			Sent:    []string{"Skickat", "Skickades"},
			Subject: []string{"Ämne", "Rubrik"},
		},
		Below: Below{
			Device: []string{
				"Skickat från", "Skickades från", "Skickat med", "Sänt från", "Hämta Outlook för", "Skaffa Outlook för",
			},
			Banner:     []string{"kommer från en extern", "utanför organisationen"},
			Disclaimer: []string{"konfidentiell", "avsedda mottagaren", "av misstag"},
			Outside:    []string{"utifrån", "utanför", "extern"},
			Care:       []string{"klicka inte på", "öppna inte", "var försiktig"},
			Footer:     []string{"tänk på miljön innan"},
			Card:       []string{"nedan", "nummer", "adres", "telef"},
		},
		Failures: Failures{
			Moderated:   []string{"moderatorns godkännande", "godkännande av moderator", "väntar på moderering"},
			Delivered:   []string{"meddelande har levererats"},
			Subject:     []string{"kunde inte levereras"},
			Text:        []string{"kunde inte levereras"},
			LateSubject: []string{"försen", "fördröj"},
			Held:        []string{"karantän"},
			Rejected:    []string{"avvisa"},
			Retry:       []string{"fortsätter att försöka", "fortsätter försöka", "nya försök"},
			NotYet:      []string{"ännu inte", "försen", "tills vidare", "tillfällig"},
		},
		Automatic: Automatic{
			Moved:     []string{"ny e-postadress", "adress har ändrats", "nya adress"},
			Digest:    []string{"sammandrag", "sammanfattning"},
			Challenge: []string{"meddelande hålls kvar", "att du är en person", "inte är en robot", "att du är en människa"},
			Carried: []string{
				"nytt meddelande", "skickade dig", "nämnde dig", "har svarat", "avisering",
				"har skickat meddelanden", "har skickat ett meddelande",
			},
			Voice:   []string{"röstmeddelande", "telefonsvarare"},
			Subject: []string{"autosvar", "automatiskt svar", "frånvaro:", "frånvaromeddelande", "frånvarande:"},
			Machine: []string{"skickats automatiskt", "detta är ett automatiskt svar"},
			Away:    []string{"inte på kontoret", "semester", "föräldraledig", "tjänstledig"},
			Left: []string{
				"har slutat", "arbetar inte längre", "inte längre anställd", "gått i pension",
			},
			LastDay:     []string{"var min sista arbetsdag", "var min sista dag"},
			Unmonitored: []string{"övervakas inte"},
			Meanwhile:   []string{"brådskande", "när jag är tillbaka"},
			Unsubscribe: []string{"avregistrera"},
			Return:      []string{"tillbaka", "under min frånvaro", "åter"},
			Label:       []string{"automat"},
			Closed:      []string{"läses inte längre"},
			Partly:      []string{"heltid", "deltid", "utanför kontorstid", "helger", "helgen", "kvällar", "regelbundet"},
			Arrived:     []string{"mottagningsbekräftelse"},
			Received:    []string{"vi har mottagit"},
		},
		Refusals: Refusals{
			Anybody: []string{"skriv inte till någon", "skriv till ingen", "inget till någon", "lämna alla ifred", "lämna alla i fred"},
			Ends: []string{
				"fick jobbet", "fått jobbet", "fått nog", "behöver en paus", "tar en paus", "lämna mig i fred",
				"jag ger upp",
			},
			Others: []string{
				"de andra", "alla andra", "resten",
			},
			Stop: []string{
				"stoppa", "stopp", "avbryt", "skicka inte", "skicka den inte", "skicka det inte", "skriv inte",
				"påminn inte", "ingen påminnelse", "behövs inte", "behövs inte längre", "inte nödvändigt",
				"inte längre nödvändigt", "låt bli", "låt det vara", "glöm det", "strunta i det",
			},
			May: []string{
				"inte", "ingen", "stoppa", "stopp", "avbryt", "skicka inte", "skriv inte", "påminn inte",
				"behövs inte", "låt", "glöm", "vänta",
			},
		},
		Answers: swedishAnswers(),
		Together: Together{
			I:    []string{"jag"},
			Both: []string{"båda två"},
		},
		Introduces: Introduction{
			Phrases: []string{"vill presentera"},
			Copies:  []string{"på kopia"},
			Denials: []string{"inte"},
		},
		Offices: []string{"sekretariatet"},
	}
}

// swedishLetters returns how letters are written in Swedish.
func swedishLetters() Letters {
	return Letters{
		Tag: "sv", Called: "Swedish",
		Concerns:    []string{"gäller", "angående", "ang."},
		GreetFormal: []string{"bästa", "bäste", "ärade", "högt ärade", "till den det berör", "högaktade", "högt aktade", "vördade", "högvördige", "hedrade", "bästa herr", "bästa fru", "ers excellens"},
		GreetAny: []string{
			"hej", "god dag", "goddag", "kära", "käre", "hej på dig",
			"kära vän", "god dag på dig",
		},
		GreetFamiliar: []string{
			"hejsan", "tjena", "hallå", "tja", "tjenare", "hej hej", "hallo", "tjo", "hej där", "hej snälla",
			"hej kära", "hi", "käraste",
			"moikka", "tjenixen", "hejsan hoppsan", "hejhej", "hej på dej", "tjaba", "tjabba", "halloj", "hej vännen", "heej", "hallå där", "hejsan kära",
		},
		GreetOnce: []string{
			"god morgon", "god kväll", "gott nytt år", "god jul", "glad påsk", "grattis", "glad midsommar",
			"god middag", "god afton", "god fortsättning", "hej igen", "hejsan igen",
			"god förmiddag", "god eftermiddag", "glad sommar", "trevlig helg", "glad advent", "god morron", "gomorron", "godmorgon", "godkväll", "god helg", "trevlig midsommar", "glad lucia", "glad fredag", "glad måndag", "glad tisdag", "glad onsdag", "glad torsdag", "gott slut", "gott nytt",
		},
		HowAreYou: []string{"läget", "hur är läget"},
		Honorifics: []string{
			"fru", "herr", "fröken", "dr", "doktor", "professor", "prof", "docent", "rektor", "direktör",
			"magister", "kollega",
			"kyrkoherde", "biskop", "prost", "domprost", "överläkare", "kapten", "lektor", "dekan", "advokat", "friherre", "kommunalråd",
		},
		Several:    []string{"alla", "och", "allihopa", "team", "kollegor", "ni", "båda", "vänner", "teamet"},
		Awaiting:   []string{"på förhand", " svar"},
		Meeting:    []string{"vi hörs", "vi ses"},
		CloseWords: "hälsning hälsar mvh kram vänlig tack puss allt_gott högaktning vördsam vördnad återhörande",
		Occasions: "helg jul påsk år midsommar sommar semester idag i_dag imorgon i_morgon ikväll igår för vinter höst lucia advent pingst trettonhelg sportlov " +
			"igen senast lycka_till från_en från_min",
		Extras: "tack dag vecka kväll eftermiddag morgon natt",
		Closings: []string{
			"med vänlig hälsning", "med vänliga hälsningar", "vänliga hälsningar", "vänlig hälsning",
			"bästa hälsningar", "hälsningar", "med bästa hälsningar", "med bästa hälsning", "hälsar",
			"varma hälsningar", "många hälsningar", "allt gott", "hjärtliga hälsningar", "med varma hälsningar",
			"med varm hälsning", "tack på förhand", "vänligen", "högaktningsfullt", "vi hörs", "ha det bra",
			"ha det fint", "bästa hälsning", "hälsning", "varm hälsning", "allt det bästa",
			"med hjärtliga hälsningar", "med många hälsningar", "vänligast", "hälsn", "mvh",
			"med vänlig hälsning från", "vh", "ha det gott", "tack och hej", "hej så länge", "hör av dig",
			"ta hand om dig", "hej då",
			"vördsamt", "med vördnad", "med utmärkt högaktning", "med högaktning", "kära hälsningar", "soliga hälsningar", "med kära hälsningar", "med tack och hälsning", "tack och hälsningar", "med varma tack", "vänliga hälsningar från", "hälsningar från", "ha en fin dag", "ha en bra dag", "med hälsning", "med hälsningar", "ödmjukast", "de bästa hälsningar", "de bästa hälsningarna", "de varmaste hälsningar", "med de bästa hälsningar", "på återhörande", "på återseende",
		},
		CloseFamiliar: []string{"kram", "kramar", "puss", "kram på dig", "kramis", "kramiz", "stor kram", "varm kram", "puss och kram", "kramkram", "många kramar"},
		SayFormal:     "Ni Er Ert Era",
		SayFamiliar:   "",
		Stranger:      "Hej %s!", Greeting: "Hej %s!", GreetingFamiliar: "Hej %s!",
		Greeting0: "Hej!", GreetingFamiliar0: "Hej!",
		Closing: "Med vänlig hälsning", ClosingFamiliar: "Vänliga hälsningar",
		StopInside: true,
		Quotes:     [2]string{"”", "”"},
		Months:     "januari februari mars april maj juni juli augusti september oktober november december",
		Weekdays:   "söndag måndag tisdag onsdag torsdag fredag lördag",
		Full:       "{weekday} {day} {month} {year}",
		Short:      "{day} {month}",
		Clock:      "{date} klockan {hour}.{minute}",
		Wrote:      "Den {day} {month} {year} skrev {who}:",
		Answered:   "[{who} har läst det och svarade {on}{what} Börja med det, eller skicka det inte.]",
		OnWeekday:  "i_söndags i_måndags i_tisdags i_onsdags i_torsdags i_fredags i_lördags",
		OnDay:      "den {day} {month}", InMonth: "i {month}", InYear: "i {month} {year}",
		And:        "och",
		Wishes:     []string{"skulle", "vill", "ville", "hoppas"},
		WishFor:    []string{"fråga", "frågor", "prata", "prata med dig", "mer", "höra mer"},
		Tells:      []string{"berätta", "visa", "skicka", "dela"},
		About:      []string{"om"},
		AboutAfter: []string{"frågor", "spørgsmål", "spørsmål", "prata", "tale", "snakke", "berätta", "fortælle", "fortelle", "mer", "mere"},
		Indirect: Indirect{
			As: "om",
			After: []string{
				"veta", "veta på riktigt", "höra", "berätta", "berätta för mig", "fråga", "fråga dig", "undrar", "nyfiken på", "förstå",
			},
			Opens: []string{"hur", "vad", "varför", "vilka", "vilken"},
			Not:   []string{"hur du mår", "hur ni mår", "hur det är med", "vad du tycker", "vilken dag", "vilken tid", "hur mycket tid"},
			Back:  []string{"det", "detta", "dessa", "den", "så", "där", "dit"},
		},
		AboutEnds:    []string{"per telefon", "på telefon", "via", "över", "när", "under", "i telefon", "någon gång"},
		AboutTail:    []string{"också", "istället", "i stället", "då", "igen", "kanske", "tack", "ändå", "snälla"},
		AboutIt:      []string{"det", "detta"},
		AboutNotLast: []string{"med", "på", "och", "eller", "i"},
	}
}

func swedishDatePhrases() *DatePhrases {
	return &DatePhrases{
		DayFirst: true,
		Weekdays: "sön mån tis ons tors|tor fre lör",
		Numbers:  "en|ett två tre fyra fem sex sju åtta nio tio elva tolv",
		Units:    "min|minut|minuter timme|timmar|tim dag|dagar vecka|veckor månad|månader år",
		Days:     "i_förrgår igår|i_går idag|i_dag imorgon|i_morgon i_övermorgon",
		Words: map[DateWord][]string{
			DateLead:     {"på", "kl", "klockan", "den", "vid", "från", "omkring", "runt"},
			DateAt:       {"kl", "klockan", "vid"},
			DateAround:   {"omkring", "runt"},
			DateOn:       {"på", "den"},
			DateDay:      {"den"},
			DateFrom:     {"från"},
			DateTo:       {"till"},
			DateIn:       {"om", "på"},
			DateArticle:  {"en", "ett"},
			DateNext:     {"nästa"},
			DateThis:     {"denna"},
			DateMorning:  {"förmiddag", "förmiddagen", "morgon", "morgonen"},
			DateEvening:  {"eftermiddag", "eftermiddagen", "kväll", "kvällen"},
			DateHalfTo:   {"halv"},
			DateQuarter:  {"kvart"},
			DateTwenty:   {"tjugo"},
			DateMinutes:  {"fem", "tio"},
			DatePastHour: {"över"},
			DateToHour:   {"i"},
		},
	}
}

// swedishNames returns first names of Swedish, each followed by its short forms. One short form may belong to
// several names.
func swedishNames() []string {
	return []string{
		"alexander alex", "benjamin ben", "christian chrille", "fredrik fredde", "gustav gurra", "henrik henke",
		"johan jojje", "karl kalle", "lars lasse", "lennart lelle", "magnus mange", "margareta greta maggan",
		"mats matte", "mikael micke", "niklas nicke", "oskar ogge", "per pelle", "peter pelle petter",
		"robert robban", "sebastian sebbe", "sofia fia", "sven svenne", "tomas tompa", "thomas tompa",
		"tobias tobbe", "torbjörn tobbe", "viktoria vickan", "elisabet lisa lisbet bettan", "kristina stina",
		"katarina kattis", "birgitta gittan", "ulrika ullis", "gunnar gurra", "erik jerker", "anders adde",
	}
}
