# time: 1
# space: 1
# line: -
# gen: size {n}
# why: only formulas in the number of bits of n
"""How many comparators do sorting networks for n lines need?"""
import math


def bitonic(bits):
    return 2 ** bits * bits * (bits + 1) // 4


def odd_even_merge(bits):
    if bits == 0:
        return 0
    if bits == 1:
        return 1
    return (bits * bits - bits + 4) * 2 ** (bits - 2) - 1


def bricks(n):
    return n * (n - 1) // 2


n = int(input())
bits = (n - 1).bit_length()
least = math.ceil(math.lgamma(n + 1) / math.log(2))
counts = {
    "bricks": bricks(n),
    "bitonic": bitonic(bits),
    "odd-even merge": odd_even_merge(bits),
}
best = min(counts, key=counts.get)
print("any order needs at least", least, "comparisons")
print("the best network is", best, "with", counts[best])
print("depth", bits * (bits + 1) // 2, "for", 2 ** bits, "lines")
