# time: n
# space: n
# line: -
# gen: numbers {n}
# why: one pass in the library
import sys

numbers = list(map(int, sys.stdin.read().split()[1:]))
print(sum(numbers) % 1009, max(numbers))
