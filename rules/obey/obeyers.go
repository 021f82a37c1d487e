package obey

import (
	"time"

	"informd/rules"
	"informd/rules/dates"
	"informd/rules/meaning"
	"informd/rules/notes"
)

// An obeyer carries out one line of a note.
type obeyer = func(*noteDoer, notes.Command)

// obeyers maps each verb of the mail language to the function that obeys it. A verb about a person is obeyed for
// the person in the noteDoer. A test checks that no verb is missing.
func obeyers() map[notes.Verb]obeyer {
	return map[notes.Verb]obeyer{
		notes.Stop:      (*noteDoer).stop,
		notes.NoFollow:  (*noteDoer).stop,
		notes.Later:     (*noteDoer).postpone,
		notes.Edit:      (*noteDoer).edit,
		notes.SendNow:   (*noteDoer).sendNow,
		notes.AsPlanned: (*noteDoer).asPlanned,
		notes.Replied:   (*noteDoer).replied,
		notes.Nudged:    (*noteDoer).nudged,
		notes.Yes:       (*noteDoer).outcome,
		notes.No:        (*noteDoer).outcome,
		notes.Deferred:  (*noteDoer).outcome,
		notes.Reply:     (*noteDoer).outcome,
		notes.MovedOn:   (*noteDoer).outcome,
		notes.Left:      (*noteDoer).outcome,
		notes.NotReply:  (*noteDoer).notAReply,
		notes.NewAsk:    (*noteDoer).retake,
		notes.Wrote:     (*noteDoer).retake,
		notes.Same:      (*noteDoer).same,
		notes.Mine:      (*noteDoer).mine,
		notes.Language:  (*noteDoer).language,
		notes.Greet:     (*noteDoer).greet,
		notes.Formal:    (*noteDoer).register,
		notes.Familiar:  (*noteDoer).register,
		notes.InEnglish: (*noteDoer).inEnglish,

		notes.Interview: (*noteDoer).book,
		notes.Moved:     (*noteDoer).rebook,
		notes.Cancelled: (*noteDoer).rebook,
		notes.Missed:    (*noteDoer).missed,
		notes.SendAhead: (*noteDoer).sendAhead,
		notes.Goal:      (*noteDoer).describe,
		notes.Level:     (*noteDoer).describe,
		notes.Circle:    (*noteDoer).describe,
		notes.Company:   (*noteDoer).describe,
		notes.Title:     (*noteDoer).describe,
		notes.Via:       (*noteDoer).describe,
		notes.Where:     (*noteDoer).describe,

		notes.Met:      (*noteDoer).met,
		notes.Learned:  (*noteDoer).keep,
		notes.Quote:    (*noteDoer).keep,
		notes.Quality:  (*noteDoer).quality,
		notes.Progress: (*noteDoer).progress,
		notes.Rapport:  (*noteDoer).keep,
		notes.Share:    (*noteDoer).keep,
		notes.Bold:     (*noteDoer).keep,
		notes.AskMade:  (*noteDoer).keep,
		notes.Offer:    (*noteDoer).offer,
		notes.Intro:    (*noteDoer).introduced,
		notes.Asked:    (*noteDoer).keep,
		notes.Thanked:  (*noteDoer).thanked,
		notes.Done:     (*noteDoer).done,
		notes.LetGo:    (*noteDoer).letGo,
		notes.LetAllGo: (*noteDoer).letAllGo,
		notes.Spare:    (*noteDoer).spare,
		notes.NoThanks: (*noteDoer).noThanks,
		notes.Plain:    (*noteDoer).keep,

		notes.Status:    (*noteDoer).question,
		notes.Plan:      (*noteDoer).question,
		notes.Why:       (*noteDoer).question,
		notes.History:   (*noteDoer).question,
		notes.Find:      (*noteDoer).question,
		notes.Qualities: (*noteDoer).question,
		notes.Export:    (*noteDoer).export,
		notes.About:     (*noteDoer).about,
		notes.Undo:      (*noteDoer).undo,
		notes.Pause:     (*noteDoer).pause,
		notes.Resume:    (*noteDoer).resume,
		notes.GoLive:    (*noteDoer).goLive,
		notes.Round:     (*noteDoer).round,
		notes.LeaveOut:  (*noteDoer).leaveOut,
		notes.Forget:    (*noteDoer).forget,
		notes.Help:      (*noteDoer).help,
	}
}

// obey carries out one line of a note, as far as informd can trust that the owner wrote it.
func (r *noteDoer) obey(c notes.Command) {
	switch j := r.note.Judge(c, r.person); j.Trust {
	case meaning.Trusted:
		obeyers()[c.Verb](r, c)
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

// about does nothing: the command only names the person the note is about.
func (r *noteDoer) about(notes.Command) {}
