package world

import (
	"bytes"
	"cmp"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"slices"
	"strconv"
	"strings"
	"syscall"
	"time"

	"informd/cmd/informd/internal/chaos/check"
)

// A process is an informd that runs.
type process struct {
	check.Process
	cmd  *exec.Cmd
	done chan struct{} // closed when it has ended and everything is written down
}

// How a process is started beyond the usual.
type how struct {
	daemon   bool   // not --once
	database int    // which
	second   bool   // another one has the database, or on this host the account
	config   string // another than that of the database
	host     int    // on which host; processes of one database are on that of its number
	fileSize uint64 // what a file may grow to, in KiB; 0: any
}

// limit is how long a --once may take before it counts as hanging.
const limit = 3 * time.Minute

// launch starts informd with its clock at w.now.
func (w *World) launch(h how) (*process, error) {
	config := cmp.Or(h.config, w.config(h.database))
	host := filepath.Join(w.dir, fmt.Sprintf("host%d", h.database+h.host))
	if err := os.MkdirAll(host, 0o700); err != nil {
		return nil, err
	}
	args := []string{"run", "--config", config, "--now", w.now.UTC().Format(time.RFC3339)}
	if !h.daemon {
		args = append(args, "--once")
	}
	cmd := exec.Command(w.lab.Binary, args...)
	if h.fileSize > 0 {
		script := fmt.Sprintf(`ulimit -f %d; exec "$0" "$@"`, h.fileSize*2) // in blocks of 512 bytes
		cmd = exec.Command("sh", append([]string{"-c", script, w.lab.Binary}, args...)...)
	}
	log, err := os.OpenFile(filepath.Join(w.dir, "log"), os.O_WRONLY|os.O_CREATE|os.O_APPEND, 0o644)
	if err != nil {
		return nil, err
	}
	defer log.Close()
	cmd.Stdout, cmd.Stderr, cmd.Dir = log, log, w.dir
	cmd.Env = append(os.Environ(), "LD_PRELOAD="+w.lab.disk, "CHAOS_SYNCS="+filepath.Join(w.dir, check.SyncsFile),
		// what informd keeps to one host, each host has for itself
		"CHAOS_DOOM="+w.doomFile(), "RUNTIME_DIRECTORY="+host)
	if w.record != "" {
		cmd.Env = append(cmd.Env, "CHAOS_DISK="+w.record)
	}
	cmd.SysProcAttr = &syscall.SysProcAttr{Setpgid: true, Pdeathsig: syscall.SIGKILL}
	p := &process{cmd: cmd, done: make(chan struct{})}
	p.Clock, p.Began, p.Second, p.Database, p.Crowd = w.now, time.Now(), h.second, h.database, crowd()
	if err := cmd.Start(); err != nil {
		return nil, err
	}
	w.mu.Lock()
	w.running = append(w.running, p)
	w.mu.Unlock()
	if w.now.After(w.last) {
		w.last = w.now
	}
	go w.attend(p)
	return p, nil
}

// attend watches a process until it ends, and writes down how.
func (w *World) attend(p *process) {
	ended := make(chan struct{})
	measured := make(chan int64)
	go func() { measured <- w.measure(p.cmd.Process.Pid, ended) }()
	p.cmd.Wait()
	close(ended)
	rss := max(<-measured, exceeding(p.cmd.ProcessState))
	w.mu.Lock()
	w.fell(p)
	p.RSS, p.Ended, p.Code, p.Crowd = rss, time.Now(), p.cmd.ProcessState.ExitCode(), max(p.Crowd, crowd())
	w.running = slices.DeleteFunc(w.running, func(o *process) bool { return o == p })
	w.tally["processes"]++
	w.tally[Peak] = max(w.tally[Peak], int(rss))
	record := p.Process
	w.mu.Unlock()
	w.failed(w.processes.Write(record))
	close(p.done)
}

// crowd returns how many tasks on this machine want each of its processors.
func crowd() float64 {
	var one, five, fifteen float64
	var runnable int
	text, err := os.ReadFile("/proc/loadavg")
	if err != nil {
		return 0
	}
	if _, err := fmt.Sscanf(string(text), "%f %f %f %d/", &one, &five, &fifteen, &runnable); err != nil {
		return 0
	}
	return float64(runnable) / float64(runtime.NumCPU())
}

// exceeding returns the peak of a process that has ended, as the kernel counted it, in KiB. The
// kernel counts what the harness had when it made the process as well, so that only a
// peak above that is the process's own.
func exceeding(ended *os.ProcessState) int64 {
	var own syscall.Rusage
	child, ok := ended.SysUsage().(*syscall.Rusage)
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &own); err != nil || !ok || child.Maxrss <= own.Maxrss {
		return 0
	}
	return child.Maxrss
}

