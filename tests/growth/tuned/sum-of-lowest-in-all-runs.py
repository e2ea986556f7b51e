# time: n
# space: n
# line: -
# gen: numbers {n}
# why: each place is pushed on the stack once and popped at most once
import sys

MOD = 10 ** 9 + 7


class Minima:
    """Sum of the lowest values of all runs that end at the newest number."""

    def __init__(self):
        self.stack = []      # (value, how many starts it is the lowest for)
        self.current = 0

    def push(self, value):
        starts = 1
        while self.stack and self.stack[-1][0] >= value:
            higher, times = self.stack.pop()
            self.current -= higher * times
            starts += times
        self.stack.append((value, starts))
        self.current += value * starts
        return self.current


def main():
    n, *values = map(int, sys.stdin.read().split())
    minima = Minima()
    total = 0
    for value in values:
        total = (total + minima.push(value)) % MOD
    print(n, total, len(minima.stack))


main()
