package lang

// portuguese returns what is known of Portuguese.
func portuguese() Language {
	return Language{
		Code:   "pt",
		Family: "romance",
		Marks:  "ãõçâêô",
		Words: "de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das " +
			"tem à seu sua ou ser quando muito há nos já está eu também só pelo pela até isso ela entre era " +
			"depois sem mesmo aos ter seus quem nas me esse eles estão você tinha foram essa num nem suas meu " +
			"às minha têm numa pelos elas havia seja qual será nós tenho lhe deles essas esses pelas este fosse " +
			"dele fazer queria tens todo toda todos ninguém pessoa direito gostaria poderia obrigado obrigada seria são estou " +
			"sobre te lhes tu qualquer pode indivíduo",
		Letters: portugueseLetters(),
		Folders: Folders{
			Sent:    []string{"enviados", "itens enviados", "mensagens enviadas"},
			Drafts:  []string{"rascunhos"},
			Junk:    []string{"lixo eletrônico", "lixo eletrónico"},
			Trash:   []string{"lixeira", "lixo", "itens excluídos"},
			Archive: []string{"arquivo"},
		},
		Notes: Notes{
			Thanks: []string{"muito obrigado", "muito obrigada", "obrigado", "obrigada"},
			Yes:    []string{"sim", "exato"},
			No:     []string{"não", "ainda não"},
			Phone:  []string{"telefone"},
		},
		Subjects: Subjects{
			Reply:   []string{"RES", "Resp", "ref"},
			Forward: []string{"ENC", "Encaminhado"},
			Warning: []string{"externo", "externa"},
		},
		DatePhrases: portugueseDatePhrases(),
		Dates: Dates{
			Of: []string{"de"},
			Months: "janeiro fevereiro|fev março|marco abril|abr maio|mai junho julho agosto|ago setembro|set " +
				"outubro|out novembro dezembro|dez",
			Weekdays:      "domingo segunda terça quarta quinta sexta sábado",
			Until:         []string{"até"},
			Back:          []string{"volta", "regresso"},
			ThroughBehind: []string{"inclusive"},
			Between:       []string{"o", "dia", "no", "em", "ao", "escritório", "de"},
			Range:         []string{"a", "e"},
			Ordinals:      []string{"º", "o"},
		},
		Names: Names{
			Particles: []string{"da", "das", "de", "do", "dos"},
			Beside:    []string{"e"},
		},
		Quotes: Quotes{
			Translated: []string{"traduzido por", "traduzido com", "tradução"},
			On:         []string{"Em", "No dia", "A"},
			Wrote:      []string{"escreveu", "escreve"},
			Forwarded: []string{
				"Mensagem encaminhada", "Mensagem reencaminhada", "E-mail encaminhado",
			},
			Original: []string{"Mensagem original"},
			Begin: []string{
				"Início da mensagem reencaminhada", "Início da mensagem encaminhada", "Iniciar mensagem encaminhada",
			},
			Below: []string{"respostas abaixo", "respondo abaixo", "respostas em vermelho"},
		},
		Labels: Labels{
			From:    []string{"De", "Remetente"},
			To:      []string{"Para", "Destinatário"},
			Cc:      []string{"Cc", "Cópia", "Com cópia"},
			Bcc:     []string{"Cco", "Bcc"},
			ReplyTo: []string{"Responder a", "Responder para"},
			Date:    []string{"Data"},
			Sent:    []string{"Enviado", "Enviada", "Enviado em", "Enviada em", "Data de envio"},
			Subject: []string{"Assunto"},
		},
		Below: Below{
			SummedUp: []string{"resumido por", "resumo gerado por"},
			Minutes: []string{
				"resumo da reunião", "itens de ação", "gerado por ia", "ações sugeridas",
			},
			Device: []string{
				"Enviado do", "Enviado a partir", "Enviada do", "Enviado pelo", "Enviado via", "Obter o Outlook para",
				"Obter Outlook para", "Baixe o Outlook para",
			},
			Phones:     []string{"celular"},
			Banner:     []string{"originado fora", "de um remetente externo", "você não costuma receber emails"},
			Disclaimer: []string{"confidencia", "destinatário", "por engano", "apag", "por erro"},
			Reacted:    []string{"reagiu pelo gmail", "reagiu por meio do gmail", "reagiu à sua mensagem", "reagiu à tua mensagem"},
			Tapped:     []string{"curtiu", "gostou de", "amou", "adorou", "não curtiu", "não gostou de", "riu de", "enfatizou", "questionou", "reagiu com a"},
			Outside:    []string{"fora da", "extern"},
			Care:       []string{"não clique", "nao clique", "não abra", "tenha cuidado"},
			Footer:     []string{"antes de imprimir este"},
			Card:       []string{"abaixo", "númer", "endereço", "telef"},
			Picture:    []string{"imagem"},
		},
		Failures: Failures{
			Moderated:   []string{"aprovação do moderador", "aguarda moderação"},
			Delivered:   []string{"mensagem foi entregue", "mensagem entregue"},
			Subject:     []string{"não entregue", "falha na entrega"},
			Text:        []string{"não pôde ser entregue"},
			LateSubject: []string{"atrasad"},
			Held:        []string{"quarentena", "mensagens retidas"},
			Rejected:    []string{"rejeitad", "recusad"},
			Retry:       []string{"continuará tentando", "continuará a tentar", "continuaremos a tentar", "continuaremos tentando", "novas tentativas"},
			NotYet:      []string{"ainda não", "atras", "por enquanto"},
		},
		Receipts: Receipts{
			ReadSubject: []string{"lida:"},
			ReadText:    []string{"sua mensagem"},
		},
		Automatic: Automatic{
			Moved:     []string{"endereço mudou", "novo endereço"},
			NoReply:   []string{"naoresponda"},
			Digest:    []string{"resumo de"},
			Challenge: []string{"é uma pessoa", "mensagem está retida", "mensagem foi retida", "confirme o envio", "não é um robô", "aguarda a sua confirmação", "que sua mensagem seja encaminhada", "tira-teima"},
			Carried: []string{
				"nova mensagem", "enviou-lhe", "te enviou", "mencionou você", "mencionou-o", "respondeu",
				"comentou", "notificação", "suporte",
				"enviou uma mensagem", "enviou mensagens",
			},
			Voice:       []string{"mensagem de voz", "correio de voz"},
			Subject:     []string{"resposta automática"},
			AwaySubject: []string{"fora do escritório"},
			Machine:     []string{"enviada automaticamente", "esta é uma resposta automática"},
			Away:        []string{"fora do escritório", "de férias", "licença de maternidade", "licença-maternidade", "licença de paternidade", "ano sabático"},
			Left: []string{
				"não trabalha mais", "não trabalho mais", "já não trabalh", "deixou a empresa", "deixei a empresa", "já não faz parte", "já não faço parte", "aposentou-se", "reformou-se", "se aposentou",
			},
			LastDay:     []string{"foi meu último dia", "foi o meu último dia"},
			Unmonitored: []string{"não é monitorad"},
			Meanwhile:   []string{"caso de urgência", "no meu regresso"},
			Received:    []string{"recebemos"},
			Mute:        []string{"não responda a est"},
			Unsubscribe: []string{"cancelar a inscrição"},
			Gossip:      []string{"viu seu perfil"},
			Return:      []string{"regresso", "retorno", "volta", "durante a minha ausência"},
			Label:       []string{"automátic"},
			Closed:      []string{"não é mais monitorad", "será desativad"},
			Partly:      []string{"tempo inteiro", "tempo integral", "fora do horário", "fim de semana", "fins de semana", "à noite", "diariamente", "todos os dias"},
			Arrived:     []string{"aviso de receção", "confirmação de recebimento"},
		},
		Refusals: Refusals{
			Anybody: []string{"não escrevas a ninguém", "não escreva a ninguém", "não escreva para ninguém", "nada a ninguém", "deixa todos em paz", "deixe todos em paz"},
			Ends: []string{
				"tenho o emprego", "consegui o emprego", "já chega", "preciso de uma pausa", "deixa-me em paz",
				"me deixa em paz", "desisto",
			},
			Others: []string{
				"os outros", "os demais", "aos outros", "todos os outros",
			},
			Stop: []string{
				"pare", "parar", "pára", "cancela", "cancele", "cancelar", "anula", "anule", "não enviar",
				"não envies", "não envie", "não mandes", "não mande", "não escrevas", "não escreva",
				"não insistir", "não é preciso", "já não é preciso", "não é necessário", "não precisa",
				"sem lembrete", "esquece", "esqueça", "deixa estar", "deixe estar", "deixa para lá",
				"deixe para lá",
			},
			May: []string{
				"não", "já não", "cancela", "cancele", "cancelar", "anula", "anule", "esquece", "esqueça",
				"deixa", "deixe", "espera", "espere", "sem lembrete",
			},
		},
		Answers: portugueseAnswers(),
		Together: Together{
			We:   []string{"nós"},
			I:    []string{"eu"},
			Both: []string{"nós dois", "nós duas"},
		},
		Introduces: Introduction{
			Phrases: []string{"apresento"},
			Copies:  []string{"em cópia"},
		},
		Offices: []string{"contato"},
	}
}

