# time: n^3
# space: n
# line: combinations(points or length = or if length
# gen: points {n}
# why: all n^3 / 6 choices of three points
import sys
from itertools import combinations
from math import dist


def read_points():
    count = int(sys.stdin.readline())
    return [tuple(map(int, sys.stdin.readline().split())) for _ in range(count)]


points = read_points()
shortest = float("inf")
corners = None
for a, b, c in combinations(points, 3):
    length = dist(a, b) + dist(b, c) + dist(c, a)
    if length < shortest:
        shortest = length
        corners = a, b, c
print(f"{shortest:.2f}", corners)
