# time: v * e
# space: v + e
# line: for other in roads[town] or if far[other]
# gen: graph {v} {e}
# why: a search over all e roads starts from each of the v towns
"""The radius and the diameter of a net of roads, all roads equally long."""
import sys
from collections import deque


def farthest_from(start, roads):
    far = [-1] * len(roads)
    far[start] = 0
    queue = deque([start])
    while queue:
        town = queue.popleft()
        for other in roads[town]:
            if far[other] < 0:
                far[other] = far[town] + 1
                queue.append(other)
    return max(far)


def main():
    data = sys.stdin
    v, e = map(int, data.readline().split())
    roads = [[] for _ in range(v)]
    for line in data:
        a, b, _ = map(int, line.split())
        roads[a].append(b)
        roads[b].append(a)
    farthest = [farthest_from(town, roads) for town in range(v)]
    radius = min(farthest)
    print("radius:", radius, "diameter:", max(farthest))
    print("central towns:", farthest.count(radius))


main()
