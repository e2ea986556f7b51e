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
kattis-multipass   accepted/same.c              AC
kattis-multipass   wrong_answer/late.py         WA
kattis-scoring     partially_accepted/int.c     WA
kattis-scoring     time_limit_exceeded/endless.py TLE
kattis-include     accepted/solution.cpp        AC
kattis-include     accepted/solution.py         AC
kattis-include     wrong_answer/solution.py     WA
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


# Every submission of every package as its package expects: folders, submissions.yaml, groups.
for package in kattis-default kattis-custom kattis-interactive kattis-multipass kattis-2025 \
    kattis-scoring kattis-include polygon libchecker/sample/sum leetcode leetcode-tree bapc \
    kattis-untimed kattis-tight kattis-probes bapc-rules bare-ans; do
    expect_exit 0 "verify $package" "$JUDGE" problem verify "$packages/$package"
    expect_out "$package: each submission" '[0-9]+ submissions, each gets what its package expects'
done
"$JUDGE" problem verify "$packages/kattis-scoring" >"$stdout" 2>"$stderr"
expect_out "inputs pass its input validators" '7 cases pass the package'
expect_out "a key that is not known is named" "problem.yaml: limits:6: the key 'colour'"
"$JUDGE" submit "$packages/kattis-scoring" \
    "$packages/kattis-scoring/submissions/partially_accepted/int.c" --no-growth >"$stdout" 2>"$stderr"
expect_out "groups by their own rules" 'points +70 of 100: .*secret/bonus 10/10, secret/easy 30/30'

"$JUDGE" problem verify "$packages/polygon" >"$stdout" 2>"$stderr"
expect_out "Polygon: made tests pass its validator" '4 cases pass the package'
"$JUDGE" submit "$packages/polygon" "$packages/polygon/solutions/wrong.py" --no-growth \
    >"$stdout" 2>"$stderr"
expect_out "Polygon: groups, whole or test by test" '10 of 100: tests/1/1 0/0, tests/1/2 10/10, tests/2 0/90'
expect_out "Polygon: the checker's words" 'reason +no divisor'

cp -R "$packages/polygon" io
sed -i 's/input-file=""/input-file="in.txt"/' io/problem.xml
expect_exit 3 "Polygon: files in the place of the streams" "$JUDGE" show ./io
expect_one_error "are named" "problem.xml:5: programs are to read 'in.txt'"
"$JUDGE" submit "$packages/bapc" "$packages/bapc/submissions/accepted/echo.py" --no-growth \
    >"$stdout" 2>"$stderr"
expect_out "generators.yaml: counted, copied, written out, from a folder" '18/18 cases'
"$JUDGE" submit "$packages/kattis-untimed" \
    "$packages/kattis-untimed/submissions/wrong_answer/four.py" --no-growth >"$stdout" 2>"$stderr"
expect_out "a limit follows from accepted submissions" 'names no time limit: [1-9][0-9]* s follows'
"$JUDGE" submit "$packages/kattis-tight" "$packages/kattis-tight/submissions/accepted/echo.py" \
    --no-growth >"$stdout" 2>"$stderr"
expect_out "a limit that is not kept here is raised, and this is said" \
    'the time limit is ([1-9][0-9][0-9] ms|[1-9][0-9.]* s) here: accepted'
cp -R "$packages/bapc" nowhere
rm nowhere/generators/number.py
expect_exit 3 "generators.yaml: a program that is not there" "$JUDGE" show ./nowhere
expect_one_error "is named" "generators.yaml:12: 'number.py' is no program of the package"
cp -R "$packages/leetcode-tree" design
echo '{"classname": "Store", "systemdesign": true}' >design/metadata.json
expect_exit 3 "LeetCode: a class of several methods" "$JUDGE" show ./design
expect_one_error "is named" 'a class with several methods is not judged here'
echo 'int rotate(int n) { return n; }' >rotate.c
expect_exit 2 "LeetCode: C" "$JUDGE" submit "$packages/leetcode" rotate.c
expect_one_error "is named" 'can be judged in C\+\+, Java, JavaScript and Python, not in C$'
"$JUDGE" submit "$packages/bapc-rules" "$packages/bapc-rules/submissions/partially_accepted/near.py" \
    --no-growth >"$stdout" 2>"$stderr"
expect_out "generators.yaml: points and flags of its testdata.yaml" \
    '70 of 100: .*secret/small 0/30, secret/large 70/70'
cp -R "$packages/bapc-rules" odd
sed -i 's/max_score: 30/max_score: 30, colour: red/; s/^  secret:/&\n    include: [sample]/' \
    odd/generators/generators.yaml
"$JUDGE" problem verify ./odd >"$stdout" 2>"$stderr"
expect_out "a key of it that is not known is named" "'colour' is not known here and is left out"
expect_out "and where" 'generators.yaml: secret/small/testdata.yaml:11: the key$'
expect_out "so is one of a folder" "generators.yaml.*the key 'include'"
sed -i 's/testdata.yaml: .*/testdata.yaml: 7/' odd/generators/generators.yaml
expect_exit 3 "a testdata.yaml that is none" "$JUDGE" show ./odd
expect_one_error "is named" 'testdata.yaml: keys with values would be right'

