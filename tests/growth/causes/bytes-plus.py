# cause: a new text of all so far
# gen: letters {n}
import sys

packed = b""
for letter in sys.stdin.read().split()[1]:
    packed = packed + (letter * 64).encode()
print(len(packed), packed[len(packed) // 2])
