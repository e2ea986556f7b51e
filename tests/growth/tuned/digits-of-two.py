# time: log n
# space: 1
# line: while n or n //= 2 or ones +=
# gen: size {n}
# why: one step a binary digit
n = int(input())
ones = 0
while n > 0:
    ones += n % 2
    n //= 2
print(ones)
