package main

import (
	"errors"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

var firstMessages = flag.Int("messages", 20_000, "messages in the mailbox of BenchmarkFirstLookMemory")

// BenchmarkFirstLookMemory measures the most memory, of what no file backs, that the program has while it takes up a
// mailbox: knowing nobody, and 5,000 people of whom half have an open ask.
func BenchmarkFirstLookMemory(b *testing.B) {
	d := newResting(b)
	trace := strings.Repeat("X-Trace: "+strings.Repeat("x", 70)+"\r\n", 20)
	for i := range *firstMessages {
		mail := fmt.Sprintf("%sFrom: Person Stranger%d <news@shop%d.example>\r\nTo: %s\r\nSubject: Offer %d of the week\r\n"+
			"Message-ID: <offer%d@shop.example>\r\nDate: %s\r\n\r\nBuy.\r\n", trace, i, i%97, restUser, i, i, time.Now().Format(time.RFC1123Z))
		if err := d.servers.Drop(restUser, "INBOX", []byte(mail)); err != nil {
			b.Fatal(err)
		}
	}
	stores, err := filepath.Glob(filepath.Join(d.dir, "state", "*", "*.db"))
	if err != nil || len(stores) != 1 {
		b.Fatal(stores, err)
	}
	for _, people := range []int{0, 5000} {
		b.Run(fmt.Sprint(people), func(b *testing.B) {
			for b.Loop() {
				dir := filepath.Dir(stores[0])
				if err := errors.Join(os.RemoveAll(dir), os.Mkdir(dir, 0o700)); err != nil {
					b.Fatal(err)
				}
				askThousands(b, stores[0], time.Now().UTC(), people)
				stop := d.start(b)
				looked, most := make(chan struct{}), make(chan int)
				go func() { most <- mostAnonymous(d.pid, looked) }()
				d.await(b, "STATUS=Looked")
				close(looked)
				b.ReportMetric(float64(<-most)/1024, "peak-MB")
				stop()
			}
		})
	}
}

// mostAnonymous returns the most memory that a process has at any millisecond until it has looked, or has ended, in kB.
func mostAnonymous(process string, looked <-chan struct{}) (most int) {
	for sample := time.Tick(time.Millisecond); ; {
		select {
		case <-sample:
			now, err := readStatus(process, "RssAnon")
			if err != nil {
				<-looked
				return most
			}
			most = max(most, now)
		case <-looked:
			return most
		}
	}
}
