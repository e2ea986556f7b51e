// time: n log n
// space: n
// line: .entry(
// gen: numbers {n}
// why: a BTreeMap entry for each number, nearly all different
use std::collections::BTreeMap;
use std::io::{self, Read};

fn read_all() -> Vec<i64> {
    let mut text = String::new();
    io::stdin().read_to_string(&mut text).unwrap();
    text.split_whitespace().map(|word| word.parse().unwrap()).collect()
}

fn main() {
    let numbers = read_all();
    let mut groups: BTreeMap<i64, Vec<usize>> = BTreeMap::new();
    for (place, number) in numbers.iter().skip(1).enumerate() {
        groups.entry(number / 2).or_default().push(place);
    }
    let mut check = 0usize;
    for (rank, places) in groups.values().enumerate() {
        check = (check * 31 + rank + places[0]) % 1_000_003;
    }
    println!("{} {}", groups.len(), check);
}
