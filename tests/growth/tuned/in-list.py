# time: n^2
# space: n
# line: not in seen
# gen: permutation {n}
# why: looks through the list for each number
import sys

def main():
    data = sys.stdin.read().split()
    n = int(data[0])
    seen = []
    for word in data[1:n + 1]:
        x = int(word)
        if x not in seen:
            seen.append(x)
    print(len(seen))

main()
