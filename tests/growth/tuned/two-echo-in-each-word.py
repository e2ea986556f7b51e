# time: n * m^2
# space: m
# line: if word[i] == word[j] or for j in range
# gen: strings {n} {m}
# why: for each word each two of its m places are compared
"""The longest piece of each word that comes again behind itself."""
import sys


def longest_echo(word):
    """row[j]: how far word[:i + 1] and word[:j + 1] end alike without overlap."""
    length = len(word)
    row = [0] * length
    best = 0
    for i in range(length):
        now = [0] * length
        for j in range(i + 1, length):
            if word[i] == word[j]:
                now[j] = min(row[j - 1] + 1, j - i)
                best = max(best, now[j])
        row = now
    return best


def main():
    n, m = map(int, sys.stdin.readline().split())
    total = 0
    longest = ""
    record = -1
    for _ in range(n):
        word = sys.stdin.readline().strip()
        echo = longest_echo(word)
        total += echo
        if echo > record:
            record, longest = echo, word
    print(total, record, longest[:20])


main()
