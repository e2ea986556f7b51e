# time: n^4
# space: n^2
# line: for (row, column, water), (r, c, w) or worth = or if worth > best
# gen: matrix {n}
# why: all pairs of the n^2 places of the field are compared
# Two wells are to be dug in a field of n x n places. They give the water of both places less the
# length of the ditch between them along rows and columns.
import sys
from itertools import combinations


def read_field():
    n = int(sys.stdin.readline())
    places = []
    for row in range(n):
        for column in range(n):
            places.append((row, column, int(sys.stdin.readline())))
    return places


def best_pair(places):
    best, pair = -1, None
    for (row, column, water), (r, c, w) in combinations(places, 2):
        worth = water + w - abs(row - r) - abs(column - c)
        if worth > best:
            best, pair = worth, (row, column, r, c)
    return best, pair


def main():
    places = read_field()
    best, pair = best_pair(places)
    if pair is None:
        print("only one place")
    else:
        print(best, "from", pair[:2], "and", pair[2:])


main()
