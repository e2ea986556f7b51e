# time: v + e
# space: v + e
# line: -
# gen: graph {v} {e}
# why: each town is in the queue once for even and once for odd ways, each road looked at four times
import sys
from collections import deque


def distances(roads, start):
    steps = [[-1, -1] for _ in roads]
    steps[start][0] = 0
    queue = deque([(start, 0)])
    while queue:
        town, odd = queue.popleft()
        for other in roads[town]:
            if steps[other][1 - odd] < 0:
                steps[other][1 - odd] = steps[town][odd] + 1
                queue.append((other, 1 - odd))
    return steps


def main():
    v, _ = map(int, sys.stdin.readline().split())
    roads = [[] for _ in range(v)]
    for line in sys.stdin:
        a, b, _ = map(int, line.split())
        roads[a].append(b)
        roads[b].append(a)
    steps = distances(roads, 0)
    both = sum(1 for even, odd in steps if even >= 0 and odd >= 0)
    print("reached evenly and oddly:", both)
    print("furthest:", max(max(pair) for pair in steps), "sum:", sum(map(sum, steps)))


main()
