# time: n * m
# space: n + m
# line: if first[i] != or faults += 1 or while faults > or if first[start] or faults -= 1
# line: start += 1 or if i + 1 - start or best = i or for i in range
# gen: two-texts {n} {m}
# why: each pair of a letter of the one text and one of the other is entered and left by the window
# why: once
"""The longest pieces of two texts that differ in two letters at most."""
import sys

ALLOWED = 2


def longest_on_diagonal(first, second, shift, best):
    """Piece i of `first` lies beside i + shift of `second`."""
    begin = max(0, -shift)
    end = min(len(first), len(second) - shift)
    start = begin
    faults = 0
    for i in range(begin, end):
        if first[i] != second[i + shift]:
            faults += 1
            while faults > ALLOWED:
                if first[start] != second[start + shift]:
                    faults -= 1
                start += 1
        if i + 1 - start > best:
            best = i + 1 - start
    return best


sys.stdin.readline()
first = sys.stdin.readline().rstrip("\n")
second = sys.stdin.readline().rstrip("\n")
best = 0
for shift in range(1 - len(first), len(second)):
    best = longest_on_diagonal(first, second, shift, best)
print(best)
