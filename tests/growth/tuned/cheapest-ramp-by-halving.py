# time: n log n
# space: n
# line: for hill in range(first or cost = height[hill] or if cost < least
# gen: numbers {n}
# why: the best hill never moves back when the house moves on, so that the two halves of the
# why: houses share out the hills: each of the log n levels looks at n hills and a few more
# For each house along a road the cheapest pipe to a hill: height plus the distance squared.
import sys


def solve(height, answer, low, high, first, last):
    """Houses low ... high - 1, whose hills are among first ... last."""
    if low >= high:
        return
    house = (low + high) // 2
    least, best = 10 ** 9, first
    for hill in range(first, last + 1):
        cost = height[hill] + (house - hill) * (house - hill)
        if cost < least:
            least, best = cost, hill
    answer[house] = least
    solve(height, answer, low, house, first, best)
    solve(height, answer, house + 1, high, best, last)


def main():
    n = int(sys.stdin.readline())
    height = [int(line) % 100000 for line in sys.stdin]
    answer = [0] * n
    solve(height, answer, 0, n, 0, n - 1)
    check = 0
    for cost in answer:
        check = (check * 7 + cost) % 1000003
    print("dearest", max(answer), "cheapest", min(answer), "check", check)


main()
