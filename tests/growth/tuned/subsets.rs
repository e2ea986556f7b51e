// time: 2^n
// space: n or 1
// line: -
// gen: size {n}
// why: each of n numbers is taken or not
use std::io::Read;

fn count(i: u64, n: u64, sum: u64) -> u64 {
    if i == n {
        return (sum % 7 == 0) as u64;
    }
    count(i + 1, n, sum) + count(i + 1, n, sum * 3 + i)
}

fn main() {
    let mut text = String::new();
    std::io::stdin().read_to_string(&mut text).unwrap();
    println!("{}", count(0, text.trim().parse().unwrap(), 1));
}
