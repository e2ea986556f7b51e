# time: n log n
# space: n
# line: for multiple in range or parts[multiple]
# gen: size {n}
# why: each d below n / 2 is added to its n / d multiples: a harmonic sum
# Two numbers are friends when each is the sum of the proper parts of the other. All pairs of
# friends up to n, and the number that its parts exceed by most.
import sys


def sums_of_parts(limit):
    parts = [1] * (limit + 1)
    for d in range(2, limit // 2 + 1):
        for multiple in range(2 * d, limit + 1, d):
            parts[multiple] += d
    return parts


def main():
    limit = int(sys.stdin.readline())
    parts = sums_of_parts(limit)
    pairs = []
    for number in range(2, limit + 1):
        friend = parts[number]
        if number < friend <= limit and parts[friend] == number:
            pairs.append((number, friend))
    for number, friend in pairs:
        print(number, "and", friend)
    richest = max(range(1, limit + 1), key=lambda number: parts[number] - number)
    print(len(pairs), "pairs; richest is", richest)


main()
