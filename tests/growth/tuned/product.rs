// time: n^3
// space: n^2
// line: for k in or sum +=
// gen: matrix {n}
// why: n^2 sums of n products
use std::io::Read;

fn main() {
    let mut text = String::new();
    std::io::stdin().read_to_string(&mut text).unwrap();
    let mut words = text.split_ascii_whitespace().map(|w| w.parse::<u64>().unwrap());
    let n = words.next().unwrap() as usize;
    let a: Vec<u64> = words.collect();
    let mut mix = 0;
    for i in 0..n {
        for j in 0..n {
            let mut sum = 0;
            for k in 0..n {
                sum += a[i * n + k] * a[k * n + j];
            }
            mix = (mix * 31 + sum) % 1000003;
        }
    }
    println!("{}", mix);
}
