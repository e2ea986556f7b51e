# time: n^2
# space: n
# line: for i, (x, y) in enumerate(
# line: square = (x - at_x)
# line: if square < gap[i]
# line: if gap[i] > gap[furthest]
# gen: points {n}
# why: after each of n wells the gap of all n places to their nearest well is looked at again
# A well is dug at the place that is furthest from all wells, until each place has one.
import sys


def dig_all(places):
    """The places in the order of digging, each with its square distance from the wells before."""
    gap = [4 * 10 ** 18] * len(places)
    now = 0
    for _ in places:
        yield now, gap[now]
        at_x, at_y = places[now]
        furthest = now
        gap[now] = 0
        for i, (x, y) in enumerate(places):
            square = (x - at_x) ** 2 + (y - at_y) ** 2
            if square < gap[i]:
                gap[i] = square
            if gap[i] > gap[furthest]:
                furthest = i
        now = furthest


def main():
    sys.stdin.readline()
    places = [tuple(map(int, line.split())) for line in sys.stdin]
    mix = last = 0
    for place, square in dig_all(places):
        mix = (mix * 37 + place) % 1000003
        last = square
    print(f"last well {last ** 0.5:.1f} from the others, {mix}")


main()
