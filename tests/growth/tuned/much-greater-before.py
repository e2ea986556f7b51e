# time: n log n
# space: n
# line: while j < or j += 1 or for value in left or pairs += j
# line: sort_and_count(values[:middle]) or sort_and_count(values[middle:])
# line: while a < or if left[a] or merged.append( or a += 1 or b += 1
# gen: numbers {n}
# why: merge sort; on each of log n levels both halves are walked once to count and once to merge
import sys


def sort_and_count(values):
    """The values in order, and how many pairs have the earlier more than twice the later."""
    if len(values) < 2:
        return values, 0
    middle = len(values) // 2
    left, pairs_left = sort_and_count(values[:middle])
    right, pairs_right = sort_and_count(values[middle:])
    pairs = pairs_left + pairs_right
    j = 0
    for value in left:
        while j < len(right) and value > 2 * right[j]:
            j += 1
        pairs += j
    merged = []
    a = b = 0
    while a < len(left) and b < len(right):
        if left[a] <= right[b]:
            merged.append(left[a])
            a += 1
        else:
            merged.append(right[b])
            b += 1
    merged.extend(left[a:])
    merged.extend(right[b:])
    return merged, pairs


def main():
    values = list(map(int, sys.stdin.read().split()))[1:]
    ordered, pairs = sort_and_count(values)
    print("middle:", ordered[len(ordered) // 2], "pairs:", pairs)


main()
