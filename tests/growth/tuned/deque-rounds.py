# time: n
# space: n
# line: -
# gen: rising {n}
# why: popleft and append take constant time; each number goes round twice at most
import sys
from collections import deque

def main():
    line = deque(map(int, sys.stdin.read().split()[1:]))
    mix = 0
    while len(line) > 1:
        line.append(line.popleft())
        mix = (mix * 31 + line.popleft()) % 1000003
    print(mix, line[0])

main()
