# involved: build, tests, demo. "make help" lists the targets.
#
# `make setup` installs packages that the rest of this file asks about, so
# with setup among the goals the others run in a second make, after it.

ifneq (,$(filter setup,$(MAKECMDGOALS)))
REST := $(filter-out setup,$(MAKECMDGOALS))
.PHONY: setup $(REST)
setup:
	@tests/setup.sh
$(REST): setup
	@+$(MAKE) --no-print-directory $@
else

VERSION  := 0.1.0
VARIANT  ?= release
BUILD    ?= build
B        := $(BUILD)/$(VARIANT)
PREFIX   ?= /usr/local
DESTDIR  ?=
V        ?= 0
Q_0      := @
Q        := $(Q_$(V))

PACKAGES := libcurl gmime-3.0 libical libxml-2.0 sqlite3 libsystemd \
            libcmark libseccomp jansson gnutls
PACKAGE_FLAGS := $(patsubst -I%,-isystem%,$(shell \
                 pkg-config --cflags $(PACKAGES) 2>/dev/null))
# A bare -letpan and -lical: their own lists switch off PIE or add unused ones.
LIBRARIES := $(filter-out -licalss -licalvcal,$(shell \
             pkg-config --libs $(PACKAGES) 2>/dev/null)) -letpan

WARNINGS := -Wall -Wextra -Wpedantic -Wshadow -Wstrict-prototypes \
  -Wold-style-definition -Wmissing-prototypes -Wmissing-declarations \
  -Wredundant-decls -Wpointer-arith -Wcast-qual -Wcast-align \
  -Wwrite-strings -Wconversion -Wsign-conversion -Wdouble-promotion -Wundef \
  -Wformat=2 -Wnull-dereference -Wvla -Walloca -Wimplicit-fallthrough \
  -Wswitch-enum -Wdate-time -Wunused-macros -Wno-overlength-strings
WARNINGS_GCC := -Wlogical-op -Wduplicated-cond -Wduplicated-branches \
  -Warith-conversion -Wformat-overflow=2 -Wformat-truncation=1 \
  -Wuse-after-free=3 -Wstringop-overflow=4 -Wtrampolines
HARDENING := -fstack-protector-strong -fstack-clash-protection \
  -fcf-protection=full -fPIE -fno-common -fno-strict-overflow
HARDENING_GCC := -ftrivial-auto-var-init=zero -fzero-call-used-regs=used-gpr
HARDENING_LINK := -pie -Wl,-z,relro,-z,now,-z,noexecstack,-z,separate-code \
  -Wl,--as-needed

IS_GCC := $(if $(findstring clang,$(CC)),,1)
BASE_FLAGS := -std=c17 -D_GNU_SOURCE -Idaemon -I. -MMD -MP $(WARNINGS) \
  $(if $(IS_GCC),$(WARNINGS_GCC)) $(if $(WERROR),-Werror) \
  -DVERSION='"$(VERSION)"' $(PACKAGE_FLAGS)

ifeq ($(VARIANT),sanitize)
FLAGS := $(BASE_FLAGS) -O1 -g -fno-omit-frame-pointer \
  -fsanitize=address,undefined -fno-sanitize-recover=all
LINK := -fsanitize=address,undefined
else ifeq ($(VARIANT),fuzz)
CC := clang-14
FLAGS := $(filter-out $(WARNINGS_GCC),$(BASE_FLAGS)) -O1 -g \
  -fno-omit-frame-pointer -fsanitize=fuzzer-no-link,address,undefined \
  -fno-sanitize-recover=all
LINK := -fsanitize=fuzzer,address,undefined
else
FLAGS := $(BASE_FLAGS) -O2 -g -D_FORTIFY_SOURCE=3 $(HARDENING) \
  $(if $(IS_GCC),$(HARDENING_GCC))
LINK := $(HARDENING_LINK)
endif

# The user's own flags come last, so that they win.
COMPILE = $(Q)mkdir -p $(@D) && $(if $(Q),echo "  CC    $<" &&) \
          $(CC) $(FLAGS) $(CFLAGS) $(CPPFLAGS) -c -o $@ $<
LINKING = $(Q)mkdir -p $(@D) && $(if $(Q),echo "  LINK  $@" &&) \
          $(CC) $(FLAGS) $(LINK) $(CFLAGS) $(LDFLAGS) -o $@

