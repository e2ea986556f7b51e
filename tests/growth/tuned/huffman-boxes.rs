// time: n log n
// space: n
// line: b) = heap.pop( or a) = heap.pop( or .cmp(& or self.cmp(other or Tree::Leaf(w) |
// gen: numbers {n}
// why: n - 1 times the two lightest trees leave the heap and one comes back
use std::cmp::{Ordering, Reverse};
use std::collections::BinaryHeap;
use std::io::{self, Read};

enum Tree {
    Leaf(u64),
    Fork(u64, Box<Tree>, Box<Tree>),
}

impl Tree {
    fn weight(&self) -> u64 {
        match self {
            Tree::Leaf(w) | Tree::Fork(w, _, _) => *w,
        }
    }

    fn bits(&self, depth: u64) -> u64 {
        match self {
            Tree::Leaf(w) => w * depth,
            Tree::Fork(_, a, b) => a.bits(depth + 1) + b.bits(depth + 1),
        }
    }
}

impl PartialEq for Tree {
    fn eq(&self, other: &Self) -> bool {
        self.weight() == other.weight()
    }
}

impl Eq for Tree {}

impl PartialOrd for Tree {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Tree {
    fn cmp(&self, other: &Self) -> Ordering {
        self.weight().cmp(&other.weight())
    }
}

fn main() {
    let mut text = String::new();
    io::stdin().read_to_string(&mut text).unwrap();
    let mut heap = BinaryHeap::new();
    for word in text.split_whitespace().skip(1) {
        heap.push(Reverse(Tree::Leaf(word.parse().unwrap())));
    }
    while heap.len() > 1 {
        let Reverse(a) = heap.pop().unwrap();
        let Reverse(b) = heap.pop().unwrap();
        let both = a.weight() + b.weight();
        heap.push(Reverse(Tree::Fork(both, Box::new(a), Box::new(b))));
    }
    println!("{}", heap.pop().unwrap().0.bits(0));
}
