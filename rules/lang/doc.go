// Package lang holds what informd knows of languages, one file a language: what mail programs,
// mail systems, answering machines and people write in it. It holds facts only; how they are
// looked for is decided where mail is read. What people answer to an ask fills a file of its own
// where it is known (de_answers.go), and English fills several (en_refusals.go, en_verbs.go …).
//
//	lang (en.go, de.go, …) ──All──▶ rules/mail     marks of subjects, titles and particles of names
//	                                rules/dates    months and weekdays
//	                                rules/manner   small words, salutations, closings
//	                                rules/reading  months, absences, bounces, receipts, answers
//	                                rules/words    quote lines
//	                                rules/notes    thanks, yes and no in a note, refusals
//	                                mailbox        names of folders
//	                                mailbox/text   quote lines, header labels, signatures
//	                                templates      how letters are written
//
// To add a language, write its file and its line in languages. Leave empty what is not known:
// testdata/empty.txt lists what is still missing, language by language.
package lang
