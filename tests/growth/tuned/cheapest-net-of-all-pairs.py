# time: n^2 log n
# space: n^2
# line: cables = sorted(
# gen: points {n}
# why: the lengths of all pairs are sorted; the shortest of them soon join all points
import sys
from itertools import combinations


def length(a, b):
    return abs(a[0] - b[0]) + abs(a[1] - b[1])


def find(group, x):
    while group[x] != x:
        group[x] = group[group[x]]
        x = group[x]
    return x


n = int(sys.stdin.readline())
points = [tuple(map(int, sys.stdin.readline().split())) for _ in range(n)]
cables = sorted((length(points[i], points[j]), i, j) for i, j in combinations(range(n), 2))

group = list(range(n))
total = longest = used = 0
for far, i, j in cables:
    a, b = find(group, i), find(group, j)
    if a != b:
        group[a] = b
        total += far
        longest = far
        used += 1
        if used == n - 1:
            break
print(used, "cables of", total, "and the longest of", longest)
