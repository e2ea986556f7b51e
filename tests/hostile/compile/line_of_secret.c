/* expect: CE */

/* The compiler shows the line that it complains about, from the file that we name. */
#line 1 BAIT
int main(void) { return undeclared; }
#line 1 "/etc/passwd"
int other(void) { return undeclared; }
#line 1 "/proc/self/environ"
int third(void) { return undeclared; }
