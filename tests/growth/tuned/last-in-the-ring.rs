// time: log n
// space: 1
// line: while left > 1 or if left % 2 or first += step or step *= 2 or left /= 2
// gen: size {n}
// why: each round round the ring sends every second one out, so half of them are left
use std::io;

fn survivor(n: u64) -> (u64, u32) {
    let mut first = 1;
    let mut step = 1;
    let mut left = n;
    let mut rounds = 0;
    while left > 1 {
        if left % 2 == 1 {
            first += step * 2;
        }
        step *= 2;
        left /= 2;
        rounds += 1;
    }
    (first, rounds)
}

fn main() {
    let mut line = String::new();
    io::stdin().read_line(&mut line).unwrap();
    let n: u64 = line.trim().parse().unwrap();
    let (last, rounds) = survivor(n);
    println!("number {} stays after {} rounds", last, rounds);
}
