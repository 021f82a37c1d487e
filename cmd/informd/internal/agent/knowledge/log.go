package knowledge

import (
	"log/slog"

	"informd/rules"
	"informd/rules/report"
)

// LogEvents says what was understood or decided: about whom by the id that the store has, for a log
// is read by others, and nobody is ever forgotten in it.
func LogEvents(log *slog.Logger, events []rules.Event) {
	for _, e := range events {
		switch e.Kind {
		case rules.Mentioned, rules.Summarised, rules.Rested: // the brief or digest stands in the log itself
			continue
		}
		log.Info(report.Entry{Event: e}.Called(), "event", e.Kind, "person", e.Person, "ask", rules.Tag(e.Ask))
	}
}
