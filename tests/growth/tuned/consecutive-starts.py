# time: n
# space: n
# line: -
# gen: permutation {n}
# why: only the first number of a run counts it, so each number is counted once
import sys


def longest_run(numbers):
    present = set(numbers)
    longest = 0
    for value in present:
        if value - 1 in present:
            continue
        length = 1
        while value + length in present:
            length += 1
        longest = max(longest, length)
    return longest


data = sys.stdin.buffer.read().split()
numbers = list(map(int, data[1:]))
print("longest run:", longest_run(numbers))
