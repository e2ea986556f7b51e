# time: n^2
# space: n
# line: for one, other in combinations or if one.isdisjoint(other)
# gen: words {n}
# why: all n * (n - 1) / 2 pairs of words are compared, by their sets of eight letters at most
# How many pairs of words have no letter in common, and which such pair uses the most letters?
import sys
from itertools import combinations


def main():
    sys.stdin.readline()
    sets = [frozenset(line.strip()) for line in sys.stdin]
    apart = 0
    most = 0
    for one, other in combinations(sets, 2):
        if one.isdisjoint(other):
            apart += 1
            most = max(most, len(one) + len(other))
    print(apart, "pairs without a common letter")
    print("at most", most, "different letters in such a pair")


main()
