# time: 2^n
# space: n or 1
# line: for end in range(start + 1 or if text[start:end] in or total += ways( or ways(text, end
# line: def ways( or if start == len(text) or return 1 or return total
# gen: same-letter {n}
# sizes: 3..20
# why: a cut may be or not be between any two letters: 2^(n - 1) ways, each is followed to its end
import sys


def ways(text, start, words):
    if start == len(text):
        return 1
    total = 0
    for end in range(start + 1, len(text) + 1):
        if text[start:end] in words:
            total += ways(text, end, words)
    return total


def main():
    sys.stdin.readline()
    text = sys.stdin.readline().strip()
    words = {"a" * length for length in range(1, len(text) + 1)}
    print("ways to cut:", ways(text, 0, words))


main()
