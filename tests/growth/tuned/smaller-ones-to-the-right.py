# time: n log n
# space: n
# line: while i < or if j or merged.append or smaller[ or i += 1 or j += 1 or arrange(
# gen: numbers {n}
# why: merge sort of the places; log n levels of n steps each
import sys


def arrange(values, places, smaller):
    """The places in rising order of their values; what is passed over is counted on the way."""
    if len(places) <= 1:
        return places
    half = len(places) // 2
    left = arrange(values, places[:half], smaller)
    right = arrange(values, places[half:], smaller)
    merged = []
    i = j = 0
    while i < len(left):
        if j < len(right) and values[right[j]] < values[left[i]]:
            merged.append(right[j])
            j += 1
        else:
            smaller[left[i]] += j
            merged.append(left[i])
            i += 1
    merged.extend(right[j:])
    return merged


n = int(sys.stdin.readline())
values = [int(line) for line in sys.stdin]
smaller = [0] * n
arrange(values, list(range(n)), smaller)
print("inversions:", sum(smaller))
print("most:", max(smaller), "at", smaller.index(max(smaller)))
print("none:", smaller.count(0))
