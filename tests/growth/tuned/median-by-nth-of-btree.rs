// time: n^2
// space: n
// line: .iter().nth(
// gen: numbers {n}
// why: the tree finds places of values in log n, but nth walks over half of what is held
// The median of all values so far, after each value.
use std::collections::BTreeSet;
use std::io::{self, BufRead};

struct Medians {
    values: BTreeSet<(u32, usize)>,
}

impl Medians {
    fn add(&mut self, value: u32) -> u32 {
        self.values.insert((value, self.values.len()));
        let middle = (self.values.len() - 1) / 2;
        self.values.iter().nth(middle).unwrap().0
    }
}

fn main() {
    let mut medians = Medians { values: BTreeSet::new() };
    let mut sum: u64 = 0;
    let mut last = 0;
    for line in io::stdin().lock().lines().skip(1) {
        last = medians.add(line.unwrap().trim().parse().unwrap());
        sum += last as u64;
    }
    println!("sum of the medians {}, the last is {}", sum, last);
}
