package rules

// An Outlook is what becomes of the follow-up to an open ask, as things stand. What the owner is told of it, and what
// they can still change about it, follows from this alone.
type Outlook int

// What can become of it. From OutlookHalted on it may still come.
const (
	OutlookNever     Outlook = iota // they are never to be written to
	OutlookSpared                   // all about them rests
	OutlookFollowed                 // it has left
	OutlookNudged                   // the owner followed up in its place
	OutlookCalledOff                // it was called off once, and stays off
	OutlookRefused                  // a server refused it
	OutlookOff                      // follow-ups are switched off
	OutlookHalted                   // everything is stopped
	OutlookDoubted                  // the owner has not said what a mail or a note means
	OutlookDrafted                  // it is drafted, for the owner to send
	OutlookUnready                  // it needs the owner's words
	OutlookHurried                  // the owner said send now
	OutlookComes                    // it leaves in its time, unless they answer
)

// OutlookOf returns what becomes of the follow-up to an open ask.
func OutlookOf(pol Policy, p *Person, a *Ask) Outlook {
	it, made := p.Item(FollowupKey(a.ID))
	switch silence := pol.Silence(p); {
	case silence == SilenceSpared:
		return OutlookSpared
	case silence == SilenceRefused:
		return OutlookNever
	case !a.FollowedAt.IsZero():
		return OutlookFollowed
	case !a.NudgedAt.IsZero():
		return OutlookNudged
	case made && it.State == StateDropped:
		return OutlookCalledOff
	case made && it.State == StateFailed:
		return OutlookRefused
	case pol.FollowupMode(a) == ModeOff:
		return OutlookOff
	case silence == SilenceHalted:
		return OutlookHalted
	case len(p.Doubts) > 0:
		return OutlookDoubted
	case pol.FollowupMode(a) == ModeDraft:
		return OutlookDrafted
	case pol.Unready(p, a) != "":
		return OutlookUnready
	case a.Hurried:
		return OutlookHurried
	}
	return OutlookComes
}

// MayCome reports whether the follow-up may still come, so that it can be stopped, changed or put off.
func (o Outlook) MayCome() bool { return o >= OutlookHalted }
