"""Wrong: takes any door, and the steps are used up long before the exit."""
import random


def main():
    random.seed(1)
    input()
    while True:
        room, _, *doors = input().split()
        if room == "EXIT":
            break
        print("?", random.choice(doors), flush=True)
    print("!", flush=True)


main()
