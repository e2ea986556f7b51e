# time: n^2
# space: n
# line: reachable.add or for left in range
# gen: size {n}
# why: a row of k pins has about k different throws, and all rows up to n are worked out
"""
Two players knock down one pin or two neighbouring pins of a row; who takes the
last pin wins. The value of a row is the least one that no throw leads to.
"""


def least_missing(values):
    value = 0
    while value in values:
        value += 1
    return value


def values_of_rows(longest):
    grundy = [0]
    for pins in range(1, longest + 1):
        reachable = set()
        for hit in (1, 2):
            remain = pins - hit
            for left in range(remain // 2 + 1):
                reachable.add(grundy[left] ^ grundy[remain - left])
        grundy.append(least_missing(reachable))
    return grundy


n = int(input())
grundy = values_of_rows(n)
print("row of", n, "has the value", grundy[n])
print("largest value:", max(grundy))
print("rows of value 1:", grundy.count(1))
