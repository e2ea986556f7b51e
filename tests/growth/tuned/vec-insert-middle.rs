// time: n^2
// space: n
// line: order.insert(
// gen: numbers {n}
// why: inserting in the middle moves half of the vector, n times
use std::io::{self, BufRead};

fn main() {
    let stdin = io::stdin();
    let mut lines = stdin.lock().lines();
    let n: usize = lines.next().unwrap().unwrap().parse().unwrap();
    let mut order: Vec<u64> = Vec::new();
    for _ in 0..n {
        let value: u64 = lines.next().unwrap().unwrap().parse().unwrap();
        order.insert(order.len() / 2, value);
    }
    let mut hash = 0u64;
    for value in order {
        hash = hash.wrapping_mul(31).wrapping_add(value);
    }
    println!("{}", hash);
}
