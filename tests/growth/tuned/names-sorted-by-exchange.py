# time: n^2
# space: n
# line: if names[j] < names[i] or names[i], names[j] or for j in range
# gen: words {n}
# why: each name is compared with all the names behind it
names = []
n = int(input())
for i in range(n):
    names.append(input())

swaps = 0
for i in range(len(names)):
    for j in range(i + 1, len(names)):
        if names[j] < names[i]:
            names[i], names[j] = names[j], names[i]
            swaps = swaps + 1

print("first:", names[0])
print("middle:", names[n // 2])
print("last:", names[-1])

initials = {}
for name in names:
    if name[0] in initials:
        initials[name[0]] += 1
    else:
        initials[name[0]] = 1
most = max(initials, key=initials.get)
print("most names begin with", most, "-", initials[most])
print("swaps:", swaps)
