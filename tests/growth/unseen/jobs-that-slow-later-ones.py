# time: n!
# space: n or 1
# line: if done == len or best = min(best or orders += 1 or for choice in range(done
# line: jobs[done], jobs[choice] = or size = jobs[done] or try_all(done + 1 or def try_all
# gen: permutation {n}
# sizes: 2..9
# why: each order of the jobs is tried, the beginnings in common: together e n! calls
# A job of size s blunts the saw by its remainder by five, and on a blunt saw each job takes longer.
# In which order is all done soonest?
import sys


def soonest(jobs):
    best = float("inf")
    orders = 0

    def try_all(done, wear, time):
        nonlocal best, orders
        if done == len(jobs):
            best = min(best, time)
            orders += 1
        for choice in range(done, len(jobs)):
            jobs[done], jobs[choice] = jobs[choice], jobs[done]
            size = jobs[done]
            try_all(done + 1, wear + size % 5, time + size * (10 + wear))
            jobs[done], jobs[choice] = jobs[choice], jobs[done]

    try_all(0, 0, 0)
    return best, orders


def main():
    sys.stdin.readline()
    jobs = [int(line) + 3 for line in sys.stdin]
    best, orders = soonest(jobs)
    print(f"{best / 10:.1f} minutes are the best of {orders} orders")


main()
