# time: n^2
# space: n^2
# line: for j in range(n)
# gen: size {n}
# why: a table of n rows of n
import sys

def main():
    n = int(sys.stdin.read())
    table = [[(i * j) % 7 for j in range(n)] for i in range(n)]
    print(sum(table[n // 2]), len(table))

main()
