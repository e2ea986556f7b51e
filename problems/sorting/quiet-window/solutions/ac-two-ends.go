package main

func quiet_window(noise []int, budget int64) int {
	sum, best, left := 0, 0, 0
	for i, v := range noise {
		sum += v
		for int64(sum) > budget { sum -= noise[left]; left++ }
		if i+1-left > best { best = i + 1 - left }
	}
	return best
}
