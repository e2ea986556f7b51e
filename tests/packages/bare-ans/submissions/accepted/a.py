print("Yes" if int(input()) == 3 else "no")
