# time: n * m
# space: n * m
# line: for c in or row[c] = min( or if c or if r
# gen: grid {n} {m}
# why: two sweeps over the field, one from each corner, find how far each cell is from a well
n, m = map(int, input().split())
FAR = n + m

rows = []
for r in range(n):
    row = [0 if int(input()) < 3 else FAR for c in range(m)]
    for c in range(m):
        if r > 0:
            row[c] = min(row[c], rows[r - 1][c] + 1)
        if c > 0:
            row[c] = min(row[c], row[c - 1] + 1)
    rows.append(row)

for r in reversed(range(n)):
    row = rows[r]
    for c in reversed(range(m)):
        if r + 1 < n:
            row[c] = min(row[c], rows[r + 1][c] + 1)
        if c + 1 < m:
            row[c] = min(row[c], row[c + 1] + 1)

farthest = max(max(row) for row in rows)
wells = sum(row.count(0) for row in rows)
print(wells, "wells, the farthest cell is", farthest, "away")
print(sum(map(sum, rows)))
