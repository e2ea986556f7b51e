# time: n^2
# space: n
# line: for b in or if a or count +=
# gen: numbers {n}
# why: every pair
import sys

numbers = [int(word) for word in sys.stdin.read().split()[1:]]
count = 0
for i, a in enumerate(numbers):
    for b in numbers[:i]:
        if a + b < 1000000000:
            count += 1
print(count)
