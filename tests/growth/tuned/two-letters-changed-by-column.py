# time: n * m
# space: m
# line: for column, (old, new) in or if old != new or changes[column] +=
# gen: strings {n} {m}
# why: each letter of the n words of m letters is compared with the one above it
# Words stand below each other. In which column does the letter change most often?
import sys


def count_changes(words, width):
    changes = [0] * width
    above = None
    for word in words:
        if above is not None:
            for column, (old, new) in enumerate(zip(above, word)):
                if old != new:
                    changes[column] += 1
        above = word
    return changes


def main():
    n, m = map(int, sys.stdin.readline().split())
    words = (line.rstrip("\n") for line in sys.stdin)
    changes = count_changes(words, m)
    most = max(changes)
    print("column", changes.index(most), "changes", most, "times, all together", sum(changes))


main()
