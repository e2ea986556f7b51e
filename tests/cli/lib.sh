# shellcheck shell=sh
# What the tests of commands share: sourced first, by `. "$(dirname "$0")/lib.sh"`. Each check
# prints one line of TAP and the test goes on; `done_testing` prints the plan and must come last.
#
#   fresh_home [--warm]         an empty HOME with its XDG folders, and an empty folder to stand in;
#                               --warm: with the cache that all tests of this build share
#   become_ordinary_user        first of all, if at all: go on as nobody when started by root
#   as_ordinary_user CMD…       run one command so
#   expect_exit CODE NAME CMD…  run it; its output is then in $stdout and $stderr (two files)
#   expect_line NAME TEXT       one line of standard output is TEXT, the whole of it
#   expect_out NAME ERE         a line of standard output matches; expect_no_out: none does
#   expect_err NAME ERE         a line of standard error matches
#   expect_one_error NAME ERE   standard error is one line, "judge: …", and matches
#   expect_quiet NAME           nothing was printed, on neither
#   expect_equal NAME GOT WANTED          expect_same NAME FILE FILE
#   pass NAME    fail NAME    skip NAME REASON    note TEXT    done_testing

JUDGE_SOURCE=${JUDGE_SOURCE:-$(cd "$(dirname "$0")/../.." && pwd)}
JUDGE_OUT=${JUDGE_OUT:-$JUDGE_SOURCE/build/release}
JUDGE_BUILD=${JUDGE_BUILD:-release}
JUDGE=${JUDGE:-$JUDGE_OUT/judge}
JUDGE_SANDBOX=${JUDGE_SANDBOX:-$JUDGE_OUT/judge-sandbox}
if [ -z "${TMPDIR:-}" ]; then
    TMPDIR=$(mktemp -d /tmp/judge-test.XXXXXX)
    chmod 1777 "$TMPDIR"
    trap 'rm -rf "$TMPDIR"' EXIT
fi
# The problems of this tree, also where some judge is installed; nothing else of the caller's.
JUDGE_PROBLEMS=${JUDGE_TEST_PROBLEMS:-$JUDGE_SOURCE/problems}
export TMPDIR JUDGE JUDGE_SANDBOX JUDGE_SOURCE JUDGE_OUT JUDGE_BUILD JUDGE_PROBLEMS
unset NO_COLOR COLUMNS PAGER EDITOR VISUAL MAKEFLAGS MAKELEVEL MFLAGS
LC_ALL=C.UTF-8
TERM=dumb
export LC_ALL TERM

checks=0
homes=0
scratch=$(mktemp -d "$TMPDIR/checks.XXXXXX")
stdout=$scratch/stdout
stderr=$scratch/stderr

pass() {
    checks=$((checks + 1))
    echo "ok $checks - $1"
}

fail() {
    checks=$((checks + 1))
    echo "not ok $checks - $1"
}

skip() {
    checks=$((checks + 1))
    echo "ok $checks - $1 # SKIP $2"
}

note() {
    printf '%s\n' "$*" | sed 's/^/# /'
}

done_testing() {
    echo "1..$checks"
}

# Ends the test before its first check: there is nothing that it could look at here.
skip_all() {
    echo "1..0 # SKIP $1"
    exit 0
}

show_output() {
    [ ! -s "$stdout" ] || { echo "# standard output:"; head -n 40 "$stdout" | sed 's/^/#   /'; }
    [ ! -s "$stderr" ] || { echo "# standard error:"; head -n 40 "$stderr" | sed 's/^/#   /'; }
}

# check NAME CONDITION…: the condition is a command.
check() {
    check_name=$1
    shift
    if "$@"; then
        pass "$check_name"
    else
        fail "$check_name"
        show_output
    fi
}

fresh_home() {
    homes=$((homes + 1))
    HOME=$TMPDIR/home.$homes
    XDG_CONFIG_HOME=$HOME/config
    XDG_DATA_HOME=$HOME/data
    XDG_CACHE_HOME=$HOME/cache
    XDG_STATE_HOME=$HOME/state
    [ "${1:-}" != --warm ] || XDG_CACHE_HOME=$(warm_cache)
    export HOME XDG_CONFIG_HOME XDG_DATA_HOME XDG_CACHE_HOME XDG_STATE_HOME
    mkdir -p "$HOME/work"
    cd "$HOME/work" || exit 1
}

