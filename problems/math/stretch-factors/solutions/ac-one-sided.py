"""
One-sided Jacobi on the columns, or on the rows where there are fewer. O(r c^2) time a sweep, O(r
c) space.
"""
import sys
from math import sqrt


def dot(x, y):
    return sum([a * b for a, b in zip(x, y)])


def main():
    r, c = map(int, sys.stdin.readline().split())
    columns = [list(map(float, line.split())) for line in sys.stdin]
    if c <= r:
        columns = [list(column) for column in zip(*columns)]
    n = len(columns)
    for _ in range(25):
        is_done = True
        for p in range(n):
            for q in range(p + 1, n):
                x, y = columns[p], columns[q]
                xx, yy, xy = dot(x, x), dot(y, y), dot(x, y)
                if abs(xy) <= 1e-15 * sqrt(xx * yy):
                    continue
                is_done = False
                h = (yy - xx) / (2 * xy)
                t = (-1 if h < 0 else 1) / (abs(h) + sqrt(h * h + 1))
                cos = 1 / sqrt(t * t + 1)
                sin = t * cos
                columns[p] = [cos * a - sin * b for a, b in zip(x, y)]
                columns[q] = [sin * a + cos * b for a, b in zip(x, y)]
        if is_done:
            break
    print(*sorted((sqrt(dot(x, x)) for x in columns), reverse=True), sep="\n")


main()
