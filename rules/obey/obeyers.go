package obey

import (
	"informd/rules/notes"
)

// An obeyer carries out one line of a note.
type obeyer = func(*noteDoer, notes.Command)

// obeyers maps each verb of the mail language to the function that obeys it. If the verb concerns a
// person, the function finds them in the reader. A test checks that no verb is missing.
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

// about does nothing: the command only names the person the note is about.
func (r *noteDoer) about(notes.Command) {}
