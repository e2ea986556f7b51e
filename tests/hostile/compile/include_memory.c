/* expect: CE */
#include "/proc/self/maps"
#include "/proc/1/root/etc/shadow"
