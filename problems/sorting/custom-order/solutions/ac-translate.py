# str.translate does the same. O(n log n) comparisons.
import sys


def main():
    alphabet, _, *words = sys.stdin.read().split()
    there = str.maketrans(alphabet, "abcdefghijklmnopqrstuvwxyz")
    words.sort(key=lambda word: word.translate(there))
    print("\n".join(words))


main()
