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
	@for f in $(FUZZERS); do echo "$$f tests/fuzz/corpus/$$(basename $$f)"; done | \
	  prove --merge --exec '' $(foreach f,$(FUZZERS),$f) \
	  :: tests/fuzz/corpus

layers:
	@tests/layers.sh

headers:
	@for h in $(HEADERS); do \
	  printf '#include "%s"\nint unused_%s;\n' "$${h#daemon/}" x | \
	  $(CC) $(FLAGS) -MF /dev/null -fsyntax-only -x c - || exit 1; \
	done
