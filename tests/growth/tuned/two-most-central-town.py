# time: v * e or v^2 + v * e
# space: v + e
# line: for to in roads or if steps[to]
# gen: graph {v} {e}
# why: a walk over all e roads from each of v towns
import sys
from collections import deque


def total_steps(roads, start):
    steps = [None] * len(roads)
    steps[start] = 0
    queue = deque([start])
    total = 0
    while queue:
        town = queue.popleft()
        total += steps[town]
        for to in roads[town]:
            if steps[to] is None:
                steps[to] = steps[town] + 1
                queue.append(to)
    return total


v, e = map(int, input().split())
roads = [[] for _ in range(v)]
for _ in range(e):
    a, b, length = map(int, input().split())
    roads[a].append(b)
    roads[b].append(a)
totals = [total_steps(roads, town) for town in range(v)]
best = min(totals)
print("town", totals.index(best), "with", best, "steps; worst", max(totals))
