# expect: FINISHED ""
