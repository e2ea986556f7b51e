# time: 2^n
# space: n or 1
# line: def count or if number > limit or return or found, largest = count(number or if not sums
# line: more = sums or with_it, size = or found += with_it or largest = max
# gen: size {n}
# sizes: 4..30
# why: each sum-free set of 1 ... n is built, and there are about 2^(n/2) of these
# A set is sum-free if no two of its numbers (or twice one) add up to a third. How many such sets
# of numbers up to n are there, and how large is the largest?
import sys


def count(number, limit, chosen, sums):
    """Bits of `sums` are the sums of two chosen numbers."""
    if number > limit:
        return 1, chosen.bit_count()
    found, largest = count(number + 1, limit, chosen, sums)
    if not sums >> number & 1:
        more = sums | (chosen | 1 << number) << number
        with_it, size = count(number + 1, limit, chosen | 1 << number, more)
        found += with_it
        largest = max(largest, size)
    return found, largest


def main():
    limit = int(sys.stdin.readline())
    found, largest = count(1, limit, 0, 0)
    print(found, "sum-free sets, the largest has", largest, "numbers")


main()
