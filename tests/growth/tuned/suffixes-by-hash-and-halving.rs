// time: n log^2 n
// space: n
// line: sort_by or while low < high or let middle or if text.part or high = middle
// line: fn times( or (x as u128 or let folded or folded - PRIME or fn part or let before
// line: (self.hash[from +
// gen: letters {n}
// why: n log n comparisons of ends of the text; each halves the length that may be common, up to
// why: n letters, log n times, with two hashes of constant cost
// All ends of a text in the order of the dictionary; common beginnings are found by halving.
use std::io;

const PRIME: u64 = (1 << 61) - 1;

fn times(x: u64, y: u64) -> u64 {
    let product = (x as u128) * (y as u128);
    let folded = (product >> 61) as u64 + (product as u64 & PRIME);
    if folded >= PRIME { folded - PRIME } else { folded }
}

struct Text {
    hash: Vec<u64>,
    power: Vec<u64>,
}

impl Text {
    fn new(letters: &[u8]) -> Text {
        let mut text = Text { hash: vec![0], power: vec![1] };
        for (i, &letter) in letters.iter().enumerate() {
            text.hash.push((times(text.hash[i], 918_273_645) + letter as u64) % PRIME);
            text.power.push(times(text.power[i], 918_273_645));
        }
        text
    }

    fn part(&self, from: usize, length: usize) -> u64 {
        let before = times(self.hash[from], self.power[length]);
        (self.hash[from + length] + PRIME - before) % PRIME
    }
}

fn read_line() -> String {
    let mut line = String::new();
    io::stdin().read_line(&mut line).unwrap();
    line.trim().to_string()
}

fn main() {
    let n: usize = read_line().parse().unwrap();
    let letters = read_line().into_bytes();
    let text = Text::new(&letters);
    let mut order: Vec<usize> = (0..n).collect();
    order.sort_by(|&a, &b| {
        let (mut low, mut high) = (0, n - a.max(b));
        while low < high {
            let middle = (low + high + 1) / 2;
            if text.part(a, middle) == text.part(b, middle) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        letters.get(a + low).cmp(&letters.get(b + low))
    });
    let mix = order.iter().fold(0, |sum, &place| (sum * 31 + place) % 1_000_003);
    println!("first {}, last {}, {}", order[0], order[n - 1], mix);
}
