# time: n^2 log m
# space: n
# line: for there, second in enumerate(
# line: both[(here + there) % n] +=
# gen: counts {n} {m}
# why: for each bit of m the row of n counts is multiplied with itself around the ring, n^2 products
# A token goes around a ring of n fields by a coin, one field or two, m throws long. In how
# many ways (but for multiples of a prime) is it on which field at the end?
import sys

PRIME = 10007


def twice(ways):
    """The ways after as many throws again."""
    n = len(ways)
    both = [0] * n
    for here, first in enumerate(ways):
        for there, second in enumerate(ways):
            both[(here + there) % n] += first * second
    return [count % PRIME for count in both]


def once_more(ways):
    n = len(ways)
    return [(ways[field - 1] + ways[(field - 2) % n]) % PRIME for field in range(n)]


def ways_after(n, throws):
    if throws == 0:
        return [1] + [0] * (n - 1)
    half = twice(ways_after(n, throws // 2))
    return once_more(half) if throws % 2 else half


def main():
    n, m = map(int, sys.stdin.readline().split())
    ways = ways_after(n, m)
    print("home again:", ways[0], "furthest:", ways[n // 2],
          sum(field * count for field, count in enumerate(ways)) % PRIME)


main()
