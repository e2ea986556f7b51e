# time: n^1.58
# space: n
# line: def lucky
# line: if len(sales) == 1
# line: return int(sales[0]
# line: half = (
# line: low, high = sales[
# line: either = [
# line: return lucky(low)
# gen: numbers {n}
# why: three calls for a half each, with work that grows as the half: n^(log 3 / log 2)
# Shops are numbered in binary. A pattern of 0, 1 and ? takes all shops whose number fits. For how
# many patterns is the sum of their sales divisible by 7?
import sys
from itertools import zip_longest


def lucky(sales):
    """First digit 0, 1 or either: the rest of the pattern is the same question for a half."""
    if len(sales) == 1:
        return int(sales[0] % 7 == 0)
    half = (len(sales) + 1) // 2
    low, high = sales[:half], sales[half:]
    either = [a + b for a, b in zip_longest(low, high, fillvalue=0)]
    return lucky(low) + lucky(high) + lucky(either)


def main():
    sys.stdin.readline()
    sales = [int(line) % 1000 for line in sys.stdin]
    print(lucky(sales), "patterns")


main()
