# time: n * k^2
# space: k
# line: for j in range(i) or if word[j] <
# gen: strings {n} {k}
# why: in each of n words, every letter is compared with all letters before it; a word is forgotten
# why: when the next is read
import sys


def longest_rising(word):
    """How many letters of a word can be kept so that they rise in the alphabet."""
    longest = [1] * len(word)
    for i in range(len(word)):
        for j in range(i):
            if word[j] < word[i] and longest[j] >= longest[i]:
                longest[i] = longest[j] + 1
    return max(longest)


def main():
    n, k = map(int, sys.stdin.readline().split())
    total = best = 0
    for line in sys.stdin:
        length = longest_rising(line.strip())
        total += length
        best = max(best, length)
    print(n, "words of", k, "letters: longest", best, "on average %.3f" % (total / n))


main()
