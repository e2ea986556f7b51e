# time: n^2
# space: n
# line: text.count(
# gen: letters {n} 2
# why: for each b the a's before it are counted from the start of the text
import sys


def moves_to_sort(text):
    """Swaps of neighbours that bring every b in front of the a's."""
    moves = 0
    for place, letter in enumerate(text):
        if letter == "b":
            moves += text.count("a", 0, place)
    return moves


def main():
    sys.stdin.readline()
    text = sys.stdin.readline().strip()
    moves = moves_to_sort(text)
    print(moves, "swaps,", moves % 2 and "odd" or "even")


main()
