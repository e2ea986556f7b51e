# time: n^3
# space: n^2
# line: worst = prices or for guess in range or if least is None
# gen: numbers {n}
# why: for each of n^2 / 2 ranges all guesses in it are tried, n^3 / 6 in sum
# A wrong guess costs its price, and one hears "lower" or "higher": what does the worst case cost?
import sys


def least_worst(prices):
    n = len(prices)
    cost = [[0] * (n + 2) for _ in range(n + 2)]
    for length in range(2, n + 1):
        for low in range(1, n - length + 2):
            high = low + length - 1
            least = None
            for guess in range(low, high + 1):
                worst = prices[guess - 1] + max(cost[low][guess - 1], cost[guess + 1][high])
                if least is None or worst < least:
                    least = worst
            cost[low][high] = least
    return cost[1][n]


def main():
    sys.stdin.readline()
    prices = [int(line) for line in sys.stdin]
    print("worst case", least_worst(prices), "of", sum(prices))


main()
