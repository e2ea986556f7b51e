// time: n log n
// space: n
// line: heap.push or heap.pop or while let
// gen: numbers {n}
// why: a heap that takes all in and gives all out
use std::io::Read;
use std::collections::BinaryHeap;

fn main() {
    let mut text = String::new();
    std::io::stdin().read_to_string(&mut text).unwrap();
    let all: Vec<i64> = text.split_ascii_whitespace().map(|w| w.parse().unwrap()).collect();
    let (n, a) = (all[0] as usize, &all[1..]);
    let mut heap = BinaryHeap::new();
    for &x in a {
        heap.push(x);
    }
    let mut mix = 0;
    while let Some(x) = heap.pop() {
        mix = (mix * 31 + x) % 1000003;
    }
    println!("{} {}", mix, n);
}
