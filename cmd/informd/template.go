package main

import (
	"cmp"
	"errors"
	"fmt"
	"io"

	"informd/templates"
)

// A TemplateCmd is about the words informd writes, and what an owner put in their place.
type TemplateCmd struct {
	List  TemplateListCmd  `cmd:"" help:"Name every template, and where it comes from."`
	Show  TemplateShowCmd  `cmd:"" help:"Print a template, to be changed and kept in templates.dir."`
	Check TemplateCheckCmd `cmd:"" help:"Say what is wrong with your own templates."`
}

// ownTemplates returns the directory that the config names; "" for none.
func ownTemplates(env *Env) (string, error) {
	cfg, err := env.ConfigIfAny()
	if err != nil || cfg == nil {
		return "", err
	}
	return cfg.Templates.Dir, nil
}

// A TemplateListCmd names every template.
type TemplateListCmd struct{}

type listedTemplate struct {
	Name string `json:"name"`
	From string `json:"from"` // builtIn, or the file that stands in its place
}

// builtIn says of a template that it is informd's own.
const builtIn = "built-in"

// Run lists them.
func (*TemplateListCmd) Run(env *Env) error {
	dir, err := ownTemplates(env)
	if err != nil {
		return err
	}
	set, err := templates.Load(dir)
	if err != nil {
		return err
	}
	var list []listedTemplate
	for _, name := range set.Names() {
		_, from, _ := set.Source(name)
		list = append(list, listedTemplate{name, cmp.Or(from, builtIn)})
	}
	return env.Show(list, func(w io.Writer) error {
		for _, t := range list {
			if _, err := fmt.Fprintf(w, "%-20s %s\n", t.Name, t.From); err != nil {
				return err
			}
		}
		return nil
	})
}

// A TemplateShowCmd prints one template.
type TemplateShowCmd struct {
	Name    string `arg:"" placeholder:"NAME" help:"Such as followup.txt."`
	BuiltIn bool   `help:"The one that came with informd, even if yours stands in its place."`
}

type shownTemplate struct {
	Name string `json:"name"`
	From string `json:"from"`
	Text string `json:"text"`
}

// Run prints it.
func (c *TemplateShowCmd) Run(env *Env) error {
	dir := ""
	if !c.BuiltIn {
		var err error
		if dir, err = ownTemplates(env); err != nil {
			return err
		}
	}
	set, err := templates.Load(dir)
	if err != nil {
		return err
	}
	text, from, ok := set.Source(c.Name)
	if !ok {
		return misused("there is no template %q; see informd template list", c.Name)
	}
	return env.Show(shownTemplate{c.Name, cmp.Or(from, builtIn), text}, func(w io.Writer) error {
		_, err := io.WriteString(w, text)
		return err
	})
}

// A TemplateCheckCmd tries an owner's templates, as a start does.
type TemplateCheckCmd struct {
	Dir string `arg:"" optional:"" type:"path" placeholder:"DIR" help:"Where they are; by default templates.dir of the config."`
}

// A templateCheck is the outcome: no faults, or why informd would not start.
type templateCheck struct {
	Dir    string   `json:"dir"`
	Own    int      `json:"own"` // how many of the owner's files are used
	Faults []string `json:"faults"`
}

var errTemplates = errors.New("informd does not start with these templates")

// Run tries them.
func (c *TemplateCheckCmd) Run(env *Env) error {
	check := templateCheck{Dir: c.Dir, Faults: []string{}}
	if check.Dir == "" {
		dir, err := ownTemplates(env)
		if err != nil {
			return err
		}
		if dir == "" {
			return misused("there are no templates of yours; name a directory, or set templates.dir")
		}
		check.Dir = dir
	}
	set, err := templates.Load(check.Dir)
	if err != nil {
		check.Faults = faultsOf(err)
	} else {
		for _, name := range set.Names() {
			if _, from, _ := set.Source(name); from != "" {
				check.Own++
			}
		}
	}
	if err := env.Show(check, check.print); err != nil {
		return err
	}
	if len(check.Faults) > 0 {
		return errTemplates
	}
	return nil
}

func (c templateCheck) print(w io.Writer) error {
	for _, f := range c.Faults {
		if _, err := fmt.Fprintln(w, f); err != nil {
			return err
		}
	}
	if len(c.Faults) > 0 {
		return nil
	}
	_, err := fmt.Fprintf(w, "%s: %d of your own, all fine\n", c.Dir, c.Own)
	return err
}

// faultsOf takes joined errors apart, a line each.
func faultsOf(err error) []string {
	joined, ok := err.(interface{ Unwrap() []error })
	if !ok {
		return []string{err.Error()}
	}
	var out []string
	for _, e := range joined.Unwrap() {
		out = append(out, faultsOf(e)...)
	}
	return out
}
