# time: n * m
# space: n * m
# line: left = left or right = right or above[column] = or below[column] = or arms[row][column] =
# line: for column in or int(sys.stdin.readline()) >=
# gen: grid {n} {m}
# why: four sweeps over the field, one from each side
"""The largest plus sign of free cells (those of at least 10) of a field."""
import sys


def read_field():
    n, m = map(int, sys.stdin.readline().split())
    return n, m, [[int(sys.stdin.readline()) >= 10 for _ in range(m)] for _ in range(n)]


def arms_of(n, m, open_):
    arms = [[0] * m for _ in range(n)]
    above = [0] * m
    for row in range(n):
        left = 0
        for column in range(m):
            left = left + 1 if open_[row][column] else 0
            above[column] = above[column] + 1 if open_[row][column] else 0
            arms[row][column] = min(left, above[column])
    below = [0] * m
    for row in range(n - 1, -1, -1):
        right = 0
        for column in range(m - 1, -1, -1):
            right = right + 1 if open_[row][column] else 0
            below[column] = below[column] + 1 if open_[row][column] else 0
            arms[row][column] = min(arms[row][column], right, below[column])
    return arms


n, m, open_ = read_field()
arms = arms_of(n, m, open_)
sizes = [max(row) for row in arms]
print("largest arm:", max(sizes), "sum of rows:", sum(sizes))
