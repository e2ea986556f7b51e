# time: n^2 log n
# space: n^2
# line: heapq.heappop( or heapq.heappush(shore, (max(
# gen: matrix {n}
# why: each of the n^2 cells goes into the heap of the shore once and comes out once
import heapq
import sys


def water(ground):
    n = len(ground)
    seen = [[False] * n for _ in range(n)]
    shore = []
    for row in range(n):
        for col in range(n):
            if row in (0, n - 1) or col in (0, n - 1):
                heapq.heappush(shore, (ground[row][col], row, col))
                seen[row][col] = True
    held = 0
    while shore:
        level, row, col = heapq.heappop(shore)
        for r, c in ((row - 1, col), (row + 1, col), (row, col - 1), (row, col + 1)):
            if 0 <= r < n and 0 <= c < n and not seen[r][c]:
                seen[r][c] = True
                held += max(0, level - ground[r][c])
                heapq.heappush(shore, (max(level, ground[r][c]), r, c))
    return held


def main():
    n = int(sys.stdin.readline())
    cells = [int(line) for line in sys.stdin]
    ground = [cells[row * n:row * n + n] for row in range(n)]
    print(water(ground), "of water stay on the field")


main()
