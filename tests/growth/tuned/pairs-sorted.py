# time: n^2 log n
# space: n^2
# line: sorted( or .sort(
# gen: numbers {n}
# why: all n^2 / 2 sums are sorted, which compares 2 log n times each
import sys

def main():
    numbers = list(map(int, sys.stdin.read().split()))[1:]
    sums = [a + b for i, a in enumerate(numbers) for b in numbers[:i]]
    sums.sort()
    print(sums[len(sums) // 2])

main()
