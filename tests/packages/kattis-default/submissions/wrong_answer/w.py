print("twice", 3*int(input()))
