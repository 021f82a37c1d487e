package setup

import (
	"os"
	"strings"
	"time"
)

// Zone returns the IANA name of the zone this machine is in, or "" when it does not say.
func Zone() string {
	var said []string
	said = append(said, strings.TrimPrefix(os.Getenv("TZ"), ":"))
	if data, err := os.ReadFile("/etc/timezone"); err == nil {
		said = append(said, strings.TrimSpace(string(data)))
	}
	if target, err := os.Readlink("/etc/localtime"); err == nil {
		_, name, _ := strings.Cut(target, "zoneinfo/")
		said = append(said, name)
	}
	for _, name := range said {
		if _, err := time.LoadLocation(name); err == nil && name != "" && name != "Local" {
			return name
		}
	}
	return ""
}
