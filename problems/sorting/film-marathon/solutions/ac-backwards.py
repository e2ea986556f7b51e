# The same seen from the end of the night: the film that begins last. O(n log n) time.
import sys


def main():
    numbers = list(map(int, sys.stdin.buffer.read().split()))
    films = sorted(zip(numbers[1::2], numbers[2::2]), reverse=True)
    free_until = 10**18
    seen = 0
    for begin, end in films:
        if end <= free_until:
            free_until = begin
            seen += 1
    print(seen)


main()
