# expect: CPU_TIME; limits: cpu=100ms wall=2s
import atexit


def late():
    while True:
        pass


atexit.register(late)
print("done")
