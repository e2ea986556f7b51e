# time: n^2 * w
# space: n * w
# line: for x, y in zip or if x != y or apart += 1
# gen: strings {n} {w}
# why: each of n^2 / 2 pairs of words is compared letter by letter
import sys


def hamming(a, b):
    apart = 0
    for x, y in zip(a, b):
        if x != y:
            apart += 1
    return apart


def main():
    n, w = map(int, sys.stdin.readline().split())
    words = [sys.stdin.readline().strip() for _ in range(n)]
    least = w + 1
    pair = None
    for i in range(n):
        for j in range(i):
            apart = hamming(words[i], words[j])
            if apart < least:
                least = apart
                pair = (j, i)
    print(least, pair)


main()
