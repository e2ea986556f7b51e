// time: n
// space: n
// line: -
// gen: letters {n}
// why: the line of n letters is read and each letter counted once
use std::io;

fn main() {
    let mut line = String::new();
    io::stdin().read_line(&mut line).unwrap();
    line.clear();
    io::stdin().read_line(&mut line).unwrap();
    let mut count = [0u32; 26];
    for letter in line.trim().bytes() {
        count[(letter - b'a') as usize] += 1;
    }
    let (most, times) = count.iter().enumerate().max_by_key(|(_, t)| **t).unwrap();
    println!("{} {} {:?}", (b'a' + most as u8) as char, times, &count[..5]);
}
