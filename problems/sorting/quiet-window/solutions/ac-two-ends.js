function quiet_window(noise, budget) {
    let sum = 0, best = 0, left = 0;
    for (let i = 0; i < noise.length; i++) {
        sum += noise[i];
        while (sum > budget) sum -= noise[left++];
        best = Math.max(best, i + 1 - left);
    }
    return best;
}
