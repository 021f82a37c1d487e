package mailboxtest

import (
	"bytes"
	"errors"
	"io"
	"maps"
	"slices"

	"github.com/emersion/go-imap/v2"
	"github.com/emersion/go-imap/v2/imapserver"
	"github.com/emersion/go-imap/v2/imapserver/imapmemserver"
	"github.com/emersion/go-sasl"
)

// A session is one IMAP connection: the session in memory, with what that lacks
// (special use, logins by token, the hook).
type session struct {
	*imapmemserver.UserSession // nil until logged in

	server *Server
	conn   *imapserver.Conn
	user   *User
	folder string // examined or selected
	actor  bool   // a user's own program: the hook is not asked
}

// op runs one operation with the hook before and after it.
func (s *session) op(op Op, f func() error) error {
	if s.actor {
		return f()
	}
	op.Proto = "imap"
	if s.user != nil {
		op.User = s.user.name
	}
	if err := s.server.hook(op, s.conn.NetConn()); err != nil {
		return err
	}
	if err := f(); err != nil {
		return err
	}
	op.Done = true
	return s.server.hook(op, s.conn.NetConn())
}

func (s *session) Login(username, password string) error {
	return s.op(Op{Verb: "LOGIN"}, func() error {
		return s.enter(username, func(u *User) bool { return u.checkPassword(password) })
	})
}

func (s *session) enter(username string, check func(*User) bool) error {
	s.server.mu.Lock()
	u := s.server.users[username]
	s.server.mu.Unlock()
	if u == nil || !check(u) {
		return imapserver.ErrAuthFailed
	}
	s.user, s.UserSession = u, imapmemserver.NewUserSession(u.store)
	return nil
}

func (s *session) AuthenticateMechanisms() []string {
	return []string{sasl.Plain, sasl.OAuthBearer, "XOAUTH2"}
}

func (s *session) Authenticate(mech string) (sasl.Server, error) {
	login := func(username string, check func(*User) bool) error {
		return s.op(Op{Verb: "AUTHENTICATE"}, func() error { return s.enter(username, check) })
	}
	return saslServer(mech, login)
}

func (s *session) Close() error {
	if s.UserSession != nil {
		return s.UserSession.Close()
	}
	return nil
}

func (s *session) Select(name string, options *imap.SelectOptions) (data *imap.SelectData, err error) {
	op := Op{Verb: "SELECT", Folder: name, Harm: true}
	if options.ReadOnly {
		op = Op{Verb: "EXAMINE", Folder: name}
	}
	err = s.op(op, func() error {
		s.folder = name
		data, err = s.UserSession.Select(name, options)
		return err
	})
	return data, err
}

func (s *session) List(w *imapserver.ListWriter, ref string, patterns []string, options *imap.ListOptions) error {
	return s.op(Op{Verb: "LIST"}, func() error {
		if len(patterns) == 0 {
			return s.UserSession.List(w, ref, patterns, options)
		}
		folders := s.user.list()
		for _, name := range slices.Sorted(maps.Keys(folders)) {
			if !slices.ContainsFunc(patterns, func(p string) bool { return imapserver.MatchList(name, '/', ref, p) }) {
				continue
			}
			data := &imap.ListData{Delim: '/', Mailbox: name}
			if use := folders[name]; use != "" && s.server.opts.Caps.Has(imap.CapSpecialUse) {
				data.Attrs = append(data.Attrs, use)
			}
			if options.ReturnStatus != nil {
				status, err := s.user.store.Status(name, options.ReturnStatus)
				if err != nil {
					continue // deleted meanwhile
				}
				data.Status = status
			}
			if err := w.WriteList(data); err != nil {
				return err
			}
		}
		return nil
	})
}

func (s *session) Status(name string, options *imap.StatusOptions) (data *imap.StatusData, err error) {
	err = s.op(Op{Verb: "STATUS", Folder: name}, func() error {
		data, err = s.UserSession.Status(name, options)
		return err
	})
	return data, err
}

func (s *session) Append(name string, r imap.LiteralReader,
	options *imap.AppendOptions) (data *imap.AppendData, err error) {
	defer s.user.tell()
	err = s.op(Op{Verb: "APPEND", Folder: name}, func() error {
		if options.Time.IsZero() {
			options.Time = s.server.opts.Now()
		}
		if s.server.opts.AllMail == "" || s.actor {
			data, err = s.UserSession.Append(name, r, options)
			return err
		}
		raw, err := io.ReadAll(r)
		if err != nil {
			return err
		}
		if data, err = s.UserSession.Append(name, literal{bytes.NewReader(raw)}, options); err != nil {
			return err
		}
		var flags []string
		for _, f := range options.Flags {
			flags = append(flags, string(f))
		}
		return s.user.gather(name, flags, options.Time, raw)
	})
	return data, err
}

func (s *session) Create(name string, options *imap.CreateOptions) error {
	return s.op(Op{Verb: "CREATE", Folder: name}, func() error { return s.user.Create(name, "") })
}

func (s *session) Delete(name string) error {
	return s.op(Op{Verb: "DELETE", Folder: name, Harm: true}, func() error { return s.user.Delete(name) })
}

func (s *session) Rename(name, newName string, options *imap.RenameOptions) error {
	return s.op(Op{Verb: "RENAME", Folder: name, Harm: true}, func() error { return s.user.Rename(name, newName) })
}

func (s *session) Search(kind imapserver.NumKind, criteria *imap.SearchCriteria,
	options *imap.SearchOptions) (data *imap.SearchData, err error) {
	err = s.op(Op{Verb: "SEARCH", Folder: s.folder}, func() error {
		data, err = s.UserSession.Search(kind, criteria, options)
		return err
	})
	return data, err
}

func (s *session) Fetch(w *imapserver.FetchWriter, numSet imap.NumSet, options *imap.FetchOptions) error {
	reads := func(b *imap.FetchItemBodySection) bool { return !b.Peek }
	harm := slices.ContainsFunc(options.BodySection, reads)
	return s.op(Op{Verb: "FETCH", Folder: s.folder, Harm: harm}, func() error {
		return s.UserSession.Fetch(w, numSet, options)
	})
}

func (s *session) Store(w *imapserver.FetchWriter, numSet imap.NumSet, flags *imap.StoreFlags,
	options *imap.StoreOptions) error {
	return s.op(Op{Verb: "STORE", Folder: s.folder, Harm: true}, func() error {
		return s.UserSession.Store(w, numSet, flags, options)
	})
}

func (s *session) Expunge(w *imapserver.ExpungeWriter, uids *imap.UIDSet) error {
	return s.op(Op{Verb: "EXPUNGE", Folder: s.folder, Harm: true}, func() error {
		return s.UserSession.Expunge(w, uids)
	})
}

func (s *session) Copy(numSet imap.NumSet, dest string) (data *imap.CopyData, err error) {
	defer s.user.tell()
	err = s.op(Op{Verb: "COPY", Folder: s.folder, Harm: true}, func() error {
		data, err = s.UserSession.Copy(numSet, dest)
		return err
	})
	return data, err
}

func (s *session) Move(w *imapserver.MoveWriter, numSet imap.NumSet, dest string) error {
	defer s.user.tell()
	return s.op(Op{Verb: "MOVE", Folder: s.folder, Harm: true}, func() error {
		return s.UserSession.Move(w, numSet, dest)
	})
}

var errNoMechanism = errors.New("mailboxtest: no such login mechanism")
