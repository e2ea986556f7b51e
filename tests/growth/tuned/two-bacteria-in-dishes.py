# time: n log m
# space: 1
# line: while hours or if hours or factor, or extra or hours or after(
# gen: items {n} {m}
# why: the m hours are put together by doubling, anew for each dish
import sys

MOD = 1_000_000_007


def after(amount, hours):
    """Each hour a dish of x becomes 3 x + 7."""
    factor, extra = 3, 7
    while hours > 0:
        if hours % 2 == 1:
            amount = (factor * amount + extra) % MOD
        # twice the same is done in one
        factor, extra = factor * factor % MOD, (factor * extra + extra) % MOD
        hours //= 2
    return amount


n, m = map(int, sys.stdin.readline().split())
total = 0
largest = 0
for line in sys.stdin:
    amount = after(int(line), m)
    total += amount
    if amount > largest:
        largest = amount
print(total % MOD, largest)
