# time: n^2
# space: n
# line: gcd( or for x2, y2 in or dx, dy = or slopes[ or if dx
# gen: points {n}
# why: the slope of each pair is counted in a dict that is made anew for each point
import sys
from collections import defaultdict
from math import gcd


def most_on_line(points):
    best = 1
    checked = 0
    for i, (x1, y1) in enumerate(points):
        slopes = defaultdict(int)
        for x2, y2 in points[i + 1:]:
            dx, dy = x2 - x1, y2 - y1
            common = gcd(dx, dy) or 1
            if dx < 0 or (dx == 0 and dy < 0):
                common = -common
            slopes[dx // common, dy // common] += 1
        checked += len(slopes)
        if slopes:
            best = max(best, 1 + max(slopes.values()))
    return best, checked


def main():
    numbers = [int(word) for word in sys.stdin.read().split()]
    points = list(zip(numbers[1::2], numbers[2::2]))
    print(*most_on_line(points))


main()
