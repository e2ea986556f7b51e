# The same with heapq; the lower half is negated. O(n log n).
import sys
from heapq import heappush, heappushpop


def main():
    prices = map(int, sys.stdin.buffer.read().split()[1:])
    lower, upper = [], []
    out = []
    for price in prices:
        if len(lower) == len(upper):
            heappush(lower, -heappushpop(upper, price))
        else:
            heappush(upper, -heappushpop(lower, -price))
        out.append(-lower[0])
    print(*out)


main()
