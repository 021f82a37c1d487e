package templates

import (
	"bytes"
	"cmp"
	"context"
	"crypto/sha256"
	"encoding/binary"
	"fmt"
	"hash/crc32"
	"html"
	"image"
	"image/color"
	"image/png"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"informd/rules/content"
	"informd/rules/mail"
)

// chromium runs a headless browser on a page that fetches nothing, and returns what it
// prints. Without a browser the test fails: a page nobody looked at is not checked.
func chromium(t *testing.T, page string, args ...string) []byte {
	t.Helper()
	var bin string
	for _, name := range []string{"chromium", "chromium-browser", "google-chrome"} {
		if path, err := exec.LookPath(name); err == nil {
			bin = path
			break
		}
	}
	if bin == "" {
		t.Fatal("chromium is missing, and the pages must be seen: apt-get install chromium")
	}
	dir := t.TempDir()
	file := filepath.Join(dir, "page.html")
	if err := os.WriteFile(file, []byte(page), 0o600); err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithTimeout(t.Context(), 90*time.Second)
	defer cancel()
	args = append([]string{"--headless", "--no-sandbox", "--disable-gpu", "--disable-quic",
		"--no-first-run", "--hide-scrollbars",
		"--disable-dev-shm-usage", "--disable-background-networking", "--disable-component-update",
		"--disable-sync",
		"--user-data-dir=" + filepath.Join(dir, "profile")}, args...)
	cmd := exec.CommandContext(ctx, bin, append(args, "file://"+file)...)
	cmd.WaitDelay = 5 * time.Second
	var out, complaint bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, &complaint
	if err := cmd.Run(); err != nil {
		t.Fatalf("%s: %v\n%s", bin, err, complaint.String())
	}
	return out.Bytes()
}

// measure is a page that shows others at a phone's width and writes down how wide each
// would be, how tall, how tall its lowest button, and what it fetched.
const measure = `<script>
addEventListener("load", () => {
	for (const f of document.querySelectorAll("iframe")) {
		const d = f.contentDocument, name = f.title;
		let wide = d.documentElement.scrollWidth, low = 999;
		for (const e of d.body.querySelectorAll("*"))
			wide = Math.max(wide, Math.ceil(e.getBoundingClientRect().right));
		for (const e of d.body.querySelectorAll("a"))
			low = Math.min(low, Math.floor(e.getBoundingClientRect().height));
		const fetched = f.contentWindow.performance.getEntriesByType("resource").length;
		const card = getComputedStyle(d.querySelector(".card")).backgroundColor;
		const p = document.createElement("pre");
		p.textContent = ["seen", name, wide, d.documentElement.scrollHeight, low, fetched,
			card.replaceAll(" ", "")].join(" ");
		document.body.append(p);
	}
});
</script>`

type sight struct {
	wide, tall, fetched int
	low                 int    // the height of the lowest button
	card                string // colour of the page
}

// see shows pages in frames of this width and says what it saw.
func see(t *testing.T, width int, dark bool, pages map[string]string) map[string]sight {
	t.Helper()
	var b strings.Builder
	b.WriteString("<!DOCTYPE html><meta charset=utf-8><body>" + measure)
	for name, page := range pages {
		fmt.Fprintf(&b,
			`<iframe title="%s" style="border:0;width:%dpx;height:600px" srcdoc="%s"></iframe>`,
			name, width, html.EscapeString(page))
	}
	scheme := "--blink-settings=preferredColorScheme=1"
	if dark {
		scheme = "--blink-settings=preferredColorScheme=0"
	}
	out := map[string]sight{}
	for line := range strings.Lines(string(chromium(t, b.String(), scheme, "--dump-dom"))) {
		_, rest, ok := strings.Cut(line, "<pre>seen ")
		for ok {
			var name string
			var s sight
			row, after, _ := strings.Cut(rest, "</pre>")
			if _, err := fmt.Sscan(row, &name, &s.wide, &s.tall, &s.low, &s.fetched, &s.card); err != nil {
				t.Fatalf("read %q: %v", row, err)
			}
			out[name] = s
			_, rest, ok = strings.Cut(after, "<pre>seen ")
		}
	}
	return out
}

