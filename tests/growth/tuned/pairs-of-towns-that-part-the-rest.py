# time: n^3
# space: n
# line: for near in roads[town] or if near not in seen or seen.add(near or queue.append(near
# line: town = queue or while queue
# gen: graph {n}
# why: for each of n * (n - 1) / 2 pairs of closed towns the rest is walked through: n towns,
# why: 2 n roads seen from both ends
# For how many pairs of towns can the others not all reach each other when both are closed?
import sys
from collections import defaultdict, deque
from itertools import combinations


def read_roads():
    n = int(sys.stdin.readline().split()[0])
    roads = defaultdict(list)
    for line in sys.stdin:
        a, b, _ = map(int, line.split())
        roads[a].append(b)
        roads[b].append(a)
    return n, roads


def reached(roads, start, closed):
    """How many towns the walk sees, the closed ones included."""
    seen = set(closed)
    seen.add(start)
    queue = deque([start])
    while queue:
        town = queue.popleft()
        for near in roads[town]:
            if near not in seen:
                seen.add(near)
                queue.append(near)
    return len(seen)


def main():
    n, roads = read_roads()
    parting = lost = 0
    for closed in combinations(range(n), 2):
        start = next((town for town in range(n) if town not in closed), closed[0])
        missing = n - reached(roads, start, closed)
        parting += missing > 0
        lost += missing
    print(parting, "pairs part the rest,", lost, "towns are lost")


main()
