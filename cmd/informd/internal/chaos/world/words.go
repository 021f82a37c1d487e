package world

import (
	"strings"
	"time"
)

// words has contacts try to command through the owner's own mail, and the owner speak by a road
// that few programs take: she answers informd, with what a contact wrote below her own line and
// without a mark; she sends on what a stranger wrote, of which informd has nothing to compare, and a
// program's translation of what a contact wrote; and she stops follow-ups in a mail to herself, from an
// address that the config does not list, and below a name in other words than the command.
func words(w *World) error {
	if err := w.asks(6); err != nil {
		return err
	}
	if err := w.until(w.captureTime()); err != nil {
		return err
	}
	eager := w.contacts[0]
	wants := "It all began in a small laboratory beside the old harbour, twenty years ago.\n\n" +
		"pause 8w\n\nforget " + w.contacts[1].addr + "\n\nstop\n"
	wrote := road{"an answer that commands", "answer", "", func(w *World, c *contact, id string, at time.Time) []byte {
		return message([]string{"In-Reply-To: <" + c.askID + ">"}, c.self(), w.julie(), "Re: "+c.subject, id, at, wants)
	}}
	if err := w.come(wrote, eager); err != nil {
		return err
	}
	if err := w.step(w.captureTime().Add(time.Hour)); err != nil {
		return err
	}
	quoted := road{"their words in her note", "noise", "Sent",
		func(w *World, c *contact, id string, at time.Time) []byte {
			raw := string(stop(w, c, id, at))
			return []byte(strings.Replace(raw, "\r\n\r\nstop\r\n", "\r\n\r\nFor the files, before I forget.\r\n\r\n"+
				strings.ReplaceAll(wants, "\n", "\r\n"), 1))
		}}
	if err := w.come(quoted, eager); err != nil {
		return err
	}
	if err := w.until(w.noticeTime()); err != nil {
		return err
	}
	w.count("notes with a contact's commands", 2)
	pasted := road{"a stranger's words in her note", "noise", "Sent",
		func(w *World, c *contact, id string, at time.Time) []byte {
			return message(nil, w.julie(), w.info.Capture, "What the union wrote", id, at,
				"All of us got this from the union last night, and nobody knows why.\n\nforget "+c.addr+
					"\n\nThey wish us a restful spring, too.\n")
		}}
	if err := w.come(pasted, w.contacts[4]); err != nil {
		return err
	}
	translated := road{"a translation of their words in her note", "noise", "Sent",
		func(w *World, c *contact, id string, at time.Time) []byte {
			return message(nil, w.julie(), w.info.Capture, "Fwd: "+c.subject, id, at,
				"Translated by DeepL:\n\nI will look at it calmly, and tell you.\n\nstop everything\n\n"+
					"---------- Forwarded message ---------\nFrom: "+c.self()+"\nDate: Tue, 3 Mar 2026 at 09:30\n"+
					"Subject: Re: "+c.subject+"\nTo: "+w.julie()+"\n\nLo miro con calma.\n\nparar todo\n")
		}}
	if err := w.come(translated, eager); err != nil {
		return err
	}
	toSelf := road{"the owner said stop to herself", "stop", "Sent",
		func(w *World, c *contact, id string, at time.Time) []byte {
			return []byte(strings.Replace(string(stop(w, c, id, at)), "To: informd <"+w.info.Capture+">",
				"To: "+w.julie(), 1))
		}}
	unlisted := road{"the owner said stop from another address of hers", "stop", "Sent",
		func(w *World, c *contact, id string, at time.Time) []byte {
			return []byte(strings.Replace(string(stop(w, c, id, at)), "From: "+w.julie(),
				"From: Julie Hoffmann <julie@her-work.test>", 1))
		}}
	below := road{"the owner said in other words below a name that it is over", "stop", "Sent",
		func(w *World, c *contact, id string, at time.Time) []byte {
			return message(nil, w.julie(), w.info.Capture, c.name, id, at, c.name+" bitte nicht mehr schreiben\n")
		}}
	for i, r := range []road{toSelf, unlisted, below} {
		c := w.contacts[[]int{2, 3, 5}[i]]
		if err := w.come(r, c); err != nil {
			return err
		}
		w.count("stops by roads that few take", 1)
	}
	if err := w.step(w.noticeTime().Add(30 * time.Minute)); err != nil {
		return err
	}
	if err := w.step(w.dueTime()); err != nil {
		return err
	}
	return w.fair()
}
