package parse

import (
	"fmt"
	"runtime"
	"runtime/debug"
)

// A PanicError is a panic over one mail. It says what went wrong and where, and holds no words of the mail: what was
// panicked with may quote it.
type PanicError struct {
	What  string // what the runtime says, or the type of what was panicked with
	Stack string
}

func (e *PanicError) Error() string { return "panic: " + e.What }

// Guard runs f, which reads or understands one mail, and returns a panic of it as a *PanicError: bytes of a stranger
// that break the program for one mail must not end it for all.
func Guard(f func() error) (err error) {
	defer func() {
		switch r := recover().(type) {
		case nil:
		case runtime.Error:
			err = &PanicError{r.Error(), string(debug.Stack())}
		default:
			err = &PanicError{fmt.Sprintf("%T", r), string(debug.Stack())}
		}
	}()
	return f()
}
