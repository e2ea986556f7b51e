// time: n log n
// space: n
// line: for i in 0..half or let turned = or result[ or times(odd[ or let part or part.push
// line: for (i, &x) in or fn times or re: self.re or im: self.re
// gen: numbers {n}
// why: fast Fourier transform: two halves of half the length, then n steps to put them together
// Which tone is the strongest in n samples (filled up with zeros to a power of two)?
use std::io::{self, Read};

#[derive(Clone, Copy)]
struct Complex {
    re: f64,
    im: f64,
}

impl Complex {
    fn times(self, other: Complex) -> Complex {
        Complex {
            re: self.re * other.re - self.im * other.im,
            im: self.re * other.im + self.im * other.re,
        }
    }
}

fn transform(samples: &[Complex], roots: &[Complex], stride: usize) -> Vec<Complex> {
    if samples.len() == 1 {
        return samples.to_vec();
    }
    let half = samples.len() / 2;
    let (mut even, mut odd) = (Vec::with_capacity(half), Vec::with_capacity(half));
    for (i, &x) in samples.iter().enumerate() {
        let part = if i % 2 == 0 { &mut even } else { &mut odd };
        part.push(x);
    }
    let even = transform(&even, roots, 2 * stride);
    let odd = transform(&odd, roots, 2 * stride);
    let mut result = vec![Complex { re: 0.0, im: 0.0 }; 2 * half];
    for i in 0..half {
        let turned = roots[i * stride].times(odd[i]);
        result[i] = Complex { re: even[i].re + turned.re, im: even[i].im + turned.im };
        result[i + half] = Complex { re: even[i].re - turned.re, im: even[i].im - turned.im };
    }
    result
}

fn main() {
    let mut text = String::new();
    io::stdin().read_to_string(&mut text).unwrap();
    let mut samples: Vec<Complex> = Vec::new();
    for word in text.split_whitespace().skip(1) {
        let sample = word.parse::<i32>().unwrap() % 2000 - 1000;
        samples.push(Complex { re: f64::from(sample), im: 0.0 });
    }
    let length = samples.len().next_power_of_two();
    samples.resize(length, Complex { re: 0.0, im: 0.0 });
    let angle = -2.0 * std::f64::consts::PI / length as f64;
    let root = |i| Complex { re: (angle * i as f64).cos(), im: (angle * i as f64).sin() };
    let roots: Vec<Complex> = (0..length / 2).map(root).collect();
    let tones = transform(&samples, &roots, 1);
    let force = |tone: &Complex| tone.re.hypot(tone.im);
    let mut best = 0;
    for i in 0..length {
        if force(&tones[i]) > force(&tones[best]) + 1e-6 {
            best = i;
        }
    }
    println!("tone {} of {}, force {:.2}", best, length, force(&tones[best]));
}
