# Walks each cycle of the permutation and swaps its first crate home until the right one is there.
# O(n log n).
import sys


def main():
    numbers = list(map(int, sys.stdin.buffer.read().split()))[1:]
    home_of = [0] * len(numbers)
    for home, place in enumerate(sorted(range(len(numbers)), key=numbers.__getitem__)):
        home_of[place] = home
    moves = []
    for start in range(len(numbers)):
        while home_of[start] != start:
            home = home_of[start]
            moves.append(f"{start + 1} {home + 1}")
            home_of[start] = home_of[home]
            home_of[home] = home
    print(len(moves))
    if moves:
        print("\n".join(moves))


main()
