"""Householder reflections on the columns. O(r c^2) time, O(r c) space."""
import sys
from math import sqrt


def triangle(columns):
    rows = []
    while columns:
        x = columns[0]
        length = sqrt(sum(a * a for a in x))
        v = x[:]
        v[0] += -length if v[0] < 0 else length
        square = sum(a * a for a in v)
        turned = []
        for column in columns:
            along = 2 * sum([a * b for a, b in zip(v, column)]) / square
            turned.append([a - along * b for a, b in zip(column, v)])
        row = [column[0] for column in turned]
        rows.append([-a for a in row] if row[0] < 0 else row)
        columns = [column[1:] for column in turned[1:]]
    return rows


def main():
    sys.stdin.readline()
    matrix = [list(map(float, line.split())) for line in sys.stdin]
    for row in triangle([list(column) for column in zip(*matrix)]):
        print(*row)


main()