# Rooms, in the order of dependence.
BASE := $(patsubst %.c,$B/%.o,$(wildcard daemon/base/*.c))
CORE := $(patsubst %.c,$B/%.o,$(wildcard daemon/core/*.c daemon/core/*/*.c))
EDGE := $(patsubst %.c,$B/%.o,$(wildcard daemon/edge/*.c))
FLOW := $(patsubst %.c,$B/%.o,$(wildcard daemon/flow/*.c))
HEADERS := $(wildcard daemon/base/*.h daemon/core/*.h daemon/core/*/*.h \
           daemon/edge/*.h daemon/flow/*.h)
PROGRAMS := $(patsubst daemon/%.c,$B/%,$(wildcard daemon/involved.c \
            daemon/involve.c))

MANUAL := $(patsubst daemon/%.in,$B/man/%,$(wildcard daemon/*.[158].in))

.PHONY: all
all: $(PROGRAMS) $(MANUAL)

$B/%.o: %.c Makefile
	$(COMPILE)

$(PROGRAMS): $B/%: $B/daemon/%.o $(FLOW) $(EDGE) $(CORE) $(BASE)
	$(LINKING) $^ $(LIBRARIES)

# Manual pages, with their lists from the daemon's own tables.
$B/manual: $B/daemon/manual.o $(FLOW) $(EDGE) $(CORE) $(BASE)
	$(LINKING) $^ $(LIBRARIES)
$(MANUAL): $B/man/%: daemon/%.in $B/manual
	$(Q)mkdir -p $(@D) && $B/manual <$< >$@.new && mv $@.new $@

-include $(shell find $B -name '*.d' 2>/dev/null)

include tests/tests.mk

.PHONY: install uninstall clean help
install: all
	install -d $(DESTDIR)$(PREFIX)/sbin $(DESTDIR)$(PREFIX)/bin \
	  $(DESTDIR)$(PREFIX)/share/involved/templates \
	  $(DESTDIR)$(PREFIX)/share/involved/config/bulletins \
	  $(DESTDIR)$(PREFIX)/share/involved/config/words \
	  $(DESTDIR)$(PREFIX)/lib/systemd/system \
	  $(foreach n,1 5 8,$(DESTDIR)$(PREFIX)/share/man/man$n)
	install -m 755 $B/involved $(DESTDIR)$(PREFIX)/sbin/involved
	install -m 755 $B/involve $(DESTDIR)$(PREFIX)/bin/involve
	install -m 644 templates/* $(DESTDIR)$(PREFIX)/share/involved/templates
	install -m 644 config/*.conf $(DESTDIR)$(PREFIX)/share/involved/config
	sed -i 's#^Templates: /usr/local/#Templates: $(PREFIX)/#' \
	  $(DESTDIR)$(PREFIX)/share/involved/config/limits.conf
	install -m 644 config/bulletins/*.conf \
	  $(DESTDIR)$(PREFIX)/share/involved/config/bulletins
	install -m 644 config/words/*.words \
	  $(DESTDIR)$(PREFIX)/share/involved/config/words
	$(foreach n,1 5 8,install -m 644 $(filter %.$n,$(MANUAL)) \
	  $(DESTDIR)$(PREFIX)/share/man/man$n &&) true
	sed 's#@PREFIX@#$(PREFIX)#g' systemd/involved.service \
	  >$(DESTDIR)$(PREFIX)/lib/systemd/system/involved.service

uninstall:
	rm -f $(DESTDIR)$(PREFIX)/sbin/involved $(DESTDIR)$(PREFIX)/bin/involve \
	  $(DESTDIR)$(PREFIX)/lib/systemd/system/involved.service \
	  $(foreach f,$(notdir $(MANUAL)),$(DESTDIR)$(PREFIX)/share/man/man$(patsubst .%,%,$(suffix $f))/$f)
	rm -rf $(DESTDIR)$(PREFIX)/share/involved

clean:
	rm -rf $(BUILD)

help:
	@echo "setup         install what the build and the tests need (root)"
	@echo "all           build involved and involve into $B/"
	@echo "demo          the main job, on real servers on this machine"
	@echo "check         every test, warnings are errors"
	@echo "sanitize      every test with ASan and UBSan"
	@echo "figures bench crash    print lines 'figure NAME VALUE'"
	@echo "score CORPORA=DIR     the same, on messages of others in a folder"
	@echo "fuzz TIME=60  each fuzz target for so many seconds"
	@echo "man-check     the manual pages, by mandoc"
	@echo "layers headers tidy format-check    the house rules"
	@echo "install uninstall clean             DESTDIR and PREFIX as usual"

endif
