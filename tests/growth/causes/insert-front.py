# cause: inserting at the front of a list
# gen: numbers {n}
import sys

line = []
for word in sys.stdin.read().split()[1:]:
    line.insert(0, int(word))
print(line[len(line) // 2])
