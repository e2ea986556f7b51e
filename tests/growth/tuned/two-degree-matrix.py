# time: v^2 + e or v^2
# space: v^2
# line: for times in or if times > 0 or degree += 1 or graph.link( or self.linked[
# gen: graph {v} {e}
# why: e edges are noted in a matrix, of which then every cell is looked at
import sys


class Graph:
    def __init__(self, size):
        self.size = size
        self.linked = [[0] * size for _ in range(size)]

    def link(self, a, b):
        self.linked[a][b] += 1
        self.linked[b][a] += 1

    def degrees(self):
        result = []
        for row in self.linked:
            degree = 0
            for times in row:
                if times > 0:
                    degree += 1
            result.append(degree)
        return result


v, e = map(int, sys.stdin.readline().split())
graph = Graph(v)
for line in sys.stdin:
    a, b, _ = line.split()
    graph.link(int(a), int(b))
degrees = graph.degrees()
print(max(degrees), min(degrees), sum(degrees))
