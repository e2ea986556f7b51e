// time: n log n
// space: n
// line: or_insert or entry(
// gen: permutation {n}
// why: a B-tree compares log n keys for each number
use std::collections::BTreeMap;
use std::io::Read;

fn main() {
    let mut text = String::new();
    std::io::stdin().read_to_string(&mut text).unwrap();
    let mut places: BTreeMap<u32, usize> = BTreeMap::new();
    for (i, word) in text.split_whitespace().skip(1).enumerate() {
        *places.entry(word.parse().unwrap()).or_insert(0) += i;
    }
    let mut mix: u64 = 0;
    for (key, place) in &places {
        mix = (mix * 31 + *key as u64 * *place as u64) % 1000003;
    }
    println!("{}", mix);
}
