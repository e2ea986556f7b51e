# time: n * m
# space: 1
# line: for line in islice or left + int(line)
# gen: grid {n} {m}
# why: each of n * m trees is read and looked at once; a row is reduced to two running sums
# From each row of an orchard trees are picked of which no two stand side by side, and no two rows
# side by side are picked from. What is the largest harvest?
import sys
from itertools import islice


def best_of(values):
    taken = left = 0
    for value in values:
        taken, left = left + value, max(taken, left)
    return max(taken, left)


def best_of_row(trees):
    taken = left = 0
    for line in islice(sys.stdin, trees):
        taken, left = left + int(line), max(taken, left)
    return max(taken, left)


def main():
    rows, trees = map(int, sys.stdin.readline().split())
    harvest = best_of(best_of_row(trees) for _ in range(rows))
    print("the largest harvest is", harvest)


main()
