fn quiet_window(noise: Vec<i32>, budget: i64) -> i32 {
    let (mut sum, mut best, mut left) = (0i64, 0, 0);
    for i in 0..noise.len() {
        sum += noise[i] as i64;
        while sum > budget { sum -= noise[left] as i64; left += 1; }
        best = best.max(i + 1 - left);
    }
    best as i32
}
