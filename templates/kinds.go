package templates

import (
	"embed"
	"encoding/json"
	"fmt"
	"reflect"

	"informd/rules/content"
)

// A kind is one sort of mail, and what its template is given.
type kind struct {
	name     content.Kind
	language string // of a letter that is not in English: its tag
	zero     any    // the struct, empty
}

// kinds lists every sort of mail.
func kinds() []kind {
	return []kind{
		{name: content.KindFollowup, zero: content.SayFollowup{}},
		{name: content.KindThankYou, zero: content.SayThankYou{}},
		{name: content.KindDecline, zero: content.SayDecline{}},
		{name: content.KindIntroAsk, zero: content.SayIntroAsk{}},
		{name: content.KindIntroThanks, zero: content.SayIntroThanks{}},
		{name: content.KindReask, zero: content.SayReask{}},
		{name: content.KindKeepInTouch, zero: content.SayKeepInTouch{}},
		{name: content.KindProgress, zero: content.SayProgress{}},
		{name: content.KindSendAhead, zero: content.SaySendAhead{}},
		{name: content.KindNotice, zero: content.SayNotice{}},
		{name: content.KindReceipt, zero: content.SayReceipt{}},
		{name: content.KindPrep, zero: content.SayPrep{}},
		{name: content.KindPrompt, zero: content.SayPrompt{}},
		{name: content.KindBrief, zero: content.SayBrief{}},
		{name: content.KindDigest, zero: content.SayDigest{}},
		{name: content.KindTrouble, zero: content.SayTrouble{}},
		{name: content.KindProofHelp, zero: content.SayProofHelp{}},
		{name: content.KindHelp, zero: content.SayHelp{}},
		{name: content.KindWelcome, zero: content.SayWelcome{}},
		{name: content.KindAnswer, zero: content.SayAnswer{}},
	}
}

func kindNamed(name content.Kind) (kind, bool) {
	for _, k := range kinds() {
		if k.name == name {
			return k, true
		}
	}
	return kind{}, false
}

//go:embed samples/*.json
var samples embed.FS

// samples returns what templates of a kind were given in the lives that tests play: the first shows
// most, and together they show each field set and empty. A letter's are the same in all languages.
// TestStories in package story writes them.
func (k kind) samples() ([]any, error) {
	raw, err := samples.ReadFile("samples/" + string(k.name) + ".json")
	if err != nil {
		return nil, err
	}
	all := reflect.New(reflect.SliceOf(reflect.TypeOf(k.zero)))
	if err := json.Unmarshal(raw, all.Interface()); err != nil {
		return nil, fmt.Errorf("the samples of %s: %w", k.name, err)
	}
	var out []any
	for _, v := range all.Elem().Seq2() {
		out = append(out, v.Interface())
	}
	return out, nil
}
