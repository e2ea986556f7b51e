import solution
print(solution.twice(int(input())))
