package obey

import (
	"informd/rules/notes"
)

// An obeyer carries out one line of a note.
type obeyer = func(*noteReader, notes.Command)

// obeyers maps each verb of the mail language to the function that obeys it. If the verb concerns a
// person, the function finds them in the reader. A test checks that no verb is missing.
func obeyers() map[notes.Verb]obeyer {
	return map[notes.Verb]obeyer{
		notes.Stop:      (*noteReader).stop,
		notes.NoFollow:  (*noteReader).stop,
		notes.Later:     (*noteReader).postpone,
		notes.Edit:      (*noteReader).edit,
		notes.SendNow:   (*noteReader).sendNow,
		notes.AsPlanned: (*noteReader).asPlanned,
		notes.Replied:   (*noteReader).replied,
		notes.Nudged:    (*noteReader).nudged,
		notes.Yes:       (*noteReader).outcome,
		notes.No:        (*noteReader).outcome,
		notes.Deferred:  (*noteReader).outcome,
		notes.Reply:     (*noteReader).outcome,
		notes.MovedOn:   (*noteReader).outcome,
		notes.Left:      (*noteReader).outcome,
		notes.NotReply:  (*noteReader).notAReply,
		notes.NewAsk:    (*noteReader).retake,
		notes.Wrote:     (*noteReader).retake,
		notes.Same:      (*noteReader).same,
		notes.Mine:      (*noteReader).mine,
		notes.Language:  (*noteReader).language,
		notes.Greet:     (*noteReader).greet,
		notes.Formal:    (*noteReader).register,
		notes.Familiar:  (*noteReader).register,
		notes.InEnglish: (*noteReader).inEnglish,

		notes.Interview: (*noteReader).book,
		notes.Moved:     (*noteReader).rebook,
		notes.Cancelled: (*noteReader).rebook,
		notes.Missed:    (*noteReader).missed,
		notes.SendAhead: (*noteReader).sendAhead,
		notes.Goal:      (*noteReader).describe,
		notes.Level:     (*noteReader).describe,
		notes.Circle:    (*noteReader).describe,
		notes.Company:   (*noteReader).describe,
		notes.Title:     (*noteReader).describe,
		notes.Via:       (*noteReader).describe,
		notes.Where:     (*noteReader).describe,

		notes.Met:      (*noteReader).met,
		notes.Learned:  (*noteReader).keep,
		notes.Quote:    (*noteReader).keep,
		notes.Quality:  (*noteReader).quality,
		notes.Progress: (*noteReader).progress,
		notes.Rapport:  (*noteReader).keep,
		notes.Share:    (*noteReader).keep,
		notes.Bold:     (*noteReader).keep,
		notes.AskMade:  (*noteReader).keep,
		notes.Offer:    (*noteReader).offer,
		notes.Intro:    (*noteReader).introduced,
		notes.Asked:    (*noteReader).keep,
		notes.Thanked:  (*noteReader).thanked,
		notes.Done:     (*noteReader).done,
		notes.LetGo:    (*noteReader).letGo,
		notes.LetAllGo: (*noteReader).letAllGo,
		notes.Spare:    (*noteReader).spare,
		notes.NoThanks: (*noteReader).noThanks,
		notes.Plain:    (*noteReader).keep,

		notes.Status:    (*noteReader).question,
		notes.Plan:      (*noteReader).question,
		notes.Why:       (*noteReader).question,
		notes.History:   (*noteReader).question,
		notes.Find:      (*noteReader).question,
		notes.Qualities: (*noteReader).question,
		notes.Export:    (*noteReader).export,
		notes.About:     (*noteReader).about,
		notes.Undo:      (*noteReader).undo,
		notes.Pause:     (*noteReader).pause,
		notes.Resume:    (*noteReader).resume,
		notes.GoLive:    (*noteReader).goLive,
		notes.Round:     (*noteReader).round,
		notes.LeaveOut:  (*noteReader).leaveOut,
		notes.Forget:    (*noteReader).forget,
		notes.Help:      (*noteReader).help,
	}
}

// obey carries out one line of a note, as far as the line may be the owner's.
func (r *noteReader) obey(c notes.Command) {
	if !r.besideOthers(c) {
		obeyers()[c.Verb](r, c)
	}
}

// about does nothing: the command only names the person the note is about.
func (r *noteReader) about(notes.Command) {}
