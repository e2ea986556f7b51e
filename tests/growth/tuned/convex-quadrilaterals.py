# time: n^4
# space: n
# line: return (b[0] or turns = or return turns or if is_convex or for a, b, c, d
# gen: points {n}
# why: all choices of four out of n points are tried
from itertools import combinations


def left(a, b, c):
    return (b[0] - a[0]) * (c[1] - a[1]) > (b[1] - a[1]) * (c[0] - a[0])


def is_convex(a, b, c, d):
    """Whether none of the four lies inside the triangle of the other three."""
    turns = left(a, b, c) + left(a, c, d) + left(a, d, b) + left(b, d, c)
    return turns % 2 == 0


points = []
for _ in range(int(input())):
    x, y = map(int, input().split())
    points.append((x, y))

convex = concave = 0
for a, b, c, d in combinations(points, 4):
    if is_convex(a, b, c, d):
        convex += 1
    else:
        concave += 1
print(convex, "of", convex + concave, "quadrilaterals are convex")
