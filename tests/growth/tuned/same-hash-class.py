# time: n^2
# space: n
# line: return self.x == other.x or def __eq__
# gen: points {n}
# why: all points have one hash, so each look-up compares with the points before it
import sys


class Point:
    def __init__(self, x, y):
        self.x = x
        self.y = y

    def __eq__(self, other):
        return self.x == other.x and self.y == other.y

    def __hash__(self):
        return hash("Point")


seen = {}
repeats = 0
sys.stdin.readline()
for line in sys.stdin:
    x, y = line.split()
    point = Point(int(x), int(y))
    if point in seen:
        repeats += 1
    seen[point] = seen.get(point, 0) + 1
print(len(seen), repeats)
