# time: 1
# space: 1
# line: -
# gen: size {n}
# why: a formula
n = int(input())
print(n * (n + 1) // 2 % 1009)
