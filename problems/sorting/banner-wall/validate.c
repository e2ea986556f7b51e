/* One array of heights. */
#include "validate_json.h"

int main(void)
{
    if (v_json_longs(NULL, 1000000, 0, 1000000000, "heights") < 1)
        v_fail("heights is empty");
    v_eof();
}
