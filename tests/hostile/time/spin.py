# expect: CPU_TIME; limits: cpu=100ms wall=2s
while True:
    try:
        while True:
            pass
    except BaseException:
        pass
