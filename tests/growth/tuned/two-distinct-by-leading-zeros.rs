// time: n + m
// space: n
// line: input.read_line or line.clear() or let x: u64 or sketch.add(x or fn add or let hash
// line: let cell = or let zeros or self.most[cell] or fn scatter or let mixed or (mixed ^
// line: .map(|&zeros| or .filter(|&&zeros| or loop {
// gen: stream {n} {m}
// why: each of m numbers looks at one of n registers, and all registers are summed in the end
// Estimates how many different numbers a stream has, with n small registers (HyperLogLog).
use std::io::{self, BufRead};

fn scatter(x: u64) -> u64 {
    let mixed = (x + 1).wrapping_mul(0x9E37_79B9_7F4A_7C15);
    let mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB)
}

struct Sketch {
    most: Vec<u64>,
}

impl Sketch {
    fn add(&mut self, x: u64) {
        let hash = scatter(x);
        let cell = (hash >> 32) as usize % self.most.len();
        let zeros = (hash as u32).leading_zeros() as u64 + 1;
        self.most[cell] = self.most[cell].max(zeros);
    }

    fn estimate(&self) -> f64 {
        let cells = self.most.len() as f64;
        let sum: f64 = self.most.iter().map(|&zeros| 0.5f64.powi(zeros as i32)).sum();
        let empty = self.most.iter().filter(|&&zeros| zeros == 0).count();
        let raw = 0.7213 / (1.0 + 1.079 / cells) * cells * cells / sum;
        if raw < 2.5 * cells && empty > 0 {
            cells * (cells / empty as f64).ln()
        } else {
            raw
        }
    }
}

fn main() {
    let mut input = io::stdin().lock();
    let mut line = String::new();
    input.read_line(&mut line).unwrap();
    let n: usize = line.split_whitespace().next().unwrap().parse().unwrap();
    let mut sketch = Sketch { most: vec![0; n] };
    loop {
        line.clear();
        if input.read_line(&mut line).unwrap() == 0 {
            break;
        }
        let x: u64 = line.trim().parse().unwrap();
        sketch.add(x);
    }
    println!("about {:.0} different numbers", sketch.estimate());
}
