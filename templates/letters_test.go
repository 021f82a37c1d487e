package templates

import (
	"cmp"
	"fmt"
	"reflect"
	"regexp"
	"strings"
	"testing"
	"time"
	"unicode"

	"informd/rules/content"
	"informd/rules/lang"
	"informd/rules/mail"
	"informd/rules/manner"
)

// toAnna returns a letter to somebody who is near.
func toAnna() content.Letter {
	l := content.Letter{To: mail.Address{Name: "Anna Meier", Addr: "anna@acme.example"}, First: "Anna",
		Owner: "Julie Roth", Subject: "From physics into pharma: 17 minutes?"}
	return inManner(content.SayReask{Letter: l}, "en", manner.Familiar).(content.SayReask).Letter
}

func askedAt() time.Time { return time.Date(2026, time.November, 24, 9, 10, 0, 0, time.UTC) }

// notesIn returns a line of notes in each language, as an owner writes them, and what an ask was
// about in the owner's own words.
func notesIn() map[string][2]string {
	return map[string][2]string{
		"en":    {"the batches matter more than the model", "about moving from physics into pharma"},
		"de":    {"die Chargen sind wichtiger als das Modell", "zum Weg von der Physik in die Pharmabranche"},
		"fr":    {"les lots comptent plus que le modèle", "sur le passage de la physique à l’industrie pharmaceutique"},
		"es":    {"los lotes importan más que el modelo", "sobre el paso de la física a la industria farmacéutica"},
		"it":    {"i lotti contano più del modello", "sul passaggio dalla fisica al settore farmaceutico"},
		"pt-PT": {"os lotes contam mais do que o modelo", "sobre a passagem da física para a indústria farmacêutica"},
		"pt-BR": {"os lotes contam mais do que o modelo", "sobre a passagem da física para a indústria farmacêutica"},
		"nl":    {"de batches zijn belangrijker dan het model", "over de stap van de natuurkunde naar de farmaceutische industrie"},
		"pl":    {"partie są ważniejsze niż model", "na temat przejścia z fizyki do branży farmaceutycznej"},
		"sv":    {"batcherna är viktigare än modellen", "om steget från fysiken till läkemedelsbranschen"},
		"da":    {"partierne betyder mere end modellen", "om springet fra fysik til medicinalindustrien"},
		"nb":    {"partiene betyr mer enn modellen", "om spranget fra fysikk til legemiddelbransjen"},
		"ja":    {"モデルよりも製造の記録が大切だ", "物理から製薬への転身について"},
		"zh":    {"批次比模型更重要", "从物理转到制药的经历"},

		"zh-Hant": {"批次比模型更重要", "從物理轉到製藥的經歷"},
		"ru":      {"партии важнее модели", "о переходе из физики в фармацевтику"},
	}
}

// lettersIn are all letters there are in a language, full and empty, in each register it has.
func lettersIn(t *testing.T, s lang.Letters, each func(name string, say any, text, subject string)) {
	t.Helper()
	set := load(t)
	registers := []manner.Register{manner.Formal, manner.Familiar}
	if s.SaysDu() {
		registers = registers[:1]
	}
	for _, k := range kinds() {
		if _, ok := k.zero.(written); !ok {
			continue
		}
		k.language = strings.TrimPrefix(s.Tag, "en")
		if _, ok := set.sources[k.file()]; !ok {
			continue
		}
		to := toAnna()
		if k.name == content.KindIntroAsk { // whom Anna named
			to.To, to.First, to.Subject = mail.Address{Name: "Bob Lee", Addr: "bob@pharma.example"}, "Bob", ""
		}
		for _, r := range registers {
			for name, say := range variants(withLetter(samplesOf(t, k.name)[0], to), s.Tag) {
				say = inManner(say, s.Tag, r)
				w, err := set.Render(k.name, say)
				if err != nil {
					t.Fatalf("%s %s: %v", s.Tag, k.name, err)
				}
				each(fmt.Sprintf("%s, %s, %s", k.name, r, name), say, w.Text, w.Subject)
			}
		}
	}
}

