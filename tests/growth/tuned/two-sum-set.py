# time: n
# space: n
# line: -
# gen: numbers {n}
# why: constant time a number
import sys

def main():
    seen, pairs = set(), 0
    for word in sys.stdin.read().split()[1:]:
        x = int(word)
        if 10 ** 9 - x in seen:
            pairs += 1
        seen.add(x)
    print(pairs)

main()
