/* expect: CE */
#include "../../../../../../etc/shadow"
