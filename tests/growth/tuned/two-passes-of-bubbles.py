# time: n * m
# space: n
# line: for i in range(1 or if row[i
# gen: items {n} {m}
# why: m passes over the whole row, whether there is anything left to do or not
def one_pass(row):
    """Swap neighbours that stand the wrong way round."""
    swaps = 0
    for i in range(1, len(row)):
        if row[i - 1] > row[i]:
            row[i - 1], row[i] = row[i], row[i - 1]
            swaps += 1
    return swaps


n, m = map(int, input().split())
row = [int(input()) for _ in range(n)]
swaps = 0
idle = 0
for _ in range(m):
    done = one_pass(row)
    swaps += done
    if done == 0:
        idle += 1
checksum = 0
for place, value in enumerate(row):
    checksum = (checksum + place * value) % 1000003
print(swaps, "swaps,", idle, "idle passes,", checksum)
