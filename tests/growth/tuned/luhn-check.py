# time: n
# space: n
# line: -
# gen: digits {n}
# why: one pass over the digits; every second one is doubled
import sys


def checksum(number):
    total = 0
    double = False
    for digit in reversed(number):
        value = ord(digit) - 48
        if double:
            value *= 2
            if value > 9:
                value -= 9
        total += value
        double = not double
    return total


def main():
    sys.stdin.readline()
    number = sys.stdin.readline().strip()
    total = checksum(number)
    missing = (10 - total % 10) % 10
    print("valid" if missing == 0 else "not valid, off by %d" % missing, total)


main()
