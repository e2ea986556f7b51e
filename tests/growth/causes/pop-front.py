# cause: taking from the front of a list
# gen: numbers {n}
# sizes: 12..25000
import sys

line = sys.stdin.read().split()[1:]
mix = 0
while line:
    mix = (mix * 31 + int(line.pop(0))) % 1000003
print(mix)