# What a package knows of itself: digests of its cases, inputs and outputs that are right or wrong.
"$JUDGE" problem verify "$packages/libchecker/sample/sum" >"$stdout" 2>"$stderr"
expect_out "library-checker: cases are those of hash.json" '8 inputs and answers are those of hash.json'
cp -R "$packages/libchecker" hashes
sed -i '/random_01.in/s/": "./": "x/; /random_02.in/d; /random_00.out/s/": "./": "x/' hashes/sample/sum/hash.json
expect_exit 1 "other cases than hash.json has" "$JUDGE" problem verify ./hashes/sample/sum
expect_out "are named: an input" '✘ inputs +random_01.in: it is another one than hash.json has'
expect_out "an answer" '! +random_00.out: it is another one|! inputs +random_00.out: it is another one'
expect_out "one that it says nothing of" 'random_02.in: hash.json says nothing of it'
echo '[' >hashes/sample/sum/hash.json
expect_exit 1 "a hash.json that is none" "$JUDGE" problem verify ./hashes/sample/sum
expect_out "is named" 'hash.json: hash.json:'
probes=$packages/kattis-probes
"$JUDGE" problem verify "$probes" >"$stdout" 2>"$stderr"
expect_out "validators are tried on the package's own" '6 inputs and outputs of data/ are judged as'
cp -R "$probes" probes
printf '10\n' >probes/data/invalid_input/range/large.in
printf '10\n' >probes/data/invalid_output/far.out
printf '11\n' >probes/data/valid_output/below.out
printf '123\n' >probes/data/invalid_output/word.in
expect_exit 1 "a package that is wrong about them" "$JUDGE" problem verify ./probes
expect_out "is told: an input" 'data/invalid_input/range/large: every input validator accepts it'
expect_out "an output that passes" 'data/invalid_output/far: the output validator accepts it'
expect_out "one that does not" 'data/valid_output/below: the output validator rejects it'
expect_out "the input of an output" 'data/invalid_output/word: an input validator does not accept'
rm probes/data/valid_output/below.out
expect_exit 3 "an output that is missing" "$JUDGE" show ./probes
expect_one_error "is named" 'data/valid_output/below.in: its answer and the output to be tried'
echo 'int main() { return 0; }' >other.cpp
expect_exit 2 "a language that the package does not take" "$JUDGE" submit "$probes" other.cpp
expect_one_error "is refused, with those that it takes" 'takes submissions in c, python, not in cpp'

cp -R "$packages/libchecker" lib
echo 'more = { a = 1 }' >>lib/sample/sum/info.toml
expect_exit 3 "TOML that is not read" "$JUDGE" show ./lib/sample/sum
expect_one_error "is named" 'info.toml:[0-9]+: tables within a line are not read here'
cp -R "$packages/kattis-scoring" wrong
mv wrong/submissions/accepted/sum.py wrong/submissions/wrong_answer/
echo "a b" >wrong/data/sample/1.in
echo 'fun main() = println(3)' >wrong/submissions/wrong_answer/sum.kt
expect_exit 1 "what is not as expected" "$JUDGE" problem verify ./wrong
expect_out "is named: a verdict" 'wrong_answer/sum.py: expected is WA or OLE, it gets AC'
expect_out "an input" 'sample/1: input_validators/two.py does not accept it'
expect_out "a language" 'sum.kt: it is in Kotlin, a language that is not known'

expect_exit 3 "a kind of problem that is lacking" "$JUDGE" show "$packages/lacking-answers"
expect_one_error "is named" "'submit-answer': answers without a program are not judged here"
expect_exit 3 "a flag that is none" "$JUDGE" show "$packages/lacking-flag"
expect_one_error "is named, with those that are" "'float_tolerence' is no flag of the default"

# Answers that others keep as digests: a question is named as a folder of the set.
while read -r question answer wrong; do
    expect_exit 0 "question $question" "$JUDGE" answer "$packages/euler/$question" "$answer"
    expect_exit 1 "question $question, wrong" "$JUDGE" answer "$packages/euler/$question" "$wrong"
done <<ROWS
1 233168 233169
2 4613732 4613733
3 6857 6858
4 906609 906608
ROWS
echo 'print(906609)' >palindrome.py
expect_exit 0 "a program that prints it" "$JUDGE" submit "$packages/euler/4" palindrome.py
expect_exit 2 "a question that is not there" "$JUDGE" answer "$packages/euler/5" 1
expect_exit 0 "verify a question" "$JUDGE" problem verify "$packages/euler/1"

# Ours as a package, and back; packages of others as the beginning of a problem of ours.
expect_exit 0 "pack" "$JUDGE" problem pack --kattis two-colour-fair colours
expect_out "what has no place is named" 'left out: .*py: its language has limits of its own'
expect_exit 0 "the package is as it is to be" "$JUDGE" problem verify ./colours
expect_out "with each solution" 'submissions, each gets what its package expects'
expect_exit 0 "it comes back" "$JUDGE" problem new graph/back --from kattis ./colours
diff -r graph/back "$JUDGE_PROBLEMS/graph/two-colour-fair" >"$stdout" 2>&1
expect_equal "unchanged" "$(cat "$stdout")" ""
expect_exit 2 "pack: a function problem" "$JUDGE" problem pack --kattis quiet-window there
expect_one_error "is named" 'cannot be a Kattis package: a function problem has no counterpart'
expect_exit 0 "new --from kattis" "$JUDGE" problem new mine/twice --from kattis "$packages/kattis-default"
expect_out "a solution of several files is named" 'left out: accepted/multi: a solution of several'
expect_exit 0 "new --from polygon" "$JUDGE" problem new mine/divisor --from polygon "$packages/polygon"
expect_out "what is left out is named" 'left out: files/validate.cpp: an input validator'
"$JUDGE" problem matrix ./mine/divisor >"$stdout" 2>"$stderr"
expect_out "its solutions get their verdicts" 'each gets the verdict of its name|wa-wrong.py .*WA +WA'
expect_exit 2 "new --from another kind" "$JUDGE" problem new mine/x --from polygon "$packages/kattis-default"
expect_one_error "is told" "is a Kattis package \(legacy\), and --from says polygon"
done_testing
