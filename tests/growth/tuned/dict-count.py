# time: n
# space: n
# line: -
# gen: numbers {n}
# why: constant time a number
import sys

def main():
    count = {}
    n = int(sys.stdin.readline())
    for line in sys.stdin:
        x = int(line)
        count[x] = count.get(x, 0) + 1
    print(n, len(count))

main()
