# time: sqrt n
# space: 1
# line: while d * d or total += or d += or if n % d
# gen: size {n}
# why: every number up to the root
n = int(input())
total, d = 0, 1
while d * d <= n:
    if n % d == 0:
        total += d
    d += 1
print(total)
