# time: e log v
# space: v
# line: while town or town = first_road or hops += 1
# gen: graph {v} {e}
# why: both ends of each road are climbed from, and in a random tree they lie about ln v deep
# Town 0 is the capital. A town joins the country by the first road that names it. For each road a
# clerk rides from the capital to its nearer end, only along those first roads.
import sys


def hops_from_capital(town, first_road):
    hops = 0
    while town != 0:
        town = first_road[town]
        hops += 1
    return hops


def main():
    towns, _ = map(int, sys.stdin.readline().split())
    first_road = [-1] * towns
    first_road[0] = 0
    ridden = furthest = 0
    for line in sys.stdin:
        near, far, _ = map(int, line.split())
        if first_road[far] < 0:
            first_road[far] = near
        hops = min(hops_from_capital(near, first_road), hops_from_capital(far, first_road))
        ridden += hops
        furthest = max(furthest, hops)
    print("hops in all", ridden, "longest ride", furthest)


main()
