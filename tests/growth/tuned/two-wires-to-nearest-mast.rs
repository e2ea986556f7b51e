// time: n log n + m log n or m log n
// space: n
// line: partition_point or sort_unstable or nearest(&masts
// gen: lists {n} {m}
// why: the n masts are sorted, the nearest of each of m houses is found by bisection
use std::io::{self, BufRead};

fn nearest(masts: &[i64], house: i64) -> i64 {
    let at = masts.partition_point(|&mast| mast < house);
    let right = masts.get(at).map_or(i64::MAX, |mast| mast - house);
    let left = if at > 0 { house - masts[at - 1] } else { i64::MAX };
    left.min(right)
}

fn main() {
    let input = io::stdin();
    let mut lines = input.lock().lines();
    let sizes: Vec<usize> = lines
        .next()
        .unwrap()
        .unwrap()
        .split_whitespace()
        .map(|word| word.parse().unwrap())
        .collect();
    let mut number = || -> i64 { lines.next().unwrap().unwrap().parse().unwrap() };

    let mut masts: Vec<i64> = (0..sizes[0]).map(|_| number()).collect();
    masts.sort_unstable();
    let mut wire = 0;
    let mut longest = 0;
    for _ in 0..sizes[1] {
        let length = nearest(&masts, number());
        wire += length;
        longest = longest.max(length);
    }
    println!("{} metres of wire, the longest {}", wire, longest);
}
