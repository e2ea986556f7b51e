# time: n * m^2
# space: m
# line: one + other == TARGET or for one, other in combinations
# gen: grid {n} {m}
# why: in each of n rows all m * (m - 1) / 2 pairs are added; one row is kept at a time
# Two tickets of a row are partners when their numbers add up to 99. Which row has the most pairs
# of partners?
import sys
from itertools import combinations, islice

TARGET = 99


def partners(row):
    return sum(one + other == TARGET for one, other in combinations(row, 2))


def main():
    rows, length = map(int, sys.stdin.readline().split())
    best, at = -1, 0
    total = 0
    for number in range(rows):
        row = [int(line) for line in islice(sys.stdin, length)]
        found = partners(row)
        total += found
        if found > best:
            best, at = found, number
    print("row", at, "has", best, "pairs of partners")
    print("all rows together", total)


main()
