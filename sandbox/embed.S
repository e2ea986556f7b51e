/* The static helper (launcher.mk) inside the library: there is no file to find or to exchange. */
    .section .rodata
    .global sandbox_helper_image
    .global sandbox_helper_image_end
    .hidden sandbox_helper_image
    .hidden sandbox_helper_image_end
    .balign 16
sandbox_helper_image:
    .incbin LAUNCHER_PATH
sandbox_helper_image_end:
    .byte 0
    .section .note.GNU-stack,"",@progbits
