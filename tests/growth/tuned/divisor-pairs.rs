// time: sqrt n
// space: 1
// line: d * d <= n or n % d or d += 1
// gen: size {n}
// why: divisors are tried up to the root of n
use std::io::Read;

fn main() {
    let mut text = String::new();
    std::io::stdin().read_to_string(&mut text).unwrap();
    let n: u64 = text.trim().parse().unwrap();
    let (mut d, mut pairs, mut mix) = (1u64, 0u64, 0u64);
    while d * d <= n {
        if n % d == 0 {
            pairs += 1;
        }
        mix = (mix * 31 + n % d) % 1000003;
        d += 1;
    }
    println!("{} {}", pairs, mix);
}
