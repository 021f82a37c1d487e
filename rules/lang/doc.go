// Package lang holds what informd knows of languages, one file per language: the words that mail
// programs, mail systems, autoresponders and people use in it. It holds data only; the packages that
// read mail decide how to search for it. What people answer to an ask has a file of its own
// (de_answers.go), and English has several (en_refusals.go, en_verbs.go …).
//
//	lang (en.go, de.go, …) ──All──▶ rules/mail     marks of subjects, titles and particles of names
//	                                rules/dates    months, weekdays, and the words of dates in notes
//	                                rules/manner   small words, salutations, closings
//	                                rules/reading  months, absences, bounces, receipts, answers
//	                                rules/words    quote lines
//	                                rules/notes    thanks, yes and no in a note, refusals
//	                                mailbox        names of folders
//	                                mailbox/text   quote lines, header labels, signatures
//	                                templates      how letters are written
//
// To add a language, write its file and add its line in languages. Leave empty what is not known:
// testdata/empty.txt lists what is still missing in each language.
package lang
