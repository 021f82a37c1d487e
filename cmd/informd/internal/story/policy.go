package story

import (
	"fmt"
	"time"

	"informd/rules"
)

// policy is the owner's configuration in a story: the defaults, and the lines that the
// story changes.
func policy(lines map[string]string, zone *time.Location) (rules.Policy, error) {
	p := rules.Policy{Owner: rules.Address{Name: "Julie Roth", Addr: Owner}, Self: rules.Self{Addresses: []string{Owner}, Capture: Capture},
		Bio: "I am a physicist and would like to understand work outside the university.", Signature: "Julie Roth", Zone: zone,
		ThankYouAt: rules.Clock{Hour: 8}, PrepAt: rules.Clock{Hour: 18}, KeepInTouch: rules.Span{Days: 90},
		BriefAt: rules.Clock{Hour: 7, Minute: 30}, DigestDay: time.Monday, DigestAt: rules.Clock{Hour: 7, Minute: 30}, DigestEmpty: "line", Receipts: "all"}
	f := &p.Followup
	f.Mode, f.After, f.Hold = rules.ModeSend, rules.Span{Days: 7}, rules.Span{Time: 24 * time.Hour}
	f.From, f.Until = rules.Clock{Hour: 9}, rules.Clock{Hour: 17}
	f.Days = [7]bool{false, true, true, true, true, true, false}
	f.DailyLimit, f.MaxLateness = 10, rules.Span{Days: 7}
	for k, v := range lines {
		var err error
		switch k {
		case "followup.mode":
			f.Mode = rules.Mode(v)
		case "followup.after":
			f.After, err = rules.ParseSpan(v)
		case "followup.hold":
			f.Hold, err = rules.ParseSpan(v)
		case "mail.receipts":
			p.Receipts = v
		case "capture.folder", "rehearsal": // of the world, not of the policy
		case "digest.empty":
			p.DigestEmpty = v
		default:
			err = fmt.Errorf("no such line in a story")
		}
		if err != nil {
			return p, fmt.Errorf("policy %s: %w", k, err)
		}
	}
	return p, nil
}
