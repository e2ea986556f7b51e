// time: n^2
// space: n
// line: for j in or sum += or if a
// gen: numbers {n}
// why: every pair
use std::io::Read;

fn main() {
    let mut text = String::new();
    std::io::stdin().read_to_string(&mut text).unwrap();
    let all: Vec<i64> = text.split_ascii_whitespace().map(|w| w.parse().unwrap()).collect();
    let (n, a) = (all[0] as usize, &all[1..]);
    let mut sum = 0;
    for i in 0..n {
        for j in 0..i {
            sum += (a[i] * a[j] + 1) % 7;
        }
    }
    println!("{}", sum);
}
