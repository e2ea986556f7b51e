# time: n * m
# space: m
# line: for j, there in enumerate or if here == there or fresh.append( or longest = fresh
# gen: two-texts {n} {m}
# why: Hirschberg: the two rows at the cut take n * m steps, the two parts half as many, and so on:
# why: 2 n m in all, with rows of m numbers
# A longest common subsequence itself, not only its length, without a table of n * m.
import sys


def lengths(first, second):
    """The lengths for all of the first text and each beginning of the second one."""
    row = [0] * (len(second) + 1)
    for here in first:
        fresh = [0]
        for j, there in enumerate(second):
            if here == there:
                fresh.append(row[j] + 1)
            else:
                longest = fresh[j]
                fresh.append(longest if longest > row[j + 1] else row[j + 1])
        row = fresh
    return row


def common(first, second):
    if not second:
        return ""
    if len(first) == 1:
        return first if first in second else ""
    half = len(first) // 2
    upper = lengths(first[:half], second)
    lower = lengths(first[:half - 1:-1], second[::-1])
    lower.reverse()
    both = [a + b for a, b in zip(upper, lower)]
    cut = both.index(max(both))
    del upper, lower, both
    return common(first[:half], second[:cut]) + common(first[half:], second[cut:])


_, first, second = sys.stdin.read().split("\n")[:3]
answer = common(first, second)
print(len(answer), answer[:30])
