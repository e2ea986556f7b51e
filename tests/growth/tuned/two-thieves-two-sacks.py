# time: n * w^2
# space: n + w^2 or w^2
# line: for b in or most = or if lighter and or if b >= or row[b] =
# gen: knapsack {n} {w}
# why: each of n things is tried for all pairs of loads of the two sacks
import sys


def main():
    words = map(int, sys.stdin.read().split())
    n, w = next(words), next(words)
    best = [[0] * (w + 1) for _ in range(w + 1)]
    for weight, value in zip(words, words):
        for a in range(w, -1, -1):
            row = best[a]
            lighter = best[a - weight] if a >= weight else None
            for b in range(w, -1, -1):
                most = row[b]
                if lighter and lighter[b] + value > most:
                    most = lighter[b] + value
                if b >= weight and row[b - weight] + value > most:
                    most = row[b - weight] + value
                row[b] = most
    print("both sacks full:", best[w][w])
    print("one sack:", best[w][0])


main()
