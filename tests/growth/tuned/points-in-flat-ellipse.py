# time: sqrt n
# space: 1
# line: while x * x > or x -= 1 or for y in count() or rest = n - or if rest < 0 or yield y, x
# line: for y, x in half_widths or points += width or highest = y or width = 2 * x
# gen: size {n}
# sizes: 1000..900000000
# why: y rises to sqrt(n / 2) and x falls from sqrt(n) to 0, one at a time
# How many points with whole coordinates have x * x + 2 * y * y <= n?
from itertools import count
from math import isqrt


def half_widths(n):
    """For each y from 0 on the largest x inside."""
    x = isqrt(n)
    for y in count():
        rest = n - 2 * y * y
        if rest < 0:
            return
        while x * x > rest:
            x -= 1
        yield y, x


def main():
    n = int(input())
    points = 0
    highest = 0
    for y, x in half_widths(n):
        width = 2 * x + 1
        points += width if y == 0 else 2 * width
        highest = y
    print(points, "points, the highest row is", highest)


main()
