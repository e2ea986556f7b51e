# time: n log n + m log n or m log n
# space: n
# line: while low or middle = (low or if league[ or high = middle or low = middle
# gen: lists {n} {m}
# why: the n players are sorted once, each of m new ones is placed by a search of log n steps
import sys


def rank(league, points):
    low, high = 0, len(league)
    while low < high:
        middle = (low + high) // 2
        if league[middle] < points:
            low = middle + 1
        else:
            high = middle
    return low


def main():
    n, m = map(int, sys.stdin.readline().split())
    league = sorted(int(sys.stdin.readline()) for _ in range(n))
    total = 0
    champions = 0
    for _ in range(m):
        place = rank(league, int(sys.stdin.readline()))
        total += place
        champions += place == n
    print(total / m, champions)


main()
