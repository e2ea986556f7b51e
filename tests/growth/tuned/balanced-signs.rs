// time: 2^n
// space: n
// line: split(
// gen: numbers {n}
// sizes: 3..20
// why: each number goes to one side or to the other: both are tried
use std::io::{self, Read};

fn read_all() -> Vec<i64> {
    let mut text = String::new();
    io::stdin().read_to_string(&mut text).unwrap();
    text.split_whitespace().map(|word| word.parse().unwrap()).collect()
}

fn split(weights: &[i64], left: i64, right: i64) -> i64 {
    match weights.split_first() {
        None => (left - right).abs(),
        Some((first, rest)) => split(rest, left + first, right).min(split(rest, left, right + first)),
    }
}

fn main() {
    let numbers = read_all();
    println!("{}", split(&numbers[1..], 0, 0));
}
