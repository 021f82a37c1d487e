package dialog

import (
	"io"
	"os"

	"golang.org/x/sys/unix"
)

// echoOf returns the switch of whether a terminal shows what is typed; nil where in is none.
func echoOf(in io.Reader) func(on bool) {
	f, ok := in.(*os.File)
	if !ok {
		return nil
	}
	fd := int(f.Fd())
	was, err := unix.IoctlGetTermios(fd, unix.TCGETS)
	if err != nil {
		return nil
	}
	return func(on bool) {
		now := *was
		if !on {
			now.Lflag &^= unix.ECHO
		}
		unix.IoctlSetTermios(fd, unix.TCSETS, &now)
	}
}

// Width returns how many columns a terminal has; 0 where out is none.
func Width(out io.Writer) int {
	f, ok := out.(*os.File)
	if !ok {
		return 0
	}
	size, err := unix.IoctlGetWinsize(int(f.Fd()), unix.TIOCGWINSZ)
	if err != nil {
		return 0
	}
	return int(size.Col)
}
