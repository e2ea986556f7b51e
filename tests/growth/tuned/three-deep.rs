// time: n^3
// space: n
// line: for k in or sum +=
// gen: numbers {n}
// why: every three
use std::io::Read;

fn main() {
    let mut text = String::new();
    std::io::stdin().read_to_string(&mut text).unwrap();
    let all: Vec<i64> = text.split_ascii_whitespace().map(|w| w.parse().unwrap()).collect();
    let (n, a) = (all[0] as usize, &all[1..]);
    let mut sum = 0;
    for i in 0..n {
        for j in 0..n {
            for k in 0..n {
                sum += (a[i] ^ a[j] ^ a[k]) % 3;
            }
        }
    }
    println!("{}", sum);
}
