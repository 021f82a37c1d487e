package reading

import (
	"time"
)

// A dateMark is a word beside a date and what it says of it.
type dateMark struct {
	mark   mark
	lang   string
	word   string
	prefix bool // the word may go on (in scripts without spaces)
}

// A dateBook holds the words that mark a date, before it and after it.
type dateBook struct{ before, after []dateMark }

// dateMarks are all such words.
func dateMarks() dateBook { return dateBook{marksBefore, marksAfter} }

var marksBefore = []dateMark{
	{mark: markUntil, lang: "en", word: "until"},
	{mark: markUntil, lang: "en", word: "till"}, // and sv
	{mark: markThrough, lang: "en", word: "through"},
	{mark: markThrough, lang: "en", word: "including"},
	{mark: markBack, lang: "en", word: "back"},
	{mark: markBack, lang: "en", word: "return"},
	{mark: markBack, lang: "en", word: "returning"},
	{mark: markUntil, lang: "de", word: "bis"},
	{mark: markThrough, lang: "de", word: "einschließlich"},
	{mark: markBack, lang: "de", word: "wieder"},
	{mark: markBack, lang: "de", word: "zurück"},
	{mark: markUntil, lang: "fr", word: "jusqu'au"},
	{mark: markBack, lang: "fr", word: "retour"},
	{mark: markUntil, lang: "es", word: "hasta"},
	{mark: markBack, lang: "es", word: "regreso"},
	{mark: markBack, lang: "es", word: "volveré"},
	{mark: markUntil, lang: "it", word: "fino"},
	{mark: markBack, lang: "it", word: "rientro"},
	{mark: markBack, lang: "it", word: "rientrerò"},
	{mark: markUntil, lang: "pt", word: "até"},
	{mark: markBack, lang: "pt", word: "volta"},
	{mark: markBack, lang: "pt", word: "regresso"},
	{mark: markUntil, lang: "nl", word: "tot"},
	{mark: markThrough, lang: "nl", word: "tm"},
	{mark: markBack, lang: "nl", word: "terug"},
	{mark: markUntil, lang: "pl", word: "do"},
	{mark: markBack, lang: "pl", word: "wracam"},
	{mark: markThrough, lang: "sv", word: "tom"},
	{mark: markBack, lang: "sv", word: "tillbaka"},
	{mark: markUntil, lang: "da", word: "til"}, // and no
	{mark: markBack, lang: "da", word: "tilbage"},
	{mark: markBack, lang: "no", word: "tilbake"},
	{mark: markUntil, lang: "ru", word: "до"},
	{mark: markUntil, lang: "ru", word: "по"},
	{mark: markBack, lang: "ru", word: "вернусь"},
	{mark: markUntil, lang: "zh", word: "至"},
	{mark: markUntil, lang: "zh", word: "到"},
}

var marksAfter = []dateMark{
	{mark: markThrough, lang: "en", word: "inclusive"}, // and es, pt
	{mark: markBack, lang: "de", word: "wieder"},
	{mark: markBack, lang: "de", word: "zurück"},
	{mark: markThrough, lang: "fr", word: "inclus"},
	{mark: markThrough, lang: "it", word: "compreso"},
	{mark: markBack, lang: "nl", word: "terug"},
	{mark: markBack, lang: "nl", word: "weer"},
	{mark: markThrough, lang: "pl", word: "włącznie"},
	{mark: markBack, lang: "sv", word: "tillbaka"},
	{mark: markUntil, lang: "fi", word: "saakka"},
	{mark: markUntil, lang: "fi", word: "asti"},
	{mark: markThrough, lang: "ru", word: "включительно"},
	{mark: markBack, lang: "zh", word: "返回", prefix: true},
	{mark: markBack, lang: "zh", word: "回来", prefix: true},
	{mark: markUntil, lang: "ja", word: "まで", prefix: true},
	{mark: markBack, lang: "ja", word: "より出社", prefix: true},
	{mark: markBack, lang: "ja", word: "に戻", prefix: true},
}

// markOf is what a word before a date says of it.
func (b dateBook) markOf(w string) mark {
	for _, d := range b.before {
		if w == d.word || len(w) > len(d.word) && d.lang == "zh" && w[len(w)-len(d.word):] == d.word {
			return d.mark
		}
	}
	return markNone
}

// leading reports whether a word may stand between a mark and its date and say nothing.
func leading(w string) bool {
	for _, l := range leadingWords {
		if w == l {
			return true
		}
	}
	return false
}

