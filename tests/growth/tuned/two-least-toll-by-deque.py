# time: v + e
# space: v + e
# line: -
# gen: graph {v} {e}
# why: with tolls of 0 and 1 a vertex comes to the front with its final toll at once; each edge is
# why: tried from both ends
import sys
from collections import deque


def tolls(roads):
    least = [None] * len(roads)
    settled = [False] * len(roads)
    least[0] = 0
    line = deque([0])
    while line:
        town = line.popleft()
        if settled[town]:
            continue
        settled[town] = True
        for other, toll in roads[town]:
            price = least[town] + toll
            if least[other] is None or price < least[other]:
                least[other] = price
                if toll:
                    line.append(other)
                else:
                    line.appendleft(other)
    return least


def main():
    v, e = map(int, sys.stdin.readline().split())
    roads = [[] for _ in range(v)]
    for line in sys.stdin:
        a, b, w = map(int, line.split())
        roads[a].append((b, w % 2))
        roads[b].append((a, w % 2))
    least = tolls(roads)
    print("dearest town:", max(least))
    print("all tolls:", sum(least), "free towns:", least.count(0))


main()
