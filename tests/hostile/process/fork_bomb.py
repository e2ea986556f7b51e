# expect: CPU_TIME | MEMORY; limits: cpu=100ms wall=3s processes=16
import os

while True:
    try:
        os.fork()
    except OSError:
        pass
