# time: n
# space: n
# line: -
# gen: numbers {n}
# why: appends, and reverses once
import sys

line = []
for word in sys.stdin.read().split()[1:]:
    line.append(int(word))
line.reverse()
print(line[len(line) // 2])
