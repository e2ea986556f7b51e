# Any number at most one away from the input is right.
import sys

near = int(open(sys.argv[1]).read())
words = sys.stdin.read().split()
if len(words) != 1 or not words[0].isdigit():
    sys.exit(43)
sys.exit(42 if abs(int(words[0]) - near) <= 1 else 43)
