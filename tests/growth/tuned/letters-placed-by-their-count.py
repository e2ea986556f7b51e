# time: n^2
# space: n
# line: place = text.count or text = text[:place]
# gen: letters {n}
# why: for each letter all of the text so far is counted through and copied around the new one
# Each letter goes to the place whose number says how often it is there already.
import sys


def build(letters):
    text = ""
    for letter in letters:
        place = text.count(letter)
        text = text[:place] + letter + text[place:]
    return text


def main():
    sys.stdin.readline()
    letters = sys.stdin.readline().strip()
    text = build(letters)
    kept = sum(a == b for a, b in zip(text, reversed(letters)))
    print("begins with", text[:20], "and has", kept, "letters as if turned round")


main()
