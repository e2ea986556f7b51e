# time: n
# space: 1
# line: while number >= 10 or number //= 10
# gen: numbers {n}
# why: a number below 10^9 loses its digits in at most 8 steps; only ten counts are kept
# How often does each digit begin a number, and how far is that from what Benford's law says?
import sys
from math import log10


def tally_of_first_digits():
    tally = [0] * 10
    for line in sys.stdin:
        number = int(line)
        while number >= 10:
            number //= 10
        tally[number] += 1
    return tally


def main():
    n = int(sys.stdin.readline())
    tally = tally_of_first_digits()
    furthest = 0.0
    for digit in range(1, 10):
        share = tally[digit] / n
        law = log10(1 + 1 / digit)
        furthest = max(furthest, abs(share - law))
        print(digit, tally[digit])
    print("furthest from the law:", round(furthest, 6))


main()
