# time: n^1.58
# space: n
# line: product[i + j] or for j in range or result[half + i] or for i, (value or [x + y for
# gen: numbers {n}
# sizes: 16..4000
# why: three products of half the length (Karatsuba) instead of four
import sys
from itertools import zip_longest

MOD = 998244353


def add(a, b):
    return [x + y for x, y in zip_longest(a, b, fillvalue=0)]


def multiply(a, b):
    n = len(a)
    if n < 8:
        product = [0] * (2 * n)
        for i in range(n):
            for j in range(n):
                product[i + j] += a[i] * b[j]
        return [value % MOD for value in product]
    half = (n + 1) // 2
    low = multiply(a[:half], b[:half])
    high = multiply(a[half:], b[half:])
    both = multiply(add(a[:half], a[half:]), add(b[:half], b[half:]))
    result = low + high
    for i, (value, outer) in enumerate(zip(both, add(low, high))):
        result[half + i] = (result[half + i] + value - outer) % MOD
    return result


sys.stdin.readline()
numbers = [int(line) for line in sys.stdin]
product = multiply(numbers, numbers[::-1])
print(product[0], product[len(numbers) - 1], sum(product) % MOD)
