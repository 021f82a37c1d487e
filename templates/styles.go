package templates

import "strings"

// The palette: ink on warm paper, one green for what goes well, one ochre for what
// needs the owner. dark holds its colours by night.
const (
	paper = "#f5f3ee"
	card  = "#ffffff"
	ink   = "#26241f"
	muted = "#6f6a60"
	line  = "#e6e1d6"
	track = "#ece8de"
	green = "#2f6f5f"
	pale  = "#8fbcae"
	sand  = "#dcb873"
	ochre = "#96590f"
	wash  = "#faf8f3"
	amber = "#fbf3e4"
)

const (
	sans  = "font-family:-apple-system,'Segoe UI',Roboto,'Helvetica Neue',Helvetica,Arial,sans-serif;"
	mono  = "font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,'Liberation Mono',monospace;"
	whole = "width:100%;border-collapse:separate;"
)

// styles holds the style of each class of element, made of what mail clients keep everywhere: colour,
// font, padding and border on cells; no flex, no float, no position.
func styles() map[string]string {
	breaks := "word-break:break-word;overflow-wrap:anywhere;"
	return map[string]string{
		"paper": "margin:0;padding:0;background-color:" + paper + ";" + sans +
			"-webkit-text-size-adjust:100%;",
		"outer":  whole + "background-color:" + paper + ";",
		"gutter": "padding:20px 10px 28px 10px;",
		"card": "width:100%;max-width:600px;border-collapse:separate;background-color:" + card +
			";border:1px solid " + line +
			";border-radius:12px;text-align:left;",
		"head":    "padding:26px 24px 2px 24px;",
		"body":    "padding:8px 24px 0 24px;",
		"section": "padding:20px 24px 0 24px;",
		"foot": "padding:20px 24px 22px 24px;" + sans +
			"font-size:12px;line-height:18px;color:" + muted + ";",
		"below": "padding:14px 14px 0 14px;" + sans + "font-size:12px;line-height:18px;color:" +
			muted + ";text-align:center;",
		"glance": "display:none;max-height:0;overflow:hidden;mso-hide:all;",

		"title": "margin:0;" + sans +
			"font-size:23px;line-height:30px;font-weight:600;letter-spacing:-0.2px;color:" + ink +
			";" + breaks,
		"sub": "margin:3px 0 0 0;" + sans + "font-size:14px;line-height:20px;color:" + muted +
			";" + breaks,
		"label": "margin:0 0 8px 0;padding:0;" + sans +
			"font-size:11px;line-height:16px;font-weight:700;letter-spacing:1.1px;" +
			"text-transform:uppercase;color:" + green + ";" + breaks,
		"urgent": "margin:0 0 8px 0;padding:0;" + sans +
			"font-size:11px;line-height:16px;font-weight:700;letter-spacing:1.1px;" +
			"text-transform:uppercase;color:" + ochre + ";" + breaks,
		"lead": "margin:0 0 8px 0;" + sans +
			"font-size:17px;line-height:25px;font-weight:600;color:" + ink + ";" + breaks,
		"text": "margin:0 0 8px 0;" + sans + "font-size:15px;line-height:23px;color:" + ink +
			";" + breaks,
		"small": "margin:0 0 6px 0;" + sans + "font-size:13px;line-height:19px;color:" + muted +
			";" + breaks,
		"fill": "margin:0 0 6px 0;" + sans + "font-size:13px;line-height:19px;color:" + muted +
			";" + breaks,
		"letter": "margin:0 0 13px 0;" + sans + "font-size:15px;line-height:23px;color:" + ink +
			";" + breaks,
		"quoted": "margin:0;padding:0 0 8px 12px;border-left:2px solid " + line + ";" + sans +
			"font-size:13px;line-height:20px;color:" + muted + ";" + breaks,
		"code": mono + "font-size:12px;line-height:18px;color:" + muted + ";" + breaks,

		"rows":  whole,
		"row":   "padding:9px 0 10px 0;border-top:1px solid " + line + ";vertical-align:top;",
		"plain": "padding:0 0 8px 0;vertical-align:top;",
		"who": "margin:0;" + sans + "font-size:15px;line-height:22px;font-weight:600;color:" + ink + ";" +
			breaks,
		"what": sans + "font-size:14px;line-height:20px;color:" + ink + ";" + breaks,
		"when": sans + "font-size:13px;line-height:19px;color:" + muted + ";" + breaks,
		"fact": "padding:3px 10px 3px 0;width:84px;vertical-align:top;" + sans +
			"font-size:13px;line-height:20px;color:" + muted + ";" + breaks,
		"word": "padding:3px 12px 3px 0;width:46%;vertical-align:top;" + mono +
			"font-size:12px;line-height:20px;color:" + ink + ";" + breaks,
		"value": "padding:3px 0 3px 0;vertical-align:top;" + sans +
			"font-size:14px;line-height:20px;color:" + ink + ";" + breaks,

		"needs": whole + "background-color:" + amber + ";border-radius:8px;",
		"need":  "padding:12px 14px 4px 14px;vertical-align:top;",
		"note": whole + "background-color:" + wash + ";border:1px solid " + line +
			";border-radius:8px;",
		"inset": "padding:16px 16px 4px 16px;vertical-align:top;",
		"snug":  "padding:11px 16px 11px 16px;vertical-align:top;",
		"address": "padding:12px 16px 12px 16px;" + mono +
			"font-size:14px;line-height:20px;font-weight:600;color:" + ink + ";" + breaks,

		"choices": "margin:0 0 4px 0;font-size:15px;line-height:20px;",
		"main": "display:inline-block;margin:0 8px 8px 0;padding:12px 18px;background-color:" + green +
			";border:1px solid " + green +
			";border-radius:7px;" + sans +
			"font-size:15px;line-height:20px;font-weight:600;color:#ffffff;text-decoration:none;",
		"other": "display:inline-block;margin:0 8px 8px 0;padding:12px 10px;" + sans +
			"font-size:15px;line-height:20px;font-weight:600;color:" + green + ";text-decoration:none;",
		"quiet": "padding:15px 4px;" + sans +
			"font-size:13px;line-height:19px;font-weight:600;color:" + green + ";",
		"said": "margin:4px 0 4px 0;padding:0 0 0 10px;border-left:2px solid " + sand + ";" + sans +
			"font-size:14px;line-height:20px;color:" + ink + ";" + breaks,
		"how":      "margin:2px 0 8px 0;" + sans + "font-size:13px;line-height:19px;color:" + muted + ";" + breaks,
		"foottext": "margin:0;" + sans + "font-size:12px;line-height:18px;color:" + muted + ";" + breaks,
		"month": "padding:3px 0 0 2px;" + sans + "font-size:11px;line-height:14px;color:" +
			muted + ";text-align:left;",

		"taps": "border-collapse:separate;margin:4px 0 6px 0;",
		"tap": "padding:0;background-color:" + card + ";border:1px solid " + green +
			";border-radius:7px;text-align:center;vertical-align:middle;",
		"link": "display:block;padding:12px 16px;" + sans +
			"font-size:15px;line-height:20px;font-weight:600;color:" + green +
			";text-decoration:none;white-space:nowrap;",
		"words": "padding:5px 0 5px 12px;vertical-align:middle;" + mono +
			"font-size:12px;line-height:17px;color:" + muted + ";" + breaks,
		"tail": "padding:0;font-size:1px;line-height:20px;height:20px;",
		"gap":  "padding:0;font-size:1px;line-height:8px;height:8px;",

		"grid": whole + "margin:0 0 10px 0;",
		"name": "padding:4px 10px 4px 0;width:26%;vertical-align:top;" + sans +
			"font-size:13px;line-height:18px;color:" + ink + ";" + breaks,
		"figure": "padding:4px 0 4px 8px;width:16%;vertical-align:top;text-align:right;" +
			"white-space:nowrap;" + sans + "font-size:13px;line-height:18px;font-weight:600;color:" + ink + ";",
		"draw":  "padding:8px 0 4px 0;vertical-align:top;",
		"track": whole + "background-color:" + track + ";border-radius:5px;",
		"full": "padding:0;font-size:1px;line-height:10px;height:10px;background-color:" + green +
			";border-radius:5px;",
		"second": "padding:0;font-size:1px;line-height:10px;height:10px;background-color:" + pale +
			";border-radius:5px;",
		"third": "padding:0;font-size:1px;line-height:10px;height:10px;background-color:" + sand +
			";border-radius:5px;",
		"rest": "padding:0;font-size:1px;line-height:10px;height:10px;",
		"say": "padding:4px 0;vertical-align:top;" + sans +
			"font-size:13px;line-height:18px;color:" + muted + ";" + breaks,
		"legend": "padding:5px 0 0 0;" + sans + "font-size:12px;line-height:17px;color:" + muted +
			";" + breaks,
		"key1":   "color:" + green + ";",
		"key2":   "color:" + pale + ";",
		"key3":   "color:" + sand + ";",
		"column": "padding:0 2px;width:8.33%;vertical-align:bottom;height:34px;",
		"stub": "padding:0;font-size:1px;line-height:2px;height:2px;background-color:" + line +
			";",
		"stand": "padding:0;font-size:1px;line-height:1px;background-color:" + green +
			";border-radius:3px 3px 0 0;",
		"ask": "padding:7px 0 24px 0;border-bottom:1px solid " + line + ";vertical-align:top;" +
			sans + "font-size:15px;line-height:22px;color:" + ink + ";" + breaks,
	}
}

