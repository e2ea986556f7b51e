# time: n sqrt n
# space: n
# line: while hop or if cheapest[ or least = or length += or hop +=
# gen: numbers {n}
# why: from each of the n stones all triangular hops back are tried, about the root of 2 i of them
import sys


def read_prices():
    data = sys.stdin.buffer.read().split()
    return list(map(int, data[1:]))


def main():
    prices = read_prices()
    cheapest = [0]
    # stone 0 is the bank; hops of 1, 3, 6, 10, ... are allowed
    for stone, price in enumerate(prices, start=1):
        least = cheapest[stone - 1]
        length = 2
        hop = 3
        while hop <= stone:
            if cheapest[stone - hop] < least:
                least = cheapest[stone - hop]
            length += 1
            hop += length
        cheapest.append(least + price)
    print("last stone:", cheapest[-1])
    print("dearest stone:", max(cheapest))


main()
