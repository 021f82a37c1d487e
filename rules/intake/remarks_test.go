package intake

import (
	"strings"
	"testing"

	"informd/rules"
)

func TestRemarks(t *testing.T) {
	for _, tt := range []struct{ ask, want string }{
		{"I read your article. Could I call you for 17 minutes? A short no is quite all right.", ""},
		{"I heard you at the fair. Would twenty minutes do? Feel free to say no.", ""},
		{"Ich habe Ihren Vortrag gehört. Hätten Sie eine Viertelstunde? Auch ein Nein hilft mir.", ""},
		{"J'ai lu votre article. Auriez-vous vingt minutes ? Sinon, pas de souci.", ""},
		{"I am ready to learn already. Could I call you for 17 minutes? No worries if not.", "why you ask them in particular"},
		{"I read your article. Could we talk? No worries if not.", "names no length"},
		{"I read your article. Could I call you for 17 minutes? I know nobody else.", "no easy way out"},
		{"I read your article. Is there an opening? 17 minutes would do. No worries if not.", "It says “opening”"},
		{"I read your article. 17 minutes, no worries if not. " + strings.Repeat("And so on. ", 60), "words"},
	} {
		got := strings.Join(remarks(&rules.Ask{Text: tt.ask}), " ")
		if tt.want == "" && got != "" || !strings.Contains(got, tt.want) {
			t.Errorf("%q: got %q, want in it %q", tt.ask, got, tt.want)
		}
	}
}
