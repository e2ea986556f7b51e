# time: n + m
# space: n + m
# line: -
# gen: two-texts {n} {m}
# why: both ends of the window go through each of the two texts once; the other is counted
import sys
from collections import Counter


def shortest_window(text, recipe):
    """The shortest piece of the text that holds all letters of the recipe, as often as there."""
    missing = Counter(recipe)
    open_letters = len(missing)
    start, best = 0, None
    for end, letter in enumerate(text):
        missing[letter] -= 1
        if missing[letter] == 0:
            open_letters -= 1
        while open_letters == 0:
            if best is None or end + 1 - start < best[1] - best[0]:
                best = (start, end + 1)
            missing[text[start]] += 1
            if missing[text[start]] == 1:
                open_letters += 1
            start += 1
    return best


def main():
    sys.stdin.readline()
    one = sys.stdin.readline().strip()
    other = sys.stdin.readline().strip()
    for text, recipe in ((one, other), (other, one)):
        found = shortest_window(text, recipe)
        if found is None:
            print("nowhere, of", Counter(text).most_common())
        else:
            print(found, found[1] - found[0])


main()
