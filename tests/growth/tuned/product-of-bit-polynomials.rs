// time: n^1.58
// space: n
// line: result[i + j] ^= or for (j, y) or for (i, x) or result[half + i] or result[i] ^=
// line: result[2 * half + i] or for (i, bit) or vec![0; or sum[i] ^= or multiply(&
// gen: letters {n} 2
// why: three products of half the length instead of four, down to single coefficients
use std::io;

/// The product of two polynomials of the same length whose coefficients are 0 and 1, modulo 2.
fn multiply(a: &[u8], b: &[u8]) -> Vec<u8> {
    let n = a.len();
    let mut result = vec![0; 2 * n - 1];
    if n <= 4 {
        for (i, x) in a.iter().enumerate() {
            for (j, y) in b.iter().enumerate() {
                result[i + j] ^= x & y;
            }
        }
        return result;
    }
    let half = (n + 1) / 2;
    let low = multiply(&a[..half], &b[..half]);
    let high = multiply(&a[half..], &b[half..]);
    let middle = multiply(&folded(a, half), &folded(b, half));
    for (i, bit) in low.iter().enumerate() {
        result[i] ^= bit;
        result[half + i] ^= bit;
    }
    for (i, bit) in high.iter().enumerate() {
        result[half + i] ^= bit;
        result[2 * half + i] ^= bit;
    }
    for (i, bit) in middle.iter().enumerate() {
        if half + i < result.len() {
            result[half + i] ^= bit;
        }
    }
    result
}

/// Both halves on top of each other.
fn folded(a: &[u8], half: usize) -> Vec<u8> {
    let mut sum = a[..half].to_vec();
    for (i, bit) in a[half..].iter().enumerate() {
        sum[i] ^= bit;
    }
    sum
}

fn read_line() -> String {
    let mut line = String::new();
    io::stdin().read_line(&mut line).unwrap();
    line.trim().to_string()
}

fn main() {
    let n: usize = read_line().parse().unwrap();
    let bits: Vec<u8> = read_line().bytes().map(|letter| letter - b'a').collect();
    assert_eq!(n, bits.len());
    let mirrored: Vec<u8> = bits.iter().rev().copied().collect();
    let product = multiply(&bits, &mirrored);
    let odd = product.iter().filter(|&&bit| bit == 1).count();
    let first = product.iter().position(|&bit| bit == 1);
    println!("{odd} of {} coefficients are odd, the first is {first:?}", product.len());
}
