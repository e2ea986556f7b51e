# time: n + m
# space: n
# line: for place, line in enumerate or % heirs or if first[remainder] or elif place - first
# gen: stream {n} {m}
# why: each of m numbers changes the running remainder once; each of n remainders has a place
# The longest stretch of the stream whose sum can be shared by n heirs without rest: the remainder
# of the running sum is the same before and after it.
import sys


def main():
    heirs, _ = map(int, sys.stdin.readline().split())
    first = [-1] * heirs
    first[0] = 0
    remainder = 0
    longest, end = 0, 0
    for place, line in enumerate(sys.stdin, 1):
        remainder = (remainder + int(line)) % heirs
        if first[remainder] < 0:
            first[remainder] = place
        elif place - first[remainder] > longest:
            longest = place - first[remainder]
            end = place
    unseen = first.count(-1)
    print("longest stretch", longest, "up to", end)
    print("remainders never seen:", unseen)


main()
