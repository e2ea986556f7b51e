# time: v^3
# space: v^2
# line: zip(row, other)
# gen: graph {v} {e}
# why: for each two of v cities all v cities are tried as the place of the change
"""Between which cities are there the most connections with one change?"""
import sys


def read_matrix():
    v, e = map(int, sys.stdin.readline().split())
    flights = [[0] * v for _ in range(v)]
    for _ in range(e):
        a, b, _ = map(int, sys.stdin.readline().split())
        flights[a][b] += 1
        flights[b][a] += 1
    return flights


flights = read_matrix()
best = (0, 0, 0)
unlinked = 0
for city, row in enumerate(flights):
    for target, other in enumerate(flights):
        if target == city:
            continue
        changes = sum(out * back for out, back in zip(row, other))
        if changes == 0:
            unlinked += 1
        best = max(best, (changes, -city, -target))
print(best[0], "connections from", -best[1], "to", -best[2])
print("pairs without any:", unlinked // 2)
