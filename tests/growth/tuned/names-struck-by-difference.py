# time: n^2
# space: n
# line: left = left - {
# gen: permutation {n}
# why: the difference is a new set with all that are left, for each of the n names
# Guests (by their numbers) go home one after the other. How many go while the next one is there?
import sys


def read_order():
    sys.stdin.readline()
    return [int(line) for line in sys.stdin]


def go_home(order):
    left = set(order)
    leave_next = leave_both = 0
    for guest in order:
        left = left - {guest}
        if guest + 1 in left:
            leave_next += 1
            if guest - 1 in left:
                leave_both += 1
    return leave_next, leave_both


leave_next, leave_both = go_home(read_order())
print(leave_next, "leave the next one,", leave_both, "leave both neighbours")
