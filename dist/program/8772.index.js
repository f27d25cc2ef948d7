export const id = 8772;
export const ids = [8772];
export const modules = {

/***/ 38772:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   completionScript: () => (/* binding */ completionScript)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65071);
/* harmony import */ var _text_shell_word_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19543);
/* harmony import */ var _input_options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28724);



const scripts = { bash, zsh, fish };
/**
 * A script that completes the words of the command line, made of the same options as the help.
 * @throws CrossrootError for a shell that is not known.
 */
function completionScript(shell, program) {
    const write = scripts[shell];
    if (write !== undefined)
        return write(describe(program, []));
    const shells = Object.keys(scripts);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CrossrootError */ .p5({
        what: `there are no completions for ${JSON.stringify(shell)}`,
        why: `completions exist for ${shells.join(', ')}`,
        todo: 'use one of these',
    });
}
function describe(command, path) {
    const below = command.commands.map((one) => describe(one, [...path, one.name()]));
    return {
        path: path.join(' '),
        summary: command.summary() || command.description(),
        options: [
            ...command.options.filter(({ hidden }) => !hidden).map(describeOption),
            { names: ['--help', '-h'], summary: 'Print help', value: undefined },
        ],
        below: below.length === 0 ? [] : [...below, describeHelp(path, below.map(nameOf))],
        argument: path.at(-1) === 'completions' ? Object.keys(scripts) : 'file',
    };
}
/** The command that prints the help of others. */
function describeHelp(path, others) {
    const summary = 'Print the help of a command';
    return { path: [...path, 'help'].join(' '), summary, options: [], below: [], argument: others };
}
function describeOption({ long, short, description, required, optional, argChoices }) {
    const name = long ?? '';
    return {
        names: [name, ...(short === undefined || short === null ? [] : [short])],
        // The first words say what it is; the rest is for the help.
        summary: description
            .split(/[.;:](?!\S)|[([]/, 1)
            .join('')
            .trim(),
        value: required || optional ? (argChoices ?? (0,_input_options_js__WEBPACK_IMPORTED_MODULE_1__/* .flagOffers */ .O8)(name.replace(/^--/, '')) ?? 'file') : undefined,
    };
}
/** A command, and all beneath it. */
function allOf(command) {
    return [command, ...command.below.flatMap(allOf)];
}
function namesOf(command) {
    return command.below.map(nameOf);
}
function nameOf({ path }) {
    return path.slice(path.lastIndexOf(' ') + 1);
}
function bash(program) {
    const commands = allOf(program);
    const steps = commands.flatMap(({ path, below }) => below.map((one) => `'${path}'/${nameOf(one)}`));
    const words = (offer) => (Array.isArray(offer) ? `words=${(0,_text_shell_word_js__WEBPACK_IMPORTED_MODULE_2__/* .shellWord */ .K)(offer.join(' '))}` : `${offer}=1`);
    const values = new Map();
    for (const { path, options } of commands) {
        for (const { names, value } of options) {
            if (value === undefined)
                continue;
            const cases = names.map((name) => `'${path}'/${name}`);
            values.set(words(value), [...(values.get(words(value)) ?? []), ...cases]);
        }
    }
    const listOf = ({ path, options, below, argument }) => {
        const offered = below.length > 0 ? namesOf({ path, below }) : Array.isArray(argument) ? argument : [];
        const names = options.flatMap((option) => option.names).join(' ');
        return `    '${path}') options='${names}' arguments='${offered.join(' ')}' ;;`;
    };
    return `# Completions of crossroot for bash: eval "$(crossroot completions bash)"
_crossroot() {
  local line=\${COMP_LINE:0:COMP_POINT} typed command= before word words= options= arguments=
  local file= folder= nothing= reply prefix=
  COMPREPLY=()
  # COMP_WORDS is cut at colons, which values have.
  read -ra typed <<<"$line"
  [[ $line == *[[:space:]] ]] && typed+=('')
  local cur=\${typed[-1]}
  before=\${typed[-2]}
  for word in "\${typed[@]:1:\${#typed[@]}-2}"; do
    [[ $word == -- ]] && return
    case $command/$word in
      ${steps.map((step) => step.replace(/^''/, '')).join(' | ')}) command=\${command:+$command }$word ;;
    esac
  done
  if [[ $cur == --*=* ]]; then
    before=\${cur%%=*} cur=\${cur#*=}
  fi
  case $command/$before in
${[...values].map(([set, cases]) => `    ${cases.join(' | ').replaceAll("''/", '/')}) ${set} ;;`).join('\n')}
  esac
  [[ -n $file || -n $nothing ]] && return
  if [[ -n $folder ]]; then
    while IFS= read -r reply; do COMPREPLY+=("$reply"); done < <(compgen -d -- "$cur")
    return
  fi
  if [[ -z $words ]]; then
    case $command in
${commands.map(listOf).join('\n')}
    esac
    words=$arguments
    [[ $cur == -* ]] && words=$options
  fi
  # Readline replaces what comes after the last colon only.
  [[ $cur == *:* && $COMP_WORDBREAKS == *:* ]] && prefix=\${cur%"\${cur##*:}"}
  for reply in $(compgen -W "$words" -- "$cur"); do COMPREPLY+=("\${reply#"$prefix"}"); done
}
complete -o default -o bashdefault -F _crossroot crossroot
`;
}
function zsh(program) {
    const commands = allOf(program);
    return `#compdef crossroot
# Completions of crossroot for zsh: source <(crossroot completions zsh)
${commands.map(zshFunction).join('\n')}
if [[ $funcstack[1] == _crossroot ]]; then
  _crossroot "$@"
else
  compdef _crossroot crossroot
fi
`;
}
function zshFunction(command) {
    const { path, options, below, argument } = command;
    const specs = options.flatMap(({ names, summary, value }) => names.map((name) => {
        const takes = value === undefined ? '' : name.startsWith('--') ? '=' : '+';
        const other = names.length > 1 ? `(${names.join(' ')})` : '';
        const offer = value === undefined ? '' : `:value:${zshOffer(value)}`;
        return (0,_text_shell_word_js__WEBPACK_IMPORTED_MODULE_2__/* .shellWord */ .K)(`${other}${name}${takes}[${summary.replaceAll(/[[\]\\:]/g, String.raw `\$&`)}]${offer}`);
    }));
    const name = `_crossroot${path === '' ? '' : `_${path.replaceAll(' ', '_')}`}`;
    if (below.length === 0) {
        const rest = (0,_text_shell_word_js__WEBPACK_IMPORTED_MODULE_2__/* .shellWord */ .K)(`*:argument:${zshOffer(argument)}`);
        return `${name}() {\n  _arguments -S ${[...specs, rest].join(' \\\n    ')}\n}`;
    }
    const list = below.map((one) => (0,_text_shell_word_js__WEBPACK_IMPORTED_MODULE_2__/* .shellWord */ .K)(`${nameOf(one)}:${one.summary.replaceAll(':', String.raw `\:`)}`));
    return `${name}() {
  local curcontext=$curcontext state line
  local -a commands=(${list.join(' \\\n    ')})
  _arguments -C -S ${[...specs, "'1:command:->command'", "'*::argument:->rest'"].join(' \\\n    ')}
  case $state in
    command) _describe command commands ;;
    rest) (( $+functions[${name}_$words[1]] )) && ${name}_$words[1] ;;
  esac
}`;
}
function zshOffer(offer) {
    if (offer === 'file')
        return '_files';
    if (offer === 'folder')
        return '_files -/';
    if (offer === 'nothing')
        return ' ';
    return `(${offer.join(' ').replaceAll(':', String.raw `\:`)})`;
}
function fish(program) {
    const groups = program.below.flatMap((one) => (one.below.length > 0 ? nameOf(one) : [])).join(' ');
    const lines = allOf(program).flatMap((command) => {
        const [first, second] = command.path.split(' ');
        const seen = `__fish_seen_subcommand_from`;
        const inIt = second === undefined ? `${seen} ${first}` : `${seen} ${first}; and ${seen} ${second}`;
        // `sysroot help` is another command than `help`.
        const alone = first === 'help' ? `; and not ${seen} ${groups}` : '';
        const on = command.path === '' ? '__fish_use_subcommand' : `${inIt}${alone}`;
        const without = command.path === '' ? on : `${on}; and not ${seen} ${namesOf(command).join(' ')}`;
        const subcommands = command.below.map((one) => `complete -c crossroot -n '${without}' -f -a ${nameOf(one)} -d ${(0,_text_shell_word_js__WEBPACK_IMPORTED_MODULE_2__/* .fishWord */ .r)(one.summary)}`);
        const argument = Array.isArray(command.argument)
            ? [`complete -c crossroot -n '${on}' -f -a ${(0,_text_shell_word_js__WEBPACK_IMPORTED_MODULE_2__/* .fishWord */ .r)(command.argument.join(' '))}`]
            : [];
        const options = command.options.map(({ names, summary, value }) => {
            const flags = names.map((name) => name.startsWith('--') ? `-l ${name.slice(2)}` : `-s ${name.slice(1)}`);
            return `complete -c crossroot -n '${on}' ${flags.join(' ')}${fishOffer(value)} -d ${(0,_text_shell_word_js__WEBPACK_IMPORTED_MODULE_2__/* .fishWord */ .r)(summary)}`;
        });
        return [...subcommands, ...argument, ...options];
    });
    return `# Completions of crossroot for fish: crossroot completions fish | source\n${lines.join('\n')}\n`;
}
function fishOffer(offer) {
    if (offer === undefined)
        return '';
    if (offer === 'file')
        return ' -r -F';
    if (offer === 'folder')
        return " -x -a '(__fish_complete_directories)'";
    return offer === 'nothing' ? ' -x' : ` -x -a ${(0,_text_shell_word_js__WEBPACK_IMPORTED_MODULE_2__/* .fishWord */ .r)(offer.join(' '))}`;
}


/***/ })

};
