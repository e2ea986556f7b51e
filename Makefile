# judge: build, test and install. `make help` lists what there is.
#
# Everything built stays under build/$(BUILD)/. A new .c file needs no change here: what stands
# in judge/*/ and sandbox/ goes into the libraries, what stands in tests/*/ as test_*.c, bench_*.c
# or fuzz_*.c becomes a program.

VERSION := 0.1.0
BUILD   ?= release
OUT     ?= build/$(BUILD)
PREFIX  ?= /usr/local
DESTDIR ?=
ifeq ($(origin CC),default)
CC := $(if $(filter fuzz,$(BUILD)),clang,gcc)
endif

# One short line a step; V=1 shows the commands.
V ?=
QUIET = $(if $(V),,@echo "  $(1) $(patsubst $(OUT)/%,%,$@)";)

.DEFAULT_GOAL := all
.DELETE_ON_ERROR:
.SUFFIXES:

# --- flags -------------------------------------------------------------------------------------

WERROR   ?= -Werror
WARNINGS := -Wall -Wextra -Wpedantic $(WERROR) -Wshadow -Wstrict-prototypes -Wmissing-prototypes \
            -Wold-style-definition -Wvla -Wformat=2 -Wundef -Wpointer-arith -Wwrite-strings \
            -Wredundant-decls -Wimplicit-fallthrough -Wno-unused-result \
            $(if $(findstring clang,$(CC)),-Wno-format-nonliteral -Wno-string-concatenation \
                -Wno-unused-variable)
# gcc does not accept "(void)" as the sign that a result does not matter; lint asks clang instead.
HARDENING   := -fPIE -fstack-protector-strong -D_FORTIFY_SOURCE=2
HARDENED_LD := -pie -Wl,-z,relro,-z,now,-z,noexecstack
SANITIZED   := -g -O1 -fPIE -fno-omit-frame-pointer -fno-sanitize-recover=all

MODE_release  := -O2 -g $(HARDENING)
MODE_debug    := -Og -g3 $(HARDENING)
MODE_asan     := $(SANITIZED) -fsanitize=address,undefined
MODE_tsan     := $(SANITIZED) -fsanitize=thread
MODE_coverage := -O0 -g -fPIE --coverage
MODE_fuzz     := $(SANITIZED) -fsanitize=fuzzer-no-link,address,undefined

ifeq ($(MODE_$(BUILD)),)
$(error BUILD=$(BUILD) is unknown; it is release, debug, asan, tsan, coverage or fuzz)
endif

LIBRARIES := libseccomp libcjson libpcre2-8 sqlite3 libsodium md4c yaml-0.1
# Loaded when they are first needed, not linked: only their headers count here.
LATE_LIBRARIES := libarchive
PLACES    := -DJUDGE_VERSION='"$(VERSION)"' -DJUDGE_PREFIX='"$(PREFIX)"' \
             -DJUDGE_SOURCE_DIR='"$(CURDIR)"'

BASE_CFLAGS = -std=c17 -D_GNU_SOURCE -I. $(WARNINGS) $(LIBRARY_CFLAGS) -MMD -MP
ALL_CFLAGS  = $(BASE_CFLAGS) $(MODE_$(BUILD)) $(CFLAGS)
ALL_LDFLAGS = $(MODE_$(BUILD)) $(HARDENED_LD) $(LDFLAGS)

# --- what is here ------------------------------------------------------------------------------

LAUNCHER_SRC    :=
LAUNCHER_SHARED :=
LAUNCHER_LIBS   :=
# LAUNCHER_SRC: all that the static launcher is linked from; those of them that the library
# needs as well are named again in LAUNCHER_SHARED.
include sandbox/launcher.mk
LAUNCHER_ONLY := $(filter-out $(LAUNCHER_SHARED),$(LAUNCHER_SRC))

