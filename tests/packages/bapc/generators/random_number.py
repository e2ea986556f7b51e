import random, sys; random.seed(sys.argv[1]); print(random.randrange(10 ** 9), sys.argv[2])