// portugueseLetters returns how letters are written in Portugal, and in Brazil.
func portugueseLetters() []Letters {
	return []Letters{portugueseAlike(Letters{
		Tag: "pt-PT", Called: "European Portuguese", Or: "portuguese",
		Own: []string{
			"convosco", "contacto", "contactar", "contactá", "facto", "equipa", "telemóvel", "estou a", "estava a",
			"gostava de", "autocarro", "comboio", "ecrã", "registo", "projecto", "actual", "óptimo",
			"pequeno-almoço", "com os melhores cumprimentos", "melhores cumprimentos", "cumprimentos", "ex.ma",
			"ex.mo", "exma. senhora", "exmo. senhor", "agradecia", "far-me", "dir-me", "poder-lhe", "beijinhos",
			"um beijinho", "disponibilizar-se", "tomar a liberdade de lhe", "por telemóvel", "investigação",
			"doutoramento", "mestrado em", "secção", "connosco", "desporto", "utilizador", "falar consigo",
			"marcar consigo", "conversar consigo", "dezassete", "dezasseis", "dezanove", "telefonar-lhe",
			"ligar-lhe", "escrever-lhe", "fazer-lhe", "dispensar-me", "escrevo-lhe", "agradeço-lhe", "chamo-me",
			"encontro-me", "interessa-me", "ando a", "estive a", "continuo a", "planeamento", "académico",
			"académica", "económico", "económica", "ao vosso dispor", "se faz favor", "gostava imenso",
			"contactei", "contactá-la", "contactá-lo",
		},
		GreetFormal: []string{
			"ex.ma", "ex.mo", "exma", "exmo", "exma.", "exmo.", "excelentíssima", "excelentíssimo", "caríssima",
			"caríssimo", "estimada", "estimado", "ilustre", "ilustríssimo", "ilustríssima", "ex.mos", "exmos",
			"senhor doutor", "senhora doutora", "senhor professor", "senhora professora", "senhor engenheiro",
			"senhora engenheira", "excelência", "vossa excelência", "reverendo", "reverenda", "a quem possa interessar",
			"prezada", "prezado", "prezadíssima", "prezadíssimo", "respeitada", "respeitado", "senhora dona", "sr. doutor", "sra. doutora", "sr. professor", "sra. professora", "digníssimo", "digníssima", "meritíssimo", "exm.o", "exm.a", "exm.º", "exm.ª",
			"reverendo padre", "reverendíssimo",
		},
		GreetFamiliar: []string{
			"oi", "viva", "minha querida", "meu querido", "minha cara", "meu caro",
			"olá olá", "ei", "oi oi", "viva viva", "ora viva",
		},
		GreetOnce: []string{
			"bom dia", "boa tarde", "boa noite", "feliz ano novo", "feliz natal", "boas festas", "bom ano",
			"parabéns", "feliz aniversário", "feliz páscoa", "votos de bom ano", "olá de novo", "oi de novo",
			"olá novamente", "olá outra vez", "oi outra vez",
		},
		Several: []string{"todos", "todas", "e", "equipa", "equipe", "colegas", "amigos", "pessoal", "a", "senhores", "gente"},
		Closings: append(portugueseClosings(), "com os melhores cumprimentos", "melhores cumprimentos", "os melhores cumprimentos", "cumprimentos", "com os meus melhores cumprimentos",
			"com os meus cumprimentos", "os meus melhores cumprimentos", "com elevada consideração", "respeitosos cumprimentos", "cordiais cumprimentos", "com cordiais cumprimentos", "cumprimentos cordiais", "bem haja", "bem-haja", "com elevada estima", "com a maior consideração", "com os meus respeitosos cumprimentos", "com admiração", "os meus cumprimentos", "saudações amigas", "saudações académicas", "com consideração e estima", "com a mais elevada consideração", "melhores saudações", "com um abraço amigo"),
		CloseFamiliar: []string{"um beijinho", "beijinhos", "um abraço", "abraço", "abraços", "um grande abraço", "bjs", "beijos", "beijo", "um forte abraço", "forte abraço", "xi-coração", "um xi-coração", "beijocas", "beijinho", "um beijo grande", "abraço grande", "um abração"},
		SayFormal:     "senhora senhor Senhora Senhor Sra Sr V.Exa V.ª lhe",
		SayFamiliar:   "tu vocês te ti teu tua teus tuas contigo dás podes queres tens estás achas sabes",
		SaySeveral:    "vocês",
		Offers:        []string{"por tu"},
		Turned:        "[%s trata por tu, ou propõe-no; o rascunho ainda é formal. A alterar antes do envio.]",
		Closing:       "Com os melhores cumprimentos,",
		Quotes:        [2]string{"«", "»"},
		About:         []string{"sobre", "acerca de", "acerca da", "acerca do"},
		Indirect:      portugueseIndirect(),
		AboutEnds:     []string{"por telefone", "por videochamada", "se", "durante", "quando", "nas próximas"},
	}), portugueseAlike(Letters{
		Tag: "pt-BR", Called: "Brazilian Portuguese", Or: "brazilian",
		Own: []string{
			"você", "vocês", "contato", "contatar", "fato", "equipe", "celular", "prezada", "prezado",
			"atenciosamente", "abs", "att", "registro", "projeto de pesquisa", "pesquisa", "pesquisadora",
			"pesquisador", "estou escrevendo", "estou pensando", "estou fazendo", "estou procurando",
			"estou terminando", "estou tentando", "estou buscando", "te escrevo", "me chamo", "bate-papo",
			"time de", "ônibus", "trem", "tela", "doutorado", "a gente", "videochamada", "pra", "oi", "grato",
			"grata", "por gentileza", "dezessete", "dezesseis", "dezenove", "ligação", "te ligar", "lhe escrevo",
			"me interesso", "me encontro", "me formei", "venho trabalhando", "venho estudando", "estou estudando",
			"estou trabalhando", "estou considerando", "estou planejando", "planejamento", "acadêmico",
			"acadêmica", "econômico", "econômica", "ilmo", "ilma", "entrar em contato", "minutinhos", "legal",
			"aplicativo",
		},
		GreetFormal: []string{
			"prezada", "prezado", "prezadas", "prezados", "ilma", "ilmo", "exma", "exmo", "exma.", "exmo.",
			"estimada", "estimado", "ilustríssimo", "ilustríssima", "excelentíssima", "excelentíssimo",
			"senhor doutor", "senhora doutora", "senhor professor", "senhora professora", "senhor engenheiro",
			"senhora engenheira", "excelência", "vossa excelência", "reverendo", "reverenda",
			"a quem possa interessar",
			"prezadíssima", "prezadíssimo", "respeitada", "respeitado", "digníssimo", "digníssima", "meritíssimo", "meritíssima", "exm.o", "exm.a", "exm.º", "exm.ª", "cara senhora", "caro senhor",
			"reverendo padre", "reverendíssimo",
		},
		GreetFamiliar: []string{
			"oi", "e aí", "opa", "minha querida", "meu querido", "minha cara", "meu caro",
			"salve", "salve salve", "ei", "oi oi", "oie", "oiê", "alô",
		},
		GreetOnce: []string{
			"bom dia", "boa tarde", "boa noite", "feliz ano novo", "feliz natal", "boas festas", "parabéns",
			"feliz aniversário", "feliz páscoa", "olá de novo", "oi de novo", "olá novamente", "olá outra vez", "oi outra vez",
		},
		Several: []string{"todos", "todas", "e", "equipe", "equipa", "colegas", "amigos", "pessoal", "a", "senhores", "gente"},
		Closings: append(portugueseClosings(), "grato", "grata", "muito obrigado", "muito obrigada", "obrigado", "obrigada", "att", "abs", "cordiais saudações", "saudações", "abraço", "abraços", "um abraço",
			"desde já agradeço", "grande abraço", "um grande abraço", "forte abraço", "com admiração", "fraternalmente", "abraço fraterno", "abraços fraternos", "saudações fraternas", "com carinho", "com os melhores cumprimentos", "tudo de bom", "valeu", "fico à disposição", "respeitosos cumprimentos", "com elevada estima", "um cordial abraço", "cordial abraço", "gratidão"),
		CloseFamiliar: []string{"beijos", "bjs", "beijo", "um beijo", "um cheiro", "cheiro", "beijão", "um beijão", "beijo grande", "abração", "um abração", "bjão", "bjo", "bjos", "beijos e abraços", "tmj"},
		SayFormal:     "senhora senhor Senhora Senhor Sra Sr lhe",
		SayFamiliar:   "você Você vocês Vocês tu te ti teu tua contigo vc",
		SaySeveral:    "vocês Vocês",
		Turned:        "[%s trata por você; o rascunho ainda é formal. Altere antes de enviar.]",
		Closing:       "Atenciosamente,",
		Quotes:        [2]string{"“", "”"},
		First:         "1º",
		About:         []string{"sobre", "a respeito de", "a respeito da", "a respeito do"},
		Indirect:      portugueseIndirect(),
		AboutEnds:     []string{"por telefone", "por vídeo", "se", "durante", "quando", "nas próximas"},
	})}
}

