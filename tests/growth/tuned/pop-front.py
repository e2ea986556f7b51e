# time: n^2 or n
# space: n
# line: queue.pop(0)
# gen: rising {n}
# why: every pop moves all that is behind, by a memmove of 8 bytes each
import sys

def main():
    queue = list(map(int, sys.stdin.read().split()))[1:]
    total = 0
    while queue:
        total = (total * 3 + queue.pop(0)) % 1000003
    print(total)

main()
