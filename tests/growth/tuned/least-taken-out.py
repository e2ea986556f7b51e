# time: n^2
# space: n
# line: min(left) or left.remove(
# gen: numbers {n}
# why: min looks at all that are left, and remove looks for it again and closes the gap
import sys


def serve_cheapest_first(prices):
    left = list(prices)
    served = []
    while left:
        cheapest = min(left)
        left.remove(cheapest)
        served.append(cheapest)
    return served


def main():
    lines = sys.stdin.read().splitlines()
    prices = [int(line) for line in lines[1:]]
    served = serve_cheapest_first(prices)
    waiting = 0
    for place, price in enumerate(served):
        waiting += place * (price % 1000)
    print(served[0], served[-1], waiting)


main()
