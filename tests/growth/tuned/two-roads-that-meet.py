# time: e^2
# space: e
# line: for j in or other = or meets( or return self.a
# gen: graph {v} {e}
# why: each two roads are compared
import sys


class Road:
    def __init__(self, line):
        self.a, self.b, self.length = map(int, line.split())

    def meets(self, other):
        return self.a in (other.a, other.b) or self.b in (other.a, other.b)


def main():
    towns, _ = map(int, sys.stdin.readline().split())
    roads = [Road(line) for line in sys.stdin]
    meetings = 0
    longest = 0
    for i, road in enumerate(roads):
        for j in range(i):
            other = roads[j]
            if road.meets(other):
                meetings += 1
                longest = max(longest, road.length + other.length)
    print("crossings:", meetings, "in", towns, "towns")
    print("longest drive over two roads:", longest)


main()
