package mail

import (
	"strings"
)

func IsTitle(s string) bool {
	switch strings.ToLower(s) {
	case "dr", "prof", "mr", "mrs", "ms", "herr", "frau", "hr", "fr", "phd", "dipl":
		return true
	}
	return false
}
