// expect: CE
