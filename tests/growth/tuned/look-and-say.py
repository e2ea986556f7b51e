# time: 2^n
# space: 2^n
# line: while i < len or while j < len or j += 1 or said.append or i = j or j = i
# gen: size {n}
# sizes: 3..40
# why: each term is about 1.3 times as long as the one before
def say(term):
    said = []
    i = 0
    while i < len(term):
        j = i
        while j < len(term) and term[j] == term[i]:
            j += 1
        said.append(str(j - i))
        said.append(term[i])
        i = j
    return "".join(said)


def main():
    n = int(input())
    term = "1"
    for _ in range(n):
        term = say(term)
    print(len(term), term.count("3"), term[-10:])


main()
