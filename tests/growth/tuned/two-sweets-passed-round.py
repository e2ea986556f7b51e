# time: n * m
# space: n
# line: halves = [ or return [ or from_left =
# gen: items {n} {m}
# why: in each of m rounds all n children pass half of their sweets on
import sys


def pass_round(sweets):
    """Each child gives half of its sweets to the next one in the circle, all at once."""
    halves = [own // 2 for own in sweets]
    from_left = halves[-1:] + halves[:-1]
    return [own - given + got for own, given, got in zip(sweets, halves, from_left)]


def main():
    n, rounds = map(int, sys.stdin.readline().split())
    sweets = [int(sys.stdin.readline()) % 1000 for _ in range(n)]
    for _ in range(rounds):
        sweets = pass_round(sweets)
    print("from", min(sweets), "to", max(sweets), "of", sum(sweets))
    print("first with most:", sweets.index(max(sweets)))


main()
