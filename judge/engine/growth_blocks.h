/*
 * Reads what the emulator's plugin counted, for several runs of one program, into parts of a
 * series.
 */
#ifndef JUDGE_ENGINE_GROWTH_BLOCKS_H
#define JUDGE_ENGINE_GROWTH_BLOCKS_H

#include "judge/core/growth.h"

struct growth_blocks;

struct growth_blocks *growth_blocks_make(void);
void growth_blocks_free(struct growth_blocks **blocks); /* for AUTO */

/* One run's file, cut up in reading. Returns the total that it names; 0 when it does not parse. */
double growth_blocks_read(struct growth_blocks *blocks, size_t point, char *text);

/*
 * Blocks that matter become parts, by symbol where there is one, else by address; the others, and
 * the libraries, are one part each. Costs are rounded to the series' unit: a run may differ from
 * another by an instruction where it looks at a clock.
 */
void growth_blocks_add_to(struct growth_blocks *blocks, struct growth_series *series);

#endif
