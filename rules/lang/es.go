package lang

// spanish returns what is known of Spanish.
func spanish() Language {
	return Language{
		Code:   "es",
		Family: "romance",
		Marks:  "ñ¿¡",
		Words: "de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le ha me " +
			"si sin sobre este ya entre cuando todo esta ser son dos también fue había era muy años hasta desde " +
			"está mi porque qué sólo han yo hay vez puede todos así nos ni parte tiene él uno donde bien tiempo " +
			"mismo ese ahora cada e usted ustedes te tú tu gracias cómo estoy quería podría toda nadie persona " +
			"tendrá derecho hacerle mis unas unos ante sido les esto estas estos conmigo contigo hablar",
		Letters: []Letters{spanishLetters()},
		Folders: Folders{
			Sent:    []string{"enviados", "elementos enviados", "mensajes enviados"},
			Drafts:  []string{"borradores"},
			Junk:    []string{"correo no deseado", "no deseado"},
			Trash:   []string{"papelera", "elementos eliminados"},
			Archive: []string{"archivo"},
		},
		Notes: Notes{
			Thanks:   []string{"muchas gracias", "gracias"},
			Yes:      []string{"sí", "si", "exacto"},
			No:       []string{"no", "todavía no"},
			Phone:    []string{"teléfono"},
			Died:     []string{"fallecido", "fallecida", "falleció", "murió"},
			Hurt:     []string{"un accidente"},
			Ill:      []string{"enfermo", "enferma"},
			Befell:   []string{"ha", "está", "tenido", "tuvo", "muy"},
			Pronouns: []string{"ella", "él"},
			Fees:     []string{"dinero"},
			Declines: []string{"no gracias"},
			Charges:  []string{"mi tarifa", "cobro", "por hora", "la hora"},
		},
		Subjects: Subjects{
			Reply:   []string{"RE", "Resp"},
			Forward: []string{"RV", "Reenv"},
			Warning: []string{"externo", "externa"},
		},
		DatePhrases: spanishDatePhrases(),
		Dates: Dates{
			Of: []string{"de"},
			Months: "enero|ene febrero marzo abril|abr mayo junio julio agosto|ago septiembre|setiembre|set " +
				"octubre noviembre diciembre|dic",
			Weekdays:      "domingo lunes martes miércoles jueves viernes sábado",
			AM:            []string{"a. m.", "a.m."},
			PM:            []string{"p. m.", "p.m."},
			Until:         []string{"hasta"},
			Back:          []string{"regreso", "volveré"},
			ThroughBehind: []string{"inclusive"},
			Between:       []string{"el", "al", "día", "de", "la", "oficina"},
			Range:         []string{"al", "y"},
			Ordinals:      []string{"º", "o"},
		},
		Names: Names{
			Particles: []string{"de", "la", "del", "el"},
			Beside:    []string{"y"},
			Short:     spanishNames(),
		},
		Quotes: Quotes{
			Translated: []string{"traducido por", "traducido con", "traducción"},
			On:         []string{"El", "El día"},
			Wrote:      []string{"escribió", "escribio", "ha escrito", "escribe"},
			Forwarded:  []string{"Mensaje reenviado", "Correo reenviado", "Forwarded message"},
			Original:   []string{"Mensaje original", "Correo original", "Mensaje de origen"},
			Begin:      []string{"Inicio del mensaje reenviado"},
			Above: []string{
				"Responda por encima de esta línea", "Por favor, responda por encima de esta línea",
			},
			Below: []string{
				"mis respuestas abajo", "respuestas abajo", "respuestas en rojo", "respondo abajo", "respondo debajo",
			},
		},
		Labels: Labels{
			From:    []string{"De", "Remitente"},
			To:      []string{"Para", "A", "Destinatario"},
			Cc:      []string{"CC", "Copia"},
			Bcc:     []string{"CCO"},
			ReplyTo: []string{"Responder a"},
			Date:    []string{"Fecha"},
			Sent:    []string{"Enviado", "Enviado el", "Enviados", "Enviada el", "Fecha de envío"},
			Subject: []string{"Asunto"},
			Other:   []string{"Importancia", "Datos adjuntos", "Archivos adjuntos"},
		},
		Below: Below{
			SummedUp: []string{"resumido por", "resumen generado por"},
			Minutes: []string{
				"resumen de la reunión", "puntos de acción", "generado por ia", "acciones sugeridas",
			},
			Device: []string{
				"Enviado desde", "Enviado de", "Enviado con", "Enviado por", "Enviado mediante", "Obtener Outlook para",
				"Descargar Outlook para", "Mensaje enviado desde",
			},
			Phones:     []string{"móvil", "celular"},
			Excuse:     []string{"disculpe", "perdón"},
			Banner:     []string{"se originó fuera de", "de un remitente externo", "correo externo", "no suele recibir correo"},
			Disclaimer: []string{"confidencial", "destinatario", "por error", "elimínelo", "prohibid"},
			Reacted:    []string{"reaccionó mediante gmail", "ha reaccionado a través de gmail", "reaccionó a tu mensaje", "reaccionó a su mensaje", "ha reaccionado a su mensaje"},
			Tapped:     []string{"le gustó", "le encantó", "no le gustó", "le dio risa", "se rio de", "exclamó por", "enfatizó", "dudó sobre", "reaccionó con a"},
			Outside:    []string{"fuera de", "extern"},
			Care:       []string{"no haga clic", "no abra", "tenga cuidado", "a menos que reconozca"},
			Footer:     []string{"antes de imprimir este"},
			Card:       []string{"abajo", "númer", "direcci"},
			Picture:    []string{"imagen"},
		},
		Failures: Failures{
			Subject:     []string{"no se puede entregar", "no entregado"},
			Text:        []string{"no se pudo entregar"},
			LateSubject: []string{"retrasad"},
			Held:        []string{"cuarentena", "correo retenido", "mensajes retenidos"},
			Rejected:    []string{"rechazad"},
			Retry:       []string{"seguirá intentando", "seguiremos intentando", "seguimos intentando", "nuevos intentos", "volverá a intentar"},
			NotYet:      []string{"todavía", "aún no", "por ahora", "retras", "no es necesario volver a enviar", "temporal"},
		},
		Receipts: Receipts{
			ReadSubject: []string{"leído:"},
			ReadText:    []string{"su mensaje"},
		},
		Automatic: Automatic{
			NoReply:   []string{"noresponder"},
			Digest:    []string{"resumen de"},
			Challenge: []string{"no es un robot", "soy humano", "no eres un robot", "que es una persona", "que eres una persona", "requiere verificación"},
			Carried: []string{
				"nuevo mensaje", "mensaje nuevo", "te ha escrito", "te ha enviado", "te mencionó",
				"ha respondido", "ha comentado", "notificación", "soporte",
				"ha enviado un mensaje", "ha enviado mensajes",
			},
			Voice:       []string{"mensaje de voz", "buzón de voz"},
			Subject:     []string{"respuesta automática", "ausente:"},
			AwaySubject: []string{"fuera de la oficina"},
			Machine:     []string{"enviado automáticamente", "esta es una respuesta automática"},
			Away:        []string{"fuera de la oficina", "salido de la oficina", "de vacaciones", "permiso de maternidad", "baja por maternidad", "permiso de paternidad", "baja por paternidad", "año sabático"},
			Left: []string{
				"ya no trabaja", "ya no trabajo en", "ya no trabajo para", "ya no forma parte", "ya no formo parte", "ha dejado la empresa", "he dejado la empresa", "se ha jubilado", "me he jubilado",
			},
			LastDay:     []string{"fue mi último día", "ha sido mi último día"},
			Unmonitored: []string{"no está supervisad", "no se atiende"},
			Meanwhile:   []string{"urgentes", "caso de urgencia", "a mi regreso", "a mi vuelta"},
			Received:    []string{"recibido su"},
			Mute:        []string{"no responda a este"},
			Unsubscribe: []string{"darse de baja"},
			Gossip:      []string{"ha visto tu perfil", "felicita a"},
			Return:      []string{"regreso", "vuelta", "durante mi ausencia", "volver"},
			Closed:      []string{"ya no se atiende", "ya no se utiliza", "será desactivad"},
			Partly:      []string{"jornada completa", "tiempo completo", "fuera del horario", "fin de semana", "fines de semana", "por las tardes", "a diario"},
			Arrived:     []string{"acuse de recibo"},
		},
		Refusals: Refusals{
			Ends: []string{
				"tengo el puesto", "conseguí el trabajo", "tengo trabajo", "ya basta", "estoy harta",
				"estoy harto", "necesito un descanso", "déjame en paz", "lo dejo",
			},
			Others: []string{
				"los demás", "las demás", "los otros", "a todos",
			},
			Except: []string{"solo", "sólo", "excepto", "salvo", "menos"},
			Stop: []string{
				"para", "parar", "alto", "detente", "detener", "cancela", "cancelar", "anula", "anular",
				"no enviar", "no envíes", "no lo envíes", "no la envíes", "no mandes", "no lo mandes",
				"no escribas", "no le escribas", "no insistas", "no insistir", "no hace falta",
				"ya no hace falta", "no es necesario", "ya no es necesario", "sin seguimiento", "déjalo",
				"olvídalo",
			},
			May: []string{
				"no lo", "no la", "no le", "no les", "no enviar", "no envíes", "no mandes", "no escribas",
				"no insistas", "no hace falta", "no es necesario", "ya no", "cancela", "cancelar", "anula",
				"anular", "detén", "detente", "déjalo", "deja de", "olvida", "olvídalo", "espera",
				"sin seguimiento",
			},
		},
		Answers: spanishAnswers(),
		Together: Together{
			We:   []string{"nosotros", "nosotras"},
			I:    []string{"yo"},
			Both: []string{"los dos", "las dos"},
		},
		Introduces: Introduction{
			Phrases: []string{"te presento", "le presento", "os presento", "les presento"},
			Copies:  []string{"en copia"},
			Elses:   []string{"colega"},
			Helps:   []string{"secretaria"},
			Denials: []string{"no"},
		},
		Offices: []string{"secretaria", "contacto"},
	}
}

