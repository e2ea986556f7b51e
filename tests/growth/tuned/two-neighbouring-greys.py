# time: n * m
# space: m
# line: for column in range(width) or grey = int( or if column or beside[left][grey] or if row
# line: over[above[column]][grey] or above[column] = left = grey
# gen: grid {n} {m}
# why: each of n * m points is read and counted with the one beside it and the one above it; one
# why: row of m points is kept
# How often do any two greys of ten lie beside each other or above each other in a picture?
import sys

GREYS = 10


def count_pairs(height, width):
    read = sys.stdin.readline
    beside = [[0] * GREYS for _ in range(GREYS)]
    over = [[0] * GREYS for _ in range(GREYS)]
    above = [0] * width
    for row in range(height):
        left = 0
        for column in range(width):
            grey = int(read()) // 10
            if column:
                beside[left][grey] += 1
            if row:
                over[above[column]][grey] += 1
            above[column] = left = grey
    return beside, over


def contrast(table):
    total = sum(map(sum, table))
    steps = sum((i - j) ** 2 * table[i][j] for i in range(GREYS) for j in range(GREYS))
    return steps / total if total else 0.0


height, width = map(int, sys.stdin.readline().split())
beside, over = count_pairs(height, width)
print(f"contrast {contrast(beside):.4f} across and {contrast(over):.4f} down")
