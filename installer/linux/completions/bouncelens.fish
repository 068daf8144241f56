# SPDX-FileCopyrightText: 2026 The BounceLens authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Completion for fish. Options and cards are those that the program names itself.

function __bouncelens_command
    set -l command
    for word in (commandline -opc)[2..]
        switch "$command:$word"
            case :explain :triage :classify :annotate :mcp :check :cards cards:list cards:show cards:lint cards:test cards:coverage cards:untranslated
                set -a command $word
        end
    end
    string join \n -- $command
end

function __bouncelens_is
    test (string join ' ' -- (__bouncelens_command)) = "$argv"
end

complete -c bouncelens -n '__bouncelens_is ""' -a 'explain triage classify annotate mcp check cards'
complete -c bouncelens -n '__bouncelens_is cards' -f -a 'list show lint test coverage untranslated'
complete -c bouncelens -n '__bouncelens_is cards show' -f -a '(bouncelens cards list 2>/dev/null | string split -f 1 \t)'
complete -c bouncelens -n 'string match -q -- "-*" (commandline -ct)' -f \
    -a '(bouncelens (__bouncelens_command) --help --lang en 2>/dev/null | string match -rg "^  (--[a-z-]+)")'
