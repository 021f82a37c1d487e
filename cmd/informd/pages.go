package main

import (
	"embed"
	"io/fs"
	"path"
	"strings"

	"informd/cmd/informd/internal/setup"
)

// pages are what operators want to know and owners seldom do: a topic of informd help each,
// named as its file. The first line of a page says what it is about.
//
//go:embed pages
var pages embed.FS

// copies are the README and the example of a config as they stand at the top of the tree, out of
// which nothing can be embedded.
//
//go:embed copies/README.md copies/config.example.toml
var copies embed.FS

// longTopics returns what a screen does not hold.
func longTopics() (topics []topic, err error) {
	for _, c := range []topic{{Name: "readme", About: "What informd is, does and never does", Text: "README.md"},
		{Name: "config", About: "Every key of the config", Text: "config.example.toml"}} {
		text, err := fs.ReadFile(copies, path.Join("copies", c.Text))
		if err != nil {
			return nil, err
		}
		c.Text = string(text)
		topics = append(topics, c)
	}
	return append(topics, topic{Name: "providers", About: "Servers and passwords of many providers",
		Text: setup.Page()}), nil
}

// pageTopics returns the pages, in the order of their names, and then what is longer than a screen.
func pageTopics() ([]topic, error) {
	names, err := fs.Glob(pages, "pages/*.md")
	if err != nil {
		return nil, err
	}
	var topics []topic
	for _, name := range names {
		text, err := fs.ReadFile(pages, name)
		if err != nil {
			return nil, err
		}
		heading, _, _ := strings.Cut(string(text), "\n")
		topics = append(topics, topic{Name: strings.TrimSuffix(path.Base(name), ".md"),
			About: strings.TrimPrefix(heading, "# "), Text: string(text)})
	}
	long, err := longTopics()
	return append(topics, long...), err
}
