# time: n^2
# space: n
# line: .index(
# gen: permutation {n}
# why: looks from the front for each number
import sys

numbers = [int(word) for word in sys.stdin.read().split()[1:]]
total = 0
for x in range(len(numbers)):
    total += numbers.index(x) % 7
print(total)
