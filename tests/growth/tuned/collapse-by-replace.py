# time: n^2
# space: n
# line: while "aa" in text or text.replace(
# gen: same-letter {n}
# why: n / 2 times the text is searched from its start, and a copy is made to replace one pair
import sys


def collapse(text):
    """Turns one pair "aa" after the other into a "b"."""
    steps = 0
    while "aa" in text:
        text = text.replace("aa", "b", 1)
        steps += 1
    return text, steps


def main():
    sys.stdin.readline()
    text = sys.stdin.readline().strip()
    text, steps = collapse(text)
    print(steps, "steps,", len(text), "letters left,", text.count("b"), "of them b")


main()
