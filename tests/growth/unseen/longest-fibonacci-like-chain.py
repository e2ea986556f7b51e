# time: n^2
# space: n
# line: for second in values or a, b = first or length = 2 or while a + b in known or length += 1
# line: a, b = b, a + b or if length > best
# gen: rising {n}
# why: from a pair the chain soon passes n: log(n / b) steps, which is constant on average over b
# Chains in which each number is the sum of the two before it: how long is the longest in a list of
# rising numbers, and which pair begins it?
import sys


def longest_chain(values):
    known = set(values)
    best, start = 0, None
    for i, first in enumerate(values):
        for second in values[i + 1:]:
            a, b = first, second
            length = 2
            while a + b in known and a > 0:
                a, b = b, a + b
                length += 1
            if length > best:
                best, start = length, (first, second)
    return best, start


def main():
    sys.stdin.readline()
    values = [int(line) for line in sys.stdin]
    best, start = longest_chain(values)
    print(f"{best} numbers, beginning with {start}")


main()