// dark returns the palette by night, as rules that outrank inline styles.
func dark() string {
	var b strings.Builder
	rule := func(css string, classes ...string) {
		b.WriteString("." + strings.Join(classes, ",.") + "{" + css + "}")
	}
	rule("background-color:#161614!important", "paper", "outer")
	rule("background-color:#201f1c!important;border-color:#38352f!important", "card")
	rule("background-color:#1a1917!important;border-color:#38352f!important", "note")
	rule("background-color:#2c2618!important", "needs")
	rule("color:#ece8df!important", "title", "lead", "text", "letter", "who", "what", "value",
		"word", "name", "figure", "ask", "address", "said")
	rule("color:#a39c8f!important", "how", "foottext", "month", "sub", "small", "fill", "quoted", "code", "when",
		"say", "legend",
		"fact", "words", "foot", "below")
	rule("border-color:#38352f!important", "row", "quoted", "ask")
	rule("color:#8cc7b5!important", "label", "link", "other", "quiet")
	rule("background-color:#8cc7b5!important;border-color:#8cc7b5!important;color:#161614!important", "main")
	rule("color:#e0a95c!important", "urgent")
	rule("background-color:#201f1c!important;border-color:#6aa896!important", "tap")
	rule("background-color:#35322c!important", "track", "stub")
	rule("background-color:#6aa896!important", "full", "stand")
	rule("background-color:#45756a!important", "second")
	rule("background-color:#b3905a!important", "third")
	rule("color:#6aa896!important", "key1")
	rule("color:#45756a!important", "key2")
	rule("color:#b3905a!important", "key3")
	return b.String()
}
