# Tests. Each program prints TAP and runs under prove.

TAP := $B/tests/tap.o

# base and core alone: a call outwards does not link.
UNIT_TESTS := $(patsubst %.c,$B/%,$(wildcard tests/unit/*_test.c))
$(UNIT_TESTS): $B/%: $B/%.o $(TAP) $B/libcore.a
	$(LINKING) $(filter %.o,$^) $B/libcore.a $(LIBRARIES)

$B/libcore.a: $(CORE) $(BASE)
	$(Q)rm -f $@ && ar rcs $@ $^

# The edges, each against the real thing: files, sockets, processes.
EDGE_TESTS := $(patsubst %.c,$B/%,$(wildcard tests/edge/*_test.c))
$(EDGE_TESTS): $B/%: $B/%.o $B/tests/edge/place.o $(TAP) $B/libedge.a \
               $B/libcore.a
	$(LINKING) $(filter %.o,$^) $B/libedge.a $B/libcore.a $(LIBRARIES)

$B/libedge.a: $(EDGE)
	$(Q)rm -f $@ && ar rcs $@ $^

.PHONY: edge
edge: $(EDGE_TESTS)
	@prove --merge $(EDGE_TESTS)

# Fuzz targets: with a small main they replay their corpus; with libFuzzer
# (VARIANT=fuzz) they search.
FUZZERS := $(patsubst %.c,$B/%,$(wildcard tests/fuzz/*_fuzz.c))
ifeq ($(VARIANT),fuzz)
$(FUZZERS): $B/%: $B/%.o $B/libcore.a
	$(LINKING) $^ $(LIBRARIES)
else
$(FUZZERS): $B/%: $B/%.o $B/tests/fuzz/replay.o $(TAP) $B/libcore.a
	$(LINKING) $(filter %.o,$^) $B/libcore.a $(LIBRARIES)
endif

.PHONY: unit fuzz-replay layers headers
unit: $(UNIT_TESTS)
	@prove --merge $(UNIT_TESTS)

# `make unit-csv` builds and runs one of them, loudly.
unit-%: $B/tests/unit/%_test
	$<

fuzz-replay: $(FUZZERS)
	@prove --merge $(FUZZERS)

# `make fuzz TIME=60`: each target searches for so many seconds.
TIME ?= 60
.PHONY: fuzz fuzz-build
fuzz:
	@+$(MAKE) --no-print-directory VARIANT=fuzz fuzz-build
	@for f in $(notdir $(FUZZERS)); do \
	  mkdir -p $(BUILD)/fuzz/found/$$f && \
	  $(BUILD)/fuzz/tests/fuzz/$$f -max_total_time=$(TIME) -timeout=10 \
	    -rss_limit_mb=2048 -artifact_prefix=$(BUILD)/fuzz/found/$$f/ \
	    $(BUILD)/fuzz/found/$$f tests/fuzz/corpus/$$f || exit 1; \
	done
fuzz-build: $(FUZZERS)

# Letters as bytes; `make golden` writes them anew, to be read in a diff.
GOLDEN := $B/tests/golden/letters_test
$(GOLDEN): $B/%: $B/%.o $(TAP) $B/libcore.a
	$(LINKING) $(filter %.o,$^) $B/libcore.a $(LIBRARIES)
golden: $(GOLDEN)
	@GOLDEN_REWRITE=1 $(GOLDEN)

# The programs with another clock (tests/demo/clock_pinned.c), for the demo;
# and besides with death at the n-th durable step, for the crash tests.
ALL_BUT_CLOCK := $(FLOW) $(EDGE) $(CORE) $(filter-out %/clock.o,$(BASE))
DEMO_PROGRAMS := $B/demo/involved $B/demo/involve
$(DEMO_PROGRAMS): $B/demo/%: $B/daemon/%.o $B/tests/demo/clock_pinned.o \
                  $(ALL_BUT_CLOCK)
	$(LINKING) $^ $(LIBRARIES)
CRASH_PROGRAMS := $B/crash/involved $B/crash/involve
$(CRASH_PROGRAMS): $B/crash/%: $B/daemon/%.o $B/tests/demo/clock_pinned.o \
                   $B/tests/crash/durable_die.o \
                   $(filter-out %/durable.o,$(ALL_BUT_CLOCK))
	$(LINKING) $^ $(LIBRARIES)

# Whole pipelines in one process, with the wire replaced by fakes.
FAKES := $(patsubst %.c,$B/%.o,$(wildcard tests/fake/*.c))
FLOW_TESTS := $(patsubst %.c,$B/%,$(wildcard tests/flow/*_test.c))
$(FLOW_TESTS): $B/%: $B/%.o $(TAP) $(FAKES) $B/tests/flow/place.o \
               $B/tests/flow/letters.o $B/tests/flow/lives.o \
               $B/tests/edge/place.o $(FLOW) $(CORE) $(BASE) $(EDGE)
	$(LINKING) $(filter-out %/edge/pipe.o %/edge/mailbox.o %/base/clock.o \
	  %/edge/durable.o,$^) $(LIBRARIES)

# Messages that end the reader, as their words ask.
$B/tests/flow/reader_test: LINK += -Wl,--wrap=message_read

# Real servers on loopback.
LIVE_TESTS := $(patsubst %.c,$B/%,$(wildcard tests/live/*_test.c))
$(LIVE_TESTS): $B/%: $B/%.o $(TAP) $(EDGE) $B/libcore.a
	$(LINKING) $(filter %.o,$^) $B/libcore.a $(LIBRARIES)

.PHONY: flow live demo crash bench sanitize check check-all golden
flow: $(FLOW_TESTS)
	@prove --merge $(FLOW_TESTS)
live: $(LIVE_TESTS) $(DEMO_PROGRAMS)
	@BUILT=$B prove --merge $(wildcard tests/live/*_test.sh)
demo: $(DEMO_PROGRAMS)
	@tests/demo/$(if $(filter-out 0,$(WEEK)),week,demo).py
crash: $(CRASH_PROGRAMS) $B/tests/flow/crash_afterwards_test all
	@prove --merge $B/tests/flow/crash_afterwards_test :: all
	@BUILT=$B tests/crash/crash.py && BUILT=$B tests/crash/reading.py

# What sending, waiting and collecting cost; for a glance
# `make bench PEOPLE=500 MESSAGES=500 PAIRS=1`.
bench: $(DEMO_PROGRAMS)
	@PEOPLE=$(PEOPLE) PAIRS=$(PAIRS) tests/bench/bench.py
	@MESSAGES=$(MESSAGES) PAIRS=$(PAIRS) tests/bench/collect_bench.py

# Figures: each tests/figures/*_figure.c and *_figure.py prints lines
# "figure NAME VALUE", and fails when the value is not reached. Other programs
# there are what the scripts run, found below $BUILT.
FIGURE_PROGRAMS := $(patsubst %.c,$B/%,$(wildcard tests/figures/*.c))
$(FIGURE_PROGRAMS): $B/%: $B/%.o $B/libedge.a $B/libcore.a
	$(LINKING) $(filter %.o,$^) $B/libedge.a $B/libcore.a $(LIBRARIES)
.PHONY: figures
figures: $(FIGURE_PROGRAMS)
	@for f in $(filter %_figure,$(FIGURE_PROGRAMS)) \
	  $(wildcard tests/figures/*_figure.py); do \
	  BUILT=$B $$f || exit 1; \
	done

# Scores on messages that others wrote: `make score CORPORA=DIR`. Each
# tests/score/*_score.py is given the folder and prints figures.
SCORE_PROGRAMS := $(patsubst %.c,$B/%,$(wildcard tests/score/*.c))
$(SCORE_PROGRAMS): $B/%: $B/%.o $B/libedge.a $B/libcore.a
	$(LINKING) $(filter %.o,$^) $B/libedge.a $B/libcore.a $(LIBRARIES)
.PHONY: score
score: $(SCORE_PROGRAMS)
	@test -n "$(CORPORA)" || { \
	  echo "say where the messages are: make score CORPORA=DIR"; exit 2; }
	@for f in $(wildcard tests/score/*_score.py); do \
	  BUILT=$B $$f "$(CORPORA)" || exit 1; \
	done

# Everything, warnings as errors. One prove at the end, so that its closing
# line counts all of it.
check:
	@+$(MAKE) --no-print-directory WERROR=1 check-all
CHECKED = $(UNIT_TESTS) $(EDGE_TESTS) $(FLOW_TESTS) $(FUZZERS) $(GOLDEN)
check-all: all layers headers $(CHECKED) $(LIVE_TESTS) $(DEMO_PROGRAMS) \
           $(CRASH_PROGRAMS) $(FIGURE_PROGRAMS) $(SCORE_PROGRAMS)
	@BUILT=$B prove --merge --timer $(CHECKED) \
	  $(wildcard tests/live/*_test.sh) $(wildcard tests/crash/*_test.sh)
sanitize:
	@+$(MAKE) --no-print-directory VARIANT=sanitize WERROR=1 sanitize-all
.PHONY: sanitize-all
sanitize-all: all $(CHECKED)
	@prove --merge $(CHECKED)

layers:
	@tests/layers.sh

headers:
	@for h in $(HEADERS); do \
	  printf '#include "%s"\nint unused_%s;\n' "$${h#daemon/}" x | \
	  $(CC) $(FLAGS) -MF /dev/null -fsyntax-only -x c - || exit 1; \
	done

# The manual pages; `make man-check`.
.PHONY: man-check
man-check: $(MANUAL)
	@BUILT=$B prove --merge tests/live/manual_test.sh

.PHONY: tidy format-check
tidy:
	clang-tidy --quiet $(wildcard daemon/*.c daemon/*/*.c daemon/core/*/*.c) \
	  -- -std=c17 -D_GNU_SOURCE -Idaemon -I. -DVERSION='"$(VERSION)"' \
	  $(PACKAGE_FLAGS)

format-check:
	clang-format --dry-run --Werror \
	  $(wildcard daemon/*.[ch] daemon/*/*.[ch] daemon/core/*/*.[ch] \
	    tests/*.[ch] tests/*/*.[ch])
