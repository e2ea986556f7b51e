# time: n^2
# space: n
# line: while line or person, left = or clock += or if left > 1 or line.append(
# gen: permutation {n}
# why: the wishes are 1 ... n in some order, and each turn of the queue sells one of n (n + 1) / 2
# why: tickets
import sys
from collections import deque


def sell(wishes):
    """Each buys one ticket at a time and goes to the end of the line if more are wanted."""
    line = deque(enumerate(wishes))
    finished = [0] * len(wishes)
    clock = 0
    while line:
        person, left = line.popleft()
        clock += 1
        if left > 1:
            line.append((person, left - 1))
        else:
            finished[person] = clock
    return finished


def main():
    wishes = [int(word) + 1 for word in sys.stdin.read().split()[1:]]
    finished = sell(wishes)
    print("all is sold at", max(finished))
    print("the first waits until", finished[0], "and the last until", finished[-1])


main()
