"""Wrong: looks for a gap between pages as they lie, which only works for pages in order."""
import sys


def main():
    n = int(sys.stdin.readline())
    expected = 0
    for line in sys.stdin:
        if int(line) != expected:
            break
        expected += 1
    print(expected)


main()
