# time: n^2 log n
# space: n
# line: while differing or differing &= or count += 1
# gen: permutation {n}
# why: n^2 / 2 pairs of numbers below n, which differ in half of their log2 n bits on average
import sys


def distance(a, b):
    """In how many bits two numbers differ."""
    differing = a ^ b
    count = 0
    while differing:
        differing &= differing - 1
        count += 1
    return count


def main():
    codes = list(map(int, sys.stdin.read().split()))[1:]
    total = 0
    neighbours = 0
    for i in range(len(codes)):
        for j in range(i):
            bits = distance(codes[i], codes[j])
            total += bits
            if bits == 1:
                neighbours += 1
    print("sum of the distances:", total)
    print("pairs one bit apart:", neighbours)


main()
