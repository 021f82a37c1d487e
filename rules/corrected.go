package rules

import "slices"

// TakenBack are the numbers of the events that another one takes back. One that is taken back itself
// takes back nothing: what it had taken back counts again.
func TakenBack(events []Event) map[int64]bool {
	undone := map[int64]bool{}
	for _, e := range slices.Backward(events) {
		if e.Kind == Corrected && e.Undoes != 0 && !undone[e.Seq] {
			undone[e.Undoes] = true
		}
	}
	return undone
}

// InForce are the events that count: none of the others takes them back.
func InForce(events []Event) []Event {
	undone := TakenBack(events)
	if len(undone) == 0 {
		return events
	}
	return slices.DeleteFunc(slices.Clone(events), func(e Event) bool { return undone[e.Seq] })
}
