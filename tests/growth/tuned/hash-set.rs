// time: n
// space: n
// line: -
// gen: numbers {n}
// why: a hash set takes each number in constant time, growing by doubling
use std::collections::HashSet;
use std::io::Read;

fn main() {
    let mut text = String::new();
    std::io::stdin().read_to_string(&mut text).unwrap();
    let mut seen: HashSet<u32> = HashSet::new();
    for word in text.split_ascii_whitespace().skip(1) {
        seen.insert(word.parse().unwrap());
    }
    println!("{}", seen.len());
}
