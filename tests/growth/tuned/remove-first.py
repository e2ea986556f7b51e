# time: n^2
# space: n
# line: .remove(
# gen: permutation {n}
# why: list.remove looks for the number from the front and moves all behind it
import sys

def main():
    left = list(map(int, sys.stdin.read().split()))[1:]
    mix = 0
    for number in range(len(left)):
        left.remove(number)
        mix = (mix * 31 + len(left)) % 1000003
    print(mix)

main()
