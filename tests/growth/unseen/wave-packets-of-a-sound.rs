// time: n log n
// space: n
// line: for pair in 0..half or let (left, right) or parts[pair] = or parts[half + pair] =
// line: let sum: i64
// gen: size {n}
// why: on each of log n levels all n values go into sums and differences of pairs
// A sound is split again and again into slow and fast parts (Haar's packets); at which depth are
// the parts smallest in sum?
use std::io;

fn split(band: &[i64], parts: &mut [i64]) {
    let half = band.len() / 2;
    for pair in 0..half {
        let (left, right) = (band[2 * pair], band[2 * pair + 1]);
        parts[pair] = left + right;
        parts[half + pair] = left - right;
    }
    if band.len() % 2 == 1 {
        parts[2 * half] = band[2 * half];
    }
}

fn main() {
    let mut line = String::new();
    io::stdin().read_line(&mut line).unwrap();
    let n: usize = line.trim().parse().unwrap();
    let mut seed = 4u32;
    let mut sound = vec![0i64; n];
    for (i, value) in sound.iter_mut().enumerate() {
        seed = seed.wrapping_mul(22695477).wrapping_add(1);
        *value = (i % 64) as i64 * 4 + (seed >> 27) as i64;
    }
    let mut parts = vec![0i64; n];
    let mut width = n;
    let mut depth = 0;
    let mut best = (sound.iter().sum::<i64>() as f64, 0);
    while width > 1 {
        for (band, place) in sound.chunks(width).zip(parts.chunks_mut(width)) {
            split(band, place);
        }
        std::mem::swap(&mut sound, &mut parts);
        width = (width + 1) / 2;
        depth += 1;
        let sum: i64 = sound.iter().map(|x| x.abs()).sum();
        let cost = sum as f64 / 2f64.powf(depth as f64 / 2.0);
        if cost < best.0 {
            best = (cost, depth);
        }
    }
    println!("depth {} of {}, {:.3}", best.1, depth, best.0);
}
