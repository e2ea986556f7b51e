# time: n^2
# space: n
# line: queue.insert(0, patient) or queue.pop(0)
# gen: numbers {n}
# why: half of n patients push all who wait one place back, and a third pull them forward
# Urgent patients (even numbers) go to the front; after every third one the doctor takes the first.
import sys


def day_at_doctor(patients):
    queue = []
    treated = []
    for place, patient in enumerate(patients, 1):
        if patient % 2 == 0:
            queue.insert(0, patient)
        else:
            queue.append(patient)
        if place % 3 == 0:
            treated.append(queue.pop(0))
    return treated, queue


def main():
    sys.stdin.readline()
    treated, queue = day_at_doctor(int(line) for line in sys.stdin)
    urgent = sum(patient % 2 == 0 for patient in treated)
    print(len(treated), "treated,", urgent, "of them urgent,", len(queue), "still wait")
    print("next is", queue[0])


main()
