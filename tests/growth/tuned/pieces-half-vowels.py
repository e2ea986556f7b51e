# time: n^3
# space: n
# line: for letter in piece or if letter in VOWELS or vowels += 1
# gen: letters {n} 6
# why: all n^2 / 2 pieces are cut out and read letter by letter, n^3 / 6 in sum
# How many pieces of a text are vowels to one half exactly?
import sys

VOWELS = "aeiou"


def is_half_vowels(piece):
    vowels = 0
    for letter in piece:
        if letter in VOWELS:
            vowels += 1
    return 2 * vowels == len(piece)


def main():
    n = int(sys.stdin.readline())
    text = sys.stdin.readline().strip()
    count = 0
    longest = ""
    for start in range(n):
        for end in range(start + 1, n + 1):
            piece = text[start:end]
            if is_half_vowels(piece):
                count += 1
                longest = max(longest, piece, key=len)
    print(count, "pieces, the longest has", len(longest), "letters")


main()
