# time: n + m
# space: n
# line: for time, line in or drawer = int or if last[drawer] or rest = time or total += rest
# line: last[drawer] = time or if rest > longest or times += 1
# gen: keys {n} {m}
# why: each of m openings looks at the mark of one of n drawers, which are marked anew
# A cabinet of n drawers: m times one is opened. How long does a drawer rest between two times?
import sys


def main():
    n, _ = map(int, sys.stdin.readline().split())
    last = [-1] * n
    total = times = longest = 0
    for time, line in enumerate(sys.stdin):
        drawer = int(line)
        if last[drawer] >= 0:
            rest = time - last[drawer]
            total += rest
            times += 1
            if rest > longest:
                longest = rest
        last[drawer] = time
    untouched = last.count(-1)
    mean = total / times if times else 0.0
    print(f"{mean:.2f} openings between, at most {longest}, {untouched} never opened")


main()
