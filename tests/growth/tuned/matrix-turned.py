# time: n^2
# space: n^2
# line: -
# gen: matrix {n}
# why: reading, turning and adding up each go once over the n^2 cells
import sys


def turn(picture):
    return [list(row) for row in zip(*picture[::-1])]


def main():
    n = int(sys.stdin.readline())
    picture = []
    for _ in range(n):
        row = []
        for _ in range(n):
            row.append(int(sys.stdin.readline()))
        picture.append(row)
    turned = turn(picture)
    same = 0
    for old, new in zip(picture, turned):
        for a, b in zip(old, new):
            if a == b:
                same += 1
    print(same, "cells look the same,", turned[0][0], "is the first")


main()
