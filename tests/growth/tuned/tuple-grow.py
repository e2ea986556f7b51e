# time: n^2
# space: n
# line: history = history +
# gen: few {n} 1000
# why: a tuple cannot grow: each of n additions copies all before it
import sys


def record(history, balance):
    history = history + (balance,)
    return history


balance = 0
history = ()
sys.stdin.readline()
for line in sys.stdin:
    amount = int(line)
    balance += amount if amount % 2 else -amount
    history = record(history, balance)
print("lowest", min(history), "highest", max(history), "at the end", history[-1])
