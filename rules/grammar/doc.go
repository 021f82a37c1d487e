// Package grammar takes the plain English sentences of a note apart: whom they name, who does what, to whom,
// and when. It knows no command; what is made of a sentence is the business of package prose.
//
//	text ──SentencesOf──▶ Sentence: as it is written, and as it is read, spelt right (spell.go, misspelt.go)
//	Sentence ──Names──▶ Mentions: who is named, and where; and the names of strangers
//	         ──ClausesOf──▶ Clauses: who does what each tells of (doer.go), to what (object.go)
//	         ──Supposes, StatesAt──▶ whether it only supposes, or says how things are (mood.go)
//	         ──TokensOf, Lexicon──▶ where it says a phrase, in any form of its words (phrase.go, lemma.go)
//	         ──Times──▶ the day and the hour that it names
//
// The words that divide a sentence stand in rules/lang (en_vocabulary.go, en_sentences.go).
package grammar
