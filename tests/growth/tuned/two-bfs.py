# time: n + m
# space: n + m
# line: -
# gen: graph {n} {m}
# why: each vertex is taken once and each edge looked at twice
import sys

words = sys.stdin.buffer.read().split()
n, m = int(words[0]), int(words[1])
edges = [[] for _ in range(n)]
for i in range(m):
    u, v = int(words[2 + 3 * i]), int(words[3 + 3 * i])
    edges[u].append(v)
    edges[v].append(u)
distance = [-1] * n
distance[0] = 0
queue = [0]
for u in queue:
    for v in edges[u]:
        if distance[v] < 0:
            distance[v] = distance[u] + 1
            queue.append(v)
print(sum(distance))
