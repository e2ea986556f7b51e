// time: n * m
// space: n
// line: for car in 0..count or let ahead or if gap < 0 or luck = luck.wrap or let faster
// line: self.speed[car] = or if luck >> or moved += or self.place[car] += or if self.place
// line: ahead - self.place
// gen: counts {n} {m}
// why: a third of the n fields has a car, and in each of m seconds every car is looked at once
// Cars on a ring road keep their distance and sometimes dawdle: how fast is the traffic?
use std::io;

struct Road {
    fields: i64,
    place: Vec<i64>,
    speed: Vec<i64>,
    luck: u64,
}

impl Road {
    fn new(fields: usize) -> Road {
        let count = fields / 3 + 1;
        let place = (0..count).map(|car| (car * fields / count) as i64).collect();
        Road { fields: fields as i64, place, speed: vec![0; count], luck: 12345 }
    }

    /// One second; returns how many fields all cars went on.
    fn step(&mut self) -> i64 {
        let count = self.place.len();
        let first = self.place[0];
        let mut luck = self.luck;
        let mut moved = 0;
        for car in 0..count {
            let ahead = if car + 1 < count { self.place[car + 1] } else { first };
            let mut gap = ahead - self.place[car] - 1;
            if gap < 0 {
                gap += self.fields;
            }
            luck = luck.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407);
            let faster = (self.speed[car] + 1).min(5).min(gap);
            self.speed[car] = faster;
            if luck >> 62 == 0 && faster > 0 {
                self.speed[car] = faster - 1;
            }
            moved += self.speed[car];
            self.place[car] += self.speed[car];
            if self.place[car] >= self.fields {
                self.place[car] -= self.fields;
            }
        }
        self.luck = luck;
        moved
    }
}

fn main() {
    let mut line = String::new();
    io::stdin().read_line(&mut line).unwrap();
    let mut words = line.split_whitespace().map(|word| word.parse::<usize>().unwrap());
    let (fields, seconds) = (words.next().unwrap(), words.next().unwrap());
    let mut road = Road::new(fields);
    let moved: i64 = (0..seconds).map(|_| road.step()).sum();
    let standing = road.speed.iter().filter(|&&speed| speed == 0).count();
    println!("{} fields in all, {} of {} cars stand", moved, standing, road.speed.len());
}
