// Package grammar analyses the plain English sentences of a note: whom they name, who does what, to whom, and
// when. It knows no commands; package prose decides what a sentence means for informd.
//
//	text ──SentencesOf──▶ Sentence: as written, and with its spelling corrected (spell.go, misspelt.go)
//	Sentence ──Names──▶ Mentions: who is named, and where; and the names of unknown people
//	         ──ClausesOf──▶ Clauses: who does something (doer.go), to whom or what (object.go)
//	         ──Supposes, StatesAt──▶ whether it only supposes, or says how things are (mood.go)
//	         ──TokensOf, Lexicon──▶ where it contains a phrase, in any form of its words (phrase.go, lemma.go)
//	         ──Times──▶ the day and the hour that it names
//
// The words that divide a sentence are in rules/lang (en_vocabulary.go, en_sentences.go).
package grammar
