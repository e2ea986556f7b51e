# time: n
# space: n
# line: text.count(
# line: sys.stdin
# gen: letters {n}
# why: count walks the whole text, but only once for each of 26 letters
import sys

ALPHABET = "abcdefghijklmnopqrstuvwxyz"


def histogram(text):
    table = {}
    for letter in ALPHABET:
        table[letter] = text.count(letter)
    return table


def main():
    _, text = sys.stdin.read().split()
    table = histogram(text)
    best = max(ALPHABET, key=lambda letter: table[letter])
    evens = sum(1 for letter in ALPHABET if table[letter] % 2 == 0)
    print(best, table[best], "even:", evens, "of", sum(table.values()))


main()
