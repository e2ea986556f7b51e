# time: n^3
# space: n
# line: while left < right or left += 1 or right -= 1 or if text[left] != text[right]
# gen: same-letter {n}
# why: each of the n^2 / 2 pieces is compared from both ends, and here all are palindromes
import sys


def mirrored(text, left, right):
    while left < right:
        if text[left] != text[right]:
            return False
        left += 1
        right -= 1
    return True


def fewest_cuts(text):
    n = len(text)
    cuts = list(range(-1, n))
    mirrors = 0
    for end in range(1, n + 1):
        for start in range(end):
            if mirrored(text, start, end - 1):
                mirrors += 1
                cuts[end] = min(cuts[end], cuts[start] + 1)
    return cuts[n], mirrors


def main():
    sys.stdin.readline()
    text = sys.stdin.readline().strip()
    print("cuts: %d, palindromes: %d" % fewest_cuts(text))


main()
