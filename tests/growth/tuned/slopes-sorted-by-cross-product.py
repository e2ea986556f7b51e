# time: n log n
# space: n
# line: return one[1] * other[0]
# gen: points {n}
# why: sorting n random points asks the comparing function about n log n times
# Sorts the towns by their direction from the harbour at (0, 0) without any division: which towns
# are the first, the last and the one in the middle that a sweeping light meets?
import sys
from functools import cmp_to_key


def turn(one, other):
    return one[1] * other[0] - one[0] * other[1]


def read_towns():
    sys.stdin.readline()
    return [tuple(map(int, line.split())) for line in sys.stdin]


def main():
    towns = read_towns()
    towns.sort(key=cmp_to_key(turn))
    print("first", *towns[0], "last", *towns[-1])
    print("in the middle", *towns[len(towns) // 2])


main()
