# time: n log n
# space: n
# line: merged.append or if left[i] or while i < len(left) or i += 1 or j += 1
# gen: permutation {n}
# why: log n levels, each merging n numbers
import sys

def merge_sort(numbers):
    if len(numbers) < 2:
        return numbers
    middle = len(numbers) // 2
    left, right = merge_sort(numbers[:middle]), merge_sort(numbers[middle:])
    merged, i, j = [], 0, 0
    while i < len(left) and j < len(right):
        if left[i] < right[j]:
            merged.append(left[i])
            i += 1
        else:
            merged.append(right[j])
            j += 1
    return merged + left[i:] + right[j:]

def main():
    numbers = merge_sort(list(map(int, sys.stdin.read().split()))[1:])
    print(numbers[0], numbers[len(numbers) // 2])

main()
