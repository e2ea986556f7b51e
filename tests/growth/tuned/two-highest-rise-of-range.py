# time: n^2 + q
# space: n^2
# line: for right in or row.append or heights[right]
# gen: questions {n} {q}
# why: a table of all ranges is filled, then each question is one look into it
import sys


def fill(heights):
    """rise[l][r - l]: the highest climb from a place to a later one within l ... r."""
    n = len(heights)
    rise = [None] * n
    shorter = []
    for left in range(n - 1, -1, -1):
        row = [0]
        for right in range(left + 1, n):
            row.append(max(row[-1], shorter[right - left - 1],
                           heights[right] - heights[left]))
        rise[left] = shorter = row
    return rise


def main():
    read = sys.stdin.readline
    n, q = map(int, read().split())
    heights = [int(read()) for _ in range(n)]
    rise = fill(heights)
    total = 0
    for _ in range(q):
        left, right = map(int, read().split())
        total += rise[left][right - left]
    print("whole walk:", rise[0][-1])
    print("asked:", total)


main()
