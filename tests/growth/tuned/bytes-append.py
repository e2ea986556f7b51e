# time: n^2
# space: n
# line: packed = packed +
# gen: letters {n}
# why: bytes cannot grow: each + copies all so far
import sys

def main():
    text = sys.stdin.read().split()[1]
    packed = b""
    for letter in text:
        packed = packed + letter.encode()
    print(len(packed), packed[len(packed) // 2])

main()
