package mailboxtest

import "github.com/emersion/go-imap/v2/imapserver"

// Idle tells of mail as it comes, and first of what came since the last command: the server in memory
// would keep that back until more comes, and a client would sleep over it.
func (s *session) Idle(w *imapserver.UpdateWriter, stop <-chan struct{}) error {
	return s.op(Op{Verb: "IDLE", Folder: s.folder}, func() error {
		news, leave := s.user.listen()
		defer leave()
		for {
			if err := s.Poll(w, true); err != nil {
				return err
			}
			select {
			case <-news:
			case <-stop:
				return nil
			}
		}
	})
}

// listen returns what is told whenever a mail was put into one of the user's folders, until leave.
func (u *User) listen() (news <-chan struct{}, leave func()) {
	c := make(chan struct{}, 1)
	u.mu.Lock()
	defer u.mu.Unlock()
	if u.listeners == nil {
		u.listeners = map[chan struct{}]bool{}
	}
	u.listeners[c] = true
	return c, func() {
		u.mu.Lock()
		defer u.mu.Unlock()
		delete(u.listeners, c)
	}
}

// tell tells all who listen that a mail was put into a folder.
func (u *User) tell() {
	u.mu.Lock()
	defer u.mu.Unlock()
	for c := range u.listeners {
		select {
		case c <- struct{}{}:
		default: // told already, and not yet heard
		}
	}
}
