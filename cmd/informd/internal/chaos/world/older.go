package world

import (
	"fmt"
	"strings"
	"sync/atomic"
	"time"

	"informd/cmd/informd/internal/chaos/check"
	"informd/cmd/informd/internal/chaos/proxy"
)

// older lets the owner hand in asks that informd knew nothing of, by a forward, when some
// were answered long ago, or while informd did not run. The search for those answers is cut off
// again and again. The last ask is handed in alone when the weather is fair again, and only the search
// for its answer is cut off: no later search comes across that answer.
func older(w *World) error {
	if err := w.with(func(s *session) error { return s.do(`CREATE "Filed/People"`) }); err != nil {
		return err
	}
	if err := w.unseen(10, w.start, w.start.AddDate(0, 0, 1)); err != nil {
		return err
	}
	if err := w.step(w.start.AddDate(0, 0, 2)); err != nil {
		return err
	}
	if err := w.unseen(5, w.now.Add(time.Minute), w.now.Add(20*time.Minute)); err != nil {
		return err
	}
	w.now = w.now.Add(20 * time.Minute)
	last := w.contacts[len(w.contacts)-1]
	for _, c := range w.contacts[:len(w.contacts)-1] {
		if err := w.handIn(c); err != nil {
			return err
		}
	}
	w.info.Faulty = true
	w.faults(nil, func(_ proxy.Stage, c check.Command) proxy.Act {
		cut := (c.Verb == "UID SEARCH" || c.Verb == "UID FETCH") && w.chance(8)
		if cut {
			w.count("searches cut off", 1)
		}
		return proxy.Act{Cut: cut}
	})
	for i := range 6 {
		if err := w.step(w.start.AddDate(0, 0, 2).Add(time.Duration(41+i*20) * time.Minute)); err != nil {
			return err
		}
	}
	w.faults(nil, nil)
	if err := w.step(w.start.AddDate(0, 0, 3)); err != nil {
		return err
	}
	if err := w.handIn(last); err != nil {
		return err
	}
	w.cutSearch(last, 1+w.n(3))
	if err := w.step(w.now.Add(20 * time.Minute)); err != nil {
		return err
	}
	w.faults(nil, nil)
	for _, at := range []time.Time{w.now.Add(20 * time.Minute), w.noticeTime()} {
		if err := w.step(at); err != nil {
			return err
		}
	}
	return w.fair()
}

// passed lets the server refuse, for a while, the headers of a folder in which the answer to an ask lies that is
// handed in only now, though it lets what is new in that folder be looked at. The search passes the folder over; the
// answer is found once it opens.
func passed(w *World) error {
	const folder = "Filed/People"
	if err := w.with(func(s *session) error { return s.do(`CREATE "` + folder + `"`) }); err != nil {
		return err
	}
	if err := w.unseen(1, w.start, w.start.AddDate(0, 0, 1)); err != nil {
		return err
	}
	last := w.contacts[len(w.contacts)-1]
	if err := w.come(roads()[7], last); err != nil { // filed by a filter
		return err
	}
	if err := w.step(w.start.AddDate(0, 0, 2)); err != nil {
		return err
	}
	w.now = w.now.Add(time.Minute)
	news := road{"about something else, in that folder", "noise", folder,
		func(w *World, _ *contact, id string, at time.Time) []byte {
			return message(nil, "Shop <shop@noise.test>", w.julie(), "An offer", id, at, "Buy now.\n")
		}}
	if err := w.come(news, last); err != nil {
		return err
	}
	if err := w.handIn(last); err != nil {
		return err
	}
	w.faults(nil, func(stage proxy.Stage, c check.Command) proxy.Act {
		about := c.Verb == "UID FETCH" && strings.Contains(c.Selected, folder) &&
			strings.Contains(c.Args, "BODY.PEEK[HEADER]<")
		if stage != proxy.Came || !about {
			return proxy.Act{}
		}
		w.count("folders refused", 1)
		return proxy.Act{Refuse: "NO [UNAVAILABLE] try later"}
	})
	if err := w.step(w.now.Add(20 * time.Minute)); err != nil {
		return err
	}
	w.faults(nil, nil)
	for _, at := range []time.Time{w.now.Add(20 * time.Minute), w.noticeTime()} {
		if err := w.step(at); err != nil {
			return err
		}
	}
	return w.fair()
}

// cutSearch cuts the connection at the nth search that names a contact.
func (w *World) cutSearch(c *contact, n int) {
	var met atomic.Int32
	w.faults(nil, func(stage proxy.Stage, command check.Command) proxy.Act {
		names := command.Verb == "UID SEARCH" && strings.Contains(command.Args, c.addr)
		cut := stage == proxy.Came && names && int(met.Add(1)) == n
		if cut {
			w.count("searches cut off", 1)
		}
		return proxy.Act{Cut: cut}
	})
}

// unseen has the owner write to so many people without a word to informd, and every other of
// them answer.
func (w *World) unseen(n int, asked, answered time.Time) error {
	for i := range n {
		c := w.meet()
		c.asked = asked.Add(time.Duration(i) * time.Minute)
		c.raw = message(nil, w.julie(), c.self(), c.subject, c.askID, c.asked,
			"Dear "+c.name+",\n\nmay I ask you how you came to your work?\n\nJulie\n")
		if err := w.appendRaw("Sent", `\Seen`, c.raw); err != nil {
			return err
		}
		w.did(check.Deed{Kind: "ask", Contact: c.addr, Road: "forward", MessageID: c.askID, Date: c.asked,
			Folder: "Sent", Flags: "S"}, c.raw)
	}
	w.now = answered
	for _, c := range w.contacts[len(w.contacts)-n:] {
		if w.chance(50) {
			if err := w.come(roads()[w.n(9)], c); err != nil {
				return err
			}
		}
	}
	return nil
}

// handIn has the owner forward an ask to informd.
func (w *World) handIn(c *contact) error {
	id := fmt.Sprintf("fwd%d.%s", w.n(1<<30), c.askID)
	raw := message(nil, w.julie(), w.info.Capture, "Fwd: "+c.subject, id, w.now,
		"---------- Forwarded message ---------\nFrom: "+w.julie()+
			"\nDate: "+c.asked.Format("Mon, 2 Jan 2006 at 15:04")+"\nSubject: "+c.subject+"\nTo: "+c.self()+
			"\n\nDear "+c.name+",\n\nmay I ask you how you came to your work?\n\nJulie\n")
	if err := w.appendRaw("Sent", `\Seen`, raw); err != nil {
		return err
	}
	w.did(check.Deed{Kind: "forward", Contact: c.addr, Road: "forward", MessageID: id, Folder: "Sent", Flags: "S"}, raw)
	return nil
}
