#!/bin/sh
# Packages of others, judged where they lie: each submission gets what its package expects, and
# what judge lacks is named.
. "$(dirname "$0")/lib.sh"
become_ordinary_user
fresh_home --warm
packages=$JUDGE_SOURCE/tests/packages

# Package, submission, verdict.
while read -r package submission verdict; do
    "$JUDGE" submit "$packages/$package" "$packages/$package/submissions/$submission" --json \
        --no-growth >"$stdout" 2>"$stderr"
    expect_equal "$package: $submission" \
        "$(grep -o '"verdict": *"[A-Z]*"' "$stdout" | head -1 | tr -d '" ' | cut -d: -f2)" "$verdict"
done <<ROWS
kattis-default     accepted/a.py                AC
kattis-default     accepted/multi               AC
kattis-default     wrong_answer/w.py            WA
kattis-default     run_time_error/r.c           RTE
kattis-custom      accepted/third.py            AC
kattis-custom      wrong_answer/too_large_in_b.py  WA
kattis-custom      wrong_answer/three.py        WA
kattis-interactive accepted/halve.py            AC
kattis-interactive wrong_answer/count.py        WA
kattis-2025        accepted/square.py           AC
kattis-2025        partially_accepted/narrow.c  WA
ROWS

"$JUDGE" submit "$packages/kattis-2025" "$packages/kattis-2025/submissions/partially_accepted/narrow.c" \
    --no-growth >"$stdout" 2>"$stderr"
expect_out "a part of the points is earned" '40 of 100: .*secret/large 0/60, secret/small 40/40'

echo 'print("Yes" if int(input()) == 3 else "no")' >answer.py
echo 'print("yes" if int(input()) == 3 else "no")' >small.py
echo 'print(int(input()) + 1)' >next.py
expect_exit 0 "a bare folder" "$JUDGE" submit "$packages/bare-ans" answer.py
expect_exit 1 "a bare folder: case matters" "$JUDGE" submit "$packages/bare-ans" small.py
expect_exit 0 "numbered texts" "$JUDGE" submit "$packages/bare-numbered" next.py
expect_exit 0 "--problem takes a package too" \
    "$JUDGE" submit next.py --problem "$packages/bare-numbered"
expect_out "a guessed limit is told" 'names no time limit|no time limit|a guess was taken'
expect_exit 0 "samples alone" "$JUDGE" run "$packages/kattis-default" \
    "$packages/kattis-default/submissions/accepted/a.py"
expect_exit 0 "its statement" "$JUDGE" show "$packages/kattis-default" --plain
expect_out "is the package's" 'Print twice the number'

expect_exit 3 "a kind of problem that is lacking" "$JUDGE" show "$packages/lacking-multipass"
expect_one_error "is named" 'multi-pass problem, which judge cannot judge yet'
expect_exit 3 "a flag that is none" "$JUDGE" show "$packages/lacking-flag"
expect_one_error "is named, with those that are" "'float_tolerence' is no flag of the default"
done_testing
