# A grid in random order: its cells are as wide as the best distance so far, and it is laid anew when
# that falls. O(n) expected time.
import random
import sys
from math import isqrt


def main():
    numbers = list(map(int, sys.stdin.buffer.read().split()))
    buoys = list(zip(numbers[1::2], numbers[2::2]))
    if len(set(buoys)) < len(buoys):
        print(0)
        return
    random.shuffle(buoys)
    best = (buoys[0][0] - buoys[1][0]) ** 2 + (buoys[0][1] - buoys[1][1]) ** 2

    def laid(count):
        width = isqrt(best) + 1
        cells = {}
        for x, y in buoys[:count]:
            cells.setdefault((x // width, y // width), []).append((x, y))
        return width, cells

    width, cells = laid(2)
    for count in range(2, len(buoys)):
        x, y = buoys[count]
        column = x // width
        row = y // width
        nearest = best
        for cell in (
            (column - 1, row - 1), (column - 1, row), (column - 1, row + 1),
            (column, row - 1), (column, row), (column, row + 1),
            (column + 1, row - 1), (column + 1, row), (column + 1, row + 1),
        ):
            if cell in cells:
                for a, b in cells[cell]:
                    distance = (a - x) * (a - x) + (b - y) * (b - y)
                    if distance < nearest:
                        nearest = distance
        if nearest < best:
            best = nearest
            width, cells = laid(count + 1)
        else:
            cells.setdefault((column, row), []).append((x, y))
    print(best)


main()
