/*
 * What a Kattis package holds to try its validators on: inputs that must be refused, outputs that
 * must be, and outputs that must pass.
 */
#ifndef JUDGE_REPO_PACKAGE_PROBES_H
#define JUDGE_REPO_PACKAGE_PROBES_H

#include "judge/base/error.h"
#include "judge/core/problem.h"
#include "judge/repo/package_rules.h"

#define PROBE_INVALID_INPUT "invalid_input"
#define PROBE_INVALID_OUTPUT "invalid_output"
#define PROBE_VALID_OUTPUT "valid_output"

/*
 * Fills problem->package.probes: group is the folder of data/, name the path below data/. above:
 * what holds in data/; flags: of problem.yaml. An output lies beside its input, "NAME.out".
 */
int package_probes_read(struct problem *problem, const char *flags,
                        const struct package_rules *above, struct error *err);

#endif
