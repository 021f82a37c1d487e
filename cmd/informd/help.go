package main

import (
	"context"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/alecthomas/kong"

	"informd/cmd/informd/internal/config"
	"informd/rules/content"
	"informd/rules/notes"
	"informd/templates"
)

// A HelpCmd explains one topic: a command, the commands of a group, or what an owner can
// write to informd.
type HelpCmd struct {
	Topic []string `arg:"" optional:"" help:"What to explain; without one, what there is."`
}

// A topic is what help can be asked about, beside each command.
type topic struct {
	Name  string `json:"name"`
	About string `json:"about"` // a line
	Text  string `json:"text,omitempty"`
}

// Run shows it.
func (c *HelpCmd) Run(ctx context.Context, env *Env, parsed *kong.Context) error {
	app := parsed.Model.Node
	words, err := mailTopics(env)
	if err != nil {
		return err
	}
	more, err := pageTopics()
	if err != nil {
		return err
	}
	groups := groupTopics(app)
	if len(c.Topic) == 0 {
		return showTopics(env, words, groups, more)
	}
	name := strings.ToLower(c.Topic[0])
	var names []string
	for _, command := range app.Children {
		if command.Name == name {
			return dispatch(ctx, append([]string{name}, append(c.Topic[1:], "--help")...), env)
		}
		names = append(names, command.Name)
	}
	for _, t := range slices.Concat(words, groups, more) {
		if t.Name == name {
			return env.Show(t, func(w io.Writer) error {
				_, err := io.WriteString(w, t.Text)
				return err
			})
		}
		names = append(names, t.Name)
	}
	if near := config.Nearest(name, names); near != "" {
		return misused("there is no topic %s; did you mean %s?", name, near)
	}
	return misused("there is no topic %s; see informd help", name)
}

// allTopics returns what help can be asked about, beside each command.
func allTopics(env *Env, app *kong.Node) ([]topic, error) {
	words, err := mailTopics(env)
	if err != nil {
		return nil, err
	}
	more, err := pageTopics()
	return slices.Concat(words, groupTopics(app), more), err
}

// showTopics lists what can be asked about.
func showTopics(env *Env, words, groups, more []topic) error {
	all := slices.Concat(words, groups, more)
	for i := range all {
		all[i].Text = ""
	}
	return env.Show(all, func(w io.Writer) error {
		for i, part := range []struct {
			heading string
			topics  []topic
		}{
			{"What you can write to informd", words},
			{"What you can ask of it here", groups},
			{"What else there is to know", more},
		} {
			if i > 0 {
				fmt.Fprintln(w)
			}
			fmt.Fprintf(w, "%s:\n\n", part.heading)
			for _, t := range part.topics {
				fmt.Fprintf(w, "  %-12s %s\n", t.Name, t.About)
			}
		}
		_, err := fmt.Fprint(w, "\ninformd help TOPIC explains each of these, and each command: informd help why.\n")
		return err
	})
}

// mailTopics returns the mail that explains the mail language, whole and section by section: in the
// owner's words if a template of theirs is in its place. A config that is wrong is no reason to withhold help.
func mailTopics(env *Env) ([]topic, error) {
	say, dir := content.SayHelp{Sections: notes.HelpSections()}, ""
	if cfg, err := env.ConfigIfAny(); err == nil && cfg != nil {
		say.Capture, dir = cfg.Policy().Self.Capture, cfg.Templates.Dir
	}
	set, err := templates.Load(dir)
	if err != nil {
		if set, err = templates.Load(""); err != nil {
			return nil, err
		}
	}
	topics := []topic{{Name: "mail", About: "all the words it knows; a mail that says help is answered with them"}}
	shown := [][]content.HelpSection{say.Sections}
	for i, s := range say.Sections {
		name, _, _ := strings.Cut(strings.ToLower(s.Title), " ")
		topics = append(topics, topic{Name: name, About: "those under " + strings.ToUpper(s.Title) + " alone"})
		shown = append(shown, say.Sections[i:i+1])
	}
	for i := range topics {
		say.Sections = shown[i]
		words, err := set.Render(content.KindHelp, say)
		if err != nil {
			return nil, err
		}
		topics[i].Text = strings.TrimRight(words.Text, "\n") + "\n"
	}
	return topics, nil
}

// groupTopics returns the groups of commands, a screen each.
func groupTopics(app *kong.Node) []topic {
	var topics []topic
	for _, g := range groups() {
		t := topic{Name: g.Key, Text: g.Title + "\n\n"}
		var names []string
		for _, c := range app.Children {
			if c.Group != nil && c.Group.Key == g.Key {
				names = append(names, c.Name)
				t.Text += fmt.Sprintf("  %-10s %s\n", c.Name, c.Help)
			}
		}
		t.About = strings.Join(names, ", ")
		t.Text += "\ninformd help COMMAND shows what each of them takes.\n"
		topics = append(topics, t)
	}
	return topics
}
