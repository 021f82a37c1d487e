package main

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"strings"
)

// A dialog asks a person, a line at a time.
type dialog struct {
	in   *bufio.Reader
	echo func(on bool) // of the terminal the answers come from; nil where there is none
	out  io.Writer
}

func newDialog(in io.Reader, out io.Writer) *dialog {
	return &dialog{in: bufio.NewReader(in), echo: echoOf(in), out: out}
}

// say tells something.
func (d *dialog) say(format string, args ...any) {
	fmt.Fprintf(d.out, format+"\n", args...)
}

// line asks until check takes the answer; an empty answer is the usual one.
func (d *dialog) line(ctx context.Context, question, usual string, check func(string) error) (string, error) {
	for {
		if usual != "" {
			fmt.Fprintf(d.out, "%s [%s]: ", question, usual)
		} else {
			fmt.Fprintf(d.out, "%s: ", question)
		}
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
			return answer, nil
		}
		d.say("%v.", err)
	}
}

// yes asks what Enter affirms.
func (d *dialog) yes(ctx context.Context, question string) (bool, error) {
	answer, err := d.line(ctx, question+" yes or no", "yes", func(s string) error {
		switch strings.ToLower(s) {
		case "yes", "y", "no", "n":
			return nil
		}
		return errors.New("write yes or no")
	})
	return strings.HasPrefix(strings.ToLower(answer), "y"), err
}

// secret asks for something that is not shown while it is typed.
func (d *dialog) secret(ctx context.Context, question string) (string, error) {
	if d.echo != nil {
		d.echo(false)
		defer fmt.Fprintln(d.out) // the line end that was not shown
		defer d.echo(true)
	}
	for {
		fmt.Fprintf(d.out, "%s: ", question)
		if answer, err := d.read(ctx); err != nil || answer != "" {
			return answer, err // as it was typed, blanks and all
		}
	}
}

// read waits for a line, or until the owner has had enough.
func (d *dialog) read(ctx context.Context) (string, error) {
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
