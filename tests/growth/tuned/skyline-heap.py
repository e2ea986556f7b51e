# time: n log n
# space: n
# line: events.sort( or heappop
# gen: intervals {n}
# why: sorts n starts, and every house enters and leaves the heap once
import heapq
import sys


def skyline(houses):
    events = [(left, -height, right) for left, right, height in houses]
    events += [(right, 0, 0) for _, right, _ in houses]
    events.sort()
    outline = []
    alive = [(0, float("inf"))]
    for x, minus_height, right in events:
        while alive[0][1] <= x:
            heapq.heappop(alive)
        if minus_height:
            heapq.heappush(alive, (minus_height, right))
        top = -alive[0][0]
        if not outline or outline[-1][1] != top:
            outline.append((x, top))
    return outline


def main():
    n = int(sys.stdin.readline())
    houses = []
    for _ in range(n):
        left, right = map(int, sys.stdin.readline().split())
        houses.append((left, right, (left * 31 + right) % 9973 + 1))
    outline = skyline(houses)
    print(len(outline), sum(x % 1000 * h for x, h in outline) % 1000003)


main()
