# time: n * m
# space: m or n + m
# line: for w in or best
# gen: items {n} {m}
# why: each of n items goes once through the table of m weights
import sys

words = list(map(int, sys.stdin.buffer.read().split()))
n, most = words[0], words[1]
best = [0] * (most + 1)
for item in words[2:2 + n]:
    weight, value = item % most + 1, item * 7919 % 1009
    for w in range(most, weight - 1, -1):
        if best[w - weight] + value > best[w]:
            best[w] = best[w - weight] + value
print(best[most])
