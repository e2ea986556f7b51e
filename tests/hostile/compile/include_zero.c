/* expect: CE; compile: cpu=2s wall=4s memory=256MiB */
#include "/dev/zero"
