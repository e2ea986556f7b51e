# time: n * m
# space: n
# line: ways = sum(last)
# gen: counts {n} {m}
# why: for each of m places the ways of the n - 1 places before it are added up again
# How many words of m letters a and b have no n equal letters in a row (modulo a prime)?
from collections import deque
from itertools import islice

PRIME = 1000000007


def ways_to_end_runs(most):
    """For each length in turn: in how many ways can it be cut into runs of 1 ... most?"""
    last = deque([1], maxlen=most)
    while True:
        ways = sum(last) % PRIME
        yield ways
        last.append(ways)


def main():
    n, m = map(int, input().split())
    ways = 0
    check = 0
    for ways in islice(ways_to_end_runs(n - 1), m):
        check = (check * 5 + ways) % PRIME
    # A word is known by its runs and its first letter.
    print("words:", 2 * ways % PRIME)
    print("check:", check)


main()
