// time: n^2
// space: n
// line: insert(0
// gen: numbers {n}
// why: all move for each number
use std::io::Read;

fn main() {
    let mut text = String::new();
    std::io::stdin().read_to_string(&mut text).unwrap();
    let all: Vec<i64> = text.split_ascii_whitespace().map(|w| w.parse().unwrap()).collect();
    let (n, a) = (all[0] as usize, &all[1..]);
    let mut line = Vec::new();
    for &x in a {
        line.insert(0, x);
    }
    println!("{}", line[n / 2]);
}
