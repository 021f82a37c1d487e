// Package content is what templates are given: one struct for each kind of mail, plain data.
//
//	rules, report, intake, agent ──fill──▶ content.SayFollowup … ──▶ templates ──▶ the text of a mail
//
// Whoever fills one writes instants with rules.Policy.Say, so that every hour is in the
// owner's zone. A string is one line, and package templates makes it one, whatever was in
// it; a string that may hold several lines is tagged `say:"lines"`. The fields are what an
// owner's own templates refer to: renaming one breaks them.
package content
