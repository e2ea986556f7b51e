# time: n^2
# space: n
# line: = a + or a = a
# gen: numbers {n}
# why: a new list of all so far for each number
import sys

a = []
for word in sys.stdin.read().split()[1:]:
    a = a + [int(word)]
print(a[len(a) // 2])
