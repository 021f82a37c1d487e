package obey

import (
	"time"

	"informd/rules"
	"informd/rules/dates"
	"informd/rules/fact"
	"informd/rules/meaning"
	"informd/rules/notes"
)

// An obeyer says how a verb of the mail language is obeyed.
type obeyer struct {
	obey func(*noteDoer, notes.Command) // carries out one line of a note

	// The event that the line records, where the same line written again records the same about another person. Such
	// an event can be moved from the person whom a note named by mistake.
	records fact.Kind

	line   fact.LineKind // under what the text of the line is kept; "": its text is kept as something else
	detail fact.Detail   // what fact about the person the line gives; "": none
}

// obeyers maps each verb of the mail language to how it is obeyed. A verb about a person is obeyed for the person in
// the noteDoer. A test checks that no verb is missing.
func obeyers() map[notes.Verb]obeyer {
	return map[notes.Verb]obeyer{
		notes.Stop:      {obey: (*noteDoer).stop},
		notes.NoFollow:  {obey: (*noteDoer).stop},
		notes.Later:     {obey: (*noteDoer).postpone},
		notes.Edit:      {obey: (*noteDoer).edit},
		notes.SendNow:   {obey: (*noteDoer).sendNow},
		notes.AsPlanned: {obey: (*noteDoer).asPlanned},
		notes.Replied:   {obey: (*noteDoer).replied},
		notes.Nudged:    {obey: (*noteDoer).nudged},
		notes.Yes:       {obey: (*noteDoer).outcome, records: fact.Accepted},
		notes.No:        {obey: (*noteDoer).outcome, records: fact.Declined},
		notes.Deferred:  {obey: (*noteDoer).outcome},
		notes.Reply:     {obey: (*noteDoer).outcome},
		notes.MovedOn:   {obey: (*noteDoer).outcome},
		notes.Left:      {obey: (*noteDoer).outcome},
		notes.NotReply:  {obey: (*noteDoer).notAReply},
		notes.NewAsk:    {obey: (*noteDoer).retake},
		notes.Wrote:     {obey: (*noteDoer).retake},
		notes.Same:      {obey: (*noteDoer).same},
		notes.Mine:      {obey: (*noteDoer).mine},
		notes.Language:  {obey: (*noteDoer).language},
		notes.Greet:     {obey: (*noteDoer).greet},
		notes.Formal:    {obey: (*noteDoer).register},
		notes.Familiar:  {obey: (*noteDoer).register},
		notes.InEnglish: {obey: (*noteDoer).inEnglish},

		notes.Interview: {obey: (*noteDoer).book, records: fact.Booked},
		notes.Moved:     {obey: (*noteDoer).rebook},
		notes.Cancelled: {obey: (*noteDoer).rebook},
		notes.Missed:    {obey: (*noteDoer).missed},
		notes.Stands:    {obey: (*noteDoer).standsAfterAll},
		notes.SendAhead: {obey: (*noteDoer).sendAhead, line: fact.LineSendAhead},
		notes.Goal:      {obey: (*noteDoer).describe, detail: fact.Goal},
		notes.Level:     {obey: (*noteDoer).describe, detail: fact.Level},
		notes.Circle:    {obey: (*noteDoer).describe, detail: fact.Circle},
		notes.Company:   {obey: (*noteDoer).describe, detail: fact.Company},
		notes.Title:     {obey: (*noteDoer).describe, detail: fact.Title},
		notes.Via:       {obey: (*noteDoer).describe, detail: fact.Via},
		notes.Where:     {obey: (*noteDoer).describe, detail: fact.Where},

		notes.Met:      {obey: (*noteDoer).met, records: fact.Met},
		notes.Learned:  {obey: (*noteDoer).keep, line: fact.LineLearned},
		notes.Quote:    {obey: (*noteDoer).keep, line: fact.LineQuote},
		notes.Quality:  {obey: (*noteDoer).quality, line: fact.LineQuality},
		notes.Progress: {obey: (*noteDoer).progress, line: fact.LineProgress},
		notes.Rapport:  {obey: (*noteDoer).keep, line: fact.LineRapport},
		notes.Share:    {obey: (*noteDoer).keep, line: fact.LineTalking},
		notes.Bold:     {obey: (*noteDoer).keep, line: fact.LineBold},
		notes.AskMade:  {obey: (*noteDoer).keep, line: fact.LineWhoElse},
		notes.Offer:    {obey: (*noteDoer).offer, records: fact.Promised},
		notes.Intro:    {obey: (*noteDoer).introduced, records: fact.Introduced},
		notes.Asked:    {obey: (*noteDoer).keep, line: fact.LineNames},
		notes.NoNames:  {obey: (*noteDoer).noNames},
		notes.Thanked:  {obey: (*noteDoer).thanked, records: fact.Thanked},
		notes.Done:     {obey: (*noteDoer).done},
		notes.LetGo:    {obey: (*noteDoer).letGo},
		notes.LetAllGo: {obey: (*noteDoer).letAllGo},
		notes.Spare:    {obey: (*noteDoer).spare},
		notes.NoThanks: {obey: (*noteDoer).noThanks},
		notes.Plain:    {obey: (*noteDoer).keep, line: fact.LineNote},

		notes.Status:    {obey: (*noteDoer).answerQuestion},
		notes.Plan:      {obey: (*noteDoer).answerQuestion},
		notes.Why:       {obey: (*noteDoer).answerQuestion},
		notes.History:   {obey: (*noteDoer).answerQuestion},
		notes.Find:      {obey: (*noteDoer).answerQuestion},
		notes.Qualities: {obey: (*noteDoer).answerQuestion},
		notes.Export:    {obey: (*noteDoer).export},
		notes.About:     {obey: (*noteDoer).about},
		notes.Undo:      {obey: (*noteDoer).undo},
		notes.Pause:     {obey: (*noteDoer).pause},
		notes.Resume:    {obey: (*noteDoer).resume},
		notes.GoLive:    {obey: (*noteDoer).goLive},
		notes.Round:     {obey: (*noteDoer).round, line: fact.LineRound},
		notes.LeaveOut:  {obey: (*noteDoer).leaveOut},
		notes.Forget:    {obey: (*noteDoer).forget},
		notes.Help:      {obey: (*noteDoer).help},
	}
}

