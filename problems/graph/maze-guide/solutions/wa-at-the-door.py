"""Wrong: says that it is out as soon as EXIT stands on a door, and is still before it."""
import sys


def main():
    sys.stdin.readline()
    seen = set()
    thread = []
    while True:
        room, _, *doors = sys.stdin.readline().split()
        if room == "EXIT" or "EXIT" in doors:
            break
        if room not in seen:
            seen.add(room)
            thread.append(room)
        ahead = next((door for door in doors if door not in seen), None)
        if ahead is None:
            thread.pop()
            ahead = thread[-1]
        print("?", ahead, flush=True)
    print("!", flush=True)


main()
