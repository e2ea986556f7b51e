"""The sum of all pages less the sum of those that are there. O(n)."""
import sys


def main():
    n = int(sys.stdin.readline())
    print(n * (n + 1) // 2 - sum(map(int, sys.stdin)))


main()
