# time: n^2
# space: n
# line: for i in range(low or for i in range(high or if a[i] > a[i + 1] or if a[i - 1] > a[i]
# gen: permutation {n}
# why: each round there and back settles about one number at either end
import sys


def shaker_sort(a):
    low, high = 0, len(a) - 1
    swaps = 0
    while low < high:
        for i in range(low, high):
            if a[i] > a[i + 1]:
                a[i], a[i + 1] = a[i + 1], a[i]
                swaps += 1
        high -= 1
        for i in range(high, low, -1):
            if a[i - 1] > a[i]:
                a[i - 1], a[i] = a[i], a[i - 1]
                swaps += 1
        low += 1
    return swaps


data = sys.stdin.read().split()
a = [int(word) for word in data[1:]]
swaps = shaker_sort(a)
print(swaps, a[0], a[len(a) // 2], a[-1])
