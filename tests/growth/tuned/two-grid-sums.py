# time: n * m
# space: n * m
# line: -
# gen: grid {n} {m}
# why: each number is read and added twice
import sys

data = sys.stdin.read().split()
n, m = int(data[0]), int(data[1])
rows = [[int(word) for word in data[2 + i * m:2 + i * m + m]] for i in range(n)]
columns = [0] * m
for row in rows:
    for j, x in enumerate(row):
        columns[j] += x
print(max(columns), max(map(sum, rows)))
