# time: n log^2 n
# space: n
# line: sorted(
# gen: points {n}
# why: log n levels, and on each the parts are sorted anew by the other coordinate
import sys


class Box:
    def __init__(self, point, low, high):
        self.point = point
        self.low = low
        self.high = high


def build(points, axis):
    if not points:
        return None
    points = sorted(points, key=lambda p: p[axis])
    middle = len(points) // 2
    low = build(points[:middle], 1 - axis)
    high = build(points[middle + 1:], 1 - axis)
    return Box(points[middle], low, high)


def depth(box):
    if box is None:
        return 0
    return 1 + max(depth(box.low), depth(box.high))


def checksum(box, level):
    if box is None:
        return 0
    own = level * (box.point[0] % 100)
    return own + checksum(box.low, level + 1) + checksum(box.high, level + 1)


n = int(sys.stdin.readline())
points = []
for line in sys.stdin:
    x, y = line.split()
    points.append((int(x), int(y)))
root = build(points, 0)
print(depth(root), checksum(root, 1))
