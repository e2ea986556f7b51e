// time: m log n
// space: n + m or m
// line: count.entry(
// gen: keys {n} {m}
// why: m look-ups in a B-tree of n keys; the text of all m is read at once
use std::collections::BTreeMap;
use std::io::{self, Read};

fn main() {
    let mut text = String::new();
    io::stdin().read_to_string(&mut text).unwrap();
    let mut words = text.split_ascii_whitespace().skip(2);
    let mut count: BTreeMap<u32, u32> = BTreeMap::new();
    while let Some(word) = words.next() {
        let key: u32 = word.parse().unwrap();
        *count.entry(key).or_insert(0) += 1;
    }
    let mut hash = 0u64;
    for (key, times) in &count {
        hash = hash.wrapping_mul(31).wrapping_add((*key + *times) as u64);
    }
    println!("{} {}", count.len(), hash);
}
