# time: n^4
# space: n^2
# line: for right in or if top[left]
# gen: matrix {n}
# sizes: 3..40
# why: each pair of rows with each pair of columns: n^4 / 4 rectangles are looked at
import sys

data = list(map(int, sys.stdin.read().split()))
n = data[0]
grid = []
for start in range(1, n * n, n):
    grid.append([value // 10 for value in data[start:start + n]])


def count_rectangles(grid, n):
    found = 0
    for upper in range(n):
        top = grid[upper]
        for lower in range(upper + 1, n):
            bottom = grid[lower]
            for left in range(n):
                for right in range(left + 1, n):
                    if top[left] + bottom[right] == top[right] + bottom[left]:
                        found += 1
    return found


print(count_rectangles(grid, n), "balanced rectangles")
