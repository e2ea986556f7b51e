/* The promises of The Parcel Ledger's input. */
#include "validate.h"

int main(void)
{
    int64_t parcels = v_long(1, 200000, "n");

    v_newline();
    for (int64_t i = 0; i < parcels; i++) {
        char label[13];

        v_long(-2000000000, 2000000000, "weight");
        v_space();
        v_token(label, 1, 12, "abcdefghijklmnopqrstuvwxyz0123456789", "label");
        v_newline();
    }
    v_eof();
}
