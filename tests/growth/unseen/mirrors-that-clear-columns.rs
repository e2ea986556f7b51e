// time: n^3
// space: n^2
// line: for row in step.. or along += or self.cells[row][column] -=
// gen: size {n}
// why: each of n mirrors turns all columns right of its own, n^3 / 3 places, each twice
// A square table is made a triangle by mirrors (Householder); what is the size of its determinant?
use std::io;

struct Table {
    cells: Vec<Vec<f64>>,
}

impl Table {
    fn new(n: usize) -> Table {
        let mut seed = 17u32;
        let mut cells = vec![vec![0.0; n]; n];
        for line in cells.iter_mut() {
            for cell in line.iter_mut() {
                seed = seed.wrapping_mul(1664525).wrapping_add(1013904223);
                *cell = (seed >> 20) as f64 / 4096.0 - 0.5;
            }
        }
        Table { cells }
    }

    // The direction of the mirror that puts the column upon its topmost place.
    fn mirror(&self, step: usize) -> Vec<f64> {
        let mut side: Vec<f64> = self.cells.iter().map(|line| line[step]).collect();
        side[..step].fill(0.0);
        let length = side.iter().map(|x| x * x).sum::<f64>().sqrt();
        side[step] += if side[step] < 0.0 { -length } else { length };
        side
    }

    fn reflect(&mut self, side: &[f64], step: usize) {
        let n = self.cells.len();
        let square: f64 = side.iter().map(|x| x * x).sum();
        for column in step..n {
            let mut along = 0.0;
            for row in step..n {
                along += side[row] * self.cells[row][column];
            }
            along *= 2.0 / square.max(1e-300);
            for row in step..n {
                self.cells[row][column] -= along * side[row];
            }
        }
    }
}

fn main() {
    let mut line = String::new();
    io::stdin().read_line(&mut line).unwrap();
    let n: usize = line.trim().parse().unwrap();
    let mut table = Table::new(n);
    let mut size = 0.0;
    for step in 0..n {
        let side = table.mirror(step);
        table.reflect(&side, step);
        size += table.cells[step][step].abs().max(1e-300).ln();
    }
    println!("{:.6}", size);
}
