# time: n log n
# space: n
# line: -
# gen: numbers {n}
# why: the list's sort compares n log n times
import sys

def main():
    data = sys.stdin.read().split()
    n = int(data[0])
    numbers = sorted(map(int, data[1:n + 1]))
    print(numbers[n // 2])

main()
