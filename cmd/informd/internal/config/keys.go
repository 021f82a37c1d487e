package config

import (
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"
	"time"
	"unicode"

	"github.com/pelletier/go-toml/v2"

	"informd/mailbox"
	"informd/rules"
	"informd/rules/dates"
)

// A key is one line of config.example.toml.
type key struct {
	name string          // "followup.after"
	must bool            // has no default
	set  func(any) error // takes a value of TOML; its error is "problem; cure"
}

// keys returns every key of a config, in the order of config.example.toml.
func (c *Config) keys() []key {
	span, clock := dates.ParseSpan, dates.ParseClock
	return []key{
		{"owner.name", true, line(&c.Owner.Name)},
		{"owner.addresses", true, each(&c.Owner.Addresses, parseAddress)},
		{"owner.timezone", true, parsed(&c.Owner.Zone, parseZone)},
		{"owner.bio", false, text(&c.Owner.Bio)},
		{"owner.signature", false, text(&c.Owner.Signature)},

		{"imap.server", true, parsed(&c.imap.Server, parseServer)},
		{"imap.security", false, oneOf(&c.imap.Security, mailbox.TLS, mailbox.StartTLS, mailbox.NoTLS)},
		{"imap.username", true, line(&c.imap.Username)},
		{"imap.password_command", false, each(&c.imap.PasswordCommand, asWritten)},
		{"imap.password_file", false, line(&c.imap.PasswordFile)},
		{"imap.token_command", false, each(&c.imap.TokenCommand, asWritten)},
		{"imap.fingerprint", false, parsed(&c.imap.Fingerprint, parseFingerprint)},

		{"smtp.server", true, parsed(&c.smtp.Server, parseServer)},
		{"smtp.security", false, oneOf(&c.smtp.Security, mailbox.TLS, mailbox.StartTLS, mailbox.NoTLS)},
		{"smtp.username", false, line(&c.smtp.Username)},
		{"smtp.password_command", false, each(&c.smtp.PasswordCommand, asWritten)},
		{"smtp.password_file", false, line(&c.smtp.PasswordFile)},
		{"smtp.token_command", false, each(&c.smtp.TokenCommand, asWritten)},
		{"smtp.fingerprint", false, parsed(&c.smtp.Fingerprint, parseFingerprint)},

		{"capture.address", false, parsed(&c.Capture.Address, parseAddress)},
		{"capture.folder", false, line(&c.Capture.Folder)},
		{"capture.trust", false, each(&c.Capture.Trust, parseTrust)},

		{"folders.inbox", false, line(&c.Folders.Inbox)},
		{"folders.sent", false, line(&c.Folders.Sent)},
		{"folders.drafts", false, line(&c.Folders.Drafts)},

		{"watch.look_back", false, parsed(&c.Watch.LookBack, parseLookBack)},
		{"watch.poll", false, parsed(&c.Watch.Poll, parsePoll)},

		{"followup.mode", false, oneOf(&c.Followup.Mode, rules.ModeSend, rules.ModeDraft, rules.ModeOff)},
		{"followup.rehearse", false, yesNo(&c.Followup.Rehearse)},
		{"followup.after", false, parsed(&c.Followup.After, span)},
		{"followup.hold", false, parsed(&c.Followup.Hold, span)},
		{"followup.window", false, parsed(&c.Followup.Window, parseWindow)},
		{"followup.days", false, days(&c.Followup.Days)},
		{"followup.holidays", false, line(&c.Followup.Holidays.source)},
		{"followup.daily_limit", false, number(&c.Followup.DailyLimit, 1, 200)},
		{"followup.max_lateness", false, parsed(&c.Followup.MaxLateness, span)},

		{"thankyou.at", false, parsed(&c.ThankYou.At, clock)},
		{"prep.at", false, parsed(&c.Prep.At, clock)},
		{"keepintouch.after", false, parsed(&c.KeepInTouch.After, span)},
		{"brief.at", false, parsed(&c.Brief.At, clock)},

		{"digest.day", false, parsed(&c.Digest.Day, parseDay)},
		{"digest.at", false, parsed(&c.Digest.At, clock)},
		{"digest.empty", false, oneOf(&c.Digest.Empty, rules.EmptyLine, rules.EmptySkip)},

		{"letters.language", false, parsed(&c.Letters.Language, parseLanguage)},

		{"mail.receipts", false, oneOf(&c.Mail.Receipts, rules.ReceiptsAll,
			rules.ReceiptsProblems, rules.ReceiptsNone)},
		{"mail.save_sent", false, oneOf(&c.Mail.SaveSent, rules.SaveAuto, rules.SaveAlways, rules.SaveNever)},

		{"store.path", false, line(&c.Store.Path)},
		{"templates.dir", false, line(&c.Templates.Dir)},
	}
}

