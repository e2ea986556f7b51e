// expect: CE | FAILED
