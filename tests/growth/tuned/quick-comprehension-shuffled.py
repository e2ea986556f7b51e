# time: n log n
# space: n
# line: [x for x in
# gen: permutation {n}
# why: a random order is split into parts of like size, and each level looks at all n numbers twice
import sys

sys.setrecursionlimit(1000000)


def quicksort(values):
    if len(values) <= 1:
        return values
    pivot, rest = values[0], values[1:]
    smaller = [x for x in rest if x < pivot]
    larger = [x for x in rest if x >= pivot]
    return quicksort(smaller) + [pivot] + quicksort(larger)


if __name__ == "__main__":
    numbers = [int(word) for word in sys.stdin.read().split()][1:]
    result = quicksort(numbers)
    assert all(a <= b for a, b in zip(result, result[1:]))
    print(result[:3], result[-3:])