// spanishLetters returns how letters are written in Spanish.
func spanishLetters() Letters {
	return Letters{
		Tag: "es", Called: "Spanish",
		Concerns: []string{"ref.", "referencia"},
		GreetFormal: []string{
			"estimada", "estimado", "estimadas", "estimados", "muy señora mía", "muy señor mío", "muy sr", "muy sra", "distinguida",
			"distinguido", "apreciada", "apreciado", "respetada", "respetado", "muy estimada", "muy estimado",
			"a quien corresponda", "excelencia", "su excelencia", "excelentísima", "excelentísimo", "ilustre",
			"ilustrísima", "ilustrísimo", "ilmo", "ilma",
		},
		GreetAny: []string{"hola", "buenas", "querida", "querido", "queridas", "queridos", "saludos", "muy buenas"},
		GreetFamiliar: []string{
			"qué tal", "hey", "ey", "mi querida", "mi querido", "hola querida", "hola querido",
		},
		GreetOnce: []string{
			"buenos días", "buen día", "buenas tardes", "buenas noches", "hola de nuevo", "hola otra vez",
			"buenas de nuevo", "feliz año nuevo", "feliz año", "feliz navidad", "felices fiestas",
			"feliz cumpleaños", "felicidades", "feliz lunes", "felices pascuas",
		},
		HowAreYou:   []string{"qué tal", "qué tal estás", "qué tal está", "cómo estás", "cómo está"},
		Endearments: []string{"guapa", "guapo", "querida", "querido", "maja", "majo"},
		Honorifics: []string{
			"sra", "sr", "srta", "señora", "señor", "señorita", "doña", "don", "dra", "dr", "doctora", "doctor", "profesora", "profesor",
			"profa", "prof", "dña", "d", "licenciada", "licenciado", "lic", "ingeniero", "ingeniera", "ing", "directora", "director", "colega", "catedrático", "catedrática", "arq", "mtro", "mtra",
		},
		Several:    []string{"todos", "todas", "y", "e", "equipo", "compañeros", "colegas", "amigos", "señores", "señoras", "estimados", "estimadas", "a"},
		Teams:      []string{"equipo"},
		Awaiting:   []string{"de antemano", "por adelantado", "a la espera", "en espera", "respuesta"},
		Meeting:    []string{"hasta pronto", "nos vemos", "hasta luego"},
		CloseWords: "salud atent cordial abraz beso afect gracias órdenes consideración respet disposición sincer hasta_pronto suyo suya quedo_de sin_otro_particular",
		Occasions: "finde buen_finde fin_de_semana navidad semana_santa pascua año vacaciones fiestas hoy mañana ayer " +
			"por para otra_vez nuevamente suerte desde_el desde_la desde_mi",
		Extras: "gracias día semana tarde jornada noche buena buen feliz",
		Closings: []string{
			"atentamente", "muy atentamente", "cordialmente", "muy cordialmente", "un cordial saludo",
			"un saludo cordial", "cordiales saludos", "saludos cordiales", "un saludo", "saludos",
			"un saludo afectuoso", "saludos afectuosos", "afectuosamente", "con un cordial saludo",
			"con mis mejores deseos", "respetuosamente", "mis mejores saludos", "un afectuoso saludo",
			"un atento saludo", "atentos saludos", "sinceramente", "muchas gracias y un saludo",
			"le saluda atentamente", "con afecto", "hasta pronto", "un saludo muy cordial", "saludos atentos",
			"con gratitud", "con mucho cariño", "sin otro particular", "sin más por el momento", "un respetuoso saludo", "mis más cordiales saludos", "recibe un saludo", "slds", "sds",
			"atte", "con cariño",
		},
		CloseFormal: []string{
			"reciba un cordial saludo", "reciba un saludo", "reciba un afectuoso saludo", "le saluda", "suya",
			"suyo", "quedo a su disposición", "quedo de usted", "reciba mis", "se despide atentamente", "le saluda atentamente",
			"reciba un atento saludo", "quedo a la espera de su respuesta",
		},
		CloseFamiliar: []string{
			"un abrazo grande", "un abrazote", "un besote", "besotes", "un besito", "un abrazo", "un fuerte abrazo", "abrazos", "besos", "un beso", "recibe un", "te mando un abrazo",
			"un abrazo fuerte", "recibe un abrazo", "recibe un cordial saludo", "besitos",
			"quedo a la espera de tu respuesta", "nos vemos", "cuídate", "chau", "chao",
		},
		SayFormal:       "usted Usted ustedes Ud Vd",
		SayFamiliar:     "tú te ti tu tus contigo vos podrías puedes tienes eres estás quieres sabes tendrías querrías has Tú vosotros vosotras os vuestro vuestra vuestros vuestras",
		SaySeveral:      "vosotros vosotras os vuestro vuestra vuestros vuestras",
		Offers:          []string{"tutear", "tutéa", "tutea", "de tú"},
		Turned:          "[%s tutea, o lo propone; el borrador habla todavía de usted. Hay que cambiarlo antes de enviarlo.]",
		SayFamiliarEnds: []string{"arte", "erte", "irte", "ándote", "iéndote"},
		SayFamiliarNot:  "parte arte suerte fuerte muerte aparte reparte deporte norte corte",
		Greeting:        "Hola, %s:", GreetingFamiliar: "Hola, %s:",
		Greeting0: "Hola:", GreetingFamiliar0: "Hola:",
		Closing: "Un cordial saludo,", ClosingFamiliar: "Un saludo,",
		Quotes:    [2]string{"«", "»"},
		Months:    "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
		Weekdays:  "domingo lunes martes miércoles jueves viernes sábado",
		Full:      "{weekday}, {day} de {month} de {year}",
		Short:     "{day} de {month}",
		Clock:     "{date} a las {hour}:{minute}",
		Wrote:     "El {weekday}, {day} de {month} de {year}, {who} escribió:",
		Answered:  "[{who} la ha leído y contestó {on}{what} Empezar por ahí o no enviarla.]",
		OnWeekday: "el_domingo el_lunes el_martes el_miércoles el_jueves el_viernes el_sábado",
		OnDay:     "el {day} de {month}", InMonth: "en {month}", InYear: "en {month} de {year}",
		And: "y", AndBeforeI: "e",
		Wishes: []string{
			"me gustaría", "quisiera", "quería", "querría", "me encantaría", "desearía", "agradecería", "ganas de",
		},
		WishFor: []string{
			"pregunta", "preguntas", "preguntarle", "preguntarte", "más", "hablar con usted", "hablar contigo",
			"conversar con usted", "charlar contigo",
		},
		Tells: []string{"contar", "presentar", "mostrar", "enviar", "explicar", "compartir"},
		About: []string{"sobre", "acerca de", "acerca del"},
		Indirect: Indirect{
			As: "sobre",
			After: []string{
				"saber", "contarme", "contarnos", "contaras", "contarais", "contara", "contases", "me cuentas", "me contaría",
				"me contarías", "me contaríais", "preguntarle", "preguntarte", "preguntarles", "preguntaros", "entender", "conocer", "explicarme",
			},
			Opens: []string{"cómo", "qué", "por qué", "cuál", "cuáles"},
			Not:   []string{"cómo está", "cómo estás", "cómo le va", "cómo te va", "qué día", "qué hora", "qué tal", "qué le parece", "qué te parece"},
			Back:  []string{"eso", "esto", "ello", "lo", "ahí", "así", "allí"},
		},
		AboutEnds: []string{"por teléfono", "por videollamada", "si", "durante", "cuando", "en las próximas", "por video"},
		AboutTail: []string{
			"también", "además", "entonces", "por favor", "otra vez", "de nuevo", "en su lugar", "en cambio", "quizá",
			"quizás", "tal vez", "brevemente", "algún día",
		},
		AboutIt:      []string{"eso", "esto", "ello"},
		AboutNotLast: []string{"con", "por", "para", "en", "de", "la", "el", "y", "o", "a"},
		Postscript:   []string{"pd:", "p.d.", "p.d:"},
	}
}

