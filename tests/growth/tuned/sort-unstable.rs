// time: n log n
// space: n
// line: sort_unstable
// gen: numbers {n}
// why: the library's quicksort
use std::io::Read;

fn main() {
    let mut text = String::new();
    std::io::stdin().read_to_string(&mut text).unwrap();
    let words = text.split_ascii_whitespace().skip(1);
    let mut numbers: Vec<u32> = words.map(|w| w.parse().unwrap()).collect();
    numbers.sort_unstable();
    println!("{} {}", numbers[0], numbers[numbers.len() / 2]);
}
