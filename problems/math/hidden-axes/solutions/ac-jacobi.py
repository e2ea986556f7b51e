"""Jacobi's rotations, sweep after sweep. O(n^3) time a sweep, O(n^2) space."""
import sys
from math import sqrt


def rotate(a, i, j):
    h = (a[j][j] - a[i][i]) / (2 * a[i][j])
    t = (-1 if h < 0 else 1) / (abs(h) + sqrt(h * h + 1))
    c = 1 / sqrt(t * t + 1)
    s = t * c
    p, q = a[i], a[j]
    pp, qq, pq = p[i], q[j], p[j]
    a[i] = [c * x - s * y for x, y in zip(p, q)]
    a[j] = [s * x + c * y for x, y in zip(p, q)]
    p, q = a[i], a[j]
    for row, x, y in zip(a, p, q):
        row[i] = x
        row[j] = y
    p[i], q[j], p[j], q[i] = pp - t * pq, qq + t * pq, 0.0, 0.0


def main():
    n = int(sys.stdin.readline())
    a = [list(map(float, line.split())) for line in sys.stdin]
    everything = sum(x * x for row in a for x in row)
    while True:
        beside = sum(a[i][j] ** 2 for i in range(n) for j in range(n) if i != j)
        if beside <= 1e-25 * everything:
            break
        for i in range(n):
            for j in range(i + 1, n):
                if a[i][j] != 0:
                    rotate(a, i, j)
    print(*sorted(a[i][i] for i in range(n)), sep="\n")


main()
