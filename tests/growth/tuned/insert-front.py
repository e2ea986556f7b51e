# time: n^2
# space: n
# line: insert(0
# gen: numbers {n}
# why: each insert moves all that is there
import sys

def main():
    n = int(sys.stdin.readline())
    a = []
    for _ in range(n):
        a.insert(0, int(sys.stdin.readline()))
    print(a[n // 2])

main()
