// time: n
// space: n
// line: -
// gen: numbers {n}
// why: one pass
use std::io::Read;

fn main() {
    let mut text = String::new();
    std::io::stdin().read_to_string(&mut text).unwrap();
    let all: Vec<i64> = text.split_ascii_whitespace().map(|w| w.parse().unwrap()).collect();
    let (n, a) = (all[0] as usize, &all[1..]);
    let mut sum = 0;
    for i in 1..n {
        sum += (a[i] - a[i - 1]).abs() % 7;
    }
    println!("{}", sum);
}
