# time: log n
# space: 1
# line: -
# gen: size {n}
# why: n is halved until nothing is left
import sys

def main():
    n = int(sys.stdin.read())
    mix = 0
    while n > 0:
        mix = (mix * 31 + n) % 1000003
        n //= 2
    print(mix)

main()
