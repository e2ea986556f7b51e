# time: n^2
# space: n^2
# line: for place in range(start or letter = text or if letter not in or node[letter] = {}
# line: pieces += 1 or node = node[letter]
# gen: letters {n}
# sizes: 12..384
# why: the n endings of the text have n^2 / 2 letters; random ones share only the first few, so
# why: that nearly each letter has a dictionary of its own
# How many different pieces has a text? Each is a way from the root of a tree of dictionaries.
import sys


def different_pieces(text):
    root = {}
    pieces = 0
    for start in range(len(text)):
        node = root
        for place in range(start, len(text)):
            letter = text[place]
            if letter not in node:
                node[letter] = {}
                pieces += 1
            node = node[letter]
    return pieces


def main():
    lines = sys.stdin.read().split()
    text = lines[1]
    pieces = different_pieces(text)
    every = len(text) * (len(text) + 1) // 2
    print(pieces, "different pieces of", every)


main()
