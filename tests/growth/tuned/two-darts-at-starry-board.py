# time: n * m
# space: m
# line: for (x1, y1), (x2, y2) in edges
# line: if (y1 > y) != (y2 > y)
# gen: items {n} {m}
# why: a ray from each of n darts is held against all m edges; only the corners are kept
# The board is a star with m corners, alternately far and near. How many of n darts hit it?
import math
import sys


def star(corners):
    for i in range(corners):
        far = 1000 if i % 2 == 0 else 600
        angle = 2 * math.pi * i / corners
        yield far * math.cos(angle), far * math.sin(angle)


def hits(edges, x, y):
    """Does a ray to the right cross an odd number of edges?"""
    inside = False
    for (x1, y1), (x2, y2) in edges:
        if (y1 > y) != (y2 > y):
            if x < x1 + (y - y1) * (x2 - x1) / (y2 - y1):
                inside = not inside
    return inside


def main():
    _, m = map(int, sys.stdin.readline().split())
    corners = list(star(m))
    edges = list(zip(corners, corners[1:] + corners[:1]))
    on_board = points = 0
    for line in sys.stdin:
        dart = int(line)
        x, y = dart % 2000 - 1000, dart // 2000 % 2000 - 1000
        if hits(edges, x, y):
            on_board += 1
            points += 1000 - abs(x) // 2 - abs(y) // 2
    print(f"{on_board} darts on the board, {points} points")


main()
