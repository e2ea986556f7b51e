# time: 2^n
# space: 2^n
# line: sums += or for s in sums or [s +
# gen: size {n}
# why: the list of all sums doubles with each number
import sys

def main():
    n = int(sys.stdin.read())
    sums = [0]
    for i in range(n):
        sums += [s + i * i for s in sums]
    print(len(sums), max(sums))

main()
