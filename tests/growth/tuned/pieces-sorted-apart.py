# time: n
# space: n
# line: -
# gen: numbers {n}
# why: one pass for the largest so far, one from behind for the least still to come
import sys
from itertools import accumulate


def pieces(values):
    """
    Into how many pieces can the row be cut, so that each is sorted on its own and the whole
    is in order then?
    """
    largest = list(accumulate(values, max))
    least = list(accumulate(reversed(values), min))
    least.reverse()
    cuts = 1
    for i in range(len(values) - 1):
        if largest[i] <= least[i + 1]:
            cuts += 1
    return cuts, largest, least


def main():
    n = int(sys.stdin.readline())
    values = [int(sys.stdin.readline()) for _ in range(n)]
    cuts, largest, least = pieces(values)
    overlap = sum(high - low for high, low in zip(largest, least))
    print(cuts, overlap)


main()
