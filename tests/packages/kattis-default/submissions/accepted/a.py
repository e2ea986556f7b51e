print("twice", 2*int(input()))