func portugueseIndirect() Indirect {
	return Indirect{
		As: "sobre",
		After: []string{
			"saber", "contar", "contares", "contasse", "contasses", "contar-me", "me contar", "perguntar-lhe", "perguntar-te", "perguntar",
			"perceber", "entender", "explicar-me", "me explicar", "ouvir",
		},
		Opens: []string{"como", "o que", "por que", "porque", "qual", "quais"},
		Not:   []string{"como está", "como estás", "como vai", "o que acha", "o que achas", "qual o dia", "qual dia", "qual o melhor"},
		Back:  []string{"isso", "isto", "aquilo", "lo", "lá", "aí", "assim", "fazê-lo"},
	}
}

// portugueseAlike adds to the letters of one country what both countries write alike, dates above all.
func portugueseAlike(l Letters) Letters {
	l.GreetAny = []string{"cara", "caro", "caros", "caras", "queridos", "queridas", "olá", "querida", "querido"}
	l.Honorifics = portugueseTitles()
	l.Wishes = []string{"gostaria", "gostava", "queria", "adoraria", "adorava", "agradecia", "agradeceria"}
	l.WishFor = []string{
		"pergunta", "perguntas", "perguntar-lhe", "perguntar-te", "mais", "conversar com você",
		"conversar consigo", "conversar contigo", "falar consigo", "falar contigo", "falar com você",
	}
	l.Tells = []string{"contar", "apresentar", "mostrar", "enviar", "explicar", "partilhar", "compartilhar"}
	l.AboutTail = []string{
		"também", "então", "por favor", "de novo", "novamente", "outra vez", "em vez disso", "talvez", "ainda",
		"brevemente", "um dia",
	}
	l.AboutIt = []string{"isso", "isto"}
	l.AboutNotLast = []string{"por", "para", "e", "ou", "de", "o", "a", "disso", "disto", "nisso", "nisto"}
	l.Teams = []string{"equipe"}
	l.Meeting = []string{"até breve", "até já", "até logo"}
	l.Awaiting = []string{"desde já", "antecipad", "aguard", "à espera", "na expectativa", "resposta"}
	l.CloseWords = "cumprimento atencios atentament cordial abraç beij abs att respeitos consideração obrigad grat saudaç estima votos agradecendo sem_outro_assunto bem_haja bem-haja fratern"
	l.Occasions = "fim_de_semana natal páscoa ano férias festas feriado hoje amanhã ontem por pelo pela para verão inverno outono primavera carnaval são_joão feriadão " +
		"novamente sorte segunda"
	l.Extras = "obrigad agradec dia semana tarde noite jornada"
	l.HowAreYou = []string{"tudo bem", "tudo bom", "tudo certo", "tudo joia"}
	l.Endearments = []string{"querida", "querido", "linda", "lindo"}
	l.CloseFormal = []string{"um abraço respeitoso"}
	l.Greeting, l.GreetingFamiliar, l.ClosingFamiliar = "Olá, %s,", "Olá, %s,", "Um abraço,"
	l.Greeting0, l.GreetingFamiliar0 = "Olá,", "Olá,"
	l.Months = "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro"
	l.Weekdays = "domingo segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado"
	l.Full = "{weekday}, {day} de {month} de {year}"
	l.Short = "{day} de {month}"
	l.Clock = "{date} às {hour}:{minute}"
	l.Wrote = "No dia {day} de {month} de {year}, {who} escreveu:"
	l.OnDay, l.InMonth, l.InYear = "no dia {day} de {month}", "em {month}", "em {month} de {year}"
	l.OnWeekday = "no_domingo na_segunda-feira na_terça-feira na_quarta-feira na_quinta-feira na_sexta-feira no_sábado"
	l.Answered = "[{who} já leu e respondeu {on}{what} Começar por aí ou não enviar.]"
	l.And = "e"
	return l
}

