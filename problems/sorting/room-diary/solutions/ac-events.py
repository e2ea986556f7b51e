# Begins and ends on one line, ends first; a list of free rooms. O(n log n) time.
import sys


def main():
    numbers = list(map(int, sys.stdin.buffer.read().split()))
    n = numbers[0]
    events = []
    for i in range(n):
        events.append((numbers[2 * i + 1], 1, i))
        events.append((numbers[2 * i + 2], 0, i))
    events.sort()
    room_of = [0] * n
    free = []
    count = 0
    for _, is_begin, i in events:
        if not is_begin:
            free.append(room_of[i])
        elif free:
            room_of[i] = free.pop()
        else:
            count += 1
            room_of[i] = count
    print(count)
    print("\n".join(map(str, room_of)))


main()
