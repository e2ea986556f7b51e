# time: n^2
# space: n^2
# line: for left in or right = left or take_left = or take_right = or max(take_left
# gen: numbers {n}
# why: a table of the best lead for each of n^2 / 2 rows of coins that may be left
import sys


def best_lead(coins):
    n = len(coins)
    best = [[0] * n for _ in range(n)]
    for i in range(n):
        best[i][i] = coins[i]
    for length in range(2, n + 1):
        for left in range(n - length + 1):
            right = left + length - 1
            take_left = coins[left] - best[left + 1][right]
            take_right = coins[right] - best[left][right - 1]
            best[left][right] = max(take_left, take_right)
    return best[0][n - 1]


coins = [int(line) for line in sys.stdin][1:]
print("the first player leads by", best_lead(coins))
