/*
 * Licences by name: expressions of SPDX, such as "MIT" or "CC-BY-SA-4.0 OR GPL-3.0-or-later".
 */
#ifndef JUDGE_CORE_LICENSE_H
#define JUDGE_CORE_LICENSE_H

/*
 * NULL: the expression is one, and each name in it is of SPDX's list, or a "LicenseRef-…" of one's
 * own. Else what is wrong with it, a sentence without its full stop; the caller's.
 */
char *license_fault(const char *expression);

#endif
