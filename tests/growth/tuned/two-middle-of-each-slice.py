# time: q * n log n
# space: n
# line: sorted(
# gen: questions {n} {q}
# why: each question sorts its own slice, on average a third of the n numbers
def middle(values):
    ordered = sorted(values)
    half = len(ordered) // 2
    if len(ordered) % 2:
        return ordered[half]
    return (ordered[half - 1] + ordered[half]) / 2


n, q = map(int, input().split())
heights = []
for _ in range(n):
    heights.append(int(input()))

total = 0
lowest = highest = None
for _ in range(q):
    left, right = map(int, input().split())
    found = middle(heights[left:right + 1])
    total += found
    if lowest is None or found < lowest:
        lowest = found
    if highest is None or found > highest:
        highest = found
print(f"mean of the middles {total / q:.3f}, from {lowest} to {highest}")
