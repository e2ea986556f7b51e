# time: n * w
# space: w or n + w
# line: ways[j] or for j in range
# gen: knapsack {n} {w}
# why: each of n coins passes over all w sums
import sys

def main():
    data = list(map(int, sys.stdin.read().split()))
    w = data[1]
    ways = [1] + [0] * w
    for coin in data[2::2]:
        for j in range(coin, w + 1):
            ways[j] = (ways[j] + ways[j - coin]) % 1000003
    print(ways[w])

main()