// TestScripts holds that no letter in traditional characters has a simplified one, nor the other way round.
func TestScripts(t *testing.T) {
	simplified, _ := lang.LettersIn("zh")
	traditional, _ := lang.LettersIn("zh-Hant")
	for _, tt := range []struct{ in, other lang.Letters }{{simplified, traditional}, {traditional, simplified}} {
		lettersIn(t, tt.in, func(name string, _ any, text, subject string) {
			for _, c := range tt.other.Own {
				if strings.Contains(subject+text, c) {
					t.Errorf("%s, %s: %s in\n%s", tt.in.Called, name, c, text)
				}
			}
		})
	}
}

// noted returns a full letter whose notes are in its language.
func noted(say any, tag string) any {
	v := reflect.New(reflect.TypeOf(say)).Elem()
	v.Set(reflect.ValueOf(say))
	for field, text := range map[string]string{"Specific": notesIn()[tag][0], "About": notesIn()[tag][1], "Progress": notesIn()[tag][0],
		"Topic": notesIn()[tag][0], "Hint": "", "Bio": notesIn()[tag][0], "TalkOn": "", "When": ""} {
		if f := v.FieldByName(field); f.IsValid() {
			f.SetString(text)
		}
	}
	s, _ := lang.LettersIn(tag)
	if f := v.FieldByName("TalkOn"); f.IsValid() {
		f.SetString(s.Weekday(askedAt()))
	}
	if f := v.FieldByName("When"); f.IsValid() {
		f.SetString(s.At(askedAt()))
	}
	if f := v.FieldByName("AskedOn"); f.IsValid() {
		f.SetString(s.Date(s.Short, askedAt()))
	}
	if f := v.FieldByName("Answered"); f.IsValid() {
		f.SetString(content.Letter{Letter: manner.Letter{Language: tag}}.AnsweredGap("Anna Meier", askedAt(), notesIn()[tag][0]))
	}
	for _, field := range []string{"Quote", "Original", "AskedLine", "Questions", "Offer", "Text", "Reworded"} {
		if f := v.FieldByName(field); f.IsValid() {
			f.SetZero()
		}
	}
	return v.Interface()
}

// variants returns a letter with all it can say, with nothing, and the other ways through it.
func variants(full any, tag string) map[string]any {
	all := map[string]any{}
	add := func(name string, say any) {
		for before, time := range []string{"", ", second time", ", third time"} {
			l := say.(written).Written()
			l.Before = before
			all[name+time] = withLetter(say, l)
		}
	}
	add("full", noted(full, tag))
	add("empty", bare(full))
	switch say := noted(full, tag).(type) {
	case content.SayFollowup:
		say.About = ""
		add("no topic", say)
	case content.SayDecline:
		say.Later, say.On = true, ""
		add("later", say)
		in, _ := lang.LettersIn(tag)
		say.On = in.Date(cmp.Or(in.Near, in.Short), askedAt())
		add("later, on a day", say)
	case content.SayThankYou:
		say.Said, say.WhoElse, say.Intros = true, true, nil
		add("in their words", say)
		say.WhoElse, say.Intros, say.Asks = false, []string{"Bob Lee"}, []string{"Carla Diaz"}
		add("asks first", say)
		say.Asks = append(say.Asks, "Emre Can")
		add("asks two first", say)
	case content.SayIntroThanks:
		say.Talked, say.Specific = false, ""
		add("written", say)
	}
	return all
}

// bare returns a letter to somebody known of which nothing else is.
func bare(say any) any {
	v := reflect.New(reflect.TypeOf(say)).Elem()
	l := say.(written).Written()
	v.FieldByName("Letter").Set(reflect.ValueOf(content.Letter{To: l.To, First: l.First, Owner: l.Owner}))
	return v.Interface()
}

// said returns the text of a letter without what is in brackets, quoted, or the owner's name.
func said(text string) string {
	var b strings.Builder
	depth := 0
	for line := range strings.Lines(text) {
		if strings.HasPrefix(line, ">") {
			continue
		}
		for _, r := range line {
			switch {
			case r == '[':
				depth++
			case r == ']':
				depth--
			case depth == 0:
				b.WriteRune(r)
			}
		}
	}
	return b.String()
}

