/* Both chances are measured by their own values. */
#include "check.h"

#include "decimal.h"

int main(int argc, char **argv)
{
    static const char *const names[] = {"the chance of illness", "the chance of health"};

    check_init(argc, argv);
    for (int i = 0; i < 2; i++) {
        double right = answer_double();

        output_near(output_double(names[i]), right, 1e-9 * right, names[i]);
    }
    output_end();
    check_right();
}
