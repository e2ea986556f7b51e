# The sum up to today, less the smallest sum up to an earlier day. O(n).
import sys


def main():
    gains = list(map(int, sys.stdin.read().split()))[1:]
    total, smallest, best = 0, 0, gains[0]
    for gain in gains:
        total += gain
        best = max(best, total - smallest)
        smallest = min(smallest, total)
    print(best)


main()
