# time: n^2
# space: n
# line: sum(a * b for
# gen: few {n} 100
# why: for each of n lags the series is multiplied with a copy of its rest: n / 2 on average
import sys


def likeness(values, lag):
    """How much a series is like itself `lag` steps later."""
    return sum(a * b for a, b in zip(values, values[lag:]))


def main():
    n = int(sys.stdin.readline())
    values = [int(line) for line in sys.stdin]
    mean = sum(values) // n
    centred = [value - mean for value in values]
    best_lag, best = 0, None
    below = 0
    for lag in range(1, n):
        here = likeness(centred, lag)
        if here < 0:
            below += 1
        if best is None or here > best:
            best_lag, best = lag, here
    print("most alike at lag", best_lag, "with", best)
    print("unlike at", below, "lags")


main()
