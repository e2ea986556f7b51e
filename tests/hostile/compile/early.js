// expect: CE | FAILED
const seen = require('fs').readFileSync(BAIT
#line 1 "/etc/passwd"
