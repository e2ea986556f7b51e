// time: n^2
// space: n
// line: .nth(
// gen: letters {n}
// why: chars().nth(i) decodes the text from its beginning for each i
use std::io::{self, Read};

fn is_vowel(letter: char) -> bool {
    "aeiou".contains(letter)
}

fn main() {
    let mut text = String::new();
    io::stdin().read_to_string(&mut text).unwrap();
    let word = text.split_whitespace().nth(1).unwrap_or("");
    let mut changes = 0;
    for i in 1..word.len() {
        let before = word.chars().nth(i - 1).unwrap();
        let here = word.chars().nth(i).unwrap();
        if is_vowel(before) != is_vowel(here) {
            changes += 1;
        }
    }
    println!("{}", changes);
}
