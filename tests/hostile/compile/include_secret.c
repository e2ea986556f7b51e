/* expect: CE "No such file" */
#include BAIT
