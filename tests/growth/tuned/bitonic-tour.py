# time: n^2
# space: n^2
# line: for i in range(j - 1) or cost[i][j] = cost or way = or if way < best
# line: return hypot(
# gen: points {n}
# why: a table for each pair of places where the way there and the way back have come to
import sys
from math import hypot


def shortest_tour(points):
    points.sort()
    n = len(points)

    def far(i, j):
        return hypot(points[i][0] - points[j][0], points[i][1] - points[j][1])

    cost = [[0.0] * n for _ in range(n)]
    cost[0][1] = far(0, 1)
    for j in range(2, n):
        step = far(j - 1, j)
        for i in range(j - 1):
            cost[i][j] = cost[i][j - 1] + step
        best = float("inf")
        for i in range(j - 1):
            way = cost[i][j - 1] + far(i, j)
            if way < best:
                best = way
        cost[j - 1][j] = best
    return cost[n - 2][n - 1] + far(n - 2, n - 1)


def main():
    sys.stdin.readline()
    points = [tuple(map(int, line.split())) for line in sys.stdin]
    print("%.1f" % shortest_tour(points))


main()
