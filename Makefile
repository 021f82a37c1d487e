# Every target is non-interactive; only `deps` ever asks for sudo, and only to install
# something that is missing.

GO          = go
STATICCHECK = honnef.co/go/tools/cmd/staticcheck@v0.8.2
GOVULNCHECK = golang.org/x/vuln/cmd/govulncheck@v1.9.0
GOCYCLO     = github.com/fzipp/gocyclo/cmd/gocyclo@v0.6.0
FUZZTIME    = 30s
TIME        = 10m
SEED        = 0
SIZE        = 10000
OWNERS      = 10
ONLY        =
RUNS        = 5
OLD         = HEAD~1
N           = 200
TREE        = .

.NOTPARALLEL:
.PHONY: help test check fmt lines vet lint circles complexity deps vuln fuzz letters owners-mails bench bench-compare score dist dist-check demo filled lives chaos chaos-figures chaos-mutants source-mutants

help: ## list the targets
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/\1\t\2/p' $(MAKEFILE_LIST) | expand -t 16

test: deps check ## everything that must hold, as CI runs it
	@.ci/longest $(GO) test -race -shuffle=on -timeout 20m ./...
	TZ=Pacific/Chatham $(GO) test -shuffle=on ./rules/...

check: fmt lines vet lint circles complexity ## what needs no test: format, length of lines, vet, staticcheck, circles, branches

fmt: ## see that all files are formatted
	@files=$$(gofmt -l .ci cmd mailbox rules store templates) && \
	if [ -n "$$files" ]; then echo "not formatted (gofmt -w would do it):" $$files; exit 1; fi

vet: ## go vet
	$(GO) vet ./... && for f in .ci/*.go; do $(GO) vet $$f || exit 1; done && $(GO) vet .ci/source-mutants/*.go

lint: ## staticcheck, at a pinned version
	$(GO) run $(STATICCHECK) ./...

lines: ## see that no line of code has more than 120 columns
	$(GO) run .ci/lines.go

circles: ## see that no circle of files that use each other grows too large
	$(GO) run .ci/circles.go

complexity: ## see that few functions have many branches
	@.ci/complexity $(GO) run $(GOCYCLO)

deps: ## install the mail servers that the tests talk to, when they are missing
	@.ci/deps

vuln: ## look up known vulnerabilities of what is used
	$(GO) run $(GOVULNCHECK) ./...

fuzz: ## fuzz each target for FUZZTIME
	@for p in $$($(GO) list ./...); do \
		for f in $$($(GO) test -list '^Fuzz' $$p | grep '^Fuzz'); do \
			echo "$$p $$f"; \
			$(GO) test -run '^$$' -fuzz "^$$f\$$" -fuzztime $(FUZZTIME) $$p || exit 1; \
		done; \
	done

letters: deps ## send 100,000 letters through three parsers
	$(GO) test ./mailbox/letter -run TestRoundTrip -letters 100000 -letters-seed $(SEED) -timeout 60m

owners-mails: ## build 50,000 of the owner's mails around a contact's words, twice
	$(GO) test ./rules/intake -v -run 'TestTheirWords|TestOwnersWords' -owners-mails 50000 -timeout 60m

bench: deps ## run the benchmarks and set a first look at SIZE messages beside a bare socket
	@.ci/bench $(SIZE) $(RUNS)

bench-compare: deps ## set the benchmarks of commit OLD beside those of this tree
	@.ci/bench-compare $(OLD) $(RUNS)

chaos: deps ## break everything around the real program for TIME, from SEED
	$(GO) run ./cmd/informd/internal/chaos -time $(TIME) -seed $(SEED)

chaos-figures: deps ## play chaos until every figure is reached, from SEED
	$(GO) run ./cmd/informd/internal/chaos -figures -seed $(SEED)

chaos-mutants: deps ## see that chaos catches each bug of .ci/mutants whose name holds ONLY
	$(GO) run ./cmd/informd/internal/chaos -mutants .ci/mutants -only "$(ONLY)"

source-mutants: ## change N places of rules in the tree TREE, one at a time, and see that tests fail
	$(GO) run .ci/source-mutants/*.go -C $(TREE) -n $(N) -seed $(SEED)

lives: ## play OWNERS owners' lives of five months from SEED, and say how much mail each got
	$(GO) test ./cmd/informd/internal/story -run TestOwners -owners $(OWNERS) -owners.days 150 -owners.seed $(SEED) \
		-v -timeout 120m

score: ## measure how well mail is read
	@.ci/score

filled: ## make the filled database of this schema, which later steps are tested from
	@dir=$$(mktemp -d) && trap 'rm -rf "$$dir"' EXIT && $(GO) run ./cmd/informd demo --out "$$dir" >/dev/null && \
		$(GO) run .ci/filled.go "$$dir/state.db" >"$$dir/filled.sql" && \
		mv "$$dir/filled.sql" "store/testdata/filled-v$$(sed -n 's/^PRAGMA user_version = \(.*\);/\1/p' "$$dir/filled.sql").sql"

dist: ## make archives, packages and their list of parts, in dist/
	@.ci/dist

dist-check: deps ## make them twice, compare, and use the .deb in a bare root
	@.ci/dist-check

demo: ## play six weeks against an embedded mail server
	$(GO) run ./cmd/informd demo