// decode sets the fields of a Config to the values of a file.
func (c *Config) decode(data []byte, r *report) {
	tree, ok := parse(data, r)
	if !ok {
		return
	}
	keys := c.keys()
	tables := map[string]bool{}
	known := map[string]key{}
	for _, k := range keys {
		table, _, _ := strings.Cut(k.name, ".")
		tables[table] = true
		known[k.name] = k
	}
	for table, v := range tree {
		values, isTable := v.(map[string]any)
		switch {
		case !tables[table]:
			r.add(table, "%s", unknown(table, isTable, slices.Sorted(maps.Keys(known))))
			continue
		case !isTable:
			r.add(table, "is %s; it is a table: write [%s] on a line of its own, once, and its keys below",
				kindOf(v), table)
			continue
		}
		for name, v := range values {
			full := table + "." + name
			k, ok := known[full]
			if !ok {
				r.add(full, "%s", unknown(full, false, slices.Sorted(maps.Keys(known))))
				continue
			}
			if err := set(k, v); err != nil {
				r.add(full, "%s", err)
			}
		}
	}
	for _, k := range keys {
		table, _, _ := strings.Cut(k.name, ".")
		if values, _ := tree[table].(map[string]any); k.must &&
			values[strings.TrimPrefix(k.name, table+".")] == nil && r.fine(table) {
			r.add(k.name, "is missing; give it below [%s]", table)
		}
	}
}

// set gives a key its value, unless that is still the "…" of the example.
func set(k key, v any) error {
	list, _ := v.([]any)
	if v == "…" || slices.Contains(list, any("…")) {
		return errors.New(`is still "…"; put your own value there`)
	}
	if k.must && (v == "" || list != nil && len(list) == 0) {
		return errors.New("is empty; it must be given")
	}
	return k.set(v)
}

// text takes a string.
func text(p *string) func(any) error { return parsed(p, asWritten) }

func asWritten(s string) (string, error) { return s, nil }

// line takes a string without line ends and other control characters: what becomes part
// of a header or of a command to a server.
func line(p *string) func(any) error {
	return parsed(p, func(s string) (string, error) {
		if strings.ContainsFunc(s, unicode.IsControl) {
			return "", errors.New("has a line end or another control character in it; write it on one line")
		}
		return strings.TrimSpace(s), nil
	})
}

// parsed takes a string that parse understands.
func parsed[T any](p *T, parse func(string) (T, error)) func(any) error {
	return func(v any) error {
		s, ok := v.(string)
		if !ok {
			return fmt.Errorf("is %s; it is text: write it in double quotes", kindOf(v))
		}
		t, err := parse(s)
		if err != nil {
			return err
		}
		*p = t
		return nil
	}
}

// each takes a list of strings that parse understands.
func each[T any](p *[]T, parse func(string) (T, error)) func(any) error {
	return func(v any) error {
		list, ok := v.([]any)
		if !ok {
			return fmt.Errorf(`is %s; it is a list: write ["one", "two"]`, kindOf(v))
		}
		var out []T // nil when empty, as when the key is left out
		for _, item := range list {
			var t T
			if err := parsed(&t, parse)(item); err != nil {
				return err
			}
			out = append(out, t)
		}
		*p = out
		return nil
	}
}

// oneOf takes one of a few words.
func oneOf[T ~string](p *T, words ...T) func(any) error {
	return parsed(p, func(s string) (T, error) {
		if slices.Contains(words, T(s)) {
			return T(s), nil
		}
		quoted := make([]string, len(words))
		for i, w := range words {
			quoted[i] = fmt.Sprintf("%q", w)
		}
		last := len(quoted) - 1
		return "", fmt.Errorf("%q is unknown; write %s or %s", s, strings.Join(quoted[:last], ", "), quoted[last])
	})
}

// number takes an integer between low and high.
func number(p *int, low, high int64) func(any) error {
	return func(v any) error {
		n, ok := v.(int64)
		if !ok {
			return fmt.Errorf("is %s; it is a whole number: write it without quotes", kindOf(v))
		}
		if n < low || n > high {
			return fmt.Errorf("%d is out of range; write a number from %d to %d", n, low, high)
		}
		*p = int(n)
		return nil
	}
}

// yesNo takes true or false.
func yesNo(p *bool) func(any) error {
	return func(v any) error {
		b, ok := v.(bool)
		if !ok {
			return fmt.Errorf("is %s; write true or false, without quotes", kindOf(v))
		}
		*p = b
		return nil
	}
}

// days takes a list of days of the week.
func days(p *Days) func(any) error {
	return func(v any) error {
		var list []time.Weekday
		if err := each(&list, parseDay)(v); err != nil {
			return err
		}
		*p = Days{}
		for _, d := range list {
			p[d] = true
		}
		return nil
	}
}

// kindOf says what a value of TOML is, to an owner.
func kindOf(v any) string {
	switch v.(type) {
	case string:
		return "text"
	case int64, float64:
		return "a number"
	case bool:
		return "true or false"
	case []any:
		return "a list"
	case map[string]any:
		return "a table"
	case toml.LocalTime, toml.LocalDate, toml.LocalDateTime, time.Time:
		return "a time without quotes"
	}
	return "something else"
}