func wordsIn(text string) []string {
	return strings.FieldsFunc(text, func(r rune) bool { return !unicode.IsLetter(r) })
}

// apart is a mark of French with a space before it at which a line may end.
var apart = regexp.MustCompile(`[ \n][?!;:»]|«[ \n]`)

// TestLetters holds every letter to its language and its register.
func TestLetters(t *testing.T) {
	for _, l := range lang.All() {
		for _, s := range l.Letters {
			n := 0
			lettersIn(t, s, func(name string, say any, text, subject string) {
				n++
				own := said(text)
				if code, _ := manner.Guess(own); code != l.Code && len(wordsIn(own)) > 8 {
					t.Errorf("%s %s: reads as %q:\n%s", s.Tag, name, code, text)
				}
				other := s.SayFormal
				if !say.(written).Written().Familiar {
					other = s.SayFamiliar
				}
				for _, w := range wordsIn(own) {
					if other != "" && strings.Contains(" "+other+" ", " "+w+" ") {
						t.Errorf("%s %s: %q is of the other register:\n%s", s.Tag, name, w, text)
					}
					if s.Tag != "en" && strings.Contains(" the and you your would with thank wishes wrote hello dear my ", " "+strings.ToLower(w)+" ") {
						t.Errorf("%s %s: %q is English:\n%s", s.Tag, name, w, text)
					}
				}
				if l.Code == "fr" && apart.MatchString(said(text)) {
					t.Errorf("%s %s: a mark may stand alone on a line:\n%s", s.Tag, name, text)
				}
				if strings.Contains(text, "  ") || strings.Contains(text, " ,") || strings.Contains(text, "..") {
					t.Errorf("%s %s: a space or a stop too many:\n%s", s.Tag, name, text)
				}
			})
			if n < 8 {
				t.Errorf("%s: %d letters, want the follow-up, thanks, a gracious answer and the second ask", s.Tag, n)
			}
		}
	}
}

// A draft that says du where the owner says De or Ni is visibly unfinished.
func TestPoliteIsUnfinished(t *testing.T) {
	set := load(t)
	for _, tag := range []string{"da", "nb", "sv"} {
		for _, say := range []written{content.SayThankYou{Letter: toAnna()}, content.SayDecline{Letter: toAnna()}} {
			say := inManner(say, tag, manner.Formal).(written)
			kind := content.KindThankYou
			if _, ok := say.(content.SayDecline); ok {
				kind = content.KindDecline
			}
			l := say.Written()
			for _, l.Polite = range []bool{false, true} {
				w, err := set.Render(kind, withLetter(say, l))
				if err != nil {
					t.Fatal(err)
				}
				s, _ := lang.LettersIn(tag)
				pronoun, _, _ := strings.Cut(s.SayFormal, " ")
				if _, after, _ := strings.Cut(w.Text, l.Salutation+"\n\n["); strings.Contains(after, " "+pronoun+".") != l.Polite {
					t.Errorf("%s %s, polite %v:\n%s", tag, kind, l.Polite, w.Text)
				}
			}
		}
	}
}

// A draft that says Sie to somebody who says du is visibly unfinished, in every language that has both; one that
// says du itself is not.
func TestTheyTurnedIsUnfinished(t *testing.T) {
	for _, l := range lang.All() {
		for _, s := range l.Letters {
			lettersIn(t, s, func(name string, say any, _, _ string) {
				kind := content.Kind(strings.Split(name, ",")[0])
				drafted := kind != content.KindFollowup && kind != content.KindReask && kind != content.KindIntroAsk
				if !drafted || strings.HasSuffix(name, " time") {
					return
				}
				l := say.(written).Written()
				l.TheyTurned = !l.Familiar
				if turned := l.Turned() != ""; turned != (l.TheyTurned && s.Turned != "") {
					t.Errorf("%s %s: a gap, %v", s.Tag, name, turned)
				}
				w, err := load(t).Render(kind, withLetter(say, l))
				if err != nil {
					t.Fatal(err)
				}
				begins := strings.Join(strings.Fields(l.Salutation+" "+l.Turned()), " ")
				if !strings.HasPrefix(strings.Join(strings.Fields(w.Text), " "), begins) {
					t.Errorf("%s %s: begins not with %q:\n%s", s.Tag, name, begins, w.Text)
				}
			})
		}
	}
}

