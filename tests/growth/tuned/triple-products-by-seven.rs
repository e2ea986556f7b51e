// time: n^3
// space: n
// line: for c in or % 7
// gen: numbers {n}
// why: an iterator in an iterator in an iterator: all triples
use std::io::{self, Read};

fn read_all() -> Vec<i64> {
    let mut text = String::new();
    io::stdin().read_to_string(&mut text).unwrap();
    text.split_whitespace().map(|word| word.parse().unwrap()).collect()
}

fn main() {
    let values: Vec<i64> = read_all()[1..].iter().map(|x| x % 1000).collect();
    let mut found = 0u64;
    for (i, a) in values.iter().enumerate() {
        for (j, b) in values.iter().enumerate().skip(i + 1) {
            for c in values.iter().skip(j + 1) {
                if (a * b + c) % 7 == 0 { found += 1; }
            }
        }
    }
    println!("{}", found);
}
