# time: n * m
# space: n
# line: for knot in self.knots
# line: knot.move(
# line: def move
# line: ahead = self.x
# line: self.before = self.x, self.y
# line: self.x, self.y = self.x +
# line: for upper, lower in 
# line: self.pull(
# line: def pull
# line: dx, dy =
# line: too_long = 
# line: upper.x
# line: upper.y
# line: lower.x
# line: lower.y
# gen: counts {n} {m}
# why: in each of m moments all n knots of the rope fall a little and are pulled together once
# A rope of n knots hangs at its first one, is held out sideways and let go: where is its end
# after m moments?
import math
import sys


class Knot:
    def __init__(self, x):
        self.x, self.y = x, 0.0
        self.before = x, 0.0

    def move(self, weight):
        ahead = self.x - self.before[0], self.y - self.before[1]
        self.before = self.x, self.y
        self.x, self.y = self.x + ahead[0] * 0.999, self.y + ahead[1] * 0.999 - weight


class Rope:
    def __init__(self, count):
        self.knots = [Knot(float(i)) for i in range(count)]

    def pull(self, upper, lower):
        """Draws two knots half of the way to where they are 1 apart."""
        dx, dy = lower.x - upper.x, lower.y - upper.y
        too_long = (1 - 1 / (math.hypot(dx, dy) + 1e-9)) / 2
        upper.x += dx * too_long
        upper.y += dy * too_long
        lower.x -= dx * too_long
        lower.y -= dy * too_long

    def moment(self):
        for knot in self.knots:
            knot.move(0.01)
        for upper, lower in zip(self.knots, self.knots[1:]):
            self.pull(upper, lower)
        self.knots[0].x = self.knots[0].y = 0.0


def main():
    n, m = map(int, sys.stdin.readline().split())
    rope = Rope(n)
    for _ in range(m):
        rope.moment()
    end = rope.knots[-1]
    print(f"end at {end.x:.3f} {end.y:.3f}, lowest {min(knot.y for knot in rope.knots):.3f}")


main()
