# time: v * e
# space: v + e
# line: for a, b in edges or if a == node or if b == node or elif b == node
# gen: graph {v} {e}
# why: there are no lists of neighbours: each vertex taken from the queue goes through all e edges
import sys


def distances(v, edges, start):
    distance = {start: 0}
    queue = [start]
    for node in queue:
        for a, b in edges:
            if a == node and b not in distance:
                distance[b] = distance[node] + 1
                queue.append(b)
            elif b == node and a not in distance:
                distance[a] = distance[node] + 1
                queue.append(a)
    return distance


v, e = map(int, sys.stdin.readline().split())
edges = []
for _ in range(e):
    a, b, _weight = sys.stdin.readline().split()
    edges.append((int(a), int(b)))
distance = distances(v, edges, 0)
print(len(distance), max(distance.values()), sum(distance.values()))
