# time: v * e
# space: v + e or e
# line: if other not in visited
# gen: graph {v} {e}
# why: for each end of each edge the list of all visited is looked through
from collections import deque


def read_graph():
    v, e = map(int, input().split())
    near = {town: [] for town in range(v)}
    for _ in range(e):
        a, b, _w = map(int, input().split())
        near[a].append(b)
        near[b].append(a)
    return near


def breadth_first(near, start):
    visited = [start]
    queue = deque([start])
    while queue:
        town = queue.popleft()
        for other in near[town]:
            if other not in visited:
                visited.append(other)
                queue.append(other)
    return visited


near = read_graph()
visited = breadth_first(near, 0)
print(len(visited), visited[-1], sum(i * town for i, town in enumerate(visited)) % 1000003)