# Each user has one of its own: root's files are nobody's to write. Hidden cases and builds stand
# there under the hash of what made them, so that sharing saves time and changes nothing.
warm_cache() {
    warm=$JUDGE_OUT/test-cache
    mkdir -p "$warm" 2>/dev/null && chmod 1777 "$warm" 2>/dev/null
    if mkdir -p "$warm/$(id -u)" 2>/dev/null && [ -w "$warm/$(id -u)" ]; then
        echo "$warm/$(id -u)"
    else
        echo "$HOME/cache"
    fi
}

nobody() {
    setpriv --reuid=65534 --regid=65534 --clear-groups --inh-caps=-all "$@"
}

as_ordinary_user() {
    if [ "$(id -u)" -eq 0 ]; then nobody "$@"; else "$@"; fi
}

# Where the tree lies in a folder that only root may enter, nobody gets copies.
become_ordinary_user() {
    [ "$(id -u)" -eq 0 ] || return 0
    if ! nobody test -x "$JUDGE" || ! nobody test -r "$JUDGE_PROBLEMS/../LICENSE" ||
        ! nobody test -r "$0"; then
        copy=$TMPDIR/copy
        mkdir -p "$copy/bin" "$copy/share/judge"
        cp "$JUDGE_OUT/judge" "$JUDGE_OUT/judge-sandbox" "$copy/bin/"
        cp "$JUDGE_SOURCE/judge/languages.json" "$copy/share/judge/"
        cp -R "$JUDGE_SOURCE/problems" "$JUDGE_SOURCE/tests" "$JUDGE_SOURCE/LICENSE" "$copy/"
        chmod -R go+rX "$copy"
        exec env JUDGE_OUT="$copy/bin" JUDGE="$copy/bin/judge" JUDGE_SOURCE="$copy" \
            JUDGE_SANDBOX="$copy/bin/judge-sandbox" JUDGE_TEST_PROBLEMS="$copy/problems" \
            setpriv --reuid=65534 --regid=65534 --clear-groups --inh-caps=-all \
            "$copy/tests/$(basename "$(dirname "$0")")/$(basename "$0")"
    fi
    exec setpriv --reuid=65534 --regid=65534 --clear-groups --inh-caps=-all "$0"
}

expect_exit() {
    wanted_code=$1
    exit_name=$2
    shift 2
    "$@" >"$stdout" 2>"$stderr" </dev/null
    got_code=$?
    if [ "$got_code" -eq "$wanted_code" ]; then
        pass "$exit_name"
    else
        fail "$exit_name"
        echo "# exit code $got_code, expected $wanted_code: $*" | head -n 1
        show_output
    fi
}

expect_line() {
    check "$1" grep -qxF -e "$2" "$stdout"
}

expect_out() {
    check "$1" grep -qE -e "$2" "$stdout"
}

expect_no_out() {
    # shellcheck disable=SC2016 # expanded by the inner shell
    check "$1" sh -c '! grep -qE -e "$1" "$2"' - "$2" "$stdout"
}

expect_err() {
    check "$1" grep -qE -e "$2" "$stderr"
}

one_error() {
    [ "$(wc -l <"$stderr")" -eq 1 ] && grep -qE -e '^judge: ' "$stderr" && grep -qE -e "$1" "$stderr"
}

expect_one_error() {
    check "$1" one_error "$2"
}

is_quiet() {
    [ ! -s "$stdout" ] && [ ! -s "$stderr" ]
}

expect_quiet() {
    check "$1" is_quiet
}

expect_equal() {
    if [ "$2" = "$3" ]; then
        pass "$1"
    else
        fail "$1"
        note "     got: $2"
        note "expected: $3"
    fi
}

expect_same() {
    if cmp -s "$2" "$3"; then
        pass "$1"
    else
        fail "$1"
        diff -u "$3" "$2" | head -n 40 | sed 's/^/# /'
    fi
}
