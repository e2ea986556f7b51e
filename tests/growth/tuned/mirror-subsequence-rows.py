# time: n^2
# space: n
# line: for j in range(i + 1 or if text[i] == or row[j] = below[j - 1] or else: or row[j] = max(
# gen: letters {n} 4
# why: each of n^2 / 2 pieces of the text from two shorter ones; only two rows are kept
from array import array


def longest_mirror(text):
    """The length of the longest subsequence that reads the same from both ends."""
    n = len(text)
    below = array("i", [0]) * n
    for i in range(n - 1, -1, -1):
        row = array("i", [0]) * n
        row[i] = 1
        for j in range(i + 1, n):
            if text[i] == text[j]:
                row[j] = below[j - 1] + 2
            else:
                row[j] = max(below[j], row[j - 1])
        below = row
    return below[n - 1]


def main():
    n = int(input())
    text = input()
    length = longest_mirror(text)
    print("longest mirrored subsequence:", length, "letters to strike:", n - length)


main()
