# time: n^2
# space: n
# line: text[:length] or [::-1]
# gen: letters {n} 2
# why: every prefix is copied and turned round: 1 + 2 + ... + n letters
import sys


def is_palindrome(word):
    return word == word[::-1]


def main():
    sys.stdin.readline()
    text = sys.stdin.readline().strip()
    found = 0
    longest = ""
    for length in range(1, len(text) + 1):
        prefix = text[:length]
        if is_palindrome(prefix):
            found += 1
            longest = prefix
    print(found, len(longest))


main()
