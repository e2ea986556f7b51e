# time: n * m^2
# space: n * m
# line: row[a] == row[b] or for row in rows
# gen: grid {n} {m}
# why: each of the m^2 / 2 pairs of columns is compared in all n rows
import sys


def read_rows():
    n, m = map(int, sys.stdin.readline().split())
    rows = []
    for _ in range(n):
        rows.append([int(sys.stdin.readline()) for _ in range(m)])
    return rows, m


def alike(rows, a, b):
    same = 0
    for row in rows:
        if row[a] == row[b]:
            same += 1
    return same


rows, m = read_rows()
best = (-1, 0, 0)
total = 0
for a in range(m):
    for b in range(a + 1, m):
        same = alike(rows, a, b)
        total += same
        best = max(best, (same, -a, -b))
print("columns", -best[1], "and", -best[2], "are alike in", best[0], "rows")
print("all pairs together in", total)
