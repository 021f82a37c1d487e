package manner

import (
	"strings"
	"testing"
)

func TestAbout(t *testing.T) {
	for _, tt := range []struct {
		language, ask, want string
		familiar            bool
	}{
		{"en", "Dear Anna,\n\nCould I ask you three questions about moving from physics\ninto pharma, 17 minutes by phone?", "about moving from physics into pharma", true},
		{"en", "I read your paper about noise. Could I ask you about it?", "", true},
		{"en", "Could I ask you about your work by phone?", "about your work", true},
		{"en", "Could I ask you about it for 17 minutes?", "", true},
		{"en", "Could I ask you for 17 minutes?", "", true},
		{"de", "Dürfte ich Ihnen drei Fragen zu Ihrem Weg stellen, 17 Minuten am Telefon?", "zu Ihrem Weg", false},
		{"de", "Dürfte ich Ihnen drei Fragen zu Ihrem Weg stellen?", "", true}, // the letter says du
		{"de", "Wäre es möglich, mit Ihnen zu sprechen?", "", false},
		{"fr", "Pourrais-je vous poser trois questions sur votre parcours, par téléphone ?", "sur votre parcours", false},
		{"es", "¿Podría hacerle unas preguntas sobre su trabajo en el laboratorio por teléfono?", "sobre su trabajo en el laboratorio", false},
		{"nl", "Mag ik u drie vragen over uw werk stellen?", "over uw werk", false},
		{"en", "My talk is off; could I ask you about the validation of batches instead?", "about the validation of batches", true},
		{"en", "Could I ask you about the validation of batches too, please?", "about the validation of batches", true},
		{"en", "Could I ask you about your years in Basel as well then?", "about your years in Basel", true},
		{"en", "Could I ask you about that again?", "", true},
		{"en", "Could I ask you about how you came to do it?", "", true},
		{"en", "Could I ask you about the other ones instead?", "", true},
		{"en", "Could I ask you about your work on Thursday?", "", true},
		{"en", "Could I ask you about your work some day soon?", "about your work", true},
		{"de", "Dürfte ich Ihnen stattdessen Fragen zu Ihrem Weg in die Pharmabranche auch noch stellen?", "zu Ihrem Weg in die Pharmabranche", false},
		{"fr", "Pourrais-je vous poser une question sur vos années à Bâle, plutôt ?", "sur vos années à Bâle", false},
		{"fr", "Pourrais-je vous poser une question sur vos années à Bâle plutôt ?", "sur vos années à Bâle", false},
		{"es", "¿Podría preguntarle sobre su trabajo en Basilea también, por favor?", "sobre su trabajo en Basilea", false},
		{"it", "Potrei farLe una domanda sul Suo lavoro a Basilea invece?", "sul Suo lavoro a Basilea", false},
		{"pt-PT", "Posso perguntar-lhe sobre os seus anos em Basileia também?", "sobre os seus anos em Basileia", false},
		{"nl", "Mag ik u vragen over uw werk in Bazel ook stellen?", "over uw werk in Bazel", false},
		{"pl", "Czy moglibyśmy porozmawiać na temat pracy w Bazylei też?", "na temat pracy w Bazylei", false},
		{"sv", "Får jag ställa frågor om ditt arbete i Basel istället?", "om ditt arbete i Basel", false},
		{"da", "Må jeg stille dig et par spørgsmål om dit arbejde i Basel i stedet?", "om dit arbejde i Basel", false},
		{"nb", "Får jeg stille noen spørsmål om arbeidet ditt i Basel i stedet?", "om arbeidet ditt i Basel", false},
		{"sv", "Får jag ställa tre frågor om ditt arbete på telefon?", "om ditt arbete", false},
		{"de", "Wäre es möglich, mehr über Ihre Arbeit in Basel zu erfahren?", "über Ihre Arbeit in Basel", false},

		{"ja", "御社の図書館の設計を拝見し、田中様のお仕事について二十分ほどお話を伺えればと存じ、ご連絡いたしました。", "田中様のお仕事について", false},
		{"ja", "研究に戻ることについてご相談できればと存じます。", "研究に戻ることについて", false},
		{"ja", "添付の資料について補足いたします。", "", false}, // asks nothing
		{"ja", "これについて伺えますか。", "", false},
		{"zh", "读过您关于湿地的文章，很想请教您从工程转到研究的经历。不知您近期能否抽出二十分钟？", "从工程转到研究的经历", false},
		{"zh", "想向您请教几个问题。", "", false},
		{"ru", "Не могли бы Вы рассказать о переходе из науки в промышленность в ближайшие две недели?", "о переходе из науки в промышленность", false},
		{"ru", "Хотелось бы задать Вам несколько вопросов о Вашей работе в лаборатории.", "о Вашей работе в лаборатории", false},
		{"ru", "Хотелось бы задать тебе пару вопросов о твоей работе.", "", false}, // the letter says Вы
		{"ru", "Можно поговорить об этом?", "", false},

		// an ask without a question mark
		{"en", "I was wondering whether I might ask you about moving from physics into pharma.", "about moving from physics into pharma", true},
		{"en", "I'd love to hear more about your years in Basel, if you have time.", "about your years in Basel", true},
		{"en", "I would like to ask you three questions about your work by phone.", "about your work", true},
		{"de", "Ich würde Ihnen gern drei Fragen zu Ihrem Weg stellen.", "zu Ihrem Weg", false},
		{"de", "Ich würde mich freuen, mehr über Ihre Arbeit in Basel zu erfahren.", "über Ihre Arbeit in Basel", false},
		{"de", "ich möchte dich gern ein paar Fragen zu deinem Weg in die Pharmabranche fragen.", "zu deinem Weg in die Pharmabranche", true},
		{"fr", "J'aimerais vous poser quelques questions sur votre parcours.", "sur votre parcours", false},
		{"fr", "Je souhaiterais en savoir plus sur votre métier de pharmacienne.", "sur votre métier de pharmacienne", false},
		{"es", "Me gustaría hacerle unas preguntas sobre su trabajo en Basilea.", "sobre su trabajo en Basilea", false},
		{"es", "Quería preguntarte sobre tus años en Basilea, por teléfono.", "sobre tus años en Basilea", true},
		{"it", "Vorrei farLe qualche domanda sul Suo lavoro a Basilea.", "sul Suo lavoro a Basilea", false},
		{"it", "mi piacerebbe farti un paio di domande sul tuo percorso.", "sul tuo percorso", true},
		{"pt-PT", "Gostaria de lhe fazer algumas perguntas sobre os seus anos em Basileia.", "sobre os seus anos em Basileia", false},
		{"pt-BR", "Eu queria conversar com você sobre a sua carreira na indústria.", "sobre a sua carreira na indústria", true},
		{"nl", "Ik zou u graag een paar vragen over uw werk in Bazel stellen.", "over uw werk in Bazel", false},
		{"nl", "Graag zou ik met je praten over je overstap naar de farmacie.", "over je overstap naar de farmacie", true},
		{"pl", "Chciałabym zadać Pani kilka pytań na temat pracy w Bazylei.", "na temat pracy w Bazylei", false},
		{"sv", "Jag skulle gärna ställa några frågor om ditt arbete i Basel.", "om ditt arbete i Basel", false},
		{"da", "Jeg vil gerne stille dig et par spørgsmål om dit arbejde i Basel.", "om dit arbejde i Basel", false},
		{"nb", "Jeg ville gjerne ha stilt deg noen spørsmål om arbeidet ditt i Basel.", "om arbeidet ditt i Basel", false},

		// what the owner would like to know
		{"en", "I would love to hear how you became a deck officer.", "about how you became a deck officer", true},
		{"en", "Would you have 15 min this month to tell me how you got into food photography?", "about how you got into food photography", true},
		{"en", "I am trying to find out what engineers do all day and everyone says to ask you.", "about what engineers do all day", true},
		{"en", "I'd love to ask one of you what it takes to live off letterpress.", "about what it takes to live off letterpress", true},
		{"en", "I'd love to hear how you ended up doing this for a living.", "", true},
		{"en", "I'd like to know how it works.", "", true},
		{"en", "Could you tell me what time suits you best next week?", "", true},
		{"en", "I wanted to ask how you are keeping these days.", "", true},
		{"de", "Ich würde gern verstehen, wie der Alltag in einem Notariat aussieht.", "dazu, wie der Alltag in einem Notariat aussieht,", false},
		{"de", "Darf ich fragen, wie Sie Lotse geworden sind?", "dazu, wie Sie Lotse geworden sind,", false},
		{"de", "Darf ich fragen, wie Sie Lotse geworden sind?", "", true}, // the letter says du
		{"de", "Ich wollte fragen, ob ich Sie anrufen darf.", "", false},
		{"de", "Ich würde gern wissen, wie Sie das am Telefon Ihren Kunden sagen.", "", false}, // it would be cut before its verb
		{"es", "¿Podría contarme cómo es la profesión por dentro?", "sobre cómo es la profesión por dentro", false},
		{"it", "Vorrei capire come si diventa maestro d'ascia.", "su come si diventa maestro d'ascia", false},
		{"pt-PT", "Gostaria de saber como é o trabalho numa ETAR.", "sobre como é o trabalho numa ETAR", false},
		{"nl", "Mag ik u bellen om te vragen hoe uw werk eruitziet?", "over hoe uw werk eruitziet", false},
		{"sv", "Jag undrar hur du hamnade i forskningen.", "om hur du hamnade i forskningen", false},
		{"da", "Jeg ville gerne spørge dig, hvordan din hverdag er.", "om, hvordan din hverdag er,", false},
		{"nb", "Jeg lurer på hvordan du kom inn i faget.", "om hvordan du kom inn i faget,", false},

		{"fr", "Pourriez-vous me dire à quoi ressemble une nuit à la régulation ?", "sur ce à quoi ressemble une nuit à la régulation", false},
		{"fr", "J'aimerais savoir comment vous êtes devenue pilote de port.", "sur la façon dont vous êtes devenue pilote de port", false},
		{"fr", "J'aimerais savoir comment vous êtes devenue pilote de port.", "", true}, // the letter says tu
		{"fr", "Tu voudrais bien me raconter comment tu as lancé ton fournil ?", "sur la façon dont tu as lancé ton fournil", true},
		{"fr", "Je voulais vous demander pourquoi vous avez quitté la banque.", "sur les raisons pour lesquelles vous avez quitté la banque", false},
		{"fr", "Pourriez-vous m'expliquer ce que fait un notaire toute la journée ?", "sur ce que fait un notaire toute la journée", false},
		{"fr", "Je voulais savoir comment vous joindre dans la semaine.", "", false},
		{"fr", "Je voulais vous demander : comment vous êtes-vous lancée dans le métier ?", "", false},
		{"fr", "Je me demande comment vous souhaitez procéder la semaine prochaine.", "", false},
		{"fr", "Je voulais savoir comment c'était dans votre laboratoire.", "", false},
		{"pl", "Czy mogłaby Pani opowiedzieć mi, jak wygląda droga do pierwszej audycji?", "na temat tego, jak wygląda droga do pierwszej audycji,", false},
		{"pl", "Chciałam zapytać, jak zaczynałaś z wypożyczalnią i czy znalazłabyś dla mnie pół godziny.", "na temat tego, jak zaczynałaś z wypożyczalnią,", true},
		{"pl", "Chciałbym dowiedzieć się jak została Pani lutniczką.", "na temat tego, jak została Pani lutniczką,", false},
		{"pl", "Opowie mi Pan o tym, dlaczego porzucił Pan korporację?", "na temat tego, dlaczego porzucił Pan korporację,", false},
		{"pl", "Chciałam zapytać, jak się Pani ma po powrocie.", "", false},
		{"pl", "Czy mogłaby Pani opowiedzieć mi, jak to jest?", "", false},
		{"ru", "Хочу спросить тебя: как ты из бухгалтерии ушла в иллюстрацию?", "о том, как ты из бухгалтерии ушла в иллюстрацию,", true},
		{"ru", "Не могли бы Вы рассказать, как Вы стали лоцманом?", "о том, как Вы стали лоцманом,", false},
		{"ru", "Хотелось бы узнать о том, чем занимается оценщик леса.", "о том, чем занимается оценщик леса,", false},
		{"ru", "Не могли бы Вы рассказать, как приходят в эту профессию?", "", false},
		{"ru", "Хотела спросить, как у Вас дела после переезда.", "", false},
		{"ja", "会社勤めから陶芸の道に入られた経緯を、もう少し詳しく伺いたいと思っております。", "会社勤めから陶芸の道に入られた経緯について", false},
		{"ja", "河川のお仕事について、二十分ほどお話を伺えないでしょうか。", "河川のお仕事について", false},
		{"zh", "你能不能抽空跟我说说第一份活儿是怎么接到的？", "第一份活儿是怎么接到的", true},
		{"zh", "想问问您怎么称呼。", "", false},
		{"de", "Hätten Sie zwanzig Minuten für ein Telefonat über den Wechsel in die Gewässerökologie?", "über den Wechsel in die Gewässerökologie", false},
		{"de", "Hätten Sie Zeit für ein Gespräch über Zoom?", "", false},
		{"nl", "Zou ik u een kwartier mogen bellen over de stap van de sluis naar het waterrecht?", "over de stap van de sluis naar het waterrecht", false},
		{"nl", "Mag ik u bellen over een paar weken?", "", false},
		{"nb", "Har du tid til en prat om hvordan du turte å ta steget?", "om hvordan du turte å ta steget", false},
		{"nb", "Kan vi ta en prat om noen uker?", "", false},
		{"es", "Me quedé con ganas de preguntarte más sobre el huerto ecológico: cómo lo montaste.", "sobre el huerto ecológico", true},

		// what the owner thinks of doing
		{"en", "I'm thinking of leaving shipping for something with more smell.", "about leaving shipping for something with more smell", true},
		{"en", "I am considering a move from nursing into medicine, as you did.", "about a move from nursing into medicine", true},
		{"en", "I have been thinking about it ever since.", "", true},
		{"en", "I am thinking of you and of the summer.", "", true},
		{"en", "I am considering 3D-printing prosthetics for a living.", "", true},
		{"en", "I am considering moving.", "", true},

		// what is told, and what was
		{"en", "I read your paper about noise in small rooms.", "", true},
		{"en", "I would love to tell you more about my work on deltas.", "", true},
		{"en", "I was wondering if you had heard the talk about deltas in Basel.", "", true},
		{"en", "Anna told me a lot about your lab, and I would like to visit it.", "", true},
		{"de", "Ich würde Ihnen gern mehr über unser Projekt in Basel erzählen.", "", false},
		{"de", "Ich hatte Ihnen drei Fragen zu Ihrem Weg gestellt.", "", false},
		{"de", "Ich würde Ihnen gern ein paar Fragen zu Dr. Meiers Labor stellen.", "", false},
		{"fr", "J'ai lu plus sur votre parcours dans le journal.", "", false},
		{"fr", "J'aimerais vous en dire plus sur notre projet à Bâle.", "", false},
		{"es", "Me gustaría contarle más sobre mi trabajo en Basilea.", "", false},
		{"nl", "Ik zou u graag meer over ons project in Bazel vertellen.", "", false},
		{"pl", "Chciałabym opowiedzieć więcej na temat naszej pracy w Bazylei.", "", false},
		{"sv", "Jag skulle gärna berätta mer om vårt arbete i Basel.", "", false},
	} {
		if got := (Letter{Language: tt.language, Familiar: tt.familiar}).About(tt.ask); got != tt.want {
			t.Errorf("%q: got %q, want %q", tt.ask, got, tt.want)
		}
		// a text may break off anywhere, and begin with a digit where a phrase does
		words := strings.Fields(tt.ask)
		for i := range words {
			(Letter{Language: tt.language, Familiar: tt.familiar}).About(strings.Join(words[:i], " ") + " 3" + strings.Join(words[i:], " "))
		}
	}
}
