# time: n
# space: n
# line: moved = or secret.append or for i, letter or for letter in column or counts[ord(letter)
# gen: letters {n}
# why: each letter is moved once and counted in one of the six columns, which hold n together
# A text is hidden with a key of six letters: how even is each column of the secret text?
import sys

KEY = "garden"


def hide(text):
    secret = []
    for i, letter in enumerate(text):
        moved = (ord(letter) + ord(KEY[i % len(KEY)]) - 2 * ord("a")) % 26
        secret.append(chr(ord("a") + moved))
    return "".join(secret)


def evenness(column):
    """How many ordered pairs of places have the same letter."""
    counts = [0] * 26
    for letter in column:
        counts[ord(letter) - ord("a")] += 1
    return sum(count * (count - 1) for count in counts)


def main():
    sys.stdin.readline()
    secret = hide(sys.stdin.readline().strip())
    for start in range(len(KEY)):
        column = secret[start::len(KEY)]
        print(KEY[start], len(column), evenness(column))


main()