func spanishDatePhrases() *DatePhrases {
	return &DatePhrases{
		DayFirst:      true,
		Weekdays:      "- - - miercoles - - sabado",
		ShortWeekdays: "dom lun mar mié|mie jue vie sáb|sab",
		Numbers:       "un|una|uno dos tres cuatro cinco seis siete ocho nueve diez once doce",
		Units:         "min|minuto|minutos hora|horas|h día|días|dia|dias semana|semanas mes|meses año|años",
		Days:          "anteayer ayer hoy mañana pasado_mañana",
		Words: map[DateWord][]string{
			DateLead:          {"el", "a", "las", "de", "del", "este", "esta", "sobre", "hacia", "desde", "para"},
			DateAt:            {"las"},
			DateAround:        {"hacia", "sobre"},
			DateOn:            {"el", "del"},
			DateDay:           {"el", "día", "dia"},
			DateFrom:          {"desde"},
			DateTo:            {"a"},
			DateOf:            {"de"},
			DateIn:            {"en", "por", "de"},
			DateThe:           {"la"},
			DateArticle:       {"un", "una", "uno"},
			DateNext:          {"próximo", "próxima", "proximo", "proxima"},
			DateThis:          {"este", "esta"},
			DateMorning:       {"mañana"},
			DateEvening:       {"tarde", "noche"},
			DateNoon:          {"mediodía"},
			DateHourOrLength:  {"h", "hs", "hrs", "horas"},
			DateHalfBehind:    {"y media"},
			DateQuarterBehind: {"y cuarto"},
			DateQuarterLess:   {"menos cuarto"},
		},
	}
}

// spanishNames returns first names of Spanish, each followed by its short forms. One short form may belong to
// several names.
func spanishNames() []string {
	return []string{
		"francisco paco pancho curro fran", "josé pepe", "josefa pepa", "maría mari", "dolores lola",
		"ignacio nacho", "guadalupe lupe", "enrique quique kike", "rosario charo", "concepción concha conchi",
		"manuel manolo manu", "manuela manoli", "mercedes merche", "jesús chus", "alejandro alex jandro",
		"alejandra alex", "antonio toni toño", "rafael rafa", "gabriel gabi", "santiago santi yago",
		"sebastián sebas", "fernando fer nando", "guillermo guille", "eduardo edu", "alberto beto",
		"roberto beto rober", "javier javi", "daniel dani", "david davi", "pilar pili", "isabel isa",
		"teresa tere", "consuelo chelo", "beatriz bea", "patricia patri", "cristina cris", "catalina cata",
		"carolina caro", "gregorio goyo", "luis lucho", "vicente chente", "montserrat montse", "inmaculada inma",
		"encarnación encarna", "mariana nana", "federico fede", "ricardo richi", "salvador salva", "joaquín quino",
		"agustín tino", "valentina vale",
	}
}