// TestToSeveralIsUnfinished holds that a letter to a couple is visibly unfinished where its words are said to
// one person, and that no first name stands for both.
func TestToSeveralIsUnfinished(t *testing.T) {
	set := load(t)
	for tag, want := range map[string]map[manner.Register]string{
		"de": {manner.Formal: "Guten Tag Anna und Peter Weber,\n\nam", manner.Familiar: "Hallo Anna und Peter Weber,\n\n["},
		"en": {manner.Formal: "Dear Anna und Peter Weber,\n\nA", manner.Familiar: "Hello Anna und Peter Weber,\n\nA"},
		"it": {manner.Formal: "Gentile Anna und Peter Weber,\n\n[", manner.Familiar: "Ciao Anna und Peter Weber,\n\n["},
	} {
		for register, begins := range want {
			l := toAnna()
			l.To.Name = "Anna und Peter Weber"
			say := inManner(content.SayFollowup{Letter: l, AskedOn: "24 November"}, tag, register)
			w, err := set.Render(content.KindFollowup, say)
			if err != nil || !strings.HasPrefix(w.Text, begins) {
				t.Errorf("%s, %s: %v, begins not with %q:\n%s", tag, register, err, begins, w.Text)
			}
		}
	}
}

// wordings returns how many wordings there are of a letter at least: three of what is written to one
// person most often, else two; where the owner's own words are all there is, or where somebody
// gets one letter of a kind, one.
func wordings(kind content.Kind, s lang.Letters) int {
	switch {
	case kind == content.KindReask || kind == content.KindIntroAsk:
		return 1
	case s.DraftOnly:
		return 2
	case kind == content.KindFollowup || kind == content.KindThankYou || kind == content.KindKeepInTouch:
		return 3
	}
	return 2
}

// TestLettersNeverRepeat holds that no sentence of a letter stands in the next ones of its kind to the
// same person. What the owner said, greeted and closed with is theirs.
func TestLettersNeverRepeat(t *testing.T) {
	for _, l := range lang.All() {
		for _, s := range l.Letters {
			texts := map[string]string{}
			lettersIn(t, s, func(name string, say any, text, _ string) {
				in := say.(written).Written()
				text = strings.TrimPrefix(strings.TrimSpace(said(text)), in.Salutation)
				texts[name] = strings.TrimSuffix(text, in.Closing)
			})
			for _, k := range kinds() {
				n := wordings(k.name, s)
				for name, text := range texts {
					if n == 1 || !strings.HasPrefix(name, string(k.name)+",") || strings.HasSuffix(name, " time") {
						continue
					}
					seen := map[string]bool{}
					for _, time := range []string{"", ", second time", ", third time"}[:n] {
						for _, p := range sentencesOf(texts[name+time], notesIn()[s.Tag][0]) {
							if seen[p] {
								t.Errorf("%s %s%s: %q stood in an earlier one:\n%s", s.Tag, name, time, p, text)
							}
						}
						for _, p := range sentencesOf(texts[name+time], notesIn()[s.Tag][0]) {
							seen[p] = true
						}
					}
				}
			}
		}
	}
}

