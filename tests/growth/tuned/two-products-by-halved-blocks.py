# time: n log n + q
# space: n log n
# line: for i in range(middle or row[i] = row[i or for line in sys.stdin or left, right =
# line: total = (total
# line: def product or if left == right or level = or return self.rows[level][left] *
# gen: questions {n} {q}
# why: a row of n products for each of log n block lengths, from the middle of each block to both
# why: sides; a question takes two of them
# Products of ranges, mod a prime: two ends of the one block whose middle lies between them.
import sys

PRIME = 32749


class Products:
    def __init__(self, values):
        self.values = values
        self.rows = []
        half = 1
        while half < len(values):
            self.rows.append(self.row_of(half))
            half *= 2

    def row_of(self, half):
        row = self.values[:]
        for middle in range(half, len(row), 2 * half):
            for i in range(middle - 2, middle - half - 1, -1):
                row[i] = row[i] * row[i + 1] % PRIME
            for i in range(middle + 1, min(middle + half, len(row))):
                row[i] = row[i] * row[i - 1] % PRIME
        return row

    def product(self, left, right):
        if left == right:
            return self.values[left]
        level = (left ^ right).bit_length() - 1
        return self.rows[level][left] * self.rows[level][right] % PRIME


def main():
    n, _ = map(int, sys.stdin.readline().split())
    products = Products([int(sys.stdin.readline()) % PRIME for _ in range(n)])
    total = 0
    for line in sys.stdin:
        left, right = map(int, line.split())
        total = (total * 3 + products.product(left, right)) % PRIME
    print("check of all products:", total)


main()
