# time: log n
# space: 1
# line: while power
# line: digit = n // power % 3
# line: power //= 3
# line: power *= 3
# line: free = free and
# line: places -= 1 or places += 1 or if free: or smaller = (digit or total += smaller
# gen: size {n}
# sizes: 16..900000000
# why: one step for each digit of n in base 3


def without_ones(n):
    """How many of 0 ... n - 1 have no digit 1 in base 3."""
    power, places = 1, 0
    while power <= n:
        power *= 3
        places += 1
    total = 0
    free = True
    while power > 0:
        digit = n // power % 3
        smaller = (digit + 1) // 2
        if free:
            total += smaller * 2 ** places
        free = free and digit != 1
        power //= 3
        places -= 1
    return total


n = int(input())
print(without_ones(n), "of", n)
