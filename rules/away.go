package rules

// away reads what an automatic answer says about the person it answers for.
func (f *facts) away(r *Reading) {
	text := f.m.Reply
	if text == "" {
		text = f.m.Text
	}
	r.Left = f.words.in(f.wrote, leftText)
	r.Unmonitored = f.words.in(f.wrote, deafText)
	r.AwayUntil = awayUntil(f.m.Subject+"\n"+head(text), f.m.Date)
	r.Delegate = f.delegate(head(text))
}
