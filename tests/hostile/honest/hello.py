# expect: FINISHED "hello"
import collections
import heapq
import math
import sys

print("hello" if sys.stdin.readline() and math.gcd(4, 6) == 2 else "no")
