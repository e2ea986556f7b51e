// time: n^2
// space: n
// line: drain(
// gen: numbers {n}
// why: drain(..1) moves all that stay, for each number
use std::io::{self, Read};

fn read_all() -> Vec<i64> {
    let mut text = String::new();
    io::stdin().read_to_string(&mut text).unwrap();
    text.split_whitespace().map(|word| word.parse().unwrap()).collect()
}

fn main() {
    let mut waiting: Vec<i64> = read_all().split_off(1);
    let mut served = 0i64;
    let mut minutes = 0i64;
    while !waiting.is_empty() {
        let next: Vec<i64> = waiting.drain(..1).collect();
        minutes += next[0] % 10 + 1;
        if minutes % 2 == 0 {
            served += waiting.len() as i64;
        }
    }
    println!("{} {}", served, minutes);
}