SANDBOX_SRC := $(filter-out sandbox/main.c $(LAUNCHER_ONLY),$(wildcard sandbox/*.c))
JUDGE_SRC   := $(filter-out judge/cli/main.c,$(wildcard judge/*/*.c))
TEST_SRC    := $(wildcard tests/unit/test_*.c tests/sandbox/test_*.c tests/hostile/test_*.c)
BENCH_SRC   := $(wildcard tests/bench/bench_*.c)
FUZZ_SRC    := $(wildcard tests/fuzz/fuzz_*.c)
PROGRAM_SRC := $(wildcard judge/cli/main.c sandbox/main.c)
HELPER_SRC  := $(filter-out $(TEST_SRC) $(BENCH_SRC) $(FUZZ_SRC),$(wildcard tests/*/*.c))

object = $(patsubst %.c,$(OUT)/obj/%.o,$(1))

SANDBOX_OBJ  := $(call object,$(SANDBOX_SRC)) $(OUT)/obj/sandbox/embed.o
JUDGE_OBJ    := $(call object,$(JUDGE_SRC))
HELPER_OBJ   := $(call object,$(HELPER_SRC))
LAUNCHER_OBJ := $(patsubst %.c,$(OUT)/obj/static/%.o,$(LAUNCHER_SRC))
ALL_OBJ      := $(SANDBOX_OBJ) $(JUDGE_OBJ) $(HELPER_OBJ) $(LAUNCHER_OBJ) \
                $(call object,$(TEST_SRC) $(BENCH_SRC) $(FUZZ_SRC) $(PROGRAM_SRC))

LIBS     := $(OUT)/libjudge.a $(OUT)/libsandbox.a
PROGRAMS := $(if $(wildcard judge/cli/main.c),$(OUT)/judge) \
            $(if $(wildcard sandbox/main.c),$(OUT)/judge-sandbox)
TESTS    := $(patsubst %.c,$(OUT)/%,$(TEST_SRC))
BENCHES  := $(patsubst %.c,$(OUT)/%,$(BENCH_SRC))
FUZZERS  := $(patsubst %.c,$(OUT)/%,$(FUZZ_SRC))

.SECONDARY: $(ALL_OBJ)

# --- targets for people ------------------------------------------------------------------------

.PHONY: all demo test verify-problems test-hostile test-grade test-vm test-faults test-soak \
        test-report test-similar test-slurm lint format bench bench-grade bench-growth \
        bench-growth-repeat bench-shrink bench-slurm fuzz-smoke install uninstall clean help \
        tests fuzzers benches check-tools force

all: $(LIBS) $(PROGRAMS) ## build judge and judge-sandbox into build/release/ (the default)

demo: all ## judge real submissions on real problems and show what judge says
	scripts/demo $(OUT)/judge

test: check-tools all tests ## build and run every test
	JUDGE_OUT=$(abspath $(OUT)) JUDGE_BUILD=$(BUILD) tests/run

verify-problems: check-tools all ## verify every problem, strictly
	JUDGE_OUT=$(abspath $(OUT)) tests/problems/verify

test-hostile: check-tools all $(OUT)/tests/hostile/test_hostile ## run every hostile program ten times
	HOSTILE_REPEAT=10 JUDGE_OUT=$(abspath $(OUT)) JUDGE_BUILD=$(BUILD) tests/run hostile

test-vm: check-tools all tests ## the box under control groups of version 2, in a virtual machine (root)
	scripts/setup --vm --quiet
	JUDGE_OUT=$(abspath $(OUT)) tests/run vm

test-soak: check-tools all $(OUT)/tests/sandbox/test_soak ## 20,000 runs in one box: nothing may add up
	SOAK_RUNS=20000 JUDGE_OUT=$(abspath $(OUT)) tests/run sandbox/test_soak

test-faults: ## let every system call of the sandbox fail once (a debug build)
	$(MAKE) --no-print-directory BUILD=debug OUT=$(OUT)/faults $(OUT)/faults/tests/faults/test_faults
	JUDGE_OUT=$(abspath $(OUT)/faults) JUDGE_BUILD=debug tests/run faults

test-grade: check-tools all ## kill grading at 100 random moments, each time to be resumed
	JUDGE_KILLS=100 JUDGE_STUDENTS=60 JUDGE_OUT=$(abspath $(OUT)) JUDGE_BUILD=$(BUILD) tests/run grade

test-report: check-tools all ## the pages of a graded class in Chromium; leaves pictures of them
	scripts/setup --report --quiet
	JUDGE_OUT=$(abspath $(OUT)) JUDGE_BUILD=$(BUILD) tests/run report/run

test-slurm: check-tools all ## a class judged by a real Slurm of two nodes, which die (root)
	scripts/setup --slurm --quiet
	JUDGE_OUT=$(abspath $(OUT)) JUDGE_BUILD=$(BUILD) tests/run slurm

test-similar: check-tools all ## programs of many people for one problem: none is named, copies are
	scripts/setup --report --quiet
	JUDGE_OUT=$(abspath $(OUT)) JUDGE_BUILD=$(BUILD) tests/run similar/run

lint: ## check the floors, the headers and the format; clang, cppcheck, shellcheck if there
	scripts/lint

format: ## let clang-format settle the look of every .c and .h
	scripts/format

bench: all benches ## measure start-up, a warm submit and the sandbox against bare runs
	JUDGE_OUT=$(abspath $(OUT)) tests/bench/run

bench-shrink: all ## how small counterexamples are against exhaustive search, and how fast
	JUDGE_OUT=$(abspath $(OUT)) tests/bench/shrink

bench-grade: all ## submissions a second, the judge's own share, its memory, a class's efficiency
	JUDGE_OUT=$(abspath $(OUT)) tests/bench/grade

bench-slurm: all ## what a Slurm task costs beside its judging (root)
	scripts/setup --slurm --quiet
	JUDGE_OUT=$(abspath $(OUT)) tests/bench/slurm

bench-growth: all ## name the growth of the labelled programs, and say how often that is right
	JUDGE_OUT=$(abspath $(OUT)) tests/growth/measure --wrong
	JUDGE_OUT=$(abspath $(OUT)) tests/growth/repeat

bench-growth-repeat: all ## measure the same programs 100 times while the other core is busy
	JUDGE_OUT=$(abspath $(OUT)) tests/growth/repeat

fuzz-smoke: ## run every fuzz target for FUZZ_SECONDS (60) each; needs clang
	$(MAKE) --no-print-directory BUILD=fuzz CC=clang WERROR= OUT=$(OUT)/fuzz fuzzers
	JUDGE_OUT=$(abspath $(OUT)/fuzz) tests/fuzz/run

clean: ## remove what was built
	rm -rf $(OUT) build

help: ## this table
	@echo "make [TARGET] [BUILD=release|debug|asan|tsan|coverage] [OUT=dir] [PREFIX=/usr/local]"
	@awk -F':.*## ' '/^[a-z-]+:.*## / { printf "  %-12s %s\n", $$1, $$2 }' $(firstword $(MAKEFILE_LIST))

# --- installing --------------------------------------------------------------------------------

BINDIR   = $(DESTDIR)$(PREFIX)/bin
SHAREDIR = $(DESTDIR)$(PREFIX)/share/judge
MANDIR   = $(DESTDIR)$(PREFIX)/share/man/man1
MANUALS  := $(wildcard judge/man/*.1)

install: all ## install under PREFIX (/usr/local), staged below DESTDIR when given
	install -d $(BINDIR) $(SHAREDIR) $(MANDIR)
	install -m 755 $(PROGRAMS) $(BINDIR)
	install -m 644 judge/languages.json LICENSE $(SHAREDIR)
	install -m 644 $(MANUALS) $(MANDIR)
	rm -rf $(SHAREDIR)/problems
	cp -R problems $(SHAREDIR)/problems
	chmod -R u=rwX,go=rX $(SHAREDIR)/problems

# Directories that others share are only removed when they are empty, and never a system's own.
uninstall: ## remove what install put there
	rm -f $(addprefix $(BINDIR)/,judge judge-sandbox) $(addprefix $(MANDIR)/,$(notdir $(MANUALS)))
	rm -rf $(SHAREDIR)
	$(if $(filter /usr /usr/local,$(PREFIX)),,@for folder in bin share/man/man1; do \
	    [ ! -d $(DESTDIR)$(PREFIX)/$$folder ] || \
	        (cd $(DESTDIR)$(PREFIX) && rmdir -p --ignore-fail-on-non-empty $$folder); done)

# --- rules -------------------------------------------------------------------------------------

tests: $(TESTS)
benches: $(BENCHES)
fuzzers: $(FUZZERS)

check-tools:
	@scripts/setup --test --quiet

# The library flags come from a file that make builds first (and then starts over), so that a
# machine without the packages gets them before anything asks pkg-config.
$(OUT)/libraries.mk: scripts/setup Makefile
	@mkdir -p $(@D)
	@scripts/setup --quiet
	@{ echo "LIBRARY_CFLAGS := $$(pkg-config --cflags $(LIBRARIES) $(LATE_LIBRARIES))"; \
	   echo "LIBRARY_LIBS := $$(pkg-config --libs $(LIBRARIES)) -lm"; } >$@

ifneq ($(filter-out lint format uninstall clean help fuzz-smoke,$(or $(MAKECMDGOALS),all)),)
include $(OUT)/libraries.mk
endif

# A stamp changes when the flags do. The places (PREFIX, the version) count only for the objects
# that name them: installing elsewhere recompiles two files, not all.
stamp = @mkdir -p $(@D); echo '$(subst ','\'',$(1))' | cmp -s - $@ || echo '$(subst ','\'',$(1))' >$@
$(OUT)/flags.stamp: force
	$(call stamp,$(CC) $(ALL_CFLAGS) $(ALL_LDFLAGS))
$(OUT)/places.stamp: force
	$(call stamp,$(PLACES))

PLACED := $(shell grep -lE 'JUDGE_(PREFIX|SOURCE_DIR|VERSION)' $(JUDGE_SRC) $(PROGRAM_SRC) /dev/null)
$(call object,$(PLACED)): $(OUT)/places.stamp

$(OUT)/obj/%.o: %.c $(OUT)/flags.stamp
	@mkdir -p $(@D)
	$(call QUIET,CC)$(CC) $(ALL_CFLAGS) $(if $(filter sandbox/%,$<),,$(PLACES)) -c -o $@ $<

# These are taken into the program as they are (.incbin).
$(addprefix $(OUT)/obj/judge/engine/,driver_files.o companion.o): $(wildcard judge/engine/*/*)

$(OUT)/libjudge.a: $(JUDGE_OBJ)
$(OUT)/libsandbox.a: $(SANDBOX_OBJ)
# Two floors may have a file of one name: members are appended, never replaced.
$(LIBS):
	$(call QUIET,AR)rm -f $@; $(AR) qcs $@ $^

$(OUT)/judge: $(OUT)/obj/judge/cli/main.o $(LIBS)
	$(call QUIET,LD)$(CC) $(ALL_LDFLAGS) -o $@ $^ $(LIBRARY_LIBS)

$(OUT)/judge-sandbox: $(OUT)/obj/sandbox/main.o $(OUT)/libsandbox.a
	$(call QUIET,LD)$(CC) $(ALL_LDFLAGS) -o $@ $^ $(LIBRARY_LIBS)

# A test is linked with what its family shares, and with TAP.
helpers = $(call object,$(sort tests/unit/tap.c $(filter $(1)/%,$(HELPER_SRC))))
.SECONDEXPANSION:
$(TESTS) $(BENCHES): $(OUT)/%: $(OUT)/obj/%.o $$(call helpers,$$(*D)) $(LIBS)
	@mkdir -p $(@D)
	$(call QUIET,LD)$(CC) $(ALL_LDFLAGS) -o $@ $^ $(LIBRARY_LIBS)

# libFuzzer calls a function that no header declares.
$(call object,$(FUZZ_SRC)): private WARNINGS += -Wno-missing-prototypes
$(FUZZERS): $(OUT)/%: $(OUT)/obj/%.o $(LIBS)
	@mkdir -p $(@D)
	$(call QUIET,LD)$(CC) $(ALL_LDFLAGS) -fsanitize=fuzzer -o $@ $^ $(LIBRARY_LIBS)

# The launcher lives inside the box: static, small, and never sanitized, because a sanitizer's
# runtime makes calls that the filter forbids.
STATIC_CFLAGS = $(BASE_CFLAGS) -O2 -g -fno-pie -fstack-protector-strong -D_FORTIFY_SOURCE=2
$(OUT)/obj/static/%.o: %.c $(OUT)/flags.stamp
	@mkdir -p $(@D)
	$(call QUIET,CC)$(CC) $(STATIC_CFLAGS) -c -o $@ $<

$(OUT)/launcher: $(LAUNCHER_OBJ) $(if $(filter debug,$(BUILD)),$(OUT)/obj/static/tests/faults/seam.o)
	$(call QUIET,LD)$(CC) -static -no-pie -s -Wl,-z,relro,-z,now,-z,noexecstack \
	    $(if $(filter debug,$(BUILD)),$(FAULT_WRAPS)) -o $@ $^ $(LAUNCHER_LIBS)

comma := ,
# A debug build's helper can be made to fail in any call of the fault table (tests/faults).
FAULT_WRAPS := $(addprefix -Wl$(comma)--wrap=,$(shell grep '^FAULT' tests/faults/calls.def | cut -d, -f2))
$(OUT)/tests/faults/test_faults: $(addprefix $(OUT)/obj/tests/,faults/test_faults.o faults/seam.o \
        sandbox/lib_box.o unit/tap.o) $(OUT)/libsandbox.a
	@mkdir -p $(@D)
	$(call QUIET,LD)$(CC) $(ALL_LDFLAGS) $(FAULT_WRAPS) -o $@ $^ $(LIBRARY_LIBS)

$(OUT)/obj/sandbox/embed.o: sandbox/embed.S $(OUT)/launcher $(OUT)/flags.stamp
	@mkdir -p $(@D)
	$(call QUIET,AS)$(CC) -c -Wa,--noexecstack -DLAUNCHER_PATH='"$(OUT)/launcher"' -o $@ $<

-include $(ALL_OBJ:.o=.d)
