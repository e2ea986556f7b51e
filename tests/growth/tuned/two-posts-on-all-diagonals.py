# time: n * m * log n
# space: 1
# line: while short or long, short = short
# gen: counts {n} {m}
# why: Euclid's algorithm for each of n * m fields; its steps grow as log of the shorter side
# A fence crosses each rectangular field of 1 x 1 to n x m from corner to corner, with a post where
# it meets a corner of the unit squares. How many posts are needed for all fields?
import sys


def posts(long, short):
    while short:
        long, short = short, long % short
    return long + 1


def main():
    widest, longest = map(int, sys.stdin.readline().split())
    needed = 0
    for width in range(1, widest + 1):
        needed += sum(posts(length, width) for length in range(1, longest + 1))
    print(needed, "posts for all fields,", needed / (widest * longest), "for one on average")


main()
