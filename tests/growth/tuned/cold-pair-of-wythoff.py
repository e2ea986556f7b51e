# time: 1
# space: 1
# line: -
# gen: size {n}
# why: a pair is a root and a few products of numbers that fit into two words
from math import isqrt


def cold_pair(index):
    """The pair of heaps, by Beatty: index times the golden mean, without rounding errors."""
    smaller = (index + isqrt(5 * index * index)) // 2
    return smaller, smaller + index


def index_of(smaller):
    """The inverse: which pair has this smaller heap, or None."""
    guess = (isqrt(5 * smaller * smaller) - smaller) // 2
    for index in (guess, guess + 1):
        if cold_pair(index)[0] == smaller:
            return index
    return None


n = int(input())
a, b = cold_pair(n)
print(f"the cold pair number {n} is {a} and {b}")
print("found again:", index_of(a) == n)
print(a - 1, "is", "a smaller" if index_of(a - 1) is not None else "a larger", "heap of such a pair")
