// time: n
// space: n
// line: -
// gen: rising {n}
// why: retain, dedup and windows each go over the numbers once
use std::io::{self, Read};

fn read_all() -> Vec<i64> {
    let mut text = String::new();
    io::stdin().read_to_string(&mut text).unwrap();
    text.split_whitespace().map(|word| word.parse().unwrap()).collect()
}

fn main() {
    let mut numbers: Vec<i64> = read_all().into_iter().skip(1).collect();
    numbers.retain(|x| x % 3 != 1);
    numbers.iter_mut().for_each(|x| *x /= 4);
    numbers.dedup();
    let steps = numbers.windows(2).filter(|pair| pair[1] - pair[0] == 1).count();
    let folded = numbers.iter().fold(7i64, |sum, x| (sum * 31 + x) % 1_000_003);
    println!("{} {} {}", numbers.len(), steps, folded);
}
