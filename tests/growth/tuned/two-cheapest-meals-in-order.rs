// time: k log k
// space: n + k
// line: heap.push or heap.pop
// gen: items {n} {k}
// why: each of k meals leaves the heap once and puts at most two in; n is not above k, so the sort
// why: of n prices counts less. The heap grows by one a meal, the dishes are kept beside it
// The k cheapest meals from n dishes, when each dish may be ordered any number of times.
use std::cmp::Reverse;
use std::collections::BinaryHeap;
use std::io::{self, Read};

fn main() {
    let mut text = String::new();
    io::stdin().read_to_string(&mut text).unwrap();
    let mut words = text.split_ascii_whitespace().map(|word| word.parse::<u64>().unwrap());
    let n = words.next().unwrap() as usize;
    let k = words.next().unwrap();
    let mut dishes: Vec<u64> = words.take(n).collect();
    dishes.sort();

    // A meal is its price and its dearest dish; it is followed by one more of that dish, or by the
    // same meal with the next dearer dish in its place.
    let mut heap = BinaryHeap::new();
    heap.push(Reverse((dishes[0], 0)));
    let mut mix = 0;
    let mut price = 0;
    for _ in 0..k {
        let Reverse((sum, dearest)) = heap.pop().unwrap();
        heap.push(Reverse((sum + dishes[dearest], dearest)));
        if dearest + 1 < n {
            heap.push(Reverse((sum - dishes[dearest] + dishes[dearest + 1], dearest + 1)));
        }
        price = sum;
        mix = (mix * 31 + sum) % 1_000_003;
    }
    println!("the last of {k} meals costs {price}; mixed {mix}");
}
