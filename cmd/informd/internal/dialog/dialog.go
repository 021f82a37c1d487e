// Package dialog asks a person at a terminal, a line at a time, and folds what it says to the width of that terminal.
//
//	Say, Cure  ─▶ the person ─▶ Line    one line, asked until it is well; Enter is the usual answer
//	                            Yes     what Enter affirms
//	                            Secret  a line that is not shown
//
// Answers may come from a pipe as well: then there is no terminal, nothing is hidden or folded, and the answers end
// where the pipe does.
package dialog

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
)

// A Dialog asks a person, a line at a time.
type Dialog struct {
	AtTerminal bool // the answers come from a terminal

	in    *bufio.Reader
	echo  func(on bool) // of that terminal; nil where there is none, or no switch is known
	out   io.Writer
	wide  int // columns of the terminal that shows it; 0 where there is none
	asked int // questions that were answered
}

// New returns a dialog with the person who types in and reads out.
func New(in io.Reader, out io.Writer) *Dialog {
	echo := echoOf(in)
	return &Dialog{AtTerminal: echo != nil, in: bufio.NewReader(in), echo: echo, out: out, wide: Width(out)}
}

// Asked returns how many questions were answered.
func (d *Dialog) Asked() int { return d.asked }

// Say tells something.
func (d *Dialog) Say(format string, args ...any) {
	fmt.Fprintln(d.out, Folded(fmt.Sprintf(format, args...), d.wide))
}

// Cure tells what helps against what was said before.
func (d *Dialog) Cure(text string) { fmt.Fprintln(d.out, Hanging("  → "+text+".", d.wide, 4)) }

// Line asks until check takes the answer; an empty answer is the usual one.
func (d *Dialog) Line(ctx context.Context, question, usual string, check func(string) error) (string, error) {
	for {
		prompt := question + ": "
		if usual != "" {
			prompt = fmt.Sprintf("%s [%s]: ", question, usual)
		}
		fmt.Fprint(d.out, Folded(prompt, d.wide))
		answer, err := d.read(ctx)
		if err != nil {
			return "", err
		}
		if answer = strings.TrimSpace(answer); answer == "" {
			answer = usual
		}
		if check != nil {
			err = check(answer)
		}
		if err == nil {
			d.asked++
			return answer, nil
		}
		d.Say("%v.", err)
	}
}

// Yes asks what Enter affirms.
func (d *Dialog) Yes(ctx context.Context, question string) (bool, error) {
	answer, err := d.Line(ctx, question+" yes or no", "yes", func(s string) error {
		if !SaysYes(s) && !SaysNo(s) {
			return errors.New("write yes or no")
		}
		return nil
	})
	return err == nil && SaysYes(answer), err
}

// SaysYes and SaysNo read an answer by its first word: "Yes, please", "no!".
func SaysYes(s string) bool {
	return slices.Contains([]string{"y", "yes", "ok", "okay", "sure"}, FirstWord(s))
}
func SaysNo(s string) bool { return slices.Contains([]string{"n", "no"}, FirstWord(s)) }

// FirstWord returns the word that an answer begins with, in small letters and without a mark behind it.
func FirstWord(s string) string {
	word, _, _ := strings.Cut(strings.ToLower(strings.TrimSpace(s)), " ")
	return strings.TrimRight(word, ".,!")
}

// NotEmpty is the check of a line that may be anything but empty.
func NotEmpty(s string) error {
	if s == "" {
		return errors.New("it must be given")
	}
	return nil
}

// Secret asks for something that is not shown while it is typed.
func (d *Dialog) Secret(ctx context.Context, question string) (string, error) {
	if d.echo != nil {
		d.echo(false)
		defer fmt.Fprintln(d.out) // the line end that was not shown
		defer d.echo(true)
	}
	for {
		fmt.Fprintf(d.out, "%s: ", question)
		if answer, err := d.read(ctx); err != nil || answer != "" {
			d.asked++
			return answer, err // as it was typed, blanks and all
		}
	}
}

// read waits for a line, or until the owner has had enough.
func (d *Dialog) read(ctx context.Context) (string, error) {
	type line struct {
		text string
		err  error
	}
	came := make(chan line, 1)
	go func() {
		text, err := d.in.ReadString('\n')
		came <- line{text, err}
	}()
	select {
	case <-ctx.Done():
		return "", errors.New("stopped")
	case l := <-came:
		if l.err != nil && l.text == "" {
			return "", errors.New("the answers end here")
		}
		return strings.TrimRight(l.text, "\r\n"), nil
	}
}
