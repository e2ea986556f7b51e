# time: sqrt n
# space: 1
# line: while done < or day += 1 or rest = or week = or if rest or longest = today or done += today
# line: today = or if week % or today //= or rests += 1 or else: or if today > longest
# gen: size {n}
# sizes: 16..900000000
# why: day d adds d metres at most and d / 2 at least, but for one day in seven: sqrt n days
# Each day one metre more, half of it in every fourth week, no run on Sundays: when are n run?


def train(distance):
    day = done = rests = longest = 0
    while done < distance:
        day += 1
        rest = day % 7 == 0
        week = day // 7
        if rest:
            rests += 1
        else:
            today = day
            if week % 4 == 3:
                today //= 2
            if today > longest:
                longest = today
            done += today
    return day, rests, longest, done


def main():
    n = int(input())
    day, rests, longest, done = train(n)
    print("day", day, "rests", rests, "longest run", longest, "too much", done - n)


main()
