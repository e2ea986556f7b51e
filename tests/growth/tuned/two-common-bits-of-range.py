# time: n log n + q
# space: n log n
# line: row.append or for start in range
# gen: questions {n} {q}
# why: log n rows of ranges as long as a power of two, and two of them answer a question
"""Which bits have all the numbers of a range in common? A table of doubled ranges."""
import sys


def doubled_ranges(numbers):
    """table[k][i]: the bits common to numbers[i] ... numbers[i + 2^k - 1]."""
    table = [numbers]
    step = 1
    while 2 * step <= len(numbers):
        last = table[-1]
        row = []
        for start in range(len(numbers) - 2 * step + 1):
            row.append(last[start] & last[start + step])
        table.append(row)
        step *= 2
    return table


def main():
    lines = iter(sys.stdin)
    n, _ = map(int, next(lines).split())
    table = doubled_ranges([int(next(lines)) | 1 << 20 for _ in range(n)])
    bits = 0
    none = 0
    for line in lines:
        left, right = map(int, line.split())
        k = (right - left + 1).bit_length() - 1
        common = table[k][left] & table[k][right + 1 - (1 << k)]
        bits += bin(common).count("1") - 1
        none += common == 1 << 20
    print(bits, "common bits,", none, "ranges without any")


main()
