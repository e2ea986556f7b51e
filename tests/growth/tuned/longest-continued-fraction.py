# time: n^2 log n
# space: 1
# line: while small or whole, rest = divmod or large, small = small or length += 1 or total += whole
# gen: size {n}
# why: Euclid's steps for all n^2 / 2 fractions, on average about 0.58 log2 n of them each
# Of all fractions below one with denominators up to n: which has the longest continued fraction,
# and how large do its numbers get in all?
import sys


def expand(large, small):
    length = total = 0
    while small:
        whole, rest = divmod(large, small)
        large, small = small, rest
        length += 1
        total += whole
    return length, total


def main():
    limit = int(sys.stdin.readline())
    best = (0, 0, 1)
    everything = 0
    for below in range(1, limit + 1):
        for above in range(1, below):
            length, total = expand(below, above)
            everything += total
            if length > best[0]:
                best = (length, above, below)
    print(f"{best[1]}/{best[2]} has {best[0]} numbers; sum of all numbers {everything}")


main()
