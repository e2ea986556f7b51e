# time: 1
# space: 1
# line: -
# gen: size {n}
# why: a quadratic equation is solved by one whole root of a number of fixed size
# A pizza is cut by straight lines. How few cuts make at least n pieces, and how many pieces are
# left over for the cook when every cut crosses all the others?
import sys
from math import isqrt


def pieces_of(cuts):
    return cuts * (cuts + 1) // 2 + 1


def fewest_cuts(guests):
    cuts = (isqrt(8 * (guests - 1) + 1) - 1) // 2
    if pieces_of(cuts) < guests:
        cuts += 1
    return cuts


def main():
    guests = int(sys.stdin.readline())
    cuts = fewest_cuts(guests)
    left = pieces_of(cuts) - guests
    print(f"{cuts} cuts for {guests} guests, {left} pieces for the cook")


main()
