# time: n^4
# space: n^2
# line: for left, right in or if upper[left] or broken += 1
# gen: matrix {n}
# why: each pair of rows is tried with each pair of columns: n^4 / 4 times four fields
# A table is Monge if in any two rows and columns the corners of one diagonal weigh no more than
# those of the other. How many choices of rows and columns are against it?
import sys
from itertools import combinations


def read_table():
    n = int(sys.stdin.readline())
    return [[int(sys.stdin.readline()) for _ in range(n)] for _ in range(n)]


def count_broken(table):
    broken = 0
    for upper, lower in combinations(table, 2):
        for left, right in combinations(range(len(table)), 2):
            if upper[left] + lower[right] > upper[right] + lower[left]:
                broken += 1
    return broken


def main():
    table = read_table()
    choices = (len(table) * (len(table) - 1) // 2) ** 2
    print(f"{count_broken(table)} of {choices} choices are against it")


main()
