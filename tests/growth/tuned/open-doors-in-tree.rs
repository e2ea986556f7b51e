// time: n log^2 n
// space: n
// line: while node > 0 or self.tree[node] += or node /= 2; // to the parent
// gen: size {n}
// why: n + n / 2 + n / 3 + ... = n log n doors are turned, each in a tree log n high
// Caretaker k turns every k-th of n doors. A tree counts the open ones, and after each caretaker
// the first third of the corridor is looked at.
use std::io;

struct Corridor {
    open: Vec<bool>,
    tree: Vec<i32>, // node k counts its children 2 k and 2 k + 1; the doors are the leaves
}

impl Corridor {
    fn new(doors: usize) -> Corridor {
        let leaves = (doors + 1).next_power_of_two();
        Corridor { open: vec![false; leaves], tree: vec![0; 2 * leaves] }
    }

    fn turn(&mut self, number: usize) {
        self.open[number] = !self.open[number];
        let change = if self.open[number] { 1 } else { -1 };
        let mut node = self.open.len() + number;
        while node > 0 {
            self.tree[node] += change;
            node /= 2; // to the parent
        }
    }

    fn open_up_to(&self, door: usize) -> i32 {
        let mut node = self.open.len() + door;
        let mut count = self.tree[node];
        while node > 1 {
            if node % 2 == 1 {
                count += self.tree[node - 1];
            }
            node /= 2;
        }
        count
    }
}

fn main() {
    let mut line = String::new();
    io::stdin().read_line(&mut line).unwrap();
    let n: usize = line.trim().parse().unwrap();
    let mut corridor = Corridor::new(n);
    let mut most = (0, 0);
    for caretaker in 1..=n {
        for door in (caretaker..=n).step_by(caretaker) {
            corridor.turn(door);
        }
        let open = corridor.open_up_to(n / 3);
        if open > most.0 {
            most = (open, caretaker);
        }
    }
    println!("{} open at the end", corridor.open_up_to(n));
    println!("at most {} in front, after caretaker {}", most.0, most.1);
}
