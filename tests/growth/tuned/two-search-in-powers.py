# time: k log n
# space: n + k
# line: middle = or if steps[middle] or while low < high or low = middle or high = middle
# gen: keys {n} {k}
# why: a binary search in a table of n for each of k keys; making the table is only n
import sys


def first_not_below(steps, value):
    low, high = 0, len(steps)
    while low < high:
        middle = (low + high) // 2
        if steps[middle] < value:
            low = middle + 1
        else:
            high = middle
    return low


data = sys.stdin.read().split()
n, k = int(data[0]), int(data[1])
steps = [i * (i + 3) // 4 for i in range(n)]
total = 0
for word in data[2:]:
    total += first_not_below(steps, int(word) * (n // 4))
print(total, total // k)
