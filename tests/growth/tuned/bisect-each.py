# time: n log n
# space: n
# line: bisect
# gen: rising {n}
# why: a search by halves for each
import bisect
import sys

numbers = [int(word) for word in sys.stdin.read().split()[1:]]
total = 0
for x in numbers:
    total += bisect.bisect_left(numbers, len(numbers) - x)
print(total)
