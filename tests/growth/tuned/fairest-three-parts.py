# time: n^3
# space: n
# line: sum(jobs
# gen: numbers {n}
# why: for each of the n^2 / 2 pairs of cuts the parts are summed up afresh
import sys

n = int(sys.stdin.readline())
jobs = []
for line in sys.stdin:
    jobs.append(int(line))

best = None
cuts = (0, 0)
for i in range(1, n - 1):
    for j in range(i + 1, n):
        first = sum(jobs[:i])
        second = sum(jobs[i:j])
        third = sum(jobs[j:])
        unfair = max(first, second, third) - min(first, second, third)
        if best is None or unfair < best:
            best = unfair
            cuts = (i, j)

if best is None:
    print("too few jobs")
else:
    print(f"cut before {cuts[0]} and {cuts[1]}, the difference is {best}")
