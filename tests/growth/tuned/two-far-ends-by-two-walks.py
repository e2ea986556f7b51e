# time: v + e
# space: v + e
# line: -
# gen: graph {v} {e}
# why: two walks in breadth, each looks at every edge from its two ends
import sys
from collections import deque


def distances(roads, start):
    far = {start: 0}
    waiting = deque([start])
    while waiting:
        here = waiting.popleft()
        for there in roads[here]:
            if there not in far:
                far[there] = far[here] + 1
                waiting.append(there)
    return far


def main():
    read = sys.stdin.readline
    towns, count = map(int, read().split())
    roads = [[] for _ in range(towns)]
    for _ in range(count):
        a, b, _length = read().split()
        a, b = int(a), int(b)
        roads[a].append(b)
        roads[b].append(a)
    far = distances(roads, 0)
    end = max(far, key=far.get)
    back = distances(roads, end)
    other = max(back, key=back.get)
    print(end, other, back[other], sum(back.values()))


main()
