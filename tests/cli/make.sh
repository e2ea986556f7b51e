#!/bin/sh
. "$(dirname "$0")/lib.sh"
fresh_home
cd "$JUDGE_SOURCE" || exit 1

expect_exit 0 "make help" make -s help
for target in all demo test lint format bench fuzz-smoke install uninstall clean help; do
    expect_out "make help explains $target" "^  $target +[a-z]"
done
expect_exit 2 "an unknown BUILD is refused" make BUILD=quick
expect_err "it is named, with those that exist" "BUILD=quick is unknown; it is release, debug, asan"

check "scripts are executable" sh -c '! find scripts .ci tests -type f ! -perm -u+x \
    -exec grep -l "^#!" {} + | grep -v "/hostile/\|/packages/"'

done_testing
