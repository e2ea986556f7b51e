# time: n * m^2
# space: m
# line: for last in range(first + 1
# line: if word[first] == word[last]
# line: inner, row[last] = row[last], inner
# line: inner, row[last] = row[last], 1 +
# gen: strings {n} {m}
# why: for each of n words all pairs of a first and a last letter, m^2 / 2; one row is kept
# How many letters must be put into each word until it reads the same backwards?
import sys


def letters_missing(word):
    """row[last]: missing in word[first ... last], from the end of the word to its front."""
    size = len(word)
    row = [0] * size
    for first in range(size - 2, -1, -1):
        inner = 0  # what row[last - 1] was for the first letter after this one
        for last in range(first + 1, size):
            if word[first] == word[last]:
                inner, row[last] = row[last], inner
            else:
                inner, row[last] = row[last], 1 + min(row[last], row[last - 1])
    return row[-1]


def main():
    sys.stdin.readline()
    total = most = 0
    for line in sys.stdin:
        missing = letters_missing(line.strip())
        total += missing
        most = max(most, missing)
    print(f"{total} letters, {most} in one word")


main()
