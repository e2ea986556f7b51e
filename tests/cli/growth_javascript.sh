#!/bin/sh
# JavaScript counts its own steps: a program does the same with its counters as without, and the
# library's work is charged to the line that asks for it.
. "$(dirname "$0")/lib.sh"

fresh_home --warm
command -v node >/dev/null || skip_all "node is not installed"

for script in counter charges; do
    cp "$JUDGE_SOURCE/judge/engine/growth/$script.js" "growth_$script.js"
done

# ---- what is easily broken by putting words into a text ----
cat >syntax.js <<'END'
#!/usr/bin/env node
'use strict'
const isStrict = (function () { return this === undefined })()
const say = (...words) => console.log(words.join(' '))
say(isStrict, require.main === module, __filename.length > 0)
const object = x => ({x, ['y' + x]: [x, ...[1, 2]]}), pair = (a, b = [a].concat(a)) => b
say(JSON.stringify(object(1)), pair(3).length, (n => n + 1)(2))
if (isStrict) say('if'); else say('else')
if (!isStrict) say('no')
else if (pair(1)) say('else if')
else say('no')
let i = 0
do i++; while (i < 3)
for (; i < 6; i++);
while (i --> 4) if (i === 5) continue; else say('while', i)
outer: for (const a of [1, 2, 3]) { for (const b in {x: 1, y: 2}) { if (a === 2) continue outer; if (a === 3) break outer; say(a, b) } }
switch (i) { case 3: say('three'); case 4: say('falls'); break; default: say('no') }
class Base { #hidden = [1, 2].includes(2); static made = [3].slice(); constructor() { this.list = [] } get hidden() { return this.#hidden } toString() { return 'base' } shift(x) { return `own ${x}` } }
class Derived extends Base { constructor() { super(); this.list.push(1) } toString() { return super.toString() + '!' } }
const derived = new Derived()
say(derived.hidden, Base.made, derived.toString(), `${derived}`, derived.shift(7), derived.list?.includes(1), derived.none?.includes(1), derived.none?.list.indexOf(1).x)
try { null.includes(1) } catch (error) { say(error instanceof TypeError) } finally { say('finally') }
function* some() { const got = yield 1; yield [got].includes(5) ? 2 : 3 }
const steps = some(); say(steps.next().value, steps.next(5).value, [...some()].length, Math.max(...[4, 9, 2]))
const sorted = [10, 9, 1, undefined, 'b', 'B'].sort(); say(sorted, [3, 1, 2].sort((a, b) => a - b), new Float64Array([2, 1]).sort())
say([1, [2, [3]]].flat(Infinity)
    .map(x => x * 2)   // a comment. with (a dot and a bracket
    .filter(x => x > 2).indexOf(6), ('a' + 'b').includes('b'), "x,y".split(',').reverse().join(), /a(b)\/c/.test('ab/c'))
const sum = function recurse(n) { return n ? n + recurse(n - 1) : 0 }; say(sum(4), typeof sum, sum.length)
let big = 2n ** 70n; big *= 3n; big -= 1n; say(big * big % 1000007n, -big, big.toString().length)
const {a = [1].indexOf(1), ...rest} = {b: 1, c: 2}; say(a, Object.keys(rest), [, 1].length, void 0)
const tag = (parts, ...values) => parts.raw[0] + values.length; say(tag`a\n${1}${2}`)
say([1, 2, 3].splice(1), [NaN].includes(NaN), 'abc'.indexOf('c', 2), 'aXbX'.replaceAll('X', () => '-'), Array(3).fill(0).length, new Array(2, 3).length, Array.from({length: 2}, (_, k) => k))
var hoisted = late(); function late() { return 'late' } say(hoisted)
const wait = async n => { for await (const x of [n]) return x + (await 1) }
wait(1).then(x => { say('async', x); process.exitCode = 0 })
say((() => { 'use strict'; return [].length })(), ((a, b) => (a, b))(1, 2), +[1].includes(1), !'ab'.startsWith('a'))
END
node syntax.js >plain.txt
check "a program of all kinds of syntax runs" test "$(wc -l <plain.txt)" -gt 20
node --expose-internals growth_counter.js counts syntax.js "$PWD/syntax.js" >counted.txt 2>&1
expect_same "and prints the same with counters" plain.txt counted.txt
check "whose counts are left behind" grep -q '^own 5 ' counts

# ---- charges ----
cat >gen.sh <<'END'
awk -v n="$1" 'BEGIN { print n; for (x = 7; n-- > 0;) print x = (x * 48271) % 2147483647 }'
END
cat >front.js <<'END'
const numbers = require('fs').readFileSync(0, 'utf8').split('\n').slice(1, -1).map(Number);
const queue = [];
for (const x of numbers)
    queue.unshift(x);
console.log(queue.length);
END
expect_exit 0 "growth of a JavaScript program" \
    "$JUDGE" growth front.js --gen 'sh gen.sh {n}' --plain --ascii
expect_out "the library's work is seen" 'time .*O\(n\^2\)'
expect_out "on the line that asks for it" 'hot +line 4 .*unshift'
expect_out "the source is named" 'exact step counts'

cat >sorted.js <<'END'
const numbers = require('fs').readFileSync(0, 'utf8').split('\n').slice(1, -1);
let mix = 0;
for (const x of numbers.sort())
    mix = (mix * 31 + x.length) % 1000003;
console.log(mix);
END
expect_exit 0 "growth of a sort" "$JUDGE" growth sorted.js --gen 'sh gen.sh {n}' --plain --ascii
expect_out "of texts, by its comparisons" 'time .*O\(n log n\)'
expect_out "on its line" 'hot +line 3 .*sort'

for run in 1 2; do
    "$JUDGE" growth sorted.js --gen 'sh gen.sh {n}' --json |
        sed -e 's/"fitting_size".*//' -e 's/"cpu_us":[0-9]*//g' >"run$run"
done
expect_same "the counts are the same in every run" run1 run2

sed 's/^console.log.*/if (numbers.length > 100) throw new Error("too many");/' sorted.js >throws.js
expect_exit 0 "a program that throws at some size" \
    "$JUDGE" growth throws.js --gen 'sh gen.sh {n}' --plain --ascii
expect_out "is told so" 'does not end well|cannot tell'

expect_exit 0 "an answer to a function problem" "$JUDGE" growth --plain --ascii -p quiet-window \
    "$JUDGE_SOURCE/problems/sorting/quiet-window/solutions/ac-two-ends.js"
expect_out "is counted too" 'step counts'
expect_out "where it stands" 'hot +line [0-9]'

expect_exit 0 "what this machine counts" "$JUDGE" doctor
expect_out "is in the doctor's words" 'exact step counts'

done_testing
