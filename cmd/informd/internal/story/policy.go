package story

import (
	"fmt"
	"time"

	"informd/rules"
	"informd/rules/dates"
	"informd/rules/mail"
)

// policy returns the owner's configuration in a story: the defaults, and the lines that the
// story changes.
func policy(lines map[string]string, zone *time.Location) (rules.Policy, error) {
	p := rules.Policy{Owner: mail.Address{Name: "Julie Roth", Addr: Owner},
		Self: mail.Self{Addresses: []string{Owner}, Capture: Capture},
		Bio:  "I am a physicist and would like to understand work outside the university.", Signature: "Julie Roth",
		Language: "en", Zone: zone,
		ThankYouAt: dates.Clock{Hour: 8}, PrepAt: dates.Clock{Hour: 18}, KeepInTouch: dates.Span{Days: 90},
		BriefAt: dates.Clock{Hour: 7, Minute: 30}, DigestDay: time.Monday, DigestAt: dates.Clock{Hour: 7, Minute: 30},
		DigestEmpty: rules.EmptyLine, Receipts: rules.ReceiptsAll}
	f := &p.Followup
	f.Mode, f.After, f.Hold = rules.ModeSend, dates.Span{Days: 7}, dates.Span{Time: 24 * time.Hour}
	f.From, f.Until = dates.Clock{Hour: 9}, dates.Clock{Hour: 17}
	f.Days = [7]bool{false, true, true, true, true, true, false}
	f.DailyLimit, f.MaxLateness = 10, dates.Span{Days: 7}
	for k, v := range lines {
		var err error
		switch k {
		case "followup.mode":
			f.Mode = rules.Mode(v)
		case "followup.after":
			f.After, err = dates.ParseSpan(v)
		case "followup.hold":
			f.Hold, err = dates.ParseSpan(v)
		case "mail.receipts":
			p.Receipts = rules.Receipts(v)
		case "capture.address":
			p.Self.Capture = v
		case "capture.folder":
			p.CaptureInbox = v
		case "rehearsal": // of the world, not of the policy
		case "digest.empty":
			p.DigestEmpty = rules.EmptyDigest(v)
		default:
			err = fmt.Errorf("no such line in a story")
		}
		if err != nil {
			return p, fmt.Errorf("policy %s: %w", k, err)
		}
	}
	return p, nil
}
