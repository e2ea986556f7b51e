// time: 2^n
// space: n or 1
// line: fib( or fn fib or if n
// gen: size {n}
// why: 1.618^n calls
use std::io::Read;

fn fib(n: u64) -> u64 {
    if n < 2 { n } else { fib(n - 1) + fib(n - 2) }
}

fn main() {
    let mut text = String::new();
    std::io::stdin().read_to_string(&mut text).unwrap();
    let all: Vec<i64> = text.split_ascii_whitespace().map(|w| w.parse().unwrap()).collect();
    let (n, a) = (all[0] as usize, &all[1..]);
    println!("{} {}", fib(n as u64), a.len());
}
