// time: n
// space: n
// line: -
// gen: questions {n}
// why: each question is the difference of two prefix sums
use std::io::Read;

fn main() {
    let mut text = String::new();
    std::io::stdin().read_to_string(&mut text).unwrap();
    let mut words = text.split_ascii_whitespace().map(|w| w.parse::<u64>().unwrap());
    let n = words.next().unwrap() as usize;
    let m = words.next().unwrap() as usize;
    let mut sums = vec![0u64; n + 1];
    for i in 0..n {
        sums[i + 1] = sums[i] + words.next().unwrap();
    }
    let mut mix = 0;
    for _ in 0..m {
        let left = words.next().unwrap() as usize;
        let right = words.next().unwrap() as usize;
        mix = (mix * 31 + sums[right + 1] - sums[left]) % 1000003;
    }
    println!("{}", mix);
}
