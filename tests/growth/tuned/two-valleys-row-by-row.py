# time: n * m
# space: m
# line: int(input()) or for column in or here = or if here or read_row( or valleys(
# gen: grid {n} {m}
# why: each cell is read and looked at once; three rows are kept at a time
"""Cells that lie lower than the cells above, below, left and right of them."""
EDGE = 1000


def read_row(width):
    return [int(input()) for _ in range(width)]


def valleys(above, row, below):
    found = 0
    for column in range(len(row)):
        here = row[column]
        if here >= above[column] or here >= below[column]:
            continue
        left = row[column - 1] if column > 0 else EDGE
        right = row[column + 1] if column + 1 < len(row) else EDGE
        if here < left and here < right:
            found += 1
    return found


n, m = map(int, input().split())
outside = [EDGE] * m
above, row = outside, read_row(m)
total = 0
for _ in range(n - 1):
    below = read_row(m)
    total += valleys(above, row, below)
    above, row = row, below
total += valleys(above, row, outside)
print(total)
