# time: log n
# space: 1
# line: while power or if power & 1 or base = times(base or power >>= 1
# line: a, b = first or c, d = second or return (a * c or def times or found = times(
# gen: size {n}
# sizes: 16..900000000
# why: square and multiply on pairs of numbers below 10^9: a round for each binary digit of n
# The n-th solution of x^2 - 2 y^2 = 1 is the n-th power of 3 + 2 sqrt(2); its last digits.
PRIME = 1_000_000_007


def times(first, second):
    """(a + b sqrt 2) (c + d sqrt 2), both parts modulo PRIME."""
    a, b = first
    c, d = second
    return (a * c + 2 * b * d) % PRIME, (a * d + b * c) % PRIME


def nth_solution(power):
    found, base = (1, 0), (3, 2)
    while power > 0:
        if power & 1:
            found = times(found, base)
        base = times(base, base)
        power >>= 1
    return found


n = int(input())
x, y = nth_solution(n)
assert (x * x - 2 * y * y) % PRIME == 1
print(f"x = {x}, y = {y}")