var leadingWords = []string{
	"the", "on", "of", "in", "to", "my", "office", "next", "and", // en
	"am", "den", "dem", "zum", "ab", "im", "büro", "und", // de
	"le", "au", "du", "bureau", "à", "partir", // fr
	"el", "al", "día", "de", "la", "oficina", // es
	"il", "giorno", "dal", "ufficio", // it
	"o", "dia", "no", "em", "ao", "escritório", // pt
	"op", "en", "met", "kantoor", // nl
	"dnia", "w", "dniu", // pl
	"på", "kontoret", // sv
	"в", "офис", // ru
}

// monthOf is the month a word names, in the languages informd reads, 0 for none. A
// word that is a month in one language and something else in another is none.
func monthOf(w string) time.Month {
	for i, names := range monthNames {
		for _, n := range names {
			if w == n {
				return time.Month(i + 1)
			}
		}
	}
	return 0
}

// monthNames are the months in en, de, fr, es, it, pt, nl, pl, sv, da, no and ru.
var monthNames = [12][]string{
	{"january", "jan", "januar", "jänner", "janvier", "janv", "enero", "ene", "gennaio", "gen", "janeiro", "januari", "stycznia", "styczeń", "января"},
	{"february", "feb", "februar", "février", "févr", "febrero", "febbraio", "fevereiro", "fev", "februari", "lutego", "luty", "февраля"},
	{"march", "mar", "märz", "mrz", "mars", "marts", "marzo", "março", "maart", "mrt", "marca", "marzec", "марта"},
	{"april", "apr", "avril", "avr", "abril", "abr", "aprile", "kwietnia", "kwiecień", "апреля"},
	{"may", "mai", "mayo", "maggio", "mag", "maio", "mei", "maja", "maj", "мая"},
	{"june", "jun", "juni", "juin", "junio", "giugno", "giu", "junho", "czerwca", "czerwiec", "июня"},
	{"july", "jul", "juli", "juillet", "juil", "julio", "luglio", "lug", "julho", "lipca", "lipiec", "июля"},
	{"august", "aug", "août", "agosto", "ago", "augustus", "augusti", "sierpnia", "sierpień", "августа"},
	{"september", "sep", "sept", "septembre", "septiembre", "settembre", "setembro", "września", "wrzesień", "сентября"},
	{"october", "oct", "oktober", "okt", "octobre", "octubre", "ottobre", "ott", "outubro", "października", "październik", "октября"},
	{"november", "nov", "novembre", "noviembre", "novembro", "listopada", "listopad", "ноября"},
	{"december", "dec", "dezember", "dez", "décembre", "déc", "diciembre", "dic", "dicembre", "dezembro", "desember", "grudnia", "grudzień", "декабря"},
}

// weekdayOf is the weekday a word names, -1 for none.
func weekdayOf(w string) time.Weekday {
	for i, names := range weekdayNames {
		for _, n := range names {
			if w == n {
				return time.Weekday(i)
			}
		}
	}
	return -1
}

// weekdayNames are the weekdays in en, de, fr, es, it, pt, nl, pl, sv, da, no and ru.
var weekdayNames = [7][]string{
	{"sunday", "sun", "sonntag", "dimanche", "domingo", "domenica", "zondag", "niedziela", "niedzieli", "söndag", "søndag", "воскресенье", "воскресенья"},
	{"monday", "mon", "montag", "lundi", "lunes", "lunedì", "segunda", "maandag", "poniedziałek", "poniedziałku", "måndag", "mandag", "понедельник", "понедельника"},
	{"tuesday", "tue", "tues", "dienstag", "mardi", "martes", "martedì", "terça", "dinsdag", "wtorek", "wtorku", "tisdag", "tirsdag", "вторник", "вторника"},
	{"wednesday", "wed", "mittwoch", "mercredi", "miércoles", "mercoledì", "quarta", "woensdag", "środę", "środy", "onsdag", "среду", "среды"},
	{"thursday", "thu", "thurs", "donnerstag", "jeudi", "jueves", "giovedì", "quinta", "donderdag", "czwartek", "czwartku", "torsdag", "четверг", "четверга"},
	{"friday", "fri", "freitag", "vendredi", "viernes", "venerdì", "sexta", "vrijdag", "piątek", "piątku", "fredag", "пятницу", "пятницы"},
	{"saturday", "sat", "samstag", "sonnabend", "samedi", "sábado", "sabato", "zaterdag", "sobotę", "soboty", "lördag", "lørdag", "субботу", "субботы"},
}