// unwieldy is data that tries to be wider than a phone.
func unwieldy() []rendering {
	long := strings.Repeat("Wolfeschlegelsteinhausen", 6)
	b := content.Button{Label: long, Command: "met " + long, Tag: "k3f9"}
	return []rendering{
		{"unwieldy-receipt", "receipt", content.SayReceipt{Capture: capture, Understood: long,
			Happens: long, Facts: []content.Fact{{Label: long, Text: long}},
			Buttons: []content.Button{b, b}, Unclear: []content.Misread{{Line: long, Nearest: long}}}},
		{"unwieldy-digest", "digest", content.SayDigest{Capture: capture, Week: long,
			Needs:   []content.BriefLine{{Who: long, What: long, Buttons: []content.Button{b}}},
			Waiting: []content.DigestLine{{Who: long, What: long, When: long}},
			Numbers: content.Numbers{
				Funnel: []content.Bar{{Label: long, Count: 123456}, {Label: "Asked", Count: 1}},
				Weeks:  []int{1, 99, 3}, Talks12: 103,
				Mix: []content.Mix{{Label: long, Parts: []content.Bar{{Label: long, Count: 1},
					{Label: "x", Count: 1000}}}},
				Warm:   content.Bar{Label: long, Count: 12345, Of: 123456},
				Rubric: []content.Trend{{Label: long, Now: long}}}}},
		{"unwieldy-notice", "notice", content.SayNotice{Who: long, Text: "> " + long + "\n\n" + long,
			Subject: long, To: mail.Address{Name: long, Addr: long + "@x.example"}}},
		{"unwieldy-prep", "prep", content.SayPrep{Who: long, Where: "https://x.example/" + long,
			Learn: []string{long}, Known: []content.Fact{{Label: long, Text: long}}}},
		{"unwieldy-answer", "answer", content.SayAnswer{Lead: long,
			Groups: []content.Group{{Heading: long, Facts: []content.Fact{{Label: long, Text: long}}}}}},
	}
}

// Every page shows itself on a phone, by day and by night, fetches nothing, and is
// never wider than the screen.
func TestPagesOnAPhone(t *testing.T) {
	s := load(t)
	pages := map[string]string{}
	for _, r := range append(gallery(t), unwieldy()...) {
		if w := render(t, s, r); w.HTML != "" {
			pages[r.name] = w.HTML
		}
	}
	const phone, thumb = 360, 44
	for _, dark := range []bool{false, true} {
		seen := see(t, phone, dark, pages)
		for name := range pages {
			got, ok := seen[name]
			switch {
			case !ok:
				t.Errorf("%s did not render", name)
			case got.wide > phone:
				t.Errorf("%s is %d pixels wide on a phone of %d", name, got.wide, phone)
			case got.tall < 120:
				t.Errorf("%s is only %d pixels tall", name, got.tall)
			case got.low < thumb:
				t.Errorf("%s has a button of %d pixels, lower than a thumb", name, got.low)
			case got.fetched != 0:
				t.Errorf("%s fetched %d things", name, got.fetched)
			case dark == (got.card == "rgb(255,255,255)"):
				t.Errorf("%s by night %v: the page is %s", name, dark, got.card)
			}
		}
	}
	bad := see(t, phone, false,
		map[string]string{"bad": `<body><div class="card" style="width:500px">x</div>`})
	if bad["bad"].wide <= phone {
		t.Errorf("the check itself does not work: a wide page is %d wide", bad["bad"].wide)
	}
}

// The longest prep sheet is one page of paper, A4 or letter.
func TestPrepPrints(t *testing.T) {
	page := ""
	for _, say := range samplesOf(t, content.KindPrep) {
		if p := render(t, load(t), rendering{"", content.KindPrep, say}).HTML; len(p) > len(page) {
			page = p
		}
	}
	for _, paper := range []string{"A4", "letter"} {
		sheet := filepath.Join(t.TempDir(), "sheet.pdf")
		chromium(t, strings.Replace(page, "@page{", "@page{size:"+paper+";", 1),
			"--no-pdf-header-footer", "--print-to-pdf="+sheet)
		pdf, err := os.ReadFile(sheet)
		if err != nil {
			t.Fatal(err)
		}
		pages := regexp.MustCompile(`/Count (\d+)`).FindSubmatch(pdf)
		if pages == nil || string(pages[1]) != "1" {
			t.Errorf("it does not print on one page of %s: %q", paper, pages)
		}
	}
}

