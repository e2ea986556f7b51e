# time: n^2
# space: n
# line: nearest = min( or return (point.x or left.remove
# gen: points {n}
# why: after each stop all places that are left are looked at for the nearest
"""A postman always goes to the nearest place he has not been to."""
import sys
from collections import namedtuple
from math import sqrt

Point = namedtuple("Point", "x y")


def squared_distance(point, other):
    return (point.x - other.x) ** 2 + (point.y - other.y) ** 2


def main():
    n = int(sys.stdin.readline())
    left = []
    for _ in range(n):
        x, y = sys.stdin.readline().split()
        left.append(Point(int(x), int(y)))
    here = left.pop()
    way = 0.0
    longest = 0.0
    while left:
        nearest = min(left, key=lambda point: squared_distance(point, here))
        leg = sqrt(squared_distance(nearest, here))
        way += leg
        longest = max(longest, leg)
        left.remove(nearest)
        here = nearest
    print("way: %.0f longest leg: %.0f" % (way, longest))


main()
