#!/bin/sh
# Installs into a folder of its own, from a copy of what is built: only what names the prefix is
# compiled again, and nobody else's build changes.
. "$(dirname "$0")/lib.sh"
fresh_home
cd "$JUDGE_SOURCE" || exit 1
build=$TMPDIR/build
prefix=$TMPDIR/prefix
mkdir "$build"
cp -a "$JUDGE_OUT/obj" "$JUDGE_OUT"/*.mk "$JUDGE_OUT"/*.stamp "$build/"
[ ! -e "$JUDGE_OUT/launcher" ] || cp -a "$JUDGE_OUT/launcher" "$build/"

make_it() {
    make -s BUILD="$JUDGE_BUILD" OUT="$build" PREFIX="$prefix" "$@"
}

files_below() {
    find "$1" ! -type d 2>/dev/null | sed "s,^$1/,," | sort
}

expect_exit 0 "install" make_it install
files_below "$prefix" >"$HOME/installed"
for file in bin/judge bin/judge-sandbox share/judge/languages.json share/judge/LICENSE \
    share/man/man1/judge.1 share/man/man1/judge-sandbox.1 \
    share/judge/problems/sorting/parcel-ledger/problem.json; do
    # shellcheck disable=SC2016
    check "installed: $file" grep -qx "$file" "$HOME/installed"
done
find problems -type f ! -path '*/__pycache__/*' | sort >"$HOME/ours"
sed -n 's,^share/judge/,,; /^problems/p' "$HOME/installed" | sort >"$HOME/theirs"
expect_same "every file of every problem is installed, and no other" "$HOME/theirs" "$HOME/ours"
expect_equal "everybody may read what is installed" \
    "$(find "$prefix" ! -perm -a+r | head -n 3)" ""

unset JUDGE_PROBLEMS
cd "$HOME/work" || exit 1
expect_exit 0 "the installed judge runs" "$prefix/bin/judge" version
rm -rf "$prefix/share/judge/problems/math"
expect_exit 0 "it lists problems" "$prefix/bin/judge" list
expect_out "it finds them below its prefix" "parcel-ledger"
expect_no_out "it does not look into the source tree when it is installed" "square-mates"
cd "$JUDGE_SOURCE" || exit 1

expect_exit 0 "installing over an installed one" make_it install
files_below "$prefix" >"$HOME/again"
expect_same "the same files stand there again" "$HOME/again" "$HOME/installed"

mkdir -p "$prefix/share/doc"
: >"$prefix/share/doc/somebody-elses"
expect_exit 0 "uninstall" make_it uninstall
expect_equal "uninstall leaves what is not ours, and only that" \
    "$(files_below "$prefix")" "share/doc/somebody-elses"
rm -rf "$prefix/share/doc"
rmdir "$prefix/share" "$prefix" 2>/dev/null

expect_exit 0 "install below DESTDIR" make_it DESTDIR="$TMPDIR/stage" install
check "nothing is written outside DESTDIR" [ ! -e "$prefix" ]
check "the files stand below DESTDIR" [ -x "$TMPDIR/stage$prefix/bin/judge" ]
expect_exit 0 "uninstall below DESTDIR" make_it DESTDIR="$TMPDIR/stage" uninstall
expect_equal "install and uninstall leave nothing" "$(find "$TMPDIR/stage" ! -type d)" ""

done_testing
