# time: n^2 log n
# space: n
# line: while low or middle = or if values[middle] or low = or high = or first_above(
# gen: numbers {n}
# why: a binary search for each pair of numbers
import sys

LIMIT = 1_500_000_000


def first_above(values, low, high, bound):
    while low < high:
        middle = (low + high) // 2
        if values[middle] <= bound:
            low = middle + 1
        else:
            high = middle
    return low


def main():
    n = int(sys.stdin.readline())
    values = sorted(int(sys.stdin.readline()) for _ in range(n))
    triples = 0
    for i in range(n):
        for j in range(i):
            # the third is to the left of both
            triples += first_above(values, 0, j, LIMIT - values[i] - values[j])
    everything = n * (n - 1) * (n - 2) // 6
    print(f"{triples} of {everything} triples are not above {LIMIT}")


main()
