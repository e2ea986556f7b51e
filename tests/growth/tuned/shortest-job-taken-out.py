# time: n^2
# space: n
# line: min(jobs) or jobs.remove
# gen: numbers {n}
# why: for each of n jobs the shortest of all that wait is searched and removed from the list
DUE = 1000000


def read_jobs():
    jobs = []
    for _ in range(int(input())):
        jobs.append(int(input()) % 100000)
    return jobs


jobs = read_jobs()
clock = 0
waited = 0
late = 0
while jobs:
    job = min(jobs)
    jobs.remove(job)
    waited += clock
    clock += job
    if clock > DUE:
        late += 1
print("finished at", clock, "waited", waited, "late", late)
