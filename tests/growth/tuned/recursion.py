# time: 2^n
# space: 1 or n
# line: return
# gen: size {n}
# why: fibonacci by itself
import sys

def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)

print(fib(int(sys.stdin.readline())))
