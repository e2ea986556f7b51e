# time: n^2 * m
# space: n * m
# line: sum(map(eq or agreements(words[i]
# gen: strings {n} {m}
# why: all m letters are compared for each of n^2 / 2 pairs of words
import sys
from operator import eq


def agreements(one, other):
    """At how many places do both words have the same letter?"""
    return sum(map(eq, one, other))


def main():
    header = sys.stdin.readline().split()
    words = [line.strip() for line in sys.stdin]
    assert len(words) == int(header[0])
    most, pair, total = -1, None, 0
    for i in range(len(words)):
        for j in range(i):
            same = agreements(words[i], words[j])
            total += same
            if same > most:
                most, pair = same, (j, i)
    print(most, pair, total)


if __name__ == "__main__":
    main()
