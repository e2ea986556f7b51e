# time: v + e or e
# space: v + e or e
# line: -
# gen: graph {v} {e}
# why: a stack of vertices, each edge from both ends
import sys

data = list(map(int, sys.stdin.read().split()))
v, e = data[0], data[1]
to = [[] for _ in range(v)]
for i in range(e):
    a, b = data[2 + 3 * i], data[3 + 3 * i]
    to[a].append(b)
    to[b].append(a)
seen, stack, count = [False] * v, [0], 0
seen[0] = True
while stack:
    at = stack.pop()
    count += 1
    for other in to[at]:
        if not seen[other]:
            seen[other] = True
            stack.append(other)
print(count)
