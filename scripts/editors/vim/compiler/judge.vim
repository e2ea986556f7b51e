" Vim and neovim compiler plug-in: :compiler judge, then :make tries the samples and your own cases
" of the work folder, and the quickfix list holds what the compiler said, or where the program broke.
if exists('current_compiler')
  finish
endif
let current_compiler = 'judge'

CompilerSet makeprg=judge\ -q\ --plain\ --width\ 400\ -v\ run\ $*
" gcc, javac and go: file, line and mostly a column, indented as judge shows them.
CompilerSet errorformat=%-G%*\\s%f:%l:%c:\ note:%.%#
CompilerSet errorformat+=%*\\s%f:%l:%c:\ fatal\ %trror:\ %m,%*\\s%f:%l:%c:\ %trror:\ %m
CompilerSet errorformat+=%*\\s%f:%l:%c:\ %tarning:\ %m,%*\\s%f:%l:\ %trror:\ %m
CompilerSet errorformat+=%*\\s%f:%l:\ %tarning:\ %m,%*\\s%f:%l:%c:\ %m
" A program that broke: judge names the place.
CompilerSet errorformat+=%*\\scause%*\\s%f:%l\ in\ %m,%*\\scause%*\\s%f:%l:\ %m
" rustc and Python tell what and where in lines of their own.
CompilerSet errorformat+=%-G%*\\serror:\ aborting%.%#
CompilerSet errorformat+=%E%*\\serror[%.%#]:\ %m,%E%*\\serror:\ %m,%Z%*\\s-->\ %f:%l:%c
CompilerSet errorformat+=%E%*\\sFile\ \"%f\"\\,\ line\ %l,%Z%*\\sSyntaxError:\ %m
CompilerSet errorformat+=%Z%*\\sIndentationError:\ %m,%Z%*\\sTabError:\ %m,%C%*\\s%.%#
CompilerSet errorformat+=%-G%.%#
