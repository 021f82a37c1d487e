package main

import (
	"bufio"
	"crypto/tls"
	"flag"
	"fmt"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"

	"informd/mailbox/mailboxtest/real"
	"informd/store"
)

var restTime = flag.Duration("rest", 20*time.Second, "how long BenchmarkAtRest watches a daemon at rest")

// BenchmarkStart measures the program from its start until it has looked at the mailbox; ready-ms is until it says that it
// is ready. The limit is a socket that logs in, lists the folders and opens the inbox, in the same run.
func BenchmarkStart(b *testing.B) {
	d := newResting(b)
	var limit, ready time.Duration
	for b.Loop() {
		b.StopTimer()
		limit += d.rawLogin(b)
		b.StartTimer()
		began := time.Now()
		stop := d.start(b)
		d.await(b, "READY=1")
		ready += time.Since(began)
		d.await(b, "STATUS=Looked")
		b.StopTimer()
		stop()
		b.StartTimer()
	}
	b.ReportMetric(float64(limit.Nanoseconds())/float64(b.N), "limit-ns/op")
	b.ReportMetric(float64(ready.Microseconds())/1000/float64(b.N), "ready-ms")
}

// BenchmarkAtRest measures what one account takes while nothing happens: memory that no file backs, the share of
// a core, and how often a thread wakes.
func BenchmarkAtRest(b *testing.B) {
	d := newResting(b)
	stop := d.start(b)
	defer stop()
	d.await(b, "STATUS=Looked")
	<-time.After(store.AtRest * 3 / 2) // what the start took is given back
	for b.Loop() {
		cpu, wakes := d.ticks(b), d.wakes(b)
		<-time.After(*restTime)
		b.ReportMetric(float64(d.ticks(b)-cpu)/100/restTime.Seconds()*100, "core-%")
		b.ReportMetric(float64(d.wakes(b)-wakes)/restTime.Minutes(), "wakes/min")
		b.ReportMetric(float64(procStatus(b, d.pid, "RssAnon"))/1024, "anon-MB")
		b.ReportMetric(float64(procStatus(b, d.pid, "VmRSS"))/1024, "rss-MB")
	}
}

// A resting is the program, built, with an account on a real Dovecot and a service manager that listens to it.
type resting struct {
	servers      *real.Servers
	dir, program string
	manager      *net.UnixConn
	pid          string
}

const restUser = "rest@example.test"

func newResting(b *testing.B) *resting {
	b.Helper()
	d := &resting{servers: real.Start(b), dir: b.TempDir()}
	d.program = filepath.Join(d.dir, "informd")
	if out, err := exec.Command("go", "build", "-o", d.program, ".").CombinedOutput(); err != nil {
		b.Fatalf("%v: %s", err, out)
	}
	if err := d.servers.AddUser(restUser); err != nil {
		b.Fatal(err)
	}
	writeConfig(b, filepath.Join(d.dir, "config.toml"), d.servers, restUser, fingerprintOf(b, d.servers.IMAPS))
	path := filepath.Join(b.TempDir(), "notify")
	manager, err := net.ListenUnixgram("unixgram", &net.UnixAddr{Name: path, Net: "unixgram"})
	if err != nil {
		b.Fatal(err)
	}
	b.Cleanup(func() { manager.Close() })
	d.manager = manager
	b.Setenv("NOTIFY_SOCKET", path)
	b.Setenv("XDG_STATE_HOME", filepath.Join(d.dir, "state"))
	b.Setenv("RUNTIME_DIRECTORY", d.dir)
	stop := d.start(b) // a look that finds everything new
	d.await(b, "STATUS=Looked")
	stop()
	return d
}

// start starts the program; stop ends it, and waits.
func (d *resting) start(b *testing.B) (stop func()) {
	b.Helper()
	cmd := exec.Command(d.program, "--config", filepath.Join(d.dir, "config.toml"), "run")
	if err := cmd.Start(); err != nil {
		b.Fatal(err)
	}
	d.pid = strconv.Itoa(cmd.Process.Pid)
	return func() {
		cmd.Process.Signal(os.Interrupt)
		cmd.Wait()
		d.await(b, "STOPPING=1")
	}
}

// await reads what the program tells the service manager until it says a state.
func (d *resting) await(b *testing.B, state string) {
	b.Helper()
	d.manager.SetReadDeadline(time.Now().Add(time.Minute))
	for buf := make([]byte, 1000); ; {
		n, err := d.manager.Read(buf)
		if err != nil {
			b.Fatal(err)
		}
		if strings.HasPrefix(string(buf[:n]), state) {
			return
		}
	}
}

// ticks returns the processor time that the program took so far, in hundredths of a second.
func (d *resting) ticks(b *testing.B) int {
	b.Helper()
	stat, err := os.ReadFile("/proc/" + d.pid + "/stat")
	if err != nil {
		b.Fatal(err)
	}
	_, rest, _ := strings.Cut(string(stat), ") ")
	sum := 0
	for _, field := range strings.Fields(rest)[11:13] { // utime and stime: proc(5)
		n, err := strconv.Atoi(field)
		if err != nil {
			b.Fatal(err)
		}
		sum += n
	}
	return sum
}

// wakes returns how often a thread of the program has waited and gone on.
func (d *resting) wakes(b *testing.B) (n int) {
	b.Helper()
	threads, err := os.ReadDir("/proc/" + d.pid + "/task")
	if err != nil {
		b.Fatal(err)
	}
	for _, t := range threads {
		n += procStatus(b, d.pid+"/task/"+t.Name(), "voluntary_ctxt_switches")
	}
	return n
}

// rawLogin returns how long the server takes of the time until a client is ready.
func (d *resting) rawLogin(b *testing.B) time.Duration {
	b.Helper()
	began := time.Now()
	c, err := tls.Dial("tcp", d.servers.IMAPS, &tls.Config{RootCAs: d.servers.Roots, ServerName: "127.0.0.1"})
	if err != nil {
		b.Fatal(err)
	}
	defer c.Close()
	r := bufio.NewReader(c)
	for i, command := range []string{"LOGIN " + restUser + " " + real.Password,
		`LIST "" "*" RETURN (STATUS (UIDNEXT UIDVALIDITY MESSAGES))`, "EXAMINE INBOX"} {
		if _, err := fmt.Fprintf(c, "t%d %s\r\n", i, command); err != nil {
			b.Fatal(err)
		}
		for line := ""; !strings.HasPrefix(line, fmt.Sprintf("t%d OK", i)); {
			if line, err = r.ReadString('\n'); err != nil {
				b.Fatal(err)
			}
		}
	}
	return time.Since(began)
}
