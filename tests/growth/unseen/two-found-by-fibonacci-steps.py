# time: n log n + m log n
# space: n
# line: while here > 1 or probe = base or if probe <= or base = probe or before, here = 2 *
# line: before, here = here - before, before
# gen: lists {n} {m}
# why: n prices are sorted; for each of m buyers the range shrinks by the golden ratio, log n times
# n prices and m buyers: each buyer takes the dearest thing that he can pay, found by Fibonacci
# numbers instead of halves. How much money is left over?
import sys
from itertools import islice


def steps_for(count):
    """Two neighbouring Fibonacci numbers, the greater above count."""
    before, here = 1, 1
    while here <= count:
        before, here = here, before + here
    return before, here


def below(prices, money, before, here):
    """How many prices are not above the money: one of the numbers base ... base + here - 1."""
    base = 0
    while here > 1:
        probe = base + before
        if probe <= len(prices) and prices[probe - 1] <= money:
            base = probe
            before, here = 2 * before - here, here - before
        else:
            before, here = here - before, before
    return base


def main():
    n, _ = map(int, sys.stdin.readline().split())
    prices = sorted(int(line) for line in islice(sys.stdin, n))
    before, here = steps_for(n)
    left = sent_away = 0
    for line in sys.stdin:
        money = int(line)
        count = below(prices, money, before, here)
        if count == 0:
            sent_away += 1
        else:
            left += money - prices[count - 1]
    print(f"{left} left over, {sent_away} could buy nothing")


main()
