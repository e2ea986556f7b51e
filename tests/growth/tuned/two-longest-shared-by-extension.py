# time: n * m
# space: n + m
# line: while i + size or for j in range(len(other or size = 0 or if size > longest or size += 1
# gen: two-texts {n} {m}
# why: each pair of places is tried; letters drawn at random differ after a third of one in the mean
import sys


def longest_shared(text, other):
    longest = 0
    where = (0, 0)
    for i in range(len(text)):
        for j in range(len(other)):
            size = 0
            while i + size < len(text) and j + size < len(other) and text[i + size] == other[j + size]:
                size += 1
            if size > longest:
                longest = size
                where = (i, j)
    return longest, where


sys.stdin.readline()
text = sys.stdin.readline().rstrip("\n")
other = sys.stdin.readline().rstrip("\n")
longest, (i, j) = longest_shared(text, other)
print(longest, i, j)
print(text[i:i + longest][:40])
