// time: n^4
// space: n^2
// line: for across in 0..n or let turn = or real += or imaginary +=
// gen: size {n}
// why: for each of n^2 waves all n^2 dots of the picture are summed; sines come from a table
// The strongest wave in a picture of n x n dots, each wave summed up by its definition.
use std::f64::consts::PI;
use std::io;

type Picture = Vec<Vec<f64>>;

fn draw(n: usize) -> Picture {
    (0..n)
        .map(|y| (0..n).map(|x| ((3 * x * x + 5 * y + x * y) % 17) as f64 - 8.0).collect())
        .collect()
}

fn strength(picture: &Picture, table: &[(f64, f64)], wide: usize, high: usize) -> f64 {
    let n = picture.len();
    let (mut real, mut imaginary) = (0.0, 0.0);
    for (down, line) in picture.iter().enumerate() {
        for across in 0..n {
            let turn = table[(wide * across + high * down) % n];
            real += line[across] * turn.0;
            imaginary += line[across] * turn.1;
        }
    }
    real * real + imaginary * imaginary
}

fn main() {
    let mut line = String::new();
    io::stdin().read_line(&mut line).unwrap();
    let n: usize = line.trim().parse().unwrap();
    let picture = draw(n);
    let table: Vec<(f64, f64)> = (0..n)
        .map(|i| 2.0 * PI * i as f64 / n as f64)
        .map(|angle| (angle.cos(), angle.sin()))
        .collect();
    let mut best = (0.0, 0, 0);
    for wide in 0..n {
        for high in 0..n {
            let here = strength(&picture, &table, wide, high);
            if here > best.0 * 1.000001 {
                best = (here, wide, high);
            }
        }
    }
    println!("{:.3} at {} {}", best.0, best.1, best.2);
}
