// Package content is what templates are given: one struct for each kind of mail, plain data.
//
//	rules, report, intake, agent ──fill──▶ content.SayFollowup … ──▶ templates ──▶ the text of a mail
//
// Code that fills one writes instants with rules.Policy.Say, so that every hour is in the owner's
// zone. A string is one line, and package templates enforces that; a string that may have several
// lines is tagged `say:"lines"`. Owners' own templates refer to these fields: renaming one breaks
// them.
package content
