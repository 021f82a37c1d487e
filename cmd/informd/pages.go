package main

import (
	"embed"
	"io/fs"
	"path"
	"strings"
)

// pages are what operators want to know and owners seldom do: a topic of informd help each,
// named as its file. The first line of a page says what it is about.
//
//go:embed pages
var pages embed.FS

// pageTopics are the pages, in the order of their names.
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
	return topics, nil
}
