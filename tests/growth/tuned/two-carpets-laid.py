# time: n + q
# space: n
# line: -
# gen: questions {n} {q}
# why: two marks for each carpet, then one pass over the floor; no carpet is kept
import sys
from itertools import accumulate


def main():
    read = sys.stdin.readline
    n, q = map(int, read().split())
    prices = [int(read()) for _ in range(n)]
    change = [0] * (n + 1)
    for _ in range(q):
        left, right = map(int, read().split())
        change[left] += 1
        change[right + 1] -= 1
    layers = list(accumulate(change))[:n]
    bare = layers.count(0)
    worth = sum(price for price, height in zip(prices, layers) if height)
    print("bare tiles:", bare)
    print("most layers:", max(layers))
    print("worth of what is covered:", worth)


main()
