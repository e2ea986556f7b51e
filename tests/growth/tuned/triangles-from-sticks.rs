// time: n^3
// space: n
// line: is_triangle or found += or a + b > c or sticks[k] or for k in
// gen: numbers {n}
// why: each of n^3 / 6 threes of sticks is tried
use std::io::{self, Read};

fn is_triangle(a: u64, b: u64, c: u64) -> bool {
    a + b > c && a + c > b && b + c > a
}

fn main() {
    let mut text = String::new();
    io::stdin().read_to_string(&mut text).unwrap();
    let sticks: Vec<u64> = text
        .split_whitespace()
        .skip(1)
        .map(|word| word.parse().unwrap())
        .collect();
    let mut found: u64 = 0;
    let mut largest = 0;
    for i in 0..sticks.len() {
        for j in 0..i {
            for k in 0..j {
                if is_triangle(sticks[i], sticks[j], sticks[k]) {
                    found += 1;
                    largest = largest.max(sticks[i] + sticks[j] + sticks[k]);
                }
            }
        }
    }
    println!("{} {}", found, largest);
}
