# time: n + m
# space: n + m
# line: -
# gen: two-texts {n} {m}
# why: both texts are read letter by letter once
# Can the first text be glued together from the letters of the second?
from collections import defaultdict

input()
note = input()
paper = input()

stock = defaultdict(int)
for letter in paper:
    stock[letter] += 1

missing = 0
for letter in note:
    if stock[letter] > 0:
        stock[letter] -= 1
    else:
        missing += 1

if missing == 0:
    print("the note can be made")
else:
    print(missing, "letters are missing")
for letter in sorted(stock):
    print(letter, stock[letter])
