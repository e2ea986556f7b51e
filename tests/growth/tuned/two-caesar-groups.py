# time: n * k
# space: n * k
# line: for letter in word or shape.append( or tuple(shape)
# gen: strings {n} {k}
# why: each of the k letters of n words is taken relative to the first of its word
import sys


def shape_of(word):
    first = ord(word[0])
    shape = []
    for letter in word:
        shape.append((ord(letter) - first) % 26)
    return tuple(shape)


def main():
    n, k = map(int, input().split())
    groups = {}
    for line in sys.stdin:
        word = line.strip()
        groups.setdefault(shape_of(word), []).append(word)
    largest = max(groups.values(), key=len)
    print(len(groups), "groups of words of", k, "letters, the largest has", len(largest))
    print("first letters:", "".join(word[0] for word in largest[:20]))


main()