// digest.png, which the README shows, is a picture of the real page: it names the page
// it was made from, and -update makes it anew.
func TestPicture(t *testing.T) {
	const path, wide = "digest.png", 640
	page := render(t, load(t), rendering{"", "digest", thirtyPeople(t)}).HTML
	sum := fmt.Sprintf("%x", sha256.Sum256([]byte(page)))
	if *update {
		tall := see(t, wide, false, map[string]string{"digest": page})["digest"].tall
		shot := filepath.Join(t.TempDir(), "shot.png")
		chromium(t, page, "--blink-settings=preferredColorScheme=1",
			"--force-device-scale-factor=2",
			fmt.Sprintf("--window-size=%d,%d", wide, tall), "--screenshot="+shot)
		raw, err := os.ReadFile(shot)
		if err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, withText(fewColours(t, raw), "Source", sum),
			0o644); err != nil {
			t.Fatal(err)
		}
	}
	b, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if len(b) >= 200<<10 {
		t.Errorf("%s has %d bytes, want less than 200 KiB", path, len(b))
	}
	cfg, err := png.DecodeConfig(bytes.NewReader(b))
	if err != nil || cfg.Width != 2*wide {
		t.Errorf("%s is %d pixels wide (%v), want %d", path, cfg.Width, err, 2*wide)
	}
	if !bytes.Contains(b, []byte("Source\x00"+sum)) {
		t.Errorf("%s shows an older digest; make it anew: go test ./templates -run TestPicture -update", path)
	}
}

// fewColours writes a picture with its 128 commonest colours: a third of the size, and
// nobody sees the difference.
func fewColours(t *testing.T, raw []byte) []byte {
	t.Helper()
	img, err := png.Decode(bytes.NewReader(raw))
	if err != nil {
		t.Fatal(err)
	}
	box := img.Bounds()
	often := map[color.RGBA]int{}
	at := func(x, y int) color.RGBA { return color.RGBAModel.Convert(img.At(x, y)).(color.RGBA) }
	for y := box.Min.Y; y < box.Max.Y; y++ {
		for x := box.Min.X; x < box.Max.X; x++ {
			often[at(x, y)]++
		}
	}
	var all []color.RGBA
	for c := range often {
		all = append(all, c)
	}
	slices.SortFunc(all, func(a, b color.RGBA) int {
		return cmp.Or(often[b]-often[a], cmp.Compare(a.R, b.R), cmp.Compare(a.G, b.G))
	})
	var palette color.Palette
	for _, c := range all[:min(len(all), 128)] {
		palette = append(palette, c)
	}
	nearest := map[color.RGBA]uint8{}
	out := image.NewPaletted(box, palette)
	for y := box.Min.Y; y < box.Max.Y; y++ {
		for x := box.Min.X; x < box.Max.X; x++ {
			c := at(x, y)
			if _, ok := nearest[c]; !ok {
				nearest[c] = uint8(palette.Index(c))
			}
			out.SetColorIndex(x, y, nearest[c])
		}
	}
	var b bytes.Buffer
	if err := (&png.Encoder{CompressionLevel: png.BestCompression}).Encode(&b, out); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// withText puts a tEXt chunk behind the header of a PNG.
func withText(b []byte, key, text string) []byte {
	const afterHeader = 8 + 25 // the signature, and IHDR with its length and sum
	body := []byte("tEXt" + key + "\x00" + text)
	chunk := binary.BigEndian.AppendUint32(nil, uint32(len(body)-4))
	chunk = append(chunk, body...)
	chunk = binary.BigEndian.AppendUint32(chunk, crc32.ChecksumIEEE(body))
	return slices.Concat(b[:afterHeader], chunk, b[afterHeader:])
}
