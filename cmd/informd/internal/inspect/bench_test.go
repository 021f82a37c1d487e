package inspect

import (
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"
)

// BenchmarkRead measures `informd read` over a thousand ordinary messages of 20 KB: text and HTML, an answer above a quote.
func BenchmarkRead(b *testing.B) {
	const messages, lines = 1000, 90
	dir := b.TempDir()
	for i := range messages {
		said := fmt.Sprintf("Dear Julie,\r\n\r\nThursday %d March at three suits me well. Shall we talk by phone?\r\n\r\nBest wishes,\r\nAnna\r\n\r\n"+
			"On Monday, Julie Roth wrote:\r\n", i%28+1)
		quoted := strings.Repeat("> may I ask you about your work, and how you came from physics into pharma?\r\n", lines)
		html := strings.ReplaceAll(strings.ReplaceAll(said+quoted, "> ", "&gt; "), "\r\n", "<br>\r\n")
		raw := fmt.Sprintf("From: Anna Meier <anna%d@pharma.example>\r\nTo: Julie Roth <julie@example.org>\r\nSubject: Re: Question %d\r\n"+
			"Date: Mon, 2 Mar 2026 10:00:00 +0100\r\nMessage-ID: <a%d@pharma.example>\r\nMIME-Version: 1.0\r\n"+
			"Content-Type: multipart/alternative; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n%s\r\n"+
			"--b\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<html><body>%s</body></html>\r\n--b--\r\n", i, i, i, said+quoted, html)
		if err := os.WriteFile(filepath.Join(dir, fmt.Sprintf("%d.eml", i)), []byte(raw), 0o600); err != nil {
			b.Fatal(err)
		}
	}
	b.ReportAllocs()
	spent := processorTime(b)
	for b.Loop() {
		if err := Files(b.Context(), []string{dir}, Options{}, io.Discard); err != nil {
			b.Fatal(err)
		}
	}
	b.ReportMetric(float64((processorTime(b)-spent).Microseconds())/float64(b.N*messages), "µs/msg")
}

// processorTime returns the processor time that this process took so far.
func processorTime(b *testing.B) time.Duration {
	b.Helper()
	var used syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &used); err != nil {
		b.Fatal(err)
	}
	return time.Duration(used.Utime.Nano() + used.Stime.Nano())
}
