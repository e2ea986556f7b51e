// time: n log n
// space: n
// line: heap.pop()
// gen: permutation {n}
// why: all n numbers are taken out of the heap, log n each; putting them in is mostly constant
use std::collections::BinaryHeap;
use std::io::{self, BufRead};

fn main() {
    let mut heap = BinaryHeap::new();
    for line in io::stdin().lock().lines().skip(1) {
        let value: u32 = line.unwrap().parse().unwrap();
        heap.push(value);
    }
    let mut place = 0u64;
    let mut sum = 0u64;
    while let Some(value) = heap.pop() {
        place += 1;
        sum += place * value as u64;
    }
    println!("{}", sum);
}
