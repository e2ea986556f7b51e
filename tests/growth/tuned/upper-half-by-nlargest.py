# time: n log n
# space: n
# line: nlargest(
# gen: numbers {n}
# why: nlargest keeps a heap of n / 2 and replaces its least for a good part of the other half
import sys
from heapq import nlargest


def main():
    n = int(sys.stdin.readline())
    marks = [int(line) for line in sys.stdin]
    upper = nlargest(n // 2, marks)
    total = 0
    for place, mark in enumerate(upper):
        total = (total + (place + 1) * mark) % 1000000007
    print("passed:", len(upper), "the last with", upper[-1])
    print("checksum:", total)


main()
