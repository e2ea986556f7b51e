# time: n * m
# space: n * m
# line: -
# gen: grid {n} {m}
# why: each of n * m boxes goes bad once at most, and is then in one day's list once
import sys


def spread(box):
    rows, cols = len(box), len(box[0])
    today = [(r, c) for r in range(rows) for c in range(cols) if box[r][c] < 5]
    days = 0
    while today:
        tomorrow = []
        for r, c in today:
            for y, x in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)):
                if 0 <= y < rows and 0 <= x < cols and box[y][x] >= 20:
                    box[y][x] = 0
                    tomorrow.append((y, x))
        today = tomorrow
        days += 1
    return days


n, m = map(int, sys.stdin.readline().split())
box = [[int(sys.stdin.readline()) for _ in range(m)] for _ in range(n)]
days = spread(box)
print(days, sum(1 for row in box for fruit in row if fruit >= 20))
