// time: n * m
// space: n * m
// line: for letter in word or let number = or if *number == 0 or pattern.push or groups.entry
// gen: strings {n} {m}
// why: each of n words of m letters is renumbered in one pass and hashed once
// Two words have the same pattern if letters can be exchanged one for one: which group is largest?
use std::collections::HashMap;
use std::io::{self, Read};

fn pattern_of(word: &str) -> Vec<u8> {
    let mut numbers = [0u8; 26];
    let mut known = 0;
    let mut pattern = Vec::with_capacity(word.len());
    for letter in word.bytes() {
        let number = &mut numbers[(letter - b'a') as usize];
        if *number == 0 {
            known += 1;
            *number = known;
        }
        pattern.push(*number);
    }
    pattern
}

fn main() {
    let mut text = String::new();
    io::stdin().read_to_string(&mut text).unwrap();
    let mut groups: HashMap<Vec<u8>, usize> = HashMap::new();
    let mut words = 0;
    for word in text.lines().skip(1) {
        *groups.entry(pattern_of(word)).or_insert(0) += 1;
        words += 1;
    }
    let largest = groups.values().max().unwrap();
    let richest = groups.keys().flat_map(|pattern| pattern.last()).max().unwrap();
    println!("{} words, {} patterns, {} alike, {}", words, groups.len(), largest, richest);
}
