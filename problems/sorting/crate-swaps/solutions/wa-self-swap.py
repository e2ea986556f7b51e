# Walks the cycles, but makes a move in a cycle of one crate too: a swap of a place with itself.
import sys


def main():
    numbers = list(map(int, sys.stdin.buffer.read().split()))[1:]
    home_of = [0] * len(numbers)
    for home, place in enumerate(sorted(range(len(numbers)), key=numbers.__getitem__)):
        home_of[place] = home
    was_moved = [False] * len(numbers)
    moves = []
    for start in range(len(numbers)):
        while not was_moved[start]:
            home = home_of[start]
            moves.append(f"{start + 1} {home + 1}")
            home_of[start] = home_of[home]
            home_of[home] = home
            was_moved[home] = True
            if home_of[start] == start:
                was_moved[start] = True
    print(len(moves))
    print("\n".join(moves))


main()
