/* expect: CE; compile: cpu=3s wall=6s */
#include __FILE__
#include __FILE__
