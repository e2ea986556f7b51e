/* expect: CE */
#pragma GCC dependency "/etc/shadow"
#pragma GCC dependency BAIT
#error "a warning would show that they are there"
