# time: n^3
# space: n^2
# line: for c in range or if row_ab[c] == row_a[row_b[c]]
# gen: matrix {n}
# why: all n^3 triples are looked up in the table of the operation, which has n^2 entries
# A table says what a * b is for any two of n symbols. For how many triples is (a * b) * c the same
# as a * (b * c), and which symbol begins the most of these?
import sys


def good_triples_from(a, table):
    n = len(table)
    row_a = table[a]
    good = 0
    for b in range(n):
        row_b = table[b]
        row_ab = table[row_a[b]]
        for c in range(n):
            if row_ab[c] == row_a[row_b[c]]:
                good += 1
    return good


def main():
    n = int(sys.stdin.readline())
    table = [[int(sys.stdin.readline()) % n for _ in range(n)] for _ in range(n)]
    counts = [good_triples_from(a, table) for a in range(n)]
    print(sum(counts), "of", n ** 3, "triples are associative")
    print("most begin with", counts.index(max(counts)))


main()
