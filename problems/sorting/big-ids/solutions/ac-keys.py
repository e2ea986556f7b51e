# Keys (length, text) without leading zeros; sorting is stable. O(n log n) comparisons.
import sys


def main():
    serials = sys.stdin.read().split()[1:]

    def key(serial):
        value = serial.lstrip("0")
        return len(value), value

    serials.sort(key=key)
    print("\n".join(serials))


main()
