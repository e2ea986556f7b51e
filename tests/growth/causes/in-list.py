# cause: looks at the elements of a list
# gen: permutation {n}
import sys

seen = []
for word in sys.stdin.read().split()[1:]:
    if word not in seen:
        seen.append(word)
print(len(seen))
