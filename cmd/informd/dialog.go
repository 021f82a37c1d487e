package main

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
)

// A dialog asks a person, a line at a time.
type dialog struct {
	in   *bufio.Reader
	echo func(on bool) // of the terminal the answers come from; nil where there is none
	out  io.Writer
	wide int // columns of the terminal that shows it; 0 where there is none

	asked int // questions that were answered
}

func newDialog(in io.Reader, out io.Writer) *dialog {
	return &dialog{in: bufio.NewReader(in), echo: echoOf(in), out: out, wide: widthOf(out)}
}

// say tells something.
func (d *dialog) say(format string, args ...any) {
	fmt.Fprintln(d.out, folded(fmt.Sprintf(format, args...), d.wide))
}

// cure tells what helps against what was said before.
func (d *dialog) cure(text string) { fmt.Fprintln(d.out, hanging("  → "+text+".", d.wide, 4)) }

// folded breaks lines between words where they are longer than a terminal is wide, with the blanks
// that a line begins with before each part. A word that is too long stays whole: it may be copied.
func folded(text string, wide int) string {
	var out []string
	for line := range strings.SplitSeq(text, "\n") {
		out = append(out, hanging(line, wide, len(line)-len(strings.TrimLeft(line, " "))))
	}
	return strings.Join(out, "\n")
}

// hanging folds one line, with so many blanks before each part but the first.
func hanging(line string, wide, blanks int) string {
	var out []string
	indent := strings.Repeat(" ", blanks)
	for wide > 0 && len([]rune(line)) > wide {
		head := string([]rune(line)[:wide+1])
		at := strings.LastIndexByte(head, ' ')
		if at <= blanks {
			if at = strings.IndexByte(line[blanks:], ' ') + blanks; at < blanks {
				break
			}
		}
		out = append(out, line[:at])
		line = indent + line[at+1:]
	}
	return strings.Join(append(out, line), "\n")
}

// line asks until check takes the answer; an empty answer is the usual one.
func (d *dialog) line(ctx context.Context, question, usual string, check func(string) error) (string, error) {
	for {
		prompt := question + ": "
		if usual != "" {
			prompt = fmt.Sprintf("%s [%s]: ", question, usual)
		}
		fmt.Fprint(d.out, folded(prompt, d.wide))
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
		d.say("%v.", err)
	}
}

// yes asks what Enter affirms.
func (d *dialog) yes(ctx context.Context, question string) (bool, error) {
	answer, err := d.line(ctx, question+" yes or no", "yes", func(s string) error {
		if !saysYes(s) && !saysNo(s) {
			return errors.New("write yes or no")
		}
		return nil
	})
	return err == nil && saysYes(answer), err
}

// saysYes and saysNo read an answer by its first word: "Yes, please", "no!".
func saysYes(s string) bool {
	return slices.Contains([]string{"y", "yes", "ok", "okay", "sure"}, firstWord(s))
}
func saysNo(s string) bool { return slices.Contains([]string{"n", "no"}, firstWord(s)) }

func firstWord(s string) string {
	word, _, _ := strings.Cut(strings.ToLower(strings.TrimSpace(s)), " ")
	return strings.TrimRight(word, ".,!")
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
			d.asked++
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
