# time: n^2
# space: n
# line: for column in range or value = int( or top, above = or if value <= above or top = row
# line: rises[column] = or if row - top
# gen: matrix {n}
# why: each of the n^2 numbers is read and compared with the one above it; only the rises of the n
# why: columns that still go on are kept
# What is the longest rise straight down a column of a square table?
import sys


def longest_rise(n):
    read = sys.stdin.readline
    rises = [(0, -1)] * n  # the row where it began, and its last number
    longest, found = 0, 0
    for row in range(n):
        for column in range(n):
            value = int(read())
            top, above = rises[column]
            if value <= above:
                top = row
            rises[column] = top, value
            if row - top >= longest:
                longest, found = row - top + 1, column
    return longest, found, sum(n - top for top, _ in rises)


n = int(sys.stdin.readline())
longest, column, at_the_end = longest_rise(n)
print(f"{longest} in column {column}, rises at the bottom have {at_the_end} numbers")
