// time: n^2
// space: n
// line: contains(
// gen: permutation {n}
// why: contains() reads the whole list and finds nothing
use std::io::Read;

fn main() {
    let mut text = String::new();
    std::io::stdin().read_to_string(&mut text).unwrap();
    let mut seen: Vec<u32> = Vec::new();
    for word in text.split_ascii_whitespace().skip(1) {
        let x = word.parse().unwrap();
        if !seen.contains(&x) {
            seen.push(x);
        }
    }
    println!("{}", seen.len());
}
