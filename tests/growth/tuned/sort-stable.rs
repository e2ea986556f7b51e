// time: n log n
// space: n
// line: .sort()
// gen: numbers {n}
// why: a merge sort
use std::io::Read;

fn main() {
    let mut text = String::new();
    std::io::stdin().read_to_string(&mut text).unwrap();
    let all: Vec<i64> = text.split_ascii_whitespace().map(|w| w.parse().unwrap()).collect();
    let (n, a) = (all[0] as usize, &all[1..]);
    let mut b = a.to_vec();
    b.sort();
    println!("{} {}", b[n / 2], b[0]);
}
