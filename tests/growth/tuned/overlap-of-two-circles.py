# time: 1
# space: 1
# line: -
# gen: size {n}
# why: a fixed number of formulas, however large the circles are
# Two sprinklers reach n and 3n/4 + 1 steps and stand 9n/8 apart: how much lawn gets wet twice?
import math
import sys
from dataclasses import dataclass


@dataclass(frozen=True)
class Circle:
    x: float
    y: float
    radius: float

    @property
    def area(self):
        return math.pi * self.radius ** 2

    def distance_to(self, other):
        return math.hypot(self.x - other.x, self.y - other.y)

    def cap(self, chord):
        """The piece that a chord cuts off, which is that far from the centre."""
        angle = math.acos(max(-1.0, min(1.0, chord / self.radius)))
        return self.radius ** 2 * (angle - math.sin(2 * angle) / 2)

    def overlap(self, other):
        apart = self.distance_to(other)
        if apart >= self.radius + other.radius:
            return 0.0
        if apart <= abs(self.radius - other.radius):
            return min(self.area, other.area)
        chord = (apart ** 2 + self.radius ** 2 - other.radius ** 2) / (2 * apart)
        return self.cap(chord) + other.cap(apart - chord)


def main():
    n = int(sys.stdin.readline())
    first = Circle(0.0, 0.0, float(n))
    second = Circle(n * 9 / 8, 0.0, n * 3 / 4 + 1)
    twice = first.overlap(second)
    total = first.area + second.area - twice
    print(f"{twice:.3f} of {total:.3f} ({100 * twice / total:.2f} %)")


main()
