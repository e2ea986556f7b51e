/* The static helper (launcher.mk) inside the library: there is no file to find or to exchange. */
    .section .rodata
    .global sandbox_helper_image
    .global sandbox_helper_size
    .hidden sandbox_helper_image
    .hidden sandbox_helper_size
    .balign 16
sandbox_helper_image:
    .incbin LAUNCHER_PATH
1:
    .balign 8
sandbox_helper_size:
    .quad 1b - sandbox_helper_image
    .section .note.GNU-stack,"",@progbits
