# time: n^2
# space: n
# line: while value + length in present or length += 1
# gen: permutation {n}
# why: each of n numbers counts up to the end of its run, which is all that are above it
import sys


def longest_run(numbers):
    present = set(numbers)
    longest = 0
    for value in present:
        length = 1
        while value + length in present:
            length += 1
        longest = max(longest, length)
    return longest


data = sys.stdin.buffer.read().split()
numbers = list(map(int, data[1:]))
print("longest run:", longest_run(numbers))
