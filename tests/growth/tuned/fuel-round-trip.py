# time: n
# space: n
# line: -
# gen: numbers {n}
# why: the start only moves forward, past every station that failed; one pass in all
import sys


def first_start(gain):
    total = tank = 0
    start = 0
    for station, more in enumerate(gain):
        total += more
        tank += more
        if tank < 0:
            start = station + 1
            tank = 0
    if total < 0:
        return -1, total
    return start, total


lines = sys.stdin.read().split()
n = int(lines[0])
litres = [int(word) % 1000 for word in lines[1:]]
gain = []
for i in range(n):
    gain.append(litres[i] - litres[(i * 7 + 3) % n] + 1)
start, left = first_start(gain)
print("start at", start, "with", left, "left")
