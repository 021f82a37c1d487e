// Package lang holds what informd knows of languages: the words that mail programs, mail systems, autoresponders and
// people use in each. A language is one file, and what people answer to an ask in it a second one (de_answers.go);
// English has more, because notes are written in it (en_sentences.go, en_vocabulary.go …). It holds data, and the few
// functions that know one language's own forms; the packages that read mail decide how to search for it.
//
//	lang (en.go, de.go, …) ──All──▶ rules/mail     marks of subjects, titles, particles and short forms of
//	                                               names, addresses of booking services
//	                                rules/dates    months, weekdays, and the words of dates in notes
//	                                rules/manner   small words, families, salutations, closings, registers
//	                                rules/reading  months, absences, bounces, receipts, answers
//	                                rules/words    quote lines
//	                                rules/notes    command words, greetings, yes and no, refusals
//	                                rules/grammar  the words of the sentences of notes: sentences.go; of their
//	                                               days and hours: en_times.go
//	                                rules/meaning  answers to what informd asks: note_answers.go
//	                                mailbox        names of folders
//	                                mailbox/text   quote lines and their dates, header labels, signatures
//	                                templates      how letters are written
//
// To add a language, write its file and add its line in languages. Leave empty what is not known:
// testdata/empty.txt lists what is still missing in each language.
package lang
