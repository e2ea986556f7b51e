# time: n * m
# space: n * m
# line: first.setdefault( or len(set(shape))
# gen: strings {n} {m}
# why: each of the n * m letters is looked up once in a table of the letters of its word
# Two words have one pattern if they differ only by an exchange of letters, as "noon" and "deed".
# How many patterns have the words?
import sys
from collections import Counter


def pattern(word):
    first = {}
    return tuple(first.setdefault(letter, len(first)) for letter in word)


def main():
    sys.stdin.readline()
    words = sys.stdin.read().split()
    patterns = Counter(pattern(word) for word in words)
    (shape, times), = patterns.most_common(1)
    print(f"{len(patterns)} patterns, one of them {times} times: {shape[:12]}")
    print(max(len(set(shape)) for shape in patterns), "different letters at most")


main()
