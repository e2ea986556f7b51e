# time: 2^n
# space: 2^n
# line: word + letter or found |= or for word in found
# gen: letters {n}
# sizes: 3..18
# why: each letter nearly doubles the set, as all words so far are kept with and without it
import sys


def subsequences(text):
    found = {""}
    for letter in text:
        longer = {word + letter for word in found}
        found |= longer
    return found


def main():
    n = int(sys.stdin.readline())
    text = sys.stdin.readline().strip()
    assert len(text) == n
    found = subsequences(text)
    mirrored = 0
    for word in found:
        if len(word) > 1 and word == word[::-1]:
            mirrored += 1
    print(len(found), "different subsequences")
    print("the last is", max(found))
    print(mirrored, "read the same backwards")


main()
