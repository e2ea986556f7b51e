#!/bin/sh
# Rust is counted under an emulator, and once more without it for its memory.
. "$(dirname "$0")/lib.sh"
. "$(dirname "$0")/lib_growth.sh"

fresh_home --warm
command -v rustc >/dev/null || skip_all "rustc is not installed"

[ -x /usr/bin/qemu-x86_64 ] || skip_all "qemu-user is not installed"

cat >rows.rs <<'END'
use std::io::{self, BufRead};

fn main() {
    let line = io::stdin().lock().lines().next().unwrap().unwrap();
    let n: usize = line.trim().parse().unwrap();
    let mut rows: Vec<Vec<u64>> = Vec::new();
    for i in 0..n {
        rows.push((0..n).map(|j| (i * j) as u64).collect());
    }
    println!("{}", rows.iter().flatten().sum::<u64>());
}
END
expect_exit 0 "a table of n rows" "$JUDGE" growth rows.rs --gen 'echo {n}' --sizes 12..1000 --plain --ascii
expect_out "takes quadratic time" 'time  (grows|looks) like O\(n\^2\)'
expect_out "and as much heap" 'space grows like O\(n\^2\) \(heap\)'

cat >deep.rs <<'END'
use std::io::{self, BufRead};

#[inline(never)]
fn climb(step: u64, seed: u64) -> u64 {
    if step == 0 {
        return seed;
    }
    let above = climb(step - 1, seed.wrapping_mul(6364136223846793005) + step);
    above ^ (above << 1) ^ step
}

fn main() {
    let line = io::stdin().lock().lines().next().unwrap().unwrap();
    println!("{}", climb(line.trim().parse().unwrap(), 1));
}
END
expect_exit 0 "a recursion" "$JUDGE" growth deep.rs --gen 'echo {n}' --sizes 12..20000 --plain --ascii
expect_out "takes linear stack" 'space .*O\(n\) \(stack\)'

cat >table.rs <<'END'
use std::collections::HashMap;
use std::io::{self, BufRead};

fn main() {
    let line = io::stdin().lock().lines().next().unwrap().unwrap();
    let n: u64 = line.trim().parse().unwrap();
    let mut seen: HashMap<u64, u64> = HashMap::new();
    for i in 0..n {
        *seen.entry(i * i % 1009).or_insert(0) += i;
    }
    let first = *seen.keys().next().unwrap();
    let mut steps = 1u64;
    for i in 0..n * (first + 1) {
        steps = steps.wrapping_mul(i | 3);
    }
    println!("{}", steps);
}
END
echo 'echo "$1"' >gen.sh
expect_same_twice "a table, whose seed is random" table.rs

done_testing
