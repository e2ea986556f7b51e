# time: n^2
# space: n
# line: del line[0]
# gen: numbers {n}
# why: everything moves for each number
import sys

line = [int(word) for word in sys.stdin.read().split()[1:]]
mix = 0
while line:
    mix = (mix * 31 + line[0]) % 1000003
    del line[0]
print(mix)
