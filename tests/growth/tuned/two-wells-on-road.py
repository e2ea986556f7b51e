# time: n^2 * k
# space: n
# line: min(best[i] + or middle = or to_left = or to_right = or return to_left or def cost
# gen: items {n} {k}
# why: each of k rounds tries, for each house, all places where the last group may begin
"""
Houses along a road get at most k wells. How short can all the ways to the
nearest well be together?
"""
import sys

FAR = float("inf")


def main():
    n, k = map(int, sys.stdin.readline().split())
    houses = sorted(int(sys.stdin.readline()) for _ in range(n))
    sums = [0]
    for house in houses:
        sums.append(sums[-1] + house)

    def cost(i, j):
        """All ways of houses i ... j - 1 to the one in their middle."""
        middle = (i + j) // 2
        to_left = houses[middle] * (middle - i) - (sums[middle] - sums[i])
        to_right = sums[j] - sums[middle] - houses[middle] * (j - middle)
        return to_left + to_right

    best = [0] + [FAR] * n
    for _ in range(k):
        more = [0]
        for j in range(1, n + 1):
            more.append(min(best[i] + cost(i, j) for i in range(j)))
        best = more
    print(best[n])


main()
