# time: n log n
# space: n
# line: while place or if best[place] or place -= or place += or result = or best[place] =
# line: heaviest_below( or enter(
# gen: permutation {n}
# why: a walk up and one down a Fenwick tree of maxima for each number
import sys


def heaviest_below(best, place):
    """The heaviest series that ends with a value below this one."""
    result = 0
    while place > 0:
        if best[place] > result:
            result = best[place]
        place -= place & -place
    return result


def enter(best, place, weight):
    size = len(best)
    while place < size:
        if best[place] < weight:
            best[place] = weight
        place += place & -place


def main():
    n = int(sys.stdin.readline())
    best = [0] * (n + 2)
    answer = 0
    for line in sys.stdin:
        value = int(line)
        weight = heaviest_below(best, value) + value
        enter(best, value + 1, weight)
        answer = max(answer, weight)
    print(answer)


main()
