package main

import (
	"fmt"
	"strings"

	"github.com/alecthomas/kong"
)

// A place is where somebody who types a command line may be: behind some commands. What completions of
// shells offer there is said once here, and put into the words of each shell below.
type place struct {
	path   string // the commands before it: "service install"; "" for none
	offers []offer
}

// An offer is a word that may come next.
type offer struct {
	word, about string
	command     bool // it leads to a place of its own
	takes       bool // a value follows, which is a file most often
}

// places returns all of them. Behind help stand its topics.
func places(app *kong.Node, topics []topic) []place {
	always := flagOffers(app)
	all := []place{{"", append(commandOffers(app), always...)}}
	for _, c := range visible(app) {
		here := place{c.Name, append(commandOffers(c), valueOffers(c)...)}
		if c.Name == "help" {
			for _, t := range topics {
				here.offers = append(here.offers, offer{word: t.Name, about: t.About})
			}
			for _, one := range commandOffers(app) {
				here.offers = append(here.offers, offer{word: one.word, about: one.about})
			}
		}
		here.offers = append(append(here.offers, flagOffers(c)...), always...)
		all = append(all, here)
		for _, sub := range visible(c) {
			all = append(all, place{c.Name + " " + sub.Name,
				append(append(valueOffers(sub), flagOffers(sub)...), always...)})
		}
	}
	return all
}

func commandOffers(n *kong.Node) (out []offer) {
	for _, c := range visible(n) {
		out = append(out, offer{word: c.Name, about: c.Help, command: true})
	}
	return out
}

// valueOffers returns the words that an argument may be, where these are few.
func valueOffers(n *kong.Node) (out []offer) {
	for _, p := range n.Positional {
		if p.Enum == "" {
			continue
		}
		for _, word := range p.EnumSlice() {
			out = append(out, offer{word: word, about: p.Help})
		}
	}
	return out
}

func flagOffers(n *kong.Node) (out []offer) {
	for _, f := range n.Flags {
		if f.Hidden {
			continue
		}
		out = append(out, offer{word: "--" + f.Name, about: f.Help, takes: !f.IsBool()})
		if f.Tag.Negatable != "" {
			out = append(out, offer{word: "--no-" + f.Name, about: f.Help})
		}
	}
	return out
}

// findPath returns the lines of a loop of bash and zsh that goes from one place to the next, a command a line.
func findPath(all []place) string {
	var b strings.Builder
	for _, p := range all {
		for _, o := range p.offers {
			if o.command {
				fmt.Fprintf(&b, "\t\t\"%s %s\") at=\"%s\" ;;\n", p.path, o.word, strings.TrimSpace(p.path+" "+o.word))
			}
		}
	}
	return b.String()
}

// valueFlags returns the flags that a value follows, as a pattern of bash and zsh.
func valueFlags(all []place) string {
	seen, words := map[string]bool{}, []string{}
	for _, p := range all {
		for _, o := range p.offers {
			if o.takes && !seen[o.word] {
				seen[o.word] = true
				words = append(words, o.word)
			}
		}
	}
	return strings.Join(words, "|")
}

// bashCompletion completes commands, what may follow them, and files.
func bashCompletion(all []place) string {
	var offers strings.Builder
	for _, p := range all {
		var words []string
		for _, o := range p.offers {
			words = append(words, o.word)
		}
		fmt.Fprintf(&offers, "\t\"%s\") words=\"%s\" ;;\n", p.path, strings.Join(words, " "))
	}
	return fmt.Sprintf(`_informd() {
	local at= words= word
	for word in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
		case "$at $word" in
%s		esac
	done
	case "${COMP_WORDS[COMP_CWORD-1]}" in
	%s) COMPREPLY=(); return ;;
	esac
	case "$at" in
%s	esac
	COMPREPLY=($(compgen -W "$words" -- "${COMP_WORDS[COMP_CWORD]}"))
}
complete -o default -F _informd informd
`, findPath(all), valueFlags(all), offers.String())
}

// zshCompletion is the body of a function of zsh, which loads it by its first line.
func zshCompletion(all []place) string {
	var offers strings.Builder
	for _, p := range all {
		fmt.Fprintf(&offers, "\"%s\") offers=(", p.path)
		for _, o := range p.offers {
			fmt.Fprintf(&offers, "\n\t%s", shellText(o.word+":"+o.about))
		}
		offers.WriteString(") ;;\n")
	}
	return fmt.Sprintf(`#compdef informd
local at= word
local -a offers
for word in "${words[@]:1:$((CURRENT-2))}"; do
	case "$at $word" in
%s	esac
done
case "${words[CURRENT-1]}" in
%s) _files; return ;;
esac
case "$at" in
%sesac
_describe informd offers || _files
`, findPath(all), valueFlags(all), offers.String())
}

// fishCompletion offers at each place what may follow.
func fishCompletion(all []place) string {
	var b, steps strings.Builder
	for _, p := range all {
		for _, o := range p.offers {
			if o.command {
				fmt.Fprintf(&steps, "\t\tcase '%s %s'\n\t\t\tset at '%s'\n", p.path, o.word,
					strings.TrimSpace(p.path+" "+o.word))
			}
		}
	}
	fmt.Fprintf(&b, "function __informd_at\n\tset -l at ''\n\tfor word in (commandline -opc)[2..-1]\n"+
		"\t\tswitch \"$at $word\"\n%s\t\tend\n\tend\n\ttest \"$at\" = \"$argv\"\nend\n", steps.String())
	for _, p := range all {
		for _, o := range p.offers {
			what := "-f -a " + o.word
			if name, isFlag := strings.CutPrefix(o.word, "--"); isFlag {
				what = "-l " + name
				if o.takes {
					what += " -r"
				}
			}
			fmt.Fprintf(&b, "complete -c informd -n \"__informd_at %s\" %s -d %s\n", shellText(p.path), what,
				fishText(o.about))
		}
	}
	return b.String()
}

// shellText stands between single quotes of bash and zsh.
func shellText(s string) string { return "'" + strings.ReplaceAll(s, "'", `'\''`) + "'" }

// fishText stands between single quotes of fish.
func fishText(s string) string {
	return "'" + strings.NewReplacer(`\`, `\\`, "'", `\'`).Replace(s) + "'"
}
