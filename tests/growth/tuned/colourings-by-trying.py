# time: 2^n
# space: n
# line: for colours in product or if proper( or return all(
# gen: graph {n}
# sizes: 3..11
# why: all 3^n ways to colour are tried; most fail at one of the first edges
from itertools import product

COLOURS = "RGB"


def proper(colours, edges):
    return all(colours[u] != colours[v] for u, v in edges)


n, m = (int(word) for word in input().split())
edges = []
for _ in range(m):
    u, v, w = (int(word) for word in input().split())
    if u != v and w > 400:      # lighter ones do not count
        edges.append((u, v))

count = 0
first = None
for colours in product(COLOURS, repeat=n):
    if proper(colours, edges):
        count += 1
        if first is None:
            first = "".join(colours)
print(count, first)
