# time: n^2
# space: n
# line: for j in or if text[ or common[j]
# gen: letters {n} 3
# why: each pair of places of the text is compared once
# The longest piece that occurs twice in a text without overlapping itself.
n = int(input())
text = input().strip()

common = [0] * (n + 1)
longest, end = 0, 0
for i in range(1, n + 1):
    for j in range(n, i, -1):
        if text[i - 1] == text[j - 1] and common[j - 1] < j - i:
            common[j] = common[j - 1] + 1
            if common[j] > longest:
                longest = common[j]
                end = i
        else:
            common[j] = 0

piece = text[end - longest:end]
if longest:
    print(piece, "of length", longest)
    print("first at", text.find(piece), "last at", text.rfind(piece))
else:
    print("no letter occurs twice")