func portugueseTitles() []string {
	return []string{
		"senhora", "senhor", "sra", "sr", "sr.ª", "sra.", "sr.", "srª", "srta", "dona", "d", "dra", "dr", "dr.ª", "drª", "doutora", "doutor", "professora", "professor", "profa", "prof", "prof.ª", "profª",
		"engenheira", "engenheiro", "eng", "eng.ª", "engª", "eng.º", "engº", "dr.º", "diretora", "diretor", "colega", "arquiteta", "arquiteto", "arq", "presidente", "juíza", "juiz", "mestre",
	}
}

func portugueseClosings() []string {
	return []string{
		"atenciosamente", "atentamente", "cordialmente", "com estima", "com consideração", "muito cordialmente", "saudações cordiais", "respeitosamente",
		"com os melhores votos", "com apreço", "sinceramente", "até breve", "agradecendo desde já", "sem outro assunto", "com respeito", "com muito respeito", "com todo o respeito", "com gratidão", "muito atenciosamente", "com amizade",
		"cumps", "cptos", "até já", "fico no aguardo", "aguardo retorno", "um bj", "bj",
	}
}

func portugueseDatePhrases() *DatePhrases {
	return &DatePhrases{
		DayFirst:      true,
		Weekdays:      "- - terca - - - sabado",
		ShortWeekdays: "dom seg ter qua qui sex sáb|sab",
		Numbers:       "um|uma dois|duas três|tres quatro cinco seis sete oito nove dez onze doze",
		Units:         "min|minuto|minutos hora|horas|h dia|dias semana|semanas mês|mes|meses ano|anos",
		Days:          "anteontem ontem hoje amanhã|amanha depois_de_amanhã|depois_de_amanha",
		Words: map[DateWord][]string{
			DateLead:          {"na", "no", "às", "as", "à", "a", "dia", "de", "feira", "para", "pelas", "das", "da", "nesta", "neste"},
			DateAt:            {"às", "pelas", "das"},
			DateAround:        {"pelas"},
			DateOn:            {"na", "no", "dia"},
			DateDay:           {"dia"},
			DateFrom:          {"das"},
			DateTo:            {"às"},
			DateOf:            {"de"},
			DateIn:            {"em", "da", "de"},
			DateArticle:       {"um", "uma"},
			DateNext:          {"próxima", "próximo"},
			DateThis:          {"esta", "este", "nesta", "neste"},
			DateMorning:       {"manhã"},
			DateEvening:       {"tarde", "noite"},
			DateHourOrLength:  {"h", "hs", "hrs", "horas"},
			DateHalfBehind:    {"e meia"},
			DateQuarterBehind: {"e um quarto", "e quinze"},
		},
	}
}