// recordedBy returns the verb of a line that records such an event, if writing that line again records the same about
// another person; otherwise "".
func recordedBy(kind fact.Kind) notes.Verb {
	all := obeyers()
	for _, v := range notes.Verbs() {
		if all[v].records == kind {
			return v
		}
	}
	return ""
}

// verbOf returns the verb of the lines that are kept so: under this line, or as this fact; "" if there is none.
func verbOf(line fact.LineKind, detail fact.Detail) notes.Verb {
	all := obeyers()
	for _, v := range notes.Verbs() {
		if line != "" && all[v].line == line || detail != "" && all[v].detail == detail {
			return v
		}
	}
	return ""
}

// obey carries out one line of a note, as far as informd can trust that the owner wrote it.
func (r *noteDoer) obey(c notes.Command) {
	switch j := r.note.Judge(c, r.person); j.Trust {
	case meaning.Trusted:
		r.carryOut(c)
	case meaning.FromElsewhere:
		r.refuse("“" + c.Line + "” came from " + r.in.Message.From.Addr +
			", which is none of your addresses in my config, so I have not done it. Say it from one of them.")
		r.addTo("", fact.Ignored, "it came from an address that the config does not list", nil)
	case meaning.TakesTap:
		r.say("“" + c.Line + "” stands " + j.Where + ", so I have not done it.")
		r.tapButton(c)
		r.addTo("", fact.Ignored, "it takes a tap", nil)
	case meaning.OnlyHolds:
		r.record(r.holds(meaning.NotOwners, []*rules.Person{r.person}, j.Whose, nil)...)
		r.say("The follow-up to " + r.person.Called() + " waits: “" + c.Line + "” stands " + j.Where + ".")
		r.next("Nothing leaves until you say.")
		r.tapButton(c)
	case meaning.OnlyShort:
		short := c
		short.Span, short.Start = dates.Span{Days: j.Days}, time.Time{}
		r.pause(short)
		r.say("“" + c.Line + "” stands " + j.Where + "; a tap makes it as long as it says.")
		r.tapButton(c)
	}
}

// carryOut carries out one line of a note that the owner wrote.
func (r *noteDoer) carryOut(c notes.Command) {
	obeyers()[c.Verb].obey(r, c)
	r.effect(c.Effect())
}

// about does nothing: the command only names the person the note is about.
func (r *noteDoer) about(notes.Command) {}
