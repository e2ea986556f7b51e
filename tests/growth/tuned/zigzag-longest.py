# time: n
# space: 1
# line: -
# gen: numbers {n}
# why: two lengths are kept while the numbers pass by, none is stored
import sys


def main():
    sys.stdin.readline()
    up = down = 1
    last = None
    turns = 0
    for line in sys.stdin:
        number = int(line)
        if last is not None:
            if number > last:
                if up < down + 1:
                    turns += 1
                up = down + 1
            elif number < last:
                if down < up + 1:
                    turns += 1
                down = up + 1
        last = number
    print("longest zigzag:", max(up, down), "turns:", turns)


main()
