# time: n
# space: n
# line: -
# gen: points {n}
# why: each point is looked up once
import sys

data = sys.stdin.read().split()
n, seen, again = int(data[0]), set(), 0
for i in range(n):
    point = (data[2 * i + 1], data[2 * i + 2])
    again += point in seen
    seen.add(point)
print(len(seen), again)