// measure asks the kernel now and then for the peak of a process's memory until it ends,
// and keeps its arguments and its environment once.
func (w *World) measure(pid int, ended chan struct{}) (peak int64) {
	proc := "/proc/" + strconv.Itoa(pid)
	again := time.NewTicker(25 * time.Millisecond)
	defer again.Stop()
	for kept := false; ; {
		select {
		case <-ended:
			return peak
		case <-again.C:
		}
		peak = max(peak, highWater(proc))
		if !kept {
			kept = w.keepArguments(proc)
		}
	}
}

// highWater returns the peak of a process's memory so far, in KiB.
func highWater(proc string) int64 {
	status, err := os.ReadFile(proc + "/status")
	if err != nil {
		return 0
	}
	_, after, _ := strings.Cut(string(status), "VmHWM:")
	fields := strings.Fields(after)
	if len(fields) == 0 {
		return 0
	}
	kib, _ := strconv.ParseInt(fields[0], 10, 64)
	return kib
}

// keepArguments keeps what everybody on the host can see of an informd, once it is one.
func (w *World) keepArguments(proc string) bool {
	args, _ := os.ReadFile(proc + "/cmdline")
	if !bytes.Contains(args, []byte("--now")) {
		return false
	}
	env, _ := os.ReadFile(proc + "/environ")
	f, err := os.OpenFile(filepath.Join(w.dir, "proc"), os.O_WRONLY|os.O_CREATE|os.O_APPEND, 0o644)
	if err == nil {
		f.Write(slices.Concat(args, env, []byte("\n")))
		f.Close()
	}
	return true
}

// kill ends every informd of this world with SIGKILL, and returns when they are gone.
func (w *World) kill(where string) {
	w.mu.Lock()
	victims := slices.Clone(w.running)
	w.mu.Unlock()
	w.killThese(victims, where)
}

// killOne ends one of several.
func (w *World) killOne(where string) {
	w.mu.Lock()
	victims := slices.Clone(w.running)
	w.mu.Unlock()
	if len(victims) > 1 {
		i := w.n(len(victims))
		w.killThese(victims[i:i+1], where)
	}
}

func (w *World) killThese(victims []*process, where string) {
	w.mu.Lock()
	for _, p := range victims {
		w.died(p, where)
		p.cmd.Process.Kill()
	}
	w.info.Faulty = true
	w.mu.Unlock()
	for _, p := range victims {
		<-p.done
	}
}

// died says where a process was killed; the first place counts. w.mu is held.
func (w *World) died(p *process, where string) {
	if p.Killed == "" {
		p.Killed = where
		w.tally[killed(where)]++
	}
}

// killed returns the name under which a tally counts the kills at a place.
func killed(where string) string { return "killed: " + where }

// run runs informd once, on each database, and returns how it ended.
func (w *World) run(h how) (*process, error) {
	p, err := w.launch(h)
	if err != nil {
		return nil, err
	}
	all := []*process{p}
	for n := 1; n < len(w.info.Databases); n++ {
		rest(w.within(30 * time.Millisecond))
		other, err := w.launch(how{database: n})
		if err != nil {
			return nil, err
		}
		all = append(all, other)
	}
	late := time.After(limit)
	for _, p := range all {
		select {
		case <-p.done:
		case <-late:
			w.kill(check.Hanging)
		}
	}
	return p, w.settle()
}

// step runs informd once with its clock at a time, for every database at once, and fails
// when one could not be run.
func (w *World) step(at time.Time) error {
	w.now = at
	p, err := w.run(how{})
	if err == nil && p.Killed == "" && len(w.info.Databases) == 1 {
		w.typical = p.Ended.Sub(p.Began)
	}
	return err
}

// settle waits until the sink has dealt with what it took.
func (w *World) settle() error {
	again := time.NewTicker(time.Millisecond)
	defer again.Stop()
	deadline := time.After(time.Minute)
	for !w.sink.Idle() {
		select {
		case <-again.C:
		case <-deadline:
			return errors.New("the sink is still busy after a minute")
		}
	}
	return nil
}

// doomed runs informd, and kills it after a while unless it has ended.
func (w *World) doomed(after time.Duration) error {
	p, err := w.launch(how{})
	if err != nil {
		return err
	}
	select {
	case <-p.done:
	case <-time.After(after):
		w.kill(atRandom)
	}
	return w.settle()
}
