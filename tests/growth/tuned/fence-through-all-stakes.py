# time: n log n
# space: n
# line: def turn or ax, ay = or bx, by = or cross = or if cross != 0 or return -1 if cross
# line: stakes.sort(key
# gen: points {n}
# why: the sort calls the comparison about n log n times, the area needs n steps
# A fence goes once through all stakes and never crosses itself: how large is the garden?
import sys
from functools import cmp_to_key


def fence(stakes):
    """The stakes in the order in which they are seen from the lowest one."""
    x0, y0 = min(stakes, key=lambda stake: (stake[1], stake[0]))

    def turn(a, b):
        ax, ay = a
        bx, by = b
        cross = (ax - x0) * (by - y0) - (ay - y0) * (bx - x0)
        if cross != 0:
            return -1 if cross > 0 else 1
        return abs(ax - x0) + ay - abs(bx - x0) - by

    stakes.sort(key=cmp_to_key(turn))
    return stakes


def double_area(stakes):
    total = 0
    x, y = stakes[-1]
    for next_x, next_y in stakes:
        total += x * next_y - next_x * y
        x, y = next_x, next_y
    return total


def main():
    sys.stdin.readline()
    stakes = [tuple(map(int, line.split())) for line in sys.stdin]
    order = fence(stakes)
    print("first", order[0], "last", order[-1], "area", double_area(order) / 2)


main()
