// time: n^2
// space: n
// line: remove(0)
// gen: numbers {n}
// why: Vec::remove(0) moves all that is left
use std::io::Read;

fn main() {
    let mut text = String::new();
    std::io::stdin().read_to_string(&mut text).unwrap();
    let mut left: Vec<u32> = text.split_whitespace().skip(1).map(|w| w.parse().unwrap()).collect();
    let mut mix: u64 = 0;
    while !left.is_empty() {
        mix = (mix * 31 + left.remove(0) as u64) % 1000003;
    }
    println!("{}", mix);
}
