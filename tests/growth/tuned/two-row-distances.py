# time: n^2 * k
# space: n * k
# line: a != b for or zip(
# gen: grid {n} {k}
# why: each pair of the n rows is compared in all of its k places
import sys
from itertools import combinations


def distance(first, second):
    return sum(a != b for a, b in zip(first, second))


def closest(rows):
    return min((distance(rows[i], rows[j]), i, j)
               for i, j in combinations(range(len(rows)), 2))


n, k = map(int, sys.stdin.readline().split())
rows = []
for _ in range(n):
    rows.append([int(sys.stdin.readline()) // 25 for _ in range(k)])
print(closest(rows) if n > 1 else "one row")
