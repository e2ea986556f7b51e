import sys
import part
print(part.product(*map(int, sys.argv[1:])))