// TestLettersRunOutOfWords holds that somebody who has had a letter in every wording gets none of them
// again: what it would say stands in brackets, between the owner's greeting and closing.
func TestLettersRunOutOfWords(t *testing.T) {
	set := load(t)
	for _, l := range lang.All() {
		for _, s := range l.Letters {
			lettersIn(t, s, func(name string, say any, _, _ string) {
				kind := content.Kind(strings.Split(name, ",")[0])
				l := say.(written).Written()
				n := wordings(kind, s)
				l.Before += n
				w, err := set.Render(kind, withLetter(say, l))
				if err != nil {
					t.Fatal(err)
				}
				own := strings.Join(strings.Fields(said(w.Text)), " ")
				greeted := strings.Join(strings.Fields(l.Salutation+" "+l.Closing), " ")
				if n > 1 && own != greeted {
					t.Errorf("%s %s, after %d: %q stands outside of brackets:\n%s", s.Tag, name, l.Before, own, w.Text)
				}
				if n == 1 && strings.Contains(w.Text, "all the words I know") {
					t.Errorf("%s %s, after %d: the only wording there is counts as spent:\n%s", s.Tag, name, l.Before, w.Text)
				}
			})
		}
	}
}

// TestNotesGoOn holds that a note to which a telephone gave a capital goes on with the sentence of a letter,
// and that one which is a paragraph begins with one.
func TestNotesGoOn(t *testing.T) {
	set := load(t)
	for _, tt := range []struct{ tag, note, want string }{
		{"fr", "Les lots comptent plus", "surtout ceci\u00a0: les lots comptent plus."},
		{"fr", "Chimie ou droit, peu importe", "surtout ceci\u00a0: Chimie ou droit, peu importe."},
		{"it", "Le ho creduto", "impressa: Le ho creduto."}, // the formal pronoun
		{"pl", "Nie ma jednej drogi", "w pamięci jedno: nie ma jednej drogi."},
		{"de", "die Chargen zählen", "vor allem: Die Chargen zählen."},
	} {
		say := inManner(content.SayThankYou{Letter: toAnna(), Specific: tt.note}, tt.tag, manner.Formal)
		w, err := set.Render(content.KindThankYou, say)
		if err != nil || !strings.Contains(strings.ReplaceAll(w.Text, "\n", " "), tt.want) {
			t.Errorf("%s: want %q in\n%s%v", tt.tag, tt.want, w.Text, err)
		}
	}
	kept := inManner(content.SayKeepInTouch{Letter: toAnna(), Progress: "la semaine dernière, un poste"}, "fr", manner.Formal)
	if w, err := set.Render(content.KindKeepInTouch, kept); err != nil || !strings.Contains(w.Text, "\nLa semaine dernière, un poste.\n") {
		t.Errorf("%v\n%s", err, w.Text)
	}
}

// sentencesOf returns the sentences of a text, and what stands before a colon, without those of the
// owner's notes, and without what is too short to be noticed: a date, a name.
func sentencesOf(text, note string) (out []string) {
	text = strings.NewReplacer(note, "", mail.Capital(note), "").Replace(strings.Join(strings.Fields(text), " "))
	for _, p := range strings.FieldsFunc(text, func(r rune) bool { return strings.ContainsRune(".?!:;。？！：；", r) }) {
		if p = strings.TrimSpace(p); len(wordsIn(p)) > 3 || len(p) > 40 {
			out = append(out, p)
		}
	}
	return out
}

// TestLettersPage is each language's letters on one page, to be read by somebody who knows it.
func TestLettersPage(t *testing.T) {
	for _, l := range lang.All() {
		for _, s := range l.Letters {
			page := map[string]string{}
			lettersIn(t, s, func(name string, _ any, text, subject string) { page[name] = "Subject: " + subject + "\n\n" + text })
			var b strings.Builder
			for _, k := range kinds() {
				for _, r := range []string{"formal", "familiar"} {
					said := map[string]bool{}
					for _, which := range []string{"full", "no topic", "later", "later, on a day", "in their words", "asks first",
						"written", "empty"} {
						for _, time := range []string{"", ", second time", ", third time"}[:wordings(k.name, s)] {
							name := fmt.Sprintf("%s, %s, %s%s", k.name, r, which, time)
							if text, ok := page[name]; ok && !said[text] && (time == "" || which != "empty") {
								fmt.Fprintf(&b, "==== %s\n%s\n", name, text)
							}
							said[page[name]] = true
						}
					}
				}
			}
			golden(t, "letters/"+s.Tag+".txt", b.String())
		}
	}
}
