# time: sqrt n
# space: sqrt n or 1
# line: -
# gen: size {n}
# why: only bases up to the root of n have a power; nearly all of them have the square alone
from math import isqrt

limit = int(input())
root = isqrt(limit)
is_power = [False] * (root + 1)
count = 1  # the one
largest = 1
for base in range(2, root + 1):
    if is_power[base]:
        continue  # all its powers were counted with a smaller base
    power = base * base
    while power <= limit:
        count += 1
        if power > largest:
            largest = power
        if power <= root:
            is_power[power] = True
        power *= base
print(count, "perfect powers up to", limit)
print("the largest is", largest)
