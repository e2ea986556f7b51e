# shellcheck shell=sh
# Whole screens at 80 columns: sourced behind lib.sh.
#
#   screen NAME EXIT COMMAND…   what is printed, compared with screens/NAME.txt, where measured times
#                               and sizes stand as T and M; SCREENS_WRITE=1 writes it anew

golden=$(cd "$(dirname "$0")" && pwd)/screens
TZ=UTC
COLUMNS=80
export TZ COLUMNS

# What differs from run to run, or from machine to machine.
same_for_all() {
    # Whether this machine's kernel walls memory in is no part of a screen.
    sed -zE 's/\n+  note +memory is watched[^\n]*(\n {12}[^\n]*)*\n/\n/g' |
    # Whether the number still fits on the first line depends on how long a time is to write.
    sed -E '/^[A-Z]+ . /{N;s/\n +(#[0-9]+)$/ \1/;P;D}' |
    sed -E -e "s#$JUDGE_PROBLEMS#PROBLEMS#g" -e "s#$HOME#HOME#g" \
        -e 's/[0-9]+(\.[0-9]+)? (ms|s|µs|min)\b/T/g' -e 's/[0-9]+(\.[0-9]+)? [KMG]iB/M/g' \
        -e 's/(g?cc|g\+\+) [0-9]+\.[0-9]+/\1 V/g' -e 's/[0-9]+ runs/N runs/' \
        -e '/^  Languages/d' -e '/^ {15}[✔–—-]/d' -e '/^(making hidden|judging [0-9])/d' -e 's#[0-9]+/26#N/26#' \
        -e 's/smallest of [0-9]+/smallest of N/' \
        -e 's/[0-9]+ % of the growth/P % of the growth/' -e 's/ … [0-9 ]+, exact/ … N, exact/' -e '/^ {4,}[0-9 ]*\|/d' \
        -e '/^✔ limits/,/^✔ growth/{/^✔ growth/!d}' -e 's/⧗+ +/⧗ /' \
        -e '/^  [0-9]+ more were no valid inputs$/,+1d' -e '/note: each undeclared/,+1d' -e 's/ +(T|M)\b/ \1/g' \
        -e '/accepted by/!s/[0-9]+ inputs?\b/N inputs/' -e '/ cases T/s/ +/ /g' -e 's/ +$//'
}

# screen NAME EXIT COMMAND…: both streams, as one sees them.
screen() {
    screen_name=$1 screen_exit=$2
    shift 2
    "$@" >"${stdout:?}" 2>&1 </dev/null
    expect_equal "$screen_name: exit code" "$?" "$screen_exit"
    # shellcheck disable=SC2016 # expanded by the inner shell
    check "$screen_name: 80 columns are enough" sh -c '! grep -E "^.{81}" "$1"' - "$stdout"
    same_for_all <"$stdout" >"$HOME/shown"
    [ -z "${SCREENS_WRITE:-}" ] || cp "$HOME/shown" "$golden/$screen_name.txt"
    expect_same "$screen_name" "$HOME/shown" "$golden/$screen_name.txt"
}
