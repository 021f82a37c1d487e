package obey

import (
	"time"

	"informd/rules"
	"informd/rules/dates"
	"informd/rules/meaning"
	"informd/rules/notes"
)

// An obeyer says how a verb of the mail language is obeyed.
type obeyer struct {
	obey func(*noteDoer, notes.Command) // carries out one line of a note

	// The event that the line records, where the same line written again records the same about another person. Such
	// an event can be moved from the person whom a note named by mistake.
	records rules.EventKind

	line rules.LineKind // under what the text of the line is kept; "": its text is kept as something else
	fact rules.FactName // what fact about the person the line gives; "": none
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
		notes.Yes:       {obey: (*noteDoer).outcome, records: rules.Accepted},
		notes.No:        {obey: (*noteDoer).outcome, records: rules.Declined},
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

		notes.Interview: {obey: (*noteDoer).book, records: rules.Booked},
		notes.Moved:     {obey: (*noteDoer).rebook},
		notes.Cancelled: {obey: (*noteDoer).rebook},
		notes.Missed:    {obey: (*noteDoer).missed},
		notes.Stands:    {obey: (*noteDoer).standsAfterAll},
		notes.SendAhead: {obey: (*noteDoer).sendAhead, line: rules.LineSendAhead},
		notes.Goal:      {obey: (*noteDoer).describe, fact: rules.FactGoal},
		notes.Level:     {obey: (*noteDoer).describe, fact: rules.FactLevel},
		notes.Circle:    {obey: (*noteDoer).describe, fact: rules.FactCircle},
		notes.Company:   {obey: (*noteDoer).describe, fact: rules.FactCompany},
		notes.Title:     {obey: (*noteDoer).describe, fact: rules.FactTitle},
		notes.Via:       {obey: (*noteDoer).describe, fact: rules.FactVia},
		notes.Where:     {obey: (*noteDoer).describe, fact: rules.FactWhere},

		notes.Met:      {obey: (*noteDoer).met, records: rules.Met},
		notes.Learned:  {obey: (*noteDoer).keep, line: rules.LineLearned},
		notes.Quote:    {obey: (*noteDoer).keep, line: rules.LineQuote},
		notes.Quality:  {obey: (*noteDoer).quality, line: rules.LineQuality},
		notes.Progress: {obey: (*noteDoer).progress, line: rules.LineProgress},
		notes.Rapport:  {obey: (*noteDoer).keep, line: rules.LineRapport},
		notes.Share:    {obey: (*noteDoer).keep, line: rules.LineTalking},
		notes.Bold:     {obey: (*noteDoer).keep, line: rules.LineBold},
		notes.AskMade:  {obey: (*noteDoer).keep, line: rules.LineWhoElse},
		notes.Offer:    {obey: (*noteDoer).offer, records: rules.Promised},
		notes.Intro:    {obey: (*noteDoer).introduced, records: rules.Introduced},
		notes.Asked:    {obey: (*noteDoer).keep, line: rules.LineNames},
		notes.NoNames:  {obey: (*noteDoer).noNames},
		notes.Thanked:  {obey: (*noteDoer).thanked, records: rules.Thanked},
		notes.Done:     {obey: (*noteDoer).done},
		notes.LetGo:    {obey: (*noteDoer).letGo},
		notes.LetAllGo: {obey: (*noteDoer).letAllGo},
		notes.Spare:    {obey: (*noteDoer).spare},
		notes.NoThanks: {obey: (*noteDoer).noThanks},
		notes.Plain:    {obey: (*noteDoer).keep, line: rules.LineNote},

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
		notes.Round:     {obey: (*noteDoer).round, line: rules.LineRound},
		notes.LeaveOut:  {obey: (*noteDoer).leaveOut},
		notes.Forget:    {obey: (*noteDoer).forget},
		notes.Help:      {obey: (*noteDoer).help},
	}
}

// recordedBy returns the verb of a line that records such an event, if writing that line again records the same about
// another person; otherwise "".
func recordedBy(kind rules.EventKind) notes.Verb {
	all := obeyers()
	for _, v := range notes.Verbs() {
		if all[v].records == kind {
			return v
		}
	}
	return ""
}

// verbOf returns the verb of the lines that are kept so: under this line, or as this fact; "" if there is none.
func verbOf(line rules.LineKind, fact rules.FactName) notes.Verb {
	all := obeyers()
	for _, v := range notes.Verbs() {
		if line != "" && all[v].line == line || fact != "" && all[v].fact == fact {
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
		r.addTo("", rules.Ignored, "it came from an address that the config does not list", nil)
	case meaning.TakesTap:
		r.say("“" + c.Line + "” stands " + j.Where + ", so I have not done it.")
		r.tapButton(c)
		r.addTo("", rules.Ignored, "it takes a tap", nil)
	case meaning.OnlyHolds:
		r.events = append(r.events, r.holds(meaning.NotOwners, []*rules.Person{r.person}, j.Whose, nil)...)
		r.say("The follow-up to " + r.person.Called() + " waits: “" + c.Line + "” stands " + j.Where + ".")
		r.happens = "Nothing leaves until you say."
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
	r.effects = append(r.effects, c.Effect())
}

// about does nothing: the command only names the person the note is about.
func (r *noteDoer) about(notes.Command) {}
