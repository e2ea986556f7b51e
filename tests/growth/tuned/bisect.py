# time: n log n
# space: n
# line: while low < high or middle = or if a[middle] or low = or high =
# gen: questions {n}
# why: n searches of log n steps, by hand
import sys

def main():
    data = list(map(int, sys.stdin.read().split()))
    n, m = data[0], data[1]
    a = sorted(data[2:2 + n])
    total = 0
    for i in range(m):
        x = data[2 + n + 2 * i] * 7
        low, high = 0, n
        while low < high:
            middle = (low + high) // 2
            if a[middle] < x:
                low = middle + 1
            else:
                high = middle
        total += low
    print(total)

main()
