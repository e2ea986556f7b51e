" Vim and neovim compiler plug-in: :compiler judge, then :make tries the samples and your own cases
" of the work folder, and the quickfix list holds what the compiler said.
if exists('current_compiler')
  finish
endif
let current_compiler = 'judge'

CompilerSet makeprg=judge\ -q\ --plain\ -v\ run\ $*
" An indented file:line:column, as judge shows it; a traceback's file and line.
CompilerSet errorformat=%*\\s%f:%l:%c:\ fatal\ %trror:\ %m,%*\\s%f:%l:%c:\ %trror:\ %m,
CompilerSet errorformat+=%*\\s%f:%l:%c:\ %tarning:\ %m,%f:%l:%c:\ %trror:\ %m,
CompilerSet errorformat+=%f:%l:%c:\ %tarning:\ %m,%*\\sFile\ \"%f\"\\,\ line\ %l\\,%m,%-G%.%#
