"""Too slow: writes each mirror down as a whole matrix of n rows and n columns. O(n^2 d) time."""
import sys
from math import sqrt


def main():
    n, d = map(int, sys.stdin.readline().split())
    readings = [tuple(map(float, line.split())) for line in sys.stdin]
    rows = [[x**k for k in range(d + 1)] + [y] for x, y in readings]
    for k in range(d + 1):
        w = [0.0] * k + [row[k] for row in rows[k:]]
        w[k] += sqrt(sum(a * a for a in w)) * (-1 if w[k] < 0 else 1)
        square = sum(a * a for a in w)
        mirror = ([(i == j) - 2 * w[i] * w[j] / square for j in range(n)] for i in range(n))
        columns = list(zip(*rows))
        rows = [[sum(a * b for a, b in zip(line, column)) for column in columns] for line in mirror]
    a = [0.0] * (d + 1)
    for k in range(d, -1, -1):
        a[k] = (rows[k][-1] - sum(rows[k][j] * a[j] for j in range(k + 1, d + 1))) / rows[k][k]
    print(*a, sep="\n")


main()
