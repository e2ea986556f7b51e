# time: n^2
# space: n^2
# line: -
# gen: matrix {n}
# why: the spiral peels every number of the n x n matrix off once
import sys


def spiral(rows):
    top, bottom, left, right = 0, len(rows) - 1, 0, len(rows) - 1
    out = []
    while top <= bottom and left <= right:
        for c in range(left, right + 1):
            out.append(rows[top][c])
        for r in range(top + 1, bottom + 1):
            out.append(rows[r][right])
        if top < bottom and left < right:
            for c in range(right - 1, left - 1, -1):
                out.append(rows[bottom][c])
            for r in range(bottom - 1, top, -1):
                out.append(rows[r][left])
        top, bottom, left, right = top + 1, bottom - 1, left + 1, right - 1
    return out


data = [int(word) for word in sys.stdin.read().split()]
n, cells = data[0], data[1:]
rows = [cells[r * n:(r + 1) * n] for r in range(n)]
code = 0
for value in spiral(rows):
    code = (code * 101 + value) % 1000003
print(code)
