# time: n^2 + m
# space: n^2
# line: for right in or lost = not or if lost or row.append(
# gen: keys {n} {m}
# why: a table of n x n places of the queen, then one look for each of m questions
import sys


def lost_places(n):
    """Where the one to move loses: the queen goes left, down, or both, and the corner wins."""
    table = []
    columns = [False] * n
    slants = [False] * (2 * n)
    for up in range(n):
        row = []
        in_row = False
        for right in range(n):
            lost = not (in_row or columns[right] or slants[right - up])
            if lost:
                in_row = columns[right] = slants[right - up] = True
            row.append(lost)
        table.append(row)
    return table


n, m = map(int, sys.stdin.readline().split())
table = lost_places(n)
before = 0
lost = 0
for line in sys.stdin:
    key = int(line)
    lost += table[before][key]
    before = key
print(lost, "of", m, "games are lost,", sum(map(sum, table)), "places")
