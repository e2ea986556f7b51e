# time: n * m
# space: n
# line: for few in range(
# line: ways[few] = (
# gen: counts {n} {m}
# why: for each of m votes of the one camp, up to n of the other; one row of n + 1 is kept
# n votes for red and m for blue are counted one by one. In how many orders is blue never behind?
import sys

PRIME = 1000000007


def never_behind(n, m):
    """ways[r]: orders of r red votes with the blue ones counted so far."""
    ways = [0] * (n + 1)
    ways[0] = 1
    for blue in range(1, m + 1):
        for few in range(1, min(n, blue) + 1):
            ways[few] = (ways[few] + ways[few - 1]) % PRIME
    return ways[n]


def main():
    n, m = map(int, sys.stdin.readline().split())
    print(never_behind(min(n, m), max(n, m)), "orders")


main()
