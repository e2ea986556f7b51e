# time: n
# space: n
# line: -
# gen: letters {n} 2
# why: each comparison moves one of the two starts or the length on, 3 n moves at most
import sys


def least_start(beads):
    n = len(beads)
    i, j, length = 0, 1, 0
    while i < n and j < n and length < n:
        a = beads[(i + length) % n]
        b = beads[(j + length) % n]
        if a == b:
            length += 1
            continue
        if a > b:
            i += length + 1
        else:
            j += length + 1
        if i == j:
            j += 1
        length = 0
    return min(i, j)


def main():
    sys.stdin.readline()
    beads = sys.stdin.readline().strip()
    start = least_start(beads)
    turned = beads[start:] + beads[:start]
    print(start, turned[:20], turned.count("ab"))


main()
