"""Wrong: takes 12:77:21 for a time."""
total = 0
for number in range(240000):
    digits = "%06d" % number
    if digits == digits[::-1]:
        total += int(digits[:2]) * 3600 + int(digits[2:4]) * 60 + int(digits[4:])
print(total)
