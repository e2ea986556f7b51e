"""Merge sort: no weighing is made twice, and none whose outcome is known. O(n log n) weighings."""


def is_lighter(a, b):
    print("?", a, b, flush=True)
    return input() == "<"


def merge_sort(parcels):
    if len(parcels) <= 1:
        return parcels
    middle = len(parcels) // 2
    left, right = merge_sort(parcels[:middle]), merge_sort(parcels[middle:])
    merged = []
    i = j = 0
    while i < len(left) and j < len(right):
        if is_lighter(left[i], right[j]):
            merged.append(left[i])
            i += 1
        else:
            merged.append(right[j])
            j += 1
    return merged + left[i:] + right[j:]


def main():
    n, _ = map(int, input().split())
    print("!", *merge_sort(list(range(1, n + 1))))


main()
