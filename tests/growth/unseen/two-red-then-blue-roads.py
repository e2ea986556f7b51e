# time: v + e
# space: v + e
# line: for line in sys.stdin or u, v, w = or roads[w % 2][u] or roads[w % 2][v]
# line: for neighbour in or if hops[after]
# gen: graph {v} {e}
# why: each road is read once and looked at from both of its ends at most once a colour
# Roads are red or blue. From town 0, how few roads lead to each town if no two of one colour may
# follow each other?
import sys
from collections import deque


def read_roads():
    towns, _ = map(int, sys.stdin.readline().split())
    roads = [[[] for _ in range(towns)] for _ in range(2)]
    for line in sys.stdin:
        u, v, w = map(int, line.split())
        roads[w % 2][u].append(v)
        roads[w % 2][v].append(u)
    return towns, roads


def fewest(towns, roads):
    # hops[colour][town]: where the next road has to be of that colour
    hops = [[-1] * towns, [-1] * towns]
    hops[0][0] = hops[1][0] = 0
    queue = deque([(0, 0), (0, 1)])
    while queue:
        town, colour = queue.popleft()
        after = 1 - colour
        for neighbour in roads[colour][town]:
            if hops[after][neighbour] < 0:
                hops[after][neighbour] = hops[colour][town] + 1
                queue.append((neighbour, after))
    return hops


def main():
    towns, roads = read_roads()
    red, blue = fewest(towns, roads)
    ways = [min(a, b) if min(a, b) >= 0 else max(a, b) for a, b in zip(red, blue)]
    total = sum(way for way in ways if way > 0)
    print(f"at most {max(ways)} roads, {total} in all, {ways.count(-1)} towns out of reach")


main()
