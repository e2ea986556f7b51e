# time: e^2
# space: e
# line: for j in range(i) or c, d = roads or if a != c or apart += 1
# gen: graph {v} {e}
# why: every two of e roads are compared
import sys

input = sys.stdin.readline

towns, count = map(int, input().split())
roads = []
for _ in range(count):
    a, b, length = map(int, input().split())
    roads.append((a, b))

apart = 0
for i in range(count):
    a, b = roads[i]
    for j in range(i):
        c, d = roads[j]
        if a != c and a != d and b != c and b != d:
            apart += 1
print(apart, "pairs of roads have no town in common")
