# time: n^2 * m
# space: n * m
# line: for a, b in zip or if a % 2 or both += 1
# gen: grid {n} {m}
# why: every two of n rows are compared in all m columns
import sys

data = sys.stdin
n, m = map(int, data.readline().split())
rows = []
for _ in range(n):
    rows.append([int(data.readline()) for _ in range(m)])

frames = 0
best = 0
for top in range(n):
    for bottom in range(top + 1, n):
        both = 0
        for a, b in zip(rows[top], rows[bottom]):
            if a % 2 == 0 and b % 2 == 0:
                both += 1
        frames += both * (both - 1) // 2
        best = max(best, both)
print(frames, best)
