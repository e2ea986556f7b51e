# time: n log n
# space: n
# line: sort(key or sorted( or .sort
# gen: numbers {n}
# why: the library's merge sort
import sys

numbers = [int(word) for word in sys.stdin.read().split()[1:]]
numbers.sort(key=lambda x: x % 1000003)
print(numbers[len(numbers) // 2])
