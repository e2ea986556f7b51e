// time: n * m
// space: n + m or m
// line: .position(
// gen: keys {n} {m}
// why: the names stand in a vector of n, searched from the front for each of m keys
use std::io::{self, Read};

fn read_all() -> Vec<i64> {
    let mut text = String::new();
    io::stdin().read_to_string(&mut text).unwrap();
    text.split_whitespace().map(|word| word.parse().unwrap()).collect()
}

fn main() {
    let input = read_all();
    let (n, keys) = (input[0], &input[2..]);
    let names: Vec<i64> = (0..n).rev().collect();
    let mut found = 0;
    let mut places = 0;
    for key in keys {
        if let Some(place) = names.iter().position(|k| *k == *key) {
            found += 1;
            places += place;
        }
    }
    println!("{} {}", found, places);
}
