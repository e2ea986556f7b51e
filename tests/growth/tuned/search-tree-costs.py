# time: n^3
# space: n^2
# line: min(cost or for root in or cost[left][root
# gen: numbers {n}
# sizes: 4..200
# why: each of n^2 / 2 ranges tries every key in it as its root
import sys


def best_tree(weights):
    n = len(weights)
    cost = [[0] * (n + 1) for _ in range(n + 1)]
    prefix = [0]
    for weight in weights:
        prefix.append(prefix[-1] + weight)
    for length in range(1, n + 1):
        for left in range(n - length + 1):
            right = left + length
            below = min(cost[left][root] + cost[root + 1][right] for root in range(left, right))
            cost[left][right] = below + prefix[right] - prefix[left]
    return cost[0][n]


sys.stdin.readline()
weights = [int(line) % 1000 for line in sys.stdin]
print("least expected cost", best_tree(weights) / max(1, sum(weights)))
