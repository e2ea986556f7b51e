# time: n^2
# space: n
# line: for other_x, other_y in stars or dx, dy = or square = or if square > 0 or pull =
# line: sum_x += or sum_y +=
# gen: points {n}
# why: for each of n stars the pulls of all n are summed up
# Which of n stars of equal mass is drawn away most strongly by the others?
import sys
from math import hypot, sqrt

UNIT = 1e6


def total_pull(star, stars):
    x, y = star
    sum_x = sum_y = 0.0
    for other_x, other_y in stars:
        dx, dy = other_x - x, other_y - y
        square = dx * dx + dy * dy
        if square > 0:
            pull = 1 / (square * sqrt(square))
            sum_x += dx * pull
            sum_y += dy * pull
    return hypot(sum_x, sum_y)


def main():
    sys.stdin.readline()
    stars = []
    for line in sys.stdin:
        x, y = line.split()
        stars.append((int(x) / UNIT, int(y) / UNIT))
    pulls = [total_pull(star, stars) for star in stars]
    strongest = max(range(len(stars)), key=pulls.__getitem__)
    print(f"star {strongest} with {pulls[strongest]:.6f}, mean {sum(pulls) / len(pulls):.6f}")


main()
