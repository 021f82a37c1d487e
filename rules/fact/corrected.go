package fact

import "slices"

// TakenBack returns the Seq of every event that another event takes back. If that other event is
// taken back itself, the first one counts again.
func TakenBack(events []Event) map[int64]bool {
	undone := map[int64]bool{}
	for _, e := range slices.Backward(events) {
		if e.Kind == Corrected && e.Undoes != 0 && !undone[e.Seq] {
			undone[e.Undoes] = true
		}
	}
	return undone
}

// InForce returns the events that no other event takes back.
func InForce(events []Event) []Event {
	undone := TakenBack(events)
	if len(undone) == 0 {
		return events
	}
	return slices.DeleteFunc(slices.Clone(events), func(e Event) bool { return undone[e.Seq] })
}
