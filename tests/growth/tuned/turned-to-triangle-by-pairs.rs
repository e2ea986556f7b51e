// time: n^3
// space: n^2
// line: for (x, y) in or let old = or *x = or *y = cosine
// gen: matrix {n}
// why: n^2 / 2 pairs of rows are turned so that a field becomes 0, each time over up to n columns
// The matrix R of a = Q R and the volume that the rows span, by Givens rotations.
use std::io::{self, BufRead};

/// Turns two rows from a column on, so that the field of the lower one there becomes 0.
fn turn(upper: &mut [f64], lower: &mut [f64]) {
    let length = upper[0].hypot(lower[0]);
    if length == 0.0 {
        return;
    }
    let (cosine, sine) = (upper[0] / length, lower[0] / length);
    for (x, y) in upper.iter_mut().zip(lower.iter_mut()) {
        let old = *x;
        *x = cosine * old + sine * *y;
        *y = cosine * *y - sine * old;
    }
}

/// All fields below the diagonal become 0, column by column.
fn triangle(rows: &mut [Vec<f64>]) {
    let n = rows.len();
    for column in 0..n {
        for row in column + 1..n {
            let (top, bottom) = rows.split_at_mut(row);
            turn(&mut top[column][column..], &mut bottom[0][column..]);
        }
    }
}

fn main() {
    let stdin = io::stdin();
    let mut values = stdin.lock().lines().map(|line| line.unwrap().trim().parse::<f64>().unwrap());
    let n = values.next().unwrap() as usize;
    let mut rows: Vec<Vec<f64>> = Vec::new();
    for _ in 0..n {
        rows.push(values.by_ref().take(n).collect());
    }
    triangle(&mut rows);
    let volume: f64 = (0..n).map(|i| rows[i][i].abs().ln()).sum();
    let corner: f64 = rows.iter().map(|row| row[n - 1].abs()).sum();
    println!("log of the volume {volume:.6}, last column {corner:.3}");
}
