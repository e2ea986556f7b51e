# time: n
# space: n
# line: for number, person in or before = left[person] or after = right[person]
# line: right[before] = after or left[after] = before or if before >= 1 and
# line: total += or if after - before > or order = [int
# line: left = [place or right = [place
# gen: permutation {n}
# why: each of n persons leaves once, and only the two links around the gap are changed
# All stand in a row, hand in hand; who leaves joins the hands of both neighbours: how far apart?
import sys


def leave_all(order, n):
    """Places 1 ... n; 0 and n + 1 are the walls at the ends."""
    left = [place - 1 for place in range(n + 2)]
    right = [place + 1 for place in range(n + 2)]
    total = longest = when = 0
    for number, person in enumerate(order, 1):
        before = left[person]
        after = right[person]
        right[before] = after
        left[after] = before
        if before >= 1 and after <= n:
            total += after - before
            if after - before > longest:
                longest = after - before
                when = number
    return total, longest, when


def main():
    n = int(sys.stdin.readline())
    order = [int(line) + 1 for line in sys.stdin]
    total, longest, when = leave_all(order, n)
    print("sum", total, "longest", longest, "when number", when, "left")


main()
