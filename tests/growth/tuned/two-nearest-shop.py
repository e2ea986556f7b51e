# time: n log n + q log n
# space: n + q
# line: .sort( or bisect.bisect
# gen: lists {n} {q}
# why: n shops are sorted once, then a binary search for each of q customers
import bisect
import sys


def distance(shops, place):
    i = bisect.bisect(shops, place)
    best = float("inf")
    if i < len(shops):
        best = shops[i] - place
    if i > 0:
        best = min(best, place - shops[i - 1])
    return best


def main():
    words = sys.stdin.read().split()
    n, q = int(words[0]), int(words[1])
    shops = [int(word) for word in words[2:2 + n]]
    customers = [int(word) for word in words[2 + n:]]
    shops.sort()
    walks = [distance(shops, place) for place in customers]
    print(max(walks), sum(walks) / q)


main()
