// time: n log n
// space: n
// line: heap.push or heap.pop
// gen: permutation {n}
// why: n pops of log n steps
use std::collections::BinaryHeap;
use std::io::Read;

fn main() {
    let mut text = String::new();
    std::io::stdin().read_to_string(&mut text).unwrap();
    let mut heap: BinaryHeap<u32> = BinaryHeap::new();
    for word in text.split_ascii_whitespace().skip(1) {
        heap.push(word.parse().unwrap());
    }
    let mut mix: u64 = 0;
    while let Some(x) = heap.pop() {
        mix = (mix * 31 + x as u64) % 1000003;
    }
    println!("{}", mix);
}
