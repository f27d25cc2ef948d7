import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 2613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 5317:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");

/***/ }),

/***/ 6982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 8611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 5692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 3339:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("module");

/***/ }),

/***/ 9278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 4589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 2467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 1792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 99:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:sqlite");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 7997:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 3429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 5919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 6928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

/***/ }),

/***/ 3774:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream/web");

/***/ }),

/***/ 3193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 4756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 8909:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

const { Argument } = __nccwpck_require__(9154);
const { Command } = __nccwpck_require__(4348);
const { CommanderError, InvalidArgumentError } = __nccwpck_require__(1135);
const { Help } = __nccwpck_require__(9754);
const { Option } = __nccwpck_require__(5240);

exports.DM = new Command();

exports.gu = (name) => new Command(name);
exports.Ww = (flags, description) => new Option(flags, description);
exports.er = (name, description) => new Argument(name, description);

/**
 * Expose classes
 */

exports.uB = Command;
exports.c$ = Option;
exports.ef = Argument;
exports._V = Help;

exports.b7 = CommanderError;
exports.Di = InvalidArgumentError;
exports.a2 = InvalidArgumentError; // Deprecated


/***/ }),

/***/ 9154:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

const { InvalidArgumentError } = __nccwpck_require__(1135);

class Argument {
  /**
   * Initialize a new command argument with the given name and description.
   * The default is that the argument is required, and you can explicitly
   * indicate this with <> around the name. Put [] around the name for an optional argument.
   *
   * @param {string} name
   * @param {string} [description]
   */

  constructor(name, description) {
    this.description = description || '';
    this.variadic = false;
    this.parseArg = undefined;
    this.defaultValue = undefined;
    this.defaultValueDescription = undefined;
    this.argChoices = undefined;

    switch (name[0]) {
      case '<': // e.g. <required>
        this.required = true;
        this._name = name.slice(1, -1);
        break;
      case '[': // e.g. [optional]
        this.required = false;
        this._name = name.slice(1, -1);
        break;
      default:
        this.required = true;
        this._name = name;
        break;
    }

    if (this._name.endsWith('...')) {
      this.variadic = true;
      this._name = this._name.slice(0, -3);
    }
  }

  /**
   * Return argument name.
   *
   * @return {string}
   */

  name() {
    return this._name;
  }

  /**
   * @package
   */

  _collectValue(value, previous) {
    if (previous === this.defaultValue || !Array.isArray(previous)) {
      return [value];
    }

    previous.push(value);
    return previous;
  }

  /**
   * Set the default value, and optionally supply the description to be displayed in the help.
   *
   * @param {*} value
   * @param {string} [description]
   * @return {Argument}
   */

  default(value, description) {
    this.defaultValue = value;
    this.defaultValueDescription = description;
    return this;
  }

  /**
   * Set the custom handler for processing CLI command arguments into argument values.
   *
   * @param {Function} [fn]
   * @return {Argument}
   */

  argParser(fn) {
    this.parseArg = fn;
    return this;
  }

  /**
   * Only allow argument value to be one of choices.
   *
   * @param {string[]} values
   * @return {Argument}
   */

  choices(values) {
    this.argChoices = values.slice();
    this.parseArg = (arg, previous) => {
      if (!this.argChoices.includes(arg)) {
        throw new InvalidArgumentError(
          `Allowed choices are ${this.argChoices.join(', ')}.`,
        );
      }
      if (this.variadic) {
        return this._collectValue(arg, previous);
      }
      return arg;
    };
    return this;
  }

  /**
   * Make argument required.
   *
   * @returns {Argument}
   */
  argRequired() {
    this.required = true;
    return this;
  }

  /**
   * Make argument optional.
   *
   * @returns {Argument}
   */
  argOptional() {
    this.required = false;
    return this;
  }
}

/**
 * Takes an argument and returns its human readable equivalent for help usage.
 *
 * @param {Argument} arg
 * @return {string}
 * @private
 */

function humanReadableArgName(arg) {
  const nameOutput = arg.name() + (arg.variadic === true ? '...' : '');

  return arg.required ? '<' + nameOutput + '>' : '[' + nameOutput + ']';
}

exports.Argument = Argument;
exports.humanReadableArgName = humanReadableArgName;


/***/ }),

/***/ 4348:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

const EventEmitter = (__nccwpck_require__(8474).EventEmitter);
const childProcess = __nccwpck_require__(1421);
const path = __nccwpck_require__(6760);
const fs = __nccwpck_require__(3024);
const process = __nccwpck_require__(1708);

const { Argument, humanReadableArgName } = __nccwpck_require__(9154);
const { CommanderError } = __nccwpck_require__(1135);
const { Help, stripColor } = __nccwpck_require__(9754);
const { Option, DualOptions } = __nccwpck_require__(5240);
const { suggestSimilar } = __nccwpck_require__(5030);

class Command extends EventEmitter {
  /**
   * Initialize a new `Command`.
   *
   * @param {string} [name]
   */

  constructor(name) {
    super();
    /** @type {Command[]} */
    this.commands = [];
    /** @type {Option[]} */
    this.options = [];
    this.parent = null;
    this._allowUnknownOption = false;
    this._allowExcessArguments = false;
    /** @type {Argument[]} */
    this.registeredArguments = [];
    this._args = this.registeredArguments; // deprecated old name
    /** @type {string[]} */
    this.args = []; // cli args with options removed
    this.rawArgs = [];
    this.processedArgs = []; // like .args but after custom processing and collecting variadic
    this._scriptPath = null;
    this._name = name || '';
    this._optionValues = {};
    this._optionValueSources = {}; // default, env, cli etc
    this._storeOptionsAsProperties = false;
    this._actionHandler = null;
    this._executableHandler = false;
    this._executableFile = null; // custom name for executable
    this._executableDir = null; // custom search directory for subcommands
    this._defaultCommandName = null;
    this._exitCallback = null;
    this._aliases = [];
    this._combineFlagAndOptionalValue = true;
    this._description = '';
    this._summary = '';
    this._argsDescription = undefined; // legacy
    this._enablePositionalOptions = false;
    this._passThroughOptions = false;
    this._lifeCycleHooks = {}; // a hash of arrays
    /** @type {(boolean | string)} */
    this._showHelpAfterError = false;
    this._showSuggestionAfterError = true;
    this._savedState = null; // used in save/restoreStateBeforeParse

    // see configureOutput() for docs
    this._outputConfiguration = {
      writeOut: (str) => process.stdout.write(str),
      writeErr: (str) => process.stderr.write(str),
      outputError: (str, write) => write(str),
      getOutHelpWidth: () =>
        process.stdout.isTTY ? process.stdout.columns : undefined,
      getErrHelpWidth: () =>
        process.stderr.isTTY ? process.stderr.columns : undefined,
      getOutHasColors: () =>
        useColor() ?? (process.stdout.isTTY && process.stdout.hasColors?.()),
      getErrHasColors: () =>
        useColor() ?? (process.stderr.isTTY && process.stderr.hasColors?.()),
      stripColor: (str) => stripColor(str),
    };

    this._hidden = false;
    /** @type {(Option | null | undefined)} */
    this._helpOption = undefined; // Lazy created on demand. May be null if help option is disabled.
    this._addImplicitHelpCommand = undefined; // undecided whether true or false yet, not inherited
    /** @type {Command} */
    this._helpCommand = undefined; // lazy initialised, inherited
    this._helpConfiguration = {};
    /** @type {string | undefined} */
    this._helpGroupHeading = undefined; // soft initialised when added to parent
    /** @type {string | undefined} */
    this._defaultCommandGroup = undefined;
    /** @type {string | undefined} */
    this._defaultOptionGroup = undefined;
  }

  /**
   * Copy settings that are useful to have in common across root command and subcommands.
   *
   * (Used internally when adding a command using `.command()` so subcommands inherit parent settings.)
   *
   * @param {Command} sourceCommand
   * @return {Command} `this` command for chaining
   */
  copyInheritedSettings(sourceCommand) {
    this._outputConfiguration = sourceCommand._outputConfiguration;
    this._helpOption = sourceCommand._helpOption;
    this._helpCommand = sourceCommand._helpCommand;
    this._helpConfiguration = sourceCommand._helpConfiguration;
    this._exitCallback = sourceCommand._exitCallback;
    this._storeOptionsAsProperties = sourceCommand._storeOptionsAsProperties;
    this._combineFlagAndOptionalValue =
      sourceCommand._combineFlagAndOptionalValue;
    this._allowExcessArguments = sourceCommand._allowExcessArguments;
    this._enablePositionalOptions = sourceCommand._enablePositionalOptions;
    this._showHelpAfterError = sourceCommand._showHelpAfterError;
    this._showSuggestionAfterError = sourceCommand._showSuggestionAfterError;

    return this;
  }

  /**
   * @returns {Command[]}
   * @private
   */

  _getCommandAndAncestors() {
    const result = [];
    // eslint-disable-next-line @typescript-eslint/no-this-alias
    for (let command = this; command; command = command.parent) {
      result.push(command);
    }
    return result;
  }

  /**
   * Define a command.
   *
   * There are two styles of command: pay attention to where to put the description.
   *
   * @example
   * // Command implemented using action handler (description is supplied separately to `.command`)
   * program
   *   .command('clone <source> [destination]')
   *   .description('clone a repository into a newly created directory')
   *   .action((source, destination) => {
   *     console.log('clone command called');
   *   });
   *
   * // Command implemented using separate executable file (description is second parameter to `.command`)
   * program
   *   .command('start <service>', 'start named service')
   *   .command('stop [service]', 'stop named service, or all if no name supplied');
   *
   * @param {string} nameAndArgs - command name and arguments, args are `<required>` or `[optional]` and last may also be `variadic...`
   * @param {(object | string)} [actionOptsOrExecDesc] - configuration options (for action), or description (for executable)
   * @param {object} [execOpts] - configuration options (for executable)
   * @return {Command} returns new command for action handler, or `this` for executable command
   */

  command(nameAndArgs, actionOptsOrExecDesc, execOpts) {
    let desc = actionOptsOrExecDesc;
    let opts = execOpts;
    if (typeof desc === 'object' && desc !== null) {
      opts = desc;
      desc = null;
    }
    opts = opts || {};
    const [, name, args] = nameAndArgs.match(/([^ ]+) *(.*)/);

    const cmd = this.createCommand(name);
    if (desc) {
      cmd.description(desc);
      cmd._executableHandler = true;
    }
    if (opts.isDefault) this._defaultCommandName = cmd._name;
    cmd._hidden = !!(opts.noHelp || opts.hidden); // noHelp is deprecated old name for hidden
    cmd._executableFile = opts.executableFile || null; // Custom name for executable file, set missing to null to match constructor
    if (args) cmd.arguments(args);
    this._registerCommand(cmd);
    cmd.parent = this;
    cmd.copyInheritedSettings(this);

    if (desc) return this;
    return cmd;
  }

  /**
   * Factory routine to create a new unattached command.
   *
   * See .command() for creating an attached subcommand, which uses this routine to
   * create the command. You can override createCommand to customise subcommands.
   *
   * @param {string} [name]
   * @return {Command} new command
   */

  createCommand(name) {
    return new Command(name);
  }

  /**
   * You can customise the help with a subclass of Help by overriding createHelp,
   * or by overriding Help properties using configureHelp().
   *
   * @return {Help}
   */

  createHelp() {
    return Object.assign(new Help(), this.configureHelp());
  }

  /**
   * You can customise the help by overriding Help properties using configureHelp(),
   * or with a subclass of Help by overriding createHelp().
   *
   * @param {object} [configuration] - configuration options
   * @return {(Command | object)} `this` command for chaining, or stored configuration
   */

  configureHelp(configuration) {
    if (configuration === undefined) return this._helpConfiguration;

    this._helpConfiguration = configuration;
    return this;
  }

  /**
   * The default output goes to stdout and stderr. You can customise this for special
   * applications. You can also customise the display of errors by overriding outputError.
   *
   * The configuration properties are all functions:
   *
   *     // change how output being written, defaults to stdout and stderr
   *     writeOut(str)
   *     writeErr(str)
   *     // change how output being written for errors, defaults to writeErr
   *     outputError(str, write) // used for displaying errors and not used for displaying help
   *     // specify width for wrapping help
   *     getOutHelpWidth()
   *     getErrHelpWidth()
   *     // color support, currently only used with Help
   *     getOutHasColors()
   *     getErrHasColors()
   *     stripColor() // used to remove ANSI escape codes if output does not have colors
   *
   * @param {object} [configuration] - configuration options
   * @return {(Command | object)} `this` command for chaining, or stored configuration
   */

  configureOutput(configuration) {
    if (configuration === undefined) return this._outputConfiguration;

    this._outputConfiguration = {
      ...this._outputConfiguration,
      ...configuration,
    };
    return this;
  }

  /**
   * Display the help or a custom message after an error occurs.
   *
   * @param {(boolean|string)} [displayHelp]
   * @return {Command} `this` command for chaining
   */
  showHelpAfterError(displayHelp = true) {
    if (typeof displayHelp !== 'string') displayHelp = !!displayHelp;
    this._showHelpAfterError = displayHelp;
    return this;
  }

  /**
   * Display suggestion of similar commands for unknown commands, or options for unknown options.
   *
   * @param {boolean} [displaySuggestion]
   * @return {Command} `this` command for chaining
   */
  showSuggestionAfterError(displaySuggestion = true) {
    this._showSuggestionAfterError = !!displaySuggestion;
    return this;
  }

  /**
   * Add a prepared subcommand.
   *
   * See .command() for creating an attached subcommand which inherits settings from its parent.
   *
   * @param {Command} cmd - new subcommand
   * @param {object} [opts] - configuration options
   * @return {Command} `this` command for chaining
   */

  addCommand(cmd, opts) {
    if (!cmd._name) {
      throw new Error(`Command passed to .addCommand() must have a name
- specify the name in Command constructor or using .name()`);
    }

    opts = opts || {};
    if (opts.isDefault) this._defaultCommandName = cmd._name;
    if (opts.noHelp || opts.hidden) cmd._hidden = true; // modifying passed command due to existing implementation

    this._registerCommand(cmd);
    cmd.parent = this;
    cmd._checkForBrokenPassThrough();

    return this;
  }

  /**
   * Factory routine to create a new unattached argument.
   *
   * See .argument() for creating an attached argument, which uses this routine to
   * create the argument. You can override createArgument to return a custom argument.
   *
   * @param {string} name
   * @param {string} [description]
   * @return {Argument} new argument
   */

  createArgument(name, description) {
    return new Argument(name, description);
  }

  /**
   * Define argument syntax for command.
   *
   * The default is that the argument is required, and you can explicitly
   * indicate this with <> around the name. Put [] around the name for an optional argument.
   *
   * @example
   * program.argument('<input-file>');
   * program.argument('[output-file]');
   *
   * @param {string} name
   * @param {string} [description]
   * @param {(Function|*)} [parseArg] - custom argument processing function or default value
   * @param {*} [defaultValue]
   * @return {Command} `this` command for chaining
   */
  argument(name, description, parseArg, defaultValue) {
    const argument = this.createArgument(name, description);
    if (typeof parseArg === 'function') {
      argument.default(defaultValue).argParser(parseArg);
    } else {
      argument.default(parseArg);
    }
    this.addArgument(argument);
    return this;
  }

  /**
   * Define argument syntax for command, adding multiple at once (without descriptions).
   *
   * See also .argument().
   *
   * @example
   * program.arguments('<cmd> [env]');
   *
   * @param {string} names
   * @return {Command} `this` command for chaining
   */

  arguments(names) {
    names
      .trim()
      .split(/ +/)
      .forEach((detail) => {
        this.argument(detail);
      });
    return this;
  }

  /**
   * Define argument syntax for command, adding a prepared argument.
   *
   * @param {Argument} argument
   * @return {Command} `this` command for chaining
   */
  addArgument(argument) {
    const previousArgument = this.registeredArguments.slice(-1)[0];
    if (previousArgument?.variadic) {
      throw new Error(
        `only the last argument can be variadic '${previousArgument.name()}'`,
      );
    }
    if (
      argument.required &&
      argument.defaultValue !== undefined &&
      argument.parseArg === undefined
    ) {
      throw new Error(
        `a default value for a required argument is never used: '${argument.name()}'`,
      );
    }
    this.registeredArguments.push(argument);
    return this;
  }

  /**
   * Customise or override default help command. By default a help command is automatically added if your command has subcommands.
   *
   * @example
   *    program.helpCommand('help [cmd]');
   *    program.helpCommand('help [cmd]', 'show help');
   *    program.helpCommand(false); // suppress default help command
   *    program.helpCommand(true); // add help command even if no subcommands
   *
   * @param {string|boolean} enableOrNameAndArgs - enable with custom name and/or arguments, or boolean to override whether added
   * @param {string} [description] - custom description
   * @return {Command} `this` command for chaining
   */

  helpCommand(enableOrNameAndArgs, description) {
    if (typeof enableOrNameAndArgs === 'boolean') {
      this._addImplicitHelpCommand = enableOrNameAndArgs;
      if (enableOrNameAndArgs && this._defaultCommandGroup) {
        // make the command to store the group
        this._initCommandGroup(this._getHelpCommand());
      }
      return this;
    }

    const nameAndArgs = enableOrNameAndArgs ?? 'help [command]';
    const [, helpName, helpArgs] = nameAndArgs.match(/([^ ]+) *(.*)/);
    const helpDescription = description ?? 'display help for command';

    const helpCommand = this.createCommand(helpName);
    helpCommand.helpOption(false);
    if (helpArgs) helpCommand.arguments(helpArgs);
    if (helpDescription) helpCommand.description(helpDescription);

    this._addImplicitHelpCommand = true;
    this._helpCommand = helpCommand;
    // init group unless lazy create
    if (enableOrNameAndArgs || description) this._initCommandGroup(helpCommand);

    return this;
  }

  /**
   * Add prepared custom help command.
   *
   * @param {(Command|string|boolean)} helpCommand - custom help command, or deprecated enableOrNameAndArgs as for `.helpCommand()`
   * @param {string} [deprecatedDescription] - deprecated custom description used with custom name only
   * @return {Command} `this` command for chaining
   */
  addHelpCommand(helpCommand, deprecatedDescription) {
    // If not passed an object, call through to helpCommand for backwards compatibility,
    // as addHelpCommand was originally used like helpCommand is now.
    if (typeof helpCommand !== 'object') {
      this.helpCommand(helpCommand, deprecatedDescription);
      return this;
    }

    this._addImplicitHelpCommand = true;
    this._helpCommand = helpCommand;
    this._initCommandGroup(helpCommand);
    return this;
  }

  /**
   * Lazy create help command.
   *
   * @return {(Command|null)}
   * @package
   */
  _getHelpCommand() {
    const hasImplicitHelpCommand =
      this._addImplicitHelpCommand ??
      (this.commands.length &&
        !this._actionHandler &&
        !this._findCommand('help'));

    if (hasImplicitHelpCommand) {
      if (this._helpCommand === undefined) {
        this.helpCommand(undefined, undefined); // use default name and description
      }
      return this._helpCommand;
    }
    return null;
  }

  /**
   * Add hook for life cycle event.
   *
   * @param {string} event
   * @param {Function} listener
   * @return {Command} `this` command for chaining
   */

  hook(event, listener) {
    const allowedValues = ['preSubcommand', 'preAction', 'postAction'];
    if (!allowedValues.includes(event)) {
      throw new Error(`Unexpected value for event passed to hook : '${event}'.
Expecting one of '${allowedValues.join("', '")}'`);
    }
    if (this._lifeCycleHooks[event]) {
      this._lifeCycleHooks[event].push(listener);
    } else {
      this._lifeCycleHooks[event] = [listener];
    }
    return this;
  }

  /**
   * Register callback to use as replacement for calling process.exit.
   *
   * @param {Function} [fn] optional callback which will be passed a CommanderError, defaults to throwing
   * @return {Command} `this` command for chaining
   */

  exitOverride(fn) {
    if (fn) {
      this._exitCallback = fn;
    } else {
      this._exitCallback = (err) => {
        if (err.code !== 'commander.executeSubCommandAsync') {
          throw err;
        } else {
          // Async callback from spawn events, not useful to throw.
        }
      };
    }
    return this;
  }

  /**
   * Call process.exit, and _exitCallback if defined.
   *
   * @param {number} exitCode exit code for using with process.exit
   * @param {string} code an id string representing the error
   * @param {string} message human-readable description of the error
   * @return never
   * @private
   */

  _exit(exitCode, code, message) {
    if (this._exitCallback) {
      this._exitCallback(new CommanderError(exitCode, code, message));
      // Expecting this line is not reached.
    }
    process.exit(exitCode);
  }

  /**
   * Register callback `fn` for the command.
   *
   * @example
   * program
   *   .command('serve')
   *   .description('start service')
   *   .action(function() {
   *      // do work here
   *   });
   *
   * @param {Function} fn
   * @return {Command} `this` command for chaining
   */

  action(fn) {
    const listener = (args) => {
      // The .action callback takes an extra parameter which is the command or options.
      const expectedArgsCount = this.registeredArguments.length;
      const actionArgs = args.slice(0, expectedArgsCount);
      if (this._storeOptionsAsProperties) {
        actionArgs[expectedArgsCount] = this; // backwards compatible "options"
      } else {
        actionArgs[expectedArgsCount] = this.opts();
      }
      actionArgs.push(this);

      return fn.apply(this, actionArgs);
    };
    this._actionHandler = listener;
    return this;
  }

  /**
   * Factory routine to create a new unattached option.
   *
   * See .option() for creating an attached option, which uses this routine to
   * create the option. You can override createOption to return a custom option.
   *
   * @param {string} flags
   * @param {string} [description]
   * @return {Option} new option
   */

  createOption(flags, description) {
    return new Option(flags, description);
  }

  /**
   * Wrap parseArgs to catch 'commander.invalidArgument'.
   *
   * @param {(Option | Argument)} target
   * @param {string} value
   * @param {*} previous
   * @param {string} invalidArgumentMessage
   * @private
   */

  _callParseArg(target, value, previous, invalidArgumentMessage) {
    try {
      return target.parseArg(value, previous);
    } catch (err) {
      if (err.code === 'commander.invalidArgument') {
        const message = `${invalidArgumentMessage} ${err.message}`;
        this.error(message, { exitCode: err.exitCode, code: err.code });
      }
      throw err;
    }
  }

  /**
   * Check for option flag conflicts.
   * Register option if no conflicts found, or throw on conflict.
   *
   * @param {Option} option
   * @private
   */

  _registerOption(option) {
    const matchingOption =
      (option.short && this._findOption(option.short)) ||
      (option.long && this._findOption(option.long));
    if (matchingOption) {
      const matchingFlag =
        option.long && this._findOption(option.long)
          ? option.long
          : option.short;
      throw new Error(`Cannot add option '${option.flags}'${this._name && ` to command '${this._name}'`} due to conflicting flag '${matchingFlag}'
-  already used by option '${matchingOption.flags}'`);
    }

    this._initOptionGroup(option);
    this.options.push(option);
  }

  /**
   * Check for command name and alias conflicts with existing commands.
   * Register command if no conflicts found, or throw on conflict.
   *
   * @param {Command} command
   * @private
   */

  _registerCommand(command) {
    const knownBy = (cmd) => {
      return [cmd.name()].concat(cmd.aliases());
    };

    const alreadyUsed = knownBy(command).find((name) =>
      this._findCommand(name),
    );
    if (alreadyUsed) {
      const existingCmd = knownBy(this._findCommand(alreadyUsed)).join('|');
      const newCmd = knownBy(command).join('|');
      throw new Error(
        `cannot add command '${newCmd}' as already have command '${existingCmd}'`,
      );
    }

    this._initCommandGroup(command);
    this.commands.push(command);
  }

  /**
   * Add an option.
   *
   * @param {Option} option
   * @return {Command} `this` command for chaining
   */
  addOption(option) {
    this._registerOption(option);

    const oname = option.name();
    const name = option.attributeName();

    // store default value
    if (option.negate) {
      // --no-foo is special and defaults foo to true, unless a --foo option is already defined
      const positiveLongFlag = option.long.replace(/^--no-/, '--');
      if (!this._findOption(positiveLongFlag)) {
        this.setOptionValueWithSource(
          name,
          option.defaultValue === undefined ? true : option.defaultValue,
          'default',
        );
      }
    } else if (option.defaultValue !== undefined) {
      this.setOptionValueWithSource(name, option.defaultValue, 'default');
    }

    // handler for cli and env supplied values
    const handleOptionValue = (val, invalidValueMessage, valueSource) => {
      // val is null for optional option used without an optional-argument.
      // val is undefined for boolean and negated option.
      if (val == null && option.presetArg !== undefined) {
        val = option.presetArg;
      }

      // custom processing
      const oldValue = this.getOptionValue(name);
      if (val !== null && option.parseArg) {
        val = this._callParseArg(option, val, oldValue, invalidValueMessage);
      } else if (val !== null && option.variadic) {
        val = option._collectValue(val, oldValue);
      }

      // Fill-in appropriate missing values. Long winded but easy to follow.
      if (val == null) {
        if (option.negate) {
          val = false;
        } else if (option.isBoolean() || option.optional) {
          val = true;
        } else {
          val = ''; // not normal, parseArg might have failed or be a mock function for testing
        }
      }
      this.setOptionValueWithSource(name, val, valueSource);
    };

    this.on('option:' + oname, (val) => {
      const invalidValueMessage = `error: option '${option.flags}' argument '${val}' is invalid.`;
      handleOptionValue(val, invalidValueMessage, 'cli');
    });

    if (option.envVar) {
      this.on('optionEnv:' + oname, (val) => {
        const invalidValueMessage = `error: option '${option.flags}' value '${val}' from env '${option.envVar}' is invalid.`;
        handleOptionValue(val, invalidValueMessage, 'env');
      });
    }

    return this;
  }

  /**
   * Internal implementation shared by .option() and .requiredOption()
   *
   * @return {Command} `this` command for chaining
   * @private
   */
  _optionEx(config, flags, description, fn, defaultValue) {
    if (typeof flags === 'object' && flags instanceof Option) {
      throw new Error(
        'To add an Option object use addOption() instead of option() or requiredOption()',
      );
    }
    const option = this.createOption(flags, description);
    option.makeOptionMandatory(!!config.mandatory);
    if (typeof fn === 'function') {
      option.default(defaultValue).argParser(fn);
    } else if (fn instanceof RegExp) {
      // deprecated
      const regex = fn;
      fn = (val, def) => {
        const m = regex.exec(val);
        return m ? m[0] : def;
      };
      option.default(defaultValue).argParser(fn);
    } else {
      option.default(fn);
    }

    return this.addOption(option);
  }

  /**
   * Define option with `flags`, `description`, and optional argument parsing function or `defaultValue` or both.
   *
   * The `flags` string contains the short and/or long flags, separated by comma, a pipe or space. A required
   * option-argument is indicated by `<>` and an optional option-argument by `[]`.
   *
   * See the README for more details, and see also addOption() and requiredOption().
   *
   * @example
   * program
   *     .option('-p, --pepper', 'add pepper')
   *     .option('--pt, --pizza-type <TYPE>', 'type of pizza') // required option-argument
   *     .option('-c, --cheese [CHEESE]', 'add extra cheese', 'mozzarella') // optional option-argument with default
   *     .option('-t, --tip <VALUE>', 'add tip to purchase cost', parseFloat) // custom parse function
   *
   * @param {string} flags
   * @param {string} [description]
   * @param {(Function|*)} [parseArg] - custom option processing function or default value
   * @param {*} [defaultValue]
   * @return {Command} `this` command for chaining
   */

  option(flags, description, parseArg, defaultValue) {
    return this._optionEx({}, flags, description, parseArg, defaultValue);
  }

  /**
   * Add a required option which must have a value after parsing. This usually means
   * the option must be specified on the command line. (Otherwise the same as .option().)
   *
   * The `flags` string contains the short and/or long flags, separated by comma, a pipe or space.
   *
   * @param {string} flags
   * @param {string} [description]
   * @param {(Function|*)} [parseArg] - custom option processing function or default value
   * @param {*} [defaultValue]
   * @return {Command} `this` command for chaining
   */

  requiredOption(flags, description, parseArg, defaultValue) {
    return this._optionEx(
      { mandatory: true },
      flags,
      description,
      parseArg,
      defaultValue,
    );
  }

  /**
   * Alter parsing of short flags with optional values.
   *
   * @example
   * // for `.option('-f,--flag [value]'):
   * program.combineFlagAndOptionalValue(true);  // `-f80` is treated like `--flag=80`, this is the default behaviour
   * program.combineFlagAndOptionalValue(false) // `-fb` is treated like `-f -b`
   *
   * @param {boolean} [combine] - if `true` or omitted, an optional value can be specified directly after the flag.
   * @return {Command} `this` command for chaining
   */
  combineFlagAndOptionalValue(combine = true) {
    this._combineFlagAndOptionalValue = !!combine;
    return this;
  }

  /**
   * Allow unknown options on the command line.
   *
   * @param {boolean} [allowUnknown] - if `true` or omitted, no error will be thrown for unknown options.
   * @return {Command} `this` command for chaining
   */
  allowUnknownOption(allowUnknown = true) {
    this._allowUnknownOption = !!allowUnknown;
    return this;
  }

  /**
   * Allow excess command-arguments on the command line. Pass false to make excess arguments an error.
   *
   * @param {boolean} [allowExcess] - if `true` or omitted, no error will be thrown for excess arguments.
   * @return {Command} `this` command for chaining
   */
  allowExcessArguments(allowExcess = true) {
    this._allowExcessArguments = !!allowExcess;
    return this;
  }

  /**
   * Enable positional options. Positional means global options are specified before subcommands which lets
   * subcommands reuse the same option names, and also enables subcommands to turn on passThroughOptions.
   * The default behaviour is non-positional and global options may appear anywhere on the command line.
   *
   * @param {boolean} [positional]
   * @return {Command} `this` command for chaining
   */
  enablePositionalOptions(positional = true) {
    this._enablePositionalOptions = !!positional;
    return this;
  }

  /**
   * Pass through options that come after command-arguments rather than treat them as command-options,
   * so actual command-options come before command-arguments. Turning this on for a subcommand requires
   * positional options to have been enabled on the program (parent commands).
   * The default behaviour is non-positional and options may appear before or after command-arguments.
   *
   * @param {boolean} [passThrough] for unknown options.
   * @return {Command} `this` command for chaining
   */
  passThroughOptions(passThrough = true) {
    this._passThroughOptions = !!passThrough;
    this._checkForBrokenPassThrough();
    return this;
  }

  /**
   * @private
   */

  _checkForBrokenPassThrough() {
    if (
      this.parent &&
      this._passThroughOptions &&
      !this.parent._enablePositionalOptions
    ) {
      throw new Error(
        `passThroughOptions cannot be used for '${this._name}' without turning on enablePositionalOptions for parent command(s)`,
      );
    }
  }

  /**
   * Whether to store option values as properties on command object,
   * or store separately (specify false). In both cases the option values can be accessed using .opts().
   *
   * @param {boolean} [storeAsProperties=true]
   * @return {Command} `this` command for chaining
   */

  storeOptionsAsProperties(storeAsProperties = true) {
    if (this.options.length) {
      throw new Error('call .storeOptionsAsProperties() before adding options');
    }
    if (Object.keys(this._optionValues).length) {
      throw new Error(
        'call .storeOptionsAsProperties() before setting option values',
      );
    }
    this._storeOptionsAsProperties = !!storeAsProperties;
    return this;
  }

  /**
   * Retrieve option value.
   *
   * @param {string} key
   * @return {object} value
   */

  getOptionValue(key) {
    if (this._storeOptionsAsProperties) {
      return this[key];
    }
    return this._optionValues[key];
  }

  /**
   * Store option value.
   *
   * @param {string} key
   * @param {object} value
   * @return {Command} `this` command for chaining
   */

  setOptionValue(key, value) {
    return this.setOptionValueWithSource(key, value, undefined);
  }

  /**
   * Store option value and where the value came from.
   *
   * @param {string} key
   * @param {object} value
   * @param {string} source - expected values are default/config/env/cli/implied
   * @return {Command} `this` command for chaining
   */

  setOptionValueWithSource(key, value, source) {
    if (this._storeOptionsAsProperties) {
      this[key] = value;
    } else {
      this._optionValues[key] = value;
    }
    this._optionValueSources[key] = source;
    return this;
  }

  /**
   * Get source of option value.
   * Expected values are default | config | env | cli | implied
   *
   * @param {string} key
   * @return {string}
   */

  getOptionValueSource(key) {
    return this._optionValueSources[key];
  }

  /**
   * Get source of option value. See also .optsWithGlobals().
   * Expected values are default | config | env | cli | implied
   *
   * @param {string} key
   * @return {string}
   */

  getOptionValueSourceWithGlobals(key) {
    // global overwrites local, like optsWithGlobals
    let source;
    this._getCommandAndAncestors().forEach((cmd) => {
      if (cmd.getOptionValueSource(key) !== undefined) {
        source = cmd.getOptionValueSource(key);
      }
    });
    return source;
  }

  /**
   * Get user arguments from implied or explicit arguments.
   * Side-effects: set _scriptPath if args included script. Used for default program name, and subcommand searches.
   *
   * @private
   */

  _prepareUserArgs(argv, parseOptions) {
    if (argv !== undefined && !Array.isArray(argv)) {
      throw new Error('first parameter to parse must be array or undefined');
    }
    parseOptions = parseOptions || {};

    // auto-detect argument conventions if nothing supplied
    if (argv === undefined && parseOptions.from === undefined) {
      if (process.versions?.electron) {
        parseOptions.from = 'electron';
      }
      // check node specific options for scenarios where user CLI args follow executable without scriptname
      const execArgv = process.execArgv ?? [];
      if (
        execArgv.includes('-e') ||
        execArgv.includes('--eval') ||
        execArgv.includes('-p') ||
        execArgv.includes('--print')
      ) {
        parseOptions.from = 'eval'; // internal usage, not documented
      }
    }

    // default to using process.argv
    if (argv === undefined) {
      argv = process.argv;
    }
    this.rawArgs = argv.slice();

    // extract the user args and scriptPath
    let userArgs;
    switch (parseOptions.from) {
      case undefined:
      case 'node':
        this._scriptPath = argv[1];
        userArgs = argv.slice(2);
        break;
      case 'electron':
        // @ts-ignore: because defaultApp is an unknown property
        if (process.defaultApp) {
          this._scriptPath = argv[1];
          userArgs = argv.slice(2);
        } else {
          userArgs = argv.slice(1);
        }
        break;
      case 'user':
        userArgs = argv.slice(0);
        break;
      case 'eval':
        userArgs = argv.slice(1);
        break;
      default:
        throw new Error(
          `unexpected parse option { from: '${parseOptions.from}' }`,
        );
    }

    // Find default name for program from arguments.
    if (!this._name && this._scriptPath)
      this.nameFromFilename(this._scriptPath);
    this._name = this._name || 'program';

    return userArgs;
  }

  /**
   * Parse `argv`, setting options and invoking commands when defined.
   *
   * Use parseAsync instead of parse if any of your action handlers are async.
   *
   * Call with no parameters to parse `process.argv`. Detects Electron and special node options like `node --eval`. Easy mode!
   *
   * Or call with an array of strings to parse, and optionally where the user arguments start by specifying where the arguments are `from`:
   * - `'node'`: default, `argv[0]` is the application and `argv[1]` is the script being run, with user arguments after that
   * - `'electron'`: `argv[0]` is the application and `argv[1]` varies depending on whether the electron application is packaged
   * - `'user'`: just user arguments
   *
   * @example
   * program.parse(); // parse process.argv and auto-detect electron and special node flags
   * program.parse(process.argv); // assume argv[0] is app and argv[1] is script
   * program.parse(my-args, { from: 'user' }); // just user supplied arguments, nothing special about argv[0]
   *
   * @param {string[]} [argv] - optional, defaults to process.argv
   * @param {object} [parseOptions] - optionally specify style of options with from: node/user/electron
   * @param {string} [parseOptions.from] - where the args are from: 'node', 'user', 'electron'
   * @return {Command} `this` command for chaining
   */

  parse(argv, parseOptions) {
    this._prepareForParse();
    const userArgs = this._prepareUserArgs(argv, parseOptions);
    this._parseCommand([], userArgs);

    return this;
  }

  /**
   * Parse `argv`, setting options and invoking commands when defined.
   *
   * Call with no parameters to parse `process.argv`. Detects Electron and special node options like `node --eval`. Easy mode!
   *
   * Or call with an array of strings to parse, and optionally where the user arguments start by specifying where the arguments are `from`:
   * - `'node'`: default, `argv[0]` is the application and `argv[1]` is the script being run, with user arguments after that
   * - `'electron'`: `argv[0]` is the application and `argv[1]` varies depending on whether the electron application is packaged
   * - `'user'`: just user arguments
   *
   * @example
   * await program.parseAsync(); // parse process.argv and auto-detect electron and special node flags
   * await program.parseAsync(process.argv); // assume argv[0] is app and argv[1] is script
   * await program.parseAsync(my-args, { from: 'user' }); // just user supplied arguments, nothing special about argv[0]
   *
   * @param {string[]} [argv]
   * @param {object} [parseOptions]
   * @param {string} parseOptions.from - where the args are from: 'node', 'user', 'electron'
   * @return {Promise}
   */

  async parseAsync(argv, parseOptions) {
    this._prepareForParse();
    const userArgs = this._prepareUserArgs(argv, parseOptions);
    await this._parseCommand([], userArgs);

    return this;
  }

  _prepareForParse() {
    if (this._savedState === null) {
      this.saveStateBeforeParse();
    } else {
      this.restoreStateBeforeParse();
    }
  }

  /**
   * Called the first time parse is called to save state and allow a restore before subsequent calls to parse.
   * Not usually called directly, but available for subclasses to save their custom state.
   *
   * This is called in a lazy way. Only commands used in parsing chain will have state saved.
   */
  saveStateBeforeParse() {
    this._savedState = {
      // name is stable if supplied by author, but may be unspecified for root command and deduced during parsing
      _name: this._name,
      // option values before parse have default values (including false for negated options)
      // shallow clones
      _optionValues: { ...this._optionValues },
      _optionValueSources: { ...this._optionValueSources },
    };
  }

  /**
   * Restore state before parse for calls after the first.
   * Not usually called directly, but available for subclasses to save their custom state.
   *
   * This is called in a lazy way. Only commands used in parsing chain will have state restored.
   */
  restoreStateBeforeParse() {
    if (this._storeOptionsAsProperties)
      throw new Error(`Can not call parse again when storeOptionsAsProperties is true.
- either make a new Command for each call to parse, or stop storing options as properties`);

    // clear state from _prepareUserArgs
    this._name = this._savedState._name;
    this._scriptPath = null;
    this.rawArgs = [];
    // clear state from setOptionValueWithSource
    this._optionValues = { ...this._savedState._optionValues };
    this._optionValueSources = { ...this._savedState._optionValueSources };
    // clear state from _parseCommand
    this.args = [];
    // clear state from _processArguments
    this.processedArgs = [];
  }

  /**
   * Throw if expected executable is missing. Add lots of help for author.
   *
   * @param {string} executableFile
   * @param {string} executableDir
   * @param {string} subcommandName
   */
  _checkForMissingExecutable(executableFile, executableDir, subcommandName) {
    if (fs.existsSync(executableFile)) return;

    const executableDirMessage = executableDir
      ? `searched for local subcommand relative to directory '${executableDir}'`
      : 'no directory for search for local subcommand, use .executableDir() to supply a custom directory';
    const executableMissing = `'${executableFile}' does not exist
 - if '${subcommandName}' is not meant to be an executable command, remove description parameter from '.command()' and use '.description()' instead
 - if the default executable name is not suitable, use the executableFile option to supply a custom name or path
 - ${executableDirMessage}`;
    throw new Error(executableMissing);
  }

  /**
   * Execute a sub-command executable.
   *
   * @private
   */

  _executeSubCommand(subcommand, args) {
    args = args.slice();
    let launchWithNode = false; // Use node for source targets so do not need to get permissions correct, and on Windows.
    const sourceExt = ['.js', '.ts', '.tsx', '.mjs', '.cjs'];

    function findFile(baseDir, baseName) {
      // Look for specified file
      const localBin = path.resolve(baseDir, baseName);
      if (fs.existsSync(localBin)) return localBin;

      // Stop looking if candidate already has an expected extension.
      if (sourceExt.includes(path.extname(baseName))) return undefined;

      // Try all the extensions.
      const foundExt = sourceExt.find((ext) =>
        fs.existsSync(`${localBin}${ext}`),
      );
      if (foundExt) return `${localBin}${foundExt}`;

      return undefined;
    }

    // Not checking for help first. Unlikely to have mandatory and executable, and can't robustly test for help flags in external command.
    this._checkForMissingMandatoryOptions();
    this._checkForConflictingOptions();

    // executableFile and executableDir might be full path, or just a name
    let executableFile =
      subcommand._executableFile || `${this._name}-${subcommand._name}`;
    let executableDir = this._executableDir || '';
    if (this._scriptPath) {
      let resolvedScriptPath; // resolve possible symlink for installed npm binary
      try {
        resolvedScriptPath = fs.realpathSync(this._scriptPath);
      } catch {
        resolvedScriptPath = this._scriptPath;
      }
      executableDir = path.resolve(
        path.dirname(resolvedScriptPath),
        executableDir,
      );
    }

    // Look for a local file in preference to a command in PATH.
    if (executableDir) {
      let localFile = findFile(executableDir, executableFile);

      // Legacy search using prefix of script name instead of command name
      if (!localFile && !subcommand._executableFile && this._scriptPath) {
        const legacyName = path.basename(
          this._scriptPath,
          path.extname(this._scriptPath),
        );
        if (legacyName !== this._name) {
          localFile = findFile(
            executableDir,
            `${legacyName}-${subcommand._name}`,
          );
        }
      }
      executableFile = localFile || executableFile;
    }

    launchWithNode = sourceExt.includes(path.extname(executableFile));

    let proc;
    if (process.platform !== 'win32') {
      if (launchWithNode) {
        args.unshift(executableFile);
        // add executable arguments to spawn
        args = incrementNodeInspectorPort(process.execArgv).concat(args);

        proc = childProcess.spawn(process.argv[0], args, { stdio: 'inherit' });
      } else {
        proc = childProcess.spawn(executableFile, args, { stdio: 'inherit' });
      }
    } else {
      this._checkForMissingExecutable(
        executableFile,
        executableDir,
        subcommand._name,
      );
      args.unshift(executableFile);
      // add executable arguments to spawn
      args = incrementNodeInspectorPort(process.execArgv).concat(args);
      proc = childProcess.spawn(process.execPath, args, { stdio: 'inherit' });
    }

    if (!proc.killed) {
      // testing mainly to avoid leak warnings during unit tests with mocked spawn
      const signals = ['SIGUSR1', 'SIGUSR2', 'SIGTERM', 'SIGINT', 'SIGHUP'];
      signals.forEach((signal) => {
        process.on(signal, () => {
          if (proc.killed === false && proc.exitCode === null) {
            // @ts-ignore because signals not typed to known strings
            proc.kill(signal);
          }
        });
      });
    }

    // By default terminate process when spawned process terminates.
    const exitCallback = this._exitCallback;
    proc.on('close', (code) => {
      code = code ?? 1; // code is null if spawned process terminated due to a signal
      if (!exitCallback) {
        process.exit(code);
      } else {
        exitCallback(
          new CommanderError(
            code,
            'commander.executeSubCommandAsync',
            '(close)',
          ),
        );
      }
    });
    proc.on('error', (err) => {
      // @ts-ignore: because err.code is an unknown property
      if (err.code === 'ENOENT') {
        this._checkForMissingExecutable(
          executableFile,
          executableDir,
          subcommand._name,
        );
        // @ts-ignore: because err.code is an unknown property
      } else if (err.code === 'EACCES') {
        throw new Error(`'${executableFile}' not executable`);
      }
      if (!exitCallback) {
        process.exit(1);
      } else {
        const wrappedError = new CommanderError(
          1,
          'commander.executeSubCommandAsync',
          '(error)',
        );
        wrappedError.nestedError = err;
        exitCallback(wrappedError);
      }
    });

    // Store the reference to the child process
    this.runningCommand = proc;
  }

  /**
   * @private
   */

  _dispatchSubcommand(commandName, operands, unknown) {
    const subCommand = this._findCommand(commandName);
    if (!subCommand) this.help({ error: true });

    subCommand._prepareForParse();
    let promiseChain;
    promiseChain = this._chainOrCallSubCommandHook(
      promiseChain,
      subCommand,
      'preSubcommand',
    );
    promiseChain = this._chainOrCall(promiseChain, () => {
      if (subCommand._executableHandler) {
        this._executeSubCommand(subCommand, operands.concat(unknown));
      } else {
        return subCommand._parseCommand(operands, unknown);
      }
    });
    return promiseChain;
  }

  /**
   * Invoke help directly if possible, or dispatch if necessary.
   * e.g. help foo
   *
   * @private
   */

  _dispatchHelpCommand(subcommandName) {
    if (!subcommandName) {
      this.help();
    }
    const subCommand = this._findCommand(subcommandName);
    if (subCommand && !subCommand._executableHandler) {
      subCommand.help();
    }

    // Fallback to parsing the help flag to invoke the help.
    return this._dispatchSubcommand(
      subcommandName,
      [],
      [this._getHelpOption()?.long ?? this._getHelpOption()?.short ?? '--help'],
    );
  }

  /**
   * Check this.args against expected this.registeredArguments.
   *
   * @private
   */

  _checkNumberOfArguments() {
    // too few
    this.registeredArguments.forEach((arg, i) => {
      if (arg.required && this.args[i] == null) {
        this.missingArgument(arg.name());
      }
    });
    // too many
    if (
      this.registeredArguments.length > 0 &&
      this.registeredArguments[this.registeredArguments.length - 1].variadic
    ) {
      return;
    }
    if (this.args.length > this.registeredArguments.length) {
      this._excessArguments(this.args);
    }
  }

  /**
   * Process this.args using this.registeredArguments and save as this.processedArgs!
   *
   * @private
   */

  _processArguments() {
    const myParseArg = (argument, value, previous) => {
      // Extra processing for nice error message on parsing failure.
      let parsedValue = value;
      if (value !== null && argument.parseArg) {
        const invalidValueMessage = `error: command-argument value '${value}' is invalid for argument '${argument.name()}'.`;
        parsedValue = this._callParseArg(
          argument,
          value,
          previous,
          invalidValueMessage,
        );
      }
      return parsedValue;
    };

    this._checkNumberOfArguments();

    const processedArgs = [];
    this.registeredArguments.forEach((declaredArg, index) => {
      let value = declaredArg.defaultValue;
      if (declaredArg.variadic) {
        // Collect together remaining arguments for passing together as an array.
        if (index < this.args.length) {
          value = this.args.slice(index);
          if (declaredArg.parseArg) {
            value = value.reduce((processed, v) => {
              return myParseArg(declaredArg, v, processed);
            }, declaredArg.defaultValue);
          }
        } else if (value === undefined) {
          value = [];
        }
      } else if (index < this.args.length) {
        value = this.args[index];
        if (declaredArg.parseArg) {
          value = myParseArg(declaredArg, value, declaredArg.defaultValue);
        }
      }
      processedArgs[index] = value;
    });
    this.processedArgs = processedArgs;
  }

  /**
   * Once we have a promise we chain, but call synchronously until then.
   *
   * @param {(Promise|undefined)} promise
   * @param {Function} fn
   * @return {(Promise|undefined)}
   * @private
   */

  _chainOrCall(promise, fn) {
    // thenable
    if (promise?.then && typeof promise.then === 'function') {
      // already have a promise, chain callback
      return promise.then(() => fn());
    }
    // callback might return a promise
    return fn();
  }

  /**
   *
   * @param {(Promise|undefined)} promise
   * @param {string} event
   * @return {(Promise|undefined)}
   * @private
   */

  _chainOrCallHooks(promise, event) {
    let result = promise;
    const hooks = [];
    this._getCommandAndAncestors()
      .reverse()
      .filter((cmd) => cmd._lifeCycleHooks[event] !== undefined)
      .forEach((hookedCommand) => {
        hookedCommand._lifeCycleHooks[event].forEach((callback) => {
          hooks.push({ hookedCommand, callback });
        });
      });
    if (event === 'postAction') {
      hooks.reverse();
    }

    hooks.forEach((hookDetail) => {
      result = this._chainOrCall(result, () => {
        return hookDetail.callback(hookDetail.hookedCommand, this);
      });
    });
    return result;
  }

  /**
   *
   * @param {(Promise|undefined)} promise
   * @param {Command} subCommand
   * @param {string} event
   * @return {(Promise|undefined)}
   * @private
   */

  _chainOrCallSubCommandHook(promise, subCommand, event) {
    let result = promise;
    if (this._lifeCycleHooks[event] !== undefined) {
      this._lifeCycleHooks[event].forEach((hook) => {
        result = this._chainOrCall(result, () => {
          return hook(this, subCommand);
        });
      });
    }
    return result;
  }

  /**
   * Process arguments in context of this command.
   * Returns action result, in case it is a promise.
   *
   * @private
   */

  _parseCommand(operands, unknown) {
    const parsed = this.parseOptions(unknown);
    this._parseOptionsEnv(); // after cli, so parseArg not called on both cli and env
    this._parseOptionsImplied();
    operands = operands.concat(parsed.operands);
    unknown = parsed.unknown;
    this.args = operands.concat(unknown);

    if (operands && this._findCommand(operands[0])) {
      return this._dispatchSubcommand(operands[0], operands.slice(1), unknown);
    }
    if (
      this._getHelpCommand() &&
      operands[0] === this._getHelpCommand().name()
    ) {
      return this._dispatchHelpCommand(operands[1]);
    }
    if (this._defaultCommandName) {
      this._outputHelpIfRequested(unknown); // Run the help for default command from parent rather than passing to default command
      return this._dispatchSubcommand(
        this._defaultCommandName,
        operands,
        unknown,
      );
    }
    if (
      this.commands.length &&
      this.args.length === 0 &&
      !this._actionHandler &&
      !this._defaultCommandName
    ) {
      // probably missing subcommand and no handler, user needs help (and exit)
      this.help({ error: true });
    }

    this._outputHelpIfRequested(parsed.unknown);
    this._checkForMissingMandatoryOptions();
    this._checkForConflictingOptions();

    // We do not always call this check to avoid masking a "better" error, like unknown command.
    const checkForUnknownOptions = () => {
      if (parsed.unknown.length > 0) {
        this.unknownOption(parsed.unknown[0]);
      }
    };

    const commandEvent = `command:${this.name()}`;
    if (this._actionHandler) {
      checkForUnknownOptions();
      this._processArguments();

      let promiseChain;
      promiseChain = this._chainOrCallHooks(promiseChain, 'preAction');
      promiseChain = this._chainOrCall(promiseChain, () =>
        this._actionHandler(this.processedArgs),
      );
      if (this.parent) {
        promiseChain = this._chainOrCall(promiseChain, () => {
          this.parent.emit(commandEvent, operands, unknown); // legacy
        });
      }
      promiseChain = this._chainOrCallHooks(promiseChain, 'postAction');
      return promiseChain;
    }
    if (this.parent?.listenerCount(commandEvent)) {
      checkForUnknownOptions();
      this._processArguments();
      this.parent.emit(commandEvent, operands, unknown); // legacy
    } else if (operands.length) {
      if (this._findCommand('*')) {
        // legacy default command
        return this._dispatchSubcommand('*', operands, unknown);
      }
      if (this.listenerCount('command:*')) {
        // skip option check, emit event for possible misspelling suggestion
        this.emit('command:*', operands, unknown);
      } else if (this.commands.length) {
        this.unknownCommand();
      } else {
        checkForUnknownOptions();
        this._processArguments();
      }
    } else if (this.commands.length) {
      checkForUnknownOptions();
      // This command has subcommands and nothing hooked up at this level, so display help (and exit).
      this.help({ error: true });
    } else {
      checkForUnknownOptions();
      this._processArguments();
      // fall through for caller to handle after calling .parse()
    }
  }

  /**
   * Find matching command.
   *
   * @private
   * @return {Command | undefined}
   */
  _findCommand(name) {
    if (!name) return undefined;
    return this.commands.find(
      (cmd) => cmd._name === name || cmd._aliases.includes(name),
    );
  }

  /**
   * Return an option matching `arg` if any.
   *
   * @param {string} arg
   * @return {Option}
   * @package
   */

  _findOption(arg) {
    return this.options.find((option) => option.is(arg));
  }

  /**
   * Display an error message if a mandatory option does not have a value.
   * Called after checking for help flags in leaf subcommand.
   *
   * @private
   */

  _checkForMissingMandatoryOptions() {
    // Walk up hierarchy so can call in subcommand after checking for displaying help.
    this._getCommandAndAncestors().forEach((cmd) => {
      cmd.options.forEach((anOption) => {
        if (
          anOption.mandatory &&
          cmd.getOptionValue(anOption.attributeName()) === undefined
        ) {
          cmd.missingMandatoryOptionValue(anOption);
        }
      });
    });
  }

  /**
   * Display an error message if conflicting options are used together in this.
   *
   * @private
   */
  _checkForConflictingLocalOptions() {
    const definedNonDefaultOptions = this.options.filter((option) => {
      const optionKey = option.attributeName();
      if (this.getOptionValue(optionKey) === undefined) {
        return false;
      }
      return this.getOptionValueSource(optionKey) !== 'default';
    });

    const optionsWithConflicting = definedNonDefaultOptions.filter(
      (option) => option.conflictsWith.length > 0,
    );

    optionsWithConflicting.forEach((option) => {
      const conflictingAndDefined = definedNonDefaultOptions.find((defined) =>
        option.conflictsWith.includes(defined.attributeName()),
      );
      if (conflictingAndDefined) {
        this._conflictingOption(option, conflictingAndDefined);
      }
    });
  }

  /**
   * Display an error message if conflicting options are used together.
   * Called after checking for help flags in leaf subcommand.
   *
   * @private
   */
  _checkForConflictingOptions() {
    // Walk up hierarchy so can call in subcommand after checking for displaying help.
    this._getCommandAndAncestors().forEach((cmd) => {
      cmd._checkForConflictingLocalOptions();
    });
  }

  /**
   * Parse options from `argv` removing known options,
   * and return argv split into operands and unknown arguments.
   *
   * Side effects: modifies command by storing options. Does not reset state if called again.
   *
   * Examples:
   *
   *     argv => operands, unknown
   *     --known kkk op => [op], []
   *     op --known kkk => [op], []
   *     sub --unknown uuu op => [sub], [--unknown uuu op]
   *     sub -- --unknown uuu op => [sub --unknown uuu op], []
   *
   * @param {string[]} args
   * @return {{operands: string[], unknown: string[]}}
   */

  parseOptions(args) {
    const operands = []; // operands, not options or values
    const unknown = []; // first unknown option and remaining unknown args
    let dest = operands;

    function maybeOption(arg) {
      return arg.length > 1 && arg[0] === '-';
    }

    const negativeNumberArg = (arg) => {
      // return false if not a negative number
      if (!/^-(\d+|\d*\.\d+)(e[+-]?\d+)?$/.test(arg)) return false;
      // negative number is ok unless digit used as an option in command hierarchy
      return !this._getCommandAndAncestors().some((cmd) =>
        cmd.options
          .map((opt) => opt.short)
          .some((short) => /^-\d$/.test(short)),
      );
    };

    // parse options
    let activeVariadicOption = null;
    let activeGroup = null; // working through group of short options, like -abc
    let i = 0;
    while (i < args.length || activeGroup) {
      const arg = activeGroup ?? args[i++];
      activeGroup = null;

      // literal
      if (arg === '--') {
        if (dest === unknown) dest.push(arg);
        dest.push(...args.slice(i));
        break;
      }

      if (
        activeVariadicOption &&
        (!maybeOption(arg) || negativeNumberArg(arg))
      ) {
        this.emit(`option:${activeVariadicOption.name()}`, arg);
        continue;
      }
      activeVariadicOption = null;

      if (maybeOption(arg)) {
        const option = this._findOption(arg);
        // recognised option, call listener to assign value with possible custom processing
        if (option) {
          if (option.required) {
            const value = args[i++];
            if (value === undefined) this.optionMissingArgument(option);
            this.emit(`option:${option.name()}`, value);
          } else if (option.optional) {
            let value = null;
            // historical behaviour is optional value is following arg unless an option
            if (
              i < args.length &&
              (!maybeOption(args[i]) || negativeNumberArg(args[i]))
            ) {
              value = args[i++];
            }
            this.emit(`option:${option.name()}`, value);
          } else {
            // boolean flag
            this.emit(`option:${option.name()}`);
          }
          activeVariadicOption = option.variadic ? option : null;
          continue;
        }
      }

      // Look for combo options following single dash, eat first one if known.
      if (arg.length > 2 && arg[0] === '-' && arg[1] !== '-') {
        const option = this._findOption(`-${arg[1]}`);
        if (option) {
          if (
            option.required ||
            (option.optional && this._combineFlagAndOptionalValue)
          ) {
            // option with value following in same argument
            this.emit(`option:${option.name()}`, arg.slice(2));
          } else {
            // boolean option
            this.emit(`option:${option.name()}`);
            // remove the processed option and keep processing group
            activeGroup = `-${arg.slice(2)}`;
          }
          continue;
        }
      }

      // Look for known long flag with value, like --foo=bar
      if (/^--[^=]+=/.test(arg)) {
        const index = arg.indexOf('=');
        const option = this._findOption(arg.slice(0, index));
        if (option && (option.required || option.optional)) {
          this.emit(`option:${option.name()}`, arg.slice(index + 1));
          continue;
        }
      }

      // Not a recognised option by this command.
      // Might be a command-argument, or subcommand option, or unknown option, or help command or option.

      // An unknown option means further arguments also classified as unknown so can be reprocessed by subcommands.
      // A negative number in a leaf command is not an unknown option.
      if (
        dest === operands &&
        maybeOption(arg) &&
        !(this.commands.length === 0 && negativeNumberArg(arg))
      ) {
        dest = unknown;
      }

      // If using positionalOptions, stop processing our options at subcommand.
      if (
        (this._enablePositionalOptions || this._passThroughOptions) &&
        operands.length === 0 &&
        unknown.length === 0
      ) {
        if (this._findCommand(arg)) {
          operands.push(arg);
          unknown.push(...args.slice(i));
          break;
        } else if (
          this._getHelpCommand() &&
          arg === this._getHelpCommand().name()
        ) {
          operands.push(arg, ...args.slice(i));
          break;
        } else if (this._defaultCommandName) {
          unknown.push(arg, ...args.slice(i));
          break;
        }
      }

      // If using passThroughOptions, stop processing options at first command-argument.
      if (this._passThroughOptions) {
        dest.push(arg, ...args.slice(i));
        break;
      }

      // add arg
      dest.push(arg);
    }

    return { operands, unknown };
  }

  /**
   * Return an object containing local option values as key-value pairs.
   *
   * @return {object}
   */
  opts() {
    if (this._storeOptionsAsProperties) {
      // Preserve original behaviour so backwards compatible when still using properties
      const result = {};
      const len = this.options.length;

      for (let i = 0; i < len; i++) {
        const key = this.options[i].attributeName();
        result[key] =
          key === this._versionOptionName ? this._version : this[key];
      }
      return result;
    }

    return this._optionValues;
  }

  /**
   * Return an object containing merged local and global option values as key-value pairs.
   *
   * @return {object}
   */
  optsWithGlobals() {
    // globals overwrite locals
    return this._getCommandAndAncestors().reduce(
      (combinedOptions, cmd) => Object.assign(combinedOptions, cmd.opts()),
      {},
    );
  }

  /**
   * Display error message and exit (or call exitOverride).
   *
   * @param {string} message
   * @param {object} [errorOptions]
   * @param {string} [errorOptions.code] - an id string representing the error
   * @param {number} [errorOptions.exitCode] - used with process.exit
   */
  error(message, errorOptions) {
    // output handling
    this._outputConfiguration.outputError(
      `${message}\n`,
      this._outputConfiguration.writeErr,
    );
    if (typeof this._showHelpAfterError === 'string') {
      this._outputConfiguration.writeErr(`${this._showHelpAfterError}\n`);
    } else if (this._showHelpAfterError) {
      this._outputConfiguration.writeErr('\n');
      this.outputHelp({ error: true });
    }

    // exit handling
    const config = errorOptions || {};
    const exitCode = config.exitCode || 1;
    const code = config.code || 'commander.error';
    this._exit(exitCode, code, message);
  }

  /**
   * Apply any option related environment variables, if option does
   * not have a value from cli or client code.
   *
   * @private
   */
  _parseOptionsEnv() {
    this.options.forEach((option) => {
      if (option.envVar && option.envVar in process.env) {
        const optionKey = option.attributeName();
        // Priority check. Do not overwrite cli or options from unknown source (client-code).
        if (
          this.getOptionValue(optionKey) === undefined ||
          ['default', 'config', 'env'].includes(
            this.getOptionValueSource(optionKey),
          )
        ) {
          if (option.required || option.optional) {
            // option can take a value
            // keep very simple, optional always takes value
            this.emit(`optionEnv:${option.name()}`, process.env[option.envVar]);
          } else {
            // boolean
            // keep very simple, only care that envVar defined and not the value
            this.emit(`optionEnv:${option.name()}`);
          }
        }
      }
    });
  }

  /**
   * Apply any implied option values, if option is undefined or default value.
   *
   * @private
   */
  _parseOptionsImplied() {
    const dualHelper = new DualOptions(this.options);
    const hasCustomOptionValue = (optionKey) => {
      return (
        this.getOptionValue(optionKey) !== undefined &&
        !['default', 'implied'].includes(this.getOptionValueSource(optionKey))
      );
    };
    this.options
      .filter(
        (option) =>
          option.implied !== undefined &&
          hasCustomOptionValue(option.attributeName()) &&
          dualHelper.valueFromOption(
            this.getOptionValue(option.attributeName()),
            option,
          ),
      )
      .forEach((option) => {
        Object.keys(option.implied)
          .filter((impliedKey) => !hasCustomOptionValue(impliedKey))
          .forEach((impliedKey) => {
            this.setOptionValueWithSource(
              impliedKey,
              option.implied[impliedKey],
              'implied',
            );
          });
      });
  }

  /**
   * Argument `name` is missing.
   *
   * @param {string} name
   * @private
   */

  missingArgument(name) {
    const message = `error: missing required argument '${name}'`;
    this.error(message, { code: 'commander.missingArgument' });
  }

  /**
   * `Option` is missing an argument.
   *
   * @param {Option} option
   * @private
   */

  optionMissingArgument(option) {
    const message = `error: option '${option.flags}' argument missing`;
    this.error(message, { code: 'commander.optionMissingArgument' });
  }

  /**
   * `Option` does not have a value, and is a mandatory option.
   *
   * @param {Option} option
   * @private
   */

  missingMandatoryOptionValue(option) {
    const message = `error: required option '${option.flags}' not specified`;
    this.error(message, { code: 'commander.missingMandatoryOptionValue' });
  }

  /**
   * `Option` conflicts with another option.
   *
   * @param {Option} option
   * @param {Option} conflictingOption
   * @private
   */
  _conflictingOption(option, conflictingOption) {
    // The calling code does not know whether a negated option is the source of the
    // value, so do some work to take an educated guess.
    const findBestOptionFromValue = (option) => {
      const optionKey = option.attributeName();
      const optionValue = this.getOptionValue(optionKey);
      const negativeOption = this.options.find(
        (target) => target.negate && optionKey === target.attributeName(),
      );
      const positiveOption = this.options.find(
        (target) => !target.negate && optionKey === target.attributeName(),
      );
      if (
        negativeOption &&
        ((negativeOption.presetArg === undefined && optionValue === false) ||
          (negativeOption.presetArg !== undefined &&
            optionValue === negativeOption.presetArg))
      ) {
        return negativeOption;
      }
      return positiveOption || option;
    };

    const getErrorMessage = (option) => {
      const bestOption = findBestOptionFromValue(option);
      const optionKey = bestOption.attributeName();
      const source = this.getOptionValueSource(optionKey);
      if (source === 'env') {
        return `environment variable '${bestOption.envVar}'`;
      }
      return `option '${bestOption.flags}'`;
    };

    const message = `error: ${getErrorMessage(option)} cannot be used with ${getErrorMessage(conflictingOption)}`;
    this.error(message, { code: 'commander.conflictingOption' });
  }

  /**
   * Unknown option `flag`.
   *
   * @param {string} flag
   * @private
   */

  unknownOption(flag) {
    if (this._allowUnknownOption) return;
    let suggestion = '';

    if (flag.startsWith('--') && this._showSuggestionAfterError) {
      // Looping to pick up the global options too
      let candidateFlags = [];
      // eslint-disable-next-line @typescript-eslint/no-this-alias
      let command = this;
      do {
        const moreFlags = command
          .createHelp()
          .visibleOptions(command)
          .filter((option) => option.long)
          .map((option) => option.long);
        candidateFlags = candidateFlags.concat(moreFlags);
        command = command.parent;
      } while (command && !command._enablePositionalOptions);
      suggestion = suggestSimilar(flag, candidateFlags);
    }

    const message = `error: unknown option '${flag}'${suggestion}`;
    this.error(message, { code: 'commander.unknownOption' });
  }

  /**
   * Excess arguments, more than expected.
   *
   * @param {string[]} receivedArgs
   * @private
   */

  _excessArguments(receivedArgs) {
    if (this._allowExcessArguments) return;

    const expected = this.registeredArguments.length;
    const s = expected === 1 ? '' : 's';
    const forSubcommand = this.parent ? ` for '${this.name()}'` : '';
    const message = `error: too many arguments${forSubcommand}. Expected ${expected} argument${s} but got ${receivedArgs.length}.`;
    this.error(message, { code: 'commander.excessArguments' });
  }

  /**
   * Unknown command.
   *
   * @private
   */

  unknownCommand() {
    const unknownName = this.args[0];
    let suggestion = '';

    if (this._showSuggestionAfterError) {
      const candidateNames = [];
      this.createHelp()
        .visibleCommands(this)
        .forEach((command) => {
          candidateNames.push(command.name());
          // just visible alias
          if (command.alias()) candidateNames.push(command.alias());
        });
      suggestion = suggestSimilar(unknownName, candidateNames);
    }

    const message = `error: unknown command '${unknownName}'${suggestion}`;
    this.error(message, { code: 'commander.unknownCommand' });
  }

  /**
   * Get or set the program version.
   *
   * This method auto-registers the "-V, --version" option which will print the version number.
   *
   * You can optionally supply the flags and description to override the defaults.
   *
   * @param {string} [str]
   * @param {string} [flags]
   * @param {string} [description]
   * @return {(this | string | undefined)} `this` command for chaining, or version string if no arguments
   */

  version(str, flags, description) {
    if (str === undefined) return this._version;
    this._version = str;
    flags = flags || '-V, --version';
    description = description || 'output the version number';
    const versionOption = this.createOption(flags, description);
    this._versionOptionName = versionOption.attributeName();
    this._registerOption(versionOption);

    this.on('option:' + versionOption.name(), () => {
      this._outputConfiguration.writeOut(`${str}\n`);
      this._exit(0, 'commander.version', str);
    });
    return this;
  }

  /**
   * Set the description.
   *
   * @param {string} [str]
   * @param {object} [argsDescription]
   * @return {(string|Command)}
   */
  description(str, argsDescription) {
    if (str === undefined && argsDescription === undefined)
      return this._description;
    this._description = str;
    if (argsDescription) {
      this._argsDescription = argsDescription;
    }
    return this;
  }

  /**
   * Set the summary. Used when listed as subcommand of parent.
   *
   * @param {string} [str]
   * @return {(string|Command)}
   */
  summary(str) {
    if (str === undefined) return this._summary;
    this._summary = str;
    return this;
  }

  /**
   * Set an alias for the command.
   *
   * You may call more than once to add multiple aliases. Only the first alias is shown in the auto-generated help.
   *
   * @param {string} [alias]
   * @return {(string|Command)}
   */

  alias(alias) {
    if (alias === undefined) return this._aliases[0]; // just return first, for backwards compatibility

    /** @type {Command} */
    // eslint-disable-next-line @typescript-eslint/no-this-alias
    let command = this;
    if (
      this.commands.length !== 0 &&
      this.commands[this.commands.length - 1]._executableHandler
    ) {
      // assume adding alias for last added executable subcommand, rather than this
      command = this.commands[this.commands.length - 1];
    }

    if (alias === command._name)
      throw new Error("Command alias can't be the same as its name");
    const matchingCommand = this.parent?._findCommand(alias);
    if (matchingCommand) {
      // c.f. _registerCommand
      const existingCmd = [matchingCommand.name()]
        .concat(matchingCommand.aliases())
        .join('|');
      throw new Error(
        `cannot add alias '${alias}' to command '${this.name()}' as already have command '${existingCmd}'`,
      );
    }

    command._aliases.push(alias);
    return this;
  }

  /**
   * Set aliases for the command.
   *
   * Only the first alias is shown in the auto-generated help.
   *
   * @param {string[]} [aliases]
   * @return {(string[]|Command)}
   */

  aliases(aliases) {
    // Getter for the array of aliases is the main reason for having aliases() in addition to alias().
    if (aliases === undefined) return this._aliases;

    aliases.forEach((alias) => this.alias(alias));
    return this;
  }

  /**
   * Set / get the command usage `str`.
   *
   * @param {string} [str]
   * @return {(string|Command)}
   */

  usage(str) {
    if (str === undefined) {
      if (this._usage) return this._usage;

      const args = this.registeredArguments.map((arg) => {
        return humanReadableArgName(arg);
      });
      return []
        .concat(
          this.options.length || this._helpOption !== null ? '[options]' : [],
          this.commands.length ? '[command]' : [],
          this.registeredArguments.length ? args : [],
        )
        .join(' ');
    }

    this._usage = str;
    return this;
  }

  /**
   * Get or set the name of the command.
   *
   * @param {string} [str]
   * @return {(string|Command)}
   */

  name(str) {
    if (str === undefined) return this._name;
    this._name = str;
    return this;
  }

  /**
   * Set/get the help group heading for this subcommand in parent command's help.
   *
   * @param {string} [heading]
   * @return {Command | string}
   */

  helpGroup(heading) {
    if (heading === undefined) return this._helpGroupHeading ?? '';
    this._helpGroupHeading = heading;
    return this;
  }

  /**
   * Set/get the default help group heading for subcommands added to this command.
   * (This does not override a group set directly on the subcommand using .helpGroup().)
   *
   * @example
   * program.commandsGroup('Development Commands:);
   * program.command('watch')...
   * program.command('lint')...
   * ...
   *
   * @param {string} [heading]
   * @returns {Command | string}
   */
  commandsGroup(heading) {
    if (heading === undefined) return this._defaultCommandGroup ?? '';
    this._defaultCommandGroup = heading;
    return this;
  }

  /**
   * Set/get the default help group heading for options added to this command.
   * (This does not override a group set directly on the option using .helpGroup().)
   *
   * @example
   * program
   *   .optionsGroup('Development Options:')
   *   .option('-d, --debug', 'output extra debugging')
   *   .option('-p, --profile', 'output profiling information')
   *
   * @param {string} [heading]
   * @returns {Command | string}
   */
  optionsGroup(heading) {
    if (heading === undefined) return this._defaultOptionGroup ?? '';
    this._defaultOptionGroup = heading;
    return this;
  }

  /**
   * @param {Option} option
   * @private
   */
  _initOptionGroup(option) {
    if (this._defaultOptionGroup && !option.helpGroupHeading)
      option.helpGroup(this._defaultOptionGroup);
  }

  /**
   * @param {Command} cmd
   * @private
   */
  _initCommandGroup(cmd) {
    if (this._defaultCommandGroup && !cmd.helpGroup())
      cmd.helpGroup(this._defaultCommandGroup);
  }

  /**
   * Set the name of the command from script filename, such as process.argv[1],
   * or require.main.filename, or __filename.
   *
   * (Used internally and public although not documented in README.)
   *
   * @example
   * program.nameFromFilename(require.main.filename);
   *
   * @param {string} filename
   * @return {Command}
   */

  nameFromFilename(filename) {
    this._name = path.basename(filename, path.extname(filename));

    return this;
  }

  /**
   * Get or set the directory for searching for executable subcommands of this command.
   *
   * @example
   * program.executableDir(__dirname);
   * // or
   * program.executableDir('subcommands');
   *
   * @param {string} [path]
   * @return {(string|null|Command)}
   */

  executableDir(path) {
    if (path === undefined) return this._executableDir;
    this._executableDir = path;
    return this;
  }

  /**
   * Return program help documentation.
   *
   * @param {{ error: boolean }} [contextOptions] - pass {error:true} to wrap for stderr instead of stdout
   * @return {string}
   */

  helpInformation(contextOptions) {
    const helper = this.createHelp();
    const context = this._getOutputContext(contextOptions);
    helper.prepareContext({
      error: context.error,
      helpWidth: context.helpWidth,
      outputHasColors: context.hasColors,
    });
    const text = helper.formatHelp(this, helper);
    if (context.hasColors) return text;
    return this._outputConfiguration.stripColor(text);
  }

  /**
   * @typedef HelpContext
   * @type {object}
   * @property {boolean} error
   * @property {number} helpWidth
   * @property {boolean} hasColors
   * @property {function} write - includes stripColor if needed
   *
   * @returns {HelpContext}
   * @private
   */

  _getOutputContext(contextOptions) {
    contextOptions = contextOptions || {};
    const error = !!contextOptions.error;
    let baseWrite;
    let hasColors;
    let helpWidth;
    if (error) {
      baseWrite = (str) => this._outputConfiguration.writeErr(str);
      hasColors = this._outputConfiguration.getErrHasColors();
      helpWidth = this._outputConfiguration.getErrHelpWidth();
    } else {
      baseWrite = (str) => this._outputConfiguration.writeOut(str);
      hasColors = this._outputConfiguration.getOutHasColors();
      helpWidth = this._outputConfiguration.getOutHelpWidth();
    }
    const write = (str) => {
      if (!hasColors) str = this._outputConfiguration.stripColor(str);
      return baseWrite(str);
    };
    return { error, write, hasColors, helpWidth };
  }

  /**
   * Output help information for this command.
   *
   * Outputs built-in help, and custom text added using `.addHelpText()`.
   *
   * @param {{ error: boolean } | Function} [contextOptions] - pass {error:true} to write to stderr instead of stdout
   */

  outputHelp(contextOptions) {
    let deprecatedCallback;
    if (typeof contextOptions === 'function') {
      deprecatedCallback = contextOptions;
      contextOptions = undefined;
    }

    const outputContext = this._getOutputContext(contextOptions);
    /** @type {HelpTextEventContext} */
    const eventContext = {
      error: outputContext.error,
      write: outputContext.write,
      command: this,
    };

    this._getCommandAndAncestors()
      .reverse()
      .forEach((command) => command.emit('beforeAllHelp', eventContext));
    this.emit('beforeHelp', eventContext);

    let helpInformation = this.helpInformation({ error: outputContext.error });
    if (deprecatedCallback) {
      helpInformation = deprecatedCallback(helpInformation);
      if (
        typeof helpInformation !== 'string' &&
        !Buffer.isBuffer(helpInformation)
      ) {
        throw new Error('outputHelp callback must return a string or a Buffer');
      }
    }
    outputContext.write(helpInformation);

    if (this._getHelpOption()?.long) {
      this.emit(this._getHelpOption().long); // deprecated
    }
    this.emit('afterHelp', eventContext);
    this._getCommandAndAncestors().forEach((command) =>
      command.emit('afterAllHelp', eventContext),
    );
  }

  /**
   * You can pass in flags and a description to customise the built-in help option.
   * Pass in false to disable the built-in help option.
   *
   * @example
   * program.helpOption('-?, --help' 'show help'); // customise
   * program.helpOption(false); // disable
   *
   * @param {(string | boolean)} flags
   * @param {string} [description]
   * @return {Command} `this` command for chaining
   */

  helpOption(flags, description) {
    // Support enabling/disabling built-in help option.
    if (typeof flags === 'boolean') {
      if (flags) {
        if (this._helpOption === null) this._helpOption = undefined; // reenable
        if (this._defaultOptionGroup) {
          // make the option to store the group
          this._initOptionGroup(this._getHelpOption());
        }
      } else {
        this._helpOption = null; // disable
      }
      return this;
    }

    // Customise flags and description.
    this._helpOption = this.createOption(
      flags ?? '-h, --help',
      description ?? 'display help for command',
    );
    // init group unless lazy create
    if (flags || description) this._initOptionGroup(this._helpOption);

    return this;
  }

  /**
   * Lazy create help option.
   * Returns null if has been disabled with .helpOption(false).
   *
   * @returns {(Option | null)} the help option
   * @package
   */
  _getHelpOption() {
    // Lazy create help option on demand.
    if (this._helpOption === undefined) {
      this.helpOption(undefined, undefined);
    }
    return this._helpOption;
  }

  /**
   * Supply your own option to use for the built-in help option.
   * This is an alternative to using helpOption() to customise the flags and description etc.
   *
   * @param {Option} option
   * @return {Command} `this` command for chaining
   */
  addHelpOption(option) {
    this._helpOption = option;
    this._initOptionGroup(option);
    return this;
  }

  /**
   * Output help information and exit.
   *
   * Outputs built-in help, and custom text added using `.addHelpText()`.
   *
   * @param {{ error: boolean }} [contextOptions] - pass {error:true} to write to stderr instead of stdout
   */

  help(contextOptions) {
    this.outputHelp(contextOptions);
    let exitCode = Number(process.exitCode ?? 0); // process.exitCode does allow a string or an integer, but we prefer just a number
    if (
      exitCode === 0 &&
      contextOptions &&
      typeof contextOptions !== 'function' &&
      contextOptions.error
    ) {
      exitCode = 1;
    }
    // message: do not have all displayed text available so only passing placeholder.
    this._exit(exitCode, 'commander.help', '(outputHelp)');
  }

  /**
   * // Do a little typing to coordinate emit and listener for the help text events.
   * @typedef HelpTextEventContext
   * @type {object}
   * @property {boolean} error
   * @property {Command} command
   * @property {function} write
   */

  /**
   * Add additional text to be displayed with the built-in help.
   *
   * Position is 'before' or 'after' to affect just this command,
   * and 'beforeAll' or 'afterAll' to affect this command and all its subcommands.
   *
   * @param {string} position - before or after built-in help
   * @param {(string | Function)} text - string to add, or a function returning a string
   * @return {Command} `this` command for chaining
   */

  addHelpText(position, text) {
    const allowedValues = ['beforeAll', 'before', 'after', 'afterAll'];
    if (!allowedValues.includes(position)) {
      throw new Error(`Unexpected value for position to addHelpText.
Expecting one of '${allowedValues.join("', '")}'`);
    }

    const helpEvent = `${position}Help`;
    this.on(helpEvent, (/** @type {HelpTextEventContext} */ context) => {
      let helpStr;
      if (typeof text === 'function') {
        helpStr = text({ error: context.error, command: context.command });
      } else {
        helpStr = text;
      }
      // Ignore falsy value when nothing to output.
      if (helpStr) {
        context.write(`${helpStr}\n`);
      }
    });
    return this;
  }

  /**
   * Output help information if help flags specified
   *
   * @param {Array} args - array of options to search for help flags
   * @private
   */

  _outputHelpIfRequested(args) {
    const helpOption = this._getHelpOption();
    const helpRequested = helpOption && args.find((arg) => helpOption.is(arg));
    if (helpRequested) {
      this.outputHelp();
      // (Do not have all displayed text available so only passing placeholder.)
      this._exit(0, 'commander.helpDisplayed', '(outputHelp)');
    }
  }
}

/**
 * Scan arguments and increment port number for inspect calls (to avoid conflicts when spawning new command).
 *
 * @param {string[]} args - array of arguments from node.execArgv
 * @returns {string[]}
 * @private
 */

function incrementNodeInspectorPort(args) {
  // Testing for these options:
  //  --inspect[=[host:]port]
  //  --inspect-brk[=[host:]port]
  //  --inspect-port=[host:]port
  return args.map((arg) => {
    if (!arg.startsWith('--inspect')) {
      return arg;
    }
    let debugOption;
    let debugHost = '127.0.0.1';
    let debugPort = '9229';
    let match;
    if ((match = arg.match(/^(--inspect(-brk)?)$/)) !== null) {
      // e.g. --inspect
      debugOption = match[1];
    } else if (
      (match = arg.match(/^(--inspect(-brk|-port)?)=([^:]+)$/)) !== null
    ) {
      debugOption = match[1];
      if (/^\d+$/.test(match[3])) {
        // e.g. --inspect=1234
        debugPort = match[3];
      } else {
        // e.g. --inspect=localhost
        debugHost = match[3];
      }
    } else if (
      (match = arg.match(/^(--inspect(-brk|-port)?)=([^:]+):(\d+)$/)) !== null
    ) {
      // e.g. --inspect=localhost:1234
      debugOption = match[1];
      debugHost = match[3];
      debugPort = match[4];
    }

    if (debugOption && debugPort !== '0') {
      return `${debugOption}=${debugHost}:${parseInt(debugPort) + 1}`;
    }
    return arg;
  });
}

/**
 * @returns {boolean | undefined}
 * @package
 */
function useColor() {
  // Test for common conventions.
  // NB: the observed behaviour is in combination with how author adds color! For example:
  //   - we do not test NODE_DISABLE_COLORS, but util:styletext does
  //   - we do test NO_COLOR, but Chalk does not
  //
  // References:
  // https://no-color.org
  // https://bixense.com/clicolors/
  // https://github.com/nodejs/node/blob/0a00217a5f67ef4a22384cfc80eb6dd9a917fdc1/lib/internal/tty.js#L109
  // https://github.com/chalk/supports-color/blob/c214314a14bcb174b12b3014b2b0a8de375029ae/index.js#L33
  // (https://force-color.org recent web page from 2023, does not match major javascript implementations)

  if (
    process.env.NO_COLOR ||
    process.env.FORCE_COLOR === '0' ||
    process.env.FORCE_COLOR === 'false'
  )
    return false;
  if (process.env.FORCE_COLOR || process.env.CLICOLOR_FORCE !== undefined)
    return true;
  return undefined;
}

exports.Command = Command;
exports.useColor = useColor; // exporting for tests


/***/ }),

/***/ 1135:
/***/ ((__unused_webpack_module, exports) => {

/**
 * CommanderError class
 */
class CommanderError extends Error {
  /**
   * Constructs the CommanderError class
   * @param {number} exitCode suggested exit code which could be used with process.exit
   * @param {string} code an id string representing the error
   * @param {string} message human-readable description of the error
   */
  constructor(exitCode, code, message) {
    super(message);
    // properly capture stack trace in Node.js
    Error.captureStackTrace(this, this.constructor);
    this.name = this.constructor.name;
    this.code = code;
    this.exitCode = exitCode;
    this.nestedError = undefined;
  }
}

/**
 * InvalidArgumentError class
 */
class InvalidArgumentError extends CommanderError {
  /**
   * Constructs the InvalidArgumentError class
   * @param {string} [message] explanation of why argument is invalid
   */
  constructor(message) {
    super(1, 'commander.invalidArgument', message);
    // properly capture stack trace in Node.js
    Error.captureStackTrace(this, this.constructor);
    this.name = this.constructor.name;
  }
}

exports.CommanderError = CommanderError;
exports.InvalidArgumentError = InvalidArgumentError;


/***/ }),

/***/ 9754:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

const { humanReadableArgName } = __nccwpck_require__(9154);

/**
 * TypeScript import types for JSDoc, used by Visual Studio Code IntelliSense and `npm run typescript-checkJS`
 * https://www.typescriptlang.org/docs/handbook/jsdoc-supported-types.html#import-types
 * @typedef { import("./argument.js").Argument } Argument
 * @typedef { import("./command.js").Command } Command
 * @typedef { import("./option.js").Option } Option
 */

// Although this is a class, methods are static in style to allow override using subclass or just functions.
class Help {
  constructor() {
    this.helpWidth = undefined;
    this.minWidthToWrap = 40;
    this.sortSubcommands = false;
    this.sortOptions = false;
    this.showGlobalOptions = false;
  }

  /**
   * prepareContext is called by Commander after applying overrides from `Command.configureHelp()`
   * and just before calling `formatHelp()`.
   *
   * Commander just uses the helpWidth and the rest is provided for optional use by more complex subclasses.
   *
   * @param {{ error?: boolean, helpWidth?: number, outputHasColors?: boolean }} contextOptions
   */
  prepareContext(contextOptions) {
    this.helpWidth = this.helpWidth ?? contextOptions.helpWidth ?? 80;
  }

  /**
   * Get an array of the visible subcommands. Includes a placeholder for the implicit help command, if there is one.
   *
   * @param {Command} cmd
   * @returns {Command[]}
   */

  visibleCommands(cmd) {
    const visibleCommands = cmd.commands.filter((cmd) => !cmd._hidden);
    const helpCommand = cmd._getHelpCommand();
    if (helpCommand && !helpCommand._hidden) {
      visibleCommands.push(helpCommand);
    }
    if (this.sortSubcommands) {
      visibleCommands.sort((a, b) => {
        // @ts-ignore: because overloaded return type
        return a.name().localeCompare(b.name());
      });
    }
    return visibleCommands;
  }

  /**
   * Compare options for sort.
   *
   * @param {Option} a
   * @param {Option} b
   * @returns {number}
   */
  compareOptions(a, b) {
    const getSortKey = (option) => {
      // WYSIWYG for order displayed in help. Short used for comparison if present. No special handling for negated.
      return option.short
        ? option.short.replace(/^-/, '')
        : option.long.replace(/^--/, '');
    };
    return getSortKey(a).localeCompare(getSortKey(b));
  }

  /**
   * Get an array of the visible options. Includes a placeholder for the implicit help option, if there is one.
   *
   * @param {Command} cmd
   * @returns {Option[]}
   */

  visibleOptions(cmd) {
    const visibleOptions = cmd.options.filter((option) => !option.hidden);
    // Built-in help option.
    const helpOption = cmd._getHelpOption();
    if (helpOption && !helpOption.hidden) {
      // Automatically hide conflicting flags. Bit dubious but a historical behaviour that is convenient for single-command programs.
      const removeShort = helpOption.short && cmd._findOption(helpOption.short);
      const removeLong = helpOption.long && cmd._findOption(helpOption.long);
      if (!removeShort && !removeLong) {
        visibleOptions.push(helpOption); // no changes needed
      } else if (helpOption.long && !removeLong) {
        visibleOptions.push(
          cmd.createOption(helpOption.long, helpOption.description),
        );
      } else if (helpOption.short && !removeShort) {
        visibleOptions.push(
          cmd.createOption(helpOption.short, helpOption.description),
        );
      }
    }
    if (this.sortOptions) {
      visibleOptions.sort(this.compareOptions);
    }
    return visibleOptions;
  }

  /**
   * Get an array of the visible global options. (Not including help.)
   *
   * @param {Command} cmd
   * @returns {Option[]}
   */

  visibleGlobalOptions(cmd) {
    if (!this.showGlobalOptions) return [];

    const globalOptions = [];
    for (
      let ancestorCmd = cmd.parent;
      ancestorCmd;
      ancestorCmd = ancestorCmd.parent
    ) {
      const visibleOptions = ancestorCmd.options.filter(
        (option) => !option.hidden,
      );
      globalOptions.push(...visibleOptions);
    }
    if (this.sortOptions) {
      globalOptions.sort(this.compareOptions);
    }
    return globalOptions;
  }

  /**
   * Get an array of the arguments if any have a description.
   *
   * @param {Command} cmd
   * @returns {Argument[]}
   */

  visibleArguments(cmd) {
    // Side effect! Apply the legacy descriptions before the arguments are displayed.
    if (cmd._argsDescription) {
      cmd.registeredArguments.forEach((argument) => {
        argument.description =
          argument.description || cmd._argsDescription[argument.name()] || '';
      });
    }

    // If there are any arguments with a description then return all the arguments.
    if (cmd.registeredArguments.find((argument) => argument.description)) {
      return cmd.registeredArguments;
    }
    return [];
  }

  /**
   * Get the command term to show in the list of subcommands.
   *
   * @param {Command} cmd
   * @returns {string}
   */

  subcommandTerm(cmd) {
    // Legacy. Ignores custom usage string, and nested commands.
    const args = cmd.registeredArguments
      .map((arg) => humanReadableArgName(arg))
      .join(' ');
    return (
      cmd._name +
      (cmd._aliases[0] ? '|' + cmd._aliases[0] : '') +
      (cmd.options.length ? ' [options]' : '') + // simplistic check for non-help option
      (args ? ' ' + args : '')
    );
  }

  /**
   * Get the option term to show in the list of options.
   *
   * @param {Option} option
   * @returns {string}
   */

  optionTerm(option) {
    return option.flags;
  }

  /**
   * Get the argument term to show in the list of arguments.
   *
   * @param {Argument} argument
   * @returns {string}
   */

  argumentTerm(argument) {
    return argument.name();
  }

  /**
   * Get the longest command term length.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {number}
   */

  longestSubcommandTermLength(cmd, helper) {
    return helper.visibleCommands(cmd).reduce((max, command) => {
      return Math.max(
        max,
        this.displayWidth(
          helper.styleSubcommandTerm(helper.subcommandTerm(command)),
        ),
      );
    }, 0);
  }

  /**
   * Get the longest option term length.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {number}
   */

  longestOptionTermLength(cmd, helper) {
    return helper.visibleOptions(cmd).reduce((max, option) => {
      return Math.max(
        max,
        this.displayWidth(helper.styleOptionTerm(helper.optionTerm(option))),
      );
    }, 0);
  }

  /**
   * Get the longest global option term length.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {number}
   */

  longestGlobalOptionTermLength(cmd, helper) {
    return helper.visibleGlobalOptions(cmd).reduce((max, option) => {
      return Math.max(
        max,
        this.displayWidth(helper.styleOptionTerm(helper.optionTerm(option))),
      );
    }, 0);
  }

  /**
   * Get the longest argument term length.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {number}
   */

  longestArgumentTermLength(cmd, helper) {
    return helper.visibleArguments(cmd).reduce((max, argument) => {
      return Math.max(
        max,
        this.displayWidth(
          helper.styleArgumentTerm(helper.argumentTerm(argument)),
        ),
      );
    }, 0);
  }

  /**
   * Get the command usage to be displayed at the top of the built-in help.
   *
   * @param {Command} cmd
   * @returns {string}
   */

  commandUsage(cmd) {
    // Usage
    let cmdName = cmd._name;
    if (cmd._aliases[0]) {
      cmdName = cmdName + '|' + cmd._aliases[0];
    }
    let ancestorCmdNames = '';
    for (
      let ancestorCmd = cmd.parent;
      ancestorCmd;
      ancestorCmd = ancestorCmd.parent
    ) {
      ancestorCmdNames = ancestorCmd.name() + ' ' + ancestorCmdNames;
    }
    return ancestorCmdNames + cmdName + ' ' + cmd.usage();
  }

  /**
   * Get the description for the command.
   *
   * @param {Command} cmd
   * @returns {string}
   */

  commandDescription(cmd) {
    // @ts-ignore: because overloaded return type
    return cmd.description();
  }

  /**
   * Get the subcommand summary to show in the list of subcommands.
   * (Fallback to description for backwards compatibility.)
   *
   * @param {Command} cmd
   * @returns {string}
   */

  subcommandDescription(cmd) {
    // @ts-ignore: because overloaded return type
    return cmd.summary() || cmd.description();
  }

  /**
   * Get the option description to show in the list of options.
   *
   * @param {Option} option
   * @return {string}
   */

  optionDescription(option) {
    const extraInfo = [];

    if (option.argChoices) {
      extraInfo.push(
        // use stringify to match the display of the default value
        `choices: ${option.argChoices.map((choice) => JSON.stringify(choice)).join(', ')}`,
      );
    }
    if (option.defaultValue !== undefined) {
      // default for boolean and negated more for programmer than end user,
      // but show true/false for boolean option as may be for hand-rolled env or config processing.
      const showDefault =
        option.required ||
        option.optional ||
        (option.isBoolean() && typeof option.defaultValue === 'boolean');
      if (showDefault) {
        extraInfo.push(
          `default: ${option.defaultValueDescription || JSON.stringify(option.defaultValue)}`,
        );
      }
    }
    // preset for boolean and negated are more for programmer than end user
    if (option.presetArg !== undefined && option.optional) {
      extraInfo.push(`preset: ${JSON.stringify(option.presetArg)}`);
    }
    if (option.envVar !== undefined) {
      extraInfo.push(`env: ${option.envVar}`);
    }
    if (extraInfo.length > 0) {
      const extraDescription = `(${extraInfo.join(', ')})`;
      if (option.description) {
        return `${option.description} ${extraDescription}`;
      }
      return extraDescription;
    }

    return option.description;
  }

  /**
   * Get the argument description to show in the list of arguments.
   *
   * @param {Argument} argument
   * @return {string}
   */

  argumentDescription(argument) {
    const extraInfo = [];
    if (argument.argChoices) {
      extraInfo.push(
        // use stringify to match the display of the default value
        `choices: ${argument.argChoices.map((choice) => JSON.stringify(choice)).join(', ')}`,
      );
    }
    if (argument.defaultValue !== undefined) {
      extraInfo.push(
        `default: ${argument.defaultValueDescription || JSON.stringify(argument.defaultValue)}`,
      );
    }
    if (extraInfo.length > 0) {
      const extraDescription = `(${extraInfo.join(', ')})`;
      if (argument.description) {
        return `${argument.description} ${extraDescription}`;
      }
      return extraDescription;
    }
    return argument.description;
  }

  /**
   * Format a list of items, given a heading and an array of formatted items.
   *
   * @param {string} heading
   * @param {string[]} items
   * @param {Help} helper
   * @returns string[]
   */
  formatItemList(heading, items, helper) {
    if (items.length === 0) return [];

    return [helper.styleTitle(heading), ...items, ''];
  }

  /**
   * Group items by their help group heading.
   *
   * @param {Command[] | Option[]} unsortedItems
   * @param {Command[] | Option[]} visibleItems
   * @param {Function} getGroup
   * @returns {Map<string, Command[] | Option[]>}
   */
  groupItems(unsortedItems, visibleItems, getGroup) {
    const result = new Map();
    // Add groups in order of appearance in unsortedItems.
    unsortedItems.forEach((item) => {
      const group = getGroup(item);
      if (!result.has(group)) result.set(group, []);
    });
    // Add items in order of appearance in visibleItems.
    visibleItems.forEach((item) => {
      const group = getGroup(item);
      if (!result.has(group)) {
        result.set(group, []);
      }
      result.get(group).push(item);
    });
    return result;
  }

  /**
   * Generate the built-in help text.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {string}
   */

  formatHelp(cmd, helper) {
    const termWidth = helper.padWidth(cmd, helper);
    const helpWidth = helper.helpWidth ?? 80; // in case prepareContext() was not called

    function callFormatItem(term, description) {
      return helper.formatItem(term, termWidth, description, helper);
    }

    // Usage
    let output = [
      `${helper.styleTitle('Usage:')} ${helper.styleUsage(helper.commandUsage(cmd))}`,
      '',
    ];

    // Description
    const commandDescription = helper.commandDescription(cmd);
    if (commandDescription.length > 0) {
      output = output.concat([
        helper.boxWrap(
          helper.styleCommandDescription(commandDescription),
          helpWidth,
        ),
        '',
      ]);
    }

    // Arguments
    const argumentList = helper.visibleArguments(cmd).map((argument) => {
      return callFormatItem(
        helper.styleArgumentTerm(helper.argumentTerm(argument)),
        helper.styleArgumentDescription(helper.argumentDescription(argument)),
      );
    });
    output = output.concat(
      this.formatItemList('Arguments:', argumentList, helper),
    );

    // Options
    const optionGroups = this.groupItems(
      cmd.options,
      helper.visibleOptions(cmd),
      (option) => option.helpGroupHeading ?? 'Options:',
    );
    optionGroups.forEach((options, group) => {
      const optionList = options.map((option) => {
        return callFormatItem(
          helper.styleOptionTerm(helper.optionTerm(option)),
          helper.styleOptionDescription(helper.optionDescription(option)),
        );
      });
      output = output.concat(this.formatItemList(group, optionList, helper));
    });

    if (helper.showGlobalOptions) {
      const globalOptionList = helper
        .visibleGlobalOptions(cmd)
        .map((option) => {
          return callFormatItem(
            helper.styleOptionTerm(helper.optionTerm(option)),
            helper.styleOptionDescription(helper.optionDescription(option)),
          );
        });
      output = output.concat(
        this.formatItemList('Global Options:', globalOptionList, helper),
      );
    }

    // Commands
    const commandGroups = this.groupItems(
      cmd.commands,
      helper.visibleCommands(cmd),
      (sub) => sub.helpGroup() || 'Commands:',
    );
    commandGroups.forEach((commands, group) => {
      const commandList = commands.map((sub) => {
        return callFormatItem(
          helper.styleSubcommandTerm(helper.subcommandTerm(sub)),
          helper.styleSubcommandDescription(helper.subcommandDescription(sub)),
        );
      });
      output = output.concat(this.formatItemList(group, commandList, helper));
    });

    return output.join('\n');
  }

  /**
   * Return display width of string, ignoring ANSI escape sequences. Used in padding and wrapping calculations.
   *
   * @param {string} str
   * @returns {number}
   */
  displayWidth(str) {
    return stripColor(str).length;
  }

  /**
   * Style the title for displaying in the help. Called with 'Usage:', 'Options:', etc.
   *
   * @param {string} str
   * @returns {string}
   */
  styleTitle(str) {
    return str;
  }

  styleUsage(str) {
    // Usage has lots of parts the user might like to color separately! Assume default usage string which is formed like:
    //    command subcommand [options] [command] <foo> [bar]
    return str
      .split(' ')
      .map((word) => {
        if (word === '[options]') return this.styleOptionText(word);
        if (word === '[command]') return this.styleSubcommandText(word);
        if (word[0] === '[' || word[0] === '<')
          return this.styleArgumentText(word);
        return this.styleCommandText(word); // Restrict to initial words?
      })
      .join(' ');
  }
  styleCommandDescription(str) {
    return this.styleDescriptionText(str);
  }
  styleOptionDescription(str) {
    return this.styleDescriptionText(str);
  }
  styleSubcommandDescription(str) {
    return this.styleDescriptionText(str);
  }
  styleArgumentDescription(str) {
    return this.styleDescriptionText(str);
  }
  styleDescriptionText(str) {
    return str;
  }
  styleOptionTerm(str) {
    return this.styleOptionText(str);
  }
  styleSubcommandTerm(str) {
    // This is very like usage with lots of parts! Assume default string which is formed like:
    //    subcommand [options] <foo> [bar]
    return str
      .split(' ')
      .map((word) => {
        if (word === '[options]') return this.styleOptionText(word);
        if (word[0] === '[' || word[0] === '<')
          return this.styleArgumentText(word);
        return this.styleSubcommandText(word); // Restrict to initial words?
      })
      .join(' ');
  }
  styleArgumentTerm(str) {
    return this.styleArgumentText(str);
  }
  styleOptionText(str) {
    return str;
  }
  styleArgumentText(str) {
    return str;
  }
  styleSubcommandText(str) {
    return str;
  }
  styleCommandText(str) {
    return str;
  }

  /**
   * Calculate the pad width from the maximum term length.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {number}
   */

  padWidth(cmd, helper) {
    return Math.max(
      helper.longestOptionTermLength(cmd, helper),
      helper.longestGlobalOptionTermLength(cmd, helper),
      helper.longestSubcommandTermLength(cmd, helper),
      helper.longestArgumentTermLength(cmd, helper),
    );
  }

  /**
   * Detect manually wrapped and indented strings by checking for line break followed by whitespace.
   *
   * @param {string} str
   * @returns {boolean}
   */
  preformatted(str) {
    return /\n[^\S\r\n]/.test(str);
  }

  /**
   * Format the "item", which consists of a term and description. Pad the term and wrap the description, indenting the following lines.
   *
   * So "TTT", 5, "DDD DDDD DD DDD" might be formatted for this.helpWidth=17 like so:
   *   TTT  DDD DDDD
   *        DD DDD
   *
   * @param {string} term
   * @param {number} termWidth
   * @param {string} description
   * @param {Help} helper
   * @returns {string}
   */
  formatItem(term, termWidth, description, helper) {
    const itemIndent = 2;
    const itemIndentStr = ' '.repeat(itemIndent);
    if (!description) return itemIndentStr + term;

    // Pad the term out to a consistent width, so descriptions are aligned.
    const paddedTerm = term.padEnd(
      termWidth + term.length - helper.displayWidth(term),
    );

    // Format the description.
    const spacerWidth = 2; // between term and description
    const helpWidth = this.helpWidth ?? 80; // in case prepareContext() was not called
    const remainingWidth = helpWidth - termWidth - spacerWidth - itemIndent;
    let formattedDescription;
    if (
      remainingWidth < this.minWidthToWrap ||
      helper.preformatted(description)
    ) {
      formattedDescription = description;
    } else {
      const wrappedDescription = helper.boxWrap(description, remainingWidth);
      formattedDescription = wrappedDescription.replace(
        /\n/g,
        '\n' + ' '.repeat(termWidth + spacerWidth),
      );
    }

    // Construct and overall indent.
    return (
      itemIndentStr +
      paddedTerm +
      ' '.repeat(spacerWidth) +
      formattedDescription.replace(/\n/g, `\n${itemIndentStr}`)
    );
  }

  /**
   * Wrap a string at whitespace, preserving existing line breaks.
   * Wrapping is skipped if the width is less than `minWidthToWrap`.
   *
   * @param {string} str
   * @param {number} width
   * @returns {string}
   */
  boxWrap(str, width) {
    if (width < this.minWidthToWrap) return str;

    const rawLines = str.split(/\r\n|\n/);
    // split up text by whitespace
    const chunkPattern = /[\s]*[^\s]+/g;
    const wrappedLines = [];
    rawLines.forEach((line) => {
      const chunks = line.match(chunkPattern);
      if (chunks === null) {
        wrappedLines.push('');
        return;
      }

      let sumChunks = [chunks.shift()];
      let sumWidth = this.displayWidth(sumChunks[0]);
      chunks.forEach((chunk) => {
        const visibleWidth = this.displayWidth(chunk);
        // Accumulate chunks while they fit into width.
        if (sumWidth + visibleWidth <= width) {
          sumChunks.push(chunk);
          sumWidth += visibleWidth;
          return;
        }
        wrappedLines.push(sumChunks.join(''));

        const nextChunk = chunk.trimStart(); // trim space at line break
        sumChunks = [nextChunk];
        sumWidth = this.displayWidth(nextChunk);
      });
      wrappedLines.push(sumChunks.join(''));
    });

    return wrappedLines.join('\n');
  }
}

/**
 * Strip style ANSI escape sequences from the string. In particular, SGR (Select Graphic Rendition) codes.
 *
 * @param {string} str
 * @returns {string}
 * @package
 */

function stripColor(str) {
  // eslint-disable-next-line no-control-regex
  const sgrPattern = /\x1b\[\d*(;\d*)*m/g;
  return str.replace(sgrPattern, '');
}

exports.Help = Help;
exports.stripColor = stripColor;


/***/ }),

/***/ 5240:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

const { InvalidArgumentError } = __nccwpck_require__(1135);

class Option {
  /**
   * Initialize a new `Option` with the given `flags` and `description`.
   *
   * @param {string} flags
   * @param {string} [description]
   */

  constructor(flags, description) {
    this.flags = flags;
    this.description = description || '';

    this.required = flags.includes('<'); // A value must be supplied when the option is specified.
    this.optional = flags.includes('['); // A value is optional when the option is specified.
    // variadic test ignores <value,...> et al which might be used to describe custom splitting of single argument
    this.variadic = /\w\.\.\.[>\]]$/.test(flags); // The option can take multiple values.
    this.mandatory = false; // The option must have a value after parsing, which usually means it must be specified on command line.
    const optionFlags = splitOptionFlags(flags);
    this.short = optionFlags.shortFlag; // May be a short flag, undefined, or even a long flag (if option has two long flags).
    this.long = optionFlags.longFlag;
    this.negate = false;
    if (this.long) {
      this.negate = this.long.startsWith('--no-');
    }
    this.defaultValue = undefined;
    this.defaultValueDescription = undefined;
    this.presetArg = undefined;
    this.envVar = undefined;
    this.parseArg = undefined;
    this.hidden = false;
    this.argChoices = undefined;
    this.conflictsWith = [];
    this.implied = undefined;
    this.helpGroupHeading = undefined; // soft initialised when option added to command
  }

  /**
   * Set the default value, and optionally supply the description to be displayed in the help.
   *
   * @param {*} value
   * @param {string} [description]
   * @return {Option}
   */

  default(value, description) {
    this.defaultValue = value;
    this.defaultValueDescription = description;
    return this;
  }

  /**
   * Preset to use when option used without option-argument, especially optional but also boolean and negated.
   * The custom processing (parseArg) is called.
   *
   * @example
   * new Option('--color').default('GREYSCALE').preset('RGB');
   * new Option('--donate [amount]').preset('20').argParser(parseFloat);
   *
   * @param {*} arg
   * @return {Option}
   */

  preset(arg) {
    this.presetArg = arg;
    return this;
  }

  /**
   * Add option name(s) that conflict with this option.
   * An error will be displayed if conflicting options are found during parsing.
   *
   * @example
   * new Option('--rgb').conflicts('cmyk');
   * new Option('--js').conflicts(['ts', 'jsx']);
   *
   * @param {(string | string[])} names
   * @return {Option}
   */

  conflicts(names) {
    this.conflictsWith = this.conflictsWith.concat(names);
    return this;
  }

  /**
   * Specify implied option values for when this option is set and the implied options are not.
   *
   * The custom processing (parseArg) is not called on the implied values.
   *
   * @example
   * program
   *   .addOption(new Option('--log', 'write logging information to file'))
   *   .addOption(new Option('--trace', 'log extra details').implies({ log: 'trace.txt' }));
   *
   * @param {object} impliedOptionValues
   * @return {Option}
   */
  implies(impliedOptionValues) {
    let newImplied = impliedOptionValues;
    if (typeof impliedOptionValues === 'string') {
      // string is not documented, but easy mistake and we can do what user probably intended.
      newImplied = { [impliedOptionValues]: true };
    }
    this.implied = Object.assign(this.implied || {}, newImplied);
    return this;
  }

  /**
   * Set environment variable to check for option value.
   *
   * An environment variable is only used if when processed the current option value is
   * undefined, or the source of the current value is 'default' or 'config' or 'env'.
   *
   * @param {string} name
   * @return {Option}
   */

  env(name) {
    this.envVar = name;
    return this;
  }

  /**
   * Set the custom handler for processing CLI option arguments into option values.
   *
   * @param {Function} [fn]
   * @return {Option}
   */

  argParser(fn) {
    this.parseArg = fn;
    return this;
  }

  /**
   * Whether the option is mandatory and must have a value after parsing.
   *
   * @param {boolean} [mandatory=true]
   * @return {Option}
   */

  makeOptionMandatory(mandatory = true) {
    this.mandatory = !!mandatory;
    return this;
  }

  /**
   * Hide option in help.
   *
   * @param {boolean} [hide=true]
   * @return {Option}
   */

  hideHelp(hide = true) {
    this.hidden = !!hide;
    return this;
  }

  /**
   * @package
   */

  _collectValue(value, previous) {
    if (previous === this.defaultValue || !Array.isArray(previous)) {
      return [value];
    }

    previous.push(value);
    return previous;
  }

  /**
   * Only allow option value to be one of choices.
   *
   * @param {string[]} values
   * @return {Option}
   */

  choices(values) {
    this.argChoices = values.slice();
    this.parseArg = (arg, previous) => {
      if (!this.argChoices.includes(arg)) {
        throw new InvalidArgumentError(
          `Allowed choices are ${this.argChoices.join(', ')}.`,
        );
      }
      if (this.variadic) {
        return this._collectValue(arg, previous);
      }
      return arg;
    };
    return this;
  }

  /**
   * Return option name.
   *
   * @return {string}
   */

  name() {
    if (this.long) {
      return this.long.replace(/^--/, '');
    }
    return this.short.replace(/^-/, '');
  }

  /**
   * Return option name, in a camelcase format that can be used
   * as an object attribute key.
   *
   * @return {string}
   */

  attributeName() {
    if (this.negate) {
      return camelcase(this.name().replace(/^no-/, ''));
    }
    return camelcase(this.name());
  }

  /**
   * Set the help group heading.
   *
   * @param {string} heading
   * @return {Option}
   */
  helpGroup(heading) {
    this.helpGroupHeading = heading;
    return this;
  }

  /**
   * Check if `arg` matches the short or long flag.
   *
   * @param {string} arg
   * @return {boolean}
   * @package
   */

  is(arg) {
    return this.short === arg || this.long === arg;
  }

  /**
   * Return whether a boolean option.
   *
   * Options are one of boolean, negated, required argument, or optional argument.
   *
   * @return {boolean}
   * @package
   */

  isBoolean() {
    return !this.required && !this.optional && !this.negate;
  }
}

/**
 * This class is to make it easier to work with dual options, without changing the existing
 * implementation. We support separate dual options for separate positive and negative options,
 * like `--build` and `--no-build`, which share a single option value. This works nicely for some
 * use cases, but is tricky for others where we want separate behaviours despite
 * the single shared option value.
 */
class DualOptions {
  /**
   * @param {Option[]} options
   */
  constructor(options) {
    this.positiveOptions = new Map();
    this.negativeOptions = new Map();
    this.dualOptions = new Set();
    options.forEach((option) => {
      if (option.negate) {
        this.negativeOptions.set(option.attributeName(), option);
      } else {
        this.positiveOptions.set(option.attributeName(), option);
      }
    });
    this.negativeOptions.forEach((value, key) => {
      if (this.positiveOptions.has(key)) {
        this.dualOptions.add(key);
      }
    });
  }

  /**
   * Did the value come from the option, and not from possible matching dual option?
   *
   * @param {*} value
   * @param {Option} option
   * @returns {boolean}
   */
  valueFromOption(value, option) {
    const optionKey = option.attributeName();
    if (!this.dualOptions.has(optionKey)) return true;

    // Use the value to deduce if (probably) came from the option.
    const preset = this.negativeOptions.get(optionKey).presetArg;
    const negativeValue = preset !== undefined ? preset : false;
    return option.negate === (negativeValue === value);
  }
}

/**
 * Convert string from kebab-case to camelCase.
 *
 * @param {string} str
 * @return {string}
 * @private
 */

function camelcase(str) {
  return str.split('-').reduce((str, word) => {
    return str + word[0].toUpperCase() + word.slice(1);
  });
}

/**
 * Split the short and long flag out of something like '-m,--mixed <value>'
 *
 * @private
 */

function splitOptionFlags(flags) {
  let shortFlag;
  let longFlag;
  // short flag, single dash and single character
  const shortFlagExp = /^-[^-]$/;
  // long flag, double dash and at least one character
  const longFlagExp = /^--[^-]/;

  const flagParts = flags.split(/[ |,]+/).concat('guard');
  // Normal is short and/or long.
  if (shortFlagExp.test(flagParts[0])) shortFlag = flagParts.shift();
  if (longFlagExp.test(flagParts[0])) longFlag = flagParts.shift();
  // Long then short. Rarely used but fine.
  if (!shortFlag && shortFlagExp.test(flagParts[0]))
    shortFlag = flagParts.shift();
  // Allow two long flags, like '--ws, --workspace'
  // This is the supported way to have a shortish option flag.
  if (!shortFlag && longFlagExp.test(flagParts[0])) {
    shortFlag = longFlag;
    longFlag = flagParts.shift();
  }

  // Check for unprocessed flag. Fail noisily rather than silently ignore.
  if (flagParts[0].startsWith('-')) {
    const unsupportedFlag = flagParts[0];
    const baseError = `option creation failed due to '${unsupportedFlag}' in option flags '${flags}'`;
    if (/^-[^-][^-]/.test(unsupportedFlag))
      throw new Error(
        `${baseError}
- a short flag is a single dash and a single character
  - either use a single dash and a single character (for a short flag)
  - or use a double dash for a long option (and can have two, like '--ws, --workspace')`,
      );
    if (shortFlagExp.test(unsupportedFlag))
      throw new Error(`${baseError}
- too many short flags`);
    if (longFlagExp.test(unsupportedFlag))
      throw new Error(`${baseError}
- too many long flags`);

    throw new Error(`${baseError}
- unrecognised flag format`);
  }
  if (shortFlag === undefined && longFlag === undefined)
    throw new Error(
      `option creation failed due to no flags found in '${flags}'.`,
    );

  return { shortFlag, longFlag };
}

exports.Option = Option;
exports.DualOptions = DualOptions;


/***/ }),

/***/ 5030:
/***/ ((__unused_webpack_module, exports) => {

const maxDistance = 3;

function editDistance(a, b) {
  // https://en.wikipedia.org/wiki/Damerau–Levenshtein_distance
  // Calculating optimal string alignment distance, no substring is edited more than once.
  // (Simple implementation.)

  // Quick early exit, return worst case.
  if (Math.abs(a.length - b.length) > maxDistance)
    return Math.max(a.length, b.length);

  // distance between prefix substrings of a and b
  const d = [];

  // pure deletions turn a into empty string
  for (let i = 0; i <= a.length; i++) {
    d[i] = [i];
  }
  // pure insertions turn empty string into b
  for (let j = 0; j <= b.length; j++) {
    d[0][j] = j;
  }

  // fill matrix
  for (let j = 1; j <= b.length; j++) {
    for (let i = 1; i <= a.length; i++) {
      let cost = 1;
      if (a[i - 1] === b[j - 1]) {
        cost = 0;
      } else {
        cost = 1;
      }
      d[i][j] = Math.min(
        d[i - 1][j] + 1, // deletion
        d[i][j - 1] + 1, // insertion
        d[i - 1][j - 1] + cost, // substitution
      );
      // transposition
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
      }
    }
  }

  return d[a.length][b.length];
}

/**
 * Find close matches, restricted to same number of edits.
 *
 * @param {string} word
 * @param {string[]} candidates
 * @returns {string}
 */

function suggestSimilar(word, candidates) {
  if (!candidates || candidates.length === 0) return '';
  // remove possible duplicates
  candidates = Array.from(new Set(candidates));

  const searchingOptions = word.startsWith('--');
  if (searchingOptions) {
    word = word.slice(2);
    candidates = candidates.map((candidate) => candidate.slice(2));
  }

  let similar = [];
  let bestDistance = maxDistance;
  const minSimilarity = 0.4;
  candidates.forEach((candidate) => {
    if (candidate.length <= 1) return; // no one character guesses

    const distance = editDistance(word, candidate);
    const length = Math.max(word.length, candidate.length);
    const similarity = (length - distance) / length;
    if (similarity > minSimilarity) {
      if (distance < bestDistance) {
        // better edit distance, throw away previous worse matches
        bestDistance = distance;
        similar = [candidate];
      } else if (distance === bestDistance) {
        similar.push(candidate);
      }
    }
  });

  similar.sort((a, b) => a.localeCompare(b));
  if (searchingOptions) {
    similar = similar.map((candidate) => `--${candidate}`);
  }

  if (similar.length > 1) {
    return `\n(Did you mean one of ${similar.join(', ')}?)`;
  }
  if (similar.length === 1) {
    return `\n(Did you mean ${similar[0]}?)`;
  }
  return '';
}

exports.suggestSimilar = suggestSimilar;


/***/ }),

/***/ 8476:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _desk_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5754);
/* harmony import */ var _doors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8979);


await (0,_desk_js__WEBPACK_IMPORTED_MODULE_0__/* .runAtDesk */ .y)(process.argv.slice(2), (0,_doors_js__WEBPACK_IMPORTED_MODULE_1__/* .realDoors */ .G)());

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 7563:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ parseParagraphs),
/* harmony export */   R: () => (/* binding */ parseControl)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5071);

/**
 * Reads control data that must hold exactly one paragraph, as the control file of a `.deb` and a `Release` do
 * (Debian policy §5.1).
 *
 * Names are given in lower case. A value is trimmed; of a continuation line the blank that marks it and the blanks
 * at its end are dropped, and lines are joined with newlines.
 *
 * @throws CrossrootError on anything that the policy does not allow, naming the line.
 */
function parseControl(text) {
    const [paragraph, second] = parseParagraphs(text);
    if (paragraph === undefined)
        throw malformed('there is no field in it');
    if (second !== undefined)
        throw malformed('it holds a second paragraph');
    return paragraph;
}
/**
 * Reads control data of any number of paragraphs (Debian policy §5.1).
 *
 * @param options.comments true where lines that start with `#` are comments, as in apt's `.sources` (sources.list(5)).
 * @throws CrossrootError on anything that the policy does not allow, naming the line.
 */
function parseParagraphs(text, options = {}) {
    const paragraphs = [];
    let current = new Map();
    let name = '';
    for (const [index, line] of text.split('\n').entries()) {
        const first = line.charAt(0);
        if (first === '#' && options.comments === true)
            continue;
        if (line.trim() === '') {
            if (current.size > 0)
                paragraphs.push(current);
            current = new Map();
            name = '';
        }
        else if (hasControlCharacter(line)) {
            throw malformed(`line ${index + 1} holds a control character`);
        }
        else if (first === ' ' || first === '\t') {
            const value = current.get(name);
            if (value === undefined)
                throw malformed(`line ${index + 1} continues a field, but there is none`);
            current.set(name, `${value}\n${line.slice(1).trimEnd()}`);
        }
        else {
            const colon = line.indexOf(':');
            name = line.slice(0, Math.max(colon, 0)).toLowerCase();
            if (!isFieldName(name))
                throw malformed(`line ${index + 1} is no field: ${JSON.stringify(line)}`);
            if (current.has(name))
                throw malformed(`line ${index + 1} gives the field ${name} a second time`);
            current.set(name, line.slice(colon + 1).trim());
        }
    }
    if (current.size > 0)
        paragraphs.push(current);
    return paragraphs;
}
/** Printable ASCII but the colon, and no leading `#` or `-` (Debian policy §5.1). */
function isFieldName(name) {
    return /^[!-9;-~]+$/.test(name) && !name.startsWith('#') && !name.startsWith('-');
}
function hasControlCharacter(line) {
    for (let at = 0; at < line.length; at++) {
        const code = line.charCodeAt(at);
        if ((code < 0x20 && code !== 0x09) || code === 0x7f)
            return true;
    }
    return false;
}
function malformed(why) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CrossrootError */ .p5({ what: 'the control data is malformed (Debian policy §5.1)', why });
}


/***/ }),

/***/ 2389:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  a: () => (/* binding */ findMirrors),
  g: () => (/* binding */ publicMirrors)
});

;// CONCATENATED MODULE: ./lib/data/mirrors.json
const mirrors_namespaceObject = /*#__PURE__*/JSON.parse('[{"name":"public mirror","bases":{"debian":"http://ftp.debian.org/debian","debian-security":"http://security.debian.org/debian-security"}},{"name":"Debian\'s snapshot service","bases":{"debian":"https://snapshot.debian.org/archive/debian/{time}","debian-security":"https://snapshot.debian.org/archive/debian-security/{time}"}},{"name":"Debian\'s archive of ended releases","bases":{"debian":"http://archive.debian.org/debian","debian-security":"http://archive.debian.org/debian-security"}}]');
// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __nccwpck_require__(5071);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./lib/src/release.js + 1 modules
var release = __nccwpck_require__(6965);
// EXTERNAL MODULE: ./lib/src/debian/control.js
var control = __nccwpck_require__(7563);
;// CONCATENATED MODULE: ./lib/src/debian/apt-sources.js





/**
 * Finds the Debian repositories in apt's set-up (sources.list(5)): `sources.list` and the `.list` and `.sources` files of
 * `sources.list.d`. Only http and https count. A repository is Debian's when it has the component `main`, no key but
 * Debian's, and a URI that ends in `/debian` or `/debian-security`, or suites named like `bookworm-security`.
 *
 * A file that cannot be read or understood is noted, not a failure: apt's set-up is only one place to look.
 *
 * @param root apt's folder, on most machines `/etc/apt`. It need not be there.
 */
async function readAptSources(root) {
    const notes = [];
    const attempt = async (path, read, absent) => {
        try {
            return await read(path);
        }
        catch (error) {
            if ((0,errors/* codeOf */.$N)(error) === 'ENOENT')
                return absent;
            const why = error instanceof errors/* CrossrootError */.p5 ? error.why.join('; ') : (0,errors/* messageOf */.bD)(error);
            notes.push(`${path} is passed over: ${why}`);
            return absent;
        }
    };
    const folder = (0,external_node_path_.join)(root, 'sources.list.d');
    const names = await attempt(folder, (path) => (0,promises_.readdir)(path), []);
    const files = [(0,external_node_path_.join)(root, 'sources.list'), ...names.sort().map((name) => (0,external_node_path_.join)(folder, name))];
    const repositories = [];
    for (const file of files) {
        const entries = await attempt(file, readEntries, []);
        repositories.push(...entries.flatMap(debianRepositories));
    }
    return { repositories, notes };
}
async function readEntries(file) {
    if (file.endsWith('.list'))
        return parseOneLine(await (0,promises_.readFile)(file, 'utf8'));
    if (file.endsWith('.sources')) {
        return (0,control/* parseParagraphs */.L)(await (0,promises_.readFile)(file, 'utf8'), { comments: true }).flatMap(parseDeb822);
    }
    return [];
}
/** `deb [signed-by=/a.gpg arch=amd64,arm64] https://mirror.example/debian bookworm main contrib`, a source a line. */
function parseOneLine(text) {
    return text.split('\n').flatMap((line) => {
        const match = /^\s*(deb(?:-src)?)\s+(?:\[([^\]]*)\]\s*)?(\S+)\s+(\S+)\s*([^#]*)/.exec(line);
        if (match === null)
            return [];
        const [, type = '', options = '', uri = '', suite = '', components = ''] = match;
        const signedBy = /(?:^|\s)signed-by=(\S+)/i.exec(options)?.[1] ?? '';
        return [{ types: [type], uris: [uri], suites: [suite], components: words(components), signedBy }];
    });
}
function parseDeb822(fields) {
    const enabled = (fields.get('enabled') ?? 'yes').toLowerCase();
    if (['no', 'false', 'without', 'off', 'disable', '0'].includes(enabled))
        return [];
    const list = (name) => words(fields.get(name) ?? '');
    return [
        {
            types: list('types'),
            uris: list('uris'),
            suites: list('suites'),
            components: list('components'),
            signedBy: fields.get('signed-by') ?? '',
        },
    ];
}
function debianRepositories(entry) {
    if (!entry.types.includes('deb') || !entry.components.includes('main'))
        return [];
    // A file of keys that is not named after Debian belongs to somebody else's repository.
    if (entry.signedBy.startsWith('/') && !/debian/i.test(entry.signedBy))
        return [];
    return entry.uris.flatMap((uri) => {
        const url = URL.canParse(uri) ? new URL(uri) : undefined;
        if (url === undefined || !['http:', 'https:'].includes(url.protocol))
            return [];
        if (url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '')
            return [];
        const repository = repositoryOf(url, entry.suites);
        return repository === undefined ? [] : [{ repository, base: url.href.replace(/\/+$/, '') }];
    });
}
function repositoryOf(url, suites) {
    const path = url.pathname.replace(/\/+$/, '');
    if (path.endsWith('/debian-security') || suites.some(isSecuritySuite))
        return 'debian-security';
    return path.endsWith('/debian') ? 'debian' : undefined;
}
const suiteAliases = ['stable', 'oldstable', 'oldoldstable', 'testing'];
function isSecuritySuite(suite) {
    const name = /^([a-z]+)-security$/.exec(suite)?.[1];
    if (name === undefined)
        return false;
    return suiteAliases.includes(name) || release/* releases */.D.some((release) => release.name === name);
}
function words(text) {
    return text.split(/\s+/).filter((word) => word !== '');
}

// EXTERNAL MODULE: ./lib/src/debian/path.js
var debian_path = __nccwpck_require__(2019);
;// CONCATENATED MODULE: ./lib/src/debian/mirrors.js




/** The mirrors in `data/mirrors.json`. */
const publicMirrors = mirrors_namespaceObject;
/**
 * How long after an archive listed a package a snapshot of it is looked into, in milliseconds. The service takes snapshots some
 * hours apart, so one of before may lack a new package; and the archive keeps what its lists name no more for longer than this.
 */
const snapshotDelay = 12 * 60 * 60 * 1000;
/** How files of a repository `R` relate to the base URL of a user's mirror: nothing is added for `debian`. */
const suffixes = { debian: '', 'debian-security': '-security' };
/**
 * Finds the mirrors of Debian's archive: those that the user named, then those of this machine's apt, then the public
 * ones of `data/mirrors.json`.
 *
 * @param options.mirrors base URLs that the user named. `<base>/dists` is the repository `debian`'s; the repository
 * `debian-security` is looked for beside it, at `<base>-security`, as Debian's own mirrors have it.
 * @param options.aptRoot apt's folder, on most machines `/etc/apt`.
 * @param options.publicMirrors asked last.
 * @param options.at shows the archive as it was then, through the snapshot services among the public mirrors.
 * @throws CrossrootError when a base URL that the user named cannot be used.
 */
async function findMirrors(options) {
    const { at } = options;
    const apt = await readAptSources(options.aptRoot);
    const bases = [
        ...options.mirrors.flatMap((mirror) => {
            const base = checkedBase(mirror);
            return Object.entries(suffixes).map(([repository, suffix]) => ({
                name: 'mirror',
                repository,
                url: `${base}${suffix}`,
            }));
        }),
        ...apt.repositories.map(({ repository, base }) => ({ name: "apt's mirror", repository, url: base })),
        ...options.publicMirrors.flatMap(({ name, bases }) => Object.entries(bases).map(([repository, url]) => ({ name, repository, url }))),
    ];
    return {
        notes: apt.notes,
        sources: (repository, path) => at === undefined
            ? sourcesOf(bases.filter(isMirror), repository, path)
            : sourcesOf(atTime(bases.filter(isSnapshot), at), repository, path, 'snapshot service'),
        packageSources: (repository, path, listed) => sourcesOf(atTime(bases, new Date(listed.getTime() + snapshotDelay)), repository, path),
    };
}
const timePlace = '{time}';
function isSnapshot({ url }) {
    return url.includes(timePlace);
}
function isMirror(base) {
    return !isSnapshot(base);
}
/** Snapshot services are asked for a time as `20260901T000000Z`. */
function atTime(bases, time) {
    const text = time.toISOString().replace(/[-:]|\.\d+/g, '');
    return bases.map((base) => ({ ...base, url: base.url.replace(timePlace, text) }));
}
function sourcesOf(bases, repository, path, wanted = 'mirror') {
    const problem = (0,debian_path/* archivePathProblem */.L)(path);
    if (problem !== undefined) {
        throw new errors/* CrossrootError */.p5({
            what: `the path ${JSON.stringify(path)} of the repository ${repository} is refused`,
            why: problem,
        });
    }
    const byUrl = new Map();
    for (const base of bases) {
        const url = `${base.url}/${path}`;
        if (base.repository === repository && !byUrl.has(url))
            byUrl.set(url, { name: base.name, url });
    }
    if (byUrl.size === 0) {
        throw new errors/* CrossrootError */.p5({
            what: `no ${wanted} is known for the repository ${repository}`,
            why: `known are ${bases.map(({ url }) => url).join(', ') || 'none at all'}`,
            todo: 'report this: data/mirrors.json has one for each repository of a release',
        });
    }
    return [...byUrl.values()];
}
function checkedBase(mirror) {
    const url = URL.canParse(mirror) ? new URL(mirror) : undefined;
    const refuse = (why) => new errors/* CrossrootError */.p5({
        what: 'a base URL of the input mirror cannot be used',
        why,
        todo: 'name a URL such as https://mirror.example/debian, beneath which the folder dists stands',
    });
    if (url === undefined || !['http:', 'https:'].includes(url.protocol)) {
        throw refuse(`${JSON.stringify(mirror)} is not an http or https URL`);
    }
    if (url.username !== '' || url.password !== '') {
        throw refuse(`the one at ${url.host} holds a user name or a password, which messages would show`);
    }
    if (url.search !== '' || url.hash !== '') {
        throw refuse(`${JSON.stringify(mirror)} has a query or a fragment`);
    }
    return url.href.replace(/\/+$/, '');
}


/***/ }),

/***/ 2019:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ archivePathProblem)
/* harmony export */ });
/**
 * Says what is wrong with a path that an archive's data gives, if anything is: it must name a file beneath the base
 * URL of its repository in one way only, so no empty, `.` or `..` segment, and nothing that a URL reads as more than a
 * letter of a path (`%`, `?`, `#`, `\`, blanks).
 */
function archivePathProblem(path) {
    if (!/^[A-Za-z0-9._~+:=@,/-]+$/.test(path))
        return 'it holds characters that no path of an archive has';
    // One search over the frame of slashes is quicker than a split, and an index asks this 68,000 times.
    if (/(?:^|\/)\.{0,2}(?:\/|$)/.test(path))
        return 'it has an empty, "." or ".." segment';
    return undefined;
}


/***/ }),

/***/ 5754:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  y: () => (/* binding */ runAtDesk)
});

// EXTERNAL MODULE: ./node_modules/commander/index.js
var commander = __nccwpck_require__(8909);
;// CONCATENATED MODULE: ./node_modules/commander/esm.mjs


// wrapper to provide named exports for ESM.
const {
  /* program */ "DM": program,
  /* createCommand */ "gu": createCommand,
  /* createArgument */ "er": createArgument,
  /* createOption */ "Ww": createOption,
  /* CommanderError */ "b7": CommanderError,
  /* InvalidArgumentError */ "Di": InvalidArgumentError,
  /* InvalidOptionArgumentError */ "a2": InvalidOptionArgumentError, // deprecated old name
  /* Command */ "uB": Command,
  /* Argument */ "ef": Argument,
  /* Option */ "c$": Option,
  /* Help */ "_V": Help,
} = commander;

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __nccwpck_require__(8500);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __nccwpck_require__(1455);
// EXTERNAL MODULE: ./lib/src/errors.js
var src_errors = __nccwpck_require__(5071);
;// CONCATENATED MODULE: ./lib/src/environment/files.js




/**
 * Writes the files of the environment. A file that is right already is left alone, so that its time does not make
 * CMake configure again; another one appears by one rename, so that a neighbour never reads half of it.
 *
 * @throws CrossrootError when a file cannot be written.
 */
async function writeEnvironmentFiles(environment) {
    for (const file of environment.files) {
        try {
            if ((await textOf(file.path)) !== file.text)
                await replace(file);
        }
        catch (error) {
            throw new src_errors/* CrossrootError */.p5({
                what: `cannot write ${file.path}`,
                why: (0,src_errors/* messageOf */.bD)(error),
                todo: 'make room, or make the folder writable',
                cause: error,
            });
        }
    }
}
async function replace(file) {
    await (0,external_node_fs_promises_.mkdir)((0,external_node_path_.dirname)(file.path), { recursive: true });
    const staged = `${file.path}.${(0,external_node_crypto_.randomUUID)()}`;
    try {
        await (0,external_node_fs_promises_.writeFile)(staged, file.text, { flag: 'wx', mode: file.isProgram === true ? 0o755 : 0o644 });
        await (0,external_node_fs_promises_.rename)(staged, file.path);
    }
    catch (error) {
        await (0,external_node_fs_promises_.rm)(staged, { force: true });
        throw error;
    }
}
async function textOf(path) {
    try {
        return await (0,external_node_fs_promises_.readFile)(path, 'utf8');
    }
    catch (error) {
        if ((0,src_errors/* codeOf */.$N)(error) === 'ENOENT')
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/src/launcher.js

/**
 * The text of a launcher that stands at `at` inside its tree. It finds the tree from its own path, so the tree may
 * stand anywhere and its digest does not depend on where. A folder with a colon in its name cannot hold such a tree:
 * ld.so(8) splits its library path there.
 */
function treeLauncher(at, program) {
    const up = external_node_path_.posix.relative(external_node_path_.posix.dirname(at), '.');
    return launcher(`\${0%/*}/${up}`, program);
}
/** The text of a launcher that stands outside the tree whose absolute path is `root`. */
function outerLauncher(root, program) {
    return launcher(shellWord(root), program);
}
/** One word for a POSIX shell, whatever it contains (IEEE 1003.1, 2.2.2 single quotes). */
function shellWord(text) {
    return /^[\w./:=@%+,-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}
function launcher(root, program) {
    const libraries = program.libraries.map((folder) => `$root/${folder}`).join(':');
    const set = Object.entries(program.variables ?? {}).map(([name, value]) => `${name}="${value}"; export ${name}`);
    const offer = Object.entries(program.defaults ?? {}).map(([name, value]) => `[ -n "\${${name}+set}" ] || ${name}=${shellWord(value)}; export ${name}`);
    const words = [
        `exec "$root/${program.loader}"`,
        '--inhibit-cache',
        `--library-path "${libraries}"`,
        ...(program.argv0 === undefined ? [] : [`--argv0 "${program.argv0}"`]),
        `"$root/${program.program}"`,
        ...(program.args ?? []).map(shellWord),
        '"$@"',
    ];
    return ['#!/bin/sh', `root=${root}`, ...set, ...offer, words.join(' '), ''].join('\n');
}

;// CONCATENATED MODULE: ./lib/src/environment/names.js
/** The triple with underscores, as build scripts spell it in names of variables: `CC_aarch64_unknown_linux_gnu`. */
function underscored(target) {
    return target.triple.replaceAll('-', '_');
}
/** The triple as cargo spells it in its configuration variables (Cargo book, "Environment variables"). */
function shouted(target) {
    return underscored(target).toUpperCase();
}
/** The name of a tool of the gcc, found on PATH: `aarch64-linux-gnu-gcc`. */
function toolName(target, tool) {
    return `${target.gnu}-${tool}`;
}
/** A variable with one name only. */
function wanted(name, value) {
    return { name, value, aliases: [] };
}
/**
 * A variable for one target. The crates cc, cmake and pkg-config all read `V_<triple>`, `V_<triple_underscored>`,
 * `TARGET_V` and `V`, in this order; the second is the one that a shell can spell. `TARGET_V` counts as set for this
 * target, because ours would win over it.
 */
function wantedForTarget(target, base, value) {
    return {
        name: `${base}_${underscored(target)}`,
        value,
        aliases: [`${base}_${target.triple}`, `TARGET_${base}`],
    };
}

;// CONCATENATED MODULE: ./lib/src/environment/bindgen.js


/**
 * `BINDGEN_EXTRA_CLANG_ARGS_<triple_underscored>` with `--sysroot` and `--gcc-toolchain`. bindgen splits the value as a
 * shell would, names the target to clang itself, and takes the first of `<triple>`, `<triple_underscored>` and plain
 * that is set: so ours begins with what the user set under either of the latter two. clang finds the multiarch folders
 * of a sysroot itself. Without a gcc of its own to look at, libclang takes the headers of a cross gcc that happens to
 * be installed on the host, before those of the sysroot.
 *
 * @param toolchain The folder with the gcc's `lib/gcc-cross` or `lib/gcc`, whose C++ headers clang is to find;
 * undefined: the sysroot's own `usr`.
 */
function bindgenVariables(target, sysroot, toolchain, user) {
    const plain = 'BINDGEN_EXTRA_CLANG_ARGS';
    const name = `${plain}_${underscored(target)}`;
    const dashed = `${plain}_${target.triple}`;
    if (user[dashed] !== undefined) {
        return { extension: undefined, notes: [`kept ${dashed}: bindgen reads it before ${name}`] };
    }
    const source = user[name] === undefined ? plain : name;
    const before = (user[source] ?? '').trim();
    if (/--sysroot\b|-isysroot\b/.test(before)) {
        return { extension: undefined, notes: [`kept ${source}: it names a sysroot already`] };
    }
    const words = [`--sysroot=${shellWord(sysroot)}`];
    if (!/--gcc-(toolchain|install-dir)\b/.test(before)) {
        words.push(`--gcc-toolchain=${shellWord(toolchain ?? `${sysroot}/usr`)}`);
    }
    const added = `${before === '' ? '' : ' '}${words.join(' ')}`;
    return {
        extension: { name, value: `${before}${added}`, was: user[name], added },
        notes: before === '' ? [] : [`${name} begins with the value of ${source}`],
    };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
;// CONCATENATED MODULE: ./lib/src/sysroot/layout.js


/**
 * The multiarch layout of Debian (multiarch specification; FHS 3.0 §4.9 for `share`). Folders that are not there are
 * named too where pkg-config would look: a package that is added later may bring them.
 */
function multiarchLayout(root, target) {
    const libraries = [`lib/${target.gnu}`, `usr/lib/${target.gnu}`, 'lib', 'usr/lib'];
    return {
        libraries: libraries.filter((folder) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(root, folder))),
        pkgConfig: multiarchPkgConfig(target),
    };
}
/** The folders with `.pc` files in the multiarch layout, beneath the root, in the order in which pkg-config is to look. */
function multiarchPkgConfig(target) {
    return [`usr/lib/${target.gnu}/pkgconfig`, 'usr/lib/pkgconfig', 'usr/share/pkgconfig'];
}

;// CONCATENATED MODULE: ./lib/src/environment/pkg-config.js


/** Where the pkg-config of Debian, Ubuntu and Fedora on x86_64 looks; folders that are not there do no harm. */
const usualHostPath = [
    '/usr/local/lib/x86_64-linux-gnu/pkgconfig',
    '/usr/local/lib64/pkgconfig',
    '/usr/local/lib/pkgconfig',
    '/usr/local/share/pkgconfig',
    '/usr/lib/x86_64-linux-gnu/pkgconfig',
    '/usr/lib64/pkgconfig',
    '/usr/lib/pkgconfig',
    '/usr/share/pkgconfig',
].join(':');
/** The folders with .pc files of a multiarch sysroot, in the order in which pkg-config is to look. */
function pkgConfigFolders(target, sysroot) {
    return multiarchPkgConfig(target).map((folder) => `${sysroot}/${folder}`);
}
/**
 * The variables of pkg-config(1) and of the pkg-config crate (0.3).
 *
 * The plain ones are for build scripts that call pkg-config themselves. They also reach what is built for the host
 * (build scripts, procedural macros), so the `HOST_` ones lead those back to the host's own libraries. The empty
 * `PKG_CONFIG_PATH` for the target keeps the host's .pc files of a user's own PKG_CONFIG_PATH out of the target.
 *
 * @param hostPath `pkg-config --variable pc_path pkg-config` of the host; undefined: the usual folders.
 */
function pkgConfigVariables(target, sysroot, hostPath) {
    const libdir = pkgConfigFolders(target, sysroot).join(':');
    return [
        wanted('PKG_CONFIG_ALLOW_CROSS', '1'),
        wanted('PKG_CONFIG_LIBDIR', libdir),
        wanted('PKG_CONFIG_SYSROOT_DIR', sysroot),
        wantedForTarget(target, 'PKG_CONFIG', toolName(target, 'pkg-config')),
        wantedForTarget(target, 'PKG_CONFIG_LIBDIR', libdir),
        wantedForTarget(target, 'PKG_CONFIG_PATH', ''),
        wantedForTarget(target, 'PKG_CONFIG_SYSROOT_DIR', sysroot),
        wanted('HOST_PKG_CONFIG_LIBDIR', hostPath ?? usualHostPath),
        wanted('HOST_PKG_CONFIG_SYSROOT_DIR', ''),
    ];
}

;// CONCATENATED MODULE: ./lib/src/environment/cmake.js


/**
 * The CMake toolchain file of a target (cmake-toolchains(7), "Cross Compiling for Linux").
 *
 * Programs are taken from the host only; libraries, headers and packages from the sysroot only: without that
 * find_package takes the host's libraries. pkg-config is led by the file itself, so that a user's own
 * PKG_CONFIG_PATH does not reach pkg_check_modules; PKG_CONFIG_EXECUTABLE is forced, because FindPkgConfig would
 * keep the host's pkg-config that it finds first.
 */
function cmakeToolchain(target, sysroot, bin) {
    const tool = (name) => quoted(`${bin}/${toolName(target, name)}`);
    return [
        '# Written by Crossroot.',
        'set(CMAKE_SYSTEM_NAME Linux)',
        `set(CMAKE_SYSTEM_PROCESSOR ${target.processor})`,
        `set(CMAKE_SYSROOT ${quoted(sysroot)})`,
        `set(CMAKE_LIBRARY_ARCHITECTURE ${target.gnu})`,
        '',
        `set(CMAKE_C_COMPILER ${tool('gcc')})`,
        `set(CMAKE_CXX_COMPILER ${tool('g++')})`,
        `set(CMAKE_AR ${tool('ar')} CACHE FILEPATH "" FORCE)`,
        `set(CMAKE_RANLIB ${tool('ranlib')} CACHE FILEPATH "" FORCE)`,
        '',
        `set(CMAKE_FIND_ROOT_PATH ${quoted(sysroot)})`,
        'set(CMAKE_FIND_ROOT_PATH_MODE_PROGRAM NEVER)',
        'set(CMAKE_FIND_ROOT_PATH_MODE_LIBRARY ONLY)',
        'set(CMAKE_FIND_ROOT_PATH_MODE_INCLUDE ONLY)',
        'set(CMAKE_FIND_ROOT_PATH_MODE_PACKAGE ONLY)',
        '',
        `set(PKG_CONFIG_EXECUTABLE ${tool('pkg-config')} CACHE FILEPATH "" FORCE)`,
        `set(ENV{PKG_CONFIG_LIBDIR} ${quoted(pkgConfigFolders(target, sysroot).join(':'))})`,
        `set(ENV{PKG_CONFIG_SYSROOT_DIR} ${quoted(sysroot)})`,
        'set(ENV{PKG_CONFIG_PATH} "")',
        '',
    ].join('\n');
}
/** A quoted argument (cmake-language(7)): backslash, double quote and dollar are escaped. */
function quoted(text) {
    return `"${text.replace(/[\\"$]/g, '\\$&')}"`;
}

;// CONCATENATED MODULE: ./lib/src/environment/compilers.js

/**
 * What cargo and the cc crate read to find the compiler and the linker.
 *
 * Every tool is a bare name that PATH resolves: cargo's fingerprints hold the name, so a gcc that moves to another
 * folder rebuilds nothing. `CFLAGS_<triple>` and `CXXFLAGS_<triple>` are not set: the launchers carry `--sysroot`
 * themselves, and the folders of a multiarch sysroot are what gcc searches anyway; the user's own flags stay whole.
 * There is no `CARGO_TARGET_<TRIPLE>_RUNNER`: what cannot run here should say so.
 */
function compilerVariables(target) {
    return [
        wanted('CARGO_BUILD_TARGET', target.triple),
        wanted(`CARGO_TARGET_${shouted(target)}_LINKER`, toolName(target, 'gcc')),
        wantedForTarget(target, 'CC', toolName(target, 'gcc')),
        wantedForTarget(target, 'CXX', toolName(target, 'g++')),
        wantedForTarget(target, 'AR', toolName(target, 'ar')),
        wantedForTarget(target, 'RANLIB', toolName(target, 'ranlib')),
    ];
}

;// CONCATENATED MODULE: ./lib/src/environment/exports.js

/**
 * The variable in which an environment says what it exported, so that the next run in the same job or shell can tell
 * its own values from the user's.
 */
const exportsVariable = 'CROSSROOT_EXPORTS';
/** The value of CROSSROOT_EXPORTS for an environment. */
function account(own, extensions, path) {
    const text = {
        own: Object.fromEntries([...own].sort(byName).map(([name, value]) => [name, fingerprint(value)])),
        extended: Object.fromEntries(extensions
            .map(({ name, value, was, added }) => {
            const is = fingerprint(value);
            return [name, was === undefined ? { is, added } : { is, was, added }];
        })
            .sort(byName)),
        path,
    };
    return JSON.stringify(text);
}
/**
 * Takes what an earlier environment exported out of the variables again. A value that changed since then is the
 * user's; where ours still stands inside it (`RUSTFLAGS="$RUSTFLAGS -C …"`), that part alone is taken out.
 */
function recall(variables) {
    const user = { ...variables };
    const text = user[exportsVariable];
    if (text === undefined)
        return { user, exported: new Set(), path: [], notes: [] };
    delete user[exportsVariable];
    const earlier = readAccount(text);
    if (earlier === undefined) {
        const note = `${exportsVariable} cannot be read: every variable that is set is taken for yours`;
        return { user, exported: new Set(), path: [], notes: [note] };
    }
    const exported = new Set();
    for (const [name, print] of Object.entries(earlier.own)) {
        const value = variables[name];
        if (value === undefined || fingerprint(value) !== print)
            continue;
        delete user[name];
        exported.add(name);
    }
    for (const [name, { is, was, added }] of Object.entries(earlier.extended)) {
        const value = variables[name];
        if (value === undefined)
            continue;
        if (fingerprint(value) === is) {
            user[name] = was;
            exported.add(name);
        }
        else {
            user[name] = value.replace(added, () => '');
        }
    }
    return { user, exported, path: earlier.path, notes: [] };
}
function readAccount(text) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return undefined;
    }
    return isAccount(value) ? value : undefined;
}
function isAccount(value) {
    if (!isRecord(value))
        return false;
    const { own, extended, path } = value;
    return (isRecord(own) &&
        Object.values(own).every((print) => typeof print === 'string') &&
        isRecord(extended) &&
        Object.values(extended).every(isAddition) &&
        Array.isArray(path) &&
        path.every((folder) => typeof folder === 'string'));
}
function isAddition(value) {
    if (!isRecord(value))
        return false;
    const { is, was, added } = value;
    return (typeof is === 'string' && typeof added === 'string' && (was === undefined || typeof was === 'string'));
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function fingerprint(value) {
    return (0,external_node_crypto_.createHash)('sha256').update(value).digest('hex').slice(0, 16);
}
function byName(a, b) {
    return a[0] < b[0] ? -1 : 1;
}

;// CONCATENATED MODULE: ./lib/src/environment/meson.js


/**
 * The meson cross file of a target (Meson manual, "Cross compilation", "Machine files"). Meson reads no variable
 * for it: who runs meson passes `--cross-file "$CROSSROOT_MESON_CROSS_FILE"`.
 *
 * pkg-config stands there under two names: `pkg-config` since meson 1.3, `pkgconfig` before; they must agree. The
 * empty `pkg_config_path` keeps a user's own PKG_CONFIG_PATH out of the target.
 */
function mesonCrossFile(target, sysroot, bin) {
    const tool = (name) => meson_quoted(`${bin}/${toolName(target, name)}`);
    const folders = pkgConfigFolders(target, sysroot).map(meson_quoted).join(', ');
    return [
        '# Written by Crossroot.',
        '[binaries]',
        `c = ${tool('gcc')}`,
        `cpp = ${tool('g++')}`,
        `ar = ${tool('ar')}`,
        `ranlib = ${tool('ranlib')}`,
        `strip = ${tool('strip')}`,
        `objcopy = ${tool('objcopy')}`,
        `pkg-config = ${tool('pkg-config')}`,
        `pkgconfig = ${tool('pkg-config')}`,
        '',
        '[built-in options]',
        'pkg_config_path = []',
        '',
        '[properties]',
        `sys_root = ${meson_quoted(sysroot)}`,
        `pkg_config_libdir = [${folders}]`,
        'needs_exe_wrapper = true',
        '',
        '[host_machine]',
        "system = 'linux'",
        `cpu_family = ${meson_quoted(target.processor)}`,
        `cpu = ${meson_quoted(target.processor)}`,
        "endian = 'little'",
        '',
    ].join('\n');
}
/** A string of a machine file: single quotes and backslashes are escaped. */
function meson_quoted(text) {
    return `'${text.replace(/[\\']/g, '\\$&')}'`;
}

;// CONCATENATED MODULE: ./lib/src/environment/rust-arguments.js
/** Codegen options whose values add up; of every other one the last wins (rustc book, "Codegen options"). */
const cumulative = new Set([
    'link-arg',
    'link-args',
    'llvm-args',
    'metadata',
    'passes',
    'remark',
    'target-feature',
]);
const longNames = new Map([
    ['--codegen', '-C'],
    ['--allow', '-A'],
    ['--warn', '-W'],
    ['--deny', '-D'],
    ['--forbid', '-F'],
]);
/** Splits RUSTFLAGS as cargo does: at blanks only, each part trimmed. */
function splitRustflags(text) {
    return text
        .split(' ')
        .map((part) => part.trim())
        .filter((part) => part !== '');
}
/** Splits CARGO_ENCODED_RUSTFLAGS as cargo does, at 0x1f; empty arguments, which rustc refuses, are left out. */
function splitEncodedRustflags(text) {
    return text.split('\x1f').filter((part) => part !== '');
}
/** The arguments that hand each value to the linker. */
function linkArguments(values) {
    return values.flatMap((value) => ['-C', `link-arg=${value}`]);
}
/** The `more` that is not in `args` yet, each option looked at alone. */
function missingOptions(args, more) {
    const present = new Set(options(args).map((option) => option.text));
    return options(more)
        .filter((option) => !present.has(option.text))
        .flatMap((option) => option.words);
}
/**
 * What of `config` can stand behind `args` without changing what `args` say: nothing when `args` hold all of it in
 * a row already; else all but the options that `args` set themselves and of which rustc takes the last one.
 */
function mergeBehind(args, config) {
    const there = options(args);
    const more = options(config);
    const texts = (list) => list.map((option) => `${option.text}\n`).join('');
    if (`\n${texts(there)}`.includes(`\n${texts(more)}`))
        return [];
    const settled = new Set(there.map(settles).filter((key) => key !== undefined));
    return more
        .filter((option) => {
        const key = settles(option);
        return key === undefined || !settled.has(key);
    })
        .flatMap((option) => option.words);
}
/** The sysroots that the linker is told by `args`. */
function sysrootsNamed(args) {
    return options(args).flatMap((option) => [...option.text.matchAll(/^-C link-args?=(?:.* )?--sysroot=(\S.*)$/g)].map((match) => match[1] ?? ''));
}
/** What an option decides alone; undefined when several of it add up. */
function settles(option) {
    const [, kind, name] = /^(-[CAWDF]|--cap-lints) ([^=]+)/.exec(option.text) ?? [];
    if (kind === undefined || name === undefined)
        return undefined;
    if (kind === '--cap-lints')
        return kind;
    if (kind !== '-C')
        return `lint ${name}`;
    return cumulative.has(name) ? undefined : `codegen ${name}`;
}
function options(args) {
    const found = [];
    for (let at = 0; at < args.length; at++) {
        const word = args[at] ?? '';
        const next = args[at + 1];
        const takesNext = word.startsWith('-') && !word.includes('=') && next !== undefined && !next.startsWith('-');
        const isBare = /^(-[CZAWDFLl]|--\w[\w-]*)$/.test(word);
        if (takesNext && isBare) {
            found.push({ words: [word, next], text: `${longNames.get(word) ?? word} ${next}` });
            at++;
            continue;
        }
        found.push({ words: [word], text: spelled(word) });
    }
    return found;
}
function spelled(word) {
    const [, long, rest] = /^(--\w[\w-]*)=(.*)$/s.exec(word) ?? [];
    if (long !== undefined)
        return `${longNames.get(long) ?? long} ${rest ?? ''}`;
    return word.replace(/^(-[CZAWDFLl])(?=.)/, '$1 ');
}

;// CONCATENATED MODULE: ./lib/src/environment/rustflags.js


const encodedName = 'CARGO_ENCODED_RUSTFLAGS';
const plainName = 'RUSTFLAGS';
const buildName = 'CARGO_BUILD_RUSTFLAGS';
/**
 * The variables with rustc's arguments (Cargo book, "build.rustflags"). Cargo takes the first of
 * CARGO_ENCODED_RUSTFLAGS, RUSTFLAGS (both also when empty), `target.*.rustflags` and `build.rustflags`, and drops the
 * rest: so what is exported begins with what the user set, and holds what the configuration says.
 *
 * A variable cannot be unset for later steps of a job. Where an earlier environment exported RUSTFLAGS, it goes on
 * being the one that cargo reads, whatever the mode is now.
 */
function rustflagsVariables(request) {
    const { exported } = request.recalled;
    const bound = exported.has(encodedName) || exported.has(plainName);
    switch (request.mode) {
        case 'env':
            return forEveryTarget(request, carried(request));
        case 'target':
            return bound ? forEveryTarget(request, carried(request)) : forOneTarget(request);
        case 'off':
            return bound ? forEveryTarget(request, []) : both(left(request), { extensions: [], notes: [] });
    }
}
function carried(request) {
    return linkArguments([`--sysroot=${request.sysroot}`, ...request.linkArgs]);
}
function forEveryTarget(request, ours) {
    const { user, exported } = request.recalled;
    const encoded = user[encodedName];
    const plain = user[plainName];
    const says = encoded ?? plain;
    const base = encoded === undefined ? splitRustflags(plain ?? '') : splitEncodedRustflags(encoded);
    const hidden = hiddenByRustflags(request);
    // An empty value is cargo's way to say: nothing, not even what the configuration says.
    const config = says === '' ? [] : mergeBehind(base, hidden);
    const more = [...config, ...missingOptions([...base, ...config], ours)];
    const blanks = [...base, ...more].filter((word) => /\s/.test(word));
    const name = encoded !== undefined || exported.has(encodedName) || blanks.length > 0 ? encodedName : plainName;
    const extensions = [extension(name, user[name], base, more)];
    if (name === encodedName && exported.has(plainName)) {
        extensions.push({ name: plainName, value: plain ?? '', was: plain, added: '' });
    }
    const notes = [
        ...mergeNotes(name, hidden, base, config, says),
        ...sysrootNotes(name, request.sysroot, [...base, ...config], ours),
    ];
    if (encoded !== undefined)
        notes.push(`extended your ${encodedName}: cargo reads it and not ${plainName}`);
    else if (blanks.length > 0) {
        notes.push(`exported ${encodedName} instead of ${plainName}, which is split at blanks: ${list(blanks)}`);
    }
    return both(left(request), { extensions, notes });
}
function forOneTarget(request) {
    const { user } = request.recalled;
    const name = targetName(request.target);
    const base = splitRustflags(user[name] ?? '');
    const hidden = hiddenByTargetRustflags(request, base);
    const config = mergeBehind(base, hidden);
    const wanted = [...config, ...missingOptions([...base, ...config], carried(request))];
    const ignoredBy = [encodedName, plainName].find((other) => user[other] !== undefined);
    const notes = [
        ...mergeNotes(name, hidden, base, config, user[name]),
        ...sysrootNotes(name, request.sysroot, [...base, ...config], carried(request)),
    ];
    if (ignoredBy !== undefined) {
        notes.push(`cargo reads your ${ignoredBy} and not ${name}; the linker launcher still carries the sysroot`);
    }
    const blanks = wanted.filter((word) => /\s/.test(word));
    if (blanks.length > 0) {
        notes.push(`left ${name} alone: it is split at blanks, and there are some in ${list(blanks)}`);
        return both(left(request), { extensions: [], notes });
    }
    return { extensions: [extension(name, user[name], base, wanted)], notes };
}
/** What cargo would take if there were no RUSTFLAGS: its configuration's, and those of the variables for it. */
function hiddenByRustflags({ target, config, configTarget, recalled }) {
    const ofTarget = splitRustflags(recalled.user[targetName(target)] ?? '');
    if (ofTarget.length > 0)
        return [...configTarget, ...ofTarget];
    if (configTarget.length > 0)
        return config;
    return [...config, ...splitRustflags(recalled.user[buildName] ?? '')];
}
/** The `build.rustflags` that cargo would take if there were no rustflags of the target's own; it joins the others. */
function hiddenByTargetRustflags({ config, configTarget, recalled }, ofTarget) {
    if (ofTarget.length > 0 || configTarget.length > 0)
        return [];
    return [...config, ...splitRustflags(recalled.user[buildName] ?? '')];
}
/** An earlier environment's target rustflags that nothing replaces now; cargo takes an empty value for none. */
function left(request) {
    const name = targetName(request.target);
    const { user, exported } = request.recalled;
    if (!exported.has(name))
        return { extensions: [], notes: [] };
    const was = user[name];
    return { extensions: [{ name, value: was ?? '', was, added: '' }], notes: [] };
}
function both(a, b) {
    return { extensions: [...a.extensions, ...b.extensions], notes: [...a.notes, ...b.notes] };
}
function targetName(target) {
    return `CARGO_TARGET_${shouted(target)}_RUSTFLAGS`;
}
function extension(name, was, base, more) {
    const separator = name === encodedName ? '\x1f' : ' ';
    const added = `${base.length > 0 && more.length > 0 ? separator : ''}${more.join(separator)}`;
    return { name, value: `${base.join(separator)}${added}`, was, added };
}
function mergeNotes(name, hidden, base, merged, says) {
    if (hidden.length === 0)
        return [];
    if (says === '') {
        return [`left out ${list(hidden)} of cargo's configuration, because you set ${name} to nothing`];
    }
    const notes = [];
    if (merged.length > 0) {
        notes.push(`merged into ${name} what it would hide of cargo's configuration: ${list(merged)}`);
    }
    const settled = missingOptions([...base, ...merged], hidden);
    if (settled.length > 0) {
        notes.push(`left out ${list(settled)} of cargo's configuration: ${name} says otherwise`);
    }
    return notes;
}
function sysrootNotes(name, sysroot, args, ours) {
    if (ours.length === 0)
        return [];
    const others = sysrootsNamed(args).filter((named) => named !== sysroot);
    return others.map((other) => `${name} names the sysroot ${other}; ours stands behind it and wins`);
}
function list(words) {
    return words.map((word) => JSON.stringify(word)).join(' ');
}

;// CONCATENATED MODULE: ./lib/src/environment.js









/** Variables that lead the compiler or a build script of the target to the host, with who reads them. */
const hostLeads = new Map([
    ['CPATH', 'gcc'],
    ['C_INCLUDE_PATH', 'gcc'],
    ['CPLUS_INCLUDE_PATH', 'gcc'],
    ['OPENSSL_DIR', 'openssl-sys'],
]);
/**
 * Makes the environment for a target: nothing is read or written here.
 *
 * A value that the user set is kept, and told in a note when it differs from ours; only the variables with rustc's
 * and clang's arguments are made longer. Values of an earlier environment are replaced, not stacked.
 *
 * @throws CrossrootError when a path holds a character that a list of folders cannot carry.
 */
function makeEnvironment(request) {
    const { target, sysroot, gcc, rust } = request;
    const path = [...new Set([gcc.bin, ...rust.path])];
    checkPaths([sysroot.path, request.files, ...path]);
    const recalled = recall(request.user);
    const cmake = {
        path: `${request.files}/${target.triple}.cmake`,
        text: cmakeToolchain(target, sysroot.path, gcc.bin),
    };
    const meson = {
        path: `${request.files}/${target.triple}.meson`,
        text: mesonCrossFile(target, sysroot.path, gcc.bin),
    };
    const plain = keepUsers([
        ...compilerVariables(target),
        ...pkgConfigVariables(target, sysroot.path, request.hostPkgConfigPath),
        wantedForTarget(target, 'CMAKE_TOOLCHAIN_FILE', cmake.path),
        wanted('CROSSROOT_MESON_CROSS_FILE', meson.path),
        ...Object.entries(rust.variables).map(([name, value]) => wanted(name, value)),
    ], recalled.user);
    const rustflags = rustflagsVariables({
        target,
        mode: request.rustflags,
        sysroot: sysroot.path,
        linkArgs: request.linkArgs,
        config: request.configRustflags,
        configTarget: request.configTargetRustflags ?? [],
        recalled,
    });
    const bindgen = bindgenVariables(target, sysroot.path, gcc.toolchain, recalled.user);
    const extensions = [
        ...rustflags.extensions,
        ...(bindgen.extension === undefined ? [] : [bindgen.extension]),
    ];
    const variables = sorted(plain.variables, extensions, account(plain.variables, extensions, path));
    return {
        variables,
        path,
        files: [cmake, meson],
        notes: [
            ...recalled.notes,
            ...plain.notes,
            ...rustflags.notes,
            ...bindgen.notes,
            ...blankNotes(sysroot.path),
            ...leadNotes(recalled.user),
            ...leftNotes(recalled, variables),
        ],
    };
}
/** The value of PATH: the environment's folders first, without those of an earlier environment. */
function searchPath(environment, user) {
    const ours = new Set([...environment.path, ...recall(user).path]);
    const rest = (user.PATH ?? '').split(':').filter((folder) => folder !== '' && !ours.has(folder));
    return [...environment.path, ...rest].join(':');
}
function keepUsers(all, user) {
    const variables = new Map();
    const notes = [];
    for (const { name, value, aliases } of all) {
        const holder = [name, ...aliases].find((candidate) => user[candidate] !== undefined);
        if (holder === undefined)
            variables.set(name, value);
        else if (user[holder] !== value)
            notes.push(`kept your ${holder}=${user[holder]} (ours: ${name}=${value})`);
    }
    return { variables, notes };
}
function sorted(plain, extensions, accounted) {
    const all = new Map(plain);
    for (const { name, value } of extensions)
        all.set(name, value);
    all.set(exportsVariable, accounted);
    return new Map([...all].sort(([a], [b]) => (a < b ? -1 : 1)));
}
function blankNotes(sysroot) {
    if (!/\s/.test(sysroot))
        return [];
    return [`the path of the sysroot has a blank, which pkg-config cannot carry: ${JSON.stringify(sysroot)}`];
}
function leadNotes(user) {
    return [...hostLeads]
        .filter(([name]) => (user[name] ?? '') !== '')
        .map(([name, reader]) => `${name} is set: ${reader} follows it for the target too, before the sysroot`);
}
function leftNotes(recalled, variables) {
    return [...recalled.exported]
        .filter((name) => !variables.has(name))
        .map((name) => `${name} stays as an earlier step exported it: a variable cannot be unset for later steps`);
}
function checkPaths(paths) {
    for (const path of paths) {
        // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is refused
        if (path.startsWith('/') && !/[:;\x00-\x1f\x7f]/.test(path))
            continue;
        throw new src_errors/* CrossrootError */.p5({
            what: `the path ${JSON.stringify(path)} cannot stand in the environment`,
            why: path.startsWith('/')
                ? 'PATH, pkg-config and CMake split lists of folders at colons and semicolons, and variables are lines'
                : 'it is not absolute',
            todo: 'use a folder whose path is absolute and has no colon, semicolon or control character',
        });
    }
}

;// CONCATENATED MODULE: ./lib/src/gcc/install.js




/**
 * Writes launchers into a folder of their own, named after what they say: the same launchers have the same path in
 * every run, so nothing is built again, and other launchers never replace those that another job uses.
 * @param places folders of which the first that can be written is taken
 * @returns the absolute path of the folder; the launchers stand in `bin` beneath it.
 * @throws CrossrootError when no place can be written.
 */
async function installLaunchers(launchers, places) {
    const text = launchers.map((launcher) => `${launcher.name}\n${launcher.text}`).join('\n');
    const version = `1.0.0-h${(0,external_node_crypto_.createHash)('sha256').update(text).digest('hex').slice(0, 32)}`;
    let failure;
    for (const place of places) {
        const folder = (0,external_node_path_.join)(place, 'crossroot-launchers', version, 'x64');
        const files = launchers.map(({ name, text }) => ({
            path: (0,external_node_path_.join)(folder, 'bin', name),
            text,
            isProgram: true,
        }));
        try {
            await writeEnvironmentFiles({ files });
            return folder;
        }
        catch (error) {
            if (!(error instanceof src_errors/* CrossrootError */.p5))
                throw error;
            failure = error;
        }
    }
    throw failure;
}

;// CONCATENATED MODULE: ./lib/src/elf.js

const headerSize = 64;
const programInterpreter = 3;
/**
 * Reads the facts of a 64-bit little-endian ELF file.
 * @returns undefined when the file is no such ELF file.
 * @throws the system's error when the file cannot be read.
 */
function readElf(file) {
    const descriptor = (0,external_node_fs_.openSync)(file, 'r');
    try {
        const header = Buffer.alloc(headerSize);
        if ((0,external_node_fs_.readSync)(descriptor, header, 0, headerSize, 0) < headerSize)
            return undefined;
        const isElf64 = header.readUInt32BE(0) === 0x7f454c46 && header[4] === 2 && header[5] === 1;
        if (!isElf64)
            return undefined;
        const start = Number(header.readBigUInt64LE(32));
        const size = header.readUInt16LE(54);
        const count = header.readUInt16LE(56);
        const table = Buffer.alloc(size * count);
        if (size < 56 || (0,external_node_fs_.readSync)(descriptor, table, 0, table.length, start) < table.length) {
            return { machine: header.readUInt16LE(18), hasInterpreter: false, loadedEnd: 0 };
        }
        let hasInterpreter = false;
        let loadedEnd = start + table.length;
        for (let at = 0; at < table.length; at += size) {
            hasInterpreter ||= table.readUInt32LE(at) === programInterpreter;
            const end = Number(table.readBigUInt64LE(at + 8) + table.readBigUInt64LE(at + 32));
            loadedEnd = Math.max(loadedEnd, end);
        }
        return { machine: header.readUInt16LE(18), hasInterpreter, loadedEnd };
    }
    finally {
        (0,external_node_fs_.closeSync)(descriptor);
    }
}

;// CONCATENATED MODULE: ./lib/src/gcc/finish.js





const multiarchFolders = ['lib/x86_64-linux-gnu', 'usr/lib/x86_64-linux-gnu'];
/** The suffix of the ELF files behind the launchers of a gcc tree. */
const elfSuffix = '.elf';
/**
 * Turns unpacked gcc packages into a tree that runs anywhere: each program becomes a launcher that starts it through
 * the tree's own loader, and the links to the runtime libraries of Debian's cross packages, which the tree leaves
 * out, become linker scripts that find them in the sysroot.
 * @throws CrossrootError when the packages do not hold what a gcc needs.
 */
function finishGccTree(root, release, target) {
    const loading = loaderOf(root);
    const cross = crossFolders(root, release, target);
    for (const folder of ['usr/bin', ...cross])
        launchPrograms(root, folder, release, loading);
    launchLinks(root, `usr/${target.gnu}/bin`, release, loading);
    for (const folder of cross)
        pointLibrariesAtSysroot(root, folder);
}
/** How programs of a gcc tree are started: the loader and the library folders that the tree has. */
function loaderOf(root) {
    const libraries = multiarchFolders.filter((folder) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(root, folder)));
    const loader = libraries
        .map((folder) => `${folder}/ld-linux-x86-64.so.2`)
        .find((file) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(root, file)));
    if (loader === undefined)
        throw incomplete('ld-linux-x86-64.so.2');
    return { loader, libraries };
}
/** The folders of gcc's own parts: programs stand in `libexec` since Debian 13, in `lib` before. */
function crossFolders(root, release, target) {
    const folders = ['usr/lib', 'usr/libexec']
        .map((folder) => `${folder}/gcc-cross/${target.gnu}/${release.gcc.version}`)
        .filter((folder) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(root, folder)));
    if (folders.length === 0)
        throw incomplete(`usr/lib/gcc-cross/${target.gnu}/${release.gcc.version}`);
    return folders;
}
function launchPrograms(root, folder, release, loading) {
    for (const name of (0,external_node_fs_.readdirSync)((0,external_node_path_.join)(root, folder)).sort()) {
        const at = `${folder}/${name}`;
        const file = (0,external_node_path_.join)(root, at);
        if (!(0,external_node_fs_.lstatSync)(file).isFile() || readElf(file)?.hasInterpreter !== true)
            continue;
        dropDebugInformation(file);
        (0,external_node_fs_.renameSync)(file, `${file}${elfSuffix}`);
        writeLauncher(root, at, at, release, loading);
    }
}
/** gcc starts `as` and `ld` by the links in here; a launcher finds its tree by its own path, so each gets one. */
function launchLinks(root, folder, release, loading) {
    for (const name of (0,external_node_fs_.readdirSync)((0,external_node_path_.join)(root, folder)).sort()) {
        const at = `${folder}/${name}`;
        let program = at;
        while ((0,external_node_fs_.lstatSync)((0,external_node_path_.join)(root, program)).isSymbolicLink()) {
            program = external_node_path_.posix.normalize(external_node_path_.posix.join(external_node_path_.posix.dirname(program), (0,external_node_fs_.readlinkSync)((0,external_node_path_.join)(root, program))));
        }
        (0,external_node_fs_.rmSync)((0,external_node_path_.join)(root, at));
        writeLauncher(root, at, program, release, loading);
    }
}
function writeLauncher(root, at, program, release, loading) {
    const elf = `${program}${elfSuffix}`;
    const argv0 = release.gcc.argv0 ? { argv0: '$0' } : {};
    (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(root, at), treeLauncher(at, { ...loading, ...argv0, program: elf }), { mode: 0o755 });
    sameTime((0,external_node_path_.join)(root, at), (0,external_node_path_.join)(root, elf));
}
/** Two machines that make the tree must give its files the same times: packs hold them. */
function sameTime(file, as) {
    const { mtime } = (0,external_node_fs_.lstatSync)(as);
    (0,external_node_fs_.utimesSync)(file, mtime, mtime);
}
/**
 * Cuts off what is never loaded. Debian 11 ships cc1 and cc1plus with 170 MB of debug information each; section
 * headers, which stand behind it, are of no use to the kernel or the loader (ELF gABI, chapter 5).
 */
function dropDebugInformation(file) {
    const { size, mtime } = (0,external_node_fs_.lstatSync)(file);
    const end = readElf(file)?.loadedEnd ?? size;
    if (end > size / 2)
        return;
    const descriptor = (0,external_node_fs_.openSync)(file, 'r+');
    try {
        const sectionHeaderOffset = 40;
        (0,external_node_fs_.writeSync)(descriptor, Buffer.alloc(8), 0, 8, sectionHeaderOffset);
        const sectionHeaderSizes = 58;
        (0,external_node_fs_.writeSync)(descriptor, Buffer.alloc(6), 0, 6, sectionHeaderSizes);
    }
    finally {
        (0,external_node_fs_.closeSync)(descriptor);
    }
    (0,external_node_fs_.truncateSync)(file, end);
    (0,external_node_fs_.utimesSync)(file, mtime, mtime);
}
/**
 * `libstdc++.so` and its like point into packages that would bring a second C library along. A dangling `.so` makes
 * ld take the `.a` instead, silently; this one names the library, which ld then finds in the sysroot.
 */
function pointLibrariesAtSysroot(root, folder) {
    for (const name of (0,external_node_fs_.readdirSync)((0,external_node_path_.join)(root, folder)).sort()) {
        const file = (0,external_node_path_.join)(root, folder, name);
        const link = (0,external_node_fs_.lstatSync)(file);
        if (!link.isSymbolicLink() || (0,external_node_fs_.existsSync)(file))
            continue;
        const library = external_node_path_.posix.basename((0,external_node_fs_.readlinkSync)(file));
        (0,external_node_fs_.rmSync)(file);
        (0,external_node_fs_.writeFileSync)(file, `INPUT ( ${library} )\n`, { mode: 0o644 });
        (0,external_node_fs_.utimesSync)(file, link.mtime, link.mtime);
    }
}
function incomplete(missing) {
    return new src_errors/* CrossrootError */.p5({
        what: 'the gcc packages do not make a gcc',
        why: `${missing} is missing`,
        todo: 'report this with the list of packages: the pins of this release do not fit together',
    });
}

;// CONCATENATED MODULE: ./lib/src/gcc/launchers.js


const binutils = [
    'addr2line',
    'ar',
    'as',
    'c++filt',
    'nm',
    'objcopy',
    'objdump',
    'ranlib',
    'readelf',
    'size',
    'strings',
    'strip',
];
/**
 * The launchers that a build finds on PATH, named by the target's GNU triplet. The compilers and the linker carry the
 * sysroot, without which a gcc that was moved reads the host's `/usr/include`; pkg-config carries the sysroot's search
 * folders, which the caller's own `PKG_CONFIG_LIBDIR` and `PKG_CONFIG_SYSROOT_DIR` replace.
 * @param gcc absolute path of the gcc tree
 * @param sysroot absolute path of the sysroot
 * @param pkgConfigFolders absolute paths of the sysroot's pkg-config folders
 */
function makeLaunchers(options) {
    const { gcc, release, target, sysroot } = options;
    const loading = loaderOf(gcc);
    const launcher = (name, program, more) => {
        const argv0 = release.gcc.argv0 ? { argv0: `$root/${program}` } : {};
        return {
            name: `${target.gnu}-${name}`,
            text: outerLauncher(gcc, { ...loading, ...argv0, program: `${program}${elfSuffix}`, ...more }),
        };
    };
    const withSysroot = { args: [`--sysroot=${sysroot}`] };
    const compiler = (name) => `usr/bin/${target.gnu}-${name}-${release.gcc.version}`;
    return [
        ...['gcc', 'g++', 'cpp'].map((name) => launcher(name, compiler(name), withSysroot)),
        launcher('cc', compiler('gcc'), withSysroot),
        launcher('c++', compiler('g++'), withSysroot),
        ...['gcc-ar', 'gcc-nm', 'gcc-ranlib'].map((name) => launcher(name, compiler(name), {})),
        ...binutils.map((name) => launcher(name, `usr/bin/${target.gnu}-${name}`, {})),
        launcher('ld', `usr/bin/${target.gnu}-ld.bfd`, withSysroot),
        launcher('ld.bfd', `usr/bin/${target.gnu}-ld.bfd`, withSysroot),
        launcher('pkg-config', 'usr/bin/pkgconf', {
            defaults: { PKG_CONFIG_LIBDIR: options.pkgConfigFolders.join(':'), PKG_CONFIG_SYSROOT_DIR: sysroot },
        }),
    ];
}

;// CONCATENATED MODULE: ./lib/data/pruning.json
const pruning_namespaceObject = /*#__PURE__*/JSON.parse('{"version":2,"sysroot":{"keep":["*-dev","x11proto*","wayland-protocols"],"drop":{"names":["build-essential","dpkg-dev","libc-dev-bin","libc-gconv-modules-extra","pkg-config","pkgconf"],"sections":["admin","doc","fonts","gnome","introspection","misc","net","perl","python","text","utils"],"essential":true,"foreign":true},"stop":["libegl-mesa0","libgl1-mesa-dri","libglx-mesa0","mesa-libgallium"],"exceptions":["ibverbs-providers","libwayland-bin","rpcsvc-proto","shared-mime-info"]},"gcc":{"keep":[],"drop":{"names":["*-arm64-cross","*-base","binutils-common","debconf*","dpkg*","libc-bin","libc-gconv-modules-extra","libcc1-0","libcrypt1","libdpkg-perl","perl*"],"sections":[],"essential":false,"foreign":false},"stop":[],"exceptions":["libgcc-*-dev-arm64-cross","libstdc++-*-dev-arm64-cross"]},"rust":{"keep":[],"drop":{"names":["gcc","gcc-*","libc-dev","libc6-dev","libc-gconv-modules-extra","binutils","perl*","debconf*","libcrypt1","libsasl2-modules-db","libdb5.3*","openssl-provider-legacy"],"sections":[],"essential":false,"foreign":false},"stop":[],"exceptions":[]},"rustTarget":{"keep":[],"drop":{"names":["libstd-rust-1.*","libstd-rust-web-1.*","libc6","libgcc-s1","gcc-*-base"],"sections":[],"essential":false,"foreign":false},"stop":[],"exceptions":[]}}');
;// CONCATENATED MODULE: ./lib/src/tree/globs.js
/**
 * Compiles file rules into one predicate over paths beneath the root (`usr/lib/x`, no leading slash).
 * In a glob `*` stands for anything but a slash, `**` for anything, `?` for one character, `[…]` for one of a set,
 * `{a,b}` for either; `dir/**` also takes `dir` itself.
 */
function compileFileRules(rules) {
    const keep = compileGlobs(rules.keep);
    const drop = compileGlobs(rules.drop);
    return (path) => keep.test(path) && !drop.test(path);
}
/** One expression that matches whatever one of the globs matches; none matches when there are none. */
function compileGlobs(globs) {
    return globs.length === 0 ? /(?!)/ : new RegExp(`^(?:${globs.map(translate).join('|')})$`);
}
function translate(glob) {
    return glob.replace(/\/\*\*$|\*\*|\[[^\]]+\]|[*?{},.+^$()|[\]\\]/g, (token) => {
        switch (token) {
            case '/**':
                return '(?:/.*)?';
            case '**':
                return '.*';
            case '*':
                return '[^/]*';
            case '?':
                return '[^/]';
            case '{':
                return '(?:';
            case ',':
                return '|';
            case '}':
                return ')';
            default:
                return token.startsWith('[') && token.length > 1 ? token : `\\${token}`;
        }
    });
}

;// CONCATENATED MODULE: ./lib/src/debian/pruning.js


/** The version of the rules: another version may choose other packages for the same request. */
const pruningVersion = pruning_namespaceObject.version;
/** Rules that keep everything. */
const noPruning = {
    keep: [],
    drop: { names: [], sections: [], essential: false, foreign: false },
    exceptions: [],
};
/** The rules of `data/pruning.json` for one kind of tree. */
function pruningRules(kind) {
    return pruning_namespaceObject[kind];
}
/** Makes rules ready for use on many packages. */
function pruner(rules) {
    const isException = compileGlobs(rules.exceptions);
    const isDropped = compileGlobs(rules.drop.names);
    const isStop = compileGlobs(rules.stop ?? []);
    const isKept = compileGlobs(rules.keep);
    const sections = new Set(rules.drop.sections);
    return ({ name, section, essential, multiArch }) => {
        if (isException.test(name))
            return undefined;
        if (isDropped.test(name))
            return 'left out by name';
        if (isStop.test(name))
            return 'opened at run time only';
        if (isKept.test(name))
            return undefined;
        if (rules.drop.essential && essential)
            return 'Essential';
        if (rules.drop.foreign && multiArch === 'foreign')
            return 'Multi-Arch: foreign';
        if (sections.has(section))
            return `section ${section}`;
        return undefined;
    };
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __nccwpck_require__(1421);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __nccwpck_require__(8474);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __nccwpck_require__(8522);
;// CONCATENATED MODULE: ./lib/src/debian/decompress-index.js




/** Debian's indices use dictionaries of at most 64 MiB (xz -9); xz needs a little more than that. */
const xzMemory = '128MiB';
/**
 * Decompresses an index piece by piece.
 *
 * `.xz` goes through the system's `xz` program, and where there is none through WebAssembly, 1.7 times slower.
 *
 * @param what how messages call the index.
 * @param size bytes that must come out: one more and the work stops, one fewer and it is refused at the end.
 * @param xzProgram name or path of the program `xz`.
 * @throws CrossrootError when the data is malformed or of another size.
 */
async function* decompressIndex(bytes, compression, what, size, xzProgram = 'xz') {
    let total = 0;
    try {
        for await (const chunk of decompress_index_open(bytes, compression, xzProgram)) {
            total += chunk.length;
            if (total > size)
                break;
            yield chunk;
        }
    }
    catch (error) {
        throw new src_errors/* CrossrootError */.p5({
            what: `${what} cannot be decompressed`,
            why: (0,src_errors/* messageOf */.bD)(error),
            todo: 'use another mirror',
            cause: error,
        });
    }
    if (total !== size) {
        throw new src_errors/* CrossrootError */.p5({
            what: `${what} is not as large as its release says when it is decompressed`,
            why: `${size} bytes were promised; ${total > size ? 'more' : `only ${total}`} came out`,
            todo: 'use another mirror',
        });
    }
}
function decompress_index_open(bytes, compression, xzProgram) {
    switch (compression) {
        case 'gz': {
            const gunzip = (0,external_node_zlib_.createGunzip)({ chunkSize: 256 * 1024 });
            gunzip.end(bytes);
            return gunzip;
        }
        case 'xz':
            return unxz(bytes, xzProgram);
    }
}
async function* unxz(bytes, program) {
    const child = (0,external_node_child_process_.spawn)(program, ['--decompress', '--stdout', '--threads=1', `--memlimit-decompress=${xzMemory}`], {
        stdio: ['pipe', 'pipe', 'pipe'],
    });
    try {
        await (0,external_node_events_.once)(child, 'spawn');
    }
    catch (error) {
        if ((0,src_errors/* codeOf */.$N)(error) !== 'ENOENT')
            throw error;
        yield* unxzInWasm(bytes);
        return;
    }
    const closed = (0,external_node_events_.once)(child, 'close');
    let complaint = '';
    child.stderr.setEncoding('utf8').on('data', (text) => {
        complaint += text;
    });
    // A broken pipe is what a program that gave up leaves behind; its exit code and words tell why.
    child.stdin.on('error', (error) => {
        complaint += (0,src_errors/* messageOf */.bD)(error);
    });
    child.stdin.end(bytes);
    try {
        yield* child.stdout;
    }
    finally {
        child.kill();
    }
    await closed;
    if (child.exitCode !== 0)
        throw new Error(`xz: ${complaint.trim() || `exit code ${child.exitCode}`}`);
}
async function* unxzInWasm(bytes) {
    const { XzReadableStream } = await importXz();
    const source = new ReadableStream({
        start(controller) {
            controller.enqueue(bytes);
            controller.close();
        },
    });
    const reader = new XzReadableStream(source).getReader();
    try {
        for (;;) {
            const { done, value } = await reader.read();
            if (done)
                return;
            yield value;
        }
    }
    finally {
        // A stream that is left open holds the one decoder that there is. One that has ended inside, with a piece still to
        // be read, cannot be cancelled and says so; there is nothing more to let go of then.
        await reader.cancel().catch(() => undefined);
    }
}
/** The package is CommonJS: Node gives its exports as the default, its types say otherwise. */
async function importXz() {
    const module = await __nccwpck_require__.e(/* import() */ 642).then(__nccwpck_require__.t.bind(__nccwpck_require__, 6642, 19));
    return module.default ?? module;
}

;// CONCATENATED MODULE: ./lib/src/debian/clearsigned.js

const messageHead = '-----BEGIN PGP SIGNED MESSAGE-----\n';
const signatureHead = '\n-----BEGIN PGP SIGNATURE-----\n';
const hashHeader = /^Hash: (SHA256|SHA384|SHA512)(, ?(SHA256|SHA384|SHA512))*$/;
const signatureBlock = /^\n([A-Za-z0-9+/]{1,76}\n)*[A-Za-z0-9+/]{1,76}={0,2}\n(=[A-Za-z0-9+/]{4}\n)?-----END PGP SIGNATURE-----\n?$/;
/**
 * Checks that bytes are exactly one cleartext signed message (RFC 9580 §7) and nothing besides. OpenPGP libraries
 * skip what stands around the message; whoever reads the file differently than they do could be shown unsigned text.
 *
 * Narrower than the RFC: UTF-8, lines end with a newline alone, only `Hash:` headers with a SHA-2 of 256 bits or
 * more before the text, no headers in the signature, at most one newline behind it.
 *
 * @param url where the bytes came from, for messages.
 * @returns the message as text, for an OpenPGP library.
 * @throws CrossrootError saying what is in the way.
 */
function readClearsigned(bytes, url) {
    const refuse = (why) => new src_errors/* CrossrootError */.p5({
        what: `${url} is not exactly one signed message`,
        why,
        todo: 'see what answers at this address: a proxy or a captive portal may have put its own page there',
    });
    const message = decode(bytes);
    if (message === undefined)
        throw refuse('it is not UTF-8 text, or holds control characters');
    if (!message.startsWith(messageHead)) {
        const start = JSON.stringify(message.slice(0, 60));
        throw refuse(message.includes(messageHead) ? `text stands before the message: ${start}` : `it starts with ${start}`);
    }
    const headersEnd = message.indexOf('\n\n', messageHead.length - 1);
    const headers = message.slice(messageHead.length, Math.max(headersEnd, messageHead.length)).split('\n');
    for (const header of headers) {
        if (!hashHeader.test(header))
            throw refuse(`it has the armour header ${JSON.stringify(header)}`);
    }
    const textEnd = message.indexOf(signatureHead, headersEnd + 1);
    if (textEnd < 0)
        throw refuse('it has no signature');
    for (const line of message.slice(headersEnd + 2, textEnd).split('\n')) {
        if (line.startsWith('-') && !line.startsWith('- ')) {
            throw refuse(`another part starts inside the signed text: ${JSON.stringify(line)}`);
        }
    }
    const signature = message.slice(textEnd + signatureHead.length);
    if (!signatureBlock.test(signature)) {
        throw refuse('its signature has armour headers, is cut short or damaged, or something stands behind its end');
    }
    return message;
}
function decode(bytes) {
    for (const byte of bytes) {
        if ((byte < 0x20 && byte !== 0x09 && byte !== 0x0a) || byte === 0x7f)
            return undefined;
    }
    try {
        const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
        // JavaScript's regular expressions, and so openpgp.js, take these two for the ends of lines.
        return /[\u2028\u2029]/.test(text) ? undefined : text;
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./lib/src/debian/control.js
var control = __nccwpck_require__(7563);
// EXTERNAL MODULE: ./lib/src/debian/path.js
var debian_path = __nccwpck_require__(2019);
;// CONCATENATED MODULE: ./lib/data/keyrings/debian.json
const debian_namespaceObject = /*#__PURE__*/JSON.parse('[{"name":"Debian Archive Automatic Signing Key (10/buster)","fingerprint":"80d15823b7fd1561f9f7bcdddc30d7c23cbbabee","keyIds":["dc30d7c23cbbabee","648acfd622f3d138"],"uses":["buster"],"armored":["-----BEGIN PGP PUBLIC KEY BLOCK-----","","mQINBFyy5ecBEACxXGKUyi5dFjPhEFoz3IwKlVfDxySVg+hlhcUEO657UHf/7Ba5","wr9eHxjlbpxetAymSNnptgh8oaJWcokr9UjeaTbKrYGpRra7Wd1W+f++9tF7BVvV","+AWBaltD5NDuq+eQ7kj72oeMa7KAr4702ZokLgiTsS9dPeDAodx3/jMuV9VxlJ7q","w07bAoUdzhlPBcII3MOCMfQmtwIg27/qqekeOnrGtNwscugwVqcBATxRZ1wNAebJ","60FH9FQOtPZJnuv/q3KXqoneuSMKiBKferQhLXDG/1fUyojNF9Dcae+HmHAZmVsV","K8cHQwgSICWOgWOKVHUH0YHYvElhNIWayaw1EswEW3WMa0F4tY+EDNHEII1TGOxc","X9VzbGT998Hiuf9iJuWuCgYZ75XGA/tUooOwLE77lxPGpTtLL0tr/lTJOkfwxVeY","ERH1LranSQhZAXDHozKPylGo2vLxfA4WNKfaC7Mgq2WKpDWjYtF4kO6/Eiyoiq8L","DqOkCtvt84PFoXEGMk3I1yd7d3bhIUwsgt6nkvn54xebJwVe5aK4MM7qCNZAm+7i","94iZjXTH9wUWX27n9UESqYeHjer1L0m/yL8sn4ceCMzpri2HsI71URwJp47GJTSV","6oAm7NJkiT5Oihcex/tvObZZXZZNqtwROBCkBcdb4Ii3upIfx8uQ3WBkSQARAQAB","iQJOBB8BCgA4FiEEgNFYI7f9FWH597zd3DDXwjy7q+4FAlyy5mwXDIABgOl28UpQ","ikjpyj/pvDciUsoc+WQCBwAACgkQ3DDXwjy7q+7u/g//Wzz20dlQymfkrtvgWAXN","8qw6ifkQtd/kNu61A5u5MGg/EViFnmvZdtYRentf3qnsDl3ZgjYhHMJ5hLVG16Gb","2nrkpQQe6rBX26PMkg/wP5uebUnPQscEO0KpVlJBppO4/rmJNKsphsRYCkgbZORM","LyTRijrN+NJw3Lirk59ykkWyu0PQN0by+aDMOjg4Qt8vfpNxeeEBtCg7wk5XuArZ","mDwcjqazkXn04l74LRzXynK2HFakROCWZQQxl87gpFXAzcdualbenazYI3nWcpPM","taLvOoWpse4jM2c4UC9fX+PLOCOh01POMu/7+omeKfuSLJ77ngS7jkCdbn8y469e","EBFh5tGD2piNg3IgSFjGFOIKt8eOOYQJ5dYLCYpDQ12qO3B/TnRiIwWGDPWg3wxZ","UEkVS+ZkqZcBe3qIqEQ4r/ZgG2vByWdiKDEYGIk6vITOP9SBzWE29M883oAvifcG","3cTwyODl06RMe/DJkZwMxbti0qn2Fpw6T4kozVVI3wbmuLm7kShcTxeE4volP44c","3mOcqIyXIoOQeCLHy34SmYkzmSJ7iE32u6V4hzvPOtfxFbR6VUKOGvFCGUTLfvZr","AqF2PiUWw9B/bXkD6j7js7eclYz9ClgDnW8p5HzA4xVoVAvZISNbwxtiwflplbYT","6t1Mv1sU2iyjjrncY2AYV1mJAk4EHwEKADgWIQSA0Vgjt/0VYfn3vN3cMNfCPLur","7gUCXLLmbBcMgAH7+r21QbXclVvZum7bFs9bsSUlxAIHAAAKCRDcMNfCPLur7ihB","D/4iace5p4gK5MTRNTibKNktYfpOr47BccPGdfeEx+PrVXPHAvFVoo6cwTBa0VeS","n8jXkosgwlXREUTsXFTWq0XFOKBg1OLzofKQyxfyYZLM4ge2VAGuI20HuwnAVHUU","/+8BIzH31CJmvsehWIhALaCxA7RbI01aREpiDJoiBNppHCqwXBRxzk3y7Shmo4pt","J+joRw4x9OZXjBC1y4q70bafOufglKGU11qMDqTan9LpbVT8eN/7xLuGQsUC+Nt5","ZB/UZkN7shfHiI8bEOTfR9hawf83i/ErAv3PhFmcI9D9SAe11PYGTYwZtGs6Osnv","SXyJNyxvanaFbNfowEUou4NGGdRMXff6W3qe7SQG976SHmJtHB5V5QlO9gVxU5TC","TQc1IL7+JJRhJN83Yo/CnOo6xeY0/jlhZDvVFylGuHDe2L87Q4GqU4ztwrq6KYPA","OuPCGrDTo6Dzc0+WAiZfnrtx11qSawa6hlP0pJdjw09fhBaugrdPyIr23b0iMwp+","Q8mMaqU8ud4Sfae8KuMvcaNF5dCNe4qJ3xVfeQCkZIsFVSWdq8LHxmQoVZYH+ZsQ","7QzjKZT5s6sb5We7scGYm6O0+1SzT0j4IoiXM39kovzmq40eEZktOm0l7qmDO5vW","2DcMSdFrf9bY4yP0/XiCgKIntl6xKC8FP6lBYl+fd4Jq1IkCTgQfAQoAOBYhBIDR","WCO3/RVh+fe83dww18I8u6vuBQJcsuZsFwyAAYyCPe0QqoBBY54SEFrOjW4MFKRw","AgcAAAoJENww18I8u6vu6IIP/RwycYXi/0bHlthWvS5dAfWlpkQBuG5ZZmxCgw0O","meTFPrIAMk2TZ7mgeiPGetwmvze+5QeRmy4zdSZfyaQWxcWoIE+oUaWEARLlSGIT","nDVn6fiAgjcqauT3Sw3EWp2UAVIvJOoz59aZI+msdglI82eSO+v/XoZ/Bk3KrwrA","ClCqsPfInXdodLeBbDxQ+CJGGjq87sjS6DM8LZFR6Y3rcJf9QbGSU1ZG+bjNb4nq","de29eIqhrJPcfh4p12ADNLUf0MFWh8KDkVOy9cqJH/GeYX3kPxl8cDD6s5PwEsrc","TIa1Iaw7cYSxRRZQJYeCf9//2kn4xQOzFwSoVDHLjg4tTgctLzcmiebqZAtoZGLA","QGDq2SrnPc9vK3z8VMgzrJM1pNkLrhAvTZtyyw85bq/SXUfymPnWDhk5071v6yfn","IMLtvzgA+FcybD6mRLC1tUFhfeqqVi5zbw1haunGnwodSTw/z2BcgR9fdCGA8ebv","Iwh8txQsDHNG10E8dWwF8pe/e8uSdagmITTE9QYN04rV/RRMY6WJ8+2pz12XQZmA","18BPljP2VIHZcBg5Cm2sSgjNA/rpwlGtAxA+ztimwnV39p90BAEVUco8AXXM9cBa","ya2pxNf5U0hj6xMG27FqIcdmmyKlys2m6kPLDuxrF0hPBIa3WM5jEKXercrsMGC+","x9VoiQJOBB8BCgA4FiEEgNFYI7f9FWH597zd3DDXwjy7q+4FAlyy5mwXDIABMJkR","vqlm0GEwUwRXEbTl/xWw/YICBwAACgkQ3DDXwjy7q+6H7w/+OLbg5w8pGGnm1t0I","2QoLVKz3bNYLf0aJ5SwODYjXnQbLgcEjct/4gexTy3ahPR6zsX2cq0BGXH80A2nT","g9MP20BUOjtQnGjRozn9FotTOi5HsxoyIBcP5pfk2zcfcskpTJchqVhB5QXmw+vl","CIOtjSgLjrSPmRnhHqKR8bjMzvwo+jjCwTlWVBtjU9UnA1jRhvHzTp8SLC4HHY31","yAiU6FbAlthC0UvCcw/c0FxEacZiy4tDYJUehV1e2tdwHf82yRamZq/wnU6iEM9I","KUNcxHKgpUxwOSK82urpP1gkDb3d8Qp5EVkhTuCO8C4ws6PvFIge21e+XgDLgeR2","B6+SPU8yJdZIpYJeqN9eGjlym6J5YwBi4BSGEU8tiXvfg0ZC+zbcj809l70QMtKc","Cb7CFXQcIpfuBHuqQOkN0IphwtYTJ8u+EADFWwbTPqLrshN85BQQ44JNF/BSkl7j","ZnHJwUqMIwliP2xxBfeHBDiSaGkCju1xQh4fRB3ob2UA/W0AAAptuayUkKS1gMVu","e2Y32qzPOY7mwCKahLQ1wn8AB+jVhndHWMgNbDfJ02BtB3oGyvWDuUaS0XYKGncz","0AE8UNDyn2Xj4uESJFQZ3JP24FVGIDzVUJkYodF4mSZL/KIsjOXSBGitWB7uVlh6","zZzuTkwSbiVvRj75r6xjmTJIlD+JAk4EHwEKADgWIQSA0Vgjt/0VYfn3vN3cMNfC","PLur7gUCXLLmbBcMgAHHT2rJ6TOzBn9S8z+kWexnFbBwXwIHAAAKCRDcMNfCPLur","7vrPD/9I5p00zJ42MW0wbAEY4QGjiAVRsv1Lw1VUokeT2h6s0sBhYn+SM+lTCAva","Pp7q0KGFjHOSVCIKlweCV/1Iw9EDuReLpfY2eKNFWRDj+lKYSI74Tos73sNHBRvp","5xXkFqLvNrBmTYfvcqr2FIDfF6LXAZb/yUg6NjE4E93kilwq8lh+3nPqM9apWo9H","6fr6rGfDt1hlrwUDzrI5O7R5tjjQ1dd79YPYBXS6Sbc3LI8mTH6HIKTVgOw1rsA8","haEL1JwzFiCnbmIZ4s5dc2yc+ALpVc3OdUKrCTpU/AthQAu/RSXGN9AdjdLYPDGY","aFer3pZvN2Nrh1ZB8j+4MY1YiOp0qgLQSxaBqq/JRY7jVDNxMyNADZuf7ji4qeAp","9nbIiCWjK4oqKKmGG78BxVx05zTteWPtcxkVSsPMfOgjaEefagYLIgv8Be1+avVg","hboLXrOIrHCFPfV7WNeLcLD8Mwz7/JTFP+XobAvim06QSe5u/wJc85AFTKPV+oCx","dn0dE81bp2G9r4/ypROBBEkYnoFN1dhmysXs8c0xRAboK56WxWihVQhiK7fLOonM","zmceMeiaKsQufNoOQ1a3rO4qd4Dks4cwXWiGhWRXSFWY1cCbxP34oo/fFKAxLBdq","RhN/IjafU+tw5SygW/3mkMHKVxJ2Tb+726QPhb/cYfRfpX52+bRHRGViaWFuIEFy","Y2hpdmUgQXV0b21hdGljIFNpZ25pbmcgS2V5ICgxMC9idXN0ZXIpIDxmdHBtYXN0","ZXJAZGViaWFuLm9yZz6JAlQEEwEKAD4WIQSA0Vgjt/0VYfn3vN3cMNfCPLur7gUC","XLLl5wIbAwUJDwmcAAULCQgHAwUVCgkICwUWAgMBAAIeAQIXgAAKCRDcMNfCPLur","7p8KD/4gCYmz6IjMnhsz8x9d5lP3h+wIdUdt0L0QCNceoHcblUFhqx74HwVMLFyY","k+8/WHrLry/N83mgWmP8GOeOsQG0+1Fpd+0ew1+smYagSjyON4crv8W47Yb48qfV","UwT9VRJqdW0zga6KD8F17I3ssOVr9pZTDHa33ykwzg4eUvBs4wYdb5dZMYJImgRA","NRzgeiw70LOMZyaPh6yu7i+qcDuVUP1R8xF14GWmKgczsNnOGvaHTo+lc8SSTwjb","OhkNOSN9X6EYdqXRgyeGGiLcgWL7cOmezLNVOV4pDUD1T0jOXMV/t+2hQaPNmIJO","2hFa4m8ewi4Yo7QUw9q/NToJNMwtr4ZeFH4taCfHbfIJBQE+BQJ1MXDckH95LFNF","v3Zfh9iwEXyM1P5IgcgGp5mh7Uzs+FfyNLBzIoC09Kgbtrgohihm5S7jJD7ghogW","tQP6Gvz1XWvXOmljv2ccJKezbL82ChED/uSBnWypPxs2zbtyEvX16QnwJsNZMrvT","Whh4/4jaDrM7wncmU4RoV96KwwTlx8V4XlkEielMCt1Po/9Ws3JbdcFKVEIUrLOB","p631evHuUG+mmBlGAX1k8uiEVK3Xvrn3wdDc8+tPSxDQ9GCnQ4YPOv4SU02eUB+q","tBs85NbpULxAweKyMumARNVuqC82viB2YryUZF5+JslFnmb8prkCDQRcsuXnARAA","rgqqMQG0iABrEdAG6Twzp+wZV7r/2IVqJyhnGyu0+yoOcYqai9eeP8XM3yZk1Y95","FE09g7RJ2jacyhhC5Tsrg+GVJ/1eSsvudegZn+QnqEZ7HrmwJsYKFKhntak11Tvv","hsw08sKM4KVoxZSmMgBq84OUW95ILySM9vm8ge1+aYgr70flXhKne+o1VKeHWlov","tmIGpWaJ7fCHj95pDoJhe6uUkmEIJzMrNIaM7FQ0r4GdBYwqDImW07zMRWk80Av7","uf6f+5xcv27y2yW8ZjKF5u0ZKWln+VZX4EfUdCgJ/0LeV/v9gVbCeanNqGJB6k6D","pKu6IzGzKXi7rHFi1GiuoiVgy9Svx27iRpJaykLxnGFn8C7Lpzo9q034gGIWLwQn","jT1FdPya2pFV1VHNFZQ3JnQRJwE8yGhw/5bpllaUUJKvydSWvBMgOscEHQdtRnA4","IMUXrHGVIhYN/awYkjhubeVJuhbsxaQDqpdAodaoIz20PVBfE+XFbfnLCBwxgzR/","m+mE0iW1GCOBSoFw5SPQBihCF/PPBjqQjZKJz1btUvrv7gpLNuLEyA0RsHBFGqtq","vT1K4Hvx6Y7di35/Nm/Jgty2e75vMSGUm1B+G2pFjEypZjtOckOHQ9hVN4svvMJG","FnqcwZIagMF+67twWmv/AVb5CovsXLKv1qTzplRJWiEAEQEAAYkEcgQYAQoAJhYh","BIDRWCO3/RVh+fe83dww18I8u6vuBQJcsuXnAhsCBQkPCZwAAkAJENww18I8u6vu","wXQgBBkBCgAdFiEEAUbcbUoLKRS97TTbZIrP1iLz0TgFAlyy5ecACgkQZIrP1iLz","0TiL/g//UwdPym98fCTVZJ+HwHId+Ssqo6vTgxA/6DLGRvFILie40vA4OnFrozus","DVh/x+Vv+pxbtdw3w16kfpDifKicx2o4ZyEYl30pdVuBmSEOhFvI3ZgN6P79/Dv3","KhD3QQPKOMSxXO2vCh7BebmpfT2rdukgFED9vxbj1Ec7IMfm4VobFJZaFXZKsTBc","09MQU2Bm1JvtzINsdwzp/sFTilxmqO7kX4DmTM3k1KYmMkx7xq5KUaxSORZHIqDc","Iy74pOIwTuvHN98cYujCKFDk0MfHBovXPUnFHFxd+OgSEbxGnb4Uuus1h89VIU5x","viQHPGe0T9qG6tUBvFuCkPzcWxUg4AN6nxZz8stZHhd0ceuSDeYnGBk6X/eEcYmy","/kEbJEqjf+kuY4VFIDkShnnDrKchyoi/LmkfvW4fOEtTpmB8nkflolKfVaN2dEo2","hyma3iKC5zp8n8hlNwhkt3DiGyYXU0RD7JAbX4jVZSVov5PhAjmrEksxslv/ICrA","J7zfCx62zzm37TGwiQJTWQsIcQ2PRPWFWk/CHAVjNPsu2QpMsGUWccGUOI6a70Ls","VnnufLztc73TM37Jv9hCXljRvVRikTy+StjFZlVQdXoZvNJhhIE/W+/iNoBvChD8","pKSWe6RJYto5CxCQtN6IKgAiUtoXusAgFSB7TZ5CJF1NFZ0VQabJcw/9GunyNNj+","RRdMXbHIVbrDQoqKY1FAhIUE0cURfkVE7z0mYUUZ5bwILchQsvwVsQKorVmryh1f","gaYCOi+H4kvmhljN9HqB9I7vgRaYAJ3qwgYIUselclYN4SNniHzatRMROppUMs9W","5ytENGhxoPARiZpRVL+rPPaFdip33c27pVdNAU/lRq2ZpzkdSTv+2V9GmVfDtcKv","9A4uDqJ97ttgZCaifNbHShzMEWRCXSsT7/52XB7KlxmAynwPNMLeM+/0JTCLyFBE","vyejvgCMGqgvMDEddarHhd6ChdXLJLBAeXVBGRygWcDBO5rX8GPMb0y5/yE+UVpr","kx3jSb2msl9nUW2UcOhfrtu+CPS3qazu6h/QkTwitzAFSn57DtGmwKLzqk63g9Tg","cjBg1HtZS66DzdsJ4Y6Iy51oNyHx3EBLzmdFfxKAeABsapvJl7fhiC93CC3hZTKU","yBjr6DruI2wktWCAAMHFE0eeyIreCHdzzMtu+V2H+X9GJMxzd5jOYBI3vy946R2j","G5gX+WyDcalvWyo8N+XrZKD8NQnWQ/BocU9r5S5aJFcovdcmm1s1Ymdlo5Yuk8WH","ZDOsSf38VzY12szoQ9eMbBJOH7MhseS/gIWC/4x1eEEhGbPQbkzKZlJifv+55Mqq","q7emGyBGqn8+ouVQUr65+xcIST13Ffg80zc=","=NMxW","-----END PGP PUBLIC KEY BLOCK-----"]},{"name":"Debian Stable Release Key (10/buster)","fingerprint":"6d33866edd8ffa41c0143aeddcc9efbf77e11517","keyIds":["dcc9efbf77e11517"],"uses":["buster"],"armored":["-----BEGIN PGP PUBLIC KEY BLOCK-----","","mQINBFxZ9FABEADPEDVwAUd10zcdnQJF7klaxK1mcTEUd+xfNAKBjhvP69XdAf54","7PS8Xid9zMAK/JARzLsZj5STy1VQQrPGOkSqPKA+gSpW8CmEWwfL/VTfQFFrJ9kb","1eArtb3FFk3qdtLih38t5JUhm0PidKcThemoi3kfVfoK3iWnfnb36RuNG75H73gf","/5i3C4Wq+dGusGXWxz15E9qACja3i/r239unHKvfEFWXQU6IyNYkz8o/hG/knRCX","DTBKbzKt4AH7LQFoLsd+qN8DNUUjxIUZyDTxJac5TXTWKiiOXsxzUmcgZBO+FT8b","Nx19fq9leIqxcBGdXU1TT2STwcgku9QtIKdm8wq0IrlbLjEasmmpeEx6WAIvaZfx","U2hFIKhYJXue2LTu2eUgxFBPUwQYoClCBUDuJgA9n+Z4HGKlibiUhf3HF+KIxqzr","woQn+rac6eVJowsPPN8maeMwltjAdkfSHGWQkgGPPCaGwJj7shq2qJBYmbEbC5j6","02ZJS1srmvJbQrKhG+jdPDADDhwLq5vEQysqcJJ72+vAKjMHOTWc026zwQz3evvO","p6LsrJ+l0kyH1CjMhmumr4A/d+GSFGxzUR6BRAGigSYKQdPWb7Fb9fEuTsa1kp9k","cqRMMGxPYNQsBPu+h0PIMMHEYY5WOMaKni7bE7lfxSdcnDG6TbtAy4zcQwARAQAB","tEdEZWJpYW4gU3RhYmxlIFJlbGVhc2UgS2V5ICgxMC9idXN0ZXIpIDxkZWJpYW4t","cmVsZWFzZUBsaXN0cy5kZWJpYW4ub3JnPokCVAQTAQoAPhYhBG0zhm7dj/pBwBQ6","7dzJ77934RUXBQJcWfRQAhsDBQkPCZwABQsJCAcDBRUKCQgLBRYCAwEAAh4BAheA","AAoJENzJ77934RUX/woQAICqnZKgvhZrYU/ogF1Kbx1oPYWg1Dz8ErQtXbFqcSeU","JBsG2eJFHkR//sqeKGFYcE8xHN9oX8i9UMUvmb6FtMMTK9wJ99sSA/PFWJT6FbZo","Eflx27q3fJfzcGGAgtslXBEqYVcyBv6KUQk/d+OC73rdFAH+53BuWFLQKxPFEa3l","U7QLo0oyWH4gKXVGs2D+Bo4sRSa0NzcJoUQXTi04f2RU/4Zs4ar/tYopMoA3H0hC","axZLfrSFtXpb7n3IsivP4mwdaPDSRavLZuNoc/Vze4RGmd0rtC/HyUBHVVMJ17Q2","2WD7eCEhq8XBbh2u1xZWW3WjRgZxlIdvBu78+A0Kiz0noobA/pwPqYAtMmY3hB+8","AuaYYWiM53HhySp0m/XkIMOCHZiAaOe4mTf1rrj2qsEH9ZqHljqLD1Bas5NIy2AD","Q2t5MJiNLKKI54cNCsYB2gkCNNoBN+wYRzbrFPMGFxFk/dnb7gRIsqq60t+cwfdt","Y8QlyI0ss1uWhaB7ORXNC7hOziTM1nJ3rCQy5LY1pUyb7WecYIRG2niLIb8bXlml","XA+jyVQ/Ft8FL33drvXdIrNobNz5Q9PZUSC0Ll2OYkbTzioxTMv8o0SPkz7xawvq","cOhWyNdf7E0/SUf4T75jCZ3zqaZOucNBRekumcUme+6ua8+W0iC4Jtmot5yh4oaZ","=a/CW","-----END PGP PUBLIC KEY BLOCK-----"]},{"name":"Debian Archive Automatic Signing Key (11/bullseye)","fingerprint":"1f89983e0081fde018f3cc9673a4f27b8dd47936","keyIds":["73a4f27b8dd47936","0e98404d386fa1d9"],"uses":["buster","bullseye"],"armored":["-----BEGIN PGP PUBLIC KEY BLOCK-----","","mQINBGAEHQwBEAC7MhpIQlLicwR8tmMH0yFkMIsqIbfudnBCuV043sSSSdUT/XjA","XKdsdOCpfb6Tfiau1uY9Yb8gWLM8JxmSuaIa1jKlYiRZ5G79D7NOVIcqBrqp3lzV","HShLEXs4421f0Y4bSMuDcY/cdmRt+S+qlJvqKLwAbyejyi1i1N39UfJtK/OdZfuP","Njz8VoWPgJff7CaIYYREo4QWzAnuq65gN6DP3q33vh5OcoZgMDR+toEKYyGqhjXI","YEJU9qYz/wpglyijbFoyS3jn0oCTHpS2NwKc01vBGVZpfR+DVSgDWWQHjlrSpb9E","7bAxn2RfUZnQ6Sh3qcoihOjyI0RZ9ZYH8uQlur1JSS2n3/RxtCaV6uRtXDB5GuXj","NfqNsprZVhYYhBcX4z/4oMVim5ABkXwGNQMezrESHGq3oiIeJaBI5Oso2g/D1MIS","2W5B6NzSTqB4CaGzZ+IY30vvkxhnIG7gr4y76FzcafdJKM1cH/XlFXjnSGQ6UmA0","E6hpXnjsQWGPL7InpDYHFVl1dH2syHOqHUmEU8CcZayb6hVygnQHh7DlhsrtnrN8","4qEkuXfitC4Aqaq7lMflGB+ymphxBM+CC4OfiyvW2FDuzQAIWPVRwmKuKxMCRnPm","Sd+UPkyD0jm6yb1F2Fl8Y5T4lYOJJ9OfOpUz38LEqdVx0BosBn68shCwPwARAQAB","iQJOBB8BCgA4FiEEH4mYPgCB/eAY88yWc6Tye43UeTYFAmAEHQ8XDIABgOl28UpQ","ikjpyj/pvDciUsoc+WQCBwAACgkQc6Tye43UeTYUrg/+LEMuHp3zMwvR6zok7CAV","n6Wy2QNj7uNEvx7S4jmd8oMcjPZqkF5kjNso2iJs+l+6AeluoQq4b4gnCbGlarqB","Ee0BwKdHKo0eXcOzmx3XoJ7Gt4J+/iIrBANt4cXmvT6kyreq5unj4AkxQDDgeaBX","Ukkr7B0WtzZpRWyYhrHELlGEEdPSAgnIzmLYNXQT5cUrBwLawtn1IfC4SYpVfehW","+ltr+q7OlV18ggLxjsXTD4EppPGtUn9k8NYzMK6IB6NnDxT2pwCsJZzItxv9TU8m","VwchJ+NZ+EKCRgK3QfZkxEfXuZuxRdjyZp3ZYuq+1nT/7BRx1m/Skkj8/zrv/aFQ","iLi9uT3gqAG0PRZBgXbYDHGByTayZayZuW73lBV5dZyEpBEJ55DXgbnDk7rmKPDQ","itXpVvXEZVDo3xMaxu+XP/M3THz159ll3//8MgUKeQWw0wHYD9/iWSDmeo0i6XT+","6cQU3khJv7IvoiK5S6slOa2h3RRoNbtIHhtQVGz7Q5RfoVkczOeV4jo9eiJW3Q8V","2SUhzI8WIIrEjdQJaG/gnDNM8dlO4gnvCfTQVThEtxkYEAWBreo2DfWsKwqi7ZJa","jMdpPGTIvU+pJwDY6i7zNuoHrkph1sgc8dYraX0VzjtfJYLMv0z+oTfdHkNKQ6s/","zhCBw9V3a5w4UtIKaSKGUwiJAk4EHwEKADgWIQQfiZg+AIH94BjzzJZzpPJ7jdR5","NgUCYAQdDxcMgAH7+r21QbXclVvZum7bFs9bsSUlxAIHAAAKCRBzpPJ7jdR5Nmn4","EACMtvbnCpFKD+MzkF3b5ccFQLk03cC7sPzRipKsR1SoKKXV7Vcps2telPZPx88F","zjRoj3jBLtsFNELYvpFANFCLO1Nexv9a79sG8vYrhqKDLT6ecgSJDHbRl9DovAjl","VbAGsHBjbmV4J7o7F6xcXgB4t0DIObe2yU4oiCa+S4ku2p9a5ZPrKMJmbRg8EfwD","2VVfw8KCycW977JV7MuihXYjjrHugI40h76+rTbKbuZLcTBxMsi1Dfx5rpLVYZgu","kMU0N9WwBdCC+x6WBQGmOFMDy15f0cuXYTjDuiZExFaSb04e9O6p3wf2vOjfsexF","IQIy9sXJ7KLfpZoULVzoUuAWgZfKxtH3D4imJ9jeiFKbPomeLpo7vsxfZ9W8UMRf","FCKUZG5kS6HKC00ThKD8qXCOz66Ypfy6BJvvTAKr32Y8lgQNqqu7DIntjNrmAJXY","SKlE5h+B/tVD5VdszimE1tEEcgf8lA19C3iqUTIle17w0WvhJgBITE+TP2SUiw4t","fWYQ55y4oUfJi4lJVck4PuV/ELzwlZmN2A8PSgj7JmivfEQhq+ANGRpnGJ7AvmhA","OsuPfakHmsiAdeo0EOIPy5hYFxWGZcFI8xX0ywMH9Kh4hS97oZInCeOsBfWGWUrL","4NWogLYDIsdVLDxlDT+ZPnXzqlbtHhwuoniVpVWXH6sMbokCTgQfAQoAOBYhBB+J","mD4Agf3gGPPMlnOk8nuN1Hk2BQJgBB0PFwyAAYyCPe0QqoBBY54SEFrOjW4MFKRw","AgcAAAoJEHOk8nuN1Hk2QmcP/A1IBxQMUaPom/NzStJhOMibGUGgcCx306ioq3By","gu5L6Tfo5QoaJINj57Nee+0Dy2dHe9FCaMdv+Cl7cGL6egq6VyIhDyYef/edVRXa","ukzi/dUIW57704lDyudHKBy2KTbzY/WJBNOBXmRG76Q7vTxX4JOYv6whtd5ulyYn","om2KUlctOJ1sfNXg+D0QWo2XjhTkevdewME4aQEaPuJabAcfcr1LoR3Gnsw+l06h","BzuUn1kOMO37ocveGzwLshzIee2b0bhCcc2o2SH7R2xxGkAAleSeS3nXsn0qH/R+","3juQfwKqonmqF/dMx+JhcbIvGi8TfZ0vzhC3YJGqUdK12un0wFF0c0IHR3ZnbkvP","4Fh+yThFgTxMhR3XiX27+n/ic/C1fm3pN0RnQabUHODlP0VgAVk2fwoa+rjZq+Xq","iwZe3qqfXDQrB6blF5/K9jyEaph3D9Ug7Z0wVyFJ8BBgN4+b1DaBRFt43vTOOx2u","VuRDqGjF/LuBAw97kphFK4e8xAkKfUzjygQqZRt8yFr2LvfaFyrBklEqZXDjCs2/","+sZkS0e/EZ4T6yaUM2jPzt6MBM9A65VZE0LtvWTLQuvxpbdrwxDyOfqX9GW0RCAX","bz08y5h6EqBeBha0s5Mtdy0V4FgFNNTeTUR5GCTi+wWUkwni3aCOBPnEjHwCWYSs","uBLwiQJOBB8BCgA4FiEEH4mYPgCB/eAY88yWc6Tye43UeTYFAmAEHQ8XDIABMJkR","vqlm0GEwUwRXEbTl/xWw/YICBwAACgkQc6Tye43UeTY3wQ/+LjebzIjgcLJaFePu","VICRZdTjtyj0EEWDc3rjbYUhLH/oMMDt5wjvKaRiF5TixJdP+BqbYOaNbC1q1zSX","e3WKp7rKf3Y23A4ib6qpI8jiAG3vZRyki5yh4Upe3BsTlRHYVd4O4pWzNktv3NYw","xg0HHv6T7ZMs0oGT+ewQDbVpovWaiaaLgFPtFYrN2qPhi66J+K+QTNJdTpvWUQo1","m92YRVlG2C7rx3Y1x2do5SM/vhRJ8Di9bMU0ZCXQGLoNedTEq/3OgjqPUUdEtcUw","f0jO/fPnaEhaqRDjtTteGNx21Iy5adM8otUw4XQmmDe7makdmYTi3LDTlOVkOyMl","nWQT4k601ySvnSmdRwUT7vOV7pqUnHPTklBwoWO99/N0DF524LW8/IobNuUyX8hk","Q70krpC7/suT7cq+l8Q45nJ1zTNnYNUdtLktB4MwQchedynsmPjGjADpqgCFF5gC","yY25RIJ/S2CBObE+z9Kx9s+CAvQyoTYVaQdwXmavybHpPmocXGJCBG0V6JAkJTpJ","DFNZM4MstcAltUH6JgNZ5YkKvDAzLBFXROvo0Se4xsEiMkhPixXqqtiITiynQIIg","Lgb9BQB9MxZ1FD1E5xC+ayMuD5W0gXGNQUNflaywJHIGTY66axrIVXPXhi6vhLWO","8YYIsewgcR/rQDc9kc5SGBvDxs+JAk4EHwEKADgWIQQfiZg+AIH94BjzzJZzpPJ7","jdR5NgUCYAQdDxcMgAHHT2rJ6TOzBn9S8z+kWexnFbBwXwIHAAAKCRBzpPJ7jdR5","NhsQEACf8Cwrte2o8ZoUo6GhLasJF0Jkh0d5kC7utqxK3056ykRz4QcHmacWdYzT","hZoYtsSzM9UudclTgObbRnnGFZz9X+UlEzM/D1wgQ0uDbdaYbMpNtexChRnoYugn","gzhgcZI9kzWXLSGeRR13TVoqHFTRiDkl69OCxGf002MoSYKAqwUUoaBnb+uAoDFd","pj+UoFwKqcCiDUcZ00vXtfR62f8i/+kYHjVMMrE9kksk0Q8Q+cj8K2e7znaLD2hJ","Wre2ctLUX9HON2Xi+Dnw944GtbdVMIZjoTgeTphW+eGr8B3+WHYUoO1MHMb3eezB","ZSZHKbYLgPLv3qz6dm/VHVBR0MOSJu7y2ljDIb4XAvvam0btK/JeothXWgUr+ou3","Bjc7YXH+Q4KYgJ1ALs34PmmyTaKmT3lpbI+3qyDcvx4yEGZJLE3hE9fuOwYLvtXC","c8+wxfLpRdQ7puuFTAL97i1eHGODj/ZZDmUivp1eUzjoRUTDyuvWOMVtC7D2CHai","+yRQVtN6uCinTwCnhlq/+B+MMrlEL92kNEvoVwVkGsogTupTiUy9DySk4b8iyKsy","thnwN2zCF+GfwjEDetXJnO4kLQGc0TX01TSLp4b9mqGXKKYZyp2tFOJm3+QtD4/1","4tpGFTZWqfLDzCNXUSXUQFTHUFcJ9guUJp653054YfJAIhl0VrRJRGViaWFuIEFy","Y2hpdmUgQXV0b21hdGljIFNpZ25pbmcgS2V5ICgxMS9idWxsc2V5ZSkgPGZ0cG1h","c3RlckBkZWJpYW4ub3JnPokCVAQTAQoAPhYhBB+JmD4Agf3gGPPMlnOk8nuN1Hk2","BQJgBB0MAhsDBQkPCZwABQsJCAcDBRUKCQgLBRYCAwEAAh4BAheAAAoJEHOk8nuN","1Hk2o5oQALUciYUFb+EKd0pz5zDYpYTLxyzFk6d1mMVJCejG8ZiEJ5Jv6FVYMvDi","Gmku0yrIjnKe5vfPXGHOQO7WOBbge2M/VQcmQp/mkOEcvAz+2lF71dPHq7/RadJF","LmRxnvHhbDANl+lgO4LNWHEJRN7s29IJVBzrfOXAoDgVs4gKjVK5JC4qNA7be+TI","uQwyCQfWs6tmOpKaF578APfYdeao3kNZTe85ahUm6WrtVEBcQtv4TlxY0X4/5EBS","lhyNux12fvA/0/s/iB7Of+SFHbj7xZ/Ep4R1BxmX9cBFaNVUD9UQUkJLstMb0KnF","75PRcohPjGnPN6cpeNwOX3D2zAwn7mGeRxJP3ttppV031HzzI5WBiKT6jCONNuHS","6uw3yhfTD96OHOwhDG3ikmOh8jO7cqAP0Bdl1TICZ3RIMqMR/iYLFmLLrlqGI3OZ","IRMMJZe+7C8uFRHN/hX3Y2f41FC7lf+IKfTYL33x2CGzTlW0fQIz/cERkvHTIY+t","UjOvC518F/8Rq3+MAg0eoa/hQR9v7c4vFBzC7V3Ix8+A1MJq+E5aEqsy2vIBoVbM","Of5cjUy5q/bCq7HU5v/hr8gzQHArfvIYgkC/AXfWM17G3DR2fsUE+lyc2ReAneMr","/oqSl3u51ScSAHMeN6/6Le73aZ4yYwhPIS2M/KDf2wNURv/rMc0NuQINBGAEHQwB","EAC8chuIZ+O2KpPEihNN2r7jRZSz9DRVoNePZO3LFSA0WTcoInH/ukUgmR0q+nqd","4GCF/3/MbJqksnJM5yHqwIAkZq+Uw6rO0rBjiMjHrTh6JfrKIiaoILp5l+nJZFRU","9igDnnKv9wOrsODNyTZbxl3kkbbDJUh03UtMCtpt5/vlVa/bWf/zRZZp0p5wDgGs","6JjNzne+DXunw/cUXxRfTpeDUtvaF6sCUuTabAlNJ36MRBAAxUVQZi4hhU2zDdC7","QS83Is507BryrGTXQQGnxGjYFukRWGPnk3ZYEG3SC8F7lO0xPp/gFIVWlrFdJXQo","zZRXVIU3XtZXUwX8nKQRffIc3VdSoLhN76SVusZj0q14LR6wcxRzKTBAT+fSeXEb","KA+JCVOyHYRhpyqmRlZqF12TqmA17PIie+DysnuY5PeqKDRzunrV9JS62+xzFSSE","V5D4r9zo9OEAxGXMa8Z6mdErtpvEuf0iyt+1uEZ6fyk1mon1DyNMchBH7LM/4v33","V7Wvl76GjEh+Mx82l0J1WEA6DfQh99dpNDfj2Eg5cUlTIpwZ9i4dSU4IUQ5flsPB","qZXDkqDvJPIUT3qm1zJwsH6V61Oxjj5DL+yvfKQGceO26IYFTQPkhmPN3lBZZkOz","HYSIlrtXXiyU/I0KBc9mjXltw8YDdS7asYfHvQAQ72E3TQARAQABiQRyBBgBCgAm","FiEEH4mYPgCB/eAY88yWc6Tye43UeTYFAmAEHQwCGwIFCQ8JnAACQAkQc6Tye43U","eTbBdCAEGQEKAB0WIQSnI2iG88zKrRSKJ/gOmEBNOG+h2QUCYAQdDAAKCRAOmEBN","OG+h2W2EEACz+RJu/j2jHZ4bcnhhF+6SEqrqGTrgQOEVeaFpCbQo2I7VqvOf3Q0a","KNexMyJMYSQlMqZxC8Gr3T1Tqypgzb9+pq3bXZDnvMbJviEzeMNBGzIn/kgcr17U","xL9LvQgWH3quBCgooNWHAoJVD2kybJki2VL/5PnfnUIbfRUGhFJPWUmI6WHVNYGT","rH81WNxTMC6VJRrYOiaEDDm6cbFvbjUmFGxA5fJhX3NaHc/pRcN5oVOzaL/CFtUD","TK4PGLuoWOMkJMcPAO27PiQc/FylUFzD/9GW+TUTriEiP27Tw5JkH1Oq7g/dXD1V","1xsvT5blefhPYOwrP0ZWjPE5gKdDQFikIsZzx6DsH0ZrqmE3NFlrsmUmkHROc9Jz","ygfVnPZxlHWYV6KKhwA65uk1xZP+MNsRJCip3hlxxwQmioT40EacHCpusFSdIEpq","/V/RSwo6x7viuRa8uVJF/qVlbG3S9oCMiiuRbTcdLo7gJWcRPeD0rUFAu+K2drP2","nOkKmw9xShFtY3FXtSjzB6v+vic2kje4rCIvrOo7F4Oyv7GDIeSdIeoXjKWYaCLj","BqkPd3aMgPa0WuO8CweINodXNocdriytVUuEifftMr5DaDSUmBsxaDHNFJwVaj9a","dN7EgccHehfXLN27zhN4117JVAXJssxT/e9XiiOSnOzMG32zOJBaFljgD/9u5u80","bmUqwJBQ9lAmmwlFmxEMKeL2n3GI7HSRbnp52i4asm0HuNT+SF73CcLwyI8yV34K","6tyMga1jSPn2cwqNyO13li3ZtzHFz9EPV/1JjB7mdGganNujh7xR+X9qHf4cHNxv","bAeurAeP631gThzFiR05DZ8zTJY0yu5DwvWE+5+A2Fa3T02nL164djJBxs9YRIM5","5Vt1cxdTJOKmAZFniKXHV8Bw3x1w2FiFV1raxIqgTIywx/AaceZ3nvfCrxUKU8zG","1PZRNayJ0rJMO/ohkTjRAV3BrN30SQfDbwC7GDKdDFO4cd8EFpl/aufJm+Kl78qR","Z/iKkzrjdQFQqklRA5/oHHXoQhvL5IziCjADXyhKka20JmOwibSOAcZCcLVAk1T2","kQ1XVt0U7+CvCvCgDPoVc+65xWEzjYjudcjwgrlR0kPYr2b+RqIW8gzuZzU73tZ6","Ohc5eZfwkqW+VwrznBjL4DFj9tp5SxqEjRuIN01pVGm8a15jxADRuw/qhIYbnm3h","QujqV9otSYGBKVIKExbRQvetvfSt/CUlkSv8dBT4oM8b1JMVbe6xtwDyDyZWEIWE","atq5gwOM0UC/2Q7RRffkByCLzA5WGGQiypcaBI2JQrrCS4sB4jubohw4i0QNb7ta","niVSfKON+YP4ESyQC2aI2dVCocCtgVYak5glmw==","=q/1Y","-----END PGP PUBLIC KEY BLOCK-----"]},{"name":"Debian Security Archive Automatic Signing Key (11/bullseye)","fingerprint":"ac530d520f2f3269f5e98313a48449044aad5c5d","keyIds":["a48449044aad5c5d","54404762bbb6e853"],"uses":["bullseye","bookworm"],"armored":["-----BEGIN PGP PUBLIC KEY BLOCK-----","","mQINBGAEHLABEACob9fgQVEt9lqNWKPyzMdenmg+sIE+1ZXwUn6QzJhGedE42FY6","ov6NAzYh08DOPYZsxpU7C5vX9nuM2Fp1tKgGXIfQZmc6EpLsYmPsKpAFOHfKs1SL","bcwgc9pgLvJ6ZvUS/c2T2SHxMStHyFlJbMkLd8B/DQSx8XaIvjlHWiTiLv/+UuAf","d4yQeatMyPvhnVLuUf5Utgdvl5Twwm47IxUMX9426VKg19/22uJyWN0kfI0uLy7h","g1cHArR5JOoiPRf1xR4ZF3zgu4gwCDD1Puv8iJuWM2U0DQDPKOuH2DdasezHiGCV","rQ9LWijTZvpyT/fg1qaY3w/1gx8QK6TpsFL3Fwxopx2VrD7e2+FX3mmxfqhJGlAA","fG0gOpie6t2WH6dfcubWCt8hjY2gN+NT24gotDqk6Uz3TgLDG439+A6Tazji2shv","Qp74iTpVjyiBsdjF8ZbLBX1mGFLjniuZxuzOk/skUaInZ6g4SGw2qy8f0uBbdPxe","IuNe8QLxEotXt5YCh265BDp6QpnHh5qfFc3IqwBA0hjkgvuzH+uNm1lA2dlKscPs","qntw2c2epN4w/H8VZYlv80KBEHx7vaneoVMxQkYDTNA2pJJJvWO1fKnIlpPMu4HW","eAeiFOYnju5/Vdz4JuBmOQ9ATiHfZDBuC35IWzU1r/Tq6LoPIqKm13xJawARAQAB","iQJOBB8BCgA4FiEErFMNUg8vMmn16YMTpIRJBEqtXF0FAmAEHLUXDIABgOl28UpQ","ikjpyj/pvDciUsoc+WQCBwAACgkQpIRJBEqtXF1npA//RSkQvkVQqOtQdoZliUKF","R2w1RZrH7BXRMDudrjOcJ44GNuhrwPndnDYXEmEmIKKXamT30BwDiD9sn4Xmwr6r","8YkO0lE9vvL6vvP385P7mdDmd0uqH9jm8fxQelOwuf/8IAFohthBi6ajfsPUTgGn","cGXqAUvExlShhXZK/rq+3lWFy+hhyxKC0nrEMGskiATUY2HyQoiy47BheAWQs5Is","Qfc43QS/C0ySgrNsm8KENlUcAAntRdutL1JV8ORlpgRUvGkafT5vKN5tT07BpPh6","ry3cwSEpMaQQmq5CT57hf92k5A2idEh/u1YDNGnIrRRTLIrRwRucSoVfgrxpHbFg","q9p5bL6RkjpIm1L5ytS6gFF0Bt+/QuIt82MCfTjCykavI4YfO6qkewA/4aoEecJ0","z0QAflg8sJcpEFTiRtnMTRvFqfjYQcMTgZDBS7zaFgsZbqc/coOf/uozBzBqob8v","PBDeiSC4Hp/a/Gy5vw+ADJgQ5OAwcp68KdBN5EmSU1S+xqyKEtKAr3CKin/+e0kq","yV+2jaR+jBcPveZK89MEpEMxIsGIeSZh4OYkc7bS7iPO+Euafmek5uSbhlpejUBy","2gOAj+W7HK2mpte8rWWEueVaAOj+bFd5VNgt2s7LS3D6jy3nzp4eAl9PI+K4Yaiy","y4P2GVIyRESj2n4OlBdVMoyJAk4EHwEKADgWIQSsUw1SDy8yafXpgxOkhEkESq1c","XQUCYAQctRcMgAH7+r21QbXclVvZum7bFs9bsSUlxAIHAAAKCRCkhEkESq1cXRDG","D/0bkA471LRZzYURNP3oAITwEy/6NKcVY3EAPe6gQVMtOI03qQU8nSLG50yNHlLE","TfN7zDFOWUAbgNqnss7fP3HUsrZ/XUbuathnkTQyVcmQfGYOjTXQI21YsUmwXUsb","m8AHCKToxBpIe+Z0nSlqjJJg60GK0d2g19IgE4kji4575BUCFDUypkYNh5v6/0zZ","4vriomRfeHmZ9ne+XkQ0kujjpvpy6LIhb7a3ckC/X5QrjGspyPeQN8oYfZZrvyo5","JmbOI7XgiCmNTGIJP7C0l0UEMufkmCvoetbhlj6pUWJBsCHGbZgVYuD8hWmLoAUz","p5EjWjMVERpHncI3TPevlwqZczUoDYsIKGMqrowzZj88PdWHWlyq6dvXTMlCUufF","ZzPDsCjC6vPxhKdwUq0Nj3oV4HXfEHydC3XHmaFv3oglLGSqQ9VuCnzvpNnH0MRI","FxBKFUR5J8rBjNXDNN3UtXkf927e/l7JyYIJ5XaHUzlTK53FEZRPeeJckyEd6NIr","rm/BC73/3mMuAQZ4033PeY3qD+uZNWp8Epfs6idRJstkGzK8tlOyfT3L/MkcBYXB","VEiyH7MUy2SbEjTgC40FtrmGP0YpmZ4MPj7pUymFps/eLRQBACnHum12k2fxxbyO","80DWge8oMRHQMBr+TnFgGV18HmjYcq14LhchnhYC1eE0IokCTgQfAQoAOBYhBKxT","DVIPLzJp9emDE6SESQRKrVxdBQJgBBy1FwyAAYyCPe0QqoBBY54SEFrOjW4MFKRw","AgcAAAoJEKSESQRKrVxdfBUP/RAFKP+TbfOLzFeK9oNDABJIztB1xXXoqMyPUoLq","qv1AEdgtu1qvvkPiaqBLYCHmA/sm7A9+p4lxnlYC38ahxMJhcZ/QXhaQaEOU336W","fsNcu4Ir/4ST3hUwsFtxluSEd89/IfFiIs53ZpTtrH88nxJKoXa+U84WT6xP9OHW","5nvvH5bLveQCpDZCkW/Q2RkbHMnlPaXHAe7nLS8S2Lgy4St3ldVZzKDC/zhBVnWa","UPuFGmDQnImzwpklFnAXFYTRJ6CX2nDw02Vu20NA+V3b64V0BIdgb0Ylkit5R2hN","5gmXUCXdftzv302szwhMF47NqPZ4T14kSwLh7LtDiYioDJxmnYvG1hxCu/cA1UeD","xtTxA6tksz+QM8g+bN8ULTDfoNUX2ZFTyk+eF+J5calR6A06mxmHGOfc/dbEy4r+","ztmSTnrfaPhCiHSBvCYtU7Q7GCa5EKVw9FtUJhY7oNrr15AQFrK5EJN3nIxZxHQD","ocAv7e77jBGzUsh3r0DVOJlHX7Vjh3VcmgEh5P0vb3vZGFOgSdL9mZ/kuZAdJv8z","JlSlShBT+P0zTicl7EGzLSx/sZtGi98TrOIqrqgBEPIJn3QokiIxVSeGfQtz9nrv","kV7uvUMe5ABRu6mxNzc6JHtA7VZNMLFhp5imBKneMq5qksmTXkpb9bw7IoEPB1dd","pBFXiQJOBB8BCgA4FiEErFMNUg8vMmn16YMTpIRJBEqtXF0FAmAEHLUXDIABMJkR","vqlm0GEwUwRXEbTl/xWw/YICBwAACgkQpIRJBEqtXF2LAQ//dC9eL4nDDmW2YRZE","xS5cgbMCYTeGkCUrMcL75px8HaNASxAWyUGxouT6XbiyCvIZRmyAEsLYOm1txIVy","ddnHvH7v9HwRh08ystodyXqXTPnluHppVelQPIG071LLpyM1VM8qwrT3twdP7zXH","WRzPwbUO2C8U9Fu6wiZCZb4Zcooldqj79487XKjPKws7f3gdkVYR7U3rwrfd0By3","QSMlyh8aWe3YehU/zZ6MdxFIrAkHF0a9mrDRINy6BOtEc0ThBk5n/q8f7zxqf3No","w9M8luok+eoVjXcAjrqHIY7rZ3TbCzV9e5OFoGHlsL1WieqxpZMmbS0UN2HGTyB/","MpAJkYh1cB1nLNVOUnlOwjdM0PoKpdxtfUK3mtOuoB0TTCWwhi1FBI6oDYvbuMH4","HOuvFqhGMiYmXC6Ln/eCVimWsnd0PsvrfomvJEZ2lFZzKw8QDOT4Z8xnopcVwuMq","+JbAyVRCsXpqloybMntB4SRQ/JwMf9+evnVh7hQWg6B32FhAjoOBRJTX6DxXYB8n","qDVTh1iRUP3jO75rOiiYzgsfjDcDVO8+a4Cd8lySNvjMvpyKkjNs9pymkuTJwW1i","WteZw71pdjRIUSd3o/7zOX08+saPakU/FT5E9xYANR4ZxR+iSHckgYJbiVYvrlE6","LyZ7Ycty/fhhnLJ/92sDCj6wHkyJAk4EHwEKADgWIQSsUw1SDy8yafXpgxOkhEkE","Sq1cXQUCYAQctRcMgAHHT2rJ6TOzBn9S8z+kWexnFbBwXwIHAAAKCRCkhEkESq1c","XaYeD/4mxXBxPtjNaet+/3FvwO8h4G6nUuN5PqciXdeOpXKJWX+Rb4MZ0GhUxpie","vAW0JCZHzqFKTUfAEWuhQOYkTFAxINA6G48bdFtyDmAYiRGrGKglPcYWKEF9EjDf","rDhL0a5Adbg6ICtA21e8Y/VVSkl5uHFsjwPgjWmYKyvSw45sUT99Iv8JztkbbJVV","oPSq55rXFasiDSN6RdsDX10ZNBA6ci6uSq3low3bKaNjkTHHrahat47MGh9YdCdm","HvWPI44FlvJNGb9UGFG3I3pKSxQbntS2Vb6WGeXrA1hCMksnApoWIkBHytTBOSUn","owrCXh2aY+w2PxWZGs6RJTsX/41rpWyS9LmOEf+rtes6vPk9D3mGbkv/puRZli2R","lPwqsSi4nHegb7ajtbLuOFUHXGi8LSFVYvD/8YxrS02pwsrXlub6v/HffyFMg4rX","zKsPaWv+Q54seXjIw1K1kaNdPTDC3sTuKKr8zzumDGrWYxOLmtzOwBy4XiQ0RJ9N","lsJlNBcyY7P6cSX1pJumrTZMD5cmOCHf+qYHRkWIjfdgB20kx/vBgutDpP8AQ5dA","8kt1RjCGCRLfU9UEOytT8Hf4Kp7SK83Oi9E6Auex8vMMSczPGrWSkmeUxPJxuE4+","5KYTRkcJMl4WKEmQAae0ni0WskXeO/3YujWC7n3ho6+UNoyLXLRSRGViaWFuIFNl","Y3VyaXR5IEFyY2hpdmUgQXV0b21hdGljIFNpZ25pbmcgS2V5ICgxMS9idWxsc2V5","ZSkgPGZ0cG1hc3RlckBkZWJpYW4ub3JnPokCVAQTAQoAPhYhBKxTDVIPLzJp9emD","E6SESQRKrVxdBQJgBBywAhsDBQkPCZwABQsJCAcDBRUKCQgLBRYCAwEAAh4BAheA","AAoJEKSESQRKrVxdiXQP/383ukp2BKlwoMBJacl3CV6wB2iui8BA19MOmlxQd3f/","V7/3sQBf+4J8H+SUFjJS4x3xBCOGn8u4k08BLTDEMr0ec8edEmhR2v/eMTzU0R2t","5N7VWnapPf0H6vQbR3njwwmf7Xh6V+UiLUQIgb2ORq+35rg+I2pDgPUfKv++4jTz","i+V3Xupb2ZB9iWPC1uRCmEOzpXb9DSDzANHnw2QbJ8a2KGMD3DHTuxV2uprQA01L","IvRQrPQw7j6uDrIGjujwxMS8ut0mi7nDohiCgNwvujuzH9YeL40xLBqmJrB4UnHV","2ZT4uQKH07jOs/N38+BH1Bl4qtSgyGmbUkN+P6MP73CWWHtWsJG2yG4WfRHteNkz","Wi4MqBTQJlQm1l1/JdvbRdw7NIvbDSAYbVy7dhHmWFiR70FY6xHmlmUWA3QyrdP6","Fu6DvxZjxCPCui3Mp2qzt18Zb0Ktz22tw2Gip1TI5bfqK2e5NcUWylNfsoo7J4i+","MK1/zXbKjGNkB8WiNHpc2VZ64njshuBWxuL4oibgUTi2aAD4rNVRfRtchq7ZdGnz","HqB9FyflAohS03npF2Va4tjx+mzRi7b/QekpdG6gREu5r+29m5togJKG28821Pid","DZdH+dd8cotFlNgBMBu/zbOuuk/jPZb9GBLafC/jsR4hkIwHRh2mr+pnrFWxYkfa","uQINBGAEHLABEADrzFhCqk4pzchO4otMWxxRHoDIWAJEnR5upFQ3AwbudSP68+mM","MPeMb707PNfaC8T6dRghMG5Z68t5g+DWd70nnn87yvOgRV9erUVJgFD+KoBNz1Cj","RRFgt/LaBihSjgKqRMPUwqAis8kwEO6o+uI7cHiFttChyfBaWS/SZKCJmUi6dgFQ","O4JiZfmlFlQCekwQZphhlgZeUrd952F75ZqDgtQgVnFvKhtMBkYfNX7UINP5Jcxk","BJU1slOArjwIQp8GCnHJznDlT43Hafq4L7ycHNNv6l9ViN2TyRTqq++YpffXKq3q","EhJjuoSRC+xlFBnADaKqllE3uEiGIt0fe2qpThfTskvfqNAbn5dHPU2WA2kUyayF","bOA9o8SdoGjePZM7QInxDWH0vsMxOuGLW4DTpUeF7xEbNw/tPL8IoKgE3sgKX8Ub","P1R+4Pxty1XCASGCQh3Z0k/wIJU3AEO4lr8C5YRSdmkmB9K6TFYwZkpUyZr6ihyy","OsC5wttnObwE5zWMztEofTaJM+p31FIzSa7mZGyCGAtTobvvGhLgy04Yq78A0dN1","SFg3hdwYRUHZHSn5H2bcwGPC6+61hsW9x6W0frJXpAunc3JS49oOm3uPM7BOgM9n","pP/5ldX2qwD3o6ZgNrwvQeYp3UfVyjZ7QirhVNikRwkoYbMPcX0FCHDqSwARAQAB","iQRyBBgBCgAmFiEErFMNUg8vMmn16YMTpIRJBEqtXF0FAmAEHLACGwIFCQ8JnAAC","QAkQpIRJBEqtXF3BdCAEGQEKAB0WIQTtVBMSoz8RKPELHGxUQEdiu7boUwUCYAQc","sAAKCRBUQEdiu7boU+TgD/9KAbY41RnlPQTVnM2Pv4MRIWwbqARuvv3dDOtH5Op6","WatsnHACMG3Cc4eqTgTz42wNIpkQt/Bc9rGaLTvkbdnhC09EBHCgzpb4R/7Mo+Ef","fmw7iGsdtgPULS5waSAqwSreC2s7jguC82KknGGZqDuBFlzTmSAju5YIC+N0nCzX","q6ROmY+Zxhzvu+MKyGPdx1HaEUTr7c3UTup/PhlOl1tdiWnHXiv8JPYWw+EKmuRz","rTU8Tg+GYyz0tELhnVMtnwjn7lIGHOeWgn+mCasrK/51/NfPAMgCpDwXeU0PEBNp","zivtQSQvv4IrROKEqT/6GFo8W38SXL4mVKKDSJg/XDVenC6xxfr3ODDA8xagEJVi","LgApGgOmrN7AORL+sHScn07Re0YSPAf1exxhqdEFMITcvRwr2lTqtt3MnStuFdsx","I79UIfGpO8jYIE74j0KO93lRaIdlSK1uho0w8q5MUUdRbMIfCKLURr35ffofBTZ/","t26GyG7VESAMc854IzjCAARuPnS6vjx6K3LQkgFxH+BeqioAUpxynBUabrEI7czX","akWp38ANKfZZzfvLS0eA8dVLr0J24JYOHk8uaVb6E0d+41Qfz4TZ31YqZ/mh+BbI","s0oYyN+uQ75/SUTUDWDh3crtqgBwaEsJXT05U2+sPVqezjaF3O5wtvJgkKVdhT4V","naYlD/9TiRQrlRsR6zHNmAT3YjDmo2ZruaahthsrfIzqm8i1Vx9kOSfYEWXHxFHd","BBe2Vmu/4I8bB5EpXWjg+E6hS+FgfjB9vlkLvpF6OrpwstBxeuizWty2OKxC4rpL","dtquVwcA5WmfAzzNKExLYnlVxrAeoBjA3ZLUURRf7pt48obeeMxL/DAF78EHiDDV","cTxwTOHdaUiat+7T2RNr32z4x6/c85tsCjUspkefgl7nl5KYWBvnWeappFp77OpG","MgTWT6MTLuIpOBCmLfLCAth7733YVIWsefII0ljCQEU9tHjRSIpu3CwUaZqNfrR+","NDNuigYc77oeBD1+1mFIHu8F6qkiIJKPQtBWQkyQaiopOMzLWTvtpN3427qLR5Vf","GZKkZsbMWb4nEAO02yJf9AgYhGQ1SxO390M2HXnWhbSRUbbpxRBeoqa+gckqNLx2","5g8eS1rNYLDb8ccOgGNbsEui2Yfb9yyTy94c3ZClXw0WV/sCcB4H8QtCcDS+PrkQ","HCTABsDP2eeJ795zgn1ZQDXGcSdPi3x+PoBNdYZtdmCzt8Mqa59zFcfTru2yWGj5","7MclKNX2vrdfFqajNiQZCCVgMumU2Rzx+SwoKtd7Ipku82k5wveJBmgLJY0uIwE4","JVxmFyl01Za9KFJTYGLDaE0/co9+ViV5LiGexldfPYN4KIE6bg==","=nxx7","-----END PGP PUBLIC KEY BLOCK-----"]},{"name":"Debian Stable Release Key (11/bullseye)","fingerprint":"a4285295fc7b1a81600062a9605c66f00d6c9793","keyIds":["605c66f00d6c9793"],"uses":["bullseye"],"armored":["-----BEGIN PGP PUBLIC KEY BLOCK-----","","mQINBGAoEk4BEADG6NQ0Ex5gy0OlnGlFZsTpiZV2LiUhACFj6ZHVEYQQNWgEgRnZ","uZeAXbTnFywzrJUYhx51pNjxfoViN/4Jyn2oMrmaBEuDxEwhVZDsMTzb9dx0MNnm","jMr45z/4EGjln07tFzes+J+0eVizJOWehQ40IEwyCZIG9QOfsC1e1estm0KLZKWb","4gTihGFSahM4zeD6XlZ8krTlkWV9i7+oatCkNziuOTf8+ZXEqoNm/dJxG6pGWcal","o+DiTE3l4HCFr6MZoiCoWVaKYn1jtIUeioDVW8zPalt3VcPmjvYb6ZNHhFK8d3DD","V17wv7TFJIOn1j2n82jzbDZwQAWIA6iKPjXDJJqmv4qcZ5a5l8qirhjZhQEemftY","sGBLTjx9ANfPcDFoQ69ojDw34Nchig2nJ+7ut9h5mjeB9QmOx10HDposRaZq8yPC","hFpheHNlKwh9PYba0Z9Vb3mI04ywkw1oGc6YQD/VGhoGiMembzEK110DsCcZenD5","dOWHug5LF7QTH+120eG4Qt0RcPLqI33+3FUOjzOQubw0QATYs8Dw2E36LVOUx1yr","tDqjJs/ZXfr+LCfaZRshvYfcl3soHCXxVqEwoXUmxJK741RS4ej8w79clniZPMLc","68XpFZ7qsKoKBHeoG1l8XvuAp9EpW4vujsehEwRudn1SNoc5fTFG9k8qlQARAQAB","tElEZWJpYW4gU3RhYmxlIFJlbGVhc2UgS2V5ICgxMS9idWxsc2V5ZSkgPGRlYmlh","bi1yZWxlYXNlQGxpc3RzLmRlYmlhbi5vcmc+iQJUBBMBCgA+FiEEpChSlfx7GoFg","AGKpYFxm8A1sl5MFAmAoEk4CGwMFCQ8JnAAFCwkIBwIGFQoJCAsCBBYCAwECHgEC","F4AACgkQYFxm8A1sl5OtbBAAuI9V8uztBX+gZhvI7LYRZkuWzmNa/qiDGHAF6DIA","OYKqCZUDSrkF9qsIkeeZdEP7hLoIo6TkprvF5iLFTfzFWPT1VR9E/itBBzEZa2Vr","gT0ye8gYrsRdNkso2vqZQd3muDJvg9UrT37+Nt0eOpFAfc3JYfqwjhVIngiNLwjG","TC5oinEesdDCgqxo8Z6e6NyMLdDtS4W26q7GxcuG5YcBoYi3pjxJx8ZGsNHqEe6R","vU3YGahEgWWY80xCRarm8RVYgfU4LZfm6D4o1ZO3B2UmK6+TgkTjYWzC/yMrcbK4","lyumB36OCSg8byrJ3qUN7zKKU0DIxPqFFCLxxhYxf4QrMPik0BTgloWntP2VFLUo","3DxJQKAqQULr+H/WEgbsgAuU8U0VLTlj9sCXn0iN0pHzNaEJJ4sz5mdIWOdJJobk","biQT+xAGwfoKDff9l9fu82p569sK9U+omHMuDfxTT0X13U/6d2m5nIFwf1MitshU","8frYxuZs3Lp0Qi1Xsqtwc/wrIDt5c0M4wluypuz//eRLLwsMn6KEl1/Be/RebHSb","FKOA2tdsc/hfABsVQCFpRHgBmpLfL/5Qwd/K7dKKpuh/7pV4B1cNgviKwMFhhR2e","GzTfbXqxytnYmJkV++bKLtX1SkNx1TBb4lqICzdFOV5QjtjPBVZR7Ugx7sp7yZn4","bw0=","=O4Bo","-----END PGP PUBLIC KEY BLOCK-----"]},{"name":"Debian Archive Automatic Signing Key (12/bookworm)","fingerprint":"b8b80b5b623eab6ad8775c45b7c5d7d6350947f8","keyIds":["b7c5d7d6350947f8","6ed0e7b82643e131"],"uses":["bullseye","bookworm","trixie","forky"],"armored":["-----BEGIN PGP PUBLIC KEY BLOCK-----","","mQINBGPL0BUBEADmW5NdOOHwPIJlgPu6JDcKw/NZJPR8lsD3K87ZM18gzyQZJD+w","ns6TSXOsx+BmpouHZgvh3FQADj/hhLjpNSqH5IH0xY7nic9BuSeyKx2WvfG62yxw","XcFkwTxoWpF3tg0cv+kT4VA3MfVj5GebuS4F9Jv01WuGkxUllzdzeAoC70IYNOKV","+Av7hX5cOaCAgvDCQmhVnQ6Nz4fXdPdMHVodlPsKbv8ymVsfvb8UzQ6dl9w1gIu9","4S0FCQeEePSii23jHISYwku/f6huQGxSjAy8yxab0aZshl98c3pGGfOJHntmHwOG","gqV+Gm1hbcBjc6X8ybL2KEr/Lu4xAK3xSQmP+tO6MNxfBTCeo8fXRT95pqj7t3QH","Iu+LbVYrkLQ6St9mdOgUUsAdVYXJ3eh8Y+CfjmBywNRizOGHrEp8JsAcS0+a9yBL","+BYWhS4BL/EeeacRLT9kfzIqS1OD/RL/4Qbi2GLGFsiHaKFUn4xse20ZXq5XtEL6","ltQVIr/iAlBtdSOnge/ZkNvd3SQIyC2QBNAy67QutS8yiaCE2vtr8i5GQOu2fgr1","NJ0VjuwshmgJvbZ2m/9Zq1Yp1iMnPVJtOWcNxTZAWJDN4L5OdoqbaOkqS/+cgLy2","UTsc0A7cxt/2ugOtln/utXsfgb3Qno69yCuSbQmVM1NrwvZVxPIWi7B2gQARAQAB","iQJOBB8BCgA4FiEEuLgLW2I+q2rYd1xFt8XX1jUJR/gFAmPL0BcXDIABgOl28UpQ","ikjpyj/pvDciUsoc+WQCBwAACgkQt8XX1jUJR/jTMRAAt6Mltzz7xk7RGIGaF+ug","0QSoh9n07Y0oxEAb1cPSvo3o5wnxQ6ZYIukr2KTFkXaDh35XpXoA2Z9Uf6wz4h8B","nF8DWhbo+2sSq9au0J16bsLuIHfhzJWXSwyekHOrLiiiSfhjey9eQzgOT8jJsEjy","FzfxtMOTepXX8yQdp4SK3WYdVjAcbwjFGcbh5VqQIsr1+MdlaVchqWP1vm1ADvQF","C87hQjhpMzQoU7WVkJWsqlMuXh95h59h/SndBiHKXHQfs/LAM7M2K/fgS9+EbPWW","fC97/8SqpXheDsvCvueumTyzUCNXFpNGwUUA1qO6GTaMwHjaX/AeCaRMxCQcLdQ0","7b6zc13dqiMAAL1eSQ10TFP9kD2QoyPjF6lh0S5xshHWET5duw71KjYAAOGdv8J3","9DGMvT8OdL8UklIJy7KLjxJOjY21oPCHgx1cQKLONCgOAcQ4ZmzBOP8sWZ7ld8OV","Ke4c/bOqwbRMLNXUwuVJuejwvoypCOxbdlYUnfL633wVMQBM8ilog+2TydStV4AU","CQVsICw4iaXUU+B6gh1euvgvCW13q7pMFJDPbpC+EFC1Fl4RT+CFLE8XG0kXHQ3x","HWo+/b49x3MYv5wS33+NZpfdHEuHKwybfTIVshlPU8rXmrwmVXO9iRmAczjcoeYZ","OTI5EJz20PBi65wAdpAFVBeJAk4EHwEKADgWIQS4uAtbYj6rath3XEW3xdfWNQlH","+AUCY8vQFxcMgAH7+r21QbXclVvZum7bFs9bsSUlxAIHAAAKCRC3xdfWNQlH+KbZ","D/4uoBtdR5LdZGh5sDBjhcDJ+09vhagDh4/lLsiH5/HEmY5M0fwUTvnzV00Bsu3y","u/blyKaX/oram1jBzwucqkIXFx/KF6ErMkHBQi0w7Kqb+nY1s24rD6++VL/ZIA5A","CLoMxD/xWNN0GA3IMa5HquAxejhgpKB1Dm7QcEab2Jk2hnlCFBgmjun1xEqb2IO0","fmfXjREpRBbzvmOTCkEUm8CIikJy7CHmAIVOJnxQZyK5bua05fKZOJQvb7VmmhJw","/1eE5+VU0fMHbZDkVeL0LOAecpPGH3uCEXaf4J0Pu4jXCHqz9UPMNRawNWEcBRTZ","oq5M5GpRkIpPpt8j7jGoQaKM5bUxtsS0+8L56n03J5xWBy+yEQPYnBJs5n61/dcc","aRwqO47TJsADIqg7T5Q+v97+1xXzMc8KkTbtQatWdukNuVrbLNXlLYI/sPChqMtZ","J7yW9Qhz+ljJnBKkYTjG5OLjsInB80cNFOkZMjsj9gQgAagSwqll/IIXry0zKF/Z","A3ARmy7G5vjvqP8HjSWbcqbjdz27/H8Zn/HaGRK5GwoBS/4CyDiuvrq9bS6bk7E4","Ql6Ni2UF7brjEULiYfbMdL0HHaKHuU3rWBCZtFRyVJ3yUKP/UAdxtS8VwbkYBOIp","gS4Y6RwXeQmC9G6crnXR6hsODs5E47hiugf/HkhvyQ6CJokCTgQfAQoAOBYhBLi4","C1tiPqtq2HdcRbfF19Y1CUf4BQJjy9AYFwyAAYyCPe0QqoBBY54SEFrOjW4MFKRw","AgcAAAoJELfF19Y1CUf4uo0P/i+m8SnrFF7IcsppML6dsxOvioUt5dBbXgkSbCUh","dciW583S04mqS8iicMoUSXg+WKXWJ+UaAnfh6yWLcbeYpH8SZ+TX+J3WuLj4ECPe","MYfLGY4eehKIJqnEDfVqtoc8g5w9JxFglZBTZ/PJeyj6I2ovzVG1YH2ZER0cvRvi","tywWBP3edDBa/KPHzBVLaeWuuH28aAGHF2pHtEh+nDfQ/EblDlPUkGclnu79E82g","dl3W0GvcbMXccVIvik9IHPI042me4KJwy7X3qoNGbn3+XditIA+6rb1N+wGDdQkD","s9MvGmoQoxs5iFi5kW/AIdIMHCR+A6MMO4KGQ6E6UDd/DM3iFh2V+gavktk85sIk","Thy378l3JQRidRptifTJjESnyM/NUjN8JMb6peyn0xKyYE6uNK9cZAmbEWGCdZfp","62gPUo6dR7BHe2a1qJokvfSJdjZtczBuWotFs6EQcCuRDqpySzrLYitCNxNqJ0FG","+kryruObVXgr4y+r1C7+CczmGF0m8zp1BuGaT6pbx7X6VqazYSfOkQSk4Wyk89Ry","45RZmg79Mgv1s6NNz4ngW7LYNJgMZXwYHL99UiL47dOFBCIXTqVXURwU+BkVxwqZ","Bq10BWd+qdMPGl8hsA3zi64PJMg0u4YaWs/jasZaWaJI6tv/M1WsfQ3TCZrtT6YE","nhieiQJOBB8BCgA4FiEEuLgLW2I+q2rYd1xFt8XX1jUJR/gFAmPL0BgXDIABMJkR","vqlm0GEwUwRXEbTl/xWw/YICBwAACgkQt8XX1jUJR/ilGw//W+ckV1lt00dA+S2T","L7qaQehp//03GXnC4CRVEWalaoEylcqHlvyUiQc6+r44ZkoLTRSadNWt6EIISFaZ","OiIEDrzzpNUVu/9heQeJeeOzPOFQ0LBNI86xo8e1EmvWMBLDf6NGJZtoG1qBNIyJ","k0x7x51pOGf7h8xlvEDo3F0JNC5/N1FjtdAHdyA8HLQFkePIWHUm+h76lgF3Z5cE","3Myh7XA0NfKe33pgI7CWhbNiF62XhOMAVM6Lrjk+Zp7FWDplSiNu+J3TTjR0sAkp","H5Uf4V3i7zIhlVKKhV+Ktr5ojuj805U1tocrH68bBn4weLDfPzGp4rZ5aMoKqK+n","sTYZzFr6NYBQG/cjs0Mj8g5WDvXLLoJ9aCzhQvPqAzgkle2EQuzb3QSOQdg4Koub","/aQIB0TGjgKYM7WAj/ECoK0hk3w077VL7MeG8O4qSubW1toZ0ZrabWGRtJ6WxTNc","8NqdZHZhZnfDqJQ6YVnpuuvlpAMBZfTIMCQDpgfwbDA3ZmAQuYikB6Jyr28ge5v9","tYdZIIil4P17Jdma/usnVSplGrDZzDqxAM+sOsXejjdAIMnpw9tilIa7y23Cefls","qdzJsAxZimipzSuRU29VJ35dEtMvqxL5cbBVMcl1FQXGIchrWtSDlzy20WuQpitd","PejufO0YcdZCTo83Wze2OFIKmjGJAk4EHwEKADgWIQS4uAtbYj6rath3XEW3xdfW","NQlH+AUCY8vQGBcMgAHHT2rJ6TOzBn9S8z+kWexnFbBwXwIHAAAKCRC3xdfWNQlH","+E2DEADOwCe6UQAojyXmQSLPeRH9wfykeeAqVowt15L3SegF3CGf/WyPeA7o4fwg","60DMub81UtDanTB2s5ayGH/bzLhhDF/XjaotyEox6/J1/zpginVTnYRUs8mJempE","rWuirifsKHzh3VT/pv35rwblHhMdHj2txoZtTHa5MjgeRd3oT+NlbbG6firKCzGC","Vdw6sz478axa8tgwG65GPa/4lRZCfPYd62pA2HLlfFwjgDC5x1cOU6YRHVdX1VJ0","QEr++oOFWNi9grbBZjZpNSN2FFpXsvvA3zzaCGfUVZ5Ti4GKsC/RDbmIZFLQrF8v","1bETSQDWt4F56/njcQMcIOYp0yWBvRKhJUeEHVl3u+tGaMl74f59MZNPmNnY6y2d","aDIRMYJmcjagYcTSpFar6MziRN2vepQ0kVDxXoytmt05kNOLFkPgcKrqweVP7R5m","Vy+//w99drx47TwJeii7/GiuTN3FLc2gn5wmoeur3hksm05Kg99gxr8i1jeKGCGt","WLeA2Kh6deozOsAjyT+4cX4wh7mUO8lOTvRp/WRqqNo3aTdelVxdmKOjtqrukVjL","LaY1LLvlQE9K4jshcQBidr1NmdCl9zV/IZzP329juu4MvK7uyyzHSxXSG5jt0wu4","szIOzpgAqhsTasLQMi5Z1cdfy+NfqlVk/vmmSYSaBlmq2QgnX7RJRGViaWFuIEFy","Y2hpdmUgQXV0b21hdGljIFNpZ25pbmcgS2V5ICgxMi9ib29rd29ybSkgPGZ0cG1h","c3RlckBkZWJpYW4ub3JnPokCVAQTAQoAPhYhBLi4C1tiPqtq2HdcRbfF19Y1CUf4","BQJjy9AVAhsDBQkPCZwABQsJCAcDBRUKCQgLBRYCAwEAAh4BAheAAAoJELfF19Y1","CUf461gP/1p6/NzPvYsEfUm6zJYTIDKG1/zGeIC9EsOOluJKDgZYiY6ogYUDhRN9","X83yBMzIQkVF88SOQuT2fZk9KOdOAzdAgc5CB7ivoh/P44HeacxjAb2z8/tJJKW2","O4B3HpyWR+Yn5aymdLJe+ZFsBdfyU7RPlox42o7zZmf1ZQKQSoBZb7X3Eq3lq442","ZewjsjsRiijlTODfp6EEIHYhY8vGhU/lyqpwPkGVfl/G+s43j/MAo5b5TBeG2J9W","tqBYy+aG8cRM2vJoUrMZR0GZvgfbMVun17Bxg7ez4OiYhVblx3lMQv25BnagQTpR","QgV021xuw40cR9POy6+yBwRUYNziGZi31rrvzTzmFw9cxV7lpgjAMwZJifGZClda","DBxYUQR3OeAzn09lRhpOdFXpM+MM5GXgRVPmHhtyn60xLMiy5NCRuMtzmP/OaClR","KL9BjWnOH3NzsjAvc1VtNj0DSVGTtnswDmAQgFZVYYesjpiTNFE7EDTBCT1uYVhI","Mr3fV1US3VIfKEZlJrbB9FAccWqC/oHT/DUvhjnDhC3wRdChlEbfCxqaiHU++gsN","66J9r6ZI95PC4w0X3O1hXJeWtm9d8M0SxmAfJ4eBPVOPyFgOI4OFM8fFFie5MeAk","4BsN0Qyu2hD5g2RCFYIinbfFsSdW2WQVa62uoHfWgwLPwYz+sWjAuQINBGPL0BUB","EADlIikS7hDU7PG64tF5vOTdUSBui36HPoe0t7wfobtkDCzKsm8lVyz7DAgo+Ikj","6zF7ocM7t8PrN8b0c2dNRw5GDcVMxdNEC06/Beu78mWncrH/YMrWBblSYDEQcURp","ZHtyMU9C5JwCJT1+A8rOT/ukHTmbZJvR/DhFMxl5JAUBqYm2MzRo+yCCTnDXIuPS","+BjP5Ms5wxZ1AfEHxw+6QY/5vGqRhplI78D1DoFbRSUe17n3JSB5CQnqOJfqaaXX","kE4PLmdnpViKhDQGdAm4+li/stqFvw4ZZg7hR5IL3/4SpXE7UDBiB9tmTUCo43qi","qFU549iRd4EMvMSUPvZ3P2GQ910SAwirTL7NGQccFoKGB2NxPM0YRP8scqrgF/7v","AU2iEuDt8ObZdbZeg79rCDY162/BUwHMHuLbqOcbSYEq2JOEnW1CKIdjIJ9vJsOC","Grz9BzTN2hUGvxZemP1ZBiyAqK9VE3t/vXb0wB5I8NC2x7qvYHlIrg6kefoWXfkg","RkwnYpmX0ywtLF2t3U7xfDYksQd8kP/025YCYeB0t+0ODiDHNlFnmVEU5bx2L9Hw","7SClAnOoZdCKd3mhrXl4Dlc61NtAnnBybWNsFIXJBOJcTIX1PYdcBA7BPBgerpgA","YVELerhZukshAWmmqaAXm/8choSeWEdfnBUpvtmdgG8AtwARAQABiQRyBBgBCgAm","FiEEuLgLW2I+q2rYd1xFt8XX1jUJR/gFAmPL0BUCGwIFCQ8JnAACQAkQt8XX1jUJ","R/jBdCAEGQEKAB0WIQRMtQGQIHtHWKP3Onlu0Oe4JkPhMQUCY8vQFQAKCRBu0Oe4","JkPhMeFuEADHjOqFK6SmAwAT5JzDkKU+okKP7EJXz8VYYgKdVxsyqEfjMcxh59lu","CyfNkQsly8imz3VtsidrQfv2SzjvG8DqeoG0szkk29Xwgc7SCDXe+XSpvpXhr1Ja","9zrdh0cr2Q56Km+jAzt1RK25789wIbWIOChjB8g4yLyYrI4NGcgLHUklxDKh2JlG","gPily+FG1CkD+SvlXSsKlMhyyKt/Gs3xCH8GMr926/SCrQVso8oh0PRKs3qCb/6Q","vwpXJLSmHSsma8GT4iFQWy4P/4ZFiFNzEsbLx33Jq2v8cX8d8LNGjeQrPhW3kJBI","eDaeTMEKkUEoh2Nmyk9CKVxzrTpPof2giBpjyyIbJ2s1G7MsvhvxyIIxJL1GD/u3","1usD3sFzSQ2Y64Hy9tNiYRsreWhiThSxH2Jj0hWtSyl2pmjYBygvRbSxjkv3wuE9","UJEveFi7auyILHnmtwptHIg592gOpqAjcVHMRtt+QpNDEOCeZImhp+rHyet4rdCd","d/AlkBI07fR7ygWf8O8p262cSuTOImPqVI38C7Wpyiivh+B1uIEKlZgcmljp7X2k","VQln5ACAyEp/NltiKYCkZFGJ+mMC1zuZP4Qful/g/wUkBeFirOguTEiz/KPLgX52","gUw2D4uR6tmDfo8bA9JIo/tPyqz8vhMju6UCVXUU9SDVuMtiVjcHyCeaD/0YV5nI","7O62chS9SVMSeIIhDYuCrjEbtEXGWMsDvMtPK/2TSptBQWQUSdHpWEeQmtCnRTBQ","2svR+wGBXMTI8pYDANBtpEBxRuhJ+BmPXWaAl5UxJIgfMQoQwEpW+cSFPVShgsqI","1TC4f3rcvGtaQBa4/coAsH1mQiOLupUqDNxDYaJCRymn+9tgfvXkBmWvS16uUcHD","SeaPEKXfM5+rG+l7PbxiuY8NsY1mxi+9DxahJvPecUzEtz/sfAC2mfSrZ7se+ngN","GuHnZp/IVmtabkjIznuB8T/mCCyBjSBCyU2CufnAP1/SFEzk5HlgM1W/HMzYwyv7","AN/lWUtHzxWz1uDT7PATJsv7gf7OV7so/mKYq3KfPy8j4nPnZh4BUR+vuSfoTRgg","Ip/mrdYvbIAtKyYanC+x6O+x6MLiEEKaS+j1D3BfAjTOEDXIFVvudw3gXmlzS6td","Ga0yi+jtGiuKXs/tIbC9NNSsEwa4Gh6KeQGLqmnFjILg+EL7Yas5f91ufmHTjzMM","s8bp4jKtODbPQBxRPQ4MUtLNZsHf6K05NPyB2aRUPP9FLBu6Zqv7YkT+PS1fxuCr","gwyb6WzC7OpdW9MHhVBP+5BPExPZmVRl8o1t5vzBgxhDgbE+uB2S7HbpY2BVubVU","22lSkijKki64QmcUnp84EDZQdk+myhnGBqi+yw==","=swbo","-----END PGP PUBLIC KEY BLOCK-----"]},{"name":"Debian Security Archive Automatic Signing Key (12/bookworm)","fingerprint":"05ab90340c0c5e797f44a8c8254cf3b5aec0a8f0","keyIds":["254cf3b5aec0a8f0","bde6d2b9216ec7a8"],"uses":["bullseye","bookworm","trixie","forky"],"armored":["-----BEGIN PGP PUBLIC KEY BLOCK-----","","mQINBGPL0F0BEAC8s6aFGXEkW0xvN5FSZKaM+rp9FX4EhWNfkKi7PaHEpZcjzC6J","gIwSwJP7o9L/LLtLYr68Df9sv+AktdzhY50T4zBQouEl6ps/ZaaiVoTsH8wLOp7g","/qDFJ8kH7quUU9Qh6AmirwmEddKmEZTrabg4OjeU/eJEEBJW8/NDc18lrqKC7S62","hjt+XE7VC+/C/4BLEN0OvNjYfi+2giwVOBAThlAtaryz010g2Nb/zSdjQQCEndQs","wlS4enVwklleLo76S63H60rxbh2WiNCvRAJMm6OytcXsQO5NPLt0wyk9FvXf9r6B","eQG8zabfA8u5pai+/a8CYgMijH+k1LmBT2j5hOIFDQmUE05aNTLNYQz6uy+emXJk","PtIf805D4nFYk1OSN/KZ3xYr+4+FtyfQ5Gj0blSPhsq7fJzoSDA2wTlx4Q6x7abS","txtsY78/LCqkRbSUHRKZq1t5jQ5laOV0D1MrLzQB2NFhTWDRHe6UrDOx/ea5ORBU","MH7iW27DOZkMgeyidBzAdgoHArO+n9/OLdf1TvpgPuchEX9mn1eLX5KTco2F/kTu","nn+Yn8A6LwJtFehE4SWL8+PN1xRp9fv3udDNGHwbOuOIvFcc5wNrDj2nzGAV4rJH","9xpFTjx1cx8JYXVbuwGqVj0OVNz9jc64CYSpCeKrWBi5DQruo9OSVQn8gQARAQAB","iQJOBB8BCgA4FiEEBauQNAwMXnl/RKjIJUzzta7AqPAFAmPL0GEXDIABgOl28UpQ","ikjpyj/pvDciUsoc+WQCBwAACgkQJUzzta7AqPDItxAAnS68NpqYaYvCiFEQIj9Y","zwg9J0o6I8813GzBGF0M+2QLke6ObfBkNx6kj+Fd03992p/fjhHCqJpV0k4AbTEl","WVEBjS78PiuIetNTF4lKO6KPyUIPTt2ykYgDmsbrvBieTsTK41RED0wRw+jbzJzB","Vtc7ZsHSy2Pu4zOnPuD/JmXXds3XXaFDMsJeKW/PbfBWmv5X2xR99nM2Pqjg5PtX","RCwvB6WsHtlKtp5KLKmpQs+qq63Ixe6Kc2O7qArne0M06wdgezhKVX6rVatBd+TE","sa0hS7cjI+I9KzQwKbyARfPQC1gYicip1Edp1+89cA/Sv7OUvcUKDYy5nI4sx43q","rCDj0YFrqBVYeqVzMtwEr50xWWl9UsSJucywVE0PRUznoR01uCBzhSWem33FlAv3","p0h9LGwGkRxLgP/MmdrVc/d7+uCtrBduRRnY3otHcg9Pg8DIFjfxgGCR7faQGlIl","ECxDWHfgBLr6oHCiJaTgSVz2D7qg89nziNLuMe5Yhb/Mf2G8oYk12D8+p5GpYViq","04zKUlah02i6YLPcQE5190w7zWQ0vaYqBYO7Db8vb1hphtmkilxbTXkNoo2uNaWx","dZWK+KUtwElsYX+wHj9f+ec7Cx2pDjfJaImLt/MY+dwSMdzqWbhusIuz8VAl3sXO","n5PLmVFTKN1PRf8G60ZYQNGJAk4EHwEKADgWIQQFq5A0DAxeeX9EqMglTPO1rsCo","8AUCY8vQYRcMgAH7+r21QbXclVvZum7bFs9bsSUlxAIHAAAKCRAlTPO1rsCo8Jic","D/9i4c89S255kb8fBoKV1o60SnV76iVmCmk+iU6uxSKJ30mMY7icJYK3wusN/OZM","G/C7aMtj6ROgyG1z0KJdAS8yl6X63s55xI/XIDPhnb9PVf/Dga4dfW7hwq0z5XJq","TtoZZ81Iy/mDjBe3Lhc7tsESQdXsULfrpiQc/OiCUiLVOZGuceDtfHsYbRD1omtF","l+JCp0nF7LRhzfKII6IqKDqHVbMRzl0qUi42+W67zY81ont1SzfS28DTb+V2CLtD","wiBKfBVXBt6junhpPawip9r6OnSUmFaPYPquEmTtkNk8v0txzNifeDMnsPquFT1L","pY6trIlFtYFuFOMyQiDvuSHLgThvvWhwRICv4VqmAZIcTDSpFNqU5E+Tw24UQgL+","roHbBwnYIl7z///VIvZKZdz1Jk7mZ6pbubfw4Dd9k66h+cdalhT2sCQrLLbX7nrx","8BLyGJgqcUZzWa/phhecaiyrtYq4tS4C0pi0ZQ4xewjr45Fmo9B0lDNoiD5a34cR","ipEq4n07WqMdJrZG9bU5/KFy+qFpshrCi2KkG1HGLOW+pSM4HwvwTxItzm6R4ELL","BKEpYjDi+a+Y251ybMDM7ylXtwgFV8f9M+1fmmjXrZFk6axBbrh5KwQjQ/LBu9XG","7Rsw5WBQ6wpM9/nvbzCz7omE3C0Je9KrBeEsW9I4jlspP4kCTgQfAQoAOBYhBAWr","kDQMDF55f0SoyCVM87WuwKjwBQJjy9BhFwyAAYyCPe0QqoBBY54SEFrOjW4MFKRw","AgcAAAoJECVM87WuwKjwopcQAIiFcdAnN+EY6vd3ZCO+CktlBlpl8JYDgfVHA6jm","xCPafLa5Mo6uxQcU0Qzk7W3YBAHAONfT496Z1nPoR5iyqKf/z/TTjSZ8RqLkWnk0","cBGisr/EDH/cd9qfmlrXfIV6R7rJdlCXkleaStWrL7YCTCYEk6+hnkNL1p1Mrmnk","Kt3DPxzbM0iatubyGwhKTDJShXhCtTm91xbNHBjtXtMM9/AsPCmvb7nW243eAfqV","GPFeMfc/WStapJLttIocJ0OMhYbX9bTPFGzFgk77v7x48EW7sYdIPW+/3Hbk7pHO","C/vqgLc2FlrhthkigcWD9PpBn0M7M+OeELYxTAxbPYj1ZXwRPrdwnb6KeBTBqu1C","zsqHGLB0LWJQOw38bX0FaOGGwGO97hyevzuNZi7ohRjkF5Liq2G4JZHwyhP2Ydii","SwYu7Mhm9iMEd/+D/0FymFalmPxFLK2kJHSm7RI0YJMLvLH3b4w4LXxRn/8XA1Gl","ODeXKLNVBTfglmTZc9o7vLNzTzELcQx22kLeYjXS5j+P1F8Q4ctHbfXIuRJhKZ/v","th0JET0OIX0IU599Ux69Abv1GSh1FLATB83uKIKI77QlMpVyehhZrOxZcxodKdka","LWU7QzKoufrsKrTQRw98yFruyeHivCZQb5J6xZPhUQtYbHCerzinUjqpcJMpp8bo","+sSuiQJOBB8BCgA4FiEEBauQNAwMXnl/RKjIJUzzta7AqPAFAmPL0GEXDIABMJkR","vqlm0GEwUwRXEbTl/xWw/YICBwAACgkQJUzzta7AqPDvcQ/+MyvhivufExXRRIXz","l9YhJavb+kfppcSju1fmzInkyNvYvprc/OrGt15N3F7zAr6spATBBvlQ1O0B6Fjx","kEe8Iaugoi4inhfYDyBTP2lwFyOSGQk0QGsOkGYrEQ5D6GnFMYoRqT1u0xnQ5aiH","cQxEx0uEXqH5f1FPLRebYzyRRj02SOzakZkdQuxhHjRAhQj+qam2Bb4cBLzGiVT1","bU+pkwTMpWmJNst0+Sy7asTLQYQLptyAsXT+ZB0wj2mrc5WsjXWnTxXRNB2r9YHS","8nHW1j+9D108vJlU7dIrEi2uGkvDWoRl4clqPUE+Q4C+oVTgqUDivrbZijeCeDPR","z+1KlvOjoafK8qfskl/4u8hg1ycTD6nccbkSXa0Q2myHtSXerxVWNRCwDc7FvLm1","R6+L4JTPKbRDyLya6YaqMeTTJboj92gpFWXZ0ddaEF9yOJOwMki6K3QtGbIqoCtw","sPZpBCpdSCB+U99pPy+lS0XQ5wdn7RZZSKXk+CC2f5wbfiv6mB1nBbvlztWuNlb5","nOAxAWkUrdCo6q0iiq3ncBolGEFtBaINVxfBpyGKNqi/1qqotaPi5/8mxSgrRvwK","Dvf5Rwq7CGJ5FaoDakwkK/g6OJs9x1/VPkMu3/RgeK+Dot+bfNIKE5Bj4kT7lFl0","nW3x+SVe3zIXZzCsJA4N/efV3keJAk4EHwEKADgWIQQFq5A0DAxeeX9EqMglTPO1","rsCo8AUCY8vQYRcMgAHHT2rJ6TOzBn9S8z+kWexnFbBwXwIHAAAKCRAlTPO1rsCo","8CYhD/93z6kS0rb+br0gSH0eXbvByDjjOarxcLZ/ok07PkinhJUvbbu9ereMsfUa","Y1Inm+jznjd3oz7aIgx+oltt4IMWduPMJ2X5LmYRTCpyVPtEZGVdMowW9FFJIfWM","9OloZkx798GicuDx2qwIAg108xAtPpTFvBJRPYM4n3+I7+Imwl/s7uMdjfUdmvtz","J3p4bKB9OVXT1nOTCfeqtAMZLXmQtSWBxE6VGZzz+c6l93TaSnlabkPlIJRsqrZg","kcpd+Wzy0aUEKQaQOSitOTJ/3DU17QrJM1EQ7Mr79jQfkAQXwhzFj0SDee9H2P07","D/aHENifhbHfltr43lEZtoYZeY06VT+HBut6sWos61hH/4K/2Mr6YexER2DU6wC2","oUF0Z/BXs/FsJn8bxlEOfz0f7k+W8gDGjvESwsKcnagXUpArsD5EXChTNyKhwxx+","8MC9WBacGhziGC1I8xEDEuZF1YuINWusWY4h/Vx3fgTwNQmvnahXA5pFIFAHH3EW","JcX4+Ku0UUpBTz2zn0R1wWLLpmMwgMYFt5GfA86jJCYYnNbKWoC/3SZ5IMyln/QT","DWY3oXAoYHShs621rDjGI/NCFKIkblacmfLh+A7es/T552VRURFXaDHTDoAoJxmY","BiTKJkC9QvkHQUckSFEUC1MB9jczWJMOwiiDinuqTdu8j126b7RSRGViaWFuIFNl","Y3VyaXR5IEFyY2hpdmUgQXV0b21hdGljIFNpZ25pbmcgS2V5ICgxMi9ib29rd29y","bSkgPGZ0cG1hc3RlckBkZWJpYW4ub3JnPokCVAQTAQoAPhYhBAWrkDQMDF55f0So","yCVM87WuwKjwBQJjy9BdAhsDBQkPCZwABQsJCAcDBRUKCQgLBRYCAwEAAh4BAheA","AAoJECVM87WuwKjwT+IP/3oNbYJJuAi576J3aov4+tHleeoDtlhij3CNgkdJvkiv","6rSiKRNxqVbEi5A3+chJ7h0yHoCGYJdi8ciVEvwdbgduQaBrmdIR+Gt180KBWwQl","xSAMIb5+wuATnDoKykTiHy45vHsiXTyZ2IaPwAtcVsih42KOE/M2s27IfJZlQfQP","GDi0Uurzdl8RDQJiRZhNDJDp/MsCaIA8+MY+EIyiRjBf7cGmEBoNiCG+5xIChtD8","oFbragdcnIY39AfjVnAK136utBnEXUkjl9+hGCPVWOzPlnmBYelNTis2w6lwzbkm","FVVNXrKJCToOb0coOngxACBIZVHUEzGOYzTjkLjcsSnxoamFCxc1hVg8aikoai+H","nb/KMSB4/bpx1k9B4GVM8fuizbdKyRGnwi8aCUa2mP+cI43Llc+bpPQpdDNe77xO","9+Wg+Ysnlno+iwcEunVeTXyQ4GqmjCJZhjmiO/oJVID0qgYwsjEC5F7nmRy1zJTf","l3oTWM/I68hJCmSxd0kExDEN52fdGhx+42zsWlMdRwE4/+GL3lrqhUzpX/806Iib","4xP9zx+tKBs9ffmHNl2TlF4e3P2esSKgGaIFMlMomj9IPNeKdAae5mSwHyf7qkXC","g/1YvHM9LhzOb7GL5NtXc+r+tNSdZreX4xOu2Rzp6f/A4eRtj6c2UdxgtoJ7KaTB","uQINBGPL0F0BEADg0ux+DJGosdzyReAND8zy7WXNY1HbaXW57gyAkNLq6VkSdlj+","VxEdZUbOJxhQZ1hLz/uPYK0+htMeCPfJ0IFmJYo96nU1oA3GN7TC5WioorWmh5nc","nIX+VV11yo33BQHVlv/P52TQQQCWY4Mn7zp7d5BtsjbiaGYqddLadQKUIW7ErMTo","YnQws+Dh9AfVVy0IsYtnMd7lE2xdG3W//vuf4/Rr8dxRGMWcQlNlD/Rv2LgW+pPt","XJ9jHi6vdg5XxWY04ck+kNBM1o1mCoSP8jtIVNsJjMmufqlxn30BbH3C5vA0BQwn","DEssReu4O1a7mqXaYry5R+OTd3txyMh6riM1+t5eZujEjhJiTsq2GIJu+/fFv11Q","5L+8wOPmTFaUN7Pg73H00a9JbUNE6p1XuLVJ8qc1EpbBxYYqLZKHWlicq3BgYq/M","FORVCuMhFaokv5ZuJAFLTZORBetkHBgJ0ns35B/6yJtM1nw94KDYm95HHnmCY81d","bmQBxfhy5C0wLwokaGuRWBCnvH91WDjWSx54MsIb53x75onuH0GZB0P1+981sNJu","bEuE+1J91xkJI3xvAtfo3jERO7LYwsiSZOvu+HgPy0X1900rTRSXgsD8b0nMjEBQ","P0f2d9i+Jc/l6dXxxU4xLO8bLH24O0FLjOqWRmvwa8Bdc9bc/0nTvVXLawARAQAB","iQRyBBgBCgAmFiEEBauQNAwMXnl/RKjIJUzzta7AqPAFAmPL0F0CGwIFCQ8JnAAC","QAkQJUzzta7AqPDBdCAEGQEKAB0WIQSwyrkmbow5KXmLPu695tK5IW7HqAUCY8vQ","XQAKCRC95tK5IW7HqE5jD/wIRaZPZJLf5In7VAbBGyvAMFXgSGlrwHi+0DO9mRsm","ZG7JOICjz2Po2VIxLvngbR2hSjOqiSMBtA8U6YsyKbNqSyWbYh1PDTS21/gofJ2R","b6ClGzuW9E2xtxjaMkY3IjHSEFUcCH3qQkF1dTR99eYYWVxWZ+eWuiR9u8W2H7nJ","AcgHQkLjRdYjQ6g4W3QCJqyGQrDhU4e9bAN0qucCZeiLDs1KE9sxhmrXgumNPi7S","fgfbBce1fDxHgsWEItTRysTry8nkrUZwrhcXwmdLfdYOfEDysZPEqcDzxuQTMbkl","/QWnLsL9jqYj5yEcx0MiP7idZo1PxTcm4ce6yO0RVU2BEhSewuB9A5paVMwsbeG2","o7d6peUqop/CHimeOn+cABXS1/OCNiNlk/5ja7ELolCipFBqTd1EoAtzC7x12w29","fSxAnhSLjqOQCYyVZHZlwt83E1NE4a+3wKH4SnS+Mf6tYT03hYIMU9U6m7ltoa3M","S10I2Ztylpu827KLcNPUqfY+pSOWB4C7oSYbHB072ADXIjzDhZs+sLqowjbyeYSM","mRc6Lb4wBCYFLxVclWa9XZ+kQ2kEPmijCFHwIj2Wt8GkT6sgH2t94lSSeUC9YuWb","gS4UNaH5S6S0Y7T0VnSImp9++Tj0gFNlaSPe0i/PI1R6i64wTsICE123kIqwH52S","K4VuEAC7bsl241sfWfnB3h6dAlAyQLHuiCD0nK3/3bTM8xJMXw1mPjoM0r2ok7LU","Z6i6YIlZJudhZQ9gGEYAXZ113SajhIB+kopjPiKRg3W6Iv7MiK59ej7QWxB77tcq","XYRG+GFt/Wip6TIW0S+iiG6Vk0m1+YWl+ianWQcqoS+w922GQlGe8YntbWuvLv/C","dWWs8ugjo/cHVKLjZ4+yOrbGjQRo6aE9UZTS+teA/b08Y3uBK0MGGjAjrOV3LYUW","qKXCFScLQMMz/7Qi1aUiorlanRKt0YSvBJL10ptYhB/Klo5QEs3VYDBVgd88dnqR","/yAx4iZIwblFDjTUQzFLAkeAHGatu6fQ5DcN+6zqwUFAXmJZhcCLRN5yEO0EVV7Z","W5vLVSzOev2JjF2nvzMM4TPVv0yg7XHFcLR7NohSzZGtYl2bDd0pqoH4hBAIsKc6","5yrwiEt47IvBk7/bXdHq0EOWuywE0MFdAzcKr09qQ6eD0WSx9RxpBVW/smP12RtD","8GApgZGVKEA5ej/H+fJfQtfMOdgqeQ+f6Koqrc9DS2PmutbkG32tqHmAwxCtzRpV","wXRAGkKh2q5GPBn+OP3mvGgrDPYh9w6IASRoCJIbNhWnHuzpnnTZL3Oy4kTc/8+1","Zuthf5l0gRyDL0NKcL0Yim5+VOw8LqXhRMnGa6kBCrI8BYy8Wg==","=JBJO","-----END PGP PUBLIC KEY BLOCK-----"]},{"name":"Debian Stable Release Key (12/bookworm)","fingerprint":"4d64fec119c2029067d6e791f8d2585b8783d481","keyIds":["f8d2585b8783d481"],"uses":["bookworm"],"armored":["-----BEGIN PGP PUBLIC KEY BLOCK-----","","mDMEY865UxYJKwYBBAHaRw8BAQdAd7Z0srwuhlB6JKFkcf4HU4SSS/xcRfwEQWzr","crf6AEq0SURlYmlhbiBTdGFibGUgUmVsZWFzZSBLZXkgKDEyL2Jvb2t3b3JtKSA8","ZGViaWFuLXJlbGVhc2VAbGlzdHMuZGViaWFuLm9yZz6IlgQTFggAPhYhBE1k/sEZ","wgKQZ9bnkfjSWFuHg9SBBQJjzrlTAhsDBQkPCZwABQsJCAcCBhUKCQgLAgQWAgMB","Ah4BAheAAAoJEPjSWFuHg9SBSgwBAP9qpeO5z1s5m4D4z3TcqDo1wez6DNya27QW","WoG/4oBsAQCEN8Z00DXagPHbwrvsY2t9BCsT+PgnSn9biobwX7bDDg==","=5NZE","-----END PGP PUBLIC KEY BLOCK-----"]},{"name":"Debian Archive Automatic Signing Key (13/trixie)","fingerprint":"04b54c3cdca79751b16bc6b5225629df75b188bd","keyIds":["225629df75b188bd","78dba3bc47ef2265"],"uses":["bookworm","trixie","forky"],"armored":["-----BEGIN PGP PUBLIC KEY BLOCK-----","","mQINBGfpPhUBEACnIlNQO4hEcoTe6/fkasYBgsIYoZvKfOemGKVAO+v+wQJ8X8DM","4ffT3QrmO291LPwsmR+sGfMStf9Zbuv/reWsY8NCOTDt98RFQWG5OZw0g1TOdheM","nO43wfTJQNUyOAqKVArXrjvPKb472KEMQckvvccUoVupmcfom2Eofgqk6Z+aRfof","VvhT6BQlmE1hb5uGRibEqm0RbDtUeSgs39pSGF9gbfCw6ZjqxGJHcSJXKJCJu2Us","wddueSJWj6UfHfywPbIuXYx2Ypfb6RDx/kbkJCK+vNEl8FmD+6dl8hY4P+RfI/0i","KWPaWwg5J9ohWk5kjL65BOOQ4uRdq6TNeibOsS5DKlp0nozseaAUhDWsepY7k81/","M9iLALV3cNExQasLkdGprSUjY1fKlpNnFZ/jfQT6eqR50dptA858d9+0iost2F40","fGd5HWuA6GJWfIhMCEwcf9aiRYzmD67Wie6agxF1z/PK3VGGBdmbZzZTMGRBrt6a","yTEPLpbFUJvkLtf9vLcvkGS58OTFcnrqFCtEzQYCfYQvmdJaRHmOR6r7k2epBC6e","Q81h27TwhhfGvCuX7Hl/qYIHH37MMXZBonA7zICBI8b8EZOGdib2IjoLgm9Ez8Vq","5rpTS28dMRDz5/MDHqSAy3PB33X3S+sTDc4K567FS79aMpng57Qg4plqEwARAQAB","iQJOBB8BCgA4FiEEBLVMPNynl1Gxa8a1IlYp33WxiL0FAmfpPhoXDIABgOl28UpQ","ikjpyj/pvDciUsoc+WQCBwAACgkQIlYp33WxiL3tYA//ZZc3kZnfHCXoUIYPPFcK","C4oA/HFKn3HnRiN+KLbcP1naJ3X+0TFLw70r8yDo4+2zGlu+vCbEhSVdO2Gfxdnc","MpiOWcPwSiKk/x1yCipnPAMJN1OAo2oEjDvhTF76mgOIJKtDnSu12CLKkSf2az53","r06T1GHaJV1Nm0rWTWhgVbk8Ir561gAn6nz89qdCUF7PALFq2L/55yt1E1YL7wtZ","cbto3SBH5di9OUJGCTrEIPnxf0DZSny5LJXs6lKEIMnvkQrcitD/Lw/1BT3wLzeZ","mH5Cpr9EM9WyxJxbZFJeAWfgwv8JcSqpwlphV2wnfOFBKt88vbJDPAaTSUo2z2mA","f/Ps9V/VsgU4hN9cGcBCTl+SaZHQyf9Hm54DSmr9L/KMAk9/7tzrYdde2F9L8yb7","DQ0aw6CBn4IjpG4fDEIJQQisBFluTB7Od0lA1CAuoMYjmonUvES3RucM8Yeote9b","jf6KTbfcmkuIyrfLdUsz7sALuvdNsiCLq30zOBhKq9svkm5oNSSaTJ2J4ILOEthC","ZMT9sJ039tFZxvaBEQS8W8gW6y8eQWSVlixj65PJ2ck9jABEmRwG2YW9UKSFRtRe","WF0WpY3Ijj6fcDJIHpThZ6Sz4HUvGr7jvcs8qFFZxEb111xbwbQsGVBecP3s8Tcn","zVO2S+E/JbrS7xTyUY9xmGSJAk4EHwEKADgWIQQEtUw83KeXUbFrxrUiVinfdbGI","vQUCZ+k+GhcMgAH7+r21QbXclVvZum7bFs9bsSUlxAIHAAAKCRAiVinfdbGIvYTF","D/9zy9LyYJ4+zQ6ycKffsGXGLKNkAp8L7KS9eZAS+CcvRAZQQHwEFGaFeuRUNSA5","Z4tATh4IY9w8ySwGHeDE+Jat68YZ+mV7loig0RROew2WYkr5xSzj+0MIzmS5++ng","Zf6S++5VwJAEmuG3aAlwiL2BJuk/wn4fqoeGXLM6gOaCnCJO8TC5lmJPhJPwj6E4","gcE7MS7BfYRKd5emOlI7m2FytuQ7eo48IzSlkODZJfuv8rnKA/TTNQa2U9Nrl70U","ChR+5QYeAOuxJ1kw00RYOmCMAR346f7/esfYeMyM5ItG74xmYGLjj4PStAbHZsOx","o8H82KG0pjadVBpmZAQgI9lN2QWO7kbRz55TV5nZFZaP8fJgYl3BerVuvHamowrS","pSz5mVyBpb9JJmOJ2pUwSi2wQWvp5yT+LMh2Q2Uhm/3Fk+q5lRIxDNfPukzgem6W","KxfEfMDjDjDKwjeL61JlLJrnllmylcrt/cEvsyzdbkpDjTVfsKtUIk8K2+aY6cqb","dLnezBgVONuGGdunRvVXSKiUTngnBSKcyGsSlJtH3TxicEBsTnFAplGA5D7GPVPF","7XEEYpBifKkJz4UDH6cy1qCJBtOUd9Dsxi2hQxfzOHj41m4lB61yin5rTnJjujQw","Wfh8bGz6Yatv/K7Aejdj/DbHEDf+8ixcYfNxAQ1WpynrqIkCTgQfAQoAOBYhBAS1","TDzcp5dRsWvGtSJWKd91sYi9BQJn6T4aFwyAAYyCPe0QqoBBY54SEFrOjW4MFKRw","AgcAAAoJECJWKd91sYi9Em4P/Ag6yEfyxoXvMl98IVUA/GG8fv0llOIJsKqSMEjB","pCFfPOsXWDvXv0zJNI+XPgzAPMCd7R+m2VwcDwHyADtT+Mh6fubZTzbPPspX7LZs","CyD6S93LZxH+vIMcjuiwKKb05ZSkaPLfwTYMeqN+oc11fDXjU0mQ5vC0M6qhxJLM","2pIeTD7sVxsXYyEHzPxem01eqXyKhJFO7Cgu9sUYhzcVoPEqzDV2/Gd6ih3chJ+M","xnMfq6Kmc1kTpstCMBbmQVXafY9roM+bFQlIiUgfbGdDFk98C4+C8IA0IVDyl5KI","o8RRZ4mccgbt+ZBVBkr2jMoKd+hFhlbF0aMG3EKPoZyb/Jr/6Q0kqqUke6stNzOa","zxftoulB3vk6x8eI1jRELHz5VM01nkr1A+cmcgV0J5H1g6M/4NOLveCfPmGyCxGo","SyWFgiagG4O56AdlhyOm8VjqGN4VJBbaGltT9iIQB5xD0vvhZvYbXbXtxbD/j7TU","yYp47484dBdTRLqyUQAS9ICl6xoB3aYem2aQckSc1xAL7pIIHA4CykAECa/wZuYk","AOLDICM74iMNIZfdH1CLg1/geBiON7/kqmFxyOJTNfkS1oivQvrF8AWUZYLCQ5IT","mI8fcbXzJXnSHyn2ADj38GaQkPm5YJkKMAwmlolnzt86EnuZrIVVApx0NqjtDvBT","NMcLiQJOBB8BCgA4FiEEBLVMPNynl1Gxa8a1IlYp33WxiL0FAmfpPhoXDIABMJkR","vqlm0GEwUwRXEbTl/xWw/YICBwAACgkQIlYp33WxiL1Obw/+Je3ILeG7tACNix/y","cJ86Y4ZTrCp1WtrAHdZtKqH0WO9+BuVjKFJU2d3R+176SoKs1X5+0ZxptnzlVIZG","BcKn7IVk2g6k8GV+lPoR/WyhPxLqH73ji+g3Zod4PKnSXgj5JjoIDe8abXCemAd5","j/1aqANdxG06h71+UC9NSxMzvzeDQQvAkToNmy51A2gqzBKDGO5n5Eafw8noVHzF","nZrMcXIe7nkG/sF5601p7q8jOVeGk+Z8fD6v6xl+MJupX8CuQ5fGKFW3nmWojZNH","5yM58UnwzJGOBg70CoSuAP7kOGOtWa39RS5W9O1zMUe1tKpVP1qGrcmEOaqmkc6g","uE34i0ZEBjiet1GwLWjjgmXGLgTY/meFmUIbCVeKi0hmr7SJluHk53NVvf3QV9Dd","gs32Vz5xQY7894FCH7Di8sFNYofyxw15SZjee/Usyc3arQOTF99VxOuLoU9lW6JZ","rFISyjZ4Hbz2UpxgpYvQUK9Yj19irdYWY3HGO3LnguOFS/Q1Mr966Ca46fSLCW++","5XH9s51xzk6zAyW1a5u7xqYnC8bu3XYBc713VMYPexUeowl3ii3Tp6hb2g1NLxd+","7IAYaTb68FmwwTRjUwAwh8NTiQv0ezTFe121hs3K35AH1vp2CDkIpAmDACWWudjX","l8UhKsPMAdzJIf/IJ8X1fXTgpK6JAk4EHwEKADgWIQQEtUw83KeXUbFrxrUiVinf","dbGIvQUCZ+k+GhcMgAHHT2rJ6TOzBn9S8z+kWexnFbBwXwIHAAAKCRAiVinfdbGI","vfzwD/0cjeyFVVS1j9On9v6LKDEWASvlFoGelpHah4vVuYVh5XrnlwmPNY4Qw+iM","pVMHhDwqX5zD8tyJypBb3Jqzq04Pho+lof/qBgq9wleyWaiazSLi2/Aw3ptJG+Qz","2uIzEVg4Lmqz+tMUbA6FmOCJfKocA2Qrc0eJT6pLZ8By8GTzMyEwTgh+oTJuyFuo","V7ZZmAmUxI3c4t2c5ixZNxV5Kz9ZIvvkHCPHmoAzDDKpp35aFNlWRxjWNvWdu/7B","/fMEt/wI5XfH7YzkpMp2gbW29JytrrKkonO434qGz1P8x9iMhYnlmp9bpU0QWcV7","ZADE+VDrfg0y8xR0cup+23DelHgt2AYHDZWo5D4UicAxBMGVeKzIJ4aflGjPhzIe","LvuPwwUeBtJshJgTTxDKqmTrPmc0FgE1RPz/aeHaIpuAzQwAjUKiKjZcW67c55Af","lnBOyUyoQxzjlAmcDHv/AHLh3lfvNEETep1qIu5G2hZwdVYGDd5ejvTReeCBNvK8","7UbAysWU4n22lKobXLU6/MOgO9JwWKclESXgbRMc9HjzHvlahh50L44YTtDiP6al","kG5JUxu0Sjx45xRabl+okFXaz4tx/JrhzcRvS41yIhNPSqUwhrCqIsjgiAlIraKr","QH/nskObNpwmqxgrzb3NMTpi1OuI6s3lt1aguInL5qaC8Kz2l7RHRGViaWFuIEFy","Y2hpdmUgQXV0b21hdGljIFNpZ25pbmcgS2V5ICgxMy90cml4aWUpIDxmdHBtYXN0","ZXJAZGViaWFuLm9yZz6JAlQEEwEKAD4WIQQEtUw83KeXUbFrxrUiVinfdbGIvQUC","Z+k+FQIbAwUJEswDAAULCQgHAwUVCgkICwUWAgMBAAIeAQIXgAAKCRAiVinfdbGI","va2mD/9a4QruBrK2CR7q2oIJBIZBk4dgC3HJVGSFdldGHfeDXaUad7YmAbOxzHhG","Emhq6L1SFMM9oOVgBasGJiY2lz/j3KUBHYvyDx1DMKls6MG8t4yqZQRc/QdOfB4L","S9SBLKNmJCM8yLfqM2dXvMU8BRzYZY1HX3XE0vYlLvf3Mo+gYvhvuGxR/Bxmm3DH","zMym/H6umA1/PYl+16Qg5FpgSC8QncNEuY/XwWbHAVhp1ypk74r3OqtTHD/4sYVK","1Kanyu7Ge4xWxcjWc0LjBVsPc41dZEPZgvM7l32cavBAOeKBuoEw2LvWqZHTYXR/","tHwJOZnmdCXSHyUlOVOx22tALzZJRywSl4m5HjJoWNZnyOiKR/VgauZYqrnE/klH","2qN3epndE1V+ZVqeKOdUL/w2YayKwlWKgIdaNbFYyxu8M+YR4InqvIec3HLVsHzl","H0JEbWSJIsFv1xs+lU/GHuuISozp5cq9nSTC1M41+eBKA5wQFVhaQ2HNC9zVDGX9","pj5PmL+BZts71f+s6p7dhwZgvjaaeK4PtuTqOVwI02Pjrhpdj9xiSHLJrEmOf1nz","TFbT0yOsLJNdrjRC2WThfqj2HPch0vpJUsraShcNb1ITGTdbeGk4D0JYY2DRPXop","KKR2rYRjimtE2KIlfn/0P9GnMOH7kb6p3JuF55jTx42W7F//ibkCDQRn6T4VARAA","soJ1ixqCJS83HZRqKj4pS7IEkG/zzeKcPqN1CTH5ljbR7pYVZv26UK/rrf+Dzq6d","fZMWmFNLQeb3DzwM+T6RtNJMOO3ONlztFgJ4KvmfHP1+6Q7tKaxok1x51n9KyDR1","5+NN0jexCEhgpUok4lO5fIzoQpVMt2W1TTGBRs1WuVXwUs6fIu0AXAB92EvhXRNb","0ECN72dd09ubN54IU+gBwpk50kXR43RKCmPPxaU05S3Psd0N4uaqlGMMI/azndhb","cmfqbnTiFvwkF9PjxnjUxpFZLg4ggPAeL82fJycjJ6EPAHgy7G/T1ZMzwi/TcLQd","Fq2reZnAKtNKEBg9yfDijbUR7se+nyAPzNVXpo8Smwu/ZJxnwmGjrcjQuzWrI3Cp","ziS7suQ5TZ515F6ZkAjun9plnrbKu6lAGWltNru7EOEC7PsyvnMM+RXJ4uS6NBUX","7FnSFRmCY7cWWWNC4e6kc2BEr/yiIcZ6vCIpvv67Vnx6z3KvYY8pBUN77WShXyIY","QyTIOnDYfnr/iax2/tkXBJ6ILWMch5ofRG9Ikr2De1MYvIXP8HZp+vpfyf70q416","zc/H/ZlLePDIy6ZLLDD1R3zNpj2i6KgSDT+80t7lS2eZmmFGkSQ05IO9nrPQxYPb","dw8VUgsLD03rfDA0TwxBVe6tnA106h6FdCc62xXFgUMAEQEAAYkEcgQYAQoAJhYh","BAS1TDzcp5dRsWvGtSJWKd91sYi9BQJn6T4VAhsCBQkSzAMAAkAJECJWKd91sYi9","wXQgBBkBCgAdFiEEuOXxMXbSp6dSIAKAeNujvEfvImUFAmfpPhUACgkQeNujvEfv","ImWm2A//c4R27cVqX8RSoj1QeGfuLce9x36GDX552Ne9PgSpn3216BZjP9y+vAp8","VTTnxyzMmlGViKNQTAWri62nUkh2h/EhIFjXZzzNCqz/egCjh/QpBdNbILCxn8gP","oF8BH+xfFbJI03jYC3brk1c70iU5cYL0ML/jYkjb4esh3alAIqjWOamhIb25usFm","Y4i+29pOcJTJDwXdSv/tvl8KV6a2Bd8a/gWnHATpo1kHyA9kiY6ZmPr/w++/S4d6","YVlnifkvMvTVXIvdoPit0a7h0LRPQ3ySxsA2cI3FJJ962G7xQYtOr8bYwsGyH+Da","Sj3hyX1GYBlMmL43t6znlEVdztZcNjYH61VB9wPaPGbruW7lqb3Ekd0hnf9xZu/K","xYK/5H9Zflux34R9KzCufk+J9lDIGWtNk7xrNuVHBTkrtnGXuhBfni5abqBqLP9X","CAusm+orOgMI26YAy/KckFC+eeCc97nTVyJefqbJb42HF+4qoqT3RdBy3QBtx5pn","JZdKT//B7A7xEJNrT+uXkvVRsNmL2cqJJGOkClUqPH/kzULvryq6HIgmot+EMcdz","7vHpt4c1/79MtkZsPzjNGC5cVTTlf+IL0tSTZZ4eRJmoCDSdJVaRCXSwyanYPv6L","5Ktxbpy6UcJFI3WNmmAlP5VGWDmVwnMdM0KulPq8sTH1aSWea1pxxw/8CE1mm9B+","ax/Ro22sHZMvM5SdqtmucARQMqfwSxhPUl05d+6URw/2gJY6XAxFbTF9y5u0ftcL","Sxs/hSIsepMoXHOPAhp5DeZsP6JokkxGop8EJuQZ+3QWd5qnOmuLe5obr6/eet6o","lEXdMtLD7Ajq93hnCfTx38BNIpq5AMDYcwqpnkP7sa596u87lKmgfwcsONtAiZO/","GvIYzuXumGU3aQLiJqSR71txJiP4J13j3Gm44ft9M4Bdhnq+6UOb9kmu+gR6CoWb","Lu7aV7FQKNRGjTKydRff24LFz57oKM8GMefWRbRE+LYKx+RQvFO2rPg8zfRQqtq4","ji3RNxRbG+zmn49xlovvRVwQyQ+lTUsaRR2rWeGtyuiqeOn5fxtRjQOuUrCsNjE1","XdQd6TUPtByYWluW1O8Hfzk7EVnQFyd78N8jyoQ3Ov6E8mA6Oxw3H+l2nt3cFa0k","6MkZAyNvYFk795TewfSx3p+seN4Ktf+zEm/btoromkj/K772HNhmokVnH5IOGHrp","NSfapoDoh8oQPXF63DJXgmkBeRNae6HL4TrKNf5WJ3Hz5WMfrymRqSuBoWZNZDnM","8jAv2Xs5NahvTf1xqGtK7fiwTDS4haG092Y+rAA5++uzHdMjmnRIGAf8U5sgEqUC","vVfi0pLm9xCzzyJfqXMzBSUwVzHvfDA5r1A=","=wlSc","-----END PGP PUBLIC KEY BLOCK-----"]},{"name":"Debian Security Archive Automatic Signing Key (13/trixie)","fingerprint":"5e04a1e3223a19a20706e20f9904613d4cce68c6","keyIds":["9904613d4cce68c6","8e9f831205b4ba95"],"uses":["trixie","forky"],"armored":["-----BEGIN PGP PUBLIC KEY BLOCK-----","","mQINBGfpPl0BEACyof6b+LAkxSHiTZc0RAjilNtshxhqOSr5hrApjAdyLDnUWMf4","mp/UytFKHCbzU9H9QkYXLyr2mCltknX5+A28iYHZzS0eX5XMAmaWdqvd4IkAb/Sw","5k3hFSyFTf0DUW1G8O2AwTwtsC0sX+jDyCzt+zBp2ARnasnm+3gZ85iBmmWkrZf+","HDljanl/BHRE5JzX7Y8S/B72NHV7++m2dqCjsEkWZDH9hyI08cybz/Kjs5wBnVuj","1MqlStKu8kDP/rR8c3KaehwFC4piThZsFe/0SgtieLy+BvLs7bYRdO6SC589sPK5","5/yGmh5NHenVOafTC029p5ZdF7KMPJnmGo5hIqQ1ONBDtVzPQkNO3zlGs+auEN1R","m0PGrRKd4LYbuJVikn7Xo0ZhrOnoczGEfmKAQmRVfWuSoXwH/Xn2DwESTXwx1ruH","uXcY0hiGdmfWVwJgiBa+Phm1Fj52ARvzcsIPM6Ib+nigzcSoXax3QrhPazVUaPn7","PPy0ZEe/qKN31qOP1iCKfrc4VuykhEap9ZcN7HBwqcmAUBImnWp5kJH4KeDhg4Nf","UKuREmPF1pyBzVXHQLi3eBQq+/G3fjJpVKOmUjz/6uURgncWeD49RITaeaX2Hgh5","qpBXO95IGjp7+nkD6/CR9fjZ3W7DAC193Hw1VCX+8zrCC9TZ31pxawYeewARAQAB","iQJOBB8BCgA4FiEEXgSh4yI6GaIHBuIPmQRhPUzOaMYFAmfpPmEXDIABgOl28UpQ","ikjpyj/pvDciUsoc+WQCBwAACgkQmQRhPUzOaMb0bBAAlyO747DrgM2oaf5bTBzn","lG138521Pgkc5QtzpwNZw0n2HnJx5KRQBbrr59VaGCFntrW6mueNS8Wz86PypPUl","5OZpGk/Wo15x5UNkvlMgp0V/8SK3m/6/EyPkuhX9/cb0MiN9svbDzYXR4N+bgFnk","iVICWk92P93Tik7f93IQ40TzAlYcjDYKjo019x+pGS5VYw0cIGjtsNijawiGDIyS","+9zNsvKUmnmsCBJuM9e2dL3iz2p+4qOC/MyCSNZ/V8cT7DjfJgfIKtByDimOXCWW","CRn8uic/49ou8gY82tiASj7Bdmgi6FstSh9FX+DBeRMkRyACyd00sq5PnFKWqrcE","svDNozqRHVBznhf6XaSET4uvfWkE846+8GlnNkJI5PGDj3o7i8YeQYN/GKFyf5Yb","bvzHkZGp8d9PHUYeyPRUmK4lRi0D2M/2z8RTg8R30bJ1OHZoJ8JWmdwxJo8AYGLl","mm4uLDrMoFvILykVvT5TX3r8Zw0fQovJIIWbRAkCtEWH4AK8KUM7B0W5F5NO/yDC","S9xxcrK4QP6A76HMGpHTesPnQOJQN2mEMp8GEiPdV9aCUm/49tibc94HqkuZhh/G","MjScKDvhq7WcxM/qrNGW4dzF//xG1DwS8QfphB7pxW8pWyg+UP0CS0XveUzpfbiq","Cj4NUYDfuUrk/tsQrYQAZdGJAk4EHwEKADgWIQReBKHjIjoZogcG4g+ZBGE9TM5o","xgUCZ+k+YRcMgAH7+r21QbXclVvZum7bFs9bsSUlxAIHAAAKCRCZBGE9TM5oxpcQ","D/9QzrM2OC2jrvFGgizwD7t3gksSUiL53h77SxX/GJItjyQA35H3ITmMK+y9Tz1z","JiR73ecXT7HeAzmuiBGv4gUsDHmPUkNHWS7y9MavKcczzM4g+aU+EkS7uFBNl+55","5ksLCtb05oaqyGTB3TKFr4/myXbjJReJfM3BoJmjOeMUoJhN+aOYaGfbGzs7G/Kv","lza2gGi2G9sqUHHLI3LN5i64qdm4Uk43kABrrOwsDbZtumqcDmDOCYvdkBiLyxrh","H1iE2bq67O3jlefq28dDfYOEFTJkYNM4MqE0FAi2md8XuzzqBohmwYjGyrum19Bj","mPZNEOltbwr8TkS15AWBhjw2roVh5r/ALINSDEadu4v97wW4IMPjf1FVMTEj1+6u","qdOsqrLb2FVUcHa9XWIpZenJ+FMNmqWizIP+ywszaL2NYp37dmj0JBmlN6HKID8G","nt+XBbF/t9rjzMwWiF/uqdUk5ugkI65bvdYvg0HQ9zXlqMZQM1tU8jayjJEFQ+bh","Zxvo8bg5Z5qqIVAqnkN1qg/4IZNHFKEny5PvxINTeRlJS603ItF0GkynRORki2+z","r3A2mhLOcN1Wxa4wfbsc5fxOw01bKHDsH/cFixMxFdRSatDioErG2JYuDLfYBSaz","fV5zchZVXvlbsv/dYS0agS3jh0cdT0YWzs039JU6qTOdgYkCTgQfAQoAOBYhBF4E","oeMiOhmiBwbiD5kEYT1MzmjGBQJn6T5iFwyAAYyCPe0QqoBBY54SEFrOjW4MFKRw","AgcAAAoJEJkEYT1MzmjGLeYQAKYD87QtbgknLcXkjQG1AqTQcf8k0WNgBIOkXuCn","a43X38nJny5BFHIwTZUh2wvXFxsFE+IBapD5+Hma/48Pw0fm4xHvxvtxsSiFe/91","bQhlCeuyRWukXlPNM5xhIiX0rKD7K+QMH1gywfu07nGYB2ijvdBpPdp0tHHyyYZZ","99VVMR7Y9qeltadjWFKpPUubOKMkPMhuGMJBMGReY3ISDUpG7lfpvMBzpW62D+Wo","ac7PzVcvzU2DhaTkcYrLhJSHM3Q9Z+/4N6t0eZJMZXLSmsxN4s/ZoG1pyhNtCyfO","YiPXh7zf0WqKKIGZarwieu719fNhbMv5WoLYIENFkluYWCW/gHCgcvNFbARwAnFj","Wb62x1QEVkmNsBeUk/0nu0bwbRonQ9KbH7ROOT8v5paEJgbhgECWcTO6pu0LcPD4","XdSILIDSE1JF1VN4YoXwRMi5NglGyvsKXQJfI9OGNub5kKQ1+bldsMkItJq8Z2At","VGdPNKAV+0SsSFPp4XbVpx0jfSeWnGlyEgS6AC+YkvZtRS2lW9le7KFfHLELs5Li","9cKad0P0LexhQcrf8lh+7M8jJzoYTecdIRA+TvL7BgZyB8kVs69R4UM0Jsvj94Zc","uN6ylQfv7QEigcTyxt/HW4uQw2aqA8ELC57ylBkBRoppeETMjlQrn419wPxbY5Tq","HFiAiQJOBB8BCgA4FiEEXgSh4yI6GaIHBuIPmQRhPUzOaMYFAmfpPmIXDIABMJkR","vqlm0GEwUwRXEbTl/xWw/YICBwAACgkQmQRhPUzOaMYg4A//aMh9o6Rkuu/GJmEZ","8+WIYQM4CZo152ZWdhcXGHtFzcK4Js+CkqQPC3w3yb4luJYAHzdXItp/BRRHJYc6","GEVj1VrbNvR4JydEc/w3XM6FhWtl6ckSUSV8jdm1NW+Edhs/wJxRDcjywCamdef2","vQg0VQJwHRMvKiAwtzLnoE8Tr94ONp3gmiXvSef/rctQtOnMfTmYrpGeUG2kp1zC","TgxRgLQazdJMeOyzaNoK4wDTy94TkDM9irA8LwLe6L5JqECB8g5lJnk2i/OmCOj0","EBLa3W9uFZSYrkLoSCrbIkftefe3Uj9f0a0AijFkfuNgY8tdoYJvEmW+vAlWuPkx","NJbt9Uqe009P0JBFArkc/YTV0BJyxRsLsH82vQvmG1F/u2gSJnS797sgW9OfXqel","yCNfEzD8nfjjQeRZcfBKlB1ykILdfedLfYGukp+lGDja3LE0tQKDAyg8hycG1odt","QWS7dl/bK3yuxJIWlvDLyZYrBnYr4YtRB9vaHmtzTg2IexXur+tgLbc2JAoM0A6i","GPg8pAbTzM96ZBSb+dCftIwVxJa5pouGwORGcc3T+k1/+g0Fdu1x67ugWNTL+RFM","LQvFtXR8HTCvjlHecVvAZ8+Mn7cBdC4kVzXedvNNTch9dVH7VPTtnr+lcgbWekKn","J4bZjmeB7t7eaoutOA8LgePrG3SJAk4EHwEKADgWIQReBKHjIjoZogcG4g+ZBGE9","TM5oxgUCZ+k+YhcMgAHHT2rJ6TOzBn9S8z+kWexnFbBwXwIHAAAKCRCZBGE9TM5o","xtf/D/wJ7A3ZvO0G8Qe1Idpj8VlvXr/SslkrlJbPebV8DjP1F5L7+GgqVqX67ID2","TP1alhVCilzeuTzBHH6LytNOdLDq8hCBzJ7Raw0oUH7XbdCQ838wDTPzfF3tFYFY","74K4+e+OBCo0oF9GwK9RHc/y3iFUnjQ9rSVi2gLt+gPznNhNsV91ROwuuWGIRXUf","qDHW7chZC4g18aEWM+umqYkSP9NXkX10Xdr8HXrC0wLfmiy8pPLNr8IjsxSM3jgH","w81sXQ1WfmRi0gJySyCbKMvWjebvFOAhM7k8PCmgEroIOJ3I+Pya3OHMKDKalblI","T2KYuqbCSQw9JUTGf5FMo6SJSOcXnv7t9uqew1fyyLKSrhOWyLoqMcK5BTdj+CLe","VlVfPMNMz0YfkaP1a6/TkgJqgpYZmL6PTymAzflFyIgsjBB018xHG7RK1cZIpyL4","xx4jLl5a74wC7yi7xKg778znTS+qWp8hkBdwlvjDur8XlRbRpn6w2YQL/42njIEe","ZpZyXB29m87DKxBHJduk60PzpMEgo8R3IEY+MAKrsiLDKcYw/RdAelQMp1RG1szR","+OizzMMDB/KK1q+XXzE+qwfHq4JJgTcLyd2mLkxihwwrtLEN+h8OIS5PkNC81q6w","Okwycdeq1GPJjEntRxbhbeCdziWNjX+jimOdof/4UYW/TCCbpLRQRGViaWFuIFNl","Y3VyaXR5IEFyY2hpdmUgQXV0b21hdGljIFNpZ25pbmcgS2V5ICgxMy90cml4aWUp","IDxmdHBtYXN0ZXJAZGViaWFuLm9yZz6JAlQEEwEKAD4WIQReBKHjIjoZogcG4g+Z","BGE9TM5oxgUCZ+k+XQIbAwUJEswDAAULCQgHAwUVCgkICwUWAgMBAAIeAQIXgAAK","CRCZBGE9TM5oxoRCD/0cqRUh0dMpTuJCslbwvhxnAb2clj6Pfg3/i3ujuaG9TpwI","1pD2FS442dR5Mj5xlO1cvVJXGABlFp1iPkI4M3j9BJFNMd+zLtZ6XIJyUNr0Zmf5","sYiWNfXpVQE1kPYCReD99pBMXt3iq6rg/pnKfElcLesXUNUGs5DBtOMc2Ziw7djr","Ou4iTkss9LF7IZTAroRq19vtKBVpdIyRcuGvf+K0ETjtF1em5Pb6Bpspu8v+z1s/","bYvEoLGbn95MLjZh/G1cVQLSENkDrCqA/m/mXvYA0RVDqMiPmAdZZiBp15/2y5ue","N6c3px056S6ofwIocNGATxK7U1z7mcV8bSqdpnLN8oad/mOCioDGTN9CBLC9glUV","TTVQCEnSQtjFqKCmOZc9Ciwjo/uuDEjvIU+RRd9zXQbZBCmIqsqmlqFLWaaELBnC","KUbV1C4KmawWw0uVJW4bhPJqezp4gNWBo2H7wBtADl5HAe+X0p8WDAGTyykzfqh/","wBaQbRPcnh00NaVQIxddcgQ2kn/Ljsksgr5LypDtsKjhjAuJ3Bk3j+8OTi6xnd2O","4Fe9jDCJ58VX4RkPGfijvyB1yggeZqXhykx2pkr3lBDkM3koosHh60TaBHMeivYu","prbhiKd0HDCsekAntZFy+oBoG9zy3L2JgYgwA7XLVgytqSGg3QVNSsBekk/ed7kC","DQRn6T5dARAAoQW1hsaOfilAB8s9w0m5WaRY87+9VtQzbnHkYTX1DlLLt5WSniNX","Xd43Iad+u35mguftq7IOQImc7hsJoZhbYKNXwdiJgjxl7mn3sSjKyc6SyCZtGMWZ","zc1mrhFpmRk7ouFI2eg4wfnNFL2qUoSKEcQQoF3JEzvsOEYHBOf2mpAD4ejw+Bsi","R1/MwFGVttWZkvTXTY9yuP/LgXCAiNJkYcL1wRc+T5gTj2PZ+YSOYigvHCkfBdAh","tSUYbTbE4cdEtPX0/nUAJxjxKNj08E3MY4uThh3FmHzOKjJ37hAIzhjAmIehpCg8","1jIXNpK6KZwND9+OuHStrGeKXlTqdp8dJuBrnKnbaIWdFHfXSTnIa42kuDm/e7OG","0rYvnHdL26D8Z2aouIvBkto7xQb/HZCm75/UOEzSXcf69hgZQcYB32Watj++7hmZ","9SYwMyhqTaVuClBt6eyzrMRg1D9ZIymza8qt+ZvwU1yIQzYs8H3QpcFZipLRXQKU","6XBz5ZP7SLt3NXzn5l2bZFr/KAyTlw9LItq2m636HQlO30Uzi0S3PKR/N0vx0pQK","+BXumgEDM83XVKRubjQwYBYtLQVwf1b6Zc9D97dWH3U06551lNnrGKiIvwTLvIrv","8k3tHk/DxTcCS4vbNukUp7Q+W5QJUZb04dJbKvGTkG8za2eF2yEoJs8AEQEAAYkE","cgQYAQoAJhYhBF4EoeMiOhmiBwbiD5kEYT1MzmjGBQJn6T5dAhsCBQkSzAMAAkAJ","EJkEYT1MzmjGwXQgBBkBCgAdFiEEich6zqXda45qcGiAjp+DEgW0upUFAmfpPl0A","CgkQjp+DEgW0upXHcA/9H44grBYZerrEPYiMggXX4jWkabx+PdF9hasv360RsKMm","vg0fEzFkMaJjAL/qNoPFTwN+wyMiJEZSn2mHBSGHhsFWXLSZKWxeYKJ3yC0oJ8xL","WgVBMrOSL+UJRnNgCvKwQCZQv9D32fe8QmMxfAzZOTyH4vn/vKjoUQl0MmNpx53L","r1eYFppocUugGcjzrY1b9GNPOYBLXfKVbdq+OnOZN8a8qAjuW3in2t1CJYP1Vi8F","aU/x6UqBOv6FCJTNUZSTe11G/yW2Nw9iv5LCgExJF2C6cFcfjabfbEg6xp6S7z4v","OfANrkmKhO1C4/bPFt8DML7ld5g3A7hu4YHzjaveHWilBBfv9yPG7ku2u/vJ+JSb","OQdo0PhSyhyz2m8jqXNM2GSq7AwSrWUAmQK7R4JdkBNOgM8YNklYApdNBLHnvB4r","mvnR8CmEQFX4j0Ejn5i+D83Lm2SVdYWVx9oxZKkGfR4A93OBnu4GNHAx1A98LqAj","6Rcbgn7OhIqssqo1sT0TNKXkgoNjqnHNK4KkXgxSQIddYcrRvIkw0fJHLoc+bF8J","pEEj4/s1SE0kgGPGijqyLjRm4qPrPtg7bU5pysrRKdgTqth6pVmmMPM+U8C9NER4","pWWByou0FzZkhGISDwKRyj/N24xf0unHTfUv9te7rKrPqc9YKDlmA9d++ocjvym4","pQ//XeoGMAykBg2patxNShtQsf9jTqI6NzWJ85UZqhIxe/9SO/SU8dgLy7gqiq9k","t6ZRxVMKi1Gz4bwOIVeuGPTeOQibb1jWsWLuoYVSm3nUWuc/eM/wZ9dZx0vCeQ53","3bdeWte/xVK99MYr5UPAcKf+OdVkzwLJxbIH0N6ynKXRloxYeB6e99DsV/e6YrlD","nb8JYE4FdsWjQ58Q7AO1kqoxxhRMXMvsqRJ79c5Or8resw3YkyEineN4KEJ6oCP1","FacwfJLeu0tAiJQP5r+ydXikLPsmJvRv0xmb9IuCJG/KpGFJ7XL4I0LXNAfFhvvD","j9WQ07JeejJhIaBxbIYcyL+gbvtWvq0xFzvRWob0+SLRIcTSYctBFl7Ls7KudtgJ","5rqPDic9VDwzjfm6jC9yFJKePd1S1cqi9MaErEIu6fpn6u0uqlPHsjfoQg/YXsrR","Yi6Usj/AB5496kE313jsA7hXmmkmgPTrwWvtaIAPK5tYML+3hLvBP0cpyXu/QbmD","/DYTHvFOdP7LaOyjHQGZwqjb1AK5L7U4Aa9GXkkt7G9wiq89EQPw9vbNJhV7WCeJ","A4kXFoakCavsakqZCrvYLOLM+THJGlNmByic7V8ngv7LkBlxLLMnvu8DEDQfJ3ct","9SQ72wCMuoDSPTQL1BZRDroDXT208eU0FQ+PLbCokiDjz9Y=","=4iKO","-----END PGP PUBLIC KEY BLOCK-----"]},{"name":"Debian Stable Release Key (13/trixie)","fingerprint":"41587f7db8c774bccf131416762f67a0b2c39de4","keyIds":["762f67a0b2c39de4"],"uses":["trixie"],"armored":["-----BEGIN PGP PUBLIC KEY BLOCK-----","","mDMEZ+Gq1RYJKwYBBAHaRw8BAQdARlh1OX84KPJRedAP/M7WxPFEthWypAp8nved","FhqaX0q0R0RlYmlhbiBTdGFibGUgUmVsZWFzZSBLZXkgKDEzL3RyaXhpZSkgPGRl","Ymlhbi1yZWxlYXNlQGxpc3RzLmRlYmlhbi5vcmc+iJYEExYIAD4WIQRBWH99uMd0","vM8TFBZ2L2egssOd5AUCZ+Gq1QIbAwUJDwmcAAULCQgHAgYVCgkICwIEFgIDAQIe","AQIXgAAKCRB2L2egssOd5DjVAP49S/e9VAtn9ip2DXj5zx87MpUXnLHAhT/LsJ7J","odnKoQEA8murEqdcC0pPsAA6Gmev/lz0MWUyfe5Y6DMB6t16FQs=","=+xcg","-----END PGP PUBLIC KEY BLOCK-----"]}]');
;// CONCATENATED MODULE: ./lib/src/debian/keyring.js


/**
 * Debian's archive keys that sign the suites of a release.
 *
 * @param release codename, for example `bookworm`.
 */
function debianKeyring(release) {
    return debian_namespaceObject.filter((row) => row.uses.includes(release));
}
/**
 * Reads those keys of a keyring that have one of the given ids; the others are not even parsed.
 *
 * @param keyIds sixteen lowercase hexadecimal digits each.
 * @throws CrossrootError when a row is no key, or is another key than its fingerprint says.
 */
async function loadKeys(keyring, keyIds) {
    const wanted = keyring.filter((row) => row.keyIds.some((id) => keyIds.has(id)));
    const { readKey } = await __nccwpck_require__.e(/* import() */ 74).then(__nccwpck_require__.bind(__nccwpck_require__, 3074));
    return Promise.all(wanted.map(async (row) => {
        const key = await readKey({ armoredKey: row.armored.join('\n') }).catch((error) => {
            throw badRow(row, (0,src_errors/* messageOf */.bD)(error), error);
        });
        const fingerprint = key.getFingerprint();
        if (fingerprint !== row.fingerprint)
            throw badRow(row, `its fingerprint is ${fingerprint}`);
        const ids = key.getKeys().map((part) => part.getKeyID().toHex());
        const missing = row.keyIds.find((id) => !ids.includes(id));
        if (missing !== undefined)
            throw badRow(row, `it has no part with the id ${missing}`);
        return { row, key };
    }));
}
function badRow(row, why, cause) {
    return new src_errors/* CrossrootError */.p5({
        what: `the key "${row.name}" of the keyring is not the key ${row.fingerprint}`,
        why,
        todo: 'take the keyring from the archive keyring package of the distribution again',
        cause,
    });
}

;// CONCATENATED MODULE: ./lib/src/debian/signature.js


/** How far the clocks of an archive and of this machine may differ, in milliseconds: one hour. */
const clockSkew = 3_600_000;
/** More signatures than any archive makes; each costs time to check. */
const maxSignatures = 16;
/**
 * Verifies a cleartext signed message (RFC 9580 §7) whose framing was checked by `readClearsigned`.
 *
 * One good signature is enough: by a key of the keyring that is neither expired nor revoked now (nor was when it
 * signed), over a SHA-2 hash, and dated no later than `clockSkew` from now.
 *
 * @throws CrossrootError naming every signature and what is wrong with it.
 */
async function verifyClearsigned(message, judgement) {
    const openpgp = await __nccwpck_require__.e(/* import() */ 74).then(__nccwpck_require__.bind(__nccwpck_require__, 3074));
    const { url, now } = judgement;
    const cleartext = await openpgp
        .readCleartextMessage({ cleartextMessage: message })
        .catch((error) => {
        throw refusal(url, [`its signature cannot be read: ${(0,src_errors/* messageOf */.bD)(error)}`]);
    });
    const issuers = cleartext.getSigningKeyIDs();
    if (issuers.length === 0 || issuers.length > maxSignatures) {
        throw refusal(url, [`it has ${issuers.length} signatures; 1 to ${maxSignatures} are accepted`]);
    }
    const loaded = await loadKeys(judgement.keys, new Set(issuers.map((id) => id.toHex())));
    const result = await openpgp.verify({
        message: cleartext,
        verificationKeys: loaded.map(({ key }) => key),
        date: new Date(now.getTime() + clockSkew),
    });
    const verdicts = await Promise.all(result.signatures.map(async ({ keyID, signature, verified }) => {
        const packet = (await signature).packets[0];
        const known = loaded.find(({ key }) => key.getKeys(keyID).length > 0);
        if (known === undefined || packet === undefined) {
            return { kind: 'bad', why: `the key ${keyID.toHex()} is not in the keyring` };
        }
        const signer = `${known.row.name} (${known.row.fingerprint})`;
        try {
            await verified;
        }
        catch (error) {
            return { kind: 'bad', why: `${signer}: ${(0,src_errors/* messageOf */.bD)(error)}${datedAfter(packet, now)}` };
        }
        return judgeKey(known, keyID, signer, judgement);
    }));
    const good = verdicts.filter((verdict) => verdict.kind === 'good');
    if (good.length > 0) {
        return { text: result.data, signers: good.map(({ signer }) => signer), notes: [] };
    }
    const expired = verdicts.filter((verdict) => verdict.kind === 'expired');
    if (judgement.ended && expired.length > 0) {
        return {
            text: result.data,
            signers: expired.map(({ signer }) => signer),
            notes: expired.map(({ why }) => `${url}: accepted because the release has ended: ${why}`),
        };
    }
    throw refusal(url, verdicts.map((verdict) => (verdict.kind === 'good' ? '' : verdict.why)));
}
/**
 * Judges the key of a valid signature as it is now. OpenPGP libraries ask only whether the key was good when it
 * signed, so whoever steals a key that has expired, or that was retired, could date a signature back.
 */
async function judgeKey(known, keyID, signer, { now, today = now }) {
    if (await isRevoked(known.key, keyID, today))
        return { kind: 'bad', why: `${signer} is revoked` };
    const expiry = await expiryOf(known.key, keyID, now);
    if (expiry <= now.getTime()) {
        return { kind: 'expired', signer, why: `${signer} expired on ${new Date(expiry).toUTCString()}` };
    }
    try {
        await known.key.getSigningKey(keyID, now);
    }
    catch (error) {
        return { kind: 'bad', why: `${signer}: ${(0,src_errors/* messageOf */.bD)(error)}` };
    }
    return { kind: 'good', signer };
}
async function isRevoked(key, keyID, now) {
    if (await key.isRevoked(undefined, undefined, now))
        return true;
    for (const subkey of key.subkeys.filter((candidate) => candidate.getKeyID().equals(keyID))) {
        for (const binding of subkey.bindingSignatures) {
            if (await subkey.isRevoked(binding, key.keyPacket, now))
                return true;
        }
    }
    return false;
}
/** When the part of a key that has this id expires, in milliseconds since 1970; no subkey outlives its primary key. */
async function expiryOf(key, keyID, now) {
    const times = [await key.getExpirationTime()];
    for (const subkey of key.subkeys.filter((candidate) => candidate.getKeyID().equals(keyID))) {
        times.push(await subkey.getExpirationTime(now));
    }
    // null stands for a part that is not valid at all; getSigningKey then tells why.
    return Math.min(...times.map((time) => (time === null ? Number.POSITIVE_INFINITY : Number(time))));
}
function datedAfter(packet, now) {
    const { created } = packet;
    if (created === null || created.getTime() <= now.getTime() + clockSkew)
        return '';
    return ` (it is dated ${created.toUTCString()}, and it is ${now.toUTCString()} here)`;
}
function refusal(url, why) {
    return new src_errors/* CrossrootError */.p5({
        what: `no trusted key vouches for ${url}`,
        why,
        todo: 'use another mirror; if the keys of the archive have changed, update Crossroot',
    });
}

;// CONCATENATED MODULE: ./lib/src/debian/in-release.js





/**
 * Verifies an `InRelease` file and reads it (the Debian repository format, https://wiki.debian.org/DebianRepository/Format).
 *
 * Refused: anything but one signed message; no signature of a trusted key; an `Origin` other than Debian; a `Codename`
 * other than the suite; a `Date` more than an hour ahead or older than `notBefore`; a `Valid-Until` that has passed
 * (noted only, when the release has ended); no SHA256 sums, or two different ones for a path.
 *
 * @throws CrossrootError naming the URL and what was refused.
 */
async function verifyInRelease(bytes, expected) {
    const { url, suite, now, notBefore } = expected;
    const verified = await verifyClearsigned(readClearsigned(bytes, url), expected);
    const fields = readFields(verified.text, url);
    const notes = [...verified.notes];
    requireField(fields, 'Origin', 'Debian', url);
    requireField(fields, 'Codename', suite, url);
    const date = readDate(fields, 'Date', url);
    if (date === undefined)
        throw in_release_refusal(url, 'it has no Date');
    if (date.getTime() > now.getTime() + clockSkew) {
        throw in_release_refusal(url, `its Date is ${date.toUTCString()}, and it is ${now.toUTCString()} here`, [
            "see whether this machine's clock is right",
        ]);
    }
    if (notBefore !== undefined && date < notBefore) {
        throw in_release_refusal(url, `its Date is ${date.toUTCString()}, older than ${notBefore.toUTCString()}, which the lock was made from`);
    }
    const validUntil = readDate(fields, 'Valid-Until', url);
    if (validUntil !== undefined && validUntil < now) {
        const passed = `its Valid-Until, ${validUntil.toUTCString()}, has passed; it is ${now.toUTCString()} here`;
        if (!expected.ended)
            throw in_release_refusal(url, passed);
        notes.push(`${url}: accepted because the release has ended: ${passed}`);
    }
    return {
        url,
        suite,
        date,
        ...(validUntil === undefined ? {} : { validUntil }),
        byHash: fields.get('acquire-by-hash') === 'yes',
        architectures: (fields.get('architectures') ?? '').split(/\s+/).filter((word) => word !== ''),
        files: readSums(fields, url),
        signers: verified.signers,
        notes,
    };
}
function readFields(text, url) {
    try {
        return (0,control/* parseControl */.R)(text);
    }
    catch (error) {
        throw in_release_refusal(url, error instanceof src_errors/* CrossrootError */.p5 ? error.why : (0,src_errors/* messageOf */.bD)(error));
    }
}
function requireField(fields, name, wanted, url) {
    const value = fields.get(name.toLowerCase());
    if (value !== wanted)
        throw in_release_refusal(url, `its ${name} is ${value ?? 'missing'}, not ${wanted}`);
}
function readSums(fields, url) {
    const section = fields.get('sha256');
    if (section === undefined) {
        const weak = ['MD5Sum', 'SHA1'].filter((name) => fields.has(name.toLowerCase()));
        throw in_release_refusal(url, `it gives no SHA256 sums${weak.length > 0 ? `, only ${weak.join(' and ')}` : ''}`);
    }
    const files = new Map();
    for (const line of section.split('\n')) {
        if (line === '')
            continue;
        const [sha256, sizeText, path, more] = line.trim().split(/[ \t]+/);
        const size = Number(sizeText);
        if (sha256 === undefined || sizeText === undefined || path === undefined || more !== undefined) {
            throw in_release_refusal(url, `a line of its SHA256 sums is malformed: ${JSON.stringify(line)}`);
        }
        if (!/^[0-9a-f]{64}$/.test(sha256) || !/^[0-9]+$/.test(sizeText) || !Number.isSafeInteger(size)) {
            throw in_release_refusal(url, `the SHA256 sum or the size of ${path} is malformed: ${JSON.stringify(line)}`);
        }
        const problem = (0,debian_path/* archivePathProblem */.L)(path);
        if (problem !== undefined)
            throw in_release_refusal(url, `it lists the path ${JSON.stringify(path)}: ${problem}`);
        const before = files.get(path);
        if (before !== undefined && (before.sha256 !== sha256 || before.size !== size)) {
            throw in_release_refusal(url, `it gives two different sums for ${path}: ${before.sha256} and ${sha256}`);
        }
        files.set(path, { size, sha256 });
    }
    return files;
}
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
/** A date as Debian writes it: `Sat, 12 Sep 2026 07:55:41 UTC`. */
function readDate(fields, name, url) {
    const text = fields.get(name.toLowerCase());
    if (text === undefined)
        return undefined;
    const match = /^[A-Z][a-z]{2}, (\d{1,2}) ([A-Z][a-z]{2}) (\d{4}) (\d{2}:\d{2}:\d{2}) (?:UTC|GMT|\+0000)$/.exec(text);
    const month = months.indexOf(match?.[2] ?? '') + 1;
    const iso = `${match?.[3]}-${String(month).padStart(2, '0')}-${match?.[1]?.padStart(2, '0')}T${match?.[4]}Z`;
    const date = new Date(iso);
    if (Number.isNaN(date.getTime())) {
        throw in_release_refusal(url, `its ${name} is not a date in UTC: ${JSON.stringify(text)}`);
    }
    return date;
}
function in_release_refusal(url, why, todo = []) {
    return new src_errors/* CrossrootError */.p5({
        what: `${url} is refused`,
        why,
        todo: [...todo, 'use another mirror, or try again when this one is up to date'],
    });
}

;// CONCATENATED MODULE: ./lib/src/debian/index-file.js

/** More than ten times Debian's largest; a release that lists more is not believed. */
const maxUnpacked = 1024 ** 3;
/**
 * Chooses the index of a component: `.gz`, which decompresses four times as fast, else `.xz`.
 *
 * @throws CrossrootError when the release lists neither, or sizes that are absurd.
 */
function chooseIndex(release, component, architecture) {
    const stem = `${component}/binary-${architecture}/Packages`;
    const unpacked = release.files.get(stem);
    const compression = ['gz', 'xz'].find((end) => release.files.has(`${stem}.${end}`));
    const file = release.files.get(`${stem}.${compression}`);
    if (unpacked === undefined || compression === undefined || file === undefined) {
        throw new src_errors/* CrossrootError */.p5({
            what: `${release.url} lists no index that can be used for ${component} on ${architecture}`,
            why: [
                `it must list ${stem} and either ${stem}.gz or ${stem}.xz`,
                `its architectures are ${release.architectures.join(' ')}`,
            ],
            todo: 'choose a release that has this architecture',
        });
    }
    if (unpacked.size > maxUnpacked || file.size > maxUnpacked) {
        throw new src_errors/* CrossrootError */.p5({
            what: `${release.url} lists an index that is too large`,
            why: `${stem} has ${unpacked.size} bytes, ${file.size} compressed; at most ${maxUnpacked} are read`,
        });
    }
    return { path: `${stem}.${compression}`, compression, ...file, unpackedSize: unpacked.size };
}
/**
 * Fetches an index, by hash where the archive offers that: a mirror that is being updated may have a new `InRelease`
 * and still the old index beside it. Each mirror is asked by hash, then by name.
 *
 * @returns the compressed bytes; size and SHA256 are those of the index.
 * @throws CrossrootError when no place has that very file, with its sum and the sums that were met.
 */
async function fetchIndex(index, release, repository, from) {
    const folder = `dists/${release.suite}`;
    const byName = from.mirrors.sources(repository, `${folder}/${index.path}`);
    const byHash = release.byHash
        ? from.mirrors.sources(repository, `${folder}/${hashPath(index.path, index.sha256)}`)
        : [];
    try {
        const { bytes } = await from.net.toBytes({
            what: `the index ${index.path} of ${release.suite}`,
            sources: alternate(byHash, byName),
            size: index.size,
            sha256: index.sha256,
            maxBytes: index.size,
            onBytes: (count) => from.phase.downloaded(count),
        });
        return bytes;
    }
    catch (error) {
        if (!(error instanceof src_errors/* CrossrootError */.p5))
            throw error;
        throw new src_errors/* CrossrootError */.p5({
            what: `no mirror has the index ${index.path} that ${release.url} promises`,
            why: [
                `the release of ${release.date.toUTCString()} promises ${index.size} bytes with SHA256 ${index.sha256}`,
                error.what,
                ...error.why,
            ],
            todo: ['try again in a while: a mirror may be in the middle of an update', 'use another mirror'],
            cause: error,
        });
    }
}
function hashPath(path, sha256) {
    return `${path.slice(0, path.lastIndexOf('/'))}/by-hash/SHA256/${sha256}`;
}
function alternate(first, second) {
    return second.flatMap((source, at) => {
        const before = first[at];
        return before === undefined ? [source] : [before, source];
    });
}

;// CONCATENATED MODULE: ./lib/src/debian/index-parser.js


/** No stanza of Debian's comes near; a larger one is not what an index holds. */
const maxStanza = 4 * 1024 * 1024;
/** Largest `.deb` that is believed in, in bytes. */
const maxDeb = 2 ** 32;
const packageName = /^[a-z0-9][a-z0-9+.-]+$/;
const versionText = /^[0-9A-Za-z][0-9A-Za-z.+~:-]*$/;
const sha256Hex = /^[0-9a-f]{64}$/;
const [newline, tab, blank, colon] = [0x0a, 0x09, 0x20, 0x3a];
/** The fields that are read. The length of a name and its first letter tell them apart. */
const fieldNames = [
    'package',
    'version',
    'architecture',
    'filename',
    'size',
    'sha256',
    'pre-depends',
    'depends',
    'provides',
    'multi-arch',
    'essential',
    'section',
];
const fieldByKey = new Map(fieldNames.map((name, slot) => {
    const letters = new TextEncoder().encode(name);
    return [keyOf(letters.length, letters[0] ?? 0), { slot, letters }];
}));
function keyOf(length, firstLetter) {
    return length * 256 + firstLetter;
}
/**
 * Reads a `Packages` index (Debian policy §5.3, the Debian repository format). It works on bytes and makes strings only
 * of the values that are kept, because an index has 1.4 million lines and a run looks at a few hundred packages.
 *
 * @param chunks the decompressed index, cut anywhere.
 * @throws CrossrootError when a stanza is malformed: no field, a field twice, a missing or absurd value, a hostile path,
 * another architecture.
 */
async function parseIndex(chunks, origin) {
    const reader = new IndexReader(origin);
    let rest = Buffer.alloc(0);
    for await (const chunk of chunks) {
        const data = rest.length === 0 ? asBuffer(chunk) : Buffer.concat([rest, chunk]);
        const end = data.lastIndexOf('\n\n') + 1;
        reader.read(data.subarray(0, end));
        // A copy: the chunk's memory may be used again.
        rest = Buffer.from(data.subarray(end));
        if (rest.length > maxStanza)
            throw reader.malformed(`it is longer than ${maxStanza} bytes`);
    }
    if (rest.length > 0)
        reader.read(rest.at(-1) === newline ? rest : Buffer.concat([rest, Buffer.from('\n')]));
    reader.finish();
    return reader.candidates;
}
function asBuffer(chunk) {
    return Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
}
class IndexReader {
    candidates = [];
    #origin;
    #sections = new Map();
    /** The values of the stanza that is being read, by slot; absent fields are undefined. */
    #values = new Array(fieldNames.length);
    /** The slot that a continuation line would continue, when that field is kept. */
    #current;
    #fields = 0;
    constructor(origin) {
        this.#origin = origin;
    }
    /** Takes whole lines. */
    read(data) {
        for (let at = 0; at < data.length;) {
            const first = data[at];
            if (first === newline) {
                this.finish();
                at++;
                continue;
            }
            const end = data.indexOf(newline, at);
            if (first === blank || first === tab)
                this.#continue(data, at, end);
            else
                this.#field(data, at, end);
            at = end + 1;
        }
    }
    #field(data, start, end) {
        let at = start;
        for (let byte = data[at]; byte !== colon; byte = data[++at]) {
            if (byte === undefined || byte <= blank || byte >= 0x7f) {
                throw this.malformed(`a line is no field: ${JSON.stringify(data.toString('latin1', start, end))}`);
            }
        }
        this.#fields++;
        this.#current = undefined;
        const field = fieldByKey.get(keyOf(at - start, (data[start] ?? 0) | 0x20));
        if (field === undefined || !spells(data, start, field.letters))
            return;
        if (this.#values[field.slot] !== undefined) {
            throw this.malformed(`the field ${fieldNames[field.slot]} stands in it twice`);
        }
        this.#values[field.slot] = index_parser_textOf(data, at + 1, end);
        this.#current = field.slot;
    }
    #continue(data, start, end) {
        if (this.#fields === 0)
            throw this.malformed('it starts with the continuation of a field');
        if (this.#current === undefined)
            return;
        this.#values[this.#current] = `${this.#values[this.#current]} ${index_parser_textOf(data, start, end)}`.trim();
    }
    /** Ends the stanza that was begun, if one was. */
    finish() {
        if (this.#fields === 0)
            return;
        this.candidates.push(this.#candidate());
        this.#values.fill(undefined);
        this.#fields = 0;
        this.#current = undefined;
    }
    #candidate() {
        const [name, version, architecture, path, size, sha256, ...more] = this.#values;
        const [preDepends, depends, provides, multiArch, essential, section] = more;
        return {
            name: this.#matching('Package', name, packageName),
            version: this.#matching('Version', version, versionText),
            architecture: this.#architecture(architecture),
            repository: this.#origin.repository,
            path: this.#path(path),
            size: this.#size(size),
            sha256: this.#matching('SHA256', sha256, sha256Hex),
            preDepends: preDepends ?? '',
            depends: depends ?? '',
            provides: provides ?? '',
            multiArch: this.#multiArch(multiArch),
            essential: this.#essential(essential),
            section: this.#section(section ?? ''),
        };
    }
    #matching(field, value, pattern) {
        if (value !== undefined && pattern.test(value))
            return value;
        throw this.#badValue(field, value);
    }
    #path(value) {
        const problem = value === undefined ? undefined : (0,debian_path/* archivePathProblem */.L)(value);
        if (value === undefined || problem !== undefined)
            throw this.#badValue('Filename', value, problem);
        return value;
    }
    #size(value) {
        const size = Number(value);
        if (value !== undefined && /^[0-9]+$/.test(value) && size > 0 && size <= maxDeb)
            return size;
        throw this.#badValue('Size', value);
    }
    #architecture(value) {
        if (value === this.#origin.architecture)
            return this.#origin.architecture;
        if (value === 'all')
            return 'all';
        throw this.#badValue('Architecture', value, `the index is for ${this.#origin.architecture}`);
    }
    #multiArch(value) {
        switch (value) {
            case undefined:
                return 'no';
            case 'no':
            case 'same':
            case 'foreign':
            case 'allowed':
                return value;
            default:
                throw this.#badValue('Multi-Arch', value);
        }
    }
    #essential(value) {
        if (value === 'yes')
            return true;
        if (value === undefined || value === 'no')
            return false;
        throw this.#badValue('Essential', value);
    }
    /** The section without its area; the same text is the same string, for there are some sixty of them. */
    #section(value) {
        const known = this.#sections.get(value);
        if (known !== undefined)
            return known;
        const section = value.slice(value.lastIndexOf('/') + 1);
        this.#sections.set(value, section);
        return section;
    }
    #badValue(field, value, why) {
        const is = value === undefined ? 'missing' : JSON.stringify(value);
        return this.malformed(`its ${field} is ${is}${why === undefined ? '' : `: ${why}`}`);
    }
    malformed(why) {
        const [name] = this.#values;
        const which = name === undefined ? `stanza ${this.candidates.length + 1}` : `the stanza of ${name}`;
        return new src_errors/* CrossrootError */.p5({
            what: `${this.#origin.what} is malformed in ${which}`,
            why,
            todo: 'use another mirror',
        });
    }
}
/** True when the letters stand at `start`, in either case. */
function spells(data, start, letters) {
    for (let at = 0; at < letters.length; at++) {
        if (((data[start + at] ?? 0) | 0x20) !== letters[at])
            return false;
    }
    return true;
}
/** A string of its own without blanks around it; `latin1` because what is kept is ASCII, and it is quickest. */
function index_parser_textOf(data, from, to) {
    let [start, end] = [from, to];
    while (start < end && (data[start] === blank || data[start] === tab))
        start++;
    while (end > start && (data[end - 1] === blank || data[end - 1] === tab))
        end--;
    return data.toString('latin1', start, end);
}

;// CONCATENATED MODULE: ./lib/src/debian/archive.js






/** Largest `InRelease` that is read, in bytes; Debian's has 150 kB. */
const maxInRelease = 8 * 1024 * 1024;
/**
 * Reads a release from mirror to stanzas: the signed `InRelease` of each of its suites, then the index of each of their
 * components, all checked on the way.
 *
 * @throws CrossrootError when a suite or an index cannot be had as its signature promises.
 */
async function readRelease(wanted) {
    const suites = await Promise.all(wanted.release.repositories.map(async (suite) => ({ suite, signed: await readSuite(suite, wanted) })));
    const perSuite = await Promise.all(suites.map(async ({ suite, signed }) => {
        const lists = await Promise.all(suite.components.map((component) => readComponent(suite, component, signed, wanted)));
        const candidates = lists.flat();
        wanted.phase.info(`${signed.suite}: ${signed.date.toUTCString()}, ${candidates.length} packages`);
        return candidates;
    }));
    return {
        candidates: perSuite.flat(),
        suites: suites.map(({ signed }) => ({
            suite: signed.suite,
            date: signed.date,
            sha256: signed.sha256,
            ...(signed.validUntil === undefined ? {} : { validUntil: signed.validUntil }),
        })),
    };
}
/** Reads and verifies a suite's `InRelease`, from the first mirror that has one that can be accepted. */
async function readSuite({ repository, suite }, wanted) {
    const failures = [];
    for (const source of wanted.mirrors.sources(repository, `dists/${suite}/InRelease`)) {
        try {
            const signed = await readInRelease(source, suite, wanted);
            for (const note of signed.notes)
                wanted.phase.info(note);
            return signed;
        }
        catch (error) {
            if (!(error instanceof src_errors/* CrossrootError */.p5))
                throw error;
            failures.push(error);
            wanted.phase.info(`${source.name}: ${[error.what, ...error.why].join('; ')}`);
        }
    }
    const [first] = failures;
    if (first !== undefined && failures.length === 1)
        throw first;
    throw new src_errors/* CrossrootError */.p5({
        what: `no mirror has an InRelease of ${suite} that can be accepted`,
        why: failures.flatMap((failure) => [failure.what, ...failure.why]),
        todo: [...new Set(failures.flatMap((failure) => failure.todo))],
        cause: first,
    });
}
async function readInRelease(source, suite, wanted) {
    const { release, now, at, phase } = wanted;
    const fetched = await wanted.net.toBytes({
        what: `the InRelease of ${suite}`,
        sources: [source],
        maxBytes: maxInRelease,
        onBytes: (count) => phase.downloaded(count),
    });
    const notBefore = wanted.notBefore?.find((entry) => entry.suite === suite)?.date;
    const signed = await verifyInRelease(fetched.bytes, {
        url: source.url,
        suite,
        keys: wanted.keys ?? debianKeyring(release.name),
        now: at ?? now,
        today: now,
        ended: release.ended,
        ...(notBefore === undefined ? {} : { notBefore }),
    });
    return { ...signed, sha256: fetched.sha256 };
}
async function readComponent({ repository }, component, signed, wanted) {
    const index = chooseIndex(signed, component, wanted.architecture);
    const bytes = await fetchIndex(index, signed, repository, wanted);
    const what = `the index ${index.path} of ${signed.suite}`;
    return parseIndex(decompressIndex(bytes, index.compression, what, index.unpackedSize), {
        what,
        repository,
        architecture: wanted.architecture,
    });
}

;// CONCATENATED MODULE: ./lib/src/debian/near-names.js
const MOST = 5;
/**
 * Names that a user who wrote an unknown package name may have meant, the best first, at most five: a forgotten `-dev`
 * or `lib`, a library without its version (`sqlite-dev` for `libsqlite3-dev`), a slip of the finger, a name that holds
 * the other (`openssl-dev` for `libssl-dev`).
 */
function nearNames(wanted, names) {
    const lower = wanted.toLowerCase();
    const stem = stemOf(lower);
    if (stem === '')
        return [];
    const scored = [];
    for (const name of names) {
        const distance = distanceTo(lower, stem, name);
        if (distance !== undefined)
            scored.push({ name, distance });
    }
    scored.sort((a, b) => a.distance - b.distance || a.name.length - b.name.length || (a.name < b.name ? -1 : 1));
    return scored.slice(0, MOST).map(({ name }) => name);
}
/** Bindings for other languages: never what a crate with C parts links. */
const OTHER_LANGUAGES = /^(?:golang|librust|libghc|lua|node|ruby|python3?)-|-(?:ocaml|perl|java|cil)(?:-|$)/;
/** How far a name is from the wanted one, or nothing when it is no suggestion. Development packages come first. */
function distanceTo(wanted, stem, name) {
    if (OTHER_LANGUAGES.test(name) && !OTHER_LANGUAGES.test(wanted))
        return undefined;
    const development = name.endsWith('-dev');
    if (!development && !name.startsWith('lib') && name.length > wanted.length + 2)
        return undefined;
    const penalty = /-dev(?:el)?$/.test(wanted) ? 10 : 2.5;
    const distance = stemDistance(stem, stemOf(name), name, wanted);
    return distance === undefined ? undefined : distance + (development ? 0 : penalty);
}
function stemDistance(stem, other, name, wanted) {
    if (other === stem)
        return name === `lib${wanted}-dev` || name === `${wanted}-dev` ? 0 : 0.5;
    if (joined(other) === joined(stem))
        return 0.75;
    if (withoutVersion(other) === withoutVersion(stem))
        return 1;
    const most = editsAllowed(stem);
    const edits = Math.min(editsBetween(stem, other, most), editsBetween(wanted, name, most));
    if (edits !== Number.POSITIVE_INFINITY)
        return 1 + (6 * edits) / stem.length;
    const [longer, shorter] = stem.length > other.length ? [stem, other] : [other, stem];
    if (shorter.length < 3)
        return undefined;
    const excess = (3 * (longer.length - shorter.length)) / longer.length;
    if (longer.startsWith(shorter))
        return 1.5 + excess;
    if (longer.endsWith(shorter))
        return 2 + excess;
    return longer.includes(shorter) ? 4 + excess : undefined;
}
/** The library's own name: `libssl-dev` and `ssl` have the stem `ssl`. */
function stemOf(name) {
    return name.replace(/^lib/, '').replace(/-(?:dev|devel)$/, '');
}
/** `gtk-3` and `sqlite3` without the version at the end. */
function withoutVersion(stem) {
    return stem.replace(/[-.0-9]+$/, '');
}
/** `gtk-4` and `gtk4` are the same to who writes them. */
function joined(stem) {
    return stem.replaceAll(/[-._]/g, '');
}
function editsAllowed(stem) {
    if (stem.length <= 2)
        return 0;
    return stem.length <= 7 ? 1 : 2;
}
/** Optimal string alignment distance, a swap of neighbours being half an edit; infinity when it is above `most`. */
function editsBetween(a, b, most) {
    if (Math.abs(a.length - b.length) > most)
        return Number.POSITIVE_INFINITY;
    let beforePrevious = [];
    let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
    for (let row = 1; row <= a.length; row++) {
        const current = [row];
        for (let column = 1; column <= b.length; column++) {
            const same = a[row - 1] === b[column - 1];
            let best = Math.min(at(previous, column) + 1, at(current, column - 1) + 1, at(previous, column - 1) + (same ? 0 : 1));
            const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
            if (swapped)
                best = Math.min(best, at(beforePrevious, column - 2) + 0.5);
            current.push(best);
        }
        if (Math.min(...current, ...previous) > most)
            return Number.POSITIVE_INFINITY;
        beforePrevious = previous;
        previous = current;
    }
    const edits = at(previous, b.length);
    return edits > most ? Number.POSITIVE_INFINITY : edits;
}
function at(row, column) {
    return row[column] ?? Number.POSITIVE_INFINITY;
}

;// CONCATENATED MODULE: ./lib/src/debian/version.js
const DIGIT_0 = 48;
const DIGIT_9 = 57;
const TILDE = 126;
/**
 * Whether the text is a Debian version (Debian policy §5.6.12): `[epoch:]upstream[-revision]`, the upstream
 * version beginning with a digit. An epoch past 2^31-1 is refused, as dpkg does.
 */
function isVersion(text) {
    const parts = /^(?:(\d+):)?(\d[A-Za-z0-9.+~:-]*)$/.exec(text);
    if (parts === null)
        return false;
    const [, epoch, rest = ''] = parts;
    if (epoch === undefined && rest.includes(':'))
        return false;
    if (epoch !== undefined && Number(epoch) > 0x7fff_ffff)
        return false;
    const hyphen = rest.lastIndexOf('-');
    return hyphen === -1 || /^[A-Za-z0-9.+~]+$/.test(rest.slice(hyphen + 1));
}
/**
 * Orders two Debian versions as `dpkg --compare-versions` does (deb-version(7)): -1 when `a` is older, 1 when it
 * is newer, 0 when both mean the same. An absent epoch is `0`; an absent revision sorts as `0`. Digits are compared
 * as text of any length, so no number is too large. Total: text that is no version is ordered by the same rules.
 */
function compareVersions(a, b) {
    if (a === b)
        return 0;
    const left = split(a);
    const right = split(b);
    return (comparePart(left.epoch, right.epoch) ||
        comparePart(left.upstream, right.upstream) ||
        comparePart(left.revision, right.revision));
}
function split(version) {
    const colon = version.indexOf(':');
    const hyphen = version.lastIndexOf('-');
    const end = hyphen > colon ? hyphen : version.length;
    return {
        epoch: colon === -1 ? '' : version.slice(0, colon),
        upstream: version.slice(colon + 1, end),
        revision: version.slice(end + 1),
    };
}
/** Compares one part: by turns a stretch without digits, then a number. */
function comparePart(a, b) {
    let i = 0;
    let j = 0;
    while (i < a.length || j < b.length) {
        while ((i < a.length && !isDigitAt(a, i)) || (j < b.length && !isDigitAt(b, j))) {
            const left = weightAt(a, i);
            const right = weightAt(b, j);
            if (left !== right)
                return left < right ? -1 : 1;
            i++;
            j++;
        }
        while (a.charCodeAt(i) === DIGIT_0)
            i++;
        while (b.charCodeAt(j) === DIGIT_0)
            j++;
        let firstDifference = 0;
        while (isDigitAt(a, i) && isDigitAt(b, j)) {
            if (firstDifference === 0)
                firstDifference = signOf(a.charCodeAt(i) - b.charCodeAt(j));
            i++;
            j++;
        }
        if (isDigitAt(a, i))
            return 1;
        if (isDigitAt(b, j))
            return -1;
        if (firstDifference !== 0)
            return firstDifference;
    }
    return 0;
}
/** `~` before the end, the end before letters, letters before everything else. A digit ends a stretch. */
function weightAt(text, index) {
    if (index >= text.length || isDigitAt(text, index))
        return 0;
    const code = text.charCodeAt(index);
    if (code === TILDE)
        return -1;
    const isLetter = (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
    return isLetter ? code : code + 256;
}
function isDigitAt(text, index) {
    const code = text.charCodeAt(index);
    return code >= DIGIT_0 && code <= DIGIT_9;
}
function signOf(difference) {
    if (difference === 0)
        return 0;
    return difference < 0 ? -1 : 1;
}

;// CONCATENATED MODULE: ./lib/src/debian/package-index.js


/**
 * The candidates of one architecture (with arch `all`) from every suite of a release, found by name.
 * What it gives does not depend on the order in which the candidates came.
 */
class PackageIndex {
    #byName = new Map();
    #sorted = new Map();
    #byProvided = new Map();
    constructor(candidates) {
        for (const candidate of candidates) {
            append(this.#byName, candidate.name, candidate);
            if (candidate.provides !== '')
                this.#addProvided(candidate);
        }
    }
    /** How many names the index holds. */
    get size() {
        return this.#byName.size;
    }
    /** All names of real packages, in no particular order. */
    names() {
        return this.#byName.keys();
    }
    /** The candidates of a name, newest version first; none when the name is unknown or virtual. */
    candidates(name) {
        const known = this.#sorted.get(name);
        if (known !== undefined)
            return known;
        const sorted = asArray(this.#byName.get(name)).toSorted(newestFirst);
        this.#sorted.set(name, sorted);
        return sorted;
    }
    /** The candidates whose `Provides` names a virtual package, by name, then newest first. */
    providers(name) {
        return [...new Set(asArray(this.#byProvided.get(name)))].sort((a, b) => compareText(a.name, b.name) || newestFirst(a, b));
    }
    /** Up to five names that a user who wrote an unknown one may have meant, the best first. */
    nearNames(name) {
        return nearNames(name, this.names());
    }
    /** Takes the names only, and fast: versions are parsed for the few names that a run looks up. */
    #addProvided(candidate) {
        for (const part of candidate.provides.split(',')) {
            const text = part.trim();
            const end = text.search(/[\s(:]/);
            append(this.#byProvided, end === -1 ? text : text.slice(0, end), candidate);
        }
    }
}
/** Text order by code unit: the same on every machine, whatever its locale. */
function compareText(a, b) {
    if (a === b)
        return 0;
    return a < b ? -1 : 1;
}
function append(map, key, candidate) {
    const found = map.get(key);
    if (found === undefined)
        map.set(key, candidate);
    else if (Array.isArray(found))
        found.push(candidate);
    else
        map.set(key, [found, candidate]);
}
function asArray(found) {
    if (found === undefined)
        return [];
    return Array.isArray(found) ? found : [found];
}
function newestFirst(a, b) {
    return (compareVersions(b.version, a.version) ||
        compareText(a.version, b.version) ||
        compareText(a.repository, b.repository) ||
        compareText(a.path, b.path) ||
        compareText(a.sha256, b.sha256));
}

;// CONCATENATED MODULE: ./lib/src/debian/resolution-record.js





/** Within this time of a verified answer nobody is asked: the steps of a job get the same packages. */
const shortUse = 15 * 60 * 1000;
/** A record older than this is not used: keys expire and are revoked. */
const longestUse = 24 * 60 * 60 * 1000;
/**
 * Recalls an answer that this machine gave before. For a quarter of an hour it is taken as it is; for a day, each suite's
 * `InRelease` is fetched and must have the bytes that were verified then. None may have passed its `Valid-Until`. The record is
 * trusted as the trees beside it in the tool cache are.
 * @returns undefined when the release has to be read.
 */
async function recallResolution(place, through) {
    const { release, sums, phase } = through;
    const now = through.now.getTime();
    const recorded = read(place);
    if (recorded === undefined || recorded.at > now || recorded.at + longestUse < now)
        return undefined;
    if (recorded.suites.some(({ validUntil }) => validUntil !== undefined && validUntil < now))
        return undefined;
    if (recorded.seen <= now && now < recorded.seen + shortUse) {
        phase.info(`${recorded.packages.length} packages, as chosen at ${timeOf(recorded)}`);
        return answerOf(recorded);
    }
    const states = await Promise.all(release.repositories.map(async ({ repository, suite }) => {
        const known = recorded.suites.find((entry) => entry.suite === suite);
        if (known === undefined)
            return false;
        const key = `${repository}/${suite}`;
        const sum = sums.get(key) ?? inReleaseSum(repository, suite, through);
        sums.set(key, sum);
        return (await sum) === known.sha256;
    }));
    if (!states.every((unchanged) => unchanged))
        return undefined;
    phase.info(`${recorded.packages.length} packages, as chosen at ${timeOf(recorded)}: no suite changed`);
    write(place, { ...recorded, seen: now });
    return answerOf(recorded);
}
function answerOf({ packages, suites }) {
    return { packages, suites: suites.map(({ suite, date }) => ({ suite, date: new Date(date) })) };
}
/** Remembers an answer. */
function recordResolution(place, answer) {
    const recorded = {
        asked: place.asked,
        at: answer.now.getTime(),
        seen: answer.now.getTime(),
        suites: answer.suites.map(({ suite, sha256, date, validUntil }) => ({
            suite,
            sha256,
            date: date.getTime(),
            ...(validUntil === undefined ? {} : { validUntil: validUntil.getTime() }),
        })),
        packages: answer.packages,
    };
    write(place, recorded);
}
/** A folder that cannot be written is none of the run's business: the next run reads again. */
function write(place, recorded) {
    try {
        (0,external_node_fs_.mkdirSync)(place.folder, { recursive: true });
        const file = fileOf(place);
        const staging = `${file}.${(0,external_node_crypto_.randomBytes)(6).toString('hex')}`;
        (0,external_node_fs_.writeFileSync)(staging, JSON.stringify(recorded));
        (0,external_node_fs_.renameSync)(staging, file);
    }
    catch (error) {
        if ((0,src_errors/* codeOf */.$N)(error) === undefined)
            throw error;
    }
}
function timeOf(recorded) {
    return new Date(recorded.at).toISOString();
}
async function inReleaseSum(repository, suite, { net, mirrors, phase }) {
    try {
        const { sha256 } = await net.toBytes({
            what: `the InRelease of ${suite}`,
            sources: mirrors.sources(repository, `dists/${suite}/InRelease`),
            maxBytes: maxInRelease,
            onBytes: (bytes) => phase.downloaded(bytes),
        });
        return sha256;
    }
    catch (error) {
        if (error instanceof src_errors/* CrossrootError */.p5)
            return undefined;
        throw error;
    }
}
/** A record that is missing or damaged is as good as none. */
function read(place) {
    try {
        const recorded = JSON.parse((0,external_node_fs_.readFileSync)(fileOf(place), 'utf8'));
        return recorded.asked === place.asked ? recorded : undefined;
    }
    catch (error) {
        if ((0,src_errors/* codeOf */.$N)(error) !== undefined || error instanceof SyntaxError)
            return undefined;
        throw error;
    }
}
function fileOf({ folder, asked }) {
    return (0,external_node_path_.join)(folder, `${(0,external_node_crypto_.createHash)('sha256').update(asked).digest('hex').slice(0, 32)}.json`);
}

;// CONCATENATED MODULE: ./lib/src/debian/relation.js


const NAME = '[a-z0-9][a-z0-9+.-]+';
const NAME_ONLY = new RegExp(`^${NAME}$`);
/** Applied to text whose runs of white space are one blank each, so that it cannot backtrack for long. */
const RELATION = new RegExp(`^(?<name>${NAME})(?::(?<qualifier>[a-z0-9-]+))?` +
    ' ?(?:\\( ?(?<relation><<|<=|=|>=|>>|<|>) ?(?<version>[^ ()]+) ?\\))?' +
    ' ?(?:\\[(?<architectures>[^\\[\\]]*)\\])?' +
    ' ?(?<profiles>(?:<[^<>]*> ?)*)$');
/** Whether the text can be the name of a package (Debian policy §5.6.7). */
function isPackageName(text) {
    return NAME_ONLY.test(text);
}
/**
 * Parses `Depends` or `Pre-Depends` (Debian policy §7.1) for packages of one Debian architecture. Alternatives whose
 * architecture list excludes that architecture, or whose build profiles are not active (none is), are left out, and
 * with its last alternative the whole dependency.
 * @param field whose text it is, for the message: `Depends of libssl-dev 3.0.17-1`
 * @throws CrossrootError when the text is malformed
 */
function parseDepends(text, architecture, field) {
    return relation_elements(text).flatMap((element) => {
        const alternatives = element
            .split('|')
            .flatMap((part) => parseAlternative(part.trim(), architecture, element, field));
        return alternatives.length === 0 ? [] : [{ text: element, alternatives }];
    });
}
/**
 * Parses `Provides` (Debian policy §7.5): names, each with an exact version or none.
 * @param field whose text it is, for the message
 * @throws CrossrootError when the text is malformed, offers alternatives or another relation than `=`
 */
function parseProvides(text, field) {
    return relation_elements(text).map((element) => {
        const { name, relation, version, architectures, profiles } = match(element, element, field);
        if (architectures !== undefined || profiles !== '')
            throw malformed(element, field, 'a list in Provides');
        if (version === undefined)
            return { name };
        if (relation !== '=')
            throw malformed(element, field, 'only = states the version of what is provided');
        return { name, version };
    });
}
/** Whether a version meets the constraint. */
function meets(version, constraint) {
    const order = compareVersions(version, constraint.version);
    switch (constraint.relation) {
        case '<<':
            return order < 0;
        case '<=':
            return order <= 0;
        case '=':
            return order === 0;
        case '>=':
            return order >= 0;
        case '>>':
            return order > 0;
    }
}
function relation_elements(text) {
    const folded = text.replace(/\s+/g, ' ').trim();
    return folded === '' ? [] : folded.split(',').map((element) => element.trim());
}
function parseAlternative(text, architecture, element, field) {
    const { name, qualifier, relation, version, architectures, profiles } = match(text, element, field);
    if (architectures !== undefined && !includesArchitecture(architectures, architecture, element, field)) {
        return [];
    }
    if (profiles !== '' && !holdsWithoutProfiles(profiles))
        return [];
    return [
        {
            name,
            ...(qualifier === undefined ? {} : { qualifier }),
            ...(relation === undefined || version === undefined ? {} : { constraint: { relation, version } }),
        },
    ];
}
function match(text, element, field) {
    const groups = RELATION.exec(text)?.groups;
    const name = groups?.name;
    if (groups === undefined || name === undefined) {
        throw malformed(element, field, text === '' ? 'a part is empty' : `"${text}" is not a relation`);
    }
    const version = groups.version;
    if (version !== undefined && !isVersion(version)) {
        throw malformed(element, field, `"${version}" is not a version`);
    }
    return {
        name,
        qualifier: groups.qualifier,
        relation: relationOf(groups.relation),
        version,
        architectures: groups.architectures,
        profiles: groups.profiles?.trim() ?? '',
    };
}
/** The legacy `<` and `>` mean `<=` and `>=` (Debian policy §7.1). */
function relationOf(text) {
    switch (text) {
        case '<':
        case '<=':
            return '<=';
        case '>':
        case '>=':
            return '>=';
        case '<<':
        case '=':
        case '>>':
            return text;
        default:
            return undefined;
    }
}
/** Read from left to right, as dpkg does: the first name or negated name that fits decides. */
function includesArchitecture(list, architecture, element, field) {
    const terms = list.trim().split(' ');
    let included = false;
    for (const term of terms) {
        const negated = term.startsWith('!');
        const pattern = negated ? term.slice(1) : term;
        if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(pattern)) {
            throw malformed(element, field, `"[${list}]" is not a list of architectures`);
        }
        if (fitsArchitecture(pattern, architecture))
            return !negated;
        if (negated)
            included = true;
    }
    return included;
}
/** Debian policy §11.1: `any`, `linux-any`, `any-arm64`; a bare name such as `arm64` is Linux on that processor. */
function fitsArchitecture(pattern, architecture) {
    if (pattern === 'any' || pattern === architecture)
        return true;
    return pattern === 'linux-any' || pattern === `any-${architecture}` || pattern === `linux-${architecture}`;
}
/** `<a b> <c>` holds when all terms of one group hold; with no active profile only negated terms do. */
function holdsWithoutProfiles(profiles) {
    return [...profiles.matchAll(/<([^<>]*)>/g)].some(([, group = '']) => group
        .trim()
        .split(' ')
        .every((term) => term.startsWith('!')));
}
function malformed(element, field, reason) {
    return new src_errors/* CrossrootError */.p5({
        what: `cannot read "${element}" in ${field}`,
        why: [reason, 'Debian policy §7.1 says how packages name each other'],
        todo: 'the index of this archive is malformed: use another mirror, and tell whoever maintains this one',
    });
}

;// CONCATENATED MODULE: ./lib/src/debian/demand.js

/** How a demand came about, from the user's package to what is wanted: `a-dev 1 → b 2 → c (>= 3)`. */
function chainOf(demand) {
    const steps = [];
    for (let step = demand; step !== undefined; step = step.via) {
        steps.unshift(step.from === undefined ? '' : `${step.from.name} ${step.from.version}`);
    }
    return [...steps.filter((step) => step !== ''), demand.text].join(' → ');
}
/** The package at the head of a demand's chain: the one that the user named. */
function rootOf(demand) {
    let step = demand;
    let name = demand.from?.name ?? demand.alternative.name;
    while (step.via !== undefined) {
        step = step.via;
        name = step.from?.name ?? name;
    }
    return name;
}
/**
 * Whether a candidate is what an alternative asks for (Debian policy §7.1, §7.5), itself or by its `Provides`; a
 * constraint is met by a `Provides` only if that states a version. `:any` and `:native` ask for nothing more: an index
 * holds one architecture. A name qualified with another architecture is met by none of its packages.
 */
function satisfies(candidate, alternative, architecture) {
    const { name, qualifier, constraint } = alternative;
    const reachable = [undefined, 'any', 'native', architecture].includes(qualifier);
    if (!reachable)
        return false;
    if (candidate.name === name && (constraint === undefined || meets(candidate.version, constraint)))
        return true;
    if (!candidate.provides.includes(name))
        return false;
    return provisionsOf(candidate).some((provision) => provision.name === name &&
        (constraint === undefined || (provision.version !== undefined && meets(provision.version, constraint))));
}
/**
 * Everything that satisfies an alternative, in order of preference: packages of that name, newest first, then
 * providers by name, newest first.
 */
function optionsOf(index, alternative, architecture) {
    const { name } = alternative;
    return [...new Set([...index.candidates(name), ...index.providers(name)])].filter((candidate) => satisfies(candidate, alternative, architecture));
}
/** What an index holds under a name, for messages: versions newest first, then providers. */
function seenOf(index, name) {
    const versions = new Set(index.candidates(name).map((it) => `${it.version} (${it.repository})`));
    const provided = new Set(index.providers(name).flatMap((it) => provisionsOf(it)
        .filter((provision) => provision.name === name)
        .map(({ version }) => `${it.name} ${it.version} ${version === undefined ? 'without a version' : `as ${version}`}`)));
    if (versions.size === 0 && provided.size === 0)
        return `${name}: no package has or provides this name`;
    const parts = [
        ...(versions.size === 0 ? [] : [`versions seen ${[...versions].join(', ')}`]),
        ...(provided.size === 0 ? [] : [`provided by ${[...provided].join(', ')}`]),
    ];
    return `${name}: ${parts.join('; ')}`;
}
function provisionsOf(candidate) {
    return parseProvides(candidate.provides, `Provides of ${candidate.name} ${candidate.version}`);
}

;// CONCATENATED MODULE: ./lib/src/debian/requests.js





/**
 * Reads the names that a user asked for, each `name`, `name:architecture` or `name=version`, and finds the packages
 * they mean. A virtual name stands for its provider, if there is one or if one of them is asked for as well.
 * @returns one demand a name, sorted, whatever the order of the names was
 * @throws CrossrootError naming every name that is malformed, unknown, without that version, or not decided
 */
function readRequests(index, names, architecture) {
    const requests = [...new Set(names)].sort(compareText).map((text) => parse(text, architecture));
    const refusals = [];
    const demands = requests.flatMap((request) => {
        const found = demandOf(request, requests, index, architecture);
        if (!('refused' in found))
            return [found];
        refusals.push(found);
        return [];
    });
    if (refusals.length === 0)
        return demands;
    throw new src_errors/* CrossrootError */.p5({
        what: refusals.map(({ refused }) => refused).join('; '),
        why: [`looked through ${index.size} packages for ${architecture}`, ...refusals.flatMap(({ why }) => why)],
        todo: refusals.flatMap(({ todo }) => todo),
    });
}
function parse(text, architecture) {
    const [, name = '', qualifier, version] = /^([^:=]*)(?::([^=]*))?(?:=(.*))?$/s.exec(text) ?? [];
    if (!isPackageName(name) || (version !== undefined && !isVersion(version))) {
        throw new src_errors/* CrossrootError */.p5({
            what: `${JSON.stringify(text)} is not the name of a package`,
            why: 'a name has lowercase letters, digits, "+", "-" and "."; "=" and a Debian version may follow',
            todo: 'write it as libssl-dev or libssl-dev=3.0.17-1 in packages',
        });
    }
    if (qualifier !== undefined && qualifier !== architecture && qualifier !== 'any') {
        throw new src_errors/* CrossrootError */.p5({
            what: `${text} asks for the architecture ${qualifier}`,
            why: `packages for ${architecture} are wanted here`,
            todo: `write ${name} in packages`,
        });
    }
    return { text, name, version };
}
function demandOf(request, all, index, architecture) {
    const { name, version, text } = request;
    const alternative = version === undefined ? { name } : { name, constraint: { relation: '=', version } };
    const options = optionsOf(index, alternative, architecture);
    const demand = { from: undefined, via: undefined, text, alternative };
    if (options.some((option) => option.name === name))
        return demand;
    const providers = [...new Set(options.map((option) => option.name))];
    const wanted = providers.filter((provider) => all.some((other) => other.name === provider));
    const provider = wanted[0] ?? (providers.length === 1 ? providers[0] : undefined);
    if (provider !== undefined)
        return demand;
    if (providers.length > 1) {
        return {
            refused: `${text} is a virtual package with several providers`,
            why: [seenOf(index, name)],
            todo: [`write one of ${providers.join(', ')} instead of ${text} in packages`],
        };
    }
    if (version !== undefined && (index.candidates(name).length > 0 || index.providers(name).length > 0)) {
        return {
            refused: `${name} has no version ${version}`,
            why: [seenOf(index, name)],
            todo: [`write ${name} in packages for the newest version, or name one of those seen`],
        };
    }
    const near = index.nearNames(name);
    return {
        refused: `no package is called ${name}`,
        why: [],
        todo: [
            near.length === 0
                ? `look for the right name in Debian's list of packages, and write it instead of ${text} in packages`
                : `write the right name instead of ${text} in packages: ${near.join(', ')}?`,
        ],
    };
}

;// CONCATENATED MODULE: ./lib/src/debian/unsatisfiable.js


/** No package of the index is any of the alternatives. */
function notSatisfiable(index, demands) {
    const [first] = demands;
    return new src_errors/* CrossrootError */.p5({
        what: `cannot satisfy ${unsatisfiable_textOf(first)}`,
        why: [...chainsOf(demands), ...seenBy(index, demands)],
        todo: adviceFor(demands, 'choose another release, or leave'),
    });
}
/** Packages of the index satisfy the demand, but other demands refuse each of them. */
function noCommonVersion(index, demands, others) {
    const all = [...demands, ...others];
    const names = new Set(all.map(({ alternative }) => alternative.name));
    return new src_errors/* CrossrootError */.p5({
        what: `no version of ${[...names].join(', ')} suits everything that needs it`,
        why: [...chainsOf(all), ...seenBy(index, all)],
        todo: adviceFor(all, 'ask for versions that belong together (name=version in packages), or leave'),
    });
}
/** Choices went on being taken back. */
function neverSettles(index, name, demand, rounds) {
    return new src_errors/* CrossrootError */.p5({
        what: `found no set of versions in ${rounds} rounds; the last to be refused was ${name}`,
        why: [...chainsOf([demand]), seenOf(index, name)],
        todo: adviceFor([demand], `ask for a version of ${name} (${name}=version in packages), or leave`),
    });
}
function unsatisfiable_textOf(demand) {
    if (demand === undefined)
        return 'a dependency without alternatives';
    const by = demand.from === undefined
        ? 'asked for in packages'
        : `needed by ${demand.from.name} ${demand.from.version}`;
    return `"${demand.text}", ${by}`;
}
function chainsOf(demands) {
    return [...new Set(demands.map(chainOf))];
}
function seenBy(index, demands) {
    return [...new Set(demands.map(({ alternative }) => seenOf(index, alternative.name)))];
}
function adviceFor(demands, advice) {
    const roots = [...new Set(demands.map(rootOf))].sort();
    return `${advice} ${roots.join(' or ')} out of packages`;
}

;// CONCATENATED MODULE: ./lib/src/debian/resolver.js






/** How often a choice of version may be taken back. Real releases need a handful. */
const MOST_ROUNDS = 200;
/**
 * Finds the packages that the named ones need (Debian policy §7.2: `Pre-Depends` and `Depends`), each name in one
 * version: the newest that all who depend on it accept. `Conflicts` and `Breaks` do not matter, since packages are
 * unpacked side by side and never configured.
 *
 * Of alternatives, one that is chosen anyhow is taken, else the first that can be had. Of several providers of a
 * virtual package: one that is chosen anyhow, one that an earlier alternative names, the first by name. Where there
 * is a choice, it is made after all that is not a choice. The same question has the same answer, whatever the order
 * of names and candidates.
 *
 * When a chosen version does not suit a package met later, the choice starts again with that demand known. A chosen
 * version of a package that depends is not lowered to make its dependencies fit.
 * @throws CrossrootError with the chain of packages, the constraint and the versions seen
 */
function resolve({ index, names, architecture, rules }) {
    const requests = readRequests(index, names, architecture);
    const prune = pruner(rules);
    const parsed = new Map();
    const dependenciesOf = (candidate) => {
        const known = parsed.get(candidate);
        if (known !== undefined)
            return known;
        const fresh = parseCandidate(candidate, architecture);
        parsed.set(candidate, fresh);
        return fresh;
    };
    let known = [];
    for (let count = 1;; count++) {
        const round = new Round({ index, architecture, prune, requests, known, dependenciesOf });
        const clash = round.run();
        if (clash === undefined)
            return round.answer();
        if (count === MOST_ROUNDS)
            throw neverSettles(index, clash.name, clash.demand, count);
        known = [
            ...known.filter(({ demand }) => demand.from !== clash.refused),
            { name: clash.name, demand: clash.demand },
        ];
    }
}
/** One attempt from the requested names to a closed set, or to the first clash. */
class Round {
    #ground;
    #chosen = new Map();
    #leftOut = new Map();
    #forced = [];
    #open = [];
    constructor(ground) {
        this.#ground = ground;
    }
    run() {
        for (const demand of this.#realFirst()) {
            const clash = this.#settle(this.#optionsOf([demand]), [demand]);
            if (clash !== undefined)
                return clash;
        }
        for (;;) {
            const forced = this.#forced.shift();
            const task = forced ?? this.#open.shift();
            if (task === undefined)
                return undefined;
            const clash = this.#perform(task, forced !== undefined);
            if (clash !== undefined)
                return clash;
        }
    }
    answer() {
        const packages = [...this.#chosen.values()].map(({ candidate, demands }) => ({
            candidate,
            requested: demands.some((demand) => demand.from === undefined),
            neededBy: resolver_sorted(new Set(demands.flatMap((demand) => demand.from?.name ?? []))),
        }));
        const leftOut = [...this.#leftOut.values()].map(({ left, by }) => ({ ...left, neededBy: resolver_sorted(by) }));
        const byName = (a, b) => compareText(a.candidate.name, b.candidate.name);
        return { packages: packages.sort(byName), leftOut: leftOut.sort(byName) };
    }
    /** Requests for packages before requests for virtual ones, which then find their provider chosen. */
    #realFirst() {
        const { index, requests } = this.#ground;
        const isReal = (demand) => index.candidates(demand.alternative.name).length > 0;
        return [...requests.filter(isReal), ...requests.filter((demand) => !isReal(demand))];
    }
    #perform({ from, via, dependency }, mayWait) {
        const demands = dependency.alternatives.map((alternative) => ({
            from,
            via,
            text: dependency.text,
            alternative,
        }));
        const options = this.#optionsOf(demands);
        const isChoice = new Set(options.map(({ candidate }) => candidate.name)).size > 1;
        if (isChoice && mayWait) {
            this.#open.push({ from, via, dependency });
            return undefined;
        }
        return this.#settle(options, demands);
    }
    #optionsOf(demands) {
        const { index, architecture } = this.#ground;
        const earlier = new Set();
        return demands.flatMap((demand) => {
            const candidates = optionsOf(index, demand.alternative, architecture);
            const rank = ({ name }) => name === demand.alternative.name ? 0 : earlier.has(name) ? 1 : 2;
            const ranked = candidates.toSorted((a, b) => rank(a) - rank(b));
            earlier.add(demand.alternative.name);
            return ranked.map((candidate) => ({ candidate, demand }));
        });
    }
    #settle(options, demands) {
        const { index } = this.#ground;
        for (const { candidate, demand } of options) {
            const chosen = this.#chosen.get(candidate.name);
            if (chosen?.candidate !== candidate)
                continue;
            chosen.demands.push(demand);
            return undefined;
        }
        for (const option of options) {
            if (this.#chosen.has(option.candidate.name) || !this.#isAccepted(option.candidate))
                continue;
            this.#take(option);
            return undefined;
        }
        for (const { candidate, demand } of options) {
            const chosen = this.#chosen.get(candidate.name);
            if (chosen !== undefined && this.#isAccepted(candidate)) {
                return { name: candidate.name, demand, refused: chosen.candidate };
            }
        }
        if (options.length > 0)
            throw noCommonVersion(index, demands, this.#demandsOn(options));
        const pruned = demands.find((demand) => this.#leaveOutUnmet(demand));
        if (pruned === undefined)
            throw notSatisfiable(index, demands);
        return undefined;
    }
    /** A dependency that no version meets does no harm when the rules leave the package out anyway. */
    #leaveOutUnmet(demand) {
        const [newest] = this.#ground.index.candidates(demand.alternative.name);
        if (newest === undefined || demand.from === undefined)
            return false;
        const reason = this.#ground.prune(newest);
        if (reason !== undefined)
            this.#leave(newest, reason, demand.from.name);
        return reason !== undefined;
    }
    #take({ candidate, demand }) {
        const reason = demand.from === undefined ? undefined : this.#ground.prune(candidate);
        if (reason !== undefined && demand.from !== undefined) {
            this.#leave(candidate, reason, demand.from.name);
            return;
        }
        this.#chosen.set(candidate.name, { candidate, demands: [demand] });
        for (const dependency of this.#ground.dependenciesOf(candidate)) {
            this.#forced.push({ from: candidate, via: demand, dependency });
        }
    }
    #leave(candidate, reason, by) {
        const known = this.#leftOut.get(candidate.name);
        if (known === undefined)
            this.#leftOut.set(candidate.name, { left: { candidate, reason }, by: new Set([by]) });
        else
            known.by.add(by);
    }
    /** Whether every demand on this name that is known from the user or from earlier rounds accepts the candidate. */
    #isAccepted(candidate) {
        const { architecture } = this.#ground;
        return this.#knownOn(candidate.name).every(({ alternative }) => satisfies(candidate, alternative, architecture));
    }
    #knownOn(name) {
        const { requests, known } = this.#ground;
        return [
            ...requests.filter((demand) => demand.alternative.name === name),
            ...known.filter((it) => it.name === name).map(({ demand }) => demand),
        ];
    }
    #demandsOn(options) {
        const names = new Set(options.map(({ candidate }) => candidate.name));
        return [...names].flatMap((name) => this.#knownOn(name));
    }
}
function parseCandidate(candidate, architecture) {
    const of = `of ${candidate.name} ${candidate.version}`;
    return [
        ...parseDepends(candidate.preDepends, architecture, `Pre-Depends ${of}`),
        ...parseDepends(candidate.depends, architecture, `Depends ${of}`),
    ];
}
function resolver_sorted(names) {
    return [...names].sort(compareText);
}

;// CONCATENATED MODULE: ./lib/src/debian/resolve-release.js





/**
 * Chooses the exact packages that the named ones need, from all suites of a release, newest versions first. While the
 * suites are, byte for byte, those that this machine verified and answered from before, the answer is taken from its
 * record.
 * @throws CrossrootError when the release cannot be verified or the names cannot be satisfied.
 */
async function resolveRelease(question) {
    const { release, architecture, names, rules, phase, workshop } = question;
    const { net, mirrors, now, records, sums } = workshop;
    if (records === undefined)
        return choose(question);
    const asked = JSON.stringify([
        'resolution 2',
        release,
        architecture,
        [...names].sort(),
        rules,
        pruningVersion,
    ]);
    const place = { folder: records, asked };
    const recalled = await recallResolution(place, { release, net, mirrors, now, sums, phase });
    if (recalled !== undefined)
        return recalled;
    const chosen = await choose(question);
    recordResolution(place, { ...chosen, now });
    return chosen;
}
async function choose(question) {
    const { architecture, names, rules, phase } = question;
    const { index, suites } = await readOnce(question);
    const resolution = resolve({ index, names, architecture, rules });
    const packages = resolution.packages.map(({ candidate }) => toPackage(candidate));
    phase.info(`${packages.length} packages chosen, ${resolution.leftOut.length} left out as of no use to a build`);
    return { packages, suites };
}
/** Several trees of a run are chosen from the same release: it is read once for each architecture. */
async function readOnce({ release, architecture, phase, workshop }) {
    const { net, mirrors, keys, now, at, notBefore, readings } = workshop;
    const key = JSON.stringify([release, architecture]);
    const known = readings.get(key);
    if (known !== undefined)
        return known;
    const options = { release, architecture, mirrors, net, phase, now };
    const reading = readRelease({
        ...options,
        ...(at === undefined ? {} : { at }),
        ...(notBefore === undefined ? {} : { notBefore }),
        ...(keys === undefined ? {} : { keys }),
    }).then(({ candidates, suites }) => ({ index: new PackageIndex(candidates), suites }));
    readings.set(key, reading);
    // An index takes some hundred megabytes: it is shared by those who ask while it is read, and not kept for later.
    const forget = () => readings.delete(key);
    reading.then(forget, forget);
    return reading;
}
/** A candidate without the fields that only choosing needs. */
function toPackage({ name, version, architecture, repository, path, size, sha256 }) {
    return { name, version, architecture, repository, path, size, sha256 };
}

;// CONCATENATED MODULE: ./lib/data/files.json
const data_files_namespaceObject = /*#__PURE__*/JSON.parse('{"version":2,"gcc":{"keep":["usr/bin/aarch64-linux-gnu-{addr2line,ar,as,c++filt,elfedit,ld,ld.bfd,nm,objcopy,objdump,ranlib,readelf,size,strings,strip}","usr/bin/aarch64-linux-gnu-{cpp,g++,gcc,gcc-ar,gcc-nm,gcc-ranlib}-*","usr/bin/pkgconf","usr/aarch64-linux-gnu/bin/*","usr/aarch64-linux-gnu/include/**","usr/lib/gcc-cross/**","usr/libexec/gcc-cross/**","lib/x86_64-linux-gnu/*.so*","usr/lib/x86_64-linux-gnu/*.so*"],"drop":["usr/aarch64-linux-gnu/bin/ld.gold","**/gcc-cross/*/*/{lto1,g++-mapper-server}","**/gcc-cross/*/*/plugin/**","**/gcc-cross/*/*/lib{cc1,itm,asan,hwasan,lsan,tsan,ubsan}*","**/gcc-cross/*/*/libsanitizer.spec","**/gcc-cross/*/*/include/sanitizer/**","**/x86_64-linux-gnu/lib{BrokenLocale,SegFault,anl,c_malloc_debug,memusage,mvec,nsl,nss_*,pcprofile,resolv,thread_db,util}[.-]*so*","**/x86_64-linux-gnu/lib*-system.so","**/x86_64-linux-gnu/libctf-{arm64,nobfd-arm64}.so"]},"sysroot":{"keep":["lib/**","lib64/**","usr/include/**","usr/lib/**","usr/lib64/**","usr/share/**","opt/**"],"drop":["{lib,usr/lib}/{modprobe.d,modules-load.d,sysctl.d,sysusers.d,systemd,terminfo,tmpfiles.d,udev,python3*,girepository-1.0,valgrind}/**","usr/lib/{debug,dbus-1.0,environment.d,init,mime,sasl2,ssl,tc}/**","{lib,usr/lib}/*/{audit,gconv,gir-1.0,girepository-1.0,security,dri,vdpau,gvfs,gio,krb5,sasl2,perl,perl5,perl-base}/**","usr/lib/*/{engines-*,ossl-modules,gdk-pixbuf-*,gtk-*,pkcs11,libgtk-?-*,gstreamer-*,installed-tests,packagekit-backend,alsa-lib,pipewire-*,spa-*,qt5/bin,qt5/plugins,qt6/plugins,qt6/bin}/**","usr/share/{applications,apport,bash-completion,bug,common-licenses,dbus-1,doc,doc-base,et,fish,fontconfig,fonts,gcc,gdb,gir-1.0,glade,glib-2.0,glvnd,gtk-doc,help,icons,icu,info,keyrings,libthai,lintian,locale,man,menu,metainfo,mime,misc,perl,perl5,pixmaps,polkit-1,python,python3,sounds,systemtap,themes,thumbnailers,vala,vim,xml,X11,zoneinfo,zsh}/**"]}}');
;// CONCATENATED MODULE: ./lib/src/files.js


/** The version of the rules in `data/files.json`: part of every tree's key. */
const fileRulesVersion = data_files_namespaceObject.version;
/** Which files of its packages a kind of tree takes, by path beneath the root. */
function fileRules(kind) {
    return compileFileRules(data_files_namespaceObject[kind]);
}

// EXTERNAL MODULE: ./node_modules/p-limit/index.js + 1 modules
var p_limit = __nccwpck_require__(370);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __nccwpck_require__(7075);
;// CONCATENATED MODULE: external "node:stream/promises"
const external_node_stream_promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");
;// CONCATENATED MODULE: ./lib/src/tree/programs.js






/**
 * The file of a program on a PATH value, looked for without running a shell; `undefined` when there is none. A name with a
 * slash is only checked. Relative folders of PATH are passed over.
 */
function findProgram(name, path) {
    if (name.includes('/'))
        return isProgram(name) ? name : undefined;
    return path
        .split(external_node_path_.delimiter)
        .filter((folder) => (0,external_node_path_.isAbsolute)(folder))
        .map((folder) => (0,external_node_path_.join)(folder, name))
        .find(isProgram);
}
function isProgram(file) {
    try {
        (0,external_node_fs_.accessSync)(file, external_node_fs_.constants.X_OK);
        return (0,external_node_fs_.statSync)(file).isFile();
    }
    catch (error) {
        if (!['ENOENT', 'EACCES', 'ENOTDIR', 'ELOOP'].includes((0,src_errors/* codeOf */.$N)(error) ?? ''))
            throw error;
        return false;
    }
}
/**
 * A child process as a stage of a pipeline: what is written goes to its standard input, its standard output comes out. The
 * stage fails with the words of the program's standard error unless it exits with 0, and destroying it ends the program.
 * The program gets no variable of this process, so that `XZ_DEFAULTS` and the like change nothing.
 */
function throughProgram(file, args) {
    return external_node_stream_.Duplex.from(async function* (source) {
        const child = (0,external_node_child_process_.spawn)(file, args, { stdio: 'pipe', env: { LC_ALL: 'C' } });
        const ended = endOf(child, file);
        const fed = (0,external_node_stream_promises_namespaceObject.pipeline)(source, child.stdin).then(() => undefined, (error) => error);
        try {
            yield* child.stdout;
            const failure = (await ended) ?? (await fed);
            if (failure !== undefined)
                throw failure;
        }
        finally {
            child.stdin.destroy();
            child.kill('SIGKILL');
        }
    });
}
/** Waits for the end of a child; gives its failure in its own words, or `undefined` when it went well. */
function endOf(child, file) {
    let said = '';
    child.stderr?.on('data', (chunk) => {
        if (said.length < 2000)
            said += chunk.toString();
    });
    return new Promise((resolve) => {
        child.once('error', resolve);
        child.once('close', (code, signal) => {
            if (code === 0)
                resolve(undefined);
            else
                resolve(new Error(`${file} ended with ${signal ?? `code ${code}`}: ${said.trim() || 'no message'}`));
        });
    });
}

;// CONCATENATED MODULE: ./lib/src/tree/compression.js




/** Up to as many compressed bytes the slower decoder inside the bundle is done before a program has started. */
const smallBytes = 96 * 1024;
/** The most memory that one decompressor may use: xz -9 needs 65 MiB, zstd's own default limit is 128 MiB. */
const memoryMiB = 128;
const chunkBytes = 1 << 18;
/**
 * Decompresses a stream (RFC 1952, the .xz format 1.2.1, RFC 8878) with bounded memory and a ceiling on what comes out.
 *
 * xz: the program `xz` when it is on the PATH, else (and for a few bytes) a slower decoder inside the bundle. zstd: Node's own where it has one
 * (22.15, 23.8 and newer), which takes a single frame, else the program `zstd`.
 *
 * @returns the decompressed bytes. The stream fails with a CrossrootError on truncated or corrupt input, at the ceiling, and
 * when a program is missing. Destroying it ends the child process and the source.
 */
function compression_decompress(source, compression, options) {
    const ceiling = new Ceiling(compression, options);
    const stages = [];
    try {
        stages.push(...decoderOf(compression, options));
    }
    catch (error) {
        source.destroy();
        process.nextTick(() => ceiling.destroy(asError(error)));
        return ceiling;
    }
    (0,external_node_stream_.pipeline)([source, ...stages, ceiling], (error) => {
        if (error)
            ceiling.destroy(error);
    });
    return ceiling;
}
/**
 * A stage that compresses into one zstd frame (RFC 8878): level 3, with a checksum over the content and no time stamp. The
 * same input gives the same bytes wherever the same version of libzstd is used.
 *
 * @param path the value of PATH on which `zstd` is looked for when this Node has no zstd.
 * @throws CrossrootError when there is neither.
 */
function zstdCompressor(path) {
    if (!nodeHasZstd()) {
        return throughProgram(zstdProgram(path, 'the pack'), [
            ...['-3', '-q', '-c', '--check', '--single-thread', '--no-progress'],
        ]);
    }
    return external_node_stream_.Duplex.from(async function* (source) {
        const engine = external_node_zlib_.createZstdCompress({
            chunkSize: chunkBytes,
            params: {
                [external_node_zlib_.constants.ZSTD_c_compressionLevel]: 3,
                [external_node_zlib_.constants.ZSTD_c_checksumFlag]: 1,
            },
        });
        const fed = feedInTurn(source, engine);
        yield* engine;
        await fed;
    });
}
/**
 * Writes each chunk when the one before is done, and ends when all are. Node's stream, told to end while a chunk waits, ends
 * the frame with that chunk and then adds an empty frame.
 */
async function feedInTurn(source, engine) {
    try {
        for await (const chunk of source)
            await new Promise((resolve, reject) => {
                engine.write(chunk, (error) => (error ? reject(error) : resolve()));
            });
        engine.end();
    }
    catch (error) {
        engine.destroy(asError(error));
    }
}
/** Passes bytes on up to a ceiling, and turns what the stages before it raise into words. */
class Ceiling extends external_node_stream_.Transform {
    #compression;
    #options;
    #left;
    constructor(compression, options) {
        super({ highWaterMark: 1 << 20 });
        this.#compression = compression;
        this.#options = options;
        this.#left = options.maxBytes;
    }
    _transform(chunk, _encoding, done) {
        this.#left -= chunk.length;
        if (this.#left >= 0)
            done(null, chunk);
        else
            done(new src_errors/* CrossrootError */.p5({
                what: `${this.#options.what} decompresses to more than it may`,
                why: `the ceiling is ${this.#options.maxBytes} bytes`,
                todo: 'use another version of it: this one is damaged, or made to fill the disk',
            }));
    }
    _destroy(error, done) {
        if (error === null || error instanceof src_errors/* CrossrootError */.p5)
            done(error);
        else
            done(new src_errors/* CrossrootError */.p5({
                what: `${this.#options.what} cannot be decompressed (${this.#compression})`,
                why: (0,src_errors/* messageOf */.bD)(error),
                todo: 'use another version of it: this one is cut short or damaged, or needs more memory than a decompressor may use',
                cause: error,
            }));
    }
}
function decoderOf(compression, options) {
    switch (compression) {
        case 'none':
            return [];
        case 'gzip':
            return [external_node_zlib_.createGunzip({ chunkSize: chunkBytes })];
        case 'xz': {
            const isSmall = options.size !== undefined && options.size <= smallBytes;
            const xz = isSmall ? undefined : findProgram('xz', options.path);
            if (xz === undefined)
                return [bundledXz()];
            return [throughProgram(xz, ['-dc', '-q', `--memlimit-decompress=${memoryMiB}MiB`])];
        }
        case 'zstd': {
            if (nodeHasZstd())
                return oneFrame(external_node_zlib_.createZstdDecompress({ chunkSize: chunkBytes }));
            const args = ['-dc', '-q', '--no-progress', `--memory=${memoryMiB}MiB`];
            return [throughProgram(zstdProgram(options.path, options.what), args)];
        }
    }
}
/** Node's zstd stops at the end of the first frame and drops the rest without a word; here the rest is refused. */
function oneFrame(engine) {
    let given = 0;
    const count = new external_node_stream_.Transform({
        transform(chunk, _encoding, done) {
            given += chunk.length;
            done(null, chunk);
        },
    });
    const check = new external_node_stream_.Transform({
        transform(chunk, _encoding, done) {
            done(null, chunk);
        },
        flush(done) {
            const rest = given - engine.bytesWritten;
            done(rest === 0 ? null : new Error(`${rest} bytes follow the first zstd frame`));
        },
    });
    return [count, engine, check];
}
/** XZ Embedded's answers (`enum xz_ret`) in words. */
const xzAnswers = new Map([
    ['4', 'the dictionary is larger than 64 MiB'],
    ['5', 'this is not the .xz format'],
    ['6', 'the stream uses an option that is not supported'],
    ['7', 'the compressed data is corrupt'],
    ['8', 'unexpected end of input'],
]);
function bundledXz() {
    return external_node_stream_.Duplex.from(async function* (source) {
        const { default: xz } = await __nccwpck_require__.e(/* import() */ 642).then(__nccwpck_require__.t.bind(__nccwpck_require__, 6642, 19));
        const reader = new xz.XzReadableStream(external_node_stream_.Readable.toWeb(external_node_stream_.Readable.from(source))).getReader();
        try {
            for (let next = await reader.read(); !next.done; next = await reader.read())
                yield next.value;
        }
        catch (error) {
            const code = /error code (\d+)/.exec((0,src_errors/* messageOf */.bD)(error))?.[1];
            throw new Error(xzAnswers.get(code ?? '8') ?? (0,src_errors/* messageOf */.bD)(error), { cause: error });
        }
        finally {
            await reader.cancel().catch(() => undefined);
        }
    });
}
function nodeHasZstd() {
    return typeof external_node_zlib_.createZstdDecompress === 'function';
}
function zstdProgram(path, what) {
    const file = findProgram('zstd', path);
    if (file !== undefined)
        return file;
    throw new src_errors/* CrossrootError */.p5({
        what: `${what} cannot be handled: there is no zstd on this machine`,
        why: [`Node ${process.versions.node} has no zstd of its own`, 'there is no program zstd on the PATH'],
        todo: 'install the package zstd, or run Node 22.15 or newer',
    });
}
function asError(error) {
    return error instanceof Error ? error : new Error(String(error));
}

;// CONCATENATED MODULE: ./lib/src/tree/tar-header.js
/** A number in octal, or in base 256 (GNU), that does not fit its purpose. */
const unfit = -1;
/**
 * Reads one header block of 512 bytes: `ustar` (POSIX.1-2024, pax, "ustar Interchange Format"), the GNU format or the old one.
 *
 * @returns the header, or why it is malformed.
 */
function readHeader(header) {
    if (number(header, 148, 8) !== checksum(header))
        return 'the checksum of a header is wrong';
    const size = number(header, 124, 12);
    const mode = number(header, 100, 8);
    const mtime = number(header, 136, 12, true);
    if (size === unfit)
        return 'the size of a member is negative, too large or no number';
    if (mode === unfit || mtime === unfit)
        return 'the mode or time of a member is no number';
    const flag = header.readUInt8(156) === 0 ? '0' : header.toString('latin1', 156, 157);
    const name = tar_header_text(header, 0, 100);
    // "ustar", NUL, "00" is POSIX; the GNU format spells it "ustar", two blanks, NUL and uses the prefix for other things.
    const prefix = header.toString('latin1', 257, 263) === 'ustar\0' ? tar_header_text(header, 345, 155) : '';
    return {
        name: prefix === '' ? name : `${prefix}/${name}`,
        link: tar_header_text(header, 157, 100),
        mode,
        size,
        mtime,
        flag,
    };
}
/** Reads the records `length key=value\n` of an extended header (POSIX.1-2024, pax). @returns them, or why they are malformed. */
function readPax(content) {
    const records = new Map();
    for (let at = 0; at < content.length;) {
        const blank = content.indexOf(0x20, at);
        const digits = blank === -1 ? '' : content.toString('latin1', at, blank);
        const length = /^[1-9]\d{0,5}$/.test(digits) ? Number(digits) : 0;
        const end = at + length;
        const equals = content.indexOf(0x3d, blank + 1);
        if (length === 0 || end > content.length || equals === -1 || equals >= end || content[end - 1] !== 0x0a)
            return 'an extended header is malformed';
        records.set(content.toString('utf8', blank + 1, equals), content.toString('utf8', equals + 1, end - 1));
        at = end;
    }
    return records;
}
/** True when a block holds zeros only. */
function isZero(header) {
    return header[0] === 0 && header.equals(zeros);
}
const zeros = Buffer.alloc(512);
/** The sum of all bytes, the checksum's own taken as blanks. */
function checksum(header) {
    let sum = 8 * 0x20;
    for (let at = 0; at < 148; at++)
        sum += header[at] ?? 0;
    for (let at = 156; at < 512; at++)
        sum += header[at] ?? 0;
    return sum;
}
function number(header, at, length, clamp = false) {
    const first = header[at] ?? 0;
    if ((first & 0x80) !== 0)
        return base256(header, at, length, clamp);
    const digits = /^ *([0-7]*)[ \0]*$/.exec(header.toString('latin1', at, at + length))?.[1];
    return digits === undefined ? unfit : Number.parseInt(digits || '0', 8);
}
/** GNU's binary numbers: big endian, two's complement, the first bit marks the form. */
function base256(header, at, length, clamp) {
    if (((header[at] ?? 0) & 0x40) !== 0)
        return clamp ? 0 : unfit;
    let value = (header[at] ?? 0) & 0x3f;
    for (let i = at + 1; i < at + length; i++) {
        value = value * 256 + (header[i] ?? 0);
        if (value > Number.MAX_SAFE_INTEGER)
            return unfit;
    }
    return value;
}
function tar_header_text(header, at, length) {
    const end = header.indexOf(0, at);
    return header.toString('utf8', at, end === -1 || end > at + length ? at + length : end);
}

;// CONCATENATED MODULE: ./lib/src/tree/tar.js


const block = 512;
/** PATH_MAX of Linux, with its NUL: no name that the kernel takes is longer. */
const maxName = 4096;
const maxExtended = 1 << 16;
/**
 * Reads a tar archive (POSIX.1-2024 `pax` and `ustar`, the GNU format's long names) that is pushed to it piece by piece.
 *
 * Nothing is allocated by what a header claims: long names are refused over 4 KiB and extended headers over 64 KiB before
 * their content is read. Refused as well: sparse files, devices, FIFOs, sockets, unknown types, a wrong checksum, bytes after
 * the end-of-archive mark, and an archive without that mark.
 */
class TarReader {
    #sink;
    #what;
    #header = Buffer.alloc(block);
    #headerFill = 0;
    /** Bytes of content and of padding that are still to come. */
    #content = 0;
    #padding = 0;
    /** Content of a long name or extended header, while one is read. */
    #extra;
    #pax = new Map();
    #longName;
    #longLink;
    #inMember = false;
    #ended = false;
    /** @param what how messages call the archive. */
    constructor(what, sink) {
        this.#what = what;
        this.#sink = sink;
    }
    /** Takes the next bytes of the archive. @throws CrossrootError on anything that is refused, and what the sink throws. */
    push(chunk) {
        let at = 0;
        while (at < chunk.length) {
            if (this.#content > 0) {
                const part = chunk.subarray(at, at + this.#content);
                at += part.length;
                this.#content -= part.length;
                if (this.#extra !== undefined)
                    this.#extra.parts.push(Buffer.from(part));
                else
                    this.#sink.data(part);
                if (this.#content === 0)
                    this.#finishContent();
            }
            else if (this.#padding > 0) {
                const skipped = Math.min(this.#padding, chunk.length - at);
                at += skipped;
                this.#padding -= skipped;
            }
            else if (this.#headerFill === 0 && chunk.length - at >= block) {
                this.#take(chunk.subarray(at, at + block));
                at += block;
            }
            else {
                const copied = chunk.copy(this.#header, this.#headerFill, at, at + block - this.#headerFill);
                at += copied;
                this.#headerFill += copied;
                if (this.#headerFill === block) {
                    this.#headerFill = 0;
                    this.#take(this.#header);
                }
            }
        }
    }
    /** Tells that no more bytes come. @throws CrossrootError unless the archive was complete. */
    finish() {
        const pending = this.#content > 0 || this.#padding > 0 || this.#headerFill > 0 || this.#extra !== undefined;
        if (pending || !this.#ended)
            throw this.#refused('it is cut short: there is no end-of-archive mark');
    }
    #take(header) {
        if (isZero(header)) {
            if (this.#longName !== undefined || this.#longLink !== undefined || this.#pax.size > 0)
                throw this.#refused('it ends after an extended header');
            this.#ended = true;
            return;
        }
        if (this.#ended)
            throw this.#refused('bytes follow the end-of-archive mark');
        const raw = readHeader(header);
        if (typeof raw === 'string')
            throw this.#refused(raw);
        if (raw.flag === 'L' || raw.flag === 'K' || raw.flag === 'x' || raw.flag === 'g') {
            const limit = raw.flag === 'L' || raw.flag === 'K' ? maxName : maxExtended;
            if (raw.size > limit)
                throw this.#refused(`a name or extended header claims ${raw.size} bytes, more than ${limit}`);
            this.#extra = { flag: raw.flag, parts: [] };
            this.#start(raw.size);
            return;
        }
        const member = this.#member(raw);
        this.#sink.member(member);
        this.#inMember = true;
        this.#start(member.size);
    }
    #start(size) {
        this.#content = size;
        this.#padding = (block - (size % block)) % block;
        if (size === 0)
            this.#finishContent();
    }
    #finishContent() {
        if (this.#extra !== undefined) {
            const { flag, parts } = this.#extra;
            this.#extra = undefined;
            this.#extend(flag, Buffer.concat(parts));
        }
        else if (this.#inMember) {
            this.#inMember = false;
            this.#sink.end();
        }
    }
    #extend(flag, content) {
        if (flag === 'L') {
            this.#longName = this.#text(content);
        }
        else if (flag === 'K') {
            this.#longLink = this.#text(content);
        }
        else {
            const pax = readPax(content);
            if (typeof pax === 'string')
                throw this.#refused(pax);
            for (const key of pax.keys()) {
                if (key.startsWith('GNU.sparse.'))
                    throw this.#refused('it holds a sparse file');
                if (flag === 'g' && key !== 'comment')
                    throw this.#refused(`a global header sets ${key} for all members`);
            }
            if (flag === 'x')
                this.#pax = pax;
            else
                this.#sink.comment?.(pax.get('comment') ?? '');
        }
    }
    #member(raw) {
        const name = this.#pax.get('path') ?? this.#longName ?? raw.name;
        const link = this.#pax.get('linkpath') ?? this.#longLink ?? raw.link;
        const size = this.#number('size', raw.size);
        const mtime = this.#number('mtime', raw.mtime);
        this.#pax = new Map();
        this.#longName = undefined;
        this.#longLink = undefined;
        if (Buffer.byteLength(name) > maxName || Buffer.byteLength(link) > maxName)
            throw this.#refused(`a name is longer than ${maxName} bytes`);
        if (`${name}${link}`.includes('\0'))
            throw this.#refused('a name holds a NUL');
        if (`${name}${link}`.includes('\ufffd'))
            throw this.#refused(`a name is not UTF-8: ${JSON.stringify(name)}`);
        const type = this.#type(raw.flag, name);
        if (type !== 'file' && size !== 0)
            throw this.#refused(`${name} is a ${type} and has content`);
        return { name, type, mode: raw.mode, size, mtime, link: type.endsWith('link') ? link : '' };
    }
    /** A number of the header unless an extended header gives another: decimal, a fraction is dropped. */
    #number(key, fallback) {
        const text = this.#pax.get(key);
        if (text === undefined)
            return fallback;
        const digits = /^(\d{1,15})(?:\.\d*)?$/.exec(text)?.[1];
        if (digits !== undefined)
            return Number(digits);
        if (key === 'mtime' && /^-\d+(\.\d*)?$/.test(text))
            return 0;
        throw this.#refused(`an extended header gives ${key} as ${JSON.stringify(text.slice(0, 40))}`);
    }
    #type(flag, name) {
        switch (flag) {
            case '0':
            case '7':
                return name.endsWith('/') ? 'folder' : 'file';
            case '1':
                return 'hardlink';
            case '2':
                return 'symlink';
            case '5':
                return 'folder';
            case '3':
            case '4':
                throw this.#refused(`${name} is a device`);
            case '6':
                throw this.#refused(`${name} is a FIFO`);
            default:
                throw this.#refused(`${name} is of type ${JSON.stringify(flag)}, which is not a file, folder or link`);
        }
    }
    #text(content) {
        const end = content.indexOf(0);
        return content.toString('utf8', 0, end === -1 ? content.length : end);
    }
    #refused(why) {
        return new src_errors/* CrossrootError */.p5({
            what: `${this.#what} is refused: its tar archive is malformed or holds what may not be unpacked`,
            why,
            todo: 'leave the package out, or ask for another version of it (name=version in packages)',
        });
    }
}

;// CONCATENATED MODULE: ./lib/src/debian/ar.js


const magic = '!<arch>\n';
const headerBytes = 60;
/** A `.deb` has three members; more than a few mean that it is something else. */
const maxMembers = 32;
/**
 * Lists the members of an ar archive in the common format as deb(5) uses it: names of up to 15 characters, no tables of
 * long names. Reads headers only, never a member.
 *
 * @param what how messages call the archive.
 * @throws CrossrootError when the archive is malformed or cut short.
 */
async function readAr(file, what) {
    const handle = await (0,external_node_fs_promises_.open)(file, 'r');
    try {
        const { size } = await handle.stat();
        const header = Buffer.alloc(headerBytes);
        const read = async (length, at) => {
            const { bytesRead } = await handle.read(header, 0, length, at);
            if (bytesRead !== length)
                throw ar_malformed(what, `it ends within a header, at byte ${at + bytesRead}`);
            return header.toString('latin1', 0, length);
        };
        if (size < magic.length || (await read(magic.length, 0)) !== magic)
            throw ar_malformed(what, 'it does not start with the mark of an ar archive');
        const members = [];
        let at = magic.length;
        while (at < size) {
            const member = parseHeader(await read(headerBytes, at), at + headerBytes);
            if (typeof member === 'string')
                throw ar_malformed(what, `${member}, at byte ${at}`);
            const end = member.offset + member.size;
            if (end > size)
                throw ar_malformed(what, `${member.name} ends at byte ${end}, but the file has ${size} bytes`);
            if (members.length === maxMembers)
                throw ar_malformed(what, `it has more than ${maxMembers} members`);
            members.push(member);
            at = end + (member.size % 2);
        }
        return members;
    }
    finally {
        await handle.close();
    }
}
function parseHeader(header, offset) {
    if (header.slice(58) !== '`\n')
        return 'a header has no end mark';
    // GNU ar ends a name with a slash, deb(5)'s own writers with blanks.
    const name = /^([\w.-]{1,15})\/? *$/.exec(header.slice(0, 16))?.[1];
    if (name === undefined)
        return `a member's name is malformed: ${JSON.stringify(header.slice(0, 16))}`;
    const size = /^(\d{1,10}) *$/.exec(header.slice(48, 58))?.[1];
    if (size === undefined)
        return `the size of ${name} is no number: ${JSON.stringify(header.slice(48, 58))}`;
    return { name, offset, size: Number(size) };
}
function ar_malformed(what, why) {
    return new src_errors/* CrossrootError */.p5({
        what: `${what} is no .deb file`,
        why,
        todo: 'leave the package out or ask for another version of it (name=version in packages), and tell whoever runs the archive',
    });
}

;// CONCATENATED MODULE: ./lib/src/debian/deb.js







const mebibyte = 1 << 20;
/** Control archives hold a few kilobytes of text and scripts; the largest in Debian have some two megabytes of triggers and sums. */
const maxControlArchive = 32 * mebibyte;
const maxControlFile = mebibyte;
/** What can be done about a file that is what the archive promised, and still cannot be used. */
const otherVersion = 'leave the package out or ask for another version of it (name=version in packages), and tell whoever runs the archive';
/**
 * Opens a `.deb` file (deb(5), format 2.x) by the offsets of its members; nothing but its control archive is read.
 *
 * @param file the file; it must stay as it is while `data()` is read.
 * @param options.what how messages call it.
 * @param options.path the value of PATH on which `xz` and `zstd` are looked for.
 * @throws CrossrootError when the file is malformed or uses a compression that is not supported.
 */
async function openDeb(file, options) {
    const { what, path } = options;
    const { control, data } = chooseMembers(what, await readAr(file, what));
    await checkVersion(file, what);
    const { size } = data.member;
    const fields = await readControl(file, control, options);
    const maxBytes = dataCeiling(size, fields.get('installed-size'));
    return {
        file,
        control: fields,
        data: () => compression_decompress(slice(file, data.member), data.compression, { what, maxBytes, path, size }),
    };
}
/**
 * Holds what a `.deb` says of itself against what the index promised.
 *
 * @throws CrossrootError when the name, version or architecture is another.
 */
function checkIdentity(deb, expected) {
    const fields = [
        ['package', expected.name],
        ['version', expected.version],
        ['architecture', expected.architecture],
    ];
    const why = fields
        .filter(([field, value]) => deb.control.get(field) !== value)
        .map(([field, value]) => `${field}: ${deb.control.get(field) ?? 'missing'} instead of ${value}`);
    if (why.length === 0)
        return;
    throw new src_errors/* CrossrootError */.p5({
        what: `the package file of ${expected.name} ${expected.version} ${expected.architecture} is another package`,
        why,
        todo: 'use another mirror, and tell the operator of this one: its index and its files disagree',
    });
}
/**
 * The most bytes that a data archive may decompress to: twice the Installed-Size (KiB, Debian policy §5.6.20) with room for
 * headers, and never more than 200 times the compressed size. What the package states is not trusted beyond that.
 */
function dataCeiling(compressed, installedSize) {
    const byRatio = compressed * 200 + 32 * mebibyte;
    if (installedSize === undefined || !/^\d{1,12}$/.test(installedSize))
        return byRatio;
    return Math.min(byRatio, Number(installedSize) * 1024 * 2 + 32 * mebibyte);
}
function chooseMembers(what, members) {
    // Members that start with an underscore may stand between the three (deb(5)).
    const [first, ...rest] = members.filter(({ name }) => !name.startsWith('_'));
    if (first?.name !== 'debian-binary' || members[0] !== first)
        throw deb_malformed(what, `its first member is ${members[0]?.name ?? 'missing'} instead of debian-binary`);
    const names = rest.map(({ name }) => name.split('.')[0]);
    if (names[0] !== 'control' || names[1] !== 'data')
        throw deb_malformed(what, `its members are ${members.map(({ name }) => name).join(', ')}`);
    for (const name of ['debian-binary', 'control', 'data']) {
        if (names.indexOf(name, name === 'control' ? 1 : name === 'data' ? 2 : 0) !== -1)
            throw deb_malformed(what, `it has two members ${name}`);
    }
    const [control, data] = rest;
    if (control === undefined || data === undefined)
        throw deb_malformed(what, 'a member is missing');
    return { control: archive(what, control), data: archive(what, data) };
}
function archive(what, member) {
    const extension = /^(?:control|data)\.tar(?:\.(\w+))?$/.exec(member.name);
    if (extension === null)
        throw deb_malformed(what, `${member.name} is no tar archive`);
    switch (extension[1]) {
        case undefined:
            return { member, compression: 'none' };
        case 'gz':
            return { member, compression: 'gzip' };
        case 'xz':
            return { member, compression: 'xz' };
        case 'zst':
            return { member, compression: 'zstd' };
        default:
            throw deb_malformed(what, `${member.name} is compressed in a way that is not supported (gz, xz and zst are)`);
    }
}
async function checkVersion(file, what) {
    const handle = await (0,external_node_fs_promises_.open)(file, 'r');
    try {
        // The content of the first member starts behind the mark of 8 bytes and a header of 60.
        const { buffer, bytesRead } = await handle.read(Buffer.alloc(4), 0, 4, 68);
        const version = buffer.toString('latin1', 0, bytesRead);
        if (!/^2\.\d\n?/.test(version))
            throw deb_malformed(what, `its format is ${JSON.stringify(version)}, not 2.x`);
    }
    finally {
        await handle.close();
    }
}
async function readControl(file, { member, compression }, { what, path }) {
    const options = {
        what: `the control archive of ${what}`,
        maxBytes: maxControlArchive,
        path,
        size: member.size,
    };
    const parts = [];
    let found = 0;
    let inside = false;
    const reader = new TarReader(options.what, {
        member: ({ name, type, size }) => {
            inside = type === 'file' && (name === './control' || name === 'control');
            if (!inside)
                return;
            found++;
            if (size > maxControlFile)
                throw deb_malformed(what, `its control file has ${size} bytes`);
        },
        data: (bytes) => {
            if (inside)
                parts.push(Buffer.from(bytes));
        },
        end: () => undefined,
    });
    for await (const chunk of compression_decompress(slice(file, member), compression, options))
        reader.push(chunk);
    reader.finish();
    if (found !== 1)
        throw deb_malformed(what, `its control archive has ${found} control files`);
    try {
        return (0,control/* parseControl */.R)(new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(parts)));
    }
    catch (error) {
        throw new src_errors/* CrossrootError */.p5({
            what: `the control file of ${what} is malformed`,
            why: error instanceof src_errors/* CrossrootError */.p5 ? error.why : (0,src_errors/* messageOf */.bD)(error),
            todo: otherVersion,
            cause: error,
        });
    }
}
function slice(file, { offset, size }) {
    // A read stream cannot be empty: its end is inclusive.
    return (0,external_node_fs_.createReadStream)(file, {
        start: offset,
        end: Math.max(offset, offset + size - 1),
        highWaterMark: 1 << 18,
    });
}
function deb_malformed(what, why) {
    return new src_errors/* CrossrootError */.p5({
        what: `${what} is no .deb file that can be read (deb(5))`,
        why,
        todo: otherVersion,
    });
}

;// CONCATENATED MODULE: ./lib/src/tree/digest.js




/**
 * The digest of entries, in any order.
 *
 * It is the SHA256 over the line `crossroot tree 1\n` and a record for each entry beneath the root, sorted by the bytes of the
 * path in UTF-8. A record is four fields, each ended by a NUL:
 *
 * 1. the type: `folder`, `file` or `symlink`;
 * 2. the path from the root, parts joined with `/`, without a leading one;
 * 3. the permission bits (`mode & 07777`) as four octal digits, empty for a symlink;
 * 4. a file's SHA256 in lowercase hexadecimal, a symlink's target, nothing for a folder.
 *
 * Owners and times are left out. So are hardlinks: each name counts as a file of its own.
 */
function digestEntries(entries) {
    const digest = (0,external_node_crypto_.createHash)('sha256').update('crossroot tree 1\n');
    let files = 0;
    let folders = 0;
    let symlinks = 0;
    let bytes = 0;
    for (const entry of sortByPath(entries)) {
        switch (entry.type) {
            case 'folder':
                folders++;
                digest.update(`folder\0${entry.path}\0${octal(entry.mode)}\0\0`);
                break;
            case 'file':
                files++;
                bytes += entry.size;
                digest.update(`file\0${entry.path}\0${octal(entry.mode)}\0${entry.sha256}\0`);
                break;
            case 'symlink':
                symlinks++;
                digest.update(`symlink\0${entry.path}\0\0${entry.target}\0`);
                break;
        }
    }
    return { sha256: digest.digest('hex'), files, folders, symlinks, bytes };
}
/**
 * Reads the tree beneath `root` and gives its digest (see {@link digestEntries}). Links are not followed.
 *
 * @param known sums that need not be taken again, of files whose inode did not change since; for a root that nobody else writes.
 * @throws CrossrootError when it holds something that is no file, folder or symlink, or a name that is not UTF-8.
 */
async function digestTree(root, known) {
    const entries = [];
    let sinceYield = 0;
    for (const { path, disk, type } of walk(root)) {
        if (type === 'symlink') {
            entries.push({ type, path, target: (0,external_node_fs_.readlinkSync)(disk) });
            continue;
        }
        const stat = (0,external_node_fs_.lstatSync)(disk, { bigint: true });
        const mode = Number(stat.mode) & 0o7777;
        const size = Number(stat.size);
        if (type === 'folder') {
            entries.push({ type, path, mode });
            continue;
        }
        const sum = known !== undefined && stat.ctimeNs < known.until ? known.byPath.get(path) : undefined;
        entries.push({ type, path, mode, size, sha256: sum ?? hashFile(disk) });
        sinceYield += 65536 + (sum === undefined ? size : 0);
        if (sinceYield > 1 << 24) {
            sinceYield = 0;
            await (0,promises_.setImmediate)();
        }
    }
    return digestEntries(entries);
}
/** All that is beneath a root, parents before their children, without following links. */
function* walk(root, beneath = '') {
    for (const entry of (0,external_node_fs_.readdirSync)(root, { withFileTypes: true })) {
        const path = beneath === '' ? entry.name : `${beneath}/${entry.name}`;
        const disk = `${root}/${entry.name}`;
        if (entry.name.includes('\ufffd'))
            throw digest_unfit(path, 'its name is not UTF-8');
        if (entry.isDirectory()) {
            yield { path, disk, type: 'folder' };
            yield* walk(disk, path);
        }
        else if (entry.isSymbolicLink()) {
            yield { path, disk, type: 'symlink' };
        }
        else if (entry.isFile()) {
            yield { path, disk, type: 'file' };
        }
        else {
            throw digest_unfit(path, 'it is no file, folder or symlink');
        }
    }
}
/** Sorts by the bytes of the path in UTF-8. */
function sortByPath(entries) {
    const keyed = Array.from(entries, (entry) => ({ key: Buffer.from(entry.path).toString('latin1'), entry }));
    keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
    return keyed.map(({ entry }) => entry);
}
const buffer = Buffer.allocUnsafe(1 << 20);
/** The SHA256 of a file, lowercase hexadecimal. Reads in pieces, so that memory stays bounded. */
function hashFile(file) {
    const fd = (0,external_node_fs_.openSync)(file, 'r');
    try {
        let digest;
        for (;;) {
            const read = (0,external_node_fs_.readSync)(fd, buffer, 0, buffer.length, null);
            const bytes = buffer.subarray(0, read);
            if (digest === undefined && read < buffer.length)
                return (0,external_node_crypto_.hash)('sha256', bytes, 'hex');
            if (read === 0)
                return digest?.digest('hex') ?? '';
            digest = (digest ?? (0,external_node_crypto_.createHash)('sha256')).update(bytes);
        }
    }
    finally {
        (0,external_node_fs_.closeSync)(fd);
    }
}
function octal(mode) {
    return mode.toString(8).padStart(4, '0');
}
function digest_unfit(path, why) {
    return new src_errors/* CrossrootError */.p5({
        what: `${JSON.stringify(path)} cannot be part of a tree`,
        why,
        todo: 'remove it from the folder or tarball that the tree is made of',
    });
}

;// CONCATENATED MODULE: ./lib/src/tree/layout.js


/** Linux gives up after as many links (path_resolution(7)). */
const maxLinks = 40;
/** A declared link belongs to everybody. */
const everybody = '';
/**
 * What stands beneath a root that nobody else writes, kept in memory: names are resolved here and never by the kernel, so a
 * link cannot lead a write outside.
 */
class Layout {
    root;
    /** @param root an empty folder. @param links links to make at once, for example `lib` to `usr/lib`. */
    constructor(root, links) {
        this.root = {
            kind: 'folder',
            disk: root,
            parent: undefined,
            children: new Map(),
            from: '',
            mtime: undefined,
        };
        for (const [name, target] of Object.entries(links)) {
            const disk = `${root}/${name}`;
            (0,external_node_fs_.symlinkSync)(target, disk);
            this.root.children.set(name, { kind: 'symlink', disk, target, mtime: 0, from: new Set([everybody]) });
        }
    }
    /**
     * The folder that a path leads to, links resolved beneath the root. Folders that are missing are made.
     *
     * @param from the archive on whose behalf it is asked.
     * @throws CrossrootError when the path leads outside, through a file, or through a link that another archive brought: which
     * of two archives comes first would decide what the tree looks like.
     */
    folder(parts, from) {
        return this.#walk(this.root, parts, from, { left: maxLinks, make: true }, parts);
    }
    /** What stands at a path, links of its folders resolved beneath the root; `undefined` when there is nothing. */
    find(parts, from) {
        const budget = { left: maxLinks, make: false };
        const last = parts.at(-1);
        if (last === undefined)
            return this.root;
        try {
            return this.#walk(this.root, parts.slice(0, -1), from, budget, parts).children.get(last);
        }
        catch (error) {
            if (error === missing)
                return undefined;
            throw error;
        }
    }
    /** All that stands in the tree with its path from the root, parents first. */
    *entries(folder = this.root, beneath = '') {
        for (const [name, node] of folder.children) {
            const path = beneath === '' ? name : `${beneath}/${name}`;
            yield { path, node };
            if (node.kind === 'folder')
                yield* this.entries(node, path);
        }
    }
    #walk(start, parts, from, budget, whole) {
        let folder = start;
        for (const part of parts) {
            if (part === '' || part === '.')
                continue;
            if (part === '..') {
                if (folder.parent === undefined)
                    throw refused(from, whole, 'a link leads it out of the tree');
                folder = folder.parent;
                continue;
            }
            const child = folder.children.get(part);
            switch (child?.kind) {
                case undefined:
                    if (!budget.make)
                        throw missing;
                    folder = makeFolder(folder, part, from);
                    break;
                case 'folder':
                    folder = child;
                    break;
                case 'file':
                    throw refused(from, whole, `${part} on its way is a file of ${child.from}`);
                case 'symlink':
                    if (!child.from.has(everybody) && !child.from.has(from))
                        throw refused(from, whole, `${part} on its way is a symlink of ${[...child.from].join(', ')}`);
                    budget.left--;
                    if (budget.left < 0)
                        throw refused(from, whole, 'its links lead in a circle');
                    folder = this.#walk(child.target.startsWith('/') ? this.root : folder, child.target.split('/'), from, budget, whole);
                    break;
            }
        }
        return folder;
    }
}
const missing = new Error('nothing stands there');
function makeFolder(parent, name, from) {
    const disk = `${parent.disk}/${name}`;
    (0,external_node_fs_.mkdirSync)(disk);
    // Not left to mkdir: the umask would take part.
    (0,external_node_fs_.chmodSync)(disk, 0o755);
    const folder = { kind: 'folder', disk, parent, children: new Map(), from, mtime: undefined };
    parent.children.set(name, folder);
    return folder;
}
/** A member that must not be unpacked. */
function refused(from, name, why) {
    const member = typeof name === 'string' ? name : name.join('/');
    return new src_errors/* CrossrootError */.p5({
        what: `${from} is refused: its member ${JSON.stringify(member)} cannot be unpacked safely`,
        why,
        todo: 'leave the package out, or ask for another version of it (name=version in packages)',
    });
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(8161);
;// CONCATENATED MODULE: ./lib/src/tree/staging.js






/** Where all staging folders of a place are. */
const folderName = 'crossroot-staging';
/** A staging folder whose owner cannot be judged from here is taken for dead after a day without a change. */
const strangerMs = 24 * 3600 * 1000;
/**
 * Makes an empty staging folder of this process's own, on the file system of `place`.
 *
 * @throws the system error when that cannot be written.
 */
function makeStaging(place) {
    const all = (0,external_node_path_.join)(place, folderName);
    staging_makeFolder(all);
    const { host, boot, namespace, pid, start } = staging_self();
    const folder = (0,external_node_path_.join)(all, [host, boot, namespace, pid, start, (0,external_node_crypto_.randomBytes)(6).toString('hex')].join('-'));
    (0,external_node_fs_.mkdirSync)(folder);
    return folder;
}
/** The place of a folder that stands in a staging folder, which is gone when a message is read; else the folder itself. */
function placeOf(folder) {
    return folder.split(`/${folderName}/`, 1)[0] ?? folder;
}
function staging_makeFolder(path) {
    try {
        (0,external_node_fs_.mkdirSync)(path);
    }
    catch (error) {
        if ((0,src_errors/* codeOf */.$N)(error) === 'EEXIST')
            return;
        // On a read-only file system, Node's recursive mkdir says no more than that the folder is missing.
        if ((0,src_errors/* codeOf */.$N)(error) !== 'ENOENT')
            throw error;
        (0,external_node_fs_.mkdirSync)(path, { recursive: true });
    }
}
/**
 * Removes the staging folders whose owners have ended. Those of live processes stay, and so do, for a day, those of other
 * hosts and containers, which cannot be seen from here.
 *
 * @param own a staging folder that was just made; its neighbours are looked at, and its time is taken for now: hosts that
 * share a file system need not agree on theirs.
 */
async function sweepStaging(own) {
    const all = (0,external_node_path_.dirname)(own);
    const now = (0,external_node_fs_.lstatSync)(own).mtimeMs;
    for (const name of (0,external_node_fs_.readdirSync)(all)) {
        const folder = (0,external_node_path_.join)(all, name);
        if (isDead(folder, name, now))
            await (0,external_node_fs_promises_.rm)(folder, { recursive: true, force: true });
    }
}
function isDead(folder, name, now) {
    const here = staging_self();
    const [host, boot, namespace, pid, start] = name.split('-');
    if (host === here.host && boot !== here.boot)
        return true;
    if (host === here.host && namespace === here.namespace)
        return startOf(pid ?? '') !== start;
    const changed = (0,external_node_fs_.lstatSync)(folder, { throwIfNoEntry: false })?.mtimeMs;
    return changed !== undefined && now - changed > strangerMs;
}
let owner;
function staging_self() {
    owner ??= {
        host: (0,external_node_crypto_.createHash)('sha256').update((0,external_node_os_.hostname)()).digest('hex').slice(0, 12),
        boot: (0,external_node_fs_.readFileSync)('/proc/sys/kernel/random/boot_id', 'latin1').replaceAll('-', '').slice(0, 12),
        namespace: /\d+/.exec((0,external_node_fs_.readlinkSync)('/proc/self/ns/pid'))?.[0] ?? '0',
        pid: String(process.pid),
        start: startOf('self') ?? '0',
    };
    return owner;
}
/** When a live process was started, in clock ticks since boot (proc(5), stat); `undefined` when there is none. */
function startOf(pid) {
    try {
        const stat = (0,external_node_fs_.readFileSync)(`/proc/${pid}/stat`, 'latin1');
        // The second field, the name, may hold blanks and parentheses: count from its end. The next one is the state.
        const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
        return fields[0] === 'Z' || fields[0] === 'X' ? undefined : fields[19];
    }
    catch (error) {
        if ((0,src_errors/* codeOf */.$N)(error) === 'ENOENT' || (0,src_errors/* codeOf */.$N)(error) === 'ESRCH')
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/src/tree/storage.js


/**
 * Turns the failure of a file operation into words: a full disk and a read-only file system get their remedy, an error of
 * Crossroot's own passes unchanged.
 *
 * @param doing what was being done, as the start of the sentence: `unpacking libssl-dev`.
 * @param folder the folder that was written.
 */
function storageError(error, doing, folder) {
    if (error instanceof src_errors/* CrossrootError */.p5)
        return error;
    return new src_errors/* CrossrootError */.p5({
        what: `${doing} failed`,
        why: (0,src_errors/* messageOf */.bD)(error),
        cause: error,
        ...remedy((0,src_errors/* codeOf */.$N)(error), placeOf(folder)),
    });
}
/** True when the error says that a folder cannot be written at all, whatever is put there. */
function isUnwritable(error) {
    const code = (0,src_errors/* codeOf */.$N)(error);
    return code === 'EROFS' || code === 'EACCES' || code === 'EPERM' || code === 'ENOTDIR' || code === 'ENOENT';
}
/** True when the error says that there is no room left: disk, quota, largest file. */
function isFull(error) {
    const code = (0,src_errors/* codeOf */.$N)(error);
    return code === 'ENOSPC' || code === 'EDQUOT' || code === 'EFBIG';
}
function remedy(code, folder) {
    if (isFull({ code }))
        return { todo: `make room on the disk that holds ${folder}, then run again` };
    if (code === 'EROFS' || code === 'EACCES' || code === 'EPERM')
        return { todo: `make ${folder} writable for this user, then run again` };
    if (code === 'EEXIST')
        return { todo: `use a file system that tells upper and lower case apart for ${folder}` };
    if (code === 'EMFILE' || code === 'ENFILE')
        return { todo: 'raise the limit of open files (ulimit -n), then run again' };
    return {};
}

;// CONCATENATED MODULE: ./lib/src/tree/writer.js





/** Writes the members of one archive into a layout. Calls are synchronous: for thousands of small files that is fastest. */
class Writer {
    files = 0;
    bytes = 0;
    text;
    #options;
    /** Files of this archive by path, for hardlinks; `left out` where `keep` said no. */
    #own = new Map();
    /** Folders of members, so that neighbours are not resolved again. */
    #folders = new Map();
    #current;
    constructor(options) {
        this.#options = options;
    }
    comment(text) {
        this.text ??= text;
    }
    member(member) {
        this.#options.count(member);
        const parts = this.#parts(member.name, member.name);
        const path = parts.join('/');
        if (path === '') {
            if (member.type !== 'folder')
                throw this.#refused(member.name, 'it would replace the root');
            return;
        }
        if (!this.#options.keep(path)) {
            if (member.type === 'file')
                this.#own.set(path, 'left out');
            return;
        }
        switch (member.type) {
            case 'folder': {
                const folder = this.#options.layout.folder(parts, this.#options.from);
                folder.mtime = Math.max(folder.mtime ?? 0, member.mtime);
                break;
            }
            case 'symlink':
                this.#symlink(path, parts, member);
                break;
            case 'hardlink':
                this.#hardlink(path, parts, member);
                break;
            case 'file':
                this.#file(path, parts, member);
        }
    }
    data(bytes) {
        const current = this.#current;
        if (current === undefined)
            return;
        if (this.#options.hash || current.before !== undefined) {
            if (bytes.length === current.node.size)
                current.node.sha256 = (0,external_node_crypto_.hash)('sha256', bytes, 'hex');
            else {
                current.digest ??= (0,external_node_crypto_.createHash)('sha256');
                current.digest.update(bytes);
            }
        }
        if (current.fd === undefined)
            return;
        for (let at = 0; at < bytes.length;)
            at += (0,external_node_fs_.writeSync)(current.fd, bytes, at);
    }
    end() {
        const current = this.#current;
        if (current === undefined)
            return;
        const { path, node, before } = current;
        if (this.#options.hash || before !== undefined)
            node.sha256 ??= current.digest?.digest('hex') ?? (0,external_node_crypto_.hash)('sha256', '', 'hex');
        if (current.fd !== undefined) {
            // Not left to open: the umask would take part.
            (0,external_node_fs_.fchmodSync)(current.fd, node.mode);
            (0,external_node_fs_.futimesSync)(current.fd, node.mtime, node.mtime);
            this.close();
        }
        this.#current = undefined;
        this.files++;
        this.bytes += node.size;
        if (before === undefined)
            return;
        before.mtime = Math.max(before.mtime, node.mtime);
        this.#options.again({
            path,
            node: before,
            from: this.#options.from,
            sha256: () => node.sha256 ?? '',
        });
    }
    /** Closes the file that is open, if one is. */
    close() {
        const fd = this.#current?.fd;
        this.#current = undefined;
        if (fd !== undefined)
            (0,external_node_fs_.closeSync)(fd);
    }
    #file(path, parts, member) {
        const { folder, name, before } = this.#place(parts);
        const node = {
            kind: 'file',
            disk: `${folder.disk}/${name}`,
            size: member.size,
            mode: (member.mode & 0o100) === 0 ? 0o644 : 0o755,
            mtime: member.mtime,
            from: this.#options.from,
            sha256: undefined,
        };
        if (before === undefined) {
            folder.children.set(name, node);
            this.#own.set(path, node);
            this.#current = { path, node, fd: (0,external_node_fs_.openSync)(node.disk, 'wx'), before: undefined, digest: undefined };
            return;
        }
        if (before.kind !== 'file')
            throw this.#conflict(path, before, `one is a file, the other a ${before.kind}`);
        if (before.size !== node.size)
            throw this.#conflict(path, before, 'the sizes differ');
        if (before.mode !== node.mode)
            throw this.#conflict(path, before, 'the modes differ');
        this.#own.set(path, before);
        this.#current = { path, node, fd: undefined, before, digest: undefined };
    }
    #symlink(path, parts, member) {
        const { folder, name, before } = this.#place(parts);
        if (member.link === '')
            throw this.#refused(member.name, 'it is a symlink to nowhere');
        if (before === undefined) {
            const disk = `${folder.disk}/${name}`;
            (0,external_node_fs_.symlinkSync)(member.link, disk);
            (0,external_node_fs_.lutimesSync)(disk, member.mtime, member.mtime);
            const { link: target, mtime } = member;
            folder.children.set(name, {
                kind: 'symlink',
                disk,
                target,
                mtime,
                from: new Set([this.#options.from]),
            });
            return;
        }
        if (before.kind !== 'symlink')
            throw this.#conflict(path, before, `one is a symlink, the other a ${before.kind}`);
        if (before.target !== member.link)
            throw this.#conflict(path, before, 'the targets differ');
        before.from.add(this.#options.from);
        before.mtime = Math.max(before.mtime, member.mtime);
        (0,external_node_fs_.lutimesSync)(before.disk, before.mtime, before.mtime);
    }
    #hardlink(path, parts, member) {
        const target = this.#linked(member);
        const { folder, name, before } = this.#place(parts);
        this.#own.set(path, target);
        this.files++;
        if (before === undefined) {
            (0,external_node_fs_.linkSync)(target.disk, `${folder.disk}/${name}`);
            folder.children.set(name, target);
            return;
        }
        if (before === target)
            return;
        if (before.kind !== 'file')
            throw this.#conflict(path, before, `one is a file, the other a ${before.kind}`);
        if (before.size !== target.size || before.mode !== target.mode)
            throw this.#conflict(path, before, 'the sizes or modes differ');
        const sha256 = () => target.sha256 ?? hashFile(target.disk);
        this.#options.again({ path, node: before, from: this.#options.from, sha256 });
    }
    /** The file that a hardlink names. */
    #linked(member) {
        const parts = this.#parts(member.link, member.name);
        const direct = this.#own.get(parts.join('/'));
        if (direct === 'left out')
            throw this.#refused(member.name, `it is a hardlink to ${member.link}, which is left out of the tree`);
        const node = direct ?? this.#options.layout.find(parts, this.#options.from);
        if (node?.kind === 'file' && (direct !== undefined || new Set(this.#own.values()).has(node)))
            return node;
        throw this.#refused(member.name, `it is a hardlink to ${member.link}, which is no file that the archive brought before`);
    }
    /** Where a member goes, and what stands there. */
    #place(parts) {
        const name = parts.at(-1) ?? '';
        const above = parts.slice(0, -1);
        const key = above.join('/');
        let folder = this.#folders.get(key);
        if (folder === undefined) {
            folder = this.#options.layout.folder(above, this.#options.from);
            this.#folders.set(key, folder);
        }
        return { folder, name, before: folder.children.get(name) };
    }
    /** The parts of a name. Absolute names and `..` are refused: no honest archive has them. */
    #parts(name, member) {
        if (name.startsWith('/'))
            throw this.#refused(member, 'a name is absolute');
        const parts = name.split('/').filter((part) => part !== '' && part !== '.');
        if (parts.includes('..'))
            throw this.#refused(member, 'a name contains ..');
        if (parts.some((part) => part.length > 63 && Buffer.byteLength(part) > 255))
            throw this.#refused(member, 'a part of its name is longer than 255 bytes');
        return parts;
    }
    #refused(name, why) {
        return refused(this.#options.from, name, why);
    }
    #conflict(path, before, why) {
        const other = before.kind === 'symlink' ? [...before.from].join(', ') : before.from;
        return conflict(path, this.#options.from, other, why);
    }
}
/** Two archives that disagree about one path. */
function conflict(path, from, other, why) {
    return new src_errors/* CrossrootError */.p5({
        what: from === other
            ? `${from} is refused: it brings ${JSON.stringify(path)} twice`
            : `${from} and ${other || 'another package'} cannot stand in one tree: both bring ${JSON.stringify(path)}`,
        why,
        todo: from === other
            ? 'leave the package out, or ask for another version of it (name=version in packages)'
            : 'leave one of the two packages out',
    });
}

;// CONCATENATED MODULE: ./lib/src/tree/unpacker.js






/**
 * Unpacks the tar archives of any number of packages into one folder; several may be unpacked at the same time, and the result
 * does not depend on the order.
 *
 * - Members stay beneath the root. Links on their way are resolved there, absolute targets from the root.
 * - A hardlink may only name a file that the same archive brought before; if that was left out by `keep`, it is refused.
 * - Files become 0644 or 0755 by their owner's execute bit, folders 0755. Owners are ignored; times are kept in whole seconds.
 * - The same path twice is fine when it is the same folder, the same link or a file with the same mode and content (the newest
 *   time wins). Everything else is refused, and both packages are named. Names that differ in case are different names.
 */
class unpacker_Unpacker {
    #options;
    #layout;
    #again = [];
    #root;
    #bytes = 0;
    #members = 0;
    /** @param root an empty folder that nobody else writes. */
    constructor(root, options) {
        this.#options = options;
        this.#root = root;
        try {
            this.#layout = new Layout(root, options.links ?? {});
        }
        catch (error) {
            throw storageError(error, 'making a tree', root);
        }
    }
    /**
     * Unpacks one archive. After a failure the folder holds parts of it and must be removed.
     *
     * @param tar the bytes of the tar archive, not compressed.
     * @param from how messages call the archive; each needs a name of its own.
     * @param keep tells which members to unpack, by their path from the root: no leading `./`, no trailing `/`.
     * @throws CrossrootError on everything that is refused, and when the disk is full or read-only.
     */
    async unpack(tar, from, keep = () => true) {
        const writer = new Writer({
            layout: this.#layout,
            from,
            keep,
            hash: this.#options.hash === true,
            count: (member) => this.#count(member, from),
            again: (again) => this.#again.push(again),
        });
        const reader = new TarReader(from, writer);
        try {
            for await (const chunk of tar)
                reader.push(chunk);
            reader.finish();
        }
        catch (error) {
            throw storageError(error, `unpacking ${from}`, this.#root);
        }
        finally {
            writer.close();
        }
        return { files: writer.files, bytes: writer.bytes, comment: writer.text };
    }
    /**
     * Compares the files that came twice and sets the times of folders. Call it once, when all archives are unpacked.
     *
     * @throws CrossrootError when two packages bring different files for one path.
     */
    finish() {
        try {
            for (const { path, node, from, sha256 } of this.#again) {
                if ((node.sha256 ?? hashFile(node.disk)) !== sha256())
                    throw conflict(path, from, node.from, 'the contents differ');
                (0,external_node_fs_.utimesSync)(node.disk, node.mtime, node.mtime);
            }
            for (const { node } of this.#layout.entries()) {
                if (node.kind === 'folder' && node.mtime !== undefined)
                    (0,external_node_fs_.utimesSync)(node.disk, node.mtime, node.mtime);
            }
        }
        catch (error) {
            throw storageError(error, 'finishing a tree', this.#root);
        }
    }
    /**
     * The sums of the files, taken as they were written; for after {@link finish}. Needs the option `hash`. What is done to the
     * tree from now on is later than their `until`.
     */
    sums() {
        const byPath = new Map();
        for (const { path, node } of this.#layout.entries()) {
            if (node.kind === 'file' && node.sha256 !== undefined)
                byPath.set(path, node.sha256);
        }
        const probe = `${this.#root}/.crossroot-time`;
        (0,external_node_fs_.writeFileSync)(probe, '', { flag: 'wx' });
        const until = (0,external_node_fs_.lstatSync)(probe, { bigint: true }).ctimeNs;
        (0,external_node_fs_.rmSync)(probe);
        return { byPath, until };
    }
    /** The digest of what was unpacked, from the bytes as they were written. Needs the option `hash`. */
    digest() {
        return digestEntries(this.#entries());
    }
    *#entries() {
        for (const { path, node } of this.#layout.entries()) {
            switch (node.kind) {
                case 'folder':
                    yield { type: 'folder', path, mode: 0o755 };
                    break;
                case 'symlink':
                    yield { type: 'symlink', path, target: node.target };
                    break;
                case 'file':
                    if (node.sha256 === undefined)
                        throw new Error('the unpacker was made without the option hash');
                    yield { type: 'file', path, mode: node.mode, size: node.size, sha256: node.sha256 };
                    break;
            }
        }
    }
    #count(member, from) {
        this.#members++;
        this.#bytes += member.size;
        const { maxBytes, maxMembers } = this.#options;
        if (this.#bytes > maxBytes)
            throw refused(from, member.name, `with its ${member.size} bytes there are more than ${maxBytes}`);
        if (this.#members > maxMembers)
            throw refused(from, member.name, `there are more than ${maxMembers} members`);
    }
}

;// CONCATENATED MODULE: ./lib/src/tree/from-packages.js





const downloadsAtOnce = 8;
/** Decompression takes a processor each; more than this would only hold more in memory. */
const unpackingsAtOnce = 3;
/** Packages larger than this do not wait behind small ones that arrived earlier: they decide when the tree is done. */
const largeBytes = 4_000_000;
const limits = { maxBytes: 8 * 2 ** 30, maxMembers: 500_000 };
/**
 * Fetches packages, checks them and unpacks them side by side into one folder: one is unpacked while the next ones
 * arrive. Large ones come first, for the last to end early.
 * @returns the sums of the files, taken as they were written.
 * @throws CrossrootError when a package cannot be had as promised, or when its archive is refused.
 */
async function unpackPackages(wanted) {
    const { packages, root, keep, links, phase, workshop } = wanted;
    // Trees that are made side by side may need the same package.
    const folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(workshop.temp, 'packages-'));
    const unpacker = new unpacker_Unpacker(root, { ...limits, links, hash: true });
    const download = (0,p_limit/* default */.A)(downloadsAtOnce);
    const unpackLarge = (0,p_limit/* default */.A)(unpackingsAtOnce);
    const unpackSmall = (0,p_limit/* default */.A)(unpackingsAtOnce);
    const largestFirst = [...packages].sort((a, b) => b.size - a.size || (a.sha256 < b.sha256 ? -1 : 1));
    const results = await Promise.allSettled(largestFirst.map(async (wantedPackage) => {
        const file = (0,external_node_path_.join)(folder, `${wantedPackage.sha256}.deb`);
        await download(() => fetchPackage(wantedPackage, file, wanted));
        const unpack = wantedPackage.size > largeBytes ? unpackLarge : unpackSmall;
        await unpack(async () => {
            const deb = await openDeb(file, { what: nameOf(wantedPackage), path: workshop.path });
            checkIdentity(deb, wantedPackage);
            await unpacker.unpack(deb.data(), nameOf(wantedPackage), keep);
            (0,external_node_fs_.rmSync)(file);
        });
    }));
    const failure = results.find((result) => result.status === 'rejected');
    if (failure !== undefined)
        throw failure.reason;
    unpacker.finish();
    phase.info(`${packages.length} packages unpacked`);
    return unpacker.sums();
}
async function fetchPackage(wantedPackage, file, { phase, listed, workshop }) {
    const { repository, path } = wantedPackage;
    await workshop.net.toFile({
        what: nameOf(wantedPackage),
        sources: workshop.mirrors.packageSources(repository, path, listed),
        size: wantedPackage.size,
        maxBytes: wantedPackage.size,
        sha256: wantedPackage.sha256,
        onBytes: (bytes) => phase.downloaded(bytes),
    }, file);
}
/** How messages call a package. */
function nameOf({ name, version, architecture }) {
    return `${name} ${version} ${architecture}`;
}

// EXTERNAL MODULE: ./lib/src/debian/mirrors.js + 2 modules
var debian_mirrors = __nccwpck_require__(2389);
;// CONCATENATED MODULE: ./lib/src/net/lazy.js
/**
 * A network door that is opened by the first who goes through: a run that finds everything in place needs none, and
 * loading what speaks HTTP takes longer than the rest of such a run's start.
 * @param settings see `openNet`, which throws at the first use for a proxy that cannot be used
 */
function lazyNet(settings) {
    let opened;
    const open = () => {
        opened ??= Promise.all(/* import() */[__nccwpck_require__.e(752), __nccwpck_require__.e(635)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6635)).then(({ openNet }) => openNet(settings));
        return opened;
    };
    return {
        toFile: async (wanted, file) => (await open()).toFile(wanted, file),
        toBytes: async (wanted) => (await open()).toBytes(wanted),
        close: async () => {
            if (opened !== undefined)
                await (await opened).close();
        },
    };
}

;// CONCATENATED MODULE: ./lib/src/tree/github-cache.js




/** The only name in a cache entry. It is relative, so that entries fit whatever folder a runner works in. */
const packName = 'pack.tar.zst';
/**
 * The GitHub cache as the remote cache of a store: one entry a key, one file an entry.
 *
 * `@actions/cache` runs in a process of its own. So a service that stalls is ended at a deadline with all its sockets, its tar
 * and its partial files; its annotations are counted and not printed; it works in a folder of its own, whatever the workspace
 * is called. The first failure is told in one warning and switches the cache off for the rest of the run.
 */
class GithubCache {
    #options;
    #off;
    constructor(options) {
        this.#options = options;
        this.#off = !hasGithubCache(options.environment);
    }
    async restore(key, file) {
        return await this.#inFolder(file, async (folder) => {
            const { done, failure } = await this.#run('restore', key, folder, this.#options.restoreMs ?? 60_000);
            if (done)
                (0,external_node_fs_.renameSync)((0,external_node_path_.join)(folder, packName), file);
            else if (failure !== undefined)
                this.#fail(`restoring ${key}: ${failure}`);
            return done;
        });
    }
    async save(key, file) {
        await this.#inFolder(file, async (folder) => {
            (0,external_node_fs_.linkSync)(file, (0,external_node_path_.join)(folder, packName));
            const { done, failure } = await this.#run('save', key, folder, this.#options.saveMs ?? 120_000);
            if (!done && failure !== undefined)
                this.#fail(`saving ${key}: ${failure}`);
            return done;
        });
    }
    /** Runs an operation in a folder beside the file, and removes that folder with whatever is left in it. */
    async #inFolder(file, operation) {
        if (this.#off)
            return false;
        // @actions/cache splits command lines at blanks, and takes paths for patterns.
        if (/[^\w./@+=:,-]/.test((0,external_node_path_.dirname)(file))) {
            this.#fail(`its folder may not hold blanks or special letters: ${(0,external_node_path_.dirname)(file)}`);
            return false;
        }
        let folder;
        try {
            folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_path_.dirname)(file), 'cache-'));
            return await operation(folder);
        }
        catch (error) {
            this.#fail((0,src_errors/* messageOf */.bD)(error));
            return false;
        }
        finally {
            if (folder !== undefined)
                (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
        }
    }
    #fail(why) {
        if (!this.#off)
            this.#options.warn(`going on without the GitHub cache: ${why}`);
        this.#off = true;
    }
    #run(operation, key, folder, deadlineMs) {
        const child = (0,external_node_child_process_.spawn)(process.execPath, [this.#options.job, operation, packName, key], {
            cwd: folder,
            env: { ...this.#options.environment, GITHUB_WORKSPACE: folder, RUNNER_TEMP: folder },
            stdio: ['ignore', 'pipe', 'pipe'],
            // A group of its own, so that its tar and zstd end with it.
            detached: true,
        });
        let output = '';
        const take = (chunk) => {
            output = `${output}${chunk.toString()}`.slice(-100_000);
        };
        child.stdout.on('data', take);
        child.stderr.on('data', take);
        return new Promise((resolve) => {
            let late = false;
            const timer = setTimeout(() => {
                late = true;
                killGroup(child.pid);
            }, deadlineMs);
            const settle = (outcome) => {
                clearTimeout(timer);
                resolve(outcome);
            };
            child.once('error', (error) => settle({ done: false, failure: error.message }));
            child.once('close', () => settle(late ? { done: false, failure: `no answer within ${deadlineMs / 1000} s` } : outcomeOf(output)));
        });
    }
}
/** Whether the variables name a cache service: at a desk, and on some servers, there is none. */
function hasGithubCache(environment) {
    const { ACTIONS_CACHE_URL, ACTIONS_RESULTS_URL } = environment;
    return Boolean(ACTIONS_CACHE_URL || ACTIONS_RESULTS_URL);
}
function killGroup(pid) {
    if (pid === undefined)
        return;
    try {
        process.kill(-pid, 'SIGKILL');
    }
    catch (error) {
        if ((0,src_errors/* codeOf */.$N)(error) !== 'ESRCH')
            throw error;
    }
}
/** Reads what a job printed: the library tells failures as annotations, and why a save was refused in debug lines. */
function outcomeOf(output) {
    const lines = output.split('\n');
    if (lines.includes('{"done":true}'))
        return { done: true, failure: undefined };
    const told = find(lines, /^::debug::Failed to reserve cache: (?:Error: )?(.*)$/) ??
        find(lines, /^::(?:warning|error)(?: [^:]*)?::(.*)$/) ??
        (lines.includes('{"done":false}')
            ? undefined
            : (find(lines, /^(\w*Error: .*)$/) ?? 'it ended without a result'));
    // Another job has saved the same key: that is as good.
    const benign = told !== undefined && /\(409\)|already[ _]exists/i.test(told);
    return { done: false, failure: benign ? undefined : told?.replace(/%0A.*/, '').replaceAll(/\?\S+/g, '?…') };
}
function find(lines, pattern) {
    for (const line of lines) {
        const match = pattern.exec(line);
        if (match !== null)
            return match[1];
    }
    return undefined;
}

// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __nccwpck_require__(5919);
;// CONCATENATED MODULE: ./lib/src/tree/read-pack-apart.js


/**
 * Gives a `readPack` that works in a thread of its own: a run unpacks two packs or three, and making thousands of files
 * keeps a processor busy.
 * @param worker the compiled `pack-worker`
 */
function readPackApart(worker) {
    return async (file, root, limits, path) => {
        const order = { file, root, limits, path };
        const answer = await new Promise((resolve, reject) => {
            const thread = new external_node_worker_threads_.Worker(worker, { workerData: order });
            thread.once('message', resolve);
            thread.once('error', reject);
            thread.once('exit', (code) => reject(new Error(`the thread that unpacks ${file} ended with ${code}`)));
        });
        if ('digest' in answer)
            return answer.digest;
        throw new src_errors/* CrossrootError */.p5(answer.failure);
    };
}

;// CONCATENATED MODULE: ./lib/src/tree/known-digests.js



/** Says which digest the packages of a tree came to when they were last unpacked in this place; undefined when that is not known. */
function recallDigest(place, tree) {
    try {
        const text = (0,external_node_fs_.readFileSync)(known_digests_fileOf(place, tree), 'utf8');
        return /^([0-9a-f]{64})\n$/.exec(text)?.[1];
    }
    catch (error) {
        if ((0,src_errors/* codeOf */.$N)(error) === undefined)
            throw error;
        return undefined;
    }
}
/**
 * Remembers it, for everybody at once.
 * @param staging a folder of this run's own in the same place
 * @throws a system error when the place cannot be written
 */
function rememberDigest(place, tree, digest, staging) {
    const file = known_digests_fileOf(place, tree);
    const written = (0,external_node_path_.join)(staging, 'digest');
    (0,external_node_fs_.writeFileSync)(written, `${digest}\n`);
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(file), { recursive: true });
    (0,external_node_fs_.renameSync)(written, file);
}
function known_digests_fileOf(place, { kind, key }) {
    return (0,external_node_path_.join)(place, 'crossroot-digests', `${kind}-${key.slice(0, 32)}`);
}

;// CONCATENATED MODULE: ./lib/src/tree/tar-writer.js

const tar_writer_block = 512;
const flags = { file: '0', symlink: '2', folder: '5' };
/** The largest number that eleven octal digits hold. */
const maxOctal = 8 ** 11 - 1;
/**
 * The header blocks of a member: `ustar`, with an extended header before it when a name does not fit (POSIX.1-2024, pax).
 *
 * @throws RangeError for a size of 8 GiB and more.
 */
function tarHeader(entry) {
    if (entry.size > maxOctal)
        throw new RangeError(`${entry.path} is too large for a pack: ${entry.size} bytes`);
    const name = entry.type === 'folder' ? `${entry.path}/` : entry.path;
    const split = splitName(name);
    const extended = [
        ...(split === undefined ? [record('path', name)] : []),
        ...(Buffer.byteLength(entry.link) > 100 ? [record('linkpath', entry.link)] : []),
    ].join('');
    const header = ustar({ ...(split ?? { prefix: '', name: 'long-name' }), entry, flag: flags[entry.type] });
    return extended === '' ? header : Buffer.concat([extendedHeader('x', extended), header]);
}
/** A global extended header that holds a comment; every tar program skips it. */
function commentHeader(comment) {
    return extendedHeader('g', record('comment', comment));
}
/** The zeros that fill content of a size up to whole blocks. */
function padding(size) {
    return Buffer.alloc((tar_writer_block - (size % tar_writer_block)) % tar_writer_block);
}
/** The end-of-archive mark. */
const endOfArchive = Buffer.alloc(2 * tar_writer_block);
function extendedHeader(flag, content) {
    const bytes = Buffer.from(content);
    const entry = { path: '', type: 'file', mode: 0o644, size: bytes.length, mtime: 0, link: '' };
    return Buffer.concat([ustar({ prefix: '', name: 'pax', entry, flag }), bytes, padding(bytes.length)]);
}
function ustar(of) {
    const { mode, size, mtime, link } = of.entry;
    const header = Buffer.alloc(tar_writer_block);
    header.write(of.name, 0, 100);
    header.write(tar_writer_octal(mode, 7), 100);
    header.write(tar_writer_octal(0, 7), 108);
    header.write(tar_writer_octal(0, 7), 116);
    header.write(tar_writer_octal(size, 11), 124);
    header.write(tar_writer_octal(Math.min(Math.max(mtime, 0), maxOctal), 11), 136);
    header.write(of.flag, 156);
    header.write(Buffer.byteLength(link) > 100 ? '' : link, 157, 100);
    header.write('ustar\x0000', 257);
    header.write(of.prefix, 345, 155);
    header.write(`${tar_writer_octal(checksum(header), 6)}\0 `, 148);
    return header;
}
/** Splits a name at a slash into a prefix of up to 155 bytes and a rest of up to 100; `undefined` when that cannot be done. */
function splitName(name) {
    if (Buffer.byteLength(name) <= 100)
        return { prefix: '', name };
    for (let at = name.lastIndexOf('/', name.length - 2); at > 0; at = name.lastIndexOf('/', at - 1)) {
        const prefix = name.slice(0, at);
        const rest = name.slice(at + 1);
        if (Buffer.byteLength(rest) > 100)
            return undefined;
        if (Buffer.byteLength(prefix) <= 155)
            return { prefix, name: rest };
    }
    return undefined;
}
/** A record of an extended header; its length counts its own digits. */
function record(key, value) {
    const rest = Buffer.byteLength(` ${key}=${value}\n`);
    let length = rest + String(rest).length;
    if (rest + String(length).length !== length)
        length++;
    return `${length} ${key}=${value}\n`;
}
function tar_writer_octal(value, digits) {
    return value.toString(8).padStart(digits, '0');
}

;// CONCATENATED MODULE: ./lib/src/tree/pack.js










/** A gcc tree has some 130 MB and 1,500 entries, a sysroot with a desktop's libraries some 250 MB and 10,000. */
const packLimits = { maxBytes: 8 * 2 ** 30, maxMembers: 1_000_000 };
/** How the pack says what it must come to, in a comment that every tar program skips. */
const comment = /^crossroot tree ([0-9a-f]{64})$/;
/**
 * Writes a tree as a pack, `.tar.zst`: members sorted by the bytes of their paths, owner 0, times in whole seconds, hardlinks
 * as files of their own; before them, as a comment, the digest of the tree. The tar archive has the same bytes on every
 * machine, and so has the pack wherever libzstd is of the same version.
 *
 * @param root the tree. @param file the pack; it is removed again after a failure.
 * @param options.path the value of PATH on which `zstd` is looked for.
 * @param options.digest the digest of the tree, when it is known already.
 * @throws CrossrootError when the tree cannot be read or the pack not be written.
 */
async function writePack(root, file, options) {
    try {
        const digest = options.digest ?? (await digestTree(root)).sha256;
        const tar = external_node_stream_.Readable.from(pieces(root, `crossroot tree ${digest}`), { objectMode: false });
        await (0,external_node_stream_promises_namespaceObject.pipeline)(tar, zstdCompressor(options.path), (0,external_node_fs_.createWriteStream)(file, { flags: 'wx' }));
    }
    catch (error) {
        await (0,external_node_fs_promises_.rm)(file, { force: true });
        throw storageError(error, `packing ${root}`, file);
    }
}
/**
 * Unpacks a pack into an empty folder as safely as a package (see {@link Unpacker}) and digests it from the bytes as they are
 * written. The folder holds parts of the pack after a failure and must be removed.
 *
 * @param path the value of PATH on which `zstd` is looked for.
 * @throws CrossrootError when the pack is cut short, damaged or malicious, and when it does not come to the digest that it
 * states. That guards against damage; whoever can write a pack can also write what it states.
 */
async function readPack(file, root, limits, path) {
    const unpacker = new Unpacker(root, { ...limits, hash: true });
    const what = `the pack ${file}`;
    const source = createReadStream(file, { highWaterMark: 1 << 18 });
    const tar = decompress(source, 'zstd', { what, maxBytes: limits.maxBytes, path });
    const { comment: text } = await unpacker.unpack(tar, what);
    unpacker.finish();
    const digest = unpacker.digest();
    const stated = comment.exec(text ?? '')?.[1];
    if (stated === digest.sha256)
        return digest;
    throw new CrossrootError({
        what: `${file} is no intact pack`,
        why: [`what it says it comes to: ${stated ?? 'nothing'}`, `what it comes to: ${digest.sha256}`],
        todo: 'remove the file; Crossroot makes the tree anew',
    });
}
const pieceBytes = 1 << 20;
/** The tar archive of a tree in pieces of 1 MiB, so that the compressor sees the same pieces every time. */
function* pieces(root, text) {
    let piece = Buffer.allocUnsafe(pieceBytes);
    let fill = 0;
    for (const bytes of pack_archive(root, text)) {
        for (let at = 0; at < bytes.length;) {
            const copied = bytes.copy(piece, fill, at);
            at += copied;
            fill += copied;
            if (fill < pieceBytes)
                continue;
            yield piece;
            piece = Buffer.allocUnsafe(pieceBytes);
            fill = 0;
        }
    }
    yield piece.subarray(0, fill);
}
function* pack_archive(root, text) {
    yield commentHeader(text);
    const buffer = Buffer.allocUnsafe(pieceBytes);
    for (const found of sortByPath(walk(root)))
        yield* member(found, buffer);
    yield endOfArchive;
}
function* member({ path, disk, type }, buffer) {
    const stat = (0,external_node_fs_.lstatSync)(disk);
    const link = type === 'symlink' ? (0,external_node_fs_.readlinkSync)(disk) : '';
    const size = type === 'file' ? stat.size : 0;
    const mode = type === 'symlink' ? 0o777 : stat.mode & 0o777;
    yield tarHeader({ path, type, mode, size, mtime: Math.floor(stat.mtimeMs / 1000), link });
    if (size === 0)
        return;
    const fd = (0,external_node_fs_.openSync)(disk, 'r');
    try {
        for (let left = size; left > 0;) {
            const read = (0,external_node_fs_.readSync)(fd, buffer, 0, Math.min(left, buffer.length), null);
            if (read === 0)
                throw new Error(`${disk} became shorter while it was packed`);
            left -= read;
            yield buffer.subarray(0, read);
        }
    }
    finally {
        (0,external_node_fs_.closeSync)(fd);
    }
    yield padding(size);
}

;// CONCATENATED MODULE: ./lib/src/tree/remote.js







/**
 * Fetches the pack of a tree and unpacks it.
 *
 * @param where where the pack and the tree go; neither stands there yet.
 * @returns the digest; `undefined` when there is no pack or it is not what it should be, with nothing left of it.
 * @throws CrossrootError when the disk is full.
 */
async function restorePack(wanted, where, { remote, path, warn, readPack }, phase) {
    if (remote === undefined)
        return undefined;
    const { kind, digest } = wanted;
    const key = remoteKey(wanted);
    phase.info(`cache key ${key}: ${digest === undefined ? `made of ${wanted.madeOf}` : 'the pinned digest'}`);
    try {
        if (!(await remote.restore(key, where.pack)))
            return undefined;
        (0,external_node_fs_.mkdirSync)(where.tree, { recursive: true });
        const { sha256 } = await readPack(where.pack, where.tree, packLimits, path);
        if (digest === undefined || digest === sha256) {
            phase.info(`restored from the cache, key ${key}`);
            return sha256;
        }
        warn(`the cached ${kind} is not the pinned one and is made anew: ${sha256} is not ${digest}`);
    }
    catch (error) {
        if (error instanceof src_errors/* CrossrootError */.p5 && isFull(error.cause))
            throw error;
        warn(`the cached ${kind} cannot be used and is made anew: ${factsOf(error)}`);
    }
    await (0,external_node_fs_promises_.rm)(where.tree, { recursive: true, force: true });
    await (0,external_node_fs_promises_.rm)(where.pack, { force: true });
    return undefined;
}
/**
 * Packs a tree and saves it, beside whatever the caller does meanwhile. Never rejects: a failure is a warning.
 *
 * @param place where the pack is staged.
 */
async function savePack(wanted, tree, place, { remote, path, warn }) {
    if (remote === undefined)
        return;
    let staging;
    try {
        staging = makeStaging(place);
        const pack = (0,external_node_path_.join)(staging, 'pack');
        await writePack(tree.path, pack, { path, digest: tree.digest });
        await remote.save(remoteKey(wanted), pack);
    }
    catch (error) {
        warn(`the ${wanted.kind} is not saved to the cache: ${(0,src_errors/* messageOf */.bD)(error)}`);
    }
    finally {
        if (staging !== undefined)
            await (0,external_node_fs_promises_.rm)(staging, { recursive: true, force: true }).catch((error) => warn(`${staging} cannot be removed: ${(0,src_errors/* messageOf */.bD)(error)}`));
    }
}
/** A tree with a pin is found by its digest, another one by what it is made of. */
function remoteKey({ kind, key, digest }) {
    return `crossroot-${kind}-${digest ?? key}`;
}
/** What happened and why, without what to do: nothing has to be done where the run goes on. */
function factsOf(error) {
    return error instanceof src_errors/* CrossrootError */.p5 ? [error.what, ...error.why].join('; ') : (0,src_errors/* messageOf */.bD)(error);
}

;// CONCATENATED MODULE: ./lib/src/tree/stamp.js




/**
 * A SHA256 over path, mode, inode, size, and times of content and inode in nanoseconds of all that is beneath a root. While
 * it is the same, nobody has changed the tree since it was digested: every change sets the inode's time, which no program can
 * set back.
 */
function signTree(root) {
    const digest = (0,external_node_crypto_.createHash)('sha256');
    const visit = (folder) => {
        for (const name of (0,external_node_fs_.readdirSync)(folder).sort()) {
            const path = `${folder}/${name}`;
            const stat = (0,external_node_fs_.lstatSync)(path, { bigint: true });
            digest.update(`${path.slice(root.length)}\0${stat.mode} ${stat.ino} ${stat.size} ${stat.mtimeNs} ${stat.ctimeNs}\n`);
            if (stat.isDirectory())
                visit(path);
        }
    };
    visit(root);
    return digest.digest('hex');
}
/** Reads a marker; `undefined` when there is none or it is damaged. */
function readStamp(marker) {
    let value;
    try {
        value = JSON.parse((0,external_node_fs_.readFileSync)(marker, 'utf8'));
    }
    catch (error) {
        if (error instanceof SyntaxError || (0,src_errors/* codeOf */.$N)(error) === 'ENOENT')
            return undefined;
        throw error;
    }
    if (typeof value !== 'object' || value === null)
        return undefined;
    if (!('digest' in value) || !('signature' in value))
        return undefined;
    const { digest, signature } = value;
    return typeof digest === 'string' && typeof signature === 'string' ? { digest, signature } : undefined;
}
/** Writes a marker by one rename. */
function writeStamp(marker, stamp) {
    const draft = `${marker}.${process.pid}`;
    (0,external_node_fs_.writeFileSync)(draft, `${JSON.stringify(stamp)}\n`);
    (0,external_node_fs_.renameSync)(draft, marker);
}
/** 1980-01-01, the time of everything that Crossroot itself put into a tree. */
const ownTime = 315_532_800;
/**
 * Makes a new tree independent of who made it and when: files become 0644 or 0755 by their owner's execute bit, folders 0755,
 * and what is younger than `sinceMs` gets a fixed time, so that a pack of it has the same bytes elsewhere and build scripts
 * that compare times with those of headers see the same ones.
 *
 * @param sinceMs when making the tree began, in milliseconds since 1970 by the file system's own time.
 */
function settleTree(root, sinceMs) {
    for (const { disk, type } of walk(root)) {
        const stat = (0,external_node_fs_.lstatSync)(disk);
        const wanted = type === 'file' && (stat.mode & 0o100) === 0 ? 0o644 : 0o755;
        if (type !== 'symlink' && (stat.mode & 0o7777) !== wanted)
            (0,external_node_fs_.chmodSync)(disk, wanted);
        if (stat.mtimeMs >= sinceMs)
            (0,external_node_fs_.lutimesSync)(disk, ownTime, ownTime);
    }
}

;// CONCATENATED MODULE: ./lib/src/tree/tool-cache.js
/**
 * Looks a tool up as every action does, with `@actions/tool-cache`: found is what has its marker beside it.
 * @param folder the tool cache
 * @returns the absolute path of the tool's folder for x64; undefined when it is not there or not complete.
 */
async function findInToolCache(folder, tool) {
    const { find } = await __nccwpck_require__.e(/* import() */ 183).then(__nccwpck_require__.bind(__nccwpck_require__, 5183));
    // The package knows its folder from this variable alone.
    process.env.RUNNER_TOOL_CACHE = folder;
    return silently(() => find(tool.name, tool.version, 'x64')) || undefined;
}
/**
 * Runs something synchronous that may not write to standard output: the package tells each step there as a workflow
 * command, and at a desk standard output is what a shell evaluates.
 */
function silently(run) {
    const { write } = process.stdout;
    process.stdout.write = () => true;
    try {
        return run();
    }
    finally {
        process.stdout.write = write;
    }
}

;// CONCATENATED MODULE: ./lib/src/tree/store.js











/**
 * Where trees live on a machine: in the tool cache in the layout of `@actions/tool-cache` (`<tool>/<version>/<arch>` and a
 * marker `<arch>.complete`), else in the remote cache, else made. A tree stands under its digest; which digest the packages of a tree
 * without a pin have come to is remembered beside it.
 *
 * Marker and tree are staged together and appear by one rename of the folder that holds both, so whoever looks sees all of a tree or nothing; of
 * several processes that make the same tree, the first one's stays and the others use it.
 *
 * A standing tree is used when the file facts in its marker still hold, else it is digested again; one that is not what its
 * marker or its pin says is made anew. Without a pin the marker is believed: that guards against damage and not against
 * another program of the same user. The same goes for the remote cache: a pack states its own digest.
 */
class Store {
    #options;
    #toldFallback = false;
    constructor(options) {
        this.#options = options;
    }
    /**
     * Finds or makes a tree.
     *
     * @throws CrossrootError when a new tree does not have the pinned digest, and when neither the tool cache nor the folder for
     * temporary files can take it; and what `make` throws.
     */
    async get(spec, phase) {
        if (!/^[0-9a-f]{64}$/.test(spec.key))
            throw new Error(`${spec.key} is no SHA256`);
        for (const place of this.#places()) {
            const digest = spec.digest ?? recallDigest(place, spec);
            const standing = digest === undefined ? undefined : await this.#lookUp(place, spec.kind, digest, phase);
            if (standing !== undefined)
                return { ...standing, from: 'tool cache', saved: Promise.resolve() };
        }
        const { place, staging } = this.#stage();
        try {
            await sweepStaging(staging);
            return await this.#provide(spec, place, staging, phase);
        }
        catch (error) {
            throw storageError(error, `making the ${spec.kind}`, place);
        }
        finally {
            await (0,external_node_fs_promises_.rm)(staging, { recursive: true, force: true });
        }
    }
    /** The tool cache, and the place that is used when it cannot be written. */
    #places() {
        return [this.#options.toolCache, (0,external_node_path_.join)(this.#options.temp, 'crossroot-trees')];
    }
    #stage() {
        const [toolCache, temporary] = this.#places();
        try {
            return { place: toolCache, staging: makeStaging(toolCache) };
        }
        catch (error) {
            if (!isUnwritable(error))
                throw storageError(error, 'writing the tool cache', toolCache);
            if (!this.#toldFallback)
                this.#options.warn(`the tool cache ${toolCache} cannot be written (${(0,src_errors/* codeOf */.$N)(error)}): trees go to ${temporary}`);
            this.#toldFallback = true;
        }
        try {
            return { place: temporary, staging: makeStaging(temporary) };
        }
        catch (error) {
            throw storageError(error, 'writing the folder for temporary files', temporary);
        }
    }
    async #provide(spec, place, staging, phase) {
        const entry = (0,external_node_path_.join)(staging, 'entry');
        const tree = (0,external_node_path_.join)(entry, 'x64');
        const restored = await restorePack(spec, { pack: (0,external_node_path_.join)(staging, 'pack'), tree }, this.#options, phase);
        const digest = restored ?? (await this.#make(spec, tree));
        writeStamp(`${tree}.complete`, { digest, signature: signTree(tree) });
        const winner = await this.#publish({ kind: spec.kind, digest }, place, entry, phase);
        // What a lock says of a pack is not known to be what its packages come to; what was made here is.
        if (spec.digest === undefined || restored === undefined)
            rememberDigest(place, spec, digest, staging);
        if (winner !== undefined)
            return { ...winner, from: 'tool cache', saved: Promise.resolve() };
        const path = treePath(place, { kind: spec.kind, digest });
        if (restored !== undefined)
            return { path, digest, from: 'cache', saved: Promise.resolve() };
        const saved = savePack(spec, { path, digest }, this.#places()[1], this.#options);
        return { path, digest, from: 'made', saved };
    }
    async #make(spec, tree) {
        (0,external_node_fs_.mkdirSync)(tree, { recursive: true });
        const since = (0,external_node_fs_.lstatSync)(tree).mtimeMs;
        let known;
        await spec.make(tree, (sums) => {
            known = sums;
        });
        settleTree(tree, since);
        const { sha256 } = await digestTree(tree, known);
        if (spec.digest === undefined || spec.digest === sha256)
            return sha256;
        throw new src_errors/* CrossrootError */.p5({
            what: `the ${spec.kind} that was made is not the pinned one`,
            why: [`its digest: ${sha256}`, `pinned: ${spec.digest}`],
            todo: 'report this with the log of the run; if the pin is your own and was to change, pin the tree anew',
        });
    }
    /** Puts an entry into its place; gives the tree of somebody who was faster, if there is one. */
    async #publish(tree, place, entry, phase) {
        const target = (0,external_node_path_.dirname)(treePath(place, tree));
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(target), { recursive: true });
        for (let attempt = 1;; attempt++) {
            try {
                (0,external_node_fs_.renameSync)(entry, target);
                return undefined;
            }
            catch (error) {
                const taken = ['ENOTEMPTY', 'EEXIST', 'ENOTDIR'].includes((0,src_errors/* codeOf */.$N)(error) ?? '');
                if (!taken || attempt === 5)
                    throw error;
            }
            const winner = await this.#lookUp(place, tree.kind, tree.digest, phase);
            if (winner !== undefined)
                return winner;
        }
    }
    /** The tree of a place if it is what it should be; anything else that stands there is removed. */
    async #lookUp(place, kind, digest, phase) {
        const path = treePath(place, { kind, digest });
        const folder = (0,external_node_path_.dirname)(path);
        let inode;
        try {
            inode = inodeOf(folder);
            if (inode === undefined)
                return undefined;
            const found = await this.#examine(path, { kind, digest });
            if (typeof found !== 'string')
                return found;
            this.#options.warn(`the ${kind} in ${place} is made anew: ${found}`);
        }
        catch (error) {
            if (!isUnwritable(error))
                throw error;
            // Either it cannot be read, or somebody else has found it unfit and moved it away.
            if ((0,src_errors/* codeOf */.$N)(error) !== 'ENOENT' || inodeOf(folder) !== inode)
                return undefined;
        }
        await this.#discard(place, folder, inode, phase);
        return undefined;
    }
    /** The tree, or why it cannot be used. */
    async #examine(path, tree) {
        const place = (0,external_node_path_.dirname)((0,external_node_path_.dirname)((0,external_node_path_.dirname)(path)));
        if ((await findInToolCache(place, toolOf(tree))) === undefined)
            return 'it has no marker';
        const marker = `${path}.complete`;
        const stamp = readStamp(marker);
        if (stamp === undefined)
            return 'its marker is damaged';
        const { digest } = tree;
        if (stamp.digest !== digest)
            return `its marker says ${stamp.digest}, and ${digest} is wanted`;
        const signature = signTree(path);
        if (signature === stamp.signature)
            return { path, digest };
        const { sha256 } = await digestTree(path);
        if (sha256 !== digest)
            return `it was changed: its digest was ${digest} and is ${sha256}`;
        try {
            writeStamp(marker, { digest, signature });
        }
        catch (error) {
            if (!isUnwritable(error))
                throw error;
        }
        return { path, digest };
    }
    /** Moves a folder out of its place, unless somebody has replaced it meanwhile, and removes it. */
    async #discard(place, folder, inode, phase) {
        try {
            const staging = makeStaging(place);
            if ((0,external_node_fs_.lstatSync)(folder, { throwIfNoEntry: false })?.ino === inode)
                (0,external_node_fs_.renameSync)(folder, (0,external_node_path_.join)(staging, 'unfit'));
            await (0,external_node_fs_promises_.rm)(staging, { recursive: true, force: true });
        }
        catch (error) {
            if (!isUnwritable(error))
                throw error;
            phase.info(`${folder} cannot be removed: ${(0,src_errors/* messageOf */.bD)(error)}`);
        }
    }
}
/** Where a tree stands in a place. Versions of the tool cache must be semver, hence the digest as a pre-release. */
function treePath(place, tree) {
    const { name, version } = toolOf(tree);
    return (0,external_node_path_.join)(place, name, version, 'x64');
}
function toolOf({ kind, digest }) {
    return { name: `crossroot-${kind}`, version: `1.0.0-h${digest.slice(0, 32)}` };
}
function inodeOf(folder) {
    return (0,external_node_fs_.lstatSync)(folder, { throwIfNoEntry: false })?.ino;
}

;// CONCATENATED MODULE: ./lib/src/workshop.js










/** The time for which packages are chosen. */
function dayOf({ at, now }) {
    return at ?? now;
}
/**
 * Opens the workshop of a run.
 * @param options.mirrors base URLs that the user named
 * @param options.fresh has the archive read anew; when absent, what this machine read lately is believed
 * @param options.warn takes what the run goes on without
 * @throws CrossrootError when apt's configuration or a mirror cannot be used.
 */
async function openWorkshop(options) {
    const { doors, warn, fresh } = options;
    const { environment } = doors;
    const mirrors = await (0,debian_mirrors/* findMirrors */.a)({
        mirrors: options.mirrors,
        aptRoot: doors.aptRoot,
        publicMirrors: doors.publicMirrors,
        ...(fresh?.at === undefined ? {} : { at: fresh.at }),
    });
    refuseColons([doors.toolCache, doors.temp]);
    const temp = workshop_makeFolder(doors);
    const net = lazyNet({ ...doors.netSettings, proxies: proxiesOf(environment) });
    const path = environment.PATH ?? '';
    const remote = options.useCache && hasGithubCache(environment)
        ? new GithubCache({ job: doors.cacheJob, environment, warn, ...doors.cacheLimits })
        : undefined;
    const store = new Store({
        toolCache: doors.toolCache,
        temp: doors.temp,
        warn,
        path,
        readPack: readPackApart(doors.packWorker),
        ...(remote === undefined ? {} : { remote }),
    });
    return {
        net,
        mirrors,
        store,
        keys: doors.keys,
        now: new Date(doors.clock()),
        temp,
        at: fresh?.at,
        notBefore: fresh?.at === undefined ? fresh?.notBefore : undefined,
        records: fresh === undefined ? (0,external_node_path_.join)(doors.toolCache, 'crossroot-resolutions') : undefined,
        sums: new Map(),
        readings: new Map(),
        path,
        close: async () => {
            await net.close();
            (0,external_node_fs_.rmSync)(temp, { recursive: true, force: true });
        },
    };
}
/**
 * Packages wait beside the trees that are made of them: whatever a killed run leaves there, the next one sweeps away. A
 * tool cache that cannot be written is not needed for that.
 */
function workshop_makeFolder({ toolCache, temp }) {
    try {
        return makeStaging(toolCache);
    }
    catch (error) {
        if (!isUnwritable(error))
            throw storageError(error, 'writing the tool cache', toolCache);
    }
    try {
        (0,external_node_fs_.mkdirSync)(temp, { recursive: true });
        return (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(temp, 'crossroot-'));
    }
    catch (error) {
        throw storageError(error, 'making a temporary folder', temp);
    }
}
/** @throws CrossrootError for a folder that the launchers could not name: ld.so(8) splits its library path there. */
function refuseColons(folders) {
    const folder = folders.find((path) => /[:;]/.test(path));
    if (folder === undefined)
        return;
    throw new src_errors/* CrossrootError */.p5({
        what: `trees cannot stand in ${folder}`,
        why: 'lists of folders are split at colons and semicolons, by the loader, by PATH and by pkg-config',
        todo: 'set RUNNER_TOOL_CACHE and RUNNER_TEMP to folders without them',
    });
}
function proxiesOf(environment) {
    const http = environment.http_proxy || environment.HTTP_PROXY;
    const https = environment.https_proxy || environment.HTTPS_PROXY;
    const except = environment.no_proxy || environment.NO_PROXY;
    return { ...(http ? { http } : {}), ...(https ? { https } : {}), ...(except ? { except } : {}) };
}

;// CONCATENATED MODULE: ./lib/src/gcc/make.js






/** The version of what makes a gcc tree of packages; the first number is raised when the code here makes another one. */
const gccRules = `1.${fileRulesVersion}`;
/** How the gcc of a release is chosen and made. */
function planGcc({ release, target }, workshop, phase) {
    const { version, pkgconf } = release.gcc;
    return {
        kind: 'gcc',
        release,
        rules: gccRules,
        choose: async () => {
            const resolution = await resolveRelease({
                // Security and point releases take packages away from the mirrors: those of the release's own suite last longest.
                release: { ...release, repositories: release.repositories.slice(0, 1) },
                architecture: 'amd64',
                names: [`gcc-${version}-${target.gnu}`, `g++-${version}-${target.gnu}`, pkgconf],
                rules: pruningRules('gcc'),
                phase,
                workshop,
            });
            return { ...resolution, resolved: dayOf(workshop) };
        },
        make: async (chosen, root) => {
            const sums = await unpackPackages({
                ...chosen,
                root,
                keep: fileRules('gcc'),
                links: {},
                phase,
                workshop,
            });
            finishGccTree(root, release, target);
            return sums;
        },
    };
}

;// CONCATENATED MODULE: ./lib/src/host.js

/** @throws CrossrootError on a machine that the pinned gcc does not run on. */
function refuseOtherHosts(host) {
    if (host.platform === 'linux' && host.arch === 'x64')
        return;
    throw new src_errors/* CrossrootError */.p5({
        what: `Crossroot does not run on ${host.platform} ${host.arch}`,
        why: 'its gcc is an x86_64 Linux program',
        todo: 'use an x86_64 Linux runner, for example runs-on: ubuntu-24.04',
    });
}

// EXTERNAL MODULE: ./node_modules/@actions/exec/lib/exec.js + 2 modules
var exec = __nccwpck_require__(5260);
;// CONCATENATED MODULE: ./lib/src/host-pkg-config.js

/**
 * Where the host's own pkg-config searches: what build scripts that run on the host must go on seeing.
 * @returns undefined when the host has no pkg-config.
 */
async function hostPkgConfigPath(environment) {
    try {
        const { exitCode, stdout } = await (0,exec/* getExecOutput */.H)('pkg-config', ['--variable', 'pc_path', 'pkg-config'], {
            env: { ...environment },
            silent: true,
            ignoreReturnCode: true,
        });
        const path = stdout.trim();
        return exitCode === 0 && path !== '' ? path : undefined;
    }
    catch {
        // @actions/exec throws when there is no such program, which is an answer here.
        return undefined;
    }
}

// EXTERNAL MODULE: ./lib/src/release.js + 1 modules
var src_release = __nccwpck_require__(6965);
;// CONCATENATED MODULE: ./lib/src/gcc/choose.js



/**
 * Chooses the pinned gcc whose own glibc is the newest not newer than the sysroot's. A newer gcc's C++ library asks
 * for symbols that an older glibc does not have; an older gcc with a newer sysroot works.
 * @param glibc the sysroot's glibc version
 * @throws CrossrootError when the sysroot is older than every pinned gcc.
 */
function chooseGcc(glibc) {
    const release = src_release/* releases */.D.findLast((row) => compareVersions(row.glibc, glibc) <= 0);
    if (release === undefined) {
        const oldest = src_release/* releases */.D[0];
        throw new src_errors/* CrossrootError */.p5({
            what: `no pinned gcc fits a sysroot with glibc ${glibc}`,
            why: `the oldest is of debian:${oldest?.name}, made for glibc ${oldest?.glibc}`,
            todo: `use a sysroot with glibc ${oldest?.glibc} or newer`,
        });
    }
    const reason = `its glibc ${release.glibc} is the newest not newer than the sysroot's ${glibc}`;
    return { release, reason };
}

// EXTERNAL MODULE: ./lib/src/net/failure.js
var failure = __nccwpck_require__(8768);
;// CONCATENATED MODULE: ./lib/src/tree/recipe.js

/** The key of a tree: SHA256 over its recipe, lowercase hexadecimal. The same on every machine. */
function recipe_keyOf(recipe) {
    const packages = recipe.packages.map(({ sha256 }) => sha256).sort();
    const text = ['crossroot tree 1', recipe.kind, recipe.release, recipe.rules, ...packages].join('\n');
    return (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex');
}
/** What went into the key, for the log; each package stands for its SHA256. */
function describeRecipe({ release, rules, packages }) {
    const names = packages
        .map(({ name, version, architecture }) => `${name} ${version} ${architecture}`)
        .sort();
    return `debian:${release}, rules ${rules}, the SHA256 of ${names.join(', ')}`;
}

;// CONCATENATED MODULE: ./lib/src/tree/plan.js



/** Finds or makes the tree of these packages, whatever its digest is. */
async function makeTree(plan, chosen, store, phase) {
    const { packages, resolved, suites } = chosen;
    const listed = newest(suites.map(({ date }) => date)) ?? resolved;
    return store.get(specOf(plan, { packages, listed }), phase);
}
/**
 * Finds or makes a planned tree: the pinned one, which asks the archive for nothing but packages that are missing; without a pin,
 * the one that the archive's present state comes to.
 * @throws CrossrootError when it cannot be had, or is not the pinned one.
 */
async function provideTree(plan, pin, store, phase) {
    if (pin === undefined)
        return makeTree(plan, await plan.choose(), store, phase);
    const { packages, digest, suites } = pin;
    const resolved = new Date(pin.resolved);
    const listed = newest(Object.values(suites).map((date) => new Date(date))) ?? resolved;
    phase.info(`${packages.length} packages, pinned ${resolved.toUTCString()}: ${digest}`);
    try {
        return await store.get({ ...specOf(plan, { packages, listed }), digest }, phase);
    }
    catch (error) {
        throw isMissing(error) ? goneFromEverywhere(error) : error;
    }
}
function isMissing(error) {
    return error instanceof failure/* DownloadError */.n && error.kind === 'missing';
}
function goneFromEverywhere(error) {
    return new src_errors/* CrossrootError */.p5({
        what: error.what,
        why: error.why,
        todo: [...error.todo, 'or pin what there is today: crossroot lock --update'],
        cause: error,
    });
}
/** A mirror may lag: what its lists were made of is known by their own dates, not by the clock of whoever reads them. */
function newest(dates) {
    return dates.toSorted((a, b) => a.getTime() - b.getTime()).at(-1);
}
function specOf(plan, chosen) {
    const { kind, rules } = plan;
    const recipe = { kind, release: plan.release.name, rules, packages: chosen.packages };
    return {
        kind,
        key: recipe_keyOf(recipe),
        madeOf: describeRecipe(recipe),
        make: async (root, tellSums) => tellSums(await plan.make(chosen, root)),
    };
}

;// CONCATENATED MODULE: ./lib/src/rust/programs.js

/** An environment with folders before its PATH and variables added. */
function extended(env, path, variables) {
    const folders = [...path, ...(env.PATH === undefined ? [] : [env.PATH])].join(external_node_path_.delimiter);
    return { ...env, ...variables, ...(folders === '' ? {} : { PATH: folders }) };
}
/** A program's path as `@actions/exec` wants it: its one text is split at blanks, quotes and backslashes. */
function quotedForExec(program) {
    return `"${program.replaceAll(/[\\"]/g, String.raw `\$&`)}"`;
}

;// CONCATENATED MODULE: ./lib/src/rust/debian-rust.js







const hostTriple = 'x86_64-unknown-linux-gnu';
const hostGnu = 'x86_64-linux-gnu';
/** Where the x86-64 psABI puts the loader, on every glibc machine. */
const hostLoader = '/lib64/ld-linux-x86-64.so.2';
const programs = ['rustc', 'cargo', 'rustdoc'];
/** Holds the release's glibc and nothing else, so that a launcher can do without it. */
const glibcFolder = 'glibc';
const versionFile = 'rust-version';
const libraryFolders = [`usr/lib/${hostGnu}`, `lib/${hostGnu}`];
/** Programs of a release's own glibc run through launchers here, … */
const treeBin = 'bin';
/** … and here through the host's glibc. */
const hostBin = 'bin-host';
/** The packages of the release's own Rust: compiler, cargo and std for the host (amd64), std for the target. */
function rustPackageNames(release) {
    const { compiler, cargo, std } = release.rust;
    return { host: [compiler, cargo, std], target: [std] };
}
/**
 * Says whether the tree of `rust: debian` keeps a file of its packages: the three programs, the shared libraries that
 * stand directly in the multiarch folders, and std.
 *
 * @param path Path beneath the tree's root, without a leading `./`.
 */
function keepRustPath(path) {
    if (/^usr\/bin\/(rustc|cargo|rustdoc)$/.test(path))
        return true;
    if (/^usr\/lib\/rustlib\/[^/]+-[^/]+\//.test(path))
        return true;
    const library = /^(?:usr\/)?lib\/x86_64-linux-gnu\/([^/]+)$/.exec(path)?.[1];
    return library !== undefined && /\.so(\.|$)/.test(library) && !unusedLibrary.test(library);
}
const unusedLibrary = /^lib(SegFault|BrokenLocale|memusage|pcprofile|c_malloc_debug|thread_db|icuio|icutest|icutu|icui18n|pcreposix|tic|brotlienc|nss_(compat|hesiod))[.-]/;
const glibcLibrary = /^(ld-|lib(c|m|mvec|dl|pthread|rt|util|resolv|anl|nsl|nss_files|nss_dns)(-\d[\d.]*\.so|\.so\.))/;
/**
 * Finishes the unpacked packages of a release's Rust: sets its glibc apart, removes links to std's shared library
 * where that is not there, writes the launchers and the compiler's version.
 *
 * A proc macro is a library that the host's `cc` links against the host's glibc and that rustc loads. So rustc has to
 * run on whichever glibc is newer: each program has a launcher for the tree's glibc (`bin/`) and one for the host's
 * (`bin-host/`); {@link debianRustTools} chooses.
 *
 * @throws CrossrootError when something is missing from the tree, or its rustc does not run here.
 */
async function finishRustTree(root, release, target) {
    await setGlibcApart(root);
    for (const triple of [hostTriple, target.triple])
        await checkStd(root, release, triple);
    await writeLaunchers(root, release);
    const version = await runsRustc(root, release);
    await (0,external_node_fs_promises_.writeFile)((0,external_node_path_.join)(root, versionFile), `${version}\n`);
}
/**
 * The tools of a finished tree.
 *
 * @param tree The tree's root.
 * @param hostGlibc The glibc version of this machine, `2.39`; undefined when it has another C library.
 */
async function debianRustTools(tree, release, hostGlibc) {
    const onHost = hostGlibc !== undefined && compareVersions(hostGlibc, release.glibc) > 0 && (await exists(hostLoader));
    const bin = (0,external_node_path_.join)(tree, onHost ? hostBin : treeBin);
    const version = (await (0,external_node_fs_promises_.readFile)((0,external_node_path_.join)(tree, versionFile), 'utf8')).trim();
    return { cargo: (0,external_node_path_.join)(bin, 'cargo'), rustc: (0,external_node_path_.join)(bin, 'rustc'), path: [bin], variables: {}, version };
}
async function setGlibcApart(root) {
    await (0,external_node_fs_promises_.mkdir)((0,external_node_path_.join)(root, glibcFolder), { recursive: true });
    for (const folder of libraryFolders) {
        for (const name of await names((0,external_node_path_.join)(root, folder))) {
            if (glibcLibrary.test(name))
                await (0,external_node_fs_promises_.rename)((0,external_node_path_.join)(root, folder, name), (0,external_node_path_.join)(root, glibcFolder, name));
        }
    }
}
async function checkStd(root, release, triple) {
    const folder = (0,external_node_path_.join)(root, 'usr/lib/rustlib', triple, 'lib');
    const files = await names(folder);
    if (!files.some((name) => /^libstd-.*\.rlib$/.test(name))) {
        throw new src_errors/* CrossrootError */.p5({
            what: `the Rust of ${release.name} came without std for ${triple}`,
            why: `no libstd in ${folder}`,
            todo: `check that ${release.rust.std} of ${release.name} was locked for both architectures`,
        });
    }
    for (const name of files) {
        if (name.endsWith('.so') && !(await exists((0,external_node_path_.join)(folder, name))))
            await (0,external_node_fs_promises_.rm)((0,external_node_path_.join)(folder, name));
    }
}
async function writeLaunchers(root, release) {
    const loader = (await names((0,external_node_path_.join)(root, glibcFolder))).find((name) => name === 'ld-linux-x86-64.so.2');
    if (loader === undefined) {
        throw new src_errors/* CrossrootError */.p5({
            what: `the Rust of ${release.name} came without its loader`,
            why: `no ld-linux-x86-64.so.2 in ${libraryFolders.join(' or ')}`,
            todo: 'check that libc6 was locked for amd64',
        });
    }
    for (const name of programs) {
        const program = `usr/bin/${name}`;
        if (!(await exists((0,external_node_path_.join)(root, program)))) {
            throw new src_errors/* CrossrootError */.p5({
                what: `the Rust of ${release.name} came without ${name}`,
                why: `no ${program} in the tree`,
                todo: `check that ${release.rust.compiler} and ${release.rust.cargo} of ${release.name} were locked for amd64`,
            });
        }
        // rustdoc starts the compiler of the sysroot by its path, to build doctests: a launcher has to stand there too.
        const moved = `usr/libexec/${name}`;
        await (0,external_node_fs_promises_.mkdir)((0,external_node_path_.join)(root, 'usr/libexec'), { recursive: true });
        await (0,external_node_fs_promises_.rename)((0,external_node_path_.join)(root, program), (0,external_node_path_.join)(root, moved));
        for (const at of [`${treeBin}/${name}`, program]) {
            const text = treeLauncher(at, {
                program: moved,
                loader: `${glibcFolder}/${loader}`,
                libraries: [glibcFolder, ...libraryFolders],
                ...(release.gcc.argv0 ? { argv0: '$0' } : {}),
                variables: variablesOf(name, treeBin),
            });
            await debian_rust_launcher(root, at, text);
        }
        await debian_rust_launcher(root, `${hostBin}/${name}`, hostLauncher(name, moved));
    }
}
/** `/proc/self/exe` is the loader, so cargo would tell build scripts that the loader is cargo. */
function variablesOf(name, bin) {
    return name === 'cargo' ? { CARGO: `$root/${bin}/cargo` } : {};
}
/** A launcher that takes the tree's libraries but the host's glibc; only for hosts whose glibc is the newer one. */
function hostLauncher(name, program) {
    const libraries = libraryFolders.map((folder) => `$root/${folder}`).join(':');
    return [
        '#!/bin/sh',
        `root=\${0%/*}/..`,
        ...Object.entries(variablesOf(name, hostBin)).map(([variable, value]) => `${variable}="${value}"\nexport ${variable}`),
        `exec ${hostLoader} --library-path "${libraries}" "$root/${program}" "$@"`,
        '',
    ].join('\n');
}
async function debian_rust_launcher(root, at, text) {
    const file = (0,external_node_path_.join)(root, at);
    await (0,external_node_fs_promises_.mkdir)((0,external_node_path_.join)(file, '..'), { recursive: true });
    await (0,external_node_fs_promises_.writeFile)(file, text);
    await (0,external_node_fs_promises_.chmod)(file, 0o755);
}
async function runsRustc(root, release) {
    const rustc = (0,external_node_path_.join)(root, treeBin, 'rustc');
    const failed = (why, cause) => new src_errors/* CrossrootError */.p5({
        what: `the Rust of ${release.name} does not run on this machine`,
        why,
        todo: 'use `rust: rustup`, and please report this with the lines above',
        cause,
    });
    let output;
    try {
        output = await (0,exec/* getExecOutput */.H)(quotedForExec(rustc), ['-vV'], {
            silent: true,
            ignoreReturnCode: true,
            env: { PATH: '/usr/bin:/bin' },
        });
    }
    catch (error) {
        throw failed((0,src_errors/* messageOf */.bD)(error), error);
    }
    const version = /^release: (\S+)$/m.exec(output.stdout)?.[1];
    if (output.exitCode !== 0 || version === undefined) {
        throw failed(`${rustc} -vV ended with ${output.exitCode}: ${output.stderr.trim() || output.stdout.trim()}`);
    }
    return version;
}
/** Sorted names in a folder, none when there is no such folder. */
async function names(folder) {
    try {
        return (await (0,external_node_fs_promises_.readdir)(folder)).sort();
    }
    catch (error) {
        if ((0,src_errors/* codeOf */.$N)(error) === 'ENOENT')
            return [];
        throw error;
    }
}
/** True when the path leads to something, through links too. */
async function exists(path) {
    try {
        await (0,external_node_fs_promises_.stat)(path);
        return true;
    }
    catch (error) {
        if ((0,src_errors/* codeOf */.$N)(error) === 'ENOENT')
            return false;
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/src/rust/rustup-failure.js

/** rustup gives one exit code for everything, so its words have to tell; the patterns are those of 1.24 to 1.29. */
const words = [
    [
        'target',
        /no prebuilt artifacts available for target|does not support target|rust-std.* (is|are) (unavailable|not available)|does not contain component 'rust-std'/i,
    ],
    ['custom', /custom toolchain|does not support components|linked toolchain/i],
    ['file', /could not parse override file|override file|rust-toolchain\.toml/i],
    [
        'toolchain',
        /no release found for|nonexistent rust version|invalid toolchain name|no .* toolchain|toolchain '.*' is not installable|invalid value .*toolchain/i,
    ],
    [
        'network',
        /could not download|error sending request|failed to download|timed? ?out|connection|dns error|error decoding response|checksum/i,
    ],
];
/** What the words of a failed rustup tell. */
function rustupTrouble(stderr) {
    return words.find(([, pattern]) => pattern.test(stderr))?.[0] ?? 'other';
}
/** The failure for a user, with rustup's own words kept. */
function rustupFailure(step, request, stderr) {
    const toolchain = request.toolchain ?? 'the active toolchain';
    const { triple } = request.target;
    const why = ownWords(stderr);
    switch (rustupTrouble(stderr)) {
        case 'network':
            return new src_errors/* CrossrootError */.p5({
                what: `rustup could not download ${step === 'target' ? `the target ${triple}` : toolchain}`,
                why,
                todo: [
                    'check the network, or RUSTUP_DIST_SERVER if there is a mirror',
                    `without a network: install it beforehand with \`rustup toolchain install\` and \`rustup target add ${triple}\``,
                    'or use `rust: debian`, which takes Rust from the Debian mirror',
                ],
            });
        case 'toolchain':
            return new src_errors/* CrossrootError */.p5({
                what: `rustup does not know ${toolchain}`,
                why,
                todo: 'name a toolchain that there is: `stable`, `1.96.0`, `nightly-2026-01-31`',
            });
        case 'target':
            return new src_errors/* CrossrootError */.p5({
                what: `${toolchain} does not have the target ${triple}`,
                why,
                todo: [
                    'use a toolchain that has it, for example `rust: rustup:stable`',
                    'nightlies lack a target on some days: take another day',
                ],
            });
        case 'custom':
            return new src_errors/* CrossrootError */.p5({
                what: `rustup cannot add ${triple} to ${toolchain}: it is a custom toolchain`,
                why,
                todo: ["build the target's std with the toolchain itself", 'or use `rust: rustup:stable`'],
            });
        case 'file':
            return new src_errors/* CrossrootError */.p5({
                what: `rustup cannot use the toolchain file for ${request.cwd}`,
                why,
                todo: 'mend rust-toolchain.toml, or name the toolchain: `rust: rustup:<toolchain>`',
            });
        case 'other':
            return new src_errors/* CrossrootError */.p5({
                what: `rustup could not install ${step === 'target' ? `the target ${triple}` : toolchain}`,
                why,
                todo: 'see what rustup says; `rustup show` in the same folder tells which toolchain is active and why',
            });
    }
}
/** The lines that say something: errors, warnings and causes, not progress; the last ones when there are many. */
function ownWords(stderr) {
    const lines = stderr
        .split(/[\r\n]+/)
        .map((line) => line.trim())
        .filter((line) => line !== '' &&
        !/^(info|warn(ing)?): (syncing|downloading|installing|latest|retrying|profile)/i.test(line));
    return lines.slice(-12).map((line) => `rustup: ${line}`);
}

;// CONCATENATED MODULE: ./lib/src/rust/rustup.js








/**
 * Rust as the machine has it: the toolchain that rustup has active in the folder, or the named one. What is missing,
 * toolchain or target, rustup installs. When nothing is missing, two processes are started and the network is left
 * alone. Without rustup, a cargo and rustc on PATH will do if they have std for the target.
 *
 * @throws CrossrootError when there is no Rust, when rustup does not know the toolchain, when the toolchain does not
 *   have the target, and when rustup cannot download.
 */
async function rustupTools(request) {
    const variables = request.toolchain === undefined ? {} : { RUSTUP_TOOLCHAIN: request.toolchain };
    const found = findRustup(request.env);
    if (found === undefined)
        return withoutRustup(request);
    const env = extended(request.env, found.path, variables);
    const run = (program, args) => answer(program, args, request.cwd, { ...env, RUST_BACKTRACE: '0', RUSTUP_TERM_COLOR: 'never' });
    let compiler = await askCompiler(found.rustc, request.cwd, env);
    if (compiler === undefined) {
        request.phase.info(`installing the toolchain ${request.toolchain ?? 'that is active here'} with rustup`);
        await withRetries(request, 'toolchain', () => run(found.rustup, installArgs(request)));
        compiler = await askCompiler(found.rustc, request.cwd, env);
        if (compiler === undefined) {
            // Said once more by the compiler itself, now that rustup thinks that all is well.
            throw rustupFailure('toolchain', request, (await run(found.rustc, ['-vV'])).stderr);
        }
    }
    if (!(await hasStd(compiler.sysroot, request.target))) {
        request.phase.info(`adding the target ${request.target.triple} with rustup`);
        await withRetries(request, 'target', () => run(found.rustup, ['target', 'add', request.target.triple]));
        if (!(await hasStd(compiler.sysroot, request.target))) {
            throw rustupFailure('target', request, `no std in ${stdFolder(compiler.sysroot, request.target)}`);
        }
    }
    request.phase.info(`Rust ${compiler.version} in ${compiler.sysroot}`);
    return { cargo: found.cargo, rustc: found.rustc, path: found.path, variables, version: compiler.version };
}
/** `rustup toolchain install` without a name installs what the folder asks for (rustup 1.28 and newer). */
function installArgs(request) {
    const install = ['toolchain', 'install', '--no-self-update'];
    if (request.toolchain === undefined)
        return install;
    return [...install, '--profile', 'minimal', '--target', request.target.triple, request.toolchain];
}
/** rustup with its proxies: on PATH, or else where its installer puts them. */
function findRustup(env) {
    const path = env.PATH ?? '';
    const home = env.CARGO_HOME ?? (env.HOME === undefined ? undefined : (0,external_node_path_.join)(env.HOME, '.cargo'));
    const installed = home === undefined ? '' : (0,external_node_path_.join)(home, 'bin');
    const rustup = findProgram('rustup', path) ?? findProgram('rustup', installed);
    if (rustup === undefined)
        return undefined;
    // Beside rustup stand its proxies; a cargo that comes earlier on PATH is none of rustup's.
    const folder = (0,external_node_path_.dirname)(rustup);
    const cargo = findProgram('cargo', folder);
    const rustc = findProgram('rustc', folder);
    if (cargo === undefined || rustc === undefined)
        return undefined;
    return { rustup, cargo, rustc, path: findProgram('cargo', path) === cargo ? [] : [folder] };
}
async function withoutRustup(request) {
    const { env, target, toolchain, cwd, phase } = request;
    const path = env.PATH ?? '';
    const cargo = findProgram('cargo', path);
    const rustc = findProgram('rustc', path);
    const install = [
        'install rustup and its proxies, and put them on PATH',
        'or use `rust: debian`, which needs no Rust on the machine',
    ];
    if (toolchain !== undefined || cargo === undefined || rustc === undefined) {
        throw new src_errors/* CrossrootError */.p5({
            what: toolchain === undefined
                ? 'there is no Rust on this machine'
                : `there is no rustup to run ${toolchain}`,
            why: 'no rustup with its cargo and rustc on PATH, in CARGO_HOME or in ~/.cargo',
            todo: install,
        });
    }
    const compiler = await askCompiler(rustc, cwd, env);
    if (compiler === undefined) {
        throw new src_errors/* CrossrootError */.p5({
            what: `${rustc} does not run`,
            why: (await answer(rustc, ['-vV'], cwd, env)).stderr.trim(),
            todo: install,
        });
    }
    if (!(await hasStd(compiler.sysroot, target))) {
        throw new src_errors/* CrossrootError */.p5({
            what: `the Rust of this machine has no std for ${target.triple}`,
            why: [`${rustc} is not rustup's`, `there is no libstd in ${stdFolder(compiler.sysroot, target)}`],
            todo: [
                `install the std for ${target.triple} that belongs to this rustc ${compiler.version}`,
                ...install,
            ],
        });
    }
    phase.info(`Rust ${compiler.version} in ${compiler.sysroot}; it is not rustup's`);
    return { cargo, rustc, path: [], variables: {}, version: compiler.version };
}
/** Asks a compiler for version and sysroot; undefined when it cannot run. A proxy must not install by itself: no retries, no words. */
async function askCompiler(rustc, cwd, env) {
    const quiet = { ...env, RUSTUP_AUTO_INSTALL: '0' };
    const [verbose, sysroot] = await Promise.all([
        answer(rustc, ['-vV'], cwd, quiet),
        answer(rustc, ['--print', 'sysroot'], cwd, quiet),
    ]);
    const version = /^release: (\S+)$/m.exec(verbose.stdout)?.[1];
    if (verbose.exitCode !== 0 || sysroot.exitCode !== 0 || version === undefined)
        return undefined;
    return { version, sysroot: sysroot.stdout.trim() };
}
function stdFolder(sysroot, target) {
    return (0,external_node_path_.join)(sysroot, 'lib', 'rustlib', target.triple, 'lib');
}
async function hasStd(sysroot, target) {
    try {
        const names = await (0,external_node_fs_promises_.readdir)(stdFolder(sysroot, target));
        return names.some((name) => name.startsWith('libstd-'));
    }
    catch (error) {
        if ((0,src_errors/* codeOf */.$N)(error) === 'ENOENT')
            return false;
        throw error;
    }
}
async function withRetries(request, step, run) {
    for (const pause of [...(request.pauses ?? [1000, 4000]), undefined]) {
        const { exitCode, stderr } = await run();
        if (exitCode === 0)
            return;
        if (pause === undefined || rustupTrouble(stderr) !== 'network')
            throw rustupFailure(step, request, stderr);
        request.phase.info(`rustup could not download; trying again in ${pause} ms`);
        await (0,promises_.setTimeout)(pause);
    }
}
async function answer(program, args, cwd, env) {
    try {
        return await (0,exec/* getExecOutput */.H)(quotedForExec(program), [...args], {
            cwd,
            env: { ...env },
            silent: true,
            ignoreReturnCode: true,
        });
    }
    catch (error) {
        throw new src_errors/* CrossrootError */.p5({
            what: `cannot start ${program}`,
            why: (0,src_errors/* messageOf */.bD)(error),
            todo: `check that the folder ${cwd} exists and that the program runs`,
            cause: error,
        });
    }
}

;// CONCATENATED MODULE: ./lib/src/rust/provide.js







/** The version of what makes a Rust tree of packages; raised when the code here makes another one. */
const rustRules = '1';
/**
 * Provides Rust as the input `rust` asks for.
 * @param request.hostGlibc the host's glibc version, undefined when it has another C library
 * @throws CrossrootError saying what to do when it cannot be had.
 */
async function provideRust(request, workshop, phase) {
    const { choice, target } = request;
    switch (choice.kind) {
        case 'rustup':
            return {
                tools: await rustupTools({
                    ...(choice.toolchain === undefined ? {} : { toolchain: choice.toolchain }),
                    target,
                    cwd: request.folder,
                    env: request.environment,
                    phase,
                }),
            };
        case 'debian': {
            const plan = planRust(request, workshop, phase);
            const tree = await provideTree(plan, request.pin, workshop.store, phase);
            return { tree, tools: await debianRustTools(tree.path, request.release, request.hostGlibc()) };
        }
    }
}
/** How the Rust of a release is chosen and made. */
function planRust({ release, target }, workshop, phase) {
    const names = rustPackageNames(release);
    const choose = (architecture, wanted, kind) => resolveRelease({ release, architecture, names: wanted, rules: pruningRules(kind), phase, workshop });
    return {
        kind: 'rust',
        release,
        rules: rustRules,
        choose: async () => {
            const [host, std] = await Promise.all([
                choose('amd64', names.host, 'rust'),
                choose(target.debian, names.target, 'rustTarget'),
            ]);
            const packages = [...host.packages, ...std.packages];
            return { packages, suites: host.suites, resolved: dayOf(workshop) };
        },
        make: async (chosen, root) => {
            const sums = await unpackPackages({ ...chosen, root, keep: keepRustPath, links: {}, phase, workshop });
            await finishRustTree(root, release, target);
            return sums;
        },
    };
}

;// CONCATENATED MODULE: ./lib/src/sysroot/linker-script.js

const largestScript = 64 * 1024;
/**
 * The absolute file names that a linker script asks for (GNU ld manual, "File Commands").
 * @returns undefined when the file is no linker script.
 */
function readLinkerScript(file) {
    if ((0,external_node_fs_.statSync)(file).size > largestScript)
        return undefined;
    const text = (0,external_node_fs_.readFileSync)(file, 'latin1');
    if (text.startsWith('\x7fELF') || !/\b(?:GROUP|INPUT)\s*\(/.test(text))
        return undefined;
    const withoutComments = text.replace(/\/\*[\s\S]*?\*\//g, ' ');
    return withoutComments.match(/(?<=[\s(,"])\/[^\s(),"]+/g) ?? [];
}

;// CONCATENATED MODULE: ./lib/src/sysroot/pkg-config-files.js


/**
 * Finds `.pc` files whose `Requires` or `Requires.private` name a module that is not there: pkg-config then refuses the
 * module itself, even when only its compiler flags are wanted (pc(5)).
 * @param folders the pkg-config folders, beneath the root
 */
function findUnresolvedModules(root, folders) {
    const files = folders
        .filter((folder) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(root, folder)))
        .flatMap((folder) => (0,external_node_fs_.readdirSync)((0,external_node_path_.join)(root, folder)).map((name) => `${folder}/${name}`))
        .filter((file) => file.endsWith('.pc') && (0,external_node_fs_.existsSync)((0,external_node_path_.join)(root, file)))
        .sort();
    const texts = files.map((file) => ({ file, text: (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(root, file), 'utf8') }));
    const known = new Set(files.map((file) => file.slice(file.lastIndexOf('/') + 1, -'.pc'.length)));
    for (const { text } of texts)
        for (const name of modulesOf(text, /^Provides:/))
            known.add(name);
    return texts.flatMap(({ file, text }) => modulesOf(text, /^Requires(?:\.private)?:/)
        .filter((module) => !known.has(module))
        .map((module) => ({ file, module })));
}
function modulesOf(text, field) {
    const variables = new Map();
    const modules = [];
    for (const line of text.replaceAll('\\\n', ' ').split('\n')) {
        const variable = /^([\w.]+)\s*=\s*(.*)$/.exec(line.trim());
        if (variable?.[1] !== undefined)
            variables.set(variable[1], variable[2] ?? '');
        if (!field.test(line))
            continue;
        const value = line
            .slice(line.indexOf(':') + 1)
            .replace(/\$\{([\w.]+)\}/g, (_, name) => variables.get(name) ?? '');
        const withoutVersions = value.replace(/(?:[<>]=?|!?=)\s*[^\s,]+/g, ' ');
        modules.push(...withoutVersions.split(/[\s,]+/).filter((word) => word !== ''));
    }
    return modules;
}

;// CONCATENATED MODULE: ./lib/src/sysroot/check.js




/**
 * Checks what every link step relies on: start files, C library, loader, runtime of gcc, linker scripts whose names are
 * there, no `.so` link that leads nowhere; and that every `.pc` file finds the modules that it asks for.
 */
function checkSysroot(root, layout, target) {
    const errors = [
        ...missingFiles(root, layout, target),
        ...layout.libraries.flatMap((folder) => brokenLibraries(root, folder)),
    ];
    const warnings = findUnresolvedModules(root, layout.pkgConfig).map(({ file, module }) => `${file} asks for the pkg-config module ${module}, which no package in the sysroot has`);
    return { errors, warnings };
}
function missingFiles(root, layout, target) {
    const needed = [
        ['crt1.o', 'libc6-dev'],
        ['crti.o', 'libc6-dev'],
        ['crtn.o', 'libc6-dev'],
        ['libc.so', 'libc6-dev'],
        ['libm.so', 'libc6-dev'],
        ['libc_nonshared.a', 'libc6-dev'],
        ['libpthread.a', 'libc6-dev'],
        ['libdl.a', 'libc6-dev'],
        ['libc.so.6', 'libc6'],
        [target.loader, 'libc6'],
        ['libgcc_s.so.1', 'libgcc-s1'],
    ];
    return needed
        .filter(([name]) => !layout.libraries.some((folder) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(root, folder, name))))
        .map(([name, owner]) => `${name} is missing (${owner} brings it)`);
}
function brokenLibraries(root, folder) {
    return (0,external_node_fs_.readdirSync)((0,external_node_path_.join)(root, folder))
        .filter((name) => name.endsWith('.so'))
        .sort()
        .flatMap((name) => {
        const path = `${folder}/${name}`;
        const file = (0,external_node_path_.join)(root, path);
        if (!(0,external_node_fs_.existsSync)(file))
            return [`${path} is a link that leads nowhere`];
        if (!(0,external_node_fs_.lstatSync)(file).isFile())
            return [];
        const lost = (readLinkerScript(file) ?? []).filter((wanted) => !(0,external_node_fs_.existsSync)((0,external_node_path_.join)(root, wanted)));
        return lost.map((wanted) => `${path} is a linker script that asks for ${wanted}, which is missing`);
    });
}

;// CONCATENATED MODULE: ./lib/src/sysroot/glibc.js



const banner = /GNU C Library [^\n\0]*? version (\d+\.\d+)/;
/**
 * The glibc version that a sysroot's own `libc.so.6` states, for example `2.36`.
 * @throws CrossrootError when there is no `libc.so.6`, or when it is not glibc's.
 */
function readGlibcVersion(root, layout) {
    const file = layout.libraries.map((folder) => (0,external_node_path_.join)(root, folder, 'libc.so.6')).find(glibc_exists);
    if (file === undefined) {
        throw new src_errors/* CrossrootError */.p5({
            what: 'the sysroot has no C library',
            why: `no libc.so.6 in ${layout.libraries.join(', ') || 'any library folder'}`,
            todo: 'add libc6-dev to packages, or use a sysroot that has a glibc',
        });
    }
    const version = banner.exec((0,external_node_fs_.readFileSync)(file, 'latin1'))?.[1];
    if (version === undefined) {
        throw new src_errors/* CrossrootError */.p5({
            what: 'the C library of the sysroot is not glibc',
            why: `${file} does not state a version of the GNU C Library`,
            todo: 'use a sysroot with glibc: aarch64-unknown-linux-gnu is a glibc target',
        });
    }
    return version;
}
function glibc_exists(file) {
    try {
        (0,external_node_fs_.realpathSync)(file);
        return true;
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./lib/src/sysroot/mend.js


/**
 * Makes absolute links relative: `/lib/x` in a sysroot means the sysroot's `lib/x`, but the kernel would follow it
 * into the host. Links to folders are mended as all others and never entered: they may lead out of the sysroot.
 * @returns how many links were changed.
 */
function mendLinks(root) {
    let mended = 0;
    const mendFolder = (folder) => {
        for (const entry of (0,external_node_fs_.readdirSync)((0,external_node_path_.join)(root, folder), { withFileTypes: true })) {
            const path = external_node_path_.posix.join(folder, entry.name);
            if (entry.isDirectory())
                mendFolder(path);
            else if (entry.isSymbolicLink() && mendLink(root, path))
                mended += 1;
        }
    };
    mendFolder('');
    return mended;
}
function mendLink(root, path) {
    const file = (0,external_node_path_.join)(root, path);
    const to = (0,external_node_fs_.readlinkSync)(file);
    if (!to.startsWith('/'))
        return false;
    const { mtime } = (0,external_node_fs_.lstatSync)(file);
    (0,external_node_fs_.rmSync)(file);
    (0,external_node_fs_.symlinkSync)(external_node_path_.posix.relative(external_node_path_.posix.dirname(`/${path}`), external_node_path_.posix.normalize(to)) || '.', file);
    (0,external_node_fs_.lutimesSync)(file, mtime, mtime);
    return true;
}

;// CONCATENATED MODULE: ./lib/src/sysroot/make.js











/** What every link needs: the C library with its headers, and the libraries that gcc's own `.so` files name. */
const basePackages = ['libc6-dev', 'libstdc++6', 'libgomp1', 'libatomic1'];
/** The version of what makes a sysroot of packages; the first number is raised when the code here makes another one. */
const sysrootRules = `1.${fileRulesVersion}`;
/**
 * Provides the sysroot of a release with the named packages in it.
 * @param pin its packages and its digest, when they are fixed
 * @throws CrossrootError when the packages cannot be chosen, had or unpacked, or do not make a sysroot.
 */
async function provideSysroot(request, pin, workshop, phase) {
    const tree = await provideTree(planSysroot(request, workshop, phase), pin, workshop.store, phase);
    const layout = multiarchLayout(tree.path, request.target);
    return { tree, layout, glibc: readGlibcVersion(tree.path, layout) };
}
/** How the sysroot of a release is chosen and made. */
function planSysroot(request, workshop, phase) {
    const { release, target, names } = request;
    return {
        kind: 'sysroot',
        release,
        rules: sysrootRules,
        choose: async () => {
            const resolution = await resolveRelease({
                release,
                architecture: target.debian,
                names: [...basePackages, ...names],
                rules: pruningRules('sysroot'),
                phase,
                workshop,
            });
            return { ...resolution, resolved: dayOf(workshop) };
        },
        make: (chosen, root) => makeSysroot(root, chosen, request, workshop, phase),
    };
}
async function makeSysroot(root, chosen, request, workshop, phase) {
    const { release, target } = request;
    const links = release.mergedUsr ? { lib: 'usr/lib' } : {};
    const keep = fileRules('sysroot');
    const sums = await unpackPackages({ ...chosen, root, keep, links, phase, workshop });
    const mended = mendLinks(root);
    if (mended > 0)
        phase.info(`${mended} absolute links made relative`);
    const layout = multiarchLayout(root, target);
    const { errors, warnings } = checkSysroot(root, layout, target);
    for (const warning of warnings)
        phase.info(`note: ${warning}`);
    if (errors.length === 0) {
        refuseOtherGlibc(readGlibcVersion(root, layout), release);
        return sums;
    }
    throw new src_errors/* CrossrootError */.p5({
        what: `the packages of debian:${release.name} do not make a sysroot`,
        why: errors,
        todo: 'add the package that brings what is missing to packages, or report this with the list of packages',
    });
}
/** The gcc was chosen for the release's own glibc. */
function refuseOtherGlibc(glibc, release) {
    if (glibc === release.glibc)
        return;
    throw new src_errors/* CrossrootError */.p5({
        what: `the sysroot of debian:${release.name} has another glibc than the release`,
        why: `its libc.so.6 states ${glibc}, data/releases.json says ${release.glibc}`,
        todo: 'ask for no other version of libc6 in packages, or report this',
    });
}

;// CONCATENATED MODULE: ./lib/src/lock/answers.js







/** What a request asks of a lock. */
function lockRequestOf(request) {
    return {
        target: request.target.triple,
        sysroot: `debian:${request.sysroot.name}`,
        packages: request.packages,
        gcc: gccText(request.gcc),
        rust: request.rust.kind,
        pruning: pruningVersion,
    };
}
/**
 * Holds a lock against what is asked.
 * @returns every difference. A lock that has more trees than are asked for answers all the same.
 */
function differences({ request: locked, trees }, asked) {
    const found = [];
    for (const input of ['target', 'sysroot']) {
        if (asked[input] === locked[input])
            continue;
        found.push({
            text: `${input}: ${asked[input]} is asked for, the lock has ${locked[input]}`,
            flags: flag(input, asked[input]),
        });
    }
    const added = asked.packages.filter((name) => !locked.packages.includes(name));
    const removed = locked.packages.filter((name) => !asked.packages.includes(name));
    if (added.length + removed.length > 0) {
        const texts = [
            ...(added.length === 0 ? [] : [`${added.join(' ')} is asked for and not in the lock`]),
            ...(removed.length === 0 ? [] : [`the lock has ${removed.join(' ')}, which is not asked for`]),
        ];
        found.push({ text: `packages: ${texts.join('; ')}`, flags: flag('packages', asked.packages.join(' ')) });
    }
    // What the lock chose for its own sysroot, it would not choose for another one.
    const isChosen = asked.sysroot === locked.sysroot && asked.gcc === `debian:${trees.gcc.release}`;
    if (asked.gcc !== locked.gcc && !isChosen) {
        found.push({
            text: `gcc: ${asked.gcc} is asked for, the lock has ${locked.gcc}`,
            flags: flag('gcc', asked.gcc),
        });
    }
    if (asked.rust === 'debian' && trees.rust === undefined) {
        found.push({
            text: 'rust: debian is asked for, the lock has no Rust',
            flags: flag('rust', 'debian'),
        });
    }
    if (asked.pruning !== locked.pruning) {
        found.push({
            text: `pruning: this Crossroot chooses packages by rules ${asked.pruning}, the lock by rules ${locked.pruning}`,
            flags: [],
        });
    }
    const rules = (name, tree, own) => {
        if (tree === undefined || tree.rules === own)
            return;
        found.push({
            text: `${name}: this Crossroot makes it by rules ${own}, the lock by rules ${tree.rules}`,
            flags: [],
        });
    };
    rules('gcc', trees.gcc, gccRules);
    rules('sysroot', trees.sysroot, sysrootRules);
    if (asked.rust === 'debian')
        rules('rust', trees.rust, rustRules);
    return found;
}
/** @throws CrossrootError naming each difference between a lock and what is asked, and the command that mends it. */
function refuseOtherRequest(lock, asked, file) {
    const found = differences(lock, asked);
    if (found.length === 0)
        return;
    throw new src_errors/* CrossrootError */.p5({
        what: `the lock ${file} does not answer what is asked`,
        why: found.map(({ text }) => text),
        todo: [
            `write it anew: ${lockCommand(file, found.flatMap(({ flags }) => flags))}`,
            'or ask for what it has',
        ],
    });
}
/** The command that writes the lock of a request where there is none. */
function lockCommandFor(asked, file) {
    return lockCommand(file, [
        ...flag('sysroot', asked.sysroot),
        ...(asked.packages.length === 0 ? [] : flag('packages', asked.packages.join(' '))),
        ...(asked.gcc === 'auto' ? [] : flag('gcc', asked.gcc)),
        ...(asked.rust === 'rustup' ? [] : flag('rust', asked.rust)),
    ]);
}
function lockCommand(file, flags) {
    const name = (0,external_node_path_.basename)(file);
    const words = ['crossroot', 'lock', ...flags, ...(name === 'crossroot.lock' ? [] : flag('lockfile', name))];
    return `${words.join(' ')} (in ${(0,external_node_path_.dirname)(file)})`;
}
function flag(name, value) {
    return [`--${name}`, /^[\w:.+-]+$/.test(value) ? value : shellWord(value)];
}
function gccText(choice) {
    return choice.kind === 'auto' ? 'auto' : `debian:${choice.release.name}`;
}

;// CONCATENATED MODULE: ./node_modules/valibot/dist/index.mjs
//#region src/storages/globalConfig/globalConfig.ts
let store$4;
const DEFAULT_CONFIG = {
	lang: void 0,
	message: void 0,
	abortEarly: void 0,
	abortPipeEarly: void 0
};
/**
* Sets the global configuration.
*
* @param config The configuration.
*/
function setGlobalConfig(config$1) {
	store$4 = {
		...store$4,
		...config$1
	};
}
/**
* Returns the global configuration.
*
* @param config The config to merge.
*
* @returns The configuration.
*/
/* @__NO_SIDE_EFFECTS__ */
function getGlobalConfig(config$1) {
	if (!config$1 && !store$4) return DEFAULT_CONFIG;
	return {
		lang: config$1?.lang ?? store$4?.lang,
		message: config$1?.message,
		abortEarly: config$1?.abortEarly ?? store$4?.abortEarly,
		abortPipeEarly: config$1?.abortPipeEarly ?? store$4?.abortPipeEarly
	};
}
/**
* Deletes the global configuration.
*/
function deleteGlobalConfig() {
	store$4 = void 0;
}

//#endregion
//#region src/storages/globalMessage/globalMessage.ts
let store$3;
/**
* Sets a global error message.
*
* @param message The error message.
* @param lang The language of the message.
*/
function setGlobalMessage(message$1, lang) {
	if (!store$3) store$3 = /* @__PURE__ */ new Map();
	store$3.set(lang, message$1);
}
/**
* Returns a global error message.
*
* @param lang The language of the message.
*
* @returns The error message.
*/
/* @__NO_SIDE_EFFECTS__ */
function getGlobalMessage(lang) {
	return store$3?.get(lang);
}
/**
* Deletes a global error message.
*
* @param lang The language of the message.
*/
function deleteGlobalMessage(lang) {
	store$3?.delete(lang);
}

//#endregion
//#region src/storages/schemaMessage/schemaMessage.ts
let store$2;
/**
* Sets a schema error message.
*
* @param message The error message.
* @param lang The language of the message.
*/
function setSchemaMessage(message$1, lang) {
	if (!store$2) store$2 = /* @__PURE__ */ new Map();
	store$2.set(lang, message$1);
}
/**
* Returns a schema error message.
*
* @param lang The language of the message.
*
* @returns The error message.
*/
/* @__NO_SIDE_EFFECTS__ */
function getSchemaMessage(lang) {
	return store$2?.get(lang);
}
/**
* Deletes a schema error message.
*
* @param lang The language of the message.
*/
function deleteSchemaMessage(lang) {
	store$2?.delete(lang);
}

//#endregion
//#region src/storages/specificMessage/specificMessage.ts
let store$1;
/**
* Sets a specific error message.
*
* @param reference The identifier reference.
* @param message The error message.
* @param lang The language of the message.
*/
function setSpecificMessage(reference, message$1, lang) {
	if (!store$1) store$1 = /* @__PURE__ */ new Map();
	if (!store$1.get(reference)) store$1.set(reference, /* @__PURE__ */ new Map());
	store$1.get(reference).set(lang, message$1);
}
/**
* Returns a specific error message.
*
* @param reference The identifier reference.
* @param lang The language of the message.
*
* @returns The error message.
*/
/* @__NO_SIDE_EFFECTS__ */
function getSpecificMessage(reference, lang) {
	return store$1?.get(reference)?.get(lang);
}
/**
* Deletes a specific error message.
*
* @param reference The identifier reference.
* @param lang The language of the message.
*/
function deleteSpecificMessage(reference, lang) {
	store$1?.get(reference)?.delete(lang);
}

//#endregion
//#region src/utils/_stringify/_stringify.ts
/**
* Stringifies an unknown input to a literal or type string.
*
* @param input The unknown input.
*
* @returns A literal or type string.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _stringify(input) {
	const type = typeof input;
	if (type === "string") return `"${input}"`;
	if (type === "number" || type === "bigint" || type === "boolean") return `${input}`;
	if (type === "object" || type === "function") return (input && Object.getPrototypeOf(input)?.constructor?.name) ?? "null";
	return type;
}

//#endregion
//#region src/utils/_addIssue/_addIssue.ts
/**
* Adds an issue to the dataset.
*
* @param context The issue context.
* @param label The issue label.
* @param dataset The input dataset.
* @param config The configuration.
* @param other The optional props.
*
* @internal
*/
function _addIssue(context, label, dataset, config$1, other) {
	const input = other && "input" in other ? other.input : dataset.value;
	const expected = other?.expected ?? context.expects ?? null;
	const received = other?.received ?? /* @__PURE__ */ _stringify(input);
	const issue = {
		kind: context.kind,
		type: context.type,
		input,
		expected,
		received,
		message: `Invalid ${label}: ${expected ? `Expected ${expected} but r` : "R"}eceived ${received}`,
		requirement: context.requirement,
		path: other?.path,
		issues: other?.issues,
		lang: config$1.lang,
		abortEarly: config$1.abortEarly,
		abortPipeEarly: config$1.abortPipeEarly
	};
	const isSchema = context.kind === "schema";
	const message$1 = other?.message ?? context.message ?? /* @__PURE__ */ getSpecificMessage(context.reference, issue.lang) ?? (isSchema ? /* @__PURE__ */ getSchemaMessage(issue.lang) : null) ?? config$1.message ?? /* @__PURE__ */ getGlobalMessage(issue.lang);
	if (message$1 !== void 0) issue.message = typeof message$1 === "function" ? message$1(issue) : message$1;
	if (isSchema) dataset.typed = false;
	if (dataset.issues) dataset.issues.push(issue);
	else dataset.issues = [issue];
}

//#endregion
//#region src/utils/_cloneDataset/_cloneDataset.ts
/**
* Creates a shallow copy of a dataset.
*
* Hint: The `value` is copied by reference, but the `issues` array, its issues
* and their `path` arrays are cloned to avoid reusing mutable dataset state
* across multiple runs. Mutating a returned object or array value can
* therefore affect later cache hits that reuse the same cached output.
*
* @param dataset The output dataset.
*
* @returns The copied output dataset.
*/
/* @__NO_SIDE_EFFECTS__ */
function _cloneDataset(dataset) {
	return {
		typed: dataset.typed,
		value: dataset.value,
		issues: dataset.issues?.map((issue) => ({
			...issue,
			path: issue.path && [...issue.path]
		}))
	};
}

//#endregion
//#region src/utils/_formatCase/_formatCase.ts
/**
* Splits a string into lowercase words and rejoins them with the given
* separator and capitalization rules.
*
* Words are separated by `_`, `-` and ASCII whitespace, as well as by case
* and acronym boundaries. Whether the first or subsequent words are
* capitalized is controlled by `capFirst` and `capRest`.
*
* Hint: Implemented in a single pass that emits directly to the result
* string to avoid an intermediate `string[]` allocation. ASCII chars are
* classified via char codes to skip `.toLowerCase()` and `.toUpperCase()`
* method calls in the common case.
*
* Hint: Digits are treated as a separate character class, so `item2Name`
* yields `item2` and `name` rather than `item`, `2` and `name`.
*
* @param input The input string.
* @param separator The string inserted between words.
* @param capFirst Whether to capitalize the first word.
* @param capRest Whether to capitalize subsequent words.
*
* @returns The formatted string.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _formatCase(input, separator, capFirst, capRest) {
	let result = "";
	let firstWord = true;
	let start = 0;
	let prev = 0;
	let prevPrev = 0;
	const flush = (end) => {
		if (end > start) {
			let word = input.slice(start, end).toLowerCase();
			if (firstWord ? capFirst : capRest) {
				const firstCode = word.charCodeAt(0);
				if (firstCode >= 97 && firstCode <= 122) word = String.fromCharCode(firstCode - 32) + word.slice(1);
				else {
					const charLen = firstCode >= 55296 && firstCode <= 56319 ? 2 : 1;
					word = word.slice(0, charLen).toUpperCase() + word.slice(charLen);
				}
			}
			result += firstWord ? word : separator + word;
			firstWord = false;
		}
	};
	for (let index = 0; index < input.length; index++) {
		const code = input.charCodeAt(index);
		let type;
		if (code === 32 || code === 9 || code === 10 || code === 11 || code === 12 || code === 13 || code === 45 || code === 95) {
			flush(index);
			start = index + 1;
			type = 0;
		} else if (code < 128) type = code >= 65 && code <= 90 ? 1 : code >= 97 && code <= 122 ? 2 : 3;
		else {
			const char = input[index];
			const charLower = char.toLowerCase();
			type = charLower === char.toUpperCase() ? 3 : char === charLower ? 2 : 1;
		}
		if (type === 1 && (prev === 2 || prev === 3) && index > start) {
			flush(index);
			start = index;
		} else if (type === 2 && prev === 1 && prevPrev === 1 && index - 1 > start) {
			flush(index - 1);
			start = index - 1;
		}
		prevPrev = prev;
		prev = type;
	}
	flush(input.length);
	return result;
}

//#endregion
//#region src/utils/_getByteCount/_getByteCount.ts
let textEncoder;
/**
* Returns the byte count of the input.
*
* @param input The input to be measured.
*
* @returns The byte count.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _getByteCount(input) {
	if (!textEncoder) textEncoder = new TextEncoder();
	return textEncoder.encode(input).length;
}

//#endregion
//#region src/utils/_getCodePointCount/_getCodePointCount.ts
/**
* Returns the code point count of the input.
*
* @param input The input to be measured.
*
* @returns The code point count.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _getCodePointCount(input) {
	let count = input.length;
	const lengthMinus1 = input.length - 1;
	for (let i = 0; i < lengthMinus1;) if (input.codePointAt(i) <= 65535) i++;
	else {
		i += 2;
		count--;
	}
	return count;
}

//#endregion
//#region src/utils/_getGraphemeCount/_getGraphemeCount.ts
let segmenter;
/**
* Returns the grapheme count of the input.
*
* @param input The input to be measured.
*
* @returns The grapheme count.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _getGraphemeCount(input) {
	if (!segmenter) segmenter = new Intl.Segmenter();
	const segments = segmenter.segment(input);
	let count = 0;
	for (const _ of segments) count++;
	return count;
}

//#endregion
//#region src/utils/_getLastMetadata/_getLastMetadata.ts
/**
* Returns the last top-level value of a given metadata type from a schema
* using a breadth-first search that starts with the last item in the pipeline.
*
* @param schema The schema to search.
* @param type The metadata type.
*
* @returns The value, if any.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _getLastMetadata(schema, type) {
	if ("pipe" in schema) {
		const nestedSchemas = [];
		for (let index = schema.pipe.length - 1; index >= 0; index--) {
			const item = schema.pipe[index];
			if (item.kind === "schema" && "pipe" in item) nestedSchemas.push(item);
			else if (item.kind === "metadata" && item.type === type) return item[type];
		}
		for (const nestedSchema of nestedSchemas) {
			const result = /* @__PURE__ */ _getLastMetadata(nestedSchema, type);
			if (result !== void 0) return result;
		}
	}
}

//#endregion
//#region src/utils/_getWordCount/_getWordCount.ts
let store;
/**
* Returns the word count of the input.
*
* @param locales The locales to be used.
* @param input The input to be measured.
*
* @returns The word count.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _getWordCount(locales, input) {
	if (!store) store = /* @__PURE__ */ new Map();
	const key = String(locales);
	let segmenter$1 = store.get(key);
	if (!segmenter$1) {
		segmenter$1 = new Intl.Segmenter(locales, { granularity: "word" });
		store.set(key, segmenter$1);
	}
	const segments = segmenter$1.segment(input);
	let count = 0;
	for (const segment of segments) if (segment.isWordLike) count++;
	return count;
}

//#endregion
//#region src/utils/_isLuhnAlgo/_isLuhnAlgo.ts
/**
* Non-digit regex.
*/
const NON_DIGIT_REGEX = /\D/gu;
/**
* Checks whether a string with numbers corresponds to the luhn algorithm.
*
* @param input The input to be checked.
*
* @returns Whether input is valid.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _isLuhnAlgo(input) {
	const number$1 = input.replace(NON_DIGIT_REGEX, "");
	let length$1 = number$1.length;
	let bit = 1;
	let sum = 0;
	while (length$1) {
		const value$1 = +number$1[--length$1];
		bit ^= 1;
		sum += bit ? [
			0,
			2,
			4,
			6,
			8,
			1,
			3,
			5,
			7,
			9
		][value$1] : value$1;
	}
	return sum % 10 === 0;
}

//#endregion
//#region src/utils/_isSameValueZero/_isSameValueZero.ts
/**
* Compares two values using the SameValueZero algorithm, which treats `NaN`
* as equal to itself unlike `===`.
*
* @param value1 The first value.
* @param value2 The second value.
*
* @returns Whether the values are equal.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _isSameValueZero(value1, value2) {
	return value1 === value2 || Number.isNaN(value1) && Number.isNaN(value2);
}

//#endregion
//#region src/utils/_isValidObjectKey/_isValidObjectKey.ts
/**
* Disallows inherited object properties and prevents object prototype
* pollution by disallowing certain keys.
*
* @param object The object to check.
* @param key The key to check.
*
* @returns Whether the key is allowed.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _isValidObjectKey(object$1, key) {
	return Object.prototype.hasOwnProperty.call(object$1, key) && key !== "__proto__" && key !== "prototype" && key !== "constructor";
}

//#endregion
//#region src/utils/_isValueMatch/_isValueMatch.ts
/**
* Checks whether a value matches a value action requirement.
*
* @param requirement The value action requirement.
* @param value The value to check.
*
* @returns Whether the value matches the requirement.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _isValueMatch(requirement, value$1) {
	return Number.isNaN(requirement) && Number.isNaN(value$1) || requirement <= value$1 && requirement >= value$1;
}

//#endregion
//#region src/utils/_joinExpects/_joinExpects.ts
/**
* Joins multiple `expects` values with the given separator.
*
* @param values The `expects` values.
* @param separator The separator.
*
* @returns The joined `expects` property.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _joinExpects(values$1, separator) {
	const list = [...new Set(values$1)];
	if (list.length > 1) return `(${list.join(` ${separator} `)})`;
	return list[0] ?? "never";
}

//#endregion
//#region src/utils/_standardSchema/_standardSchema.ts
/**
* Eagerly creates and attaches the Standard Schema properties of a schema.
*
* Hint: The contextual `this` type includes the standard properties that are
* attached before the schema is returned.
*
* @param schema The schema to attach standard properties to.
*
* @returns The schema with standard properties attached.
*
* @internal
*/
function _standardSchema(schema) {
	schema["~standard"] = {
		version: 1,
		vendor: "valibot",
		validate: (value$1) => schema["~run"]({ value: value$1 }, /* @__PURE__ */ getGlobalConfig())
	};
	return schema;
}

//#endregion
//#region src/utils/entriesFromList/entriesFromList.ts
/**
* Creates an object entries definition from a list of keys and a schema.
*
* @param list A list of keys.
* @param schema The schema of the keys.
*
* @returns The object entries.
*/
/* @__NO_SIDE_EFFECTS__ */
function entriesFromList(list, schema) {
	const entries$1 = {};
	for (const key of list) entries$1[key] = schema;
	return entries$1;
}

//#endregion
//#region src/utils/entriesFromObjects/entriesFromObjects.ts
/* @__NO_SIDE_EFFECTS__ */
function entriesFromObjects(schemas) {
	const entries$1 = {};
	for (const schema of schemas) Object.assign(entries$1, schema.entries);
	return entries$1;
}

//#endregion
//#region src/utils/getDotPath/getDotPath.ts
/* @__NO_SIDE_EFFECTS__ */
function getDotPath(issue) {
	if (issue.path) {
		let key = "";
		for (const item of issue.path) if (typeof item.key === "string" || typeof item.key === "number") if (key) key += `.${item.key}`;
		else key += item.key;
		else return null;
		return key;
	}
	return null;
}

//#endregion
//#region src/utils/isOfKind/isOfKind.ts
/**
* A generic type guard to check the kind of an object.
*
* @param kind The kind to check for.
* @param object The object to check.
*
* @returns Whether it matches.
*/
/* @__NO_SIDE_EFFECTS__ */
function isOfKind(kind, object$1) {
	return object$1.kind === kind;
}

//#endregion
//#region src/utils/isOfType/isOfType.ts
/**
* A generic type guard to check the type of an object.
*
* @param type The type to check for.
* @param object The object to check.
*
* @returns Whether it matches.
*/
/* @__NO_SIDE_EFFECTS__ */
function isOfType(type, object$1) {
	return object$1.type === type;
}

//#endregion
//#region src/utils/ValiError/ValiError.ts
/**
* A Valibot error with useful information.
*/
var ValiError = class extends Error {
	/**
	* Creates a Valibot error with useful information.
	*
	* @param issues The error issues.
	*/
	constructor(issues) {
		super(issues[0].message);
		this.name = "ValiError";
		this.issues = issues;
	}
};

//#endregion
//#region src/utils/isValiError/isValiError.ts
/**
* A type guard to check if an error is a ValiError.
*
* @param error The error to check.
*
* @returns Whether its a ValiError.
*/
/* @__NO_SIDE_EFFECTS__ */
function isValiError(error) {
	return error instanceof ValiError;
}

//#endregion
//#region src/actions/args/args.ts
/* @__NO_SIDE_EFFECTS__ */
function args(schema) {
	return {
		kind: "transformation",
		type: "args",
		reference: args,
		async: false,
		schema,
		"~run"(dataset, config$1) {
			const func = dataset.value;
			dataset.value = (...args_) => {
				const argsDataset = this.schema["~run"]({ value: args_ }, config$1);
				if (argsDataset.issues) throw new ValiError(argsDataset.issues);
				return func(...argsDataset.value);
			};
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/args/argsAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function argsAsync(schema) {
	return {
		kind: "transformation",
		type: "args",
		reference: argsAsync,
		async: false,
		schema,
		"~run"(dataset, config$1) {
			const func = dataset.value;
			dataset.value = async (...args$1) => {
				const argsDataset = await schema["~run"]({ value: args$1 }, config$1);
				if (argsDataset.issues) throw new ValiError(argsDataset.issues);
				return func(...argsDataset.value);
			};
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/await/awaitAsync.ts
/**
* Creates an await transformation action.
*
* @returns An await action.
*/
/* @__NO_SIDE_EFFECTS__ */
function awaitAsync() {
	return {
		kind: "transformation",
		type: "await",
		reference: awaitAsync,
		async: true,
		async "~run"(dataset) {
			dataset.value = await dataset.value;
			return dataset;
		}
	};
}

//#endregion
//#region src/regex.ts
/**
* [Base64](https://en.wikipedia.org/wiki/Base64) regex.
*/
const BASE64_REGEX = /^(?:[\da-z+/]{4})*(?:[\da-z+/]{2}==|[\da-z+/]{3}=)?$/iu;
/**
* [BIC](https://en.wikipedia.org/wiki/ISO_9362) regex.
*/
const BIC_REGEX = /^[A-Z]{6}(?!00)[\dA-Z]{2}(?:[\dA-Z]{3})?$/u;
/**
* [Cuid2](https://github.com/paralleldrive/cuid2) regex.
*/
const CUID2_REGEX = /^[a-z][\da-z]*$/u;
/**
* [Decimal](https://en.wikipedia.org/wiki/Decimal) regex.
*/
const DECIMAL_REGEX = /^[+-]?(?:\d*\.)?\d+$/u;
/**
* [Digits](https://en.wikipedia.org/wiki/Numerical_digit) regex.
*/
const DIGITS_REGEX = /^\d+$/u;
/**
* [Domain name](https://en.wikipedia.org/wiki/Domain_name) regex.
*
* Hint: We decided against the `i` flag for better JSON Schema compatibility.
* ASCII-only validation. Internationalized domain names (IDNs) are not
* supported, including Punycode-encoded labels.
*/
const DOMAIN_REGEX = /^(?=.{1,253}$)(?:(?![Xx][Nn]--)[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z]{2,63}$/u;
/**
* [Email address](https://en.wikipedia.org/wiki/Email_address) regex.
*
* Hint: We decided against the `i` flag to avoid matching non-ASCII characters.
*/
const EMAIL_REGEX = /^[\w+-]+(?:\.[\w+-]+)*@[\da-zA-Z]+(?:[.-][\da-zA-Z]+)*\.[a-zA-Z]{2,}$/u;
/**
* Emoji regex from [emoji-regex-xs](https://github.com/slevithan/emoji-regex-xs) v1.0.0 (MIT license).
*
* Hint: We decided against the newer `/^\p{RGI_Emoji}+$/v` regex because it is
* not supported in older runtimes and does not match all emoji.
*/
const EMOJI_REGEX = /^(?:[\u{1F1E6}-\u{1F1FF}]{2}|\u{1F3F4}[\u{E0061}-\u{E007A}]{2}[\u{E0030}-\u{E0039}\u{E0061}-\u{E007A}]{1,3}\u{E007F}|(?:\p{Emoji}\uFE0F\u20E3?|\p{Emoji_Modifier_Base}\p{Emoji_Modifier}?|(?![\p{Emoji_Modifier_Base}\u{1F1E6}-\u{1F1FF}])\p{Emoji_Presentation})(?:\u200D(?:\p{Emoji}\uFE0F\u20E3?|\p{Emoji_Modifier_Base}\p{Emoji_Modifier}?|(?![\p{Emoji_Modifier_Base}\u{1F1E6}-\u{1F1FF}])\p{Emoji_Presentation}))*)+$/u;
/**
* [Hexadecimal](https://en.wikipedia.org/wiki/Hexadecimal) regex.
*
* Hint: We decided against the `i` flag for better JSON Schema compatibility.
*/
const HEXADECIMAL_REGEX = /^(?:0[hx])?[\da-fA-F]+$/u;
/**
* [Hex color](https://en.wikipedia.org/wiki/Web_colors#Hex_triplet) regex.
*
* Hint: We decided against the `i` flag for better JSON Schema compatibility.
*/
const HEX_COLOR_REGEX = /^#(?:[\da-fA-F]{3,4}|[\da-fA-F]{6}|[\da-fA-F]{8})$/u;
/**
* [IMEI](https://en.wikipedia.org/wiki/International_Mobile_Equipment_Identity) regex.
*/
const IMEI_REGEX = /^\d{15}$|^\d{2}-\d{6}-\d{6}-\d$/u;
/**
* [IPv4](https://en.wikipedia.org/wiki/IPv4) regex.
*/
const IPV4_REGEX = /^(?:(?:[1-9]|1\d|2[0-4])?\d|25[0-5])(?:\.(?:(?:[1-9]|1\d|2[0-4])?\d|25[0-5])){3}$/u;
/**
* [IPv6](https://en.wikipedia.org/wiki/IPv6) regex.
*/
const IPV6_REGEX = /^(?:(?:[\da-f]{1,4}:){7}[\da-f]{1,4}|(?:[\da-f]{1,4}:){1,7}:|(?:[\da-f]{1,4}:){1,6}:[\da-f]{1,4}|(?:[\da-f]{1,4}:){1,5}(?::[\da-f]{1,4}){1,2}|(?:[\da-f]{1,4}:){1,4}(?::[\da-f]{1,4}){1,3}|(?:[\da-f]{1,4}:){1,3}(?::[\da-f]{1,4}){1,4}|(?:[\da-f]{1,4}:){1,2}(?::[\da-f]{1,4}){1,5}|[\da-f]{1,4}:(?::[\da-f]{1,4}){1,6}|:(?:(?::[\da-f]{1,4}){1,7}|:)|fe80:(?::[\da-f]{0,4}){0,4}%[\da-z]+|::(?:f{4}(?::0{1,4})?:)?(?:(?:25[0-5]|(?:2[0-4]|1?\d)?\d)\.){3}(?:25[0-5]|(?:2[0-4]|1?\d)?\d)|(?:[\da-f]{1,4}:){1,4}:(?:(?:25[0-5]|(?:2[0-4]|1?\d)?\d)\.){3}(?:25[0-5]|(?:2[0-4]|1?\d)?\d))$/iu;
/**
* [IP](https://en.wikipedia.org/wiki/IP_address) regex.
*/
const IP_REGEX = /^(?:(?:[1-9]|1\d|2[0-4])?\d|25[0-5])(?:\.(?:(?:[1-9]|1\d|2[0-4])?\d|25[0-5])){3}$|^(?:(?:[\da-f]{1,4}:){7}[\da-f]{1,4}|(?:[\da-f]{1,4}:){1,7}:|(?:[\da-f]{1,4}:){1,6}:[\da-f]{1,4}|(?:[\da-f]{1,4}:){1,5}(?::[\da-f]{1,4}){1,2}|(?:[\da-f]{1,4}:){1,4}(?::[\da-f]{1,4}){1,3}|(?:[\da-f]{1,4}:){1,3}(?::[\da-f]{1,4}){1,4}|(?:[\da-f]{1,4}:){1,2}(?::[\da-f]{1,4}){1,5}|[\da-f]{1,4}:(?::[\da-f]{1,4}){1,6}|:(?:(?::[\da-f]{1,4}){1,7}|:)|fe80:(?::[\da-f]{0,4}){0,4}%[\da-z]+|::(?:f{4}(?::0{1,4})?:)?(?:(?:25[0-5]|(?:2[0-4]|1?\d)?\d)\.){3}(?:25[0-5]|(?:2[0-4]|1?\d)?\d)|(?:[\da-f]{1,4}:){1,4}:(?:(?:25[0-5]|(?:2[0-4]|1?\d)?\d)\.){3}(?:25[0-5]|(?:2[0-4]|1?\d)?\d))$/iu;
/**
* [ISO 8601](https://en.wikipedia.org/wiki/ISO_8601) date regex.
*/
const ISO_DATE_REGEX = /^\d{4}-(?:0[1-9]|1[0-2])-(?:[12]\d|0[1-9]|3[01])$/u;
/**
* [ISO 8601](https://en.wikipedia.org/wiki/ISO_8601) date-time regex.
*/
const ISO_DATE_TIME_REGEX = /^\d{4}-(?:0[1-9]|1[0-2])-(?:[12]\d|0[1-9]|3[01])[T ](?:0\d|1\d|2[0-3]):[0-5]\d$/u;
/**
* [ISO 8601](https://en.wikipedia.org/wiki/ISO_8601) date-time with seconds regex.
*/
const ISO_DATE_TIME_SECOND_REGEX = /^\d{4}-(?:0[1-9]|1[0-2])-(?:[12]\d|0[1-9]|3[01])[T ](?:0\d|1\d|2[0-3])(?::[0-5]\d){2}$/u;
/**
* [ISO 8601](https://en.wikipedia.org/wiki/ISO_8601) time regex.
*/
const ISO_TIME_REGEX = /^(?:0\d|1\d|2[0-3]):[0-5]\d$/u;
/**
* [ISO 8601](https://en.wikipedia.org/wiki/ISO_8601) time with seconds regex.
*/
const ISO_TIME_SECOND_REGEX = /^(?:0\d|1\d|2[0-3])(?::[0-5]\d){2}$/u;
/**
* [ISO 8601](https://en.wikipedia.org/wiki/ISO_8601) timestamp regex. Allows a
* space as a date/time separator and an optional space before the UTC offset.
*/
const ISO_TIMESTAMP_REGEX = /^\d{4}-(?:0[1-9]|1[0-2])-(?:[12]\d|0[1-9]|3[01])[T ](?:0\d|1\d|2[0-3])(?::[0-5]\d){2}(?:\.\d{1,9})?(?:Z| ?[+-](?:0\d|1\d|2[0-3])(?::?[0-5]\d)?)$/u;
/**
* [ISO 8601](https://en.wikipedia.org/wiki/ISO_8601) week regex.
*/
const ISO_WEEK_REGEX = /^\d{4}-W(?:0[1-9]|[1-4]\d|5[0-3])$/u;
/**
* [JWS compact serialization](https://datatracker.ietf.org/doc/html/rfc7515#section-3.1)
* regex.
*
* Hint: Empty payload and signature segments are allowed because the
* Base64URL-encoded representation of an empty octet sequence is an empty
* string.
*/
const JWS_COMPACT_REGEX = /^(?:[\w-]{2,3}|(?:[\w-]{4})+(?:[\w-]{2,3})?)\.(?:[\w-]{2,3}|(?:[\w-]{4})+(?:[\w-]{2,3})?)?\.(?:[\w-]{2,3}|(?:[\w-]{4})+(?:[\w-]{2,3})?)?$/u;
/**
* [ISRC](https://en.wikipedia.org/wiki/International_Standard_Recording_Code) regex.
*/
const ISRC_REGEX = /^(?:[A-Z]{2}[A-Z\d]{3}\d{7}|[A-Z]{2}-[A-Z\d]{3}-\d{2}-\d{5})$/u;
/**
* [KSUID](https://github.com/segmentio/ksuid) regex.
*/
const KSUID_REGEX = /^[a-zA-Z0-9]{27}$/u;
/**
* [MAC](https://en.wikipedia.org/wiki/MAC_address) 48 bit regex.
*
* Hint: We decided against the `i` flag for better JSON Schema compatibility.
*/
const MAC48_REGEX = /^(?:[\da-fA-F]{2}:){5}[\da-fA-F]{2}$|^(?:[\da-fA-F]{2}-){5}[\da-fA-F]{2}$|^(?:[\da-fA-F]{4}\.){2}[\da-fA-F]{4}$/u;
/**
* [MAC](https://en.wikipedia.org/wiki/MAC_address) 64 bit regex.
*
* Hint: We decided against the `i` flag for better JSON Schema compatibility.
*/
const MAC64_REGEX = /^(?:[\da-fA-F]{2}:){7}[\da-fA-F]{2}$|^(?:[\da-fA-F]{2}-){7}[\da-fA-F]{2}$|^(?:[\da-fA-F]{4}\.){3}[\da-fA-F]{4}$|^(?:[\da-fA-F]{4}:){3}[\da-fA-F]{4}$/u;
/**
* [MAC](https://en.wikipedia.org/wiki/MAC_address) regex.
*
* Hint: We decided against the `i` flag for better JSON Schema compatibility.
*/
const MAC_REGEX = /^(?:[\da-fA-F]{2}:){5}[\da-fA-F]{2}$|^(?:[\da-fA-F]{2}-){5}[\da-fA-F]{2}$|^(?:[\da-fA-F]{4}\.){2}[\da-fA-F]{4}$|^(?:[\da-fA-F]{2}:){7}[\da-fA-F]{2}$|^(?:[\da-fA-F]{2}-){7}[\da-fA-F]{2}$|^(?:[\da-fA-F]{4}\.){3}[\da-fA-F]{4}$|^(?:[\da-fA-F]{4}:){3}[\da-fA-F]{4}$/u;
/**
* [Nano ID](https://github.com/ai/nanoid) regex.
*/
const NANO_ID_REGEX = /^[\w-]+$/u;
/**
* [Octal](https://en.wikipedia.org/wiki/Octal) regex.
*/
const OCTAL_REGEX = /^(?:0o)?[0-7]+$/u;
/**
* [RFC 5322 email address](https://datatracker.ietf.org/doc/html/rfc5322#section-3.4.1) regex.
*
* Hint: This regex was taken from the [HTML Living Standard Specification](https://html.spec.whatwg.org/multipage/input.html#valid-e-mail-address) and does not perfectly represent RFC 5322.
*/
const RFC_EMAIL_REGEX = /^[a-zA-Z0-9.!#$%&'*+\/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/;
/**
* [Slug](https://en.wikipedia.org/wiki/Clean_URL#Slug) regex.
*/
const SLUG_REGEX = /^[\da-z]+(?:[-_][\da-z]+)*$/u;
/**
* [ULID](https://github.com/ulid/spec) regex.
*
* Hint: We decided against the `i` flag for better JSON Schema compatibility.
* Hint: The first character is restricted to `[0-7]` because the 48-bit
* timestamp cannot exceed 2^48-1, making the maximum valid ULID
* `7ZZZZZZZZZZZZZZZZZZZZZZZZZ` in Crockford's Base32 encoding.
*/
const ULID_REGEX = /^[0-7][\da-hjkmnp-tv-zA-HJKMNP-TV-Z]{25}$/u;
/**
* [UUID](https://en.wikipedia.org/wiki/Universally_unique_identifier) regex.
*/
const UUID_REGEX = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/iu;

//#endregion
//#region src/actions/base64/base64.ts
/* @__NO_SIDE_EFFECTS__ */
function base64(message$1) {
	return {
		kind: "validation",
		type: "base64",
		reference: base64,
		async: false,
		expects: null,
		requirement: BASE64_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "Base64", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/bic/bic.ts
/* @__NO_SIDE_EFFECTS__ */
function bic(message$1) {
	return {
		kind: "validation",
		type: "bic",
		reference: bic,
		async: false,
		expects: null,
		requirement: BIC_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "BIC", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/brand/brand.ts
/**
* Creates a brand transformation action.
*
* @param name The brand name.
*
* @returns A brand action.
*/
/* @__NO_SIDE_EFFECTS__ */
function brand(name) {
	return {
		kind: "transformation",
		type: "brand",
		reference: brand,
		async: false,
		name,
		"~run"(dataset) {
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/bytes/bytes.ts
/* @__NO_SIDE_EFFECTS__ */
function bytes(requirement, message$1) {
	return {
		kind: "validation",
		type: "bytes",
		reference: bytes,
		async: false,
		expects: `${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const length$1 = /* @__PURE__ */ _getByteCount(dataset.value);
				if (length$1 !== this.requirement) _addIssue(this, "bytes", dataset, config$1, { received: `${length$1}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/check/check.ts
/* @__NO_SIDE_EFFECTS__ */
function check(requirement, message$1) {
	return {
		kind: "validation",
		type: "check",
		reference: check,
		async: false,
		expects: null,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "input", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/check/checkAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function checkAsync(requirement, message$1) {
	return {
		kind: "validation",
		type: "check",
		reference: checkAsync,
		async: true,
		expects: null,
		requirement,
		message: message$1,
		async "~run"(dataset, config$1) {
			if (dataset.typed && !await this.requirement(dataset.value)) _addIssue(this, "input", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/checkItems/checkItems.ts
/* @__NO_SIDE_EFFECTS__ */
function checkItems(requirement, message$1) {
	return {
		kind: "validation",
		type: "check_items",
		reference: checkItems,
		async: false,
		expects: null,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) for (let index = 0; index < dataset.value.length; index++) {
				const item = dataset.value[index];
				if (!this.requirement(item, index, dataset.value)) _addIssue(this, "item", dataset, config$1, {
					input: item,
					path: [{
						type: "array",
						origin: "value",
						input: dataset.value,
						key: index,
						value: item
					}]
				});
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/checkItems/checkItemsAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function checkItemsAsync(requirement, message$1) {
	return {
		kind: "validation",
		type: "check_items",
		reference: checkItemsAsync,
		async: true,
		expects: null,
		requirement,
		message: message$1,
		async "~run"(dataset, config$1) {
			if (dataset.typed) {
				const requirementResults = await Promise.all(dataset.value.map(this.requirement));
				for (let index = 0; index < dataset.value.length; index++) if (!requirementResults[index]) {
					const item = dataset.value[index];
					_addIssue(this, "item", dataset, config$1, {
						input: item,
						path: [{
							type: "array",
							origin: "value",
							input: dataset.value,
							key: index,
							value: item
						}]
					});
				}
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/codePoints/codePoints.ts
/* @__NO_SIDE_EFFECTS__ */
function codePoints(requirement, message$1) {
	return {
		kind: "validation",
		type: "code_points",
		reference: codePoints,
		async: false,
		expects: `${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const count = /* @__PURE__ */ _getCodePointCount(dataset.value);
				if (count !== this.requirement) _addIssue(this, "code points", dataset, config$1, { received: `${count}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/creditCard/creditCard.ts
/**
* Credit card regex.
*/
const CREDIT_CARD_REGEX = /^(?:\d{13,19}|\d{4}(?: \d{3,6}){2,4}|\d{4}(?:-\d{3,6}){2,4})$/u;
/**
* Sanitize regex.
*/
const SANITIZE_REGEX = /[- ]/gu;
/**
* Provider regex list.
*/
const PROVIDER_REGEX_LIST = (/* unused pure expression or super */ null && ([
	/^3[47]\d{13}$/u,
	/^3(?:0[0-5]|[68]\d)\d{11,13}$/u,
	/^6(?:011|5\d{2})\d{12,15}$/u,
	/^(?:2131|1800|35\d{3})\d{11}$/u,
	/^(?:5[1-5]\d{2}|222\d|22[3-9]\d|2[3-6]\d{2}|27[01]\d|2720)\d{12}$/u,
	/^(?:6[27]\d{14,17}|81\d{14,17})$/u,
	/^4\d{12}(?:\d{3,6})?$/u
]));
/* @__NO_SIDE_EFFECTS__ */
function creditCard(message$1) {
	return {
		kind: "validation",
		type: "credit_card",
		reference: creditCard,
		async: false,
		expects: null,
		requirement(input) {
			let sanitized;
			return CREDIT_CARD_REGEX.test(input) && (sanitized = input.replace(SANITIZE_REGEX, "")) && PROVIDER_REGEX_LIST.some((regex$1) => regex$1.test(sanitized)) && /* @__PURE__ */ _isLuhnAlgo(sanitized);
		},
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "credit card", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/cuid2/cuid2.ts
/* @__NO_SIDE_EFFECTS__ */
function cuid2(message$1) {
	return {
		kind: "validation",
		type: "cuid2",
		reference: cuid2,
		async: false,
		expects: null,
		requirement: CUID2_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "Cuid2", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/decimal/decimal.ts
/* @__NO_SIDE_EFFECTS__ */
function decimal(message$1) {
	return {
		kind: "validation",
		type: "decimal",
		reference: decimal,
		async: false,
		expects: null,
		requirement: DECIMAL_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "decimal", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/description/description.ts
/**
* Creates a description metadata action.
*
* @param description_ The description text.
*
* @returns A description action.
*/
/* @__NO_SIDE_EFFECTS__ */
function description(description_) {
	return {
		kind: "metadata",
		type: "description",
		reference: description,
		description: description_
	};
}

//#endregion
//#region src/actions/digits/digits.ts
/* @__NO_SIDE_EFFECTS__ */
function digits(message$1) {
	return {
		kind: "validation",
		type: "digits",
		reference: digits,
		async: false,
		expects: null,
		requirement: DIGITS_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "digits", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/domain/domain.ts
/* @__NO_SIDE_EFFECTS__ */
function domain(message$1) {
	return {
		kind: "validation",
		type: "domain",
		reference: domain,
		expects: null,
		async: false,
		requirement: DOMAIN_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "domain", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/email/email.ts
/* @__NO_SIDE_EFFECTS__ */
function email(message$1) {
	return {
		kind: "validation",
		type: "email",
		reference: email,
		expects: null,
		async: false,
		requirement: EMAIL_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "email", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/emoji/emoji.ts
/* @__NO_SIDE_EFFECTS__ */
function emoji(message$1) {
	return {
		kind: "validation",
		type: "emoji",
		reference: emoji,
		async: false,
		expects: null,
		requirement: EMOJI_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "emoji", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/empty/empty.ts
/* @__NO_SIDE_EFFECTS__ */
function empty(message$1) {
	return {
		kind: "validation",
		type: "empty",
		reference: empty,
		async: false,
		expects: "0",
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.length > 0) _addIssue(this, "length", dataset, config$1, { received: `${dataset.value.length}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/endsWith/endsWith.ts
/* @__NO_SIDE_EFFECTS__ */
function endsWith(requirement, message$1) {
	return {
		kind: "validation",
		type: "ends_with",
		reference: endsWith,
		async: false,
		expects: `"${requirement}"`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !dataset.value.endsWith(this.requirement)) _addIssue(this, "end", dataset, config$1, { received: `"${dataset.value.slice(-this.requirement.length)}"` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/entries/entries.ts
/* @__NO_SIDE_EFFECTS__ */
function entries(requirement, message$1) {
	return {
		kind: "validation",
		type: "entries",
		reference: entries,
		async: false,
		expects: `${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (!dataset.typed) return dataset;
			const count = Object.keys(dataset.value).length;
			if (dataset.typed && count !== this.requirement) _addIssue(this, "entries", dataset, config$1, { received: `${count}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/everyItem/everyItem.ts
/* @__NO_SIDE_EFFECTS__ */
function everyItem(requirement, message$1) {
	return {
		kind: "validation",
		type: "every_item",
		reference: everyItem,
		async: false,
		expects: null,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !dataset.value.every(this.requirement)) _addIssue(this, "item", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/examples/examples.ts
/**
* Creates an examples metadata action.
*
* @param examples_ The examples.
*
* @returns An examples action.
*
* @beta
*/
/* @__NO_SIDE_EFFECTS__ */
function examples(examples_) {
	return {
		kind: "metadata",
		type: "examples",
		reference: examples,
		examples: examples_
	};
}

//#endregion
//#region src/actions/excludes/excludes.ts
/* @__NO_SIDE_EFFECTS__ */
function excludes(requirement, message$1) {
	const received = /* @__PURE__ */ _stringify(requirement);
	return {
		kind: "validation",
		type: "excludes",
		reference: excludes,
		async: false,
		expects: `!${received}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.includes(this.requirement)) _addIssue(this, "content", dataset, config$1, { received });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/filterItems/filterItems.ts
/* @__NO_SIDE_EFFECTS__ */
function filterItems(operation) {
	return {
		kind: "transformation",
		type: "filter_items",
		reference: filterItems,
		async: false,
		operation,
		"~run"(dataset) {
			dataset.value = dataset.value.filter(this.operation);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/findItem/findItem.ts
/* @__NO_SIDE_EFFECTS__ */
function findItem(operation) {
	return {
		kind: "transformation",
		type: "find_item",
		reference: findItem,
		async: false,
		operation,
		"~run"(dataset) {
			dataset.value = dataset.value.find(this.operation);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/finite/finite.ts
/* @__NO_SIDE_EFFECTS__ */
function finite(message$1) {
	return {
		kind: "validation",
		type: "finite",
		reference: finite,
		async: false,
		expects: null,
		requirement: Number.isFinite,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "finite", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/flavor/flavor.ts
/**
* Creates a flavor transformation action.
*
* @param name The flavor name.
*
* @returns A flavor action.
*
* @beta
*/
/* @__NO_SIDE_EFFECTS__ */
function flavor(name) {
	return {
		kind: "transformation",
		type: "flavor",
		reference: flavor,
		async: false,
		name,
		"~run"(dataset) {
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/graphemes/graphemes.ts
/* @__NO_SIDE_EFFECTS__ */
function graphemes(requirement, message$1) {
	return {
		kind: "validation",
		type: "graphemes",
		reference: graphemes,
		async: false,
		expects: `${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const count = /* @__PURE__ */ _getGraphemeCount(dataset.value);
				if (count !== this.requirement) _addIssue(this, "graphemes", dataset, config$1, { received: `${count}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/gtValue/gtValue.ts
/* @__NO_SIDE_EFFECTS__ */
function gtValue(requirement, message$1) {
	return {
		kind: "validation",
		type: "gt_value",
		reference: gtValue,
		async: false,
		expects: `>${requirement instanceof Date ? requirement.toJSON() : /* @__PURE__ */ _stringify(requirement)}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !(dataset.value > this.requirement)) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/guard/guard.ts
/* @__NO_SIDE_EFFECTS__ */
function guard(requirement, message$1) {
	return {
		kind: "transformation",
		type: "guard",
		reference: guard,
		async: false,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) {
				_addIssue(this, "input", dataset, config$1);
				dataset.typed = false;
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/hash/hash.ts
/**
* Hash lengths object.
*/
const HASH_LENGTHS = {
	md4: 32,
	md5: 32,
	sha1: 40,
	sha256: 64,
	sha384: 96,
	sha512: 128,
	ripemd128: 32,
	ripemd160: 40,
	tiger128: 32,
	tiger160: 40,
	tiger192: 48,
	crc32: 8,
	crc32b: 8,
	adler32: 8
};
/* @__NO_SIDE_EFFECTS__ */
function hash(types, message$1) {
	return {
		kind: "validation",
		type: "hash",
		reference: hash,
		expects: null,
		async: false,
		requirement: RegExp(types.map((type) => `^[a-fA-F0-9]{${HASH_LENGTHS[type]}}$`).join("|"), "u"),
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "hash", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/hexadecimal/hexadecimal.ts
/* @__NO_SIDE_EFFECTS__ */
function hexadecimal(message$1) {
	return {
		kind: "validation",
		type: "hexadecimal",
		reference: hexadecimal,
		async: false,
		expects: null,
		requirement: HEXADECIMAL_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "hexadecimal", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/hexColor/hexColor.ts
/* @__NO_SIDE_EFFECTS__ */
function hexColor(message$1) {
	return {
		kind: "validation",
		type: "hex_color",
		reference: hexColor,
		async: false,
		expects: null,
		requirement: HEX_COLOR_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "hex color", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/imei/imei.ts
/* @__NO_SIDE_EFFECTS__ */
function imei(message$1) {
	return {
		kind: "validation",
		type: "imei",
		reference: imei,
		async: false,
		expects: null,
		requirement(input) {
			return IMEI_REGEX.test(input) && /* @__PURE__ */ _isLuhnAlgo(input);
		},
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "IMEI", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/includes/includes.ts
/* @__NO_SIDE_EFFECTS__ */
function includes(requirement, message$1) {
	const expects = /* @__PURE__ */ _stringify(requirement);
	return {
		kind: "validation",
		type: "includes",
		reference: includes,
		async: false,
		expects,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !dataset.value.includes(this.requirement)) _addIssue(this, "content", dataset, config$1, { received: `!${expects}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/integer/integer.ts
/* @__NO_SIDE_EFFECTS__ */
function integer(message$1) {
	return {
		kind: "validation",
		type: "integer",
		reference: integer,
		async: false,
		expects: null,
		requirement: Number.isInteger,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "integer", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/ip/ip.ts
/* @__NO_SIDE_EFFECTS__ */
function ip(message$1) {
	return {
		kind: "validation",
		type: "ip",
		reference: ip,
		async: false,
		expects: null,
		requirement: IP_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "IP", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/ipv4/ipv4.ts
/* @__NO_SIDE_EFFECTS__ */
function ipv4(message$1) {
	return {
		kind: "validation",
		type: "ipv4",
		reference: ipv4,
		async: false,
		expects: null,
		requirement: IPV4_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "IPv4", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/ipv6/ipv6.ts
/* @__NO_SIDE_EFFECTS__ */
function ipv6(message$1) {
	return {
		kind: "validation",
		type: "ipv6",
		reference: ipv6,
		async: false,
		expects: null,
		requirement: IPV6_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "IPv6", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/isbn/utils/_isIsbn10.ts
/**
* [Validates an ISBN-10](https://en.wikipedia.org/wiki/ISBN#ISBN-10_check_digits).
*
* @param input The input value.
*
* @returns `true` if the input is a valid ISBN-10, `false` otherwise.
*
* @internal
*/
function _isIsbn10(input) {
	const digits$1 = input.split("").map((c) => c === "X" ? 10 : parseInt(c));
	let sum = 0;
	for (let i = 0; i < 10; i++) sum += digits$1[i] * (10 - i);
	return sum % 11 === 0;
}

//#endregion
//#region src/actions/isbn/utils/_isIsbn13.ts
/**
* [Validates an ISBN-13](https://en.wikipedia.org/wiki/ISBN#ISBN-13_check_digit_calculation).
*
* @param input The input value.
*
* @returns `true` if the input is a valid ISBN-13, `false` otherwise.
*
* @internal
*/
function _isIsbn13(input) {
	const digits$1 = input.split("").map((c) => parseInt(c));
	let sum = 0;
	for (let i = 0; i < 13; i++) sum += digits$1[i] * (i % 2 === 0 ? 1 : 3);
	return sum % 10 === 0;
}

//#endregion
//#region src/actions/isbn/isbn.ts
/**
* ISBN separator regex.
*/
const ISBN_SEPARATOR_REGEX = /[- ]/gu;
/**
* ISBN-10 detection regex.
*/
const ISBN_10_DETECTION_REGEX = /^\d{9}[\dX]$/u;
/**
* ISBN-13 detection regex.
*/
const ISBN_13_DETECTION_REGEX = /^\d{13}$/u;
/* @__NO_SIDE_EFFECTS__ */
function isbn(message$1) {
	return {
		kind: "validation",
		type: "isbn",
		reference: isbn,
		async: false,
		expects: null,
		requirement(input) {
			const replacedInput = input.replace(ISBN_SEPARATOR_REGEX, "");
			if (ISBN_10_DETECTION_REGEX.test(replacedInput)) return _isIsbn10(replacedInput);
			else if (ISBN_13_DETECTION_REGEX.test(replacedInput)) return _isIsbn13(replacedInput);
			return false;
		},
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "ISBN", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/isrc/isrc.ts
/* @__NO_SIDE_EFFECTS__ */
function isrc(message$1) {
	return {
		kind: "validation",
		type: "isrc",
		reference: isrc,
		async: false,
		expects: null,
		requirement: ISRC_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "ISRC", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/isoDate/isoDate.ts
/* @__NO_SIDE_EFFECTS__ */
function isoDate(message$1) {
	return {
		kind: "validation",
		type: "iso_date",
		reference: isoDate,
		async: false,
		expects: null,
		requirement: ISO_DATE_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "date", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/isoDateTime/isoDateTime.ts
/* @__NO_SIDE_EFFECTS__ */
function isoDateTime(message$1) {
	return {
		kind: "validation",
		type: "iso_date_time",
		reference: isoDateTime,
		async: false,
		expects: null,
		requirement: ISO_DATE_TIME_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "date-time", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/isoDateTimeSecond/isoDateTimeSecond.ts
/* @__NO_SIDE_EFFECTS__ */
function isoDateTimeSecond(message$1) {
	return {
		kind: "validation",
		type: "iso_date_time_second",
		reference: isoDateTimeSecond,
		async: false,
		expects: null,
		requirement: ISO_DATE_TIME_SECOND_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "date-time-second", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/isoTime/isoTime.ts
/* @__NO_SIDE_EFFECTS__ */
function isoTime(message$1) {
	return {
		kind: "validation",
		type: "iso_time",
		reference: isoTime,
		async: false,
		expects: null,
		requirement: ISO_TIME_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "time", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/isoTimeSecond/isoTimeSecond.ts
/* @__NO_SIDE_EFFECTS__ */
function isoTimeSecond(message$1) {
	return {
		kind: "validation",
		type: "iso_time_second",
		reference: isoTimeSecond,
		async: false,
		expects: null,
		requirement: ISO_TIME_SECOND_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "time-second", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/isoTimestamp/isoTimestamp.ts
/* @__NO_SIDE_EFFECTS__ */
function isoTimestamp(message$1) {
	return {
		kind: "validation",
		type: "iso_timestamp",
		reference: isoTimestamp,
		async: false,
		expects: null,
		requirement: ISO_TIMESTAMP_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "timestamp", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/isoWeek/isoWeek.ts
/* @__NO_SIDE_EFFECTS__ */
function isoWeek(message$1) {
	return {
		kind: "validation",
		type: "iso_week",
		reference: isoWeek,
		async: false,
		expects: null,
		requirement: ISO_WEEK_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "week", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/jwsCompact/jwsCompact.ts
/* @__NO_SIDE_EFFECTS__ */
function jwsCompact(message$1) {
	return {
		kind: "validation",
		type: "jws_compact",
		reference: jwsCompact,
		async: false,
		expects: null,
		requirement: JWS_COMPACT_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "JWS compact", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/ksuid/ksuid.ts
/* @__NO_SIDE_EFFECTS__ */
function ksuid(message$1) {
	return {
		kind: "validation",
		type: "ksuid",
		reference: ksuid,
		async: false,
		expects: null,
		requirement: KSUID_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "KSUID", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/length/length.ts
/* @__NO_SIDE_EFFECTS__ */
function dist_length(requirement, message$1) {
	return {
		kind: "validation",
		type: "length",
		reference: dist_length,
		async: false,
		expects: `${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.length !== this.requirement) _addIssue(this, "length", dataset, config$1, { received: `${dataset.value.length}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/ltValue/ltValue.ts
/* @__NO_SIDE_EFFECTS__ */
function ltValue(requirement, message$1) {
	return {
		kind: "validation",
		type: "lt_value",
		reference: ltValue,
		async: false,
		expects: `<${requirement instanceof Date ? requirement.toJSON() : /* @__PURE__ */ _stringify(requirement)}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !(dataset.value < this.requirement)) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/mac/mac.ts
/* @__NO_SIDE_EFFECTS__ */
function mac(message$1) {
	return {
		kind: "validation",
		type: "mac",
		reference: mac,
		async: false,
		expects: null,
		requirement: MAC_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "MAC", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/mac48/mac48.ts
/* @__NO_SIDE_EFFECTS__ */
function mac48(message$1) {
	return {
		kind: "validation",
		type: "mac48",
		reference: mac48,
		async: false,
		expects: null,
		requirement: MAC48_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "48-bit MAC", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/mac64/mac64.ts
/* @__NO_SIDE_EFFECTS__ */
function mac64(message$1) {
	return {
		kind: "validation",
		type: "mac64",
		reference: mac64,
		async: false,
		expects: null,
		requirement: MAC64_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "64-bit MAC", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/mapItems/mapItems.ts
/* @__NO_SIDE_EFFECTS__ */
function mapItems(operation) {
	return {
		kind: "transformation",
		type: "map_items",
		reference: mapItems,
		async: false,
		operation,
		"~run"(dataset) {
			dataset.value = dataset.value.map(this.operation);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/maxBytes/maxBytes.ts
/* @__NO_SIDE_EFFECTS__ */
function maxBytes(requirement, message$1) {
	return {
		kind: "validation",
		type: "max_bytes",
		reference: maxBytes,
		async: false,
		expects: `<=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const length$1 = /* @__PURE__ */ _getByteCount(dataset.value);
				if (length$1 > this.requirement) _addIssue(this, "bytes", dataset, config$1, { received: `${length$1}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/maxCodePoints/maxCodePoints.ts
/* @__NO_SIDE_EFFECTS__ */
function maxCodePoints(requirement, message$1) {
	return {
		kind: "validation",
		type: "max_code_points",
		reference: maxCodePoints,
		async: false,
		expects: `<=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const count = /* @__PURE__ */ _getCodePointCount(dataset.value);
				if (count > this.requirement) _addIssue(this, "code points", dataset, config$1, { received: `${count}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/maxEntries/maxEntries.ts
/* @__NO_SIDE_EFFECTS__ */
function maxEntries(requirement, message$1) {
	return {
		kind: "validation",
		type: "max_entries",
		reference: maxEntries,
		async: false,
		expects: `<=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (!dataset.typed) return dataset;
			const count = Object.keys(dataset.value).length;
			if (dataset.typed && count > this.requirement) _addIssue(this, "entries", dataset, config$1, { received: `${count}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/maxGraphemes/maxGraphemes.ts
/* @__NO_SIDE_EFFECTS__ */
function maxGraphemes(requirement, message$1) {
	return {
		kind: "validation",
		type: "max_graphemes",
		reference: maxGraphemes,
		async: false,
		expects: `<=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const count = /* @__PURE__ */ _getGraphemeCount(dataset.value);
				if (count > this.requirement) _addIssue(this, "graphemes", dataset, config$1, { received: `${count}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/maxLength/maxLength.ts
/* @__NO_SIDE_EFFECTS__ */
function maxLength(requirement, message$1) {
	return {
		kind: "validation",
		type: "max_length",
		reference: maxLength,
		async: false,
		expects: `<=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.length > this.requirement) _addIssue(this, "length", dataset, config$1, { received: `${dataset.value.length}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/maxSize/maxSize.ts
/* @__NO_SIDE_EFFECTS__ */
function maxSize(requirement, message$1) {
	return {
		kind: "validation",
		type: "max_size",
		reference: maxSize,
		async: false,
		expects: `<=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.size > this.requirement) _addIssue(this, "size", dataset, config$1, { received: `${dataset.value.size}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/maxValue/maxValue.ts
/* @__NO_SIDE_EFFECTS__ */
function maxValue(requirement, message$1) {
	return {
		kind: "validation",
		type: "max_value",
		reference: maxValue,
		async: false,
		expects: `<=${requirement instanceof Date ? requirement.toJSON() : /* @__PURE__ */ _stringify(requirement)}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !(dataset.value <= this.requirement)) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/maxWords/maxWords.ts
/* @__NO_SIDE_EFFECTS__ */
function maxWords(locales, requirement, message$1) {
	return {
		kind: "validation",
		type: "max_words",
		reference: maxWords,
		async: false,
		expects: `<=${requirement}`,
		locales,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const count = /* @__PURE__ */ _getWordCount(this.locales, dataset.value);
				if (count > this.requirement) _addIssue(this, "words", dataset, config$1, { received: `${count}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/metadata/metadata.ts
/**
* Creates a custom metadata action.
*
* @param metadata_ The metadata object.
*
* @returns A metadata action.
*/
/* @__NO_SIDE_EFFECTS__ */
function metadata(metadata_) {
	return {
		kind: "metadata",
		type: "metadata",
		reference: metadata,
		metadata: metadata_
	};
}

//#endregion
//#region src/actions/mimeType/mimeType.ts
/* @__NO_SIDE_EFFECTS__ */
function mimeType(requirement, message$1) {
	return {
		kind: "validation",
		type: "mime_type",
		reference: mimeType,
		async: false,
		expects: /* @__PURE__ */ _joinExpects(requirement.map((option) => `"${option}"`), "|"),
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.includes(dataset.value.type)) _addIssue(this, "MIME type", dataset, config$1, { received: `"${dataset.value.type}"` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/minBytes/minBytes.ts
/* @__NO_SIDE_EFFECTS__ */
function minBytes(requirement, message$1) {
	return {
		kind: "validation",
		type: "min_bytes",
		reference: minBytes,
		async: false,
		expects: `>=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const length$1 = /* @__PURE__ */ _getByteCount(dataset.value);
				if (length$1 < this.requirement) _addIssue(this, "bytes", dataset, config$1, { received: `${length$1}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/minCodePoints/minCodePoints.ts
/* @__NO_SIDE_EFFECTS__ */
function minCodePoints(requirement, message$1) {
	return {
		kind: "validation",
		type: "min_code_points",
		reference: minCodePoints,
		async: false,
		expects: `>=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const count = /* @__PURE__ */ _getCodePointCount(dataset.value);
				if (count < this.requirement) _addIssue(this, "code points", dataset, config$1, { received: `${count}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/minEntries/minEntries.ts
/* @__NO_SIDE_EFFECTS__ */
function minEntries(requirement, message$1) {
	return {
		kind: "validation",
		type: "min_entries",
		reference: minEntries,
		async: false,
		expects: `>=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (!dataset.typed) return dataset;
			const count = Object.keys(dataset.value).length;
			if (dataset.typed && count < this.requirement) _addIssue(this, "entries", dataset, config$1, { received: `${count}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/minGraphemes/minGraphemes.ts
/* @__NO_SIDE_EFFECTS__ */
function minGraphemes(requirement, message$1) {
	return {
		kind: "validation",
		type: "min_graphemes",
		reference: minGraphemes,
		async: false,
		expects: `>=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const count = /* @__PURE__ */ _getGraphemeCount(dataset.value);
				if (count < this.requirement) _addIssue(this, "graphemes", dataset, config$1, { received: `${count}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/minLength/minLength.ts
/* @__NO_SIDE_EFFECTS__ */
function minLength(requirement, message$1) {
	return {
		kind: "validation",
		type: "min_length",
		reference: minLength,
		async: false,
		expects: `>=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.length < this.requirement) _addIssue(this, "length", dataset, config$1, { received: `${dataset.value.length}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/minSize/minSize.ts
/* @__NO_SIDE_EFFECTS__ */
function minSize(requirement, message$1) {
	return {
		kind: "validation",
		type: "min_size",
		reference: minSize,
		async: false,
		expects: `>=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.size < this.requirement) _addIssue(this, "size", dataset, config$1, { received: `${dataset.value.size}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/minValue/minValue.ts
/* @__NO_SIDE_EFFECTS__ */
function minValue(requirement, message$1) {
	return {
		kind: "validation",
		type: "min_value",
		reference: minValue,
		async: false,
		expects: `>=${requirement instanceof Date ? requirement.toJSON() : /* @__PURE__ */ _stringify(requirement)}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !(dataset.value >= this.requirement)) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/minWords/minWords.ts
/* @__NO_SIDE_EFFECTS__ */
function minWords(locales, requirement, message$1) {
	return {
		kind: "validation",
		type: "min_words",
		reference: minWords,
		async: false,
		expects: `>=${requirement}`,
		locales,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const count = /* @__PURE__ */ _getWordCount(this.locales, dataset.value);
				if (count < this.requirement) _addIssue(this, "words", dataset, config$1, { received: `${count}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/multipleOf/multipleOf.ts
/* @__NO_SIDE_EFFECTS__ */
function multipleOf(requirement, message$1) {
	return {
		kind: "validation",
		type: "multiple_of",
		reference: multipleOf,
		async: false,
		expects: `%${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value % this.requirement != 0) _addIssue(this, "multiple", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/nanoid/nanoid.ts
/* @__NO_SIDE_EFFECTS__ */
function nanoid(message$1) {
	return {
		kind: "validation",
		type: "nanoid",
		reference: nanoid,
		async: false,
		expects: null,
		requirement: NANO_ID_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "Nano ID", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/nonEmpty/nonEmpty.ts
/* @__NO_SIDE_EFFECTS__ */
function nonEmpty(message$1) {
	return {
		kind: "validation",
		type: "non_empty",
		reference: nonEmpty,
		async: false,
		expects: "!0",
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.length === 0) _addIssue(this, "length", dataset, config$1, { received: "0" });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/normalize/normalize.ts
/* @__NO_SIDE_EFFECTS__ */
function normalize(form) {
	return {
		kind: "transformation",
		type: "normalize",
		reference: normalize,
		async: false,
		form,
		"~run"(dataset) {
			dataset.value = dataset.value.normalize(this.form);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/notBytes/notBytes.ts
/* @__NO_SIDE_EFFECTS__ */
function notBytes(requirement, message$1) {
	return {
		kind: "validation",
		type: "not_bytes",
		reference: notBytes,
		async: false,
		expects: `!${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const length$1 = /* @__PURE__ */ _getByteCount(dataset.value);
				if (length$1 === this.requirement) _addIssue(this, "bytes", dataset, config$1, { received: `${length$1}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/notCodePoints/notCodePoints.ts
/* @__NO_SIDE_EFFECTS__ */
function notCodePoints(requirement, message$1) {
	return {
		kind: "validation",
		type: "not_code_points",
		reference: notCodePoints,
		async: false,
		expects: `!${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const count = /* @__PURE__ */ _getCodePointCount(dataset.value);
				if (count === this.requirement) _addIssue(this, "code points", dataset, config$1, { received: `${count}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/notEntries/notEntries.ts
/* @__NO_SIDE_EFFECTS__ */
function notEntries(requirement, message$1) {
	return {
		kind: "validation",
		type: "not_entries",
		reference: notEntries,
		async: false,
		expects: `!${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (!dataset.typed) return dataset;
			const count = Object.keys(dataset.value).length;
			if (dataset.typed && count === this.requirement) _addIssue(this, "entries", dataset, config$1, { received: `${count}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/notGraphemes/notGraphemes.ts
/* @__NO_SIDE_EFFECTS__ */
function notGraphemes(requirement, message$1) {
	return {
		kind: "validation",
		type: "not_graphemes",
		reference: notGraphemes,
		async: false,
		expects: `!${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const count = /* @__PURE__ */ _getGraphemeCount(dataset.value);
				if (count === this.requirement) _addIssue(this, "graphemes", dataset, config$1, { received: `${count}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/notLength/notLength.ts
/* @__NO_SIDE_EFFECTS__ */
function notLength(requirement, message$1) {
	return {
		kind: "validation",
		type: "not_length",
		reference: notLength,
		async: false,
		expects: `!${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.length === this.requirement) _addIssue(this, "length", dataset, config$1, { received: `${dataset.value.length}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/notSize/notSize.ts
/* @__NO_SIDE_EFFECTS__ */
function notSize(requirement, message$1) {
	return {
		kind: "validation",
		type: "not_size",
		reference: notSize,
		async: false,
		expects: `!${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.size === this.requirement) _addIssue(this, "size", dataset, config$1, { received: `${dataset.value.size}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/notValue/notValue.ts
/* @__NO_SIDE_EFFECTS__ */
function notValue(requirement, message$1) {
	return {
		kind: "validation",
		type: "not_value",
		reference: notValue,
		async: false,
		expects: requirement instanceof Date ? `!${requirement.toJSON()}` : `!${/* @__PURE__ */ _stringify(requirement)}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && /* @__PURE__ */ _isValueMatch(this.requirement, dataset.value)) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/notValues/notValues.ts
/* @__NO_SIDE_EFFECTS__ */
function notValues(requirement, message$1) {
	return {
		kind: "validation",
		type: "not_values",
		reference: notValues,
		async: false,
		expects: `!${/* @__PURE__ */ _joinExpects(requirement.map((value$1) => value$1 instanceof Date ? value$1.toJSON() : /* @__PURE__ */ _stringify(value$1)), "|")}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && this.requirement.some((requirement$1) => /* @__PURE__ */ _isValueMatch(requirement$1, dataset.value))) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/notWords/notWords.ts
/* @__NO_SIDE_EFFECTS__ */
function notWords(locales, requirement, message$1) {
	return {
		kind: "validation",
		type: "not_words",
		reference: notWords,
		async: false,
		expects: `!${requirement}`,
		locales,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const count = /* @__PURE__ */ _getWordCount(this.locales, dataset.value);
				if (count === this.requirement) _addIssue(this, "words", dataset, config$1, { received: `${count}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/octal/octal.ts
/* @__NO_SIDE_EFFECTS__ */
function dist_octal(message$1) {
	return {
		kind: "validation",
		type: "octal",
		reference: dist_octal,
		async: false,
		expects: null,
		requirement: OCTAL_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "octal", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/parseBoolean/parseBoolean.ts
const TRUTHY = (/* unused pure expression or super */ null && ([
	true,
	1,
	"true",
	"1",
	"yes",
	"y",
	"on",
	"enabled"
]));
const FALSY = (/* unused pure expression or super */ null && ([
	false,
	0,
	"false",
	"0",
	"no",
	"n",
	"off",
	"disabled"
]));
/* @__NO_SIDE_EFFECTS__ */
function parseBoolean(config$1, message$1) {
	const normalize$1 = (v) => typeof v === "string" ? v.toLowerCase() : v;
	const truthyRaw = config$1?.truthy ?? TRUTHY;
	const falsyRaw = config$1?.falsy ?? FALSY;
	const truthy = config$1?.truthy ? config$1.truthy.map(normalize$1) : TRUTHY;
	const falsy = config$1?.falsy ? config$1.falsy.map(normalize$1) : FALSY;
	return {
		kind: "transformation",
		type: "parse_boolean",
		reference: parseBoolean,
		expects: /* @__PURE__ */ _joinExpects([...truthyRaw, ...falsyRaw].map(_stringify), "|"),
		config: config$1,
		message: message$1,
		async: false,
		"~run"(dataset, config$2) {
			const input = normalize$1(dataset.value);
			if (truthy.includes(input)) dataset.value = true;
			else if (falsy.includes(input)) dataset.value = false;
			else {
				_addIssue(this, "boolean", dataset, config$2);
				dataset.typed = false;
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/parseJson/parseJson.ts
/* @__NO_SIDE_EFFECTS__ */
function parseJson(config$1, message$1) {
	return {
		kind: "transformation",
		type: "parse_json",
		reference: parseJson,
		config: config$1,
		message: message$1,
		async: false,
		"~run"(dataset, config$2) {
			try {
				dataset.value = JSON.parse(dataset.value, this.config?.reviver);
			} catch (error) {
				if (error instanceof Error) {
					_addIssue(this, "JSON", dataset, config$2, { received: `"${error.message}"` });
					dataset.typed = false;
				} else throw error;
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/partialCheck/utils/_isPartiallyTyped/_isPartiallyTyped.ts
/**
* Checks if a dataset is partially typed.
*
* @param dataset The dataset to check.
* @param paths The paths to check.
*
* @returns Whether it is partially typed.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _isPartiallyTyped(dataset, paths) {
	if (dataset.issues) for (const path of paths) for (const issue of dataset.issues) {
		let typed = false;
		const bound = Math.min(path.length, issue.path?.length ?? 0);
		for (let index = 0; index < bound; index++) if (path[index] !== issue.path[index].key && (path[index] !== "$" || issue.path[index].type !== "array")) {
			typed = true;
			break;
		}
		if (!typed) return false;
	}
	return true;
}

//#endregion
//#region src/actions/partialCheck/partialCheck.ts
/* @__NO_SIDE_EFFECTS__ */
function partialCheck(paths, requirement, message$1) {
	return {
		kind: "validation",
		type: "partial_check",
		reference: partialCheck,
		async: false,
		expects: null,
		paths,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if ((dataset.typed || /* @__PURE__ */ _isPartiallyTyped(dataset, paths)) && !this.requirement(dataset.value)) _addIssue(this, "input", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/partialCheck/partialCheckAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function partialCheckAsync(paths, requirement, message$1) {
	return {
		kind: "validation",
		type: "partial_check",
		reference: partialCheckAsync,
		async: true,
		expects: null,
		paths,
		requirement,
		message: message$1,
		async "~run"(dataset, config$1) {
			if ((dataset.typed || /* @__PURE__ */ _isPartiallyTyped(dataset, paths)) && !await this.requirement(dataset.value)) _addIssue(this, "input", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/rawCheck/rawCheck.ts
/**
* Creates a raw check validation action.
*
* @param action The validation action.
*
* @returns A raw check action.
*/
/* @__NO_SIDE_EFFECTS__ */
function rawCheck(action) {
	return {
		kind: "validation",
		type: "raw_check",
		reference: rawCheck,
		async: false,
		expects: null,
		"~run"(dataset, config$1) {
			action({
				dataset,
				config: config$1,
				addIssue: (info) => _addIssue(this, info?.label ?? "input", dataset, config$1, info)
			});
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/rawCheck/rawCheckAsync.ts
/**
* Creates a raw check validation action.
*
* @param action The validation action.
*
* @returns A raw check action.
*/
/* @__NO_SIDE_EFFECTS__ */
function rawCheckAsync(action) {
	return {
		kind: "validation",
		type: "raw_check",
		reference: rawCheckAsync,
		async: true,
		expects: null,
		async "~run"(dataset, config$1) {
			await action({
				dataset,
				config: config$1,
				addIssue: (info) => _addIssue(this, info?.label ?? "input", dataset, config$1, info)
			});
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/rawTransform/rawTransform.ts
/**
* Creates a raw transformation action.
*
* @param action The transformation action.
*
* @returns A raw transform action.
*/
/* @__NO_SIDE_EFFECTS__ */
function rawTransform(action) {
	return {
		kind: "transformation",
		type: "raw_transform",
		reference: rawTransform,
		async: false,
		"~run"(dataset, config$1) {
			const output = action({
				dataset,
				config: config$1,
				addIssue: (info) => _addIssue(this, info?.label ?? "input", dataset, config$1, info),
				NEVER: null
			});
			if (dataset.issues) dataset.typed = false;
			else dataset.value = output;
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/rawTransform/rawTransformAsync.ts
/**
* Creates a raw transformation action.
*
* @param action The transformation action.
*
* @returns A raw transform action.
*/
/* @__NO_SIDE_EFFECTS__ */
function rawTransformAsync(action) {
	return {
		kind: "transformation",
		type: "raw_transform",
		reference: rawTransformAsync,
		async: true,
		async "~run"(dataset, config$1) {
			const output = await action({
				dataset,
				config: config$1,
				addIssue: (info) => _addIssue(this, info?.label ?? "input", dataset, config$1, info),
				NEVER: null
			});
			if (dataset.issues) dataset.typed = false;
			else dataset.value = output;
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/readonly/readonly.ts
/* @__NO_SIDE_EFFECTS__ */
function readonly() {
	return {
		kind: "transformation",
		type: "readonly",
		reference: readonly,
		async: false,
		"~run"(dataset) {
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/reduceItems/reduceItems.ts
/* @__NO_SIDE_EFFECTS__ */
function reduceItems(operation, initial) {
	return {
		kind: "transformation",
		type: "reduce_items",
		reference: reduceItems,
		async: false,
		operation,
		initial,
		"~run"(dataset) {
			dataset.value = dataset.value.reduce(this.operation, this.initial);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/regex/regex.ts
/* @__NO_SIDE_EFFECTS__ */
function regex(requirement, message$1) {
	return {
		kind: "validation",
		type: "regex",
		reference: regex,
		async: false,
		expects: `${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "format", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/returns/returns.ts
/* @__NO_SIDE_EFFECTS__ */
function returns(schema) {
	return {
		kind: "transformation",
		type: "returns",
		reference: returns,
		async: false,
		schema,
		"~run"(dataset, config$1) {
			const func = dataset.value;
			dataset.value = (...args_) => {
				const returnsDataset = this.schema["~run"]({ value: func(...args_) }, config$1);
				if (returnsDataset.issues) throw new ValiError(returnsDataset.issues);
				return returnsDataset.value;
			};
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/returns/returnsAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function returnsAsync(schema) {
	return {
		kind: "transformation",
		type: "returns",
		reference: returnsAsync,
		async: false,
		schema,
		"~run"(dataset, config$1) {
			const func = dataset.value;
			dataset.value = async (...args_) => {
				const returnsDataset = await this.schema["~run"]({ value: await func(...args_) }, config$1);
				if (returnsDataset.issues) throw new ValiError(returnsDataset.issues);
				return returnsDataset.value;
			};
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/rfcEmail/rfcEmail.ts
/* @__NO_SIDE_EFFECTS__ */
function rfcEmail(message$1) {
	return {
		kind: "validation",
		type: "rfc_email",
		reference: rfcEmail,
		expects: null,
		async: false,
		requirement: RFC_EMAIL_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "email", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/safeInteger/safeInteger.ts
/* @__NO_SIDE_EFFECTS__ */
function safeInteger(message$1) {
	return {
		kind: "validation",
		type: "safe_integer",
		reference: safeInteger,
		async: false,
		expects: null,
		requirement: Number.isSafeInteger,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "safe integer", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/size/size.ts
/* @__NO_SIDE_EFFECTS__ */
function size(requirement, message$1) {
	return {
		kind: "validation",
		type: "size",
		reference: size,
		async: false,
		expects: `${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.size !== this.requirement) _addIssue(this, "size", dataset, config$1, { received: `${dataset.value.size}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/slug/slug.ts
/* @__NO_SIDE_EFFECTS__ */
function slug(message$1) {
	return {
		kind: "validation",
		type: "slug",
		reference: slug,
		async: false,
		expects: null,
		requirement: SLUG_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "slug", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/someItem/someItem.ts
/* @__NO_SIDE_EFFECTS__ */
function someItem(requirement, message$1) {
	return {
		kind: "validation",
		type: "some_item",
		reference: someItem,
		async: false,
		expects: null,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !dataset.value.some(this.requirement)) _addIssue(this, "item", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/sortItems/sortItems.ts
/* @__NO_SIDE_EFFECTS__ */
function sortItems(operation) {
	return {
		kind: "transformation",
		type: "sort_items",
		reference: sortItems,
		async: false,
		operation,
		"~run"(dataset) {
			dataset.value = dataset.value.sort(this.operation);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/startsWith/startsWith.ts
/* @__NO_SIDE_EFFECTS__ */
function startsWith(requirement, message$1) {
	return {
		kind: "validation",
		type: "starts_with",
		reference: startsWith,
		async: false,
		expects: `"${requirement}"`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !dataset.value.startsWith(this.requirement)) _addIssue(this, "start", dataset, config$1, { received: `"${dataset.value.slice(0, this.requirement.length)}"` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/stringifyJson/stringifyJson.ts
/* @__NO_SIDE_EFFECTS__ */
function stringifyJson(config$1, message$1) {
	return {
		kind: "transformation",
		type: "stringify_json",
		reference: stringifyJson,
		message: message$1,
		config: config$1,
		async: false,
		"~run"(dataset, config$2) {
			try {
				const output = JSON.stringify(dataset.value, this.config?.replacer, this.config?.space);
				if (output === void 0) {
					_addIssue(this, "JSON", dataset, config$2);
					dataset.typed = false;
				} else dataset.value = output;
			} catch (error) {
				if (error instanceof Error) {
					_addIssue(this, "JSON", dataset, config$2, { received: `"${error.message}"` });
					dataset.typed = false;
				} else throw error;
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/title/title.ts
/**
* Creates a title metadata action.
*
* @param title_ The title text.
*
* @returns A title action.
*/
/* @__NO_SIDE_EFFECTS__ */
function title(title_) {
	return {
		kind: "metadata",
		type: "title",
		reference: title,
		title: title_
	};
}

//#endregion
//#region src/actions/toBigint/toBigint.ts
/* @__NO_SIDE_EFFECTS__ */
function toBigint(message$1) {
	return {
		kind: "transformation",
		type: "to_bigint",
		reference: toBigint,
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			try {
				dataset.value = BigInt(dataset.value);
			} catch {
				_addIssue(this, "bigint", dataset, config$1);
				dataset.typed = false;
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/toBoolean/toBoolean.ts
/**
* Creates a to boolean transformation action.
*
* @returns A to boolean action.
*
* @beta
*/
/* @__NO_SIDE_EFFECTS__ */
function toBoolean() {
	return {
		kind: "transformation",
		type: "to_boolean",
		reference: toBoolean,
		async: false,
		"~run"(dataset) {
			dataset.value = Boolean(dataset.value);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/toCamelCase/toCamelCase.ts
/**
* Creates a to camel case transformation action.
*
* Words are separated by `_`, `-` and ASCII whitespace, as well as by case
* and acronym boundaries.
*
* Hint: Acronym runs are normalized to lowercase (e.g. `parseURLValue` →
* `parseUrlValue`) and digits stay attached to the preceding token (e.g.
* `item2Name` → `item2Name`).
*
* @returns A to camel case action.
*
* @beta
*/
/* @__NO_SIDE_EFFECTS__ */
function toCamelCase() {
	return {
		kind: "transformation",
		type: "to_camel_case",
		reference: toCamelCase,
		async: false,
		"~run"(dataset) {
			dataset.value = /* @__PURE__ */ _formatCase(dataset.value, "", false, true);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/toDate/toDate.ts
/* @__NO_SIDE_EFFECTS__ */
function toDate(message$1) {
	return {
		kind: "transformation",
		type: "to_date",
		reference: toDate,
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			try {
				dataset.value = new Date(dataset.value);
				if (isNaN(dataset.value)) {
					_addIssue(this, "date", dataset, config$1, { received: "\"Invalid Date\"" });
					dataset.typed = false;
				}
			} catch {
				_addIssue(this, "date", dataset, config$1);
				dataset.typed = false;
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/toKebabCase/toKebabCase.ts
/**
* Creates a to kebab case transformation action.
*
* Words are separated by `_`, `-` and ASCII whitespace, as well as by case
* and acronym boundaries.
*
* Hint: Acronym runs are normalized to lowercase (e.g. `parseURLValue` →
* `parse-url-value`) and digits stay attached to the preceding token (e.g.
* `item2Name` → `item2-name`).
*
* @returns A to kebab case action.
*
* @beta
*/
/* @__NO_SIDE_EFFECTS__ */
function toKebabCase() {
	return {
		kind: "transformation",
		type: "to_kebab_case",
		reference: toKebabCase,
		async: false,
		"~run"(dataset) {
			dataset.value = /* @__PURE__ */ _formatCase(dataset.value, "-", false, false);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/toLowerCase/toLowerCase.ts
/**
* Creates a to lower case transformation action.
*
* @returns A to lower case action.
*/
/* @__NO_SIDE_EFFECTS__ */
function toLowerCase() {
	return {
		kind: "transformation",
		type: "to_lower_case",
		reference: toLowerCase,
		async: false,
		"~run"(dataset) {
			dataset.value = dataset.value.toLowerCase();
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/toMaxValue/toMaxValue.ts
/**
* Creates a to max value transformation action.
*
* @param requirement The maximum value.
*
* @returns A to max value action.
*/
/* @__NO_SIDE_EFFECTS__ */
function toMaxValue(requirement) {
	return {
		kind: "transformation",
		type: "to_max_value",
		reference: toMaxValue,
		async: false,
		requirement,
		"~run"(dataset) {
			dataset.value = dataset.value > this.requirement ? this.requirement : dataset.value;
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/toMinValue/toMinValue.ts
/**
* Creates a to min value transformation action.
*
* @param requirement The minimum value.
*
* @returns A to min value action.
*/
/* @__NO_SIDE_EFFECTS__ */
function toMinValue(requirement) {
	return {
		kind: "transformation",
		type: "to_min_value",
		reference: toMinValue,
		async: false,
		requirement,
		"~run"(dataset) {
			dataset.value = dataset.value < this.requirement ? this.requirement : dataset.value;
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/toNumber/toNumber.ts
/* @__NO_SIDE_EFFECTS__ */
function toNumber(message$1) {
	return {
		kind: "transformation",
		type: "to_number",
		reference: toNumber,
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			try {
				dataset.value = Number(dataset.value);
				if (isNaN(dataset.value)) {
					_addIssue(this, "number", dataset, config$1);
					dataset.typed = false;
				}
			} catch {
				_addIssue(this, "number", dataset, config$1);
				dataset.typed = false;
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/toPascalCase/toPascalCase.ts
/**
* Creates a to pascal case transformation action.
*
* Words are separated by `_`, `-` and ASCII whitespace, as well as by case
* and acronym boundaries.
*
* Hint: Acronym runs are normalized to lowercase (e.g. `parseURLValue` →
* `ParseUrlValue`) and digits stay attached to the preceding token (e.g.
* `item2Name` → `Item2Name`).
*
* @returns A to pascal case action.
*
* @beta
*/
/* @__NO_SIDE_EFFECTS__ */
function toPascalCase() {
	return {
		kind: "transformation",
		type: "to_pascal_case",
		reference: toPascalCase,
		async: false,
		"~run"(dataset) {
			dataset.value = /* @__PURE__ */ _formatCase(dataset.value, "", true, true);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/toSnakeCase/toSnakeCase.ts
/**
* Creates a to snake case transformation action.
*
* Words are separated by `_`, `-` and ASCII whitespace, as well as by case
* and acronym boundaries.
*
* Hint: Acronym runs are normalized to lowercase (e.g. `parseURLValue` →
* `parse_url_value`) and digits stay attached to the preceding token (e.g.
* `item2Name` → `item2_name`).
*
* @returns A to snake case action.
*
* @beta
*/
/* @__NO_SIDE_EFFECTS__ */
function toSnakeCase() {
	return {
		kind: "transformation",
		type: "to_snake_case",
		reference: toSnakeCase,
		async: false,
		"~run"(dataset) {
			dataset.value = /* @__PURE__ */ _formatCase(dataset.value, "_", false, false);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/toString/toString.ts
/* @__NO_SIDE_EFFECTS__ */
function dist_toString(message$1) {
	return {
		kind: "transformation",
		type: "to_string",
		reference: dist_toString,
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			try {
				dataset.value = String(dataset.value);
			} catch {
				_addIssue(this, "string", dataset, config$1);
				dataset.typed = false;
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/toUpperCase/toUpperCase.ts
/**
* Creates a to upper case transformation action.
*
* @returns A to upper case action.
*/
/* @__NO_SIDE_EFFECTS__ */
function toUpperCase() {
	return {
		kind: "transformation",
		type: "to_upper_case",
		reference: toUpperCase,
		async: false,
		"~run"(dataset) {
			dataset.value = dataset.value.toUpperCase();
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/transform/transform.ts
/**
* Creates a custom transformation action.
*
* @param operation The transformation operation.
*
* @returns A transform action.
*/
/* @__NO_SIDE_EFFECTS__ */
function transform(operation) {
	return {
		kind: "transformation",
		type: "transform",
		reference: transform,
		async: false,
		operation,
		"~run"(dataset) {
			dataset.value = this.operation(dataset.value);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/transform/transformAsync.ts
/**
* Creates a custom transformation action.
*
* @param operation The transformation operation.
*
* @returns A transform action.
*/
/* @__NO_SIDE_EFFECTS__ */
function transformAsync(operation) {
	return {
		kind: "transformation",
		type: "transform",
		reference: transformAsync,
		async: true,
		operation,
		async "~run"(dataset) {
			dataset.value = await this.operation(dataset.value);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/trim/trim.ts
/**
* Creates a trim transformation action.
*
* @returns A trim action.
*/
/* @__NO_SIDE_EFFECTS__ */
function trim() {
	return {
		kind: "transformation",
		type: "trim",
		reference: trim,
		async: false,
		"~run"(dataset) {
			dataset.value = dataset.value.trim();
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/trimEnd/trimEnd.ts
/**
* Creates a trim end transformation action.
*
* @returns A trim end action.
*/
/* @__NO_SIDE_EFFECTS__ */
function trimEnd() {
	return {
		kind: "transformation",
		type: "trim_end",
		reference: trimEnd,
		async: false,
		"~run"(dataset) {
			dataset.value = dataset.value.trimEnd();
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/trimStart/trimStart.ts
/**
* Creates a trim start transformation action.
*
* @returns A trim start action.
*/
/* @__NO_SIDE_EFFECTS__ */
function trimStart() {
	return {
		kind: "transformation",
		type: "trim_start",
		reference: trimStart,
		async: false,
		"~run"(dataset) {
			dataset.value = dataset.value.trimStart();
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/ulid/ulid.ts
/* @__NO_SIDE_EFFECTS__ */
function ulid(message$1) {
	return {
		kind: "validation",
		type: "ulid",
		reference: ulid,
		async: false,
		expects: null,
		requirement: ULID_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "ULID", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/url/url.ts
/* @__NO_SIDE_EFFECTS__ */
function url(message$1) {
	return {
		kind: "validation",
		type: "url",
		reference: url,
		async: false,
		expects: null,
		requirement(input) {
			try {
				if (URL.canParse) return URL.canParse(input);
				new URL(input);
				return true;
			} catch {
				return false;
			}
		},
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "URL", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/uuid/uuid.ts
/* @__NO_SIDE_EFFECTS__ */
function uuid(message$1) {
	return {
		kind: "validation",
		type: "uuid",
		reference: uuid,
		async: false,
		expects: null,
		requirement: UUID_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "UUID", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/value/value.ts
/* @__NO_SIDE_EFFECTS__ */
function value(requirement, message$1) {
	return {
		kind: "validation",
		type: "value",
		reference: value,
		async: false,
		expects: requirement instanceof Date ? requirement.toJSON() : /* @__PURE__ */ _stringify(requirement),
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !/* @__PURE__ */ _isValueMatch(this.requirement, dataset.value)) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/values/values.ts
/* @__NO_SIDE_EFFECTS__ */
function values(requirement, message$1) {
	return {
		kind: "validation",
		type: "values",
		reference: values,
		async: false,
		expects: `${/* @__PURE__ */ _joinExpects(requirement.map((value$1) => value$1 instanceof Date ? value$1.toJSON() : /* @__PURE__ */ _stringify(value$1)), "|")}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.some((requirement$1) => /* @__PURE__ */ _isValueMatch(requirement$1, dataset.value))) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/words/words.ts
/* @__NO_SIDE_EFFECTS__ */
function dist_words(locales, requirement, message$1) {
	return {
		kind: "validation",
		type: "words",
		reference: dist_words,
		async: false,
		expects: `${requirement}`,
		locales,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const count = /* @__PURE__ */ _getWordCount(this.locales, dataset.value);
				if (count !== this.requirement) _addIssue(this, "words", dataset, config$1, { received: `${count}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/const.ts
const ABORT_EARLY_CONFIG = { abortEarly: true };

//#endregion
//#region src/methods/assert/assert.ts
/**
* Checks if the input matches the schema. As this is an assertion function, it
* can be used as a type guard.
*
* @param schema The schema to be used.
* @param input The input to be tested.
*/
function assert(schema, input) {
	const issues = schema["~run"]({ value: input }, ABORT_EARLY_CONFIG).issues;
	if (issues) throw new ValiError(issues);
}

//#endregion
//#region src/methods/cache/_LruCache.ts
/**
* Efficient LRU cache using Map iteration order.
*/
var _LruCache = class {
	constructor(config$1) {
		this.refCount = 0;
		this.maxSize = config$1?.maxSize ?? 1e3;
		this.maxAge = config$1?.maxAge ?? Infinity;
		this.hasMaxAge = isFinite(this.maxAge);
	}
	/**
	* Stringifies an unknown input to a cache key component.
	*
	* @param input The unknown input.
	*
	* @returns A cache key component.
	*/
	stringify(input) {
		const type = typeof input;
		if (type === "string") return `"${input}"`;
		if (type === "number" || type === "boolean") return `${input}`;
		if (type === "bigint") return `${input}n`;
		if (type === "object" || type === "function") {
			if (input) {
				this.refIds ?? (this.refIds = /* @__PURE__ */ new WeakMap());
				let id = this.refIds.get(input);
				if (!id) {
					id = ++this.refCount;
					this.refIds.set(input, id);
				}
				return `#${id}`;
			}
			return "null";
		}
		return type;
	}
	/**
	* Creates a cache key from input and config.
	*
	* @param input The input value.
	* @param config The parse configuration.
	*
	* @returns The cache key.
	*/
	key(input, config$1 = {}) {
		return `${this.stringify(input)}|${this.stringify(config$1.lang)}|${this.stringify(config$1.message)}|${this.stringify(config$1.abortEarly)}|${this.stringify(config$1.abortPipeEarly)}`;
	}
	/**
	* Gets a value from the cache by key.
	*
	* @param key The cache key.
	*
	* @returns The cached value.
	*/
	get(key) {
		if (!this.store) return void 0;
		const entry = this.store.get(key);
		if (!entry) return void 0;
		if (this.hasMaxAge && Date.now() - entry[1] > this.maxAge) {
			this.store.delete(key);
			return;
		}
		this.store.delete(key);
		this.store.set(key, entry);
		return entry[0];
	}
	/**
	* Sets a value in the cache by key.
	*
	* @param key The cache key.
	* @param value The cached value.
	*/
	set(key, value$1) {
		this.store ?? (this.store = /* @__PURE__ */ new Map());
		this.store.delete(key);
		const timestamp = this.hasMaxAge ? Date.now() : 0;
		this.store.set(key, [value$1, timestamp]);
		if (this.store.size > this.maxSize) this.store.delete(this.store.keys().next().value);
	}
	/**
	* Clears all entries from the cache.
	*/
	clear() {
		this.store?.clear();
	}
};

//#endregion
//#region src/methods/cache/cache.ts
/* @__NO_SIDE_EFFECTS__ */
function cache(schema, config$1) {
	return _standardSchema({
		...schema,
		cacheConfig: config$1,
		cache: new _LruCache(config$1),
		"~run"(dataset, runConfig) {
			const key = this.cache.key(dataset.value, runConfig);
			let outputDataset = this.cache.get(key);
			if (!outputDataset) this.cache.set(key, outputDataset = schema["~run"](dataset, runConfig));
			return /* @__PURE__ */ _cloneDataset(outputDataset);
		}
	});
}

//#endregion
//#region src/methods/cache/cacheAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function cacheAsync(schema, config$1) {
	let activeRuns;
	return _standardSchema({
		...schema,
		async: true,
		cacheConfig: config$1,
		cache: new _LruCache(config$1),
		async "~run"(dataset, runConfig) {
			const key = this.cache.key(dataset.value, runConfig);
			const cached = this.cache.get(key);
			if (cached) return /* @__PURE__ */ _cloneDataset(cached);
			let promise$1 = activeRuns?.get(key);
			if (!promise$1) {
				activeRuns ?? (activeRuns = /* @__PURE__ */ new Map());
				promise$1 = Promise.resolve(schema["~run"](dataset, runConfig));
				activeRuns.set(key, promise$1);
			}
			try {
				const outputDataset = await promise$1;
				this.cache.set(key, outputDataset);
				return /* @__PURE__ */ _cloneDataset(outputDataset);
			} finally {
				activeRuns?.delete(key);
			}
		}
	});
}

//#endregion
//#region src/methods/config/config.ts
/**
* Changes the local configuration of a schema.
*
* @param schema The schema to configure.
* @param config The parse configuration.
*
* @returns The configured schema.
*/
/* @__NO_SIDE_EFFECTS__ */
function config(schema, config$1) {
	return _standardSchema({
		...schema,
		"~run"(dataset, config_) {
			return schema["~run"](dataset, {
				...config_,
				...config$1
			});
		}
	});
}

//#endregion
//#region src/methods/getFallback/getFallback.ts
/**
* Returns the fallback value of the schema.
*
* @param schema The schema to get it from.
* @param dataset The output dataset if available.
* @param config The config if available.
*
* @returns The fallback value.
*/
/* @__NO_SIDE_EFFECTS__ */
function getFallback(schema, dataset, config$1) {
	return typeof schema.fallback === "function" ? schema.fallback(dataset, config$1) : schema.fallback;
}

//#endregion
//#region src/methods/fallback/fallback.ts
/**
* Returns a fallback value as output if the input does not match the schema.
*
* @param schema The schema to catch.
* @param fallback The fallback value.
*
* @returns The passed schema.
*/
/* @__NO_SIDE_EFFECTS__ */
function fallback(schema, fallback$1) {
	return _standardSchema({
		...schema,
		fallback: fallback$1,
		"~run"(dataset, config$1) {
			const outputDataset = schema["~run"](dataset, config$1);
			return outputDataset.issues ? {
				typed: true,
				value: /* @__PURE__ */ getFallback(this, outputDataset, config$1)
			} : outputDataset;
		}
	});
}

//#endregion
//#region src/methods/fallback/fallbackAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function fallbackAsync(schema, fallback$1) {
	return _standardSchema({
		...schema,
		fallback: fallback$1,
		async: true,
		async "~run"(dataset, config$1) {
			const outputDataset = await schema["~run"](dataset, config$1);
			return outputDataset.issues ? {
				typed: true,
				value: await /* @__PURE__ */ getFallback(this, outputDataset, config$1)
			} : outputDataset;
		}
	});
}

//#endregion
//#region src/methods/flatten/flatten.ts
/* @__NO_SIDE_EFFECTS__ */
function flatten(issues) {
	const flatErrors = {};
	for (const issue of issues) if (issue.path) {
		const dotPath = /* @__PURE__ */ getDotPath(issue);
		if (dotPath) {
			if (!flatErrors.nested) flatErrors.nested = {};
			if (Object.prototype.hasOwnProperty.call(flatErrors.nested, dotPath)) flatErrors.nested[dotPath].push(issue.message);
			else flatErrors.nested[dotPath] = [issue.message];
		} else if (flatErrors.other) flatErrors.other.push(issue.message);
		else flatErrors.other = [issue.message];
	} else if (flatErrors.root) flatErrors.root.push(issue.message);
	else flatErrors.root = [issue.message];
	return flatErrors;
}

//#endregion
//#region src/methods/forward/forward.ts
/**
* Forwards the issues of the passed validation action.
*
* @param action The validation action.
* @param path The path to forward the issues to.
*
* @returns The modified action.
*/
/* @__NO_SIDE_EFFECTS__ */
function forward(action, path) {
	return {
		...action,
		"~run"(dataset, config$1) {
			const prevIssues = dataset.issues && [...dataset.issues];
			dataset = action["~run"](dataset, config$1);
			if (dataset.issues) {
				for (const issue of dataset.issues) if (!prevIssues?.includes(issue)) {
					let pathInput = dataset.value;
					for (const key of path) {
						const pathValue = pathInput[key];
						const pathItem = {
							type: "unknown",
							origin: "value",
							input: pathInput,
							key,
							value: pathValue
						};
						if (issue.path) issue.path.push(pathItem);
						else issue.path = [pathItem];
						if (!pathValue) break;
						pathInput = pathValue;
					}
				}
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/methods/forward/forwardAsync.ts
/**
* Forwards the issues of the passed validation action.
*
* @param action The validation action.
* @param path The path to forward the issues to.
*
* @returns The modified action.
*/
/* @__NO_SIDE_EFFECTS__ */
function forwardAsync(action, path) {
	return {
		...action,
		async: true,
		async "~run"(dataset, config$1) {
			const prevIssues = dataset.issues && [...dataset.issues];
			dataset = await action["~run"](dataset, config$1);
			if (dataset.issues) {
				for (const issue of dataset.issues) if (!prevIssues?.includes(issue)) {
					let pathInput = dataset.value;
					for (const key of path) {
						const pathValue = pathInput[key];
						const pathItem = {
							type: "unknown",
							origin: "value",
							input: pathInput,
							key,
							value: pathValue
						};
						if (issue.path) issue.path.push(pathItem);
						else issue.path = [pathItem];
						if (!pathValue) break;
						pathInput = pathValue;
					}
				}
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/methods/getDefault/getDefault.ts
/**
* Returns the default value of the schema.
*
* @param schema The schema to get it from.
* @param dataset The input dataset if available.
* @param config The config if available.
*
* @returns The default value.
*/
/* @__NO_SIDE_EFFECTS__ */
function getDefault(schema, dataset, config$1) {
	return typeof schema.default === "function" ? schema.default(dataset, config$1) : schema.default;
}

//#endregion
//#region src/methods/getDefaults/getDefaults.ts
/**
* Returns the default values of the schema.
*
* Hint: The difference to `getDefault` is that for object and tuple schemas
* this function recursively returns the default values of the subschemas
* instead of `undefined`.
*
* @param schema The schema to get them from.
*
* @returns The default values.
*/
/* @__NO_SIDE_EFFECTS__ */
function getDefaults(schema) {
	if ("entries" in schema) {
		const object$1 = {};
		for (const key in schema.entries) object$1[key] = /* @__PURE__ */ getDefaults(schema.entries[key]);
		return object$1;
	}
	if ("items" in schema) return schema.items.map(getDefaults);
	return /* @__PURE__ */ getDefault(schema);
}

//#endregion
//#region src/methods/getDefaults/getDefaultsAsync.ts
/**
* Returns the default values of the schema.
*
* Hint: The difference to `getDefault` is that for object and tuple schemas
* this function recursively returns the default values of the subschemas
* instead of `undefined`.
*
* @param schema The schema to get them from.
*
* @returns The default values.
*/
/* @__NO_SIDE_EFFECTS__ */
async function getDefaultsAsync(schema) {
	if ("entries" in schema) return Object.fromEntries(await Promise.all(Object.entries(schema.entries).map(async ([key, value$1]) => [key, await /* @__PURE__ */ getDefaultsAsync(value$1)])));
	if ("items" in schema) return Promise.all(schema.items.map(getDefaultsAsync));
	return /* @__PURE__ */ getDefault(schema);
}

//#endregion
//#region src/methods/getDescription/getDescription.ts
/**
* Returns the description of the schema.
*
* If multiple descriptions are defined, the last one of the highest level is
* returned. If no description is defined, `undefined` is returned.
*
* @param schema The schema to get the description from.
*
* @returns The description, if any.
*
* @beta
*/
/* @__NO_SIDE_EFFECTS__ */
function getDescription(schema) {
	return /* @__PURE__ */ _getLastMetadata(schema, "description");
}

//#endregion
//#region src/methods/getExamples/getExamples.ts
/**
* Returns the examples of a schema.
*
* If multiple examples are defined, it concatenates them using depth-first
* search. If no examples are defined, an empty array is returned.
*
* @param schema The schema to get the examples from.
*
* @returns The examples, if any.
*
* @beta
*/
/* @__NO_SIDE_EFFECTS__ */
function getExamples(schema) {
	const examples$1 = [];
	function depthFirstCollect(schema$1) {
		if ("pipe" in schema$1) {
			for (const item of schema$1.pipe) if (item.kind === "schema" && "pipe" in item) depthFirstCollect(item);
			else if (item.kind === "metadata" && item.type === "examples") for (const example of item.examples) examples$1.push(example);
		}
	}
	depthFirstCollect(schema);
	return examples$1;
}

//#endregion
//#region src/methods/getFallbacks/getFallbacks.ts
/**
* Returns the fallback values of the schema.
*
* Hint: The difference to `getFallback` is that for object and tuple schemas
* this function recursively returns the fallback values of the subschemas
* instead of `undefined`.
*
* @param schema The schema to get them from.
*
* @returns The fallback values.
*/
/* @__NO_SIDE_EFFECTS__ */
function getFallbacks(schema) {
	if ("entries" in schema) {
		const object$1 = {};
		for (const key in schema.entries) object$1[key] = /* @__PURE__ */ getFallbacks(schema.entries[key]);
		return object$1;
	}
	if ("items" in schema) return schema.items.map(getFallbacks);
	return /* @__PURE__ */ getFallback(schema);
}

//#endregion
//#region src/methods/getFallbacks/getFallbacksAsync.ts
/**
* Returns the fallback values of the schema.
*
* Hint: The difference to `getFallback` is that for object and tuple schemas
* this function recursively returns the fallback values of the subschemas
* instead of `undefined`.
*
* @param schema The schema to get them from.
*
* @returns The fallback values.
*/
/* @__NO_SIDE_EFFECTS__ */
async function getFallbacksAsync(schema) {
	if ("entries" in schema) return Object.fromEntries(await Promise.all(Object.entries(schema.entries).map(async ([key, value$1]) => [key, await /* @__PURE__ */ getFallbacksAsync(value$1)])));
	if ("items" in schema) return Promise.all(schema.items.map(getFallbacksAsync));
	return /* @__PURE__ */ getFallback(schema);
}

//#endregion
//#region src/methods/getMetadata/getMetadata.ts
/**
* Returns the metadata of a schema.
*
* If multiple metadata are defined, it shallowly merges them using depth-first
* search. If no metadata is defined, an empty object is returned.
*
* @param schema Schema to get the metadata from.
*
* @returns The metadata, if any.
*
* @beta
*/
/* @__NO_SIDE_EFFECTS__ */
function getMetadata(schema) {
	const result = {};
	function depthFirstMerge(schema$1) {
		if ("pipe" in schema$1) {
			for (const item of schema$1.pipe) if (item.kind === "schema" && "pipe" in item) depthFirstMerge(item);
			else if (item.kind === "metadata" && item.type === "metadata") Object.assign(result, item.metadata);
		}
	}
	depthFirstMerge(schema);
	return result;
}

//#endregion
//#region src/methods/getTitle/getTitle.ts
/**
* Returns the title of the schema.
*
* If multiple titles are defined, the last one of the highest level is
* returned. If no title is defined, `undefined` is returned.
*
* @param schema The schema to get the title from.
*
* @returns The title, if any.
*
* @beta
*/
/* @__NO_SIDE_EFFECTS__ */
function getTitle(schema) {
	return /* @__PURE__ */ _getLastMetadata(schema, "title");
}

//#endregion
//#region src/methods/is/is.ts
/**
* Checks if the input matches the schema. By using a type predicate, this
* function can be used as a type guard.
*
* @param schema The schema to be used.
* @param input The input to be tested.
*
* @returns Whether the input matches the schema.
*/
/* @__NO_SIDE_EFFECTS__ */
function is(schema, input) {
	return !schema["~run"]({ value: input }, ABORT_EARLY_CONFIG).issues;
}

//#endregion
//#region src/schemas/any/any.ts
/**
* Creates an any schema.
*
* Hint: This schema function exists only for completeness and is not
* recommended in practice. Instead, `unknown` should be used to accept
* unknown data.
*
* @returns An any schema.
*/
/* @__NO_SIDE_EFFECTS__ */
function any() {
	return _standardSchema({
		kind: "schema",
		type: "any",
		reference: any,
		expects: "any",
		async: false,
		"~run"(dataset) {
			dataset.typed = true;
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/array/array.ts
/* @__NO_SIDE_EFFECTS__ */
function array(item, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "array",
		reference: array,
		expects: "Array",
		async: false,
		item,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = true;
				dataset.value = [];
				for (let key = 0; key < input.length; key++) {
					const value$1 = input[key];
					const itemDataset = this.item["~run"]({ value: value$1 }, config$1);
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/array/arrayAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function arrayAsync(item, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "array",
		reference: arrayAsync,
		expects: "Array",
		async: true,
		item,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = true;
				dataset.value = [];
				const itemDatasets = await Promise.all(input.map((value$1) => this.item["~run"]({ value: value$1 }, config$1)));
				for (let key = 0; key < itemDatasets.length; key++) {
					const itemDataset = itemDatasets[key];
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: input[key]
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/bigint/bigint.ts
/* @__NO_SIDE_EFFECTS__ */
function bigint(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "bigint",
		reference: bigint,
		expects: "bigint",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (typeof dataset.value === "bigint") dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/blob/blob.ts
/* @__NO_SIDE_EFFECTS__ */
function blob(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "blob",
		reference: blob,
		expects: "Blob",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.value instanceof Blob) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/boolean/boolean.ts
/* @__NO_SIDE_EFFECTS__ */
function dist_boolean(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "boolean",
		reference: dist_boolean,
		expects: "boolean",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (typeof dataset.value === "boolean") dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/custom/custom.ts
/* @__NO_SIDE_EFFECTS__ */
function custom(check$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "custom",
		reference: custom,
		expects: "unknown",
		async: false,
		check: check$1,
		message: message$1,
		"~run"(dataset, config$1) {
			if (this.check(dataset.value)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/custom/customAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function customAsync(check$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "custom",
		reference: customAsync,
		expects: "unknown",
		async: true,
		check: check$1,
		message: message$1,
		async "~run"(dataset, config$1) {
			if (await this.check(dataset.value)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/date/date.ts
/* @__NO_SIDE_EFFECTS__ */
function date(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "date",
		reference: date,
		expects: "Date",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.value instanceof Date) if (!isNaN(dataset.value)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1, { received: "\"Invalid Date\"" });
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/enum/enum.ts
/* @__NO_SIDE_EFFECTS__ */
function enum_(enum__, message$1) {
	const options = [];
	for (const key in enum__) if (`${+key}` !== key || typeof enum__[key] !== "string" || !Object.is(enum__[enum__[key]], +key)) options.push(enum__[key]);
	return _standardSchema({
		kind: "schema",
		type: "enum",
		reference: enum_,
		expects: /* @__PURE__ */ _joinExpects(options.map(_stringify), "|"),
		async: false,
		enum: enum__,
		options,
		message: message$1,
		"~run"(dataset, config$1) {
			if (this.options.includes(dataset.value)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/exactOptional/exactOptional.ts
/* @__NO_SIDE_EFFECTS__ */
function exactOptional(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "exact_optional",
		reference: exactOptional,
		expects: wrapped.expects,
		async: false,
		wrapped,
		default: default_,
		"~run"(dataset, config$1) {
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}

//#endregion
//#region src/schemas/exactOptional/exactOptionalAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function exactOptionalAsync(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "exact_optional",
		reference: exactOptionalAsync,
		expects: wrapped.expects,
		async: true,
		wrapped,
		default: default_,
		async "~run"(dataset, config$1) {
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}

//#endregion
//#region src/schemas/file/file.ts
/* @__NO_SIDE_EFFECTS__ */
function file(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "file",
		reference: file,
		expects: "File",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.value instanceof File) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/function/function.ts
/* @__NO_SIDE_EFFECTS__ */
function function_(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "function",
		reference: function_,
		expects: "Function",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (typeof dataset.value === "function") dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/instance/instance.ts
/* @__NO_SIDE_EFFECTS__ */
function instance(class_, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "instance",
		reference: instance,
		expects: class_.name,
		async: false,
		class: class_,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.value instanceof this.class) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/intersect/utils/_merge/_merge.ts
/**
* Merges two values into one single output.
*
* @param value1 First value.
* @param value2 Second value.
*
* @returns The merge dataset.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _merge(value1, value2) {
	if (typeof value1 === typeof value2) {
		if (/* @__PURE__ */ _isSameValueZero(value1, value2) || value1 instanceof Date && value2 instanceof Date && /* @__PURE__ */ _isSameValueZero(+value1, +value2)) return { value: value1 };
		if (value1 && value2 && value1.constructor === Object && value2.constructor === Object) {
			const nextValue = {
				...value1,
				...value2
			};
			for (const key in value2) if (Object.prototype.hasOwnProperty.call(value1, key) && Object.prototype.hasOwnProperty.call(value2, key)) {
				const dataset = /* @__PURE__ */ _merge(value1[key], value2[key]);
				if (dataset.issue) return dataset;
				nextValue[key] = dataset.value;
			}
			return { value: nextValue };
		}
		if (Array.isArray(value1) && Array.isArray(value2)) {
			if (value1.length === value2.length) {
				const nextValue = [...value1];
				for (let index = 0; index < value1.length; index++) {
					const dataset = /* @__PURE__ */ _merge(value1[index], value2[index]);
					if (dataset.issue) return dataset;
					nextValue[index] = dataset.value;
				}
				return { value: nextValue };
			}
		}
	}
	return { issue: true };
}

//#endregion
//#region src/schemas/intersect/intersect.ts
/* @__NO_SIDE_EFFECTS__ */
function intersect(options, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "intersect",
		reference: intersect,
		expects: /* @__PURE__ */ _joinExpects(options.map((option) => option.expects), "&"),
		async: false,
		options,
		message: message$1,
		"~run"(dataset, config$1) {
			if (this.options.length) {
				const input = dataset.value;
				let outputs;
				dataset.typed = true;
				for (const schema of this.options) {
					const optionDataset = schema["~run"]({ value: input }, config$1);
					if (optionDataset.issues) {
						if (dataset.issues) for (const issue of optionDataset.issues) dataset.issues.push(issue);
						else dataset.issues = optionDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!optionDataset.typed) dataset.typed = false;
					if (dataset.typed) if (outputs) outputs.push(optionDataset.value);
					else outputs = [optionDataset.value];
				}
				if (dataset.typed) {
					dataset.value = outputs[0];
					for (let index = 1; index < outputs.length; index++) {
						const mergeDataset = /* @__PURE__ */ _merge(dataset.value, outputs[index]);
						if (mergeDataset.issue) {
							_addIssue(this, "type", dataset, config$1, { received: "unknown" });
							break;
						}
						dataset.value = mergeDataset.value;
					}
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/intersect/intersectAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function intersectAsync(options, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "intersect",
		reference: intersectAsync,
		expects: /* @__PURE__ */ _joinExpects(options.map((option) => option.expects), "&"),
		async: true,
		options,
		message: message$1,
		async "~run"(dataset, config$1) {
			if (this.options.length) {
				const input = dataset.value;
				let outputs;
				dataset.typed = true;
				const optionDatasets = await Promise.all(this.options.map((schema) => schema["~run"]({ value: input }, config$1)));
				for (const optionDataset of optionDatasets) {
					if (optionDataset.issues) {
						if (dataset.issues) for (const issue of optionDataset.issues) dataset.issues.push(issue);
						else dataset.issues = optionDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!optionDataset.typed) dataset.typed = false;
					if (dataset.typed) if (outputs) outputs.push(optionDataset.value);
					else outputs = [optionDataset.value];
				}
				if (dataset.typed) {
					dataset.value = outputs[0];
					for (let index = 1; index < outputs.length; index++) {
						const mergeDataset = /* @__PURE__ */ _merge(dataset.value, outputs[index]);
						if (mergeDataset.issue) {
							_addIssue(this, "type", dataset, config$1, { received: "unknown" });
							break;
						}
						dataset.value = mergeDataset.value;
					}
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/lazy/lazy.ts
/**
* Creates a lazy schema.
*
* @param getter The schema getter.
*
* @returns A lazy schema.
*/
/* @__NO_SIDE_EFFECTS__ */
function lazy(getter) {
	return _standardSchema({
		kind: "schema",
		type: "lazy",
		reference: lazy,
		expects: "unknown",
		async: false,
		getter,
		"~run"(dataset, config$1) {
			return this.getter(dataset.value)["~run"](dataset, config$1);
		}
	});
}

//#endregion
//#region src/schemas/lazy/lazyAsync.ts
/**
* Creates a lazy schema.
*
* @param getter The schema getter.
*
* @returns A lazy schema.
*/
/* @__NO_SIDE_EFFECTS__ */
function lazyAsync(getter) {
	return _standardSchema({
		kind: "schema",
		type: "lazy",
		reference: lazyAsync,
		expects: "unknown",
		async: true,
		getter,
		async "~run"(dataset, config$1) {
			return (await this.getter(dataset.value))["~run"](dataset, config$1);
		}
	});
}

//#endregion
//#region src/schemas/literal/literal.ts
/* @__NO_SIDE_EFFECTS__ */
function literal(literal_, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "literal",
		reference: literal,
		expects: /* @__PURE__ */ _stringify(literal_),
		async: false,
		literal: literal_,
		message: message$1,
		"~run"(dataset, config$1) {
			if (/* @__PURE__ */ _isSameValueZero(dataset.value, this.literal)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/looseObject/looseObject.ts
/* @__NO_SIDE_EFFECTS__ */
function looseObject(entries$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "loose_object",
		reference: looseObject,
		expects: "Object",
		async: false,
		entries: entries$1,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				for (const key in this.entries) {
					const valueSchema = this.entries[key];
					if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
						const value$1 = key in input ? input[key] : /* @__PURE__ */ getDefault(valueSchema);
						const valueDataset = valueSchema["~run"]({ value: value$1 }, config$1);
						if (valueDataset.issues) {
							const pathItem = {
								type: "object",
								origin: "value",
								input,
								key,
								value: value$1
							};
							for (const issue of valueDataset.issues) {
								if (issue.path) issue.path.unshift(pathItem);
								else issue.path = [pathItem];
								dataset.issues?.push(issue);
							}
							if (!dataset.issues) dataset.issues = valueDataset.issues;
							if (config$1.abortEarly) {
								dataset.typed = false;
								break;
							}
						}
						if (!valueDataset.typed) dataset.typed = false;
						dataset.value[key] = valueDataset.value;
					} else if (valueSchema.fallback !== void 0) dataset.value[key] = /* @__PURE__ */ getFallback(valueSchema);
					else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
						_addIssue(this, "key", dataset, config$1, {
							input: void 0,
							expected: `"${key}"`,
							path: [{
								type: "object",
								origin: "key",
								input,
								key,
								value: input[key]
							}]
						});
						if (config$1.abortEarly) break;
					}
				}
				if (!dataset.issues || !config$1.abortEarly) {
					for (const key in input) if (/* @__PURE__ */ _isValidObjectKey(input, key) && !Object.prototype.hasOwnProperty.call(this.entries, key)) dataset.value[key] = input[key];
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/looseObject/looseObjectAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function looseObjectAsync(entries$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "loose_object",
		reference: looseObjectAsync,
		expects: "Object",
		async: true,
		entries: entries$1,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				const valueDatasets = await Promise.all(Object.entries(this.entries).map(async ([key, valueSchema]) => {
					if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
						const value$1 = key in input ? input[key] : await /* @__PURE__ */ getDefault(valueSchema);
						return [
							key,
							value$1,
							valueSchema,
							await valueSchema["~run"]({ value: value$1 }, config$1)
						];
					}
					return [
						key,
						input[key],
						valueSchema,
						null
					];
				}));
				for (const [key, value$1, valueSchema, valueDataset] of valueDatasets) if (valueDataset) {
					if (valueDataset.issues) {
						const pathItem = {
							type: "object",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!valueDataset.typed) dataset.typed = false;
					dataset.value[key] = valueDataset.value;
				} else if (valueSchema.fallback !== void 0) dataset.value[key] = await /* @__PURE__ */ getFallback(valueSchema);
				else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
					_addIssue(this, "key", dataset, config$1, {
						input: void 0,
						expected: `"${key}"`,
						path: [{
							type: "object",
							origin: "key",
							input,
							key,
							value: value$1
						}]
					});
					if (config$1.abortEarly) break;
				}
				if (!dataset.issues || !config$1.abortEarly) {
					for (const key in input) if (/* @__PURE__ */ _isValidObjectKey(input, key) && !Object.prototype.hasOwnProperty.call(this.entries, key)) dataset.value[key] = input[key];
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/looseTuple/looseTuple.ts
/* @__NO_SIDE_EFFECTS__ */
function looseTuple(items, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "loose_tuple",
		reference: looseTuple,
		expects: "Array",
		async: false,
		items,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = true;
				dataset.value = [];
				for (let key = 0; key < this.items.length; key++) {
					const value$1 = input[key];
					const itemDataset = this.items[key]["~run"]({ value: value$1 }, config$1);
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
				if (!dataset.issues || !config$1.abortEarly) for (let key = this.items.length; key < input.length; key++) dataset.value.push(input[key]);
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/looseTuple/looseTupleAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function looseTupleAsync(items, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "loose_tuple",
		reference: looseTupleAsync,
		expects: "Array",
		async: true,
		items,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = true;
				dataset.value = [];
				const itemDatasets = await Promise.all(this.items.map(async (item, key) => {
					const value$1 = input[key];
					return [
						key,
						value$1,
						await item["~run"]({ value: value$1 }, config$1)
					];
				}));
				for (const [key, value$1, itemDataset] of itemDatasets) {
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
				if (!dataset.issues || !config$1.abortEarly) for (let key = this.items.length; key < input.length; key++) dataset.value.push(input[key]);
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/map/map.ts
/* @__NO_SIDE_EFFECTS__ */
function map(key, value$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "map",
		reference: map,
		expects: "Map",
		async: false,
		key,
		value: value$1,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input instanceof Map) {
				dataset.typed = true;
				dataset.value = /* @__PURE__ */ new Map();
				for (const [inputKey, inputValue] of input) {
					const keyDataset = this.key["~run"]({ value: inputKey }, config$1);
					if (keyDataset.issues) {
						const pathItem = {
							type: "map",
							origin: "key",
							input,
							key: inputKey,
							value: inputValue
						};
						for (const issue of keyDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = keyDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					const valueDataset = this.value["~run"]({ value: inputValue }, config$1);
					if (valueDataset.issues) {
						const pathItem = {
							type: "map",
							origin: "value",
							input,
							key: inputKey,
							value: inputValue
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!keyDataset.typed || !valueDataset.typed) dataset.typed = false;
					dataset.value.set(keyDataset.value, valueDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/map/mapAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function mapAsync(key, value$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "map",
		reference: mapAsync,
		expects: "Map",
		async: true,
		key,
		value: value$1,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (input instanceof Map) {
				dataset.typed = true;
				dataset.value = /* @__PURE__ */ new Map();
				const datasets = await Promise.all([...input].map(([inputKey, inputValue]) => Promise.all([
					inputKey,
					inputValue,
					this.key["~run"]({ value: inputKey }, config$1),
					this.value["~run"]({ value: inputValue }, config$1)
				])));
				for (const [inputKey, inputValue, keyDataset, valueDataset] of datasets) {
					if (keyDataset.issues) {
						const pathItem = {
							type: "map",
							origin: "key",
							input,
							key: inputKey,
							value: inputValue
						};
						for (const issue of keyDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = keyDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (valueDataset.issues) {
						const pathItem = {
							type: "map",
							origin: "value",
							input,
							key: inputKey,
							value: inputValue
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!keyDataset.typed || !valueDataset.typed) dataset.typed = false;
					dataset.value.set(keyDataset.value, valueDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/nan/nan.ts
/* @__NO_SIDE_EFFECTS__ */
function nan(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "nan",
		reference: nan,
		expects: "NaN",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (Number.isNaN(dataset.value)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/never/never.ts
/* @__NO_SIDE_EFFECTS__ */
function never(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "never",
		reference: never,
		expects: "never",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			_addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/nonNullable/nonNullable.ts
/* @__NO_SIDE_EFFECTS__ */
function nonNullable(wrapped, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "non_nullable",
		reference: nonNullable,
		expects: "!null",
		async: false,
		wrapped,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.value !== null) dataset = this.wrapped["~run"](dataset, config$1);
			if (dataset.value === null) _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/nonNullable/nonNullableAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function nonNullableAsync(wrapped, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "non_nullable",
		reference: nonNullableAsync,
		expects: "!null",
		async: true,
		wrapped,
		message: message$1,
		async "~run"(dataset, config$1) {
			if (dataset.value !== null) dataset = await this.wrapped["~run"](dataset, config$1);
			if (dataset.value === null) _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/nonNullish/nonNullish.ts
/* @__NO_SIDE_EFFECTS__ */
function nonNullish(wrapped, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "non_nullish",
		reference: nonNullish,
		expects: "(!null & !undefined)",
		async: false,
		wrapped,
		message: message$1,
		"~run"(dataset, config$1) {
			if (!(dataset.value === null || dataset.value === void 0)) dataset = this.wrapped["~run"](dataset, config$1);
			if (dataset.value === null || dataset.value === void 0) _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/nonNullish/nonNullishAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function nonNullishAsync(wrapped, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "non_nullish",
		reference: nonNullishAsync,
		expects: "(!null & !undefined)",
		async: true,
		wrapped,
		message: message$1,
		async "~run"(dataset, config$1) {
			if (!(dataset.value === null || dataset.value === void 0)) dataset = await this.wrapped["~run"](dataset, config$1);
			if (dataset.value === null || dataset.value === void 0) _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/nonOptional/nonOptional.ts
/* @__NO_SIDE_EFFECTS__ */
function nonOptional(wrapped, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "non_optional",
		reference: nonOptional,
		expects: "!undefined",
		async: false,
		wrapped,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.value !== void 0) dataset = this.wrapped["~run"](dataset, config$1);
			if (dataset.value === void 0) _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/nonOptional/nonOptionalAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function nonOptionalAsync(wrapped, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "non_optional",
		reference: nonOptionalAsync,
		expects: "!undefined",
		async: true,
		wrapped,
		message: message$1,
		async "~run"(dataset, config$1) {
			if (dataset.value !== void 0) dataset = await this.wrapped["~run"](dataset, config$1);
			if (dataset.value === void 0) _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/null/null.ts
/* @__NO_SIDE_EFFECTS__ */
function null_(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "null",
		reference: null_,
		expects: "null",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.value === null) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/nullable/nullable.ts
/* @__NO_SIDE_EFFECTS__ */
function nullable(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "nullable",
		reference: nullable,
		expects: `(${wrapped.expects} | null)`,
		async: false,
		wrapped,
		default: default_,
		"~run"(dataset, config$1) {
			if (dataset.value === null) {
				if (this.default !== void 0) dataset.value = /* @__PURE__ */ getDefault(this, dataset, config$1);
				if (dataset.value === null) {
					dataset.typed = true;
					return dataset;
				}
			}
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}

//#endregion
//#region src/schemas/nullable/nullableAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function nullableAsync(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "nullable",
		reference: nullableAsync,
		expects: `(${wrapped.expects} | null)`,
		async: true,
		wrapped,
		default: default_,
		async "~run"(dataset, config$1) {
			if (dataset.value === null) {
				if (this.default !== void 0) dataset.value = await /* @__PURE__ */ getDefault(this, dataset, config$1);
				if (dataset.value === null) {
					dataset.typed = true;
					return dataset;
				}
			}
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}

//#endregion
//#region src/schemas/nullish/nullish.ts
/* @__NO_SIDE_EFFECTS__ */
function nullish(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "nullish",
		reference: nullish,
		expects: `(${wrapped.expects} | null | undefined)`,
		async: false,
		wrapped,
		default: default_,
		"~run"(dataset, config$1) {
			if (dataset.value === null || dataset.value === void 0) {
				if (this.default !== void 0) dataset.value = /* @__PURE__ */ getDefault(this, dataset, config$1);
				if (dataset.value === null || dataset.value === void 0) {
					dataset.typed = true;
					return dataset;
				}
			}
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}

//#endregion
//#region src/schemas/nullish/nullishAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function nullishAsync(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "nullish",
		reference: nullishAsync,
		expects: `(${wrapped.expects} | null | undefined)`,
		async: true,
		wrapped,
		default: default_,
		async "~run"(dataset, config$1) {
			if (dataset.value === null || dataset.value === void 0) {
				if (this.default !== void 0) dataset.value = await /* @__PURE__ */ getDefault(this, dataset, config$1);
				if (dataset.value === null || dataset.value === void 0) {
					dataset.typed = true;
					return dataset;
				}
			}
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}

//#endregion
//#region src/schemas/number/number.ts
/* @__NO_SIDE_EFFECTS__ */
function dist_number(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "number",
		reference: dist_number,
		expects: "number",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (typeof dataset.value === "number" && !isNaN(dataset.value)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/object/object.ts
/* @__NO_SIDE_EFFECTS__ */
function object(entries$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "object",
		reference: object,
		expects: "Object",
		async: false,
		entries: entries$1,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				for (const key in this.entries) {
					const valueSchema = this.entries[key];
					if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
						const value$1 = key in input ? input[key] : /* @__PURE__ */ getDefault(valueSchema);
						const valueDataset = valueSchema["~run"]({ value: value$1 }, config$1);
						if (valueDataset.issues) {
							const pathItem = {
								type: "object",
								origin: "value",
								input,
								key,
								value: value$1
							};
							for (const issue of valueDataset.issues) {
								if (issue.path) issue.path.unshift(pathItem);
								else issue.path = [pathItem];
								dataset.issues?.push(issue);
							}
							if (!dataset.issues) dataset.issues = valueDataset.issues;
							if (config$1.abortEarly) {
								dataset.typed = false;
								break;
							}
						}
						if (!valueDataset.typed) dataset.typed = false;
						dataset.value[key] = valueDataset.value;
					} else if (valueSchema.fallback !== void 0) dataset.value[key] = /* @__PURE__ */ getFallback(valueSchema);
					else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
						_addIssue(this, "key", dataset, config$1, {
							input: void 0,
							expected: `"${key}"`,
							path: [{
								type: "object",
								origin: "key",
								input,
								key,
								value: input[key]
							}]
						});
						if (config$1.abortEarly) break;
					}
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/object/objectAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function objectAsync(entries$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "object",
		reference: objectAsync,
		expects: "Object",
		async: true,
		entries: entries$1,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				const valueDatasets = await Promise.all(Object.entries(this.entries).map(async ([key, valueSchema]) => {
					if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
						const value$1 = key in input ? input[key] : await /* @__PURE__ */ getDefault(valueSchema);
						return [
							key,
							value$1,
							valueSchema,
							await valueSchema["~run"]({ value: value$1 }, config$1)
						];
					}
					return [
						key,
						input[key],
						valueSchema,
						null
					];
				}));
				for (const [key, value$1, valueSchema, valueDataset] of valueDatasets) if (valueDataset) {
					if (valueDataset.issues) {
						const pathItem = {
							type: "object",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!valueDataset.typed) dataset.typed = false;
					dataset.value[key] = valueDataset.value;
				} else if (valueSchema.fallback !== void 0) dataset.value[key] = await /* @__PURE__ */ getFallback(valueSchema);
				else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
					_addIssue(this, "key", dataset, config$1, {
						input: void 0,
						expected: `"${key}"`,
						path: [{
							type: "object",
							origin: "key",
							input,
							key,
							value: value$1
						}]
					});
					if (config$1.abortEarly) break;
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/objectWithRest/objectWithRest.ts
/* @__NO_SIDE_EFFECTS__ */
function objectWithRest(entries$1, rest, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "object_with_rest",
		reference: objectWithRest,
		expects: "Object",
		async: false,
		entries: entries$1,
		rest,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				for (const key in this.entries) {
					const valueSchema = this.entries[key];
					if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
						const value$1 = key in input ? input[key] : /* @__PURE__ */ getDefault(valueSchema);
						const valueDataset = valueSchema["~run"]({ value: value$1 }, config$1);
						if (valueDataset.issues) {
							const pathItem = {
								type: "object",
								origin: "value",
								input,
								key,
								value: value$1
							};
							for (const issue of valueDataset.issues) {
								if (issue.path) issue.path.unshift(pathItem);
								else issue.path = [pathItem];
								dataset.issues?.push(issue);
							}
							if (!dataset.issues) dataset.issues = valueDataset.issues;
							if (config$1.abortEarly) {
								dataset.typed = false;
								break;
							}
						}
						if (!valueDataset.typed) dataset.typed = false;
						dataset.value[key] = valueDataset.value;
					} else if (valueSchema.fallback !== void 0) dataset.value[key] = /* @__PURE__ */ getFallback(valueSchema);
					else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
						_addIssue(this, "key", dataset, config$1, {
							input: void 0,
							expected: `"${key}"`,
							path: [{
								type: "object",
								origin: "key",
								input,
								key,
								value: input[key]
							}]
						});
						if (config$1.abortEarly) break;
					}
				}
				if (!dataset.issues || !config$1.abortEarly) {
					for (const key in input) if (/* @__PURE__ */ _isValidObjectKey(input, key) && !Object.prototype.hasOwnProperty.call(this.entries, key)) {
						const valueDataset = this.rest["~run"]({ value: input[key] }, config$1);
						if (valueDataset.issues) {
							const pathItem = {
								type: "object",
								origin: "value",
								input,
								key,
								value: input[key]
							};
							for (const issue of valueDataset.issues) {
								if (issue.path) issue.path.unshift(pathItem);
								else issue.path = [pathItem];
								dataset.issues?.push(issue);
							}
							if (!dataset.issues) dataset.issues = valueDataset.issues;
							if (config$1.abortEarly) {
								dataset.typed = false;
								break;
							}
						}
						if (!valueDataset.typed) dataset.typed = false;
						dataset.value[key] = valueDataset.value;
					}
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/objectWithRest/objectWithRestAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function objectWithRestAsync(entries$1, rest, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "object_with_rest",
		reference: objectWithRestAsync,
		expects: "Object",
		async: true,
		entries: entries$1,
		rest,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				const [normalDatasets, restDatasets] = await Promise.all([Promise.all(Object.entries(this.entries).map(async ([key, valueSchema]) => {
					if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
						const value$1 = key in input ? input[key] : await /* @__PURE__ */ getDefault(valueSchema);
						return [
							key,
							value$1,
							valueSchema,
							await valueSchema["~run"]({ value: value$1 }, config$1)
						];
					}
					return [
						key,
						input[key],
						valueSchema,
						null
					];
				})), Promise.all(Object.entries(input).filter(([key]) => /* @__PURE__ */ _isValidObjectKey(input, key) && !Object.prototype.hasOwnProperty.call(this.entries, key)).map(async ([key, value$1]) => [
					key,
					value$1,
					await this.rest["~run"]({ value: value$1 }, config$1)
				]))]);
				for (const [key, value$1, valueSchema, valueDataset] of normalDatasets) if (valueDataset) {
					if (valueDataset.issues) {
						const pathItem = {
							type: "object",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!valueDataset.typed) dataset.typed = false;
					dataset.value[key] = valueDataset.value;
				} else if (valueSchema.fallback !== void 0) dataset.value[key] = await /* @__PURE__ */ getFallback(valueSchema);
				else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
					_addIssue(this, "key", dataset, config$1, {
						input: void 0,
						expected: `"${key}"`,
						path: [{
							type: "object",
							origin: "key",
							input,
							key,
							value: value$1
						}]
					});
					if (config$1.abortEarly) break;
				}
				if (!dataset.issues || !config$1.abortEarly) for (const [key, value$1, valueDataset] of restDatasets) {
					if (valueDataset.issues) {
						const pathItem = {
							type: "object",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!valueDataset.typed) dataset.typed = false;
					dataset.value[key] = valueDataset.value;
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/optional/optional.ts
/* @__NO_SIDE_EFFECTS__ */
function optional(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "optional",
		reference: optional,
		expects: `(${wrapped.expects} | undefined)`,
		async: false,
		wrapped,
		default: default_,
		"~run"(dataset, config$1) {
			if (dataset.value === void 0) {
				if (this.default !== void 0) dataset.value = /* @__PURE__ */ getDefault(this, dataset, config$1);
				if (dataset.value === void 0) {
					dataset.typed = true;
					return dataset;
				}
			}
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}

//#endregion
//#region src/schemas/optional/optionalAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function optionalAsync(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "optional",
		reference: optionalAsync,
		expects: `(${wrapped.expects} | undefined)`,
		async: true,
		wrapped,
		default: default_,
		async "~run"(dataset, config$1) {
			if (dataset.value === void 0) {
				if (this.default !== void 0) dataset.value = await /* @__PURE__ */ getDefault(this, dataset, config$1);
				if (dataset.value === void 0) {
					dataset.typed = true;
					return dataset;
				}
			}
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}

//#endregion
//#region src/schemas/picklist/picklist.ts
/* @__NO_SIDE_EFFECTS__ */
function picklist(options, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "picklist",
		reference: picklist,
		expects: /* @__PURE__ */ _joinExpects(options.map(_stringify), "|"),
		async: false,
		options,
		message: message$1,
		"~run"(dataset, config$1) {
			if (this.options.includes(dataset.value)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/promise/promise.ts
/* @__NO_SIDE_EFFECTS__ */
function promise(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "promise",
		reference: promise,
		expects: "Promise",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.value instanceof Promise) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/record/record.ts
/* @__NO_SIDE_EFFECTS__ */
function dist_record(key, value$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "record",
		reference: dist_record,
		expects: "Object",
		async: false,
		key,
		value: value$1,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				for (const entryKey in input) if (/* @__PURE__ */ _isValidObjectKey(input, entryKey)) {
					const entryValue = input[entryKey];
					const keyDataset = this.key["~run"]({ value: entryKey }, config$1);
					if (keyDataset.issues) {
						const pathItem = {
							type: "object",
							origin: "key",
							input,
							key: entryKey,
							value: entryValue
						};
						for (const issue of keyDataset.issues) {
							issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = keyDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					const valueDataset = this.value["~run"]({ value: entryValue }, config$1);
					if (valueDataset.issues) {
						const pathItem = {
							type: "object",
							origin: "value",
							input,
							key: entryKey,
							value: entryValue
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!keyDataset.typed || !valueDataset.typed) dataset.typed = false;
					if (keyDataset.typed) dataset.value[keyDataset.value] = valueDataset.value;
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/record/recordAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function recordAsync(key, value$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "record",
		reference: recordAsync,
		expects: "Object",
		async: true,
		key,
		value: value$1,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				const datasets = await Promise.all(Object.entries(input).filter(([key$1]) => /* @__PURE__ */ _isValidObjectKey(input, key$1)).map(([entryKey, entryValue]) => Promise.all([
					entryKey,
					entryValue,
					this.key["~run"]({ value: entryKey }, config$1),
					this.value["~run"]({ value: entryValue }, config$1)
				])));
				for (const [entryKey, entryValue, keyDataset, valueDataset] of datasets) {
					if (keyDataset.issues) {
						const pathItem = {
							type: "object",
							origin: "key",
							input,
							key: entryKey,
							value: entryValue
						};
						for (const issue of keyDataset.issues) {
							issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = keyDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (valueDataset.issues) {
						const pathItem = {
							type: "object",
							origin: "value",
							input,
							key: entryKey,
							value: entryValue
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!keyDataset.typed || !valueDataset.typed) dataset.typed = false;
					if (keyDataset.typed) dataset.value[keyDataset.value] = valueDataset.value;
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/set/set.ts
/* @__NO_SIDE_EFFECTS__ */
function set(value$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "set",
		reference: set,
		expects: "Set",
		async: false,
		value: value$1,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input instanceof Set) {
				dataset.typed = true;
				dataset.value = /* @__PURE__ */ new Set();
				for (const inputValue of input) {
					const valueDataset = this.value["~run"]({ value: inputValue }, config$1);
					if (valueDataset.issues) {
						const pathItem = {
							type: "set",
							origin: "value",
							input,
							key: null,
							value: inputValue
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!valueDataset.typed) dataset.typed = false;
					dataset.value.add(valueDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/set/setAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function setAsync(value$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "set",
		reference: setAsync,
		expects: "Set",
		async: true,
		value: value$1,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (input instanceof Set) {
				dataset.typed = true;
				dataset.value = /* @__PURE__ */ new Set();
				const valueDatasets = await Promise.all([...input].map(async (inputValue) => [inputValue, await this.value["~run"]({ value: inputValue }, config$1)]));
				for (const [inputValue, valueDataset] of valueDatasets) {
					if (valueDataset.issues) {
						const pathItem = {
							type: "set",
							origin: "value",
							input,
							key: null,
							value: inputValue
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!valueDataset.typed) dataset.typed = false;
					dataset.value.add(valueDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/strictObject/strictObject.ts
/* @__NO_SIDE_EFFECTS__ */
function strictObject(entries$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "strict_object",
		reference: strictObject,
		expects: "Object",
		async: false,
		entries: entries$1,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				for (const key in this.entries) {
					const valueSchema = this.entries[key];
					if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
						const value$1 = key in input ? input[key] : /* @__PURE__ */ getDefault(valueSchema);
						const valueDataset = valueSchema["~run"]({ value: value$1 }, config$1);
						if (valueDataset.issues) {
							const pathItem = {
								type: "object",
								origin: "value",
								input,
								key,
								value: value$1
							};
							for (const issue of valueDataset.issues) {
								if (issue.path) issue.path.unshift(pathItem);
								else issue.path = [pathItem];
								dataset.issues?.push(issue);
							}
							if (!dataset.issues) dataset.issues = valueDataset.issues;
							if (config$1.abortEarly) {
								dataset.typed = false;
								break;
							}
						}
						if (!valueDataset.typed) dataset.typed = false;
						dataset.value[key] = valueDataset.value;
					} else if (valueSchema.fallback !== void 0) dataset.value[key] = /* @__PURE__ */ getFallback(valueSchema);
					else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
						_addIssue(this, "key", dataset, config$1, {
							input: void 0,
							expected: `"${key}"`,
							path: [{
								type: "object",
								origin: "key",
								input,
								key,
								value: input[key]
							}]
						});
						if (config$1.abortEarly) break;
					}
				}
				if (!dataset.issues || !config$1.abortEarly) {
					for (const key in input) if (!Object.prototype.hasOwnProperty.call(this.entries, key)) {
						_addIssue(this, "key", dataset, config$1, {
							input: key,
							expected: "never",
							path: [{
								type: "object",
								origin: "key",
								input,
								key,
								value: input[key]
							}]
						});
						break;
					}
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/strictObject/strictObjectAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function strictObjectAsync(entries$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "strict_object",
		reference: strictObjectAsync,
		expects: "Object",
		async: true,
		entries: entries$1,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				const valueDatasets = await Promise.all(Object.entries(this.entries).map(async ([key, valueSchema]) => {
					if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
						const value$1 = key in input ? input[key] : await /* @__PURE__ */ getDefault(valueSchema);
						return [
							key,
							value$1,
							valueSchema,
							await valueSchema["~run"]({ value: value$1 }, config$1)
						];
					}
					return [
						key,
						input[key],
						valueSchema,
						null
					];
				}));
				for (const [key, value$1, valueSchema, valueDataset] of valueDatasets) if (valueDataset) {
					if (valueDataset.issues) {
						const pathItem = {
							type: "object",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!valueDataset.typed) dataset.typed = false;
					dataset.value[key] = valueDataset.value;
				} else if (valueSchema.fallback !== void 0) dataset.value[key] = await /* @__PURE__ */ getFallback(valueSchema);
				else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
					_addIssue(this, "key", dataset, config$1, {
						input: void 0,
						expected: `"${key}"`,
						path: [{
							type: "object",
							origin: "key",
							input,
							key,
							value: value$1
						}]
					});
					if (config$1.abortEarly) break;
				}
				if (!dataset.issues || !config$1.abortEarly) {
					for (const key in input) if (!Object.prototype.hasOwnProperty.call(this.entries, key)) {
						_addIssue(this, "key", dataset, config$1, {
							input: key,
							expected: "never",
							path: [{
								type: "object",
								origin: "key",
								input,
								key,
								value: input[key]
							}]
						});
						break;
					}
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/strictTuple/strictTuple.ts
/* @__NO_SIDE_EFFECTS__ */
function strictTuple(items, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "strict_tuple",
		reference: strictTuple,
		expects: "Array",
		async: false,
		items,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = true;
				dataset.value = [];
				for (let key = 0; key < this.items.length; key++) {
					const value$1 = input[key];
					const itemDataset = this.items[key]["~run"]({ value: value$1 }, config$1);
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
				if (!(dataset.issues && config$1.abortEarly) && this.items.length < input.length) _addIssue(this, "type", dataset, config$1, {
					input: input[this.items.length],
					expected: "never",
					path: [{
						type: "array",
						origin: "value",
						input,
						key: this.items.length,
						value: input[this.items.length]
					}]
				});
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/strictTuple/strictTupleAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function strictTupleAsync(items, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "strict_tuple",
		reference: strictTupleAsync,
		expects: "Array",
		async: true,
		items,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = true;
				dataset.value = [];
				const itemDatasets = await Promise.all(this.items.map(async (item, key) => {
					const value$1 = input[key];
					return [
						key,
						value$1,
						await item["~run"]({ value: value$1 }, config$1)
					];
				}));
				for (const [key, value$1, itemDataset] of itemDatasets) {
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
				if (!(dataset.issues && config$1.abortEarly) && this.items.length < input.length) _addIssue(this, "type", dataset, config$1, {
					input: input[this.items.length],
					expected: "never",
					path: [{
						type: "array",
						origin: "value",
						input,
						key: this.items.length,
						value: input[this.items.length]
					}]
				});
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/string/string.ts
/* @__NO_SIDE_EFFECTS__ */
function string(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "string",
		reference: string,
		expects: "string",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (typeof dataset.value === "string") dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/symbol/symbol.ts
/* @__NO_SIDE_EFFECTS__ */
function symbol(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "symbol",
		reference: symbol,
		expects: "symbol",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (typeof dataset.value === "symbol") dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/tuple/tuple.ts
/* @__NO_SIDE_EFFECTS__ */
function tuple(items, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "tuple",
		reference: tuple,
		expects: "Array",
		async: false,
		items,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = true;
				dataset.value = [];
				for (let key = 0; key < this.items.length; key++) {
					const value$1 = input[key];
					const itemDataset = this.items[key]["~run"]({ value: value$1 }, config$1);
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/tuple/tupleAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function tupleAsync(items, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "tuple",
		reference: tupleAsync,
		expects: "Array",
		async: true,
		items,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = true;
				dataset.value = [];
				const itemDatasets = await Promise.all(this.items.map(async (item, key) => {
					const value$1 = input[key];
					return [
						key,
						value$1,
						await item["~run"]({ value: value$1 }, config$1)
					];
				}));
				for (const [key, value$1, itemDataset] of itemDatasets) {
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/tupleWithRest/tupleWithRest.ts
/* @__NO_SIDE_EFFECTS__ */
function tupleWithRest(items, rest, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "tuple_with_rest",
		reference: tupleWithRest,
		expects: "Array",
		async: false,
		items,
		rest,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = true;
				dataset.value = [];
				for (let key = 0; key < this.items.length; key++) {
					const value$1 = input[key];
					const itemDataset = this.items[key]["~run"]({ value: value$1 }, config$1);
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
				if (!dataset.issues || !config$1.abortEarly) for (let key = this.items.length; key < input.length; key++) {
					const value$1 = input[key];
					const itemDataset = this.rest["~run"]({ value: value$1 }, config$1);
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/tupleWithRest/tupleWithRestAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function tupleWithRestAsync(items, rest, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "tuple_with_rest",
		reference: tupleWithRestAsync,
		expects: "Array",
		async: true,
		items,
		rest,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = true;
				dataset.value = [];
				const [normalDatasets, restDatasets] = await Promise.all([Promise.all(this.items.map(async (item, key) => {
					const value$1 = input[key];
					return [
						key,
						value$1,
						await item["~run"]({ value: value$1 }, config$1)
					];
				})), Promise.all(input.slice(this.items.length).map(async (value$1, key) => {
					return [
						key + this.items.length,
						value$1,
						await this.rest["~run"]({ value: value$1 }, config$1)
					];
				}))]);
				for (const [key, value$1, itemDataset] of normalDatasets) {
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
				if (!dataset.issues || !config$1.abortEarly) for (const [key, value$1, itemDataset] of restDatasets) {
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/undefined/undefined.ts
/* @__NO_SIDE_EFFECTS__ */
function undefined_(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "undefined",
		reference: undefined_,
		expects: "undefined",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.value === void 0) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/undefinedable/undefinedable.ts
/* @__NO_SIDE_EFFECTS__ */
function undefinedable(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "undefinedable",
		reference: undefinedable,
		expects: `(${wrapped.expects} | undefined)`,
		async: false,
		wrapped,
		default: default_,
		"~run"(dataset, config$1) {
			if (dataset.value === void 0) {
				if (this.default !== void 0) dataset.value = /* @__PURE__ */ getDefault(this, dataset, config$1);
				if (dataset.value === void 0) {
					dataset.typed = true;
					return dataset;
				}
			}
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}

//#endregion
//#region src/schemas/undefinedable/undefinedableAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function undefinedableAsync(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "undefinedable",
		reference: undefinedableAsync,
		expects: `(${wrapped.expects} | undefined)`,
		async: true,
		wrapped,
		default: default_,
		async "~run"(dataset, config$1) {
			if (dataset.value === void 0) {
				if (this.default !== void 0) dataset.value = await /* @__PURE__ */ getDefault(this, dataset, config$1);
				if (dataset.value === void 0) {
					dataset.typed = true;
					return dataset;
				}
			}
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}

//#endregion
//#region src/schemas/union/utils/_subIssues/_subIssues.ts
/**
* Returns the sub issues of the provided datasets for the union issue.
*
* @param datasets The datasets.
*
* @returns The sub issues.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _subIssues(datasets) {
	let issues;
	if (datasets) for (const dataset of datasets) if (issues) for (const issue of dataset.issues) issues.push(issue);
	else issues = dataset.issues;
	return issues;
}

//#endregion
//#region src/schemas/union/union.ts
/* @__NO_SIDE_EFFECTS__ */
function union(options, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "union",
		reference: union,
		expects: /* @__PURE__ */ _joinExpects(options.map((option) => option.expects), "|"),
		async: false,
		options,
		message: message$1,
		"~run"(dataset, config$1) {
			let validDataset;
			let typedDatasets;
			let untypedDatasets;
			for (const schema of this.options) {
				const optionDataset = schema["~run"]({ value: dataset.value }, config$1);
				if (optionDataset.typed) if (optionDataset.issues) if (typedDatasets) typedDatasets.push(optionDataset);
				else typedDatasets = [optionDataset];
				else {
					validDataset = optionDataset;
					break;
				}
				else if (untypedDatasets) untypedDatasets.push(optionDataset);
				else untypedDatasets = [optionDataset];
			}
			if (validDataset) return validDataset;
			if (typedDatasets) {
				if (typedDatasets.length === 1) return typedDatasets[0];
				_addIssue(this, "type", dataset, config$1, { issues: /* @__PURE__ */ _subIssues(typedDatasets) });
				dataset.typed = true;
			} else if (untypedDatasets?.length === 1) return untypedDatasets[0];
			else _addIssue(this, "type", dataset, config$1, { issues: /* @__PURE__ */ _subIssues(untypedDatasets) });
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/union/unionAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function unionAsync(options, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "union",
		reference: unionAsync,
		expects: /* @__PURE__ */ _joinExpects(options.map((option) => option.expects), "|"),
		async: true,
		options,
		message: message$1,
		async "~run"(dataset, config$1) {
			let validDataset;
			let typedDatasets;
			let untypedDatasets;
			for (const schema of this.options) {
				const optionDataset = await schema["~run"]({ value: dataset.value }, config$1);
				if (optionDataset.typed) if (optionDataset.issues) if (typedDatasets) typedDatasets.push(optionDataset);
				else typedDatasets = [optionDataset];
				else {
					validDataset = optionDataset;
					break;
				}
				else if (untypedDatasets) untypedDatasets.push(optionDataset);
				else untypedDatasets = [optionDataset];
			}
			if (validDataset) return validDataset;
			if (typedDatasets) {
				if (typedDatasets.length === 1) return typedDatasets[0];
				_addIssue(this, "type", dataset, config$1, { issues: /* @__PURE__ */ _subIssues(typedDatasets) });
				dataset.typed = true;
			} else if (untypedDatasets?.length === 1) return untypedDatasets[0];
			else _addIssue(this, "type", dataset, config$1, { issues: /* @__PURE__ */ _subIssues(untypedDatasets) });
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/unknown/unknown.ts
/**
* Creates a unknown schema.
*
* @returns A unknown schema.
*/
/* @__NO_SIDE_EFFECTS__ */
function unknown() {
	return _standardSchema({
		kind: "schema",
		type: "unknown",
		reference: unknown,
		expects: "unknown",
		async: false,
		"~run"(dataset) {
			dataset.typed = true;
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/variant/variant.ts
/* @__NO_SIDE_EFFECTS__ */
function variant(key, options, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "variant",
		reference: variant,
		expects: "Object",
		async: false,
		key,
		options,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				let outputDataset;
				let maxDiscriminatorPriority = 0;
				let invalidDiscriminatorKey = this.key;
				let expectedDiscriminators = [];
				const parseOptions = (variant$1, allKeys) => {
					for (const schema of variant$1.options) {
						if (schema.type === "variant") parseOptions(schema, new Set(allKeys).add(schema.key));
						else {
							let keysAreValid = true;
							let currentPriority = 0;
							for (const currentKey of allKeys) {
								const discriminatorSchema = schema.entries[currentKey];
								if (currentKey in input ? discriminatorSchema["~run"]({
									typed: false,
									value: input[currentKey]
								}, ABORT_EARLY_CONFIG).issues : discriminatorSchema.type !== "exact_optional" && discriminatorSchema.type !== "optional" && discriminatorSchema.type !== "nullish") {
									keysAreValid = false;
									if (invalidDiscriminatorKey !== currentKey && (maxDiscriminatorPriority < currentPriority || maxDiscriminatorPriority === currentPriority && currentKey in input && !(invalidDiscriminatorKey in input))) {
										maxDiscriminatorPriority = currentPriority;
										invalidDiscriminatorKey = currentKey;
										expectedDiscriminators = [];
									}
									if (invalidDiscriminatorKey === currentKey) expectedDiscriminators.push(schema.entries[currentKey].expects);
									break;
								}
								currentPriority++;
							}
							if (keysAreValid) {
								const optionDataset = schema["~run"]({ value: input }, config$1);
								if (!outputDataset || !outputDataset.typed && optionDataset.typed) outputDataset = optionDataset;
							}
						}
						if (outputDataset && !outputDataset.issues) break;
					}
				};
				parseOptions(this, new Set([this.key]));
				if (outputDataset) return outputDataset;
				_addIssue(this, "type", dataset, config$1, {
					input: input[invalidDiscriminatorKey],
					expected: /* @__PURE__ */ _joinExpects(expectedDiscriminators, "|"),
					path: [{
						type: "object",
						origin: "value",
						input,
						key: invalidDiscriminatorKey,
						value: input[invalidDiscriminatorKey]
					}]
				});
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/variant/variantAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function variantAsync(key, options, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "variant",
		reference: variantAsync,
		expects: "Object",
		async: true,
		key,
		options,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				let outputDataset;
				let maxDiscriminatorPriority = 0;
				let invalidDiscriminatorKey = this.key;
				let expectedDiscriminators = [];
				const parseOptions = async (variant$1, allKeys) => {
					for (const schema of variant$1.options) {
						if (schema.type === "variant") await parseOptions(schema, new Set(allKeys).add(schema.key));
						else {
							let keysAreValid = true;
							let currentPriority = 0;
							for (const currentKey of allKeys) {
								const discriminatorSchema = schema.entries[currentKey];
								if (currentKey in input ? (await discriminatorSchema["~run"]({
									typed: false,
									value: input[currentKey]
								}, ABORT_EARLY_CONFIG)).issues : discriminatorSchema.type !== "exact_optional" && discriminatorSchema.type !== "optional" && discriminatorSchema.type !== "nullish") {
									keysAreValid = false;
									if (invalidDiscriminatorKey !== currentKey && (maxDiscriminatorPriority < currentPriority || maxDiscriminatorPriority === currentPriority && currentKey in input && !(invalidDiscriminatorKey in input))) {
										maxDiscriminatorPriority = currentPriority;
										invalidDiscriminatorKey = currentKey;
										expectedDiscriminators = [];
									}
									if (invalidDiscriminatorKey === currentKey) expectedDiscriminators.push(schema.entries[currentKey].expects);
									break;
								}
								currentPriority++;
							}
							if (keysAreValid) {
								const optionDataset = await schema["~run"]({ value: input }, config$1);
								if (!outputDataset || !outputDataset.typed && optionDataset.typed) outputDataset = optionDataset;
							}
						}
						if (outputDataset && !outputDataset.issues) break;
					}
				};
				await parseOptions(this, new Set([this.key]));
				if (outputDataset) return outputDataset;
				_addIssue(this, "type", dataset, config$1, {
					input: input[invalidDiscriminatorKey],
					expected: /* @__PURE__ */ _joinExpects(expectedDiscriminators, "|"),
					path: [{
						type: "object",
						origin: "value",
						input,
						key: invalidDiscriminatorKey,
						value: input[invalidDiscriminatorKey]
					}]
				});
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/void/void.ts
/* @__NO_SIDE_EFFECTS__ */
function void_(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "void",
		reference: void_,
		expects: "void",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.value === void 0) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/methods/keyof/keyof.ts
/* @__NO_SIDE_EFFECTS__ */
function keyof(schema, message$1) {
	return /* @__PURE__ */ picklist(Object.keys(schema.entries), message$1);
}

//#endregion
//#region src/methods/message/message.ts
/**
* Changes the local message configuration of a schema.
*
* @param schema The schema to configure.
* @param message_ The error message.
*
* @returns The configured schema.
*/
/* @__NO_SIDE_EFFECTS__ */
function message(schema, message_) {
	return _standardSchema({
		...schema,
		"~run"(dataset, config$1) {
			return schema["~run"](dataset, {
				...config$1,
				message: message_
			});
		}
	});
}

//#endregion
//#region src/methods/omit/omit.ts
/**
* Creates a modified copy of an object schema that does not contain the
* selected entries.
*
* @param schema The schema to omit from.
* @param keys The selected entries.
*
* @returns An object schema.
*/
/* @__NO_SIDE_EFFECTS__ */
function omit(schema, keys) {
	const entries$1 = { ...schema.entries };
	for (const key of keys) delete entries$1[key];
	return _standardSchema({
		...schema,
		entries: entries$1
	});
}

//#endregion
//#region src/methods/parse/parse.ts
/**
* Parses an unknown input based on a schema.
*
* @param schema The schema to be used.
* @param input The input to be parsed.
* @param config The parse configuration.
*
* @returns The parsed input.
*/
function dist_parse(schema, input, config$1) {
	const dataset = schema["~run"]({ value: input }, /* @__PURE__ */ getGlobalConfig(config$1));
	if (dataset.issues) throw new ValiError(dataset.issues);
	return dataset.value;
}

//#endregion
//#region src/methods/parse/parseAsync.ts
/**
* Parses an unknown input based on a schema.
*
* @param schema The schema to be used.
* @param input The input to be parsed.
* @param config The parse configuration.
*
* @returns The parsed input.
*/
async function parseAsync(schema, input, config$1) {
	const dataset = await schema["~run"]({ value: input }, /* @__PURE__ */ getGlobalConfig(config$1));
	if (dataset.issues) throw new ValiError(dataset.issues);
	return dataset.value;
}

//#endregion
//#region src/methods/parser/parser.ts
/* @__NO_SIDE_EFFECTS__ */
function parser(schema, config$1) {
	const func = (input) => dist_parse(schema, input, config$1);
	func.schema = schema;
	func.config = config$1;
	return func;
}

//#endregion
//#region src/methods/parser/parserAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function parserAsync(schema, config$1) {
	const func = (input) => parseAsync(schema, input, config$1);
	func.schema = schema;
	func.config = config$1;
	return func;
}

//#endregion
//#region src/methods/partial/partial.ts
/* @__NO_SIDE_EFFECTS__ */
function partial(schema, keys) {
	const entries$1 = {};
	for (const key in schema.entries) entries$1[key] = !keys || keys.includes(key) ? /* @__PURE__ */ optional(schema.entries[key]) : schema.entries[key];
	return _standardSchema({
		...schema,
		entries: entries$1
	});
}

//#endregion
//#region src/methods/partial/partialAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function partialAsync(schema, keys) {
	const entries$1 = {};
	for (const key in schema.entries) entries$1[key] = !keys || keys.includes(key) ? /* @__PURE__ */ optionalAsync(schema.entries[key]) : schema.entries[key];
	return _standardSchema({
		...schema,
		entries: entries$1
	});
}

//#endregion
//#region src/methods/pick/pick.ts
/**
* Creates a modified copy of an object schema that contains only the selected
* entries.
*
* @param schema The schema to pick from.
* @param keys The selected entries.
*
* @returns An object schema.
*/
/* @__NO_SIDE_EFFECTS__ */
function pick(schema, keys) {
	const entries$1 = {};
	for (const key of keys) entries$1[key] = schema.entries[key];
	return _standardSchema({
		...schema,
		entries: entries$1
	});
}

//#endregion
//#region src/methods/pipe/pipe.ts
/* @__NO_SIDE_EFFECTS__ */
function pipe(...pipe$1) {
	return _standardSchema({
		...pipe$1[0],
		pipe: pipe$1,
		"~run"(dataset, config$1) {
			for (const item of pipe$1) if (item.kind !== "metadata") {
				if (dataset.issues && (item.kind === "schema" || item.kind === "transformation")) {
					dataset.typed = false;
					break;
				}
				if (!dataset.issues || !config$1.abortEarly && !config$1.abortPipeEarly) dataset = item["~run"](dataset, config$1);
			}
			return dataset;
		}
	});
}

//#endregion
//#region src/methods/pipe/pipeAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function pipeAsync(...pipe$1) {
	return _standardSchema({
		...pipe$1[0],
		pipe: pipe$1,
		async: true,
		async "~run"(dataset, config$1) {
			for (const item of pipe$1) if (item.kind !== "metadata") {
				if (dataset.issues && (item.kind === "schema" || item.kind === "transformation")) {
					dataset.typed = false;
					break;
				}
				if (!dataset.issues || !config$1.abortEarly && !config$1.abortPipeEarly) dataset = await item["~run"](dataset, config$1);
			}
			return dataset;
		}
	});
}

//#endregion
//#region src/methods/required/required.ts
/* @__NO_SIDE_EFFECTS__ */
function required(schema, arg2, arg3) {
	const keys = Array.isArray(arg2) ? arg2 : void 0;
	const message$1 = Array.isArray(arg2) ? arg3 : arg2;
	const entries$1 = {};
	for (const key in schema.entries) entries$1[key] = !keys || keys.includes(key) ? /* @__PURE__ */ nonOptional(schema.entries[key], message$1) : schema.entries[key];
	return _standardSchema({
		...schema,
		entries: entries$1
	});
}

//#endregion
//#region src/methods/required/requiredAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function requiredAsync(schema, arg2, arg3) {
	const keys = Array.isArray(arg2) ? arg2 : void 0;
	const message$1 = Array.isArray(arg2) ? arg3 : arg2;
	const entries$1 = {};
	for (const key in schema.entries) entries$1[key] = !keys || keys.includes(key) ? /* @__PURE__ */ nonOptionalAsync(schema.entries[key], message$1) : schema.entries[key];
	return _standardSchema({
		...schema,
		entries: entries$1
	});
}

//#endregion
//#region src/methods/safeParse/safeParse.ts
/**
* Parses an unknown input based on a schema.
*
* @param schema The schema to be used.
* @param input The input to be parsed.
* @param config The parse configuration.
*
* @returns The parse result.
*/
/* @__NO_SIDE_EFFECTS__ */
function safeParse(schema, input, config$1) {
	const dataset = schema["~run"]({ value: input }, /* @__PURE__ */ getGlobalConfig(config$1));
	return {
		typed: dataset.typed,
		success: !dataset.issues,
		output: dataset.value,
		issues: dataset.issues
	};
}

//#endregion
//#region src/methods/safeParse/safeParseAsync.ts
/**
* Parses an unknown input based on a schema.
*
* @param schema The schema to be used.
* @param input The input to be parsed.
* @param config The parse configuration.
*
* @returns The parse result.
*/
/* @__NO_SIDE_EFFECTS__ */
async function safeParseAsync(schema, input, config$1) {
	const dataset = await schema["~run"]({ value: input }, /* @__PURE__ */ getGlobalConfig(config$1));
	return {
		typed: dataset.typed,
		success: !dataset.issues,
		output: dataset.value,
		issues: dataset.issues
	};
}

//#endregion
//#region src/methods/safeParser/safeParser.ts
/* @__NO_SIDE_EFFECTS__ */
function safeParser(schema, config$1) {
	const func = (input) => /* @__PURE__ */ safeParse(schema, input, config$1);
	func.schema = schema;
	func.config = config$1;
	return func;
}

//#endregion
//#region src/methods/safeParser/safeParserAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function safeParserAsync(schema, config$1) {
	const func = (input) => /* @__PURE__ */ safeParseAsync(schema, input, config$1);
	func.schema = schema;
	func.config = config$1;
	return func;
}

//#endregion
//#region src/methods/summarize/summarize.ts
/**
* Summarize the error messages of issues in a pretty-printable multi-line string.
*
* @param issues The list of issues.
*
* @returns A summary of the issues.
*
* @beta
*/
/* @__NO_SIDE_EFFECTS__ */
function summarize(issues) {
	let summary = "";
	for (const issue of issues) {
		if (summary) summary += "\n";
		summary += `× ${issue.message}`;
		const dotPath = /* @__PURE__ */ getDotPath(issue);
		if (dotPath) summary += `\n  → at ${dotPath}`;
	}
	return summary;
}

//#endregion
//#region src/methods/unwrap/unwrap.ts
/**
* Unwraps the wrapped schema.
*
* @param schema The schema to be unwrapped.
*
* @returns The unwrapped schema.
*/
/* @__NO_SIDE_EFFECTS__ */
function unwrap(schema) {
	return schema.wrapped;
}

//#endregion

;// CONCATENATED MODULE: ./lib/src/format.js
/** Bytes as people read them: `13.1 MB` (10^6 bytes). */
function formatBytes(bytes) {
    if (bytes < 1_000)
        return `${bytes} B`;
    if (bytes < 1_000_000)
        return `${(bytes / 1_000).toFixed(0)} kB`;
    return `${(bytes / 1_000_000).toFixed(1)} MB`;
}
/** Milliseconds as people read them: `1.24 s`. */
function formatTime(milliseconds) {
    return milliseconds < 100 ? `${milliseconds.toFixed(0)} ms` : `${(milliseconds / 1_000).toFixed(2)} s`;
}

;// CONCATENATED MODULE: ./lib/src/lock/lock.js
/** The version of the lock's format that this Crossroot writes, and the newest that it reads. */
const schemaVersion = 1;
/** The trees of a lock with their names, in the order in which they are written. */
function treesOfLock({ trees }) {
    const { gcc, sysroot, rust } = trees;
    return [['gcc', gcc], ['sysroot', sysroot], ...(rust === undefined ? [] : [['rust', rust]])];
}

;// CONCATENATED MODULE: ./lib/src/lock/schema.js






const repositories = src_release/* releases */.D.flatMap((release) => release.repositories.map(({ repository }) => repository));
const sha256 = pipe(string(), regex(/^[0-9a-f]{64}$/, 'it is not a SHA256 in lowercase hexadecimal'));
const release = pipe(string(), check((name) => (0,src_release/* findRelease */.d)(name) !== undefined, 'no release of this Crossroot has that name'));
const time = pipe(string(), check(isTime, 'it is not a time as 2026-09-01T00:00:00Z'));
const packageSchema = strictObject({
    name: pipe(string(), check(isPackageName, 'it is not the name of a package')),
    version: pipe(string(), check(isVersion, 'it is not a Debian version')),
    architecture: picklist(['amd64', 'arm64', 'all']),
    repository: picklist(repositories),
    path: pipe(string(), check((path) => (0,debian_path/* archivePathProblem */.L)(path) === undefined, 'it is not a path within an archive')),
    size: pipe(dist_number(), check((size) => Number.isSafeInteger(size) && size > 0, 'it is not a number of bytes')),
    sha256,
});
const treeSchema = strictObject({
    release,
    rules: string(),
    resolved: time,
    suites: pipe(custom(hasSuiteNames, 'it names something that is no suite'), dist_record(string(), time)),
    digest: sha256,
    packages: pipe(array(packageSchema), minLength(1, 'it has no packages'), check((packages) => twice(packages) === undefined, ({ input }) => `${twice(input)} is there twice`)),
});
const requestSchema = strictObject({
    target: string(),
    sysroot: pipe(string(), regex(/^debian:[a-z]+$/, 'it is not debian:<suite>')),
    packages: array(string()),
    gcc: pipe(string(), regex(/^(?:auto|debian:[a-z]+)$/, 'it is neither auto nor debian:<suite>')),
    rust: picklist(['rustup', 'debian']),
    pruning: dist_number(),
});
/** What a lock of this version looks like, to the last field. */
const lockSchema = strictObject({
    version: literal(schemaVersion),
    request: requestSchema,
    trees: strictObject({ gcc: treeSchema, sysroot: treeSchema, rust: exactOptional(treeSchema) }),
});
/** What the request of a lock says, and its trees do not. */
function contradictions({ request, trees }) {
    const found = [];
    for (const name of ['sysroot', 'gcc']) {
        const { release } = trees[name];
        if (request[name] === 'auto' || request[name] === `debian:${release}`)
            continue;
        found.push(`request.${name}: it is ${request[name]}, and the tree is of debian:${release}`);
    }
    if ((request.rust === 'debian') !== (trees.rust !== undefined)) {
        found.push(`request.rust: it is ${request.rust}, and there is ${trees.rust === undefined ? 'no' : 'a'} tree`);
    }
    return found;
}
function isTime(text) {
    if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(text) || Number.isNaN(Date.parse(text)))
        return false;
    // A date as 2026-02-31 would silently be another day.
    return new Date(text).toISOString() === text.replace('Z', '.000Z');
}
/** A record leaves out some names (`__proto__`, `constructor`, `prototype`) without a word. */
function hasSuiteNames(value) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return false;
    return Object.keys(value).every((name) => /^[a-z]+(?:-[a-z]+)*$/.test(name) && name !== 'constructor' && name !== 'prototype');
}
/** A package that a tree has twice, in one version or in two. */
function twice(packages) {
    const seen = new Set();
    for (const { name, architecture } of packages) {
        const key = `${name}:${architecture}`;
        if (seen.has(key))
            return key;
        seen.add(key);
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/src/lock/file.js









/** A hundred times what a compositor's lock comes to. */
const mostBytes = 16_000_000;
/**
 * Reads a lock.
 * @returns undefined when there is no such file
 * @throws CrossrootError when the file cannot be read, or is no lock that this Crossroot understands to the last field.
 */
function readLock(file) {
    let text;
    try {
        const stats = (0,external_node_fs_.statSync)(file);
        if (!stats.isFile())
            throw unreadable(file, 'it is not a file');
        if (stats.size > mostBytes) {
            throw file_refusal(file, [
                `it has ${formatBytes(stats.size)}; a lock has at most ${formatBytes(mostBytes)}`,
            ]);
        }
        text = (0,external_node_fs_.readFileSync)(file, 'utf8');
    }
    catch (error) {
        if (error instanceof src_errors/* CrossrootError */.p5)
            throw error;
        if ((0,src_errors/* codeOf */.$N)(error) === 'ENOENT')
            return undefined;
        throw unreadable(file, (0,src_errors/* messageOf */.bD)(error), error);
    }
    return parseLock(text, file);
}
/**
 * Reads the text of a lock.
 * @param file how messages call it
 * @throws CrossrootError when it is not JSON, says something twice, is of a newer schema, or has a field too many, too few, or wrong.
 */
function parseLock(text, file) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (error) {
        throw file_refusal(file, [`it is not JSON: ${notJson(text, (0,src_errors/* messageOf */.bD)(error))}`], error);
    }
    const version = typeof value === 'object' && value !== null && 'version' in value ? value.version : undefined;
    if (typeof version === 'number' && version > schemaVersion) {
        throw new src_errors/* CrossrootError */.p5({
            what: `the lock ${file} is of a newer Crossroot`,
            why: `its version is ${version}; this Crossroot reads ${schemaVersion}`,
            todo: 'use the Crossroot that wrote it, or a newer one',
        });
    }
    const result = safeParse(lockSchema, value);
    if (!result.success) {
        throw file_refusal(file, result.issues.map((issue) => `${getDotPath(issue) ?? 'the lock'}: ${wordsOf(issue)}`));
    }
    // JSON.parse keeps the last of two values with one name, and a reviewer may have read the first (RFC 8259 §4).
    const line = firstUnusualLine(text, JSON.stringify(value));
    if (line !== undefined) {
        throw file_refusal(file, [`line ${line}: a name is there twice, or a value is written in an unusual way`]);
    }
    const found = contradictions(result.output);
    if (found.length > 0)
        throw file_refusal(file, found);
    return result.output;
}
/**
 * The text of a lock: fields in the order of the schema, a package a line.
 * @throws when it is none that could be read again.
 */
function formatLock(lock) {
    return `${formatValue(dist_parse(lockSchema, lock), '')}\n`;
}
/**
 * Writes a lock: whoever reads the file sees the old text or the new one.
 * @throws CrossrootError when it cannot be written.
 */
function writeLock(file, lock) {
    const place = (0,external_node_fs_.existsSync)(file) ? (0,external_node_fs_.realpathSync)(file) : file;
    const staging = `${place}.${(0,external_node_crypto_.randomBytes)(6).toString('hex')}`;
    try {
        (0,external_node_fs_.writeFileSync)(staging, formatLock(lock), { flag: 'wx' });
        if ((0,external_node_fs_.existsSync)(place))
            (0,external_node_fs_.chmodSync)(staging, (0,external_node_fs_.statSync)(place).mode & 0o777);
        (0,external_node_fs_.renameSync)(staging, place);
    }
    catch (error) {
        (0,external_node_fs_.rmSync)(staging, { force: true });
        throw storageError(error, `writing the lock ${file}`, (0,external_node_path_.dirname)(place));
    }
}
/** JSON in which the members of a list have a line each: what changes in a package changes one line. */
function formatValue(value, indent) {
    const deeper = `${indent}  `;
    if (Array.isArray(value)) {
        if (value.length === 0)
            return '[]';
        const lines = value.map((item) => `${deeper}${JSON.stringify(item).replace(/("(?:[^"\\]|\\.)*")|[:,]/g, spaced)}`);
        return `[\n${lines.join(',\n')}\n${indent}]`;
    }
    if (typeof value !== 'object' || value === null)
        return JSON.stringify(value);
    const lines = Object.entries(value).map(([name, member]) => `${deeper}${JSON.stringify(name)}: ${formatValue(member, deeper)}`);
    return `{\n${lines.join(',\n')}\n${indent}}`;
}
function spaced(found, text) {
    return text ?? `${found} `;
}
/** What keeps a text from being JSON, in better words than the parser has for what happens to files under version control. */
function notJson(text, message) {
    if (text.trim() === '')
        return 'it is empty';
    if (/^(?:<{7}|={7}|>{7})(?: |\r?$)/m.test(text))
        return 'a merge has left its conflict markers in it';
    if (text.startsWith('\ufeff'))
        return 'it begins with a byte order mark';
    return message.replaceAll(/\s+/g, ' ');
}
/** The number of the first line of a JSON text that is not, but for blanks, what JSON.stringify made of its value. */
function firstUnusualLine(text, usual) {
    let at = 0;
    const line = text.split('\n').findIndex((one) => {
        const words = withoutBlanks(one);
        const isUsual = usual.startsWith(words, at);
        at += words.length;
        return !isUsual;
    });
    return line === -1 ? undefined : line + 1;
}
/** A line of JSON without the blanks outside strings. */
function withoutBlanks(line) {
    let isQuoted = false;
    // One expression for a whole string would need more stack than there is for a long one.
    return line.replaceAll(/\\.|"|\s+/g, (found) => {
        if (found === '"')
            isQuoted = !isQuoted;
        return isQuoted || found.trim() !== '' ? found : '';
    });
}
/** The library's own words speak of types. */
function wordsOf({ kind, type, expected, received, message }) {
    if (kind !== 'schema' || type === 'custom')
        return message;
    if (type === 'strict_object' && expected === 'never')
        return 'there is no such field';
    if (received === 'undefined')
        return 'it is missing';
    return expected === null ? message : `it is ${received} and should be ${expected}`;
}
function unreadable(file, why, cause) {
    return new src_errors/* CrossrootError */.p5({
        what: `the lock ${file} cannot be read`,
        why,
        todo: 'make it a readable file, or name another one with lockfile',
        cause,
    });
}
function file_refusal(file, why, cause) {
    return new src_errors/* CrossrootError */.p5({
        what: `the lock ${file} is refused`,
        why,
        todo: [
            'take it from version control as it was',
            'or remove it and write it anew: crossroot lock, with the flags that your run has',
        ],
        cause,
    });
}

;// CONCATENATED MODULE: ./lib/src/lock/choose-pins.js






/**
 * Says what is fixed of a run: everything by the project's lock where it has one, else the gcc, and a sysroot without
 * further packages, by the pins of Crossroot itself.
 * @throws CrossrootError when the lock is refused, or missing although the run asks for it.
 */
function choosePins(request, builtIn, report) {
    const { lockfile } = request;
    const lock = readLock(lockfile);
    const asked = lockRequestOf(request);
    if (lock !== undefined) {
        refuseOtherRequest(lock, asked, lockfile);
        report.info(`${lockfile} answers: nothing is chosen anew`);
        return pinsOfLock(lock, request);
    }
    if (request.locked) {
        throw new src_errors/* CrossrootError */.p5({
            what: `there is no lock ${lockfile}`,
            why: 'the input locked is true: nothing may be chosen that a lock does not pin',
            todo: `write it: ${lockCommandFor(asked, lockfile)}`,
        });
    }
    const { release, words, isNewer } = gccFor(request);
    if (isNewer)
        report.warning(words);
    else
        report.info(words);
    return { gccRelease: release, ...builtInFor(request, release, builtIn) };
}
/** The trees that Crossroot itself pins for a request. */
function builtInFor(request, gccRelease, builtIn) {
    const pinsOf = ({ name }) => {
        const pins = builtIn[name];
        return pins?.request.target === request.target.triple ? pins.trees : undefined;
    };
    return {
        gcc: pinsOf(gccRelease)?.gcc,
        sysroot: request.packages.length === 0 ? pinsOf(request.sysroot)?.sysroot : undefined,
        rust: undefined,
    };
}
/** The release whose gcc a request asks for, and what is to be said about it. */
function gccFor({ gcc, sysroot }) {
    if (gcc.kind === 'auto') {
        const { release, reason } = chooseGcc(sysroot.glibc);
        return { release, words: `gcc of debian:${release.name}: ${reason}`, isNewer: false };
    }
    const { release } = gcc;
    const isNewer = compareVersions(release.glibc, sysroot.glibc) > 0;
    const made = `the gcc of debian:${release.name} is made for glibc ${release.glibc}, the sysroot has ${sysroot.glibc}`;
    return { release, words: isNewer ? `${made}: C++ may not link` : made, isNewer };
}
function pinsOfLock({ trees }, request) {
    const gccRelease = (0,src_release/* findRelease */.d)(trees.gcc.release);
    if (gccRelease === undefined)
        throw new Error(`the lock's release ${trees.gcc.release} was not checked`);
    return {
        gccRelease,
        gcc: trees.gcc,
        sysroot: trees.sysroot,
        rust: request.rust.kind === 'debian' ? trees.rust : undefined,
    };
}

;// CONCATENATED MODULE: external "node:string_decoder"
const external_node_string_decoder_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:string_decoder");
;// CONCATENATED MODULE: ./lib/src/rust/args.js

/**
 * Splits one text into arguments: blanks and newlines separate, quotes keep together, a backslash takes the next
 * character as it is (POSIX shell, 2.2 "Quoting"). Nothing is expanded: `$x`, `*` and `~` stay as they are written.
 *
 * @throws CrossrootError for a NUL character, a quote that is not closed, or a backslash at the very end.
 */
function splitArgs(text) {
    if (text.includes('\0'))
        throw badArgs('there is a NUL character in it', 'remove the character');
    const words = [];
    let word;
    let quote;
    for (let i = 0; i < text.length; i++) {
        const char = text.charAt(i);
        const next = text.charAt(i + 1);
        if (char === '\\' &&
            quote !== "'" &&
            (quote === undefined || next === '"' || next === '\\' || next === '\n')) {
            if (next === '')
                throw badArgs('a backslash ends it', 'write `\\\\` for a backslash');
            if (next !== '\n')
                word = (word ?? '') + next;
            i++;
        }
        else if (quote !== undefined) {
            if (char === quote)
                quote = undefined;
            else
                word = (word ?? '') + char;
        }
        else if (char === '"' || char === "'") {
            quote = char;
            word ??= '';
        }
        else if (/\s/.test(char)) {
            if (word !== undefined)
                words.push(word);
            word = undefined;
        }
        else {
            word = (word ?? '') + char;
        }
    }
    if (quote !== undefined)
        throw badArgs(`a ${quote} is not closed`, 'close the quote, or write a backslash before it');
    if (word !== undefined)
        words.push(word);
    return words;
}
function badArgs(why, todo) {
    return new src_errors/* CrossrootError */.p5({ what: 'cannot read the input `args`', why, todo });
}
/** The arguments for cargo itself: those before `--`. */
function cargoOwnArgs(args) {
    const end = args.indexOf('--');
    return end === -1 ? args : args.slice(0, end);
}
/** True when a flag is among cargo's own arguments. */
function hasFlag(args, flag) {
    return cargoOwnArgs(args).includes(flag);
}
/** The values of an option among cargo's own arguments, written `--option value` or `--option=value`. */
function optionValues(args, option) {
    const own = cargoOwnArgs(args);
    return own.flatMap((arg, i) => {
        if (arg === option)
            return [own[i + 1] ?? ''];
        return arg.startsWith(`${option}=`) ? [arg.slice(option.length + 1)] : [];
    });
}

;// CONCATENATED MODULE: ./lib/src/rust/messages.js
/** The message in a line of cargo's standard output; undefined for any other line. */
function parseMessage(line) {
    if (!line.startsWith('{'))
        return undefined;
    let value;
    try {
        value = JSON.parse(line);
    }
    catch {
        return undefined;
    }
    return messages_isRecord(value) && typeof value.reason === 'string' ? { ...value, reason: value.reason } : undefined;
}
/**
 * The files of a `compiler-artifact` message that a build is made for: programs and C-like libraries for the target
 * from packages of the file system (workspace members and path dependencies). Nothing for other messages, for build
 * scripts and proc macros (they are the host's), and for Rust's own libraries.
 */
function builtFiles(message, triple) {
    if (message.reason !== 'compiler-artifact' || typeof message.package_id !== 'string')
        return [];
    const { target, profile, executable, package_id: id } = message;
    if (!id.includes('path+file:') || !messages_isRecord(target) || typeof target.name !== 'string')
        return [];
    const kinds = strings(target.kind);
    const common = { package: messages_packageName(id), name: target.name };
    const forTarget = (path) => path.includes(`/${triple}/`);
    if (typeof executable === 'string') {
        if (!forTarget(executable))
            return [];
        const tested = messages_isRecord(profile) && profile.test === true;
        return [{ ...common, kind: programKind(kinds, tested), path: executable, executable: true }];
    }
    return strings(message.filenames)
        .filter(forTarget)
        .flatMap((path) => {
        const kind = libraryKind(path, [...kinds, ...strings(target.crate_types)]);
        return kind === undefined ? [] : [{ ...common, kind, path, executable: false }];
    });
}
function programKind(kinds, tested) {
    if (kinds.includes('bench'))
        return 'bench';
    if (tested)
        return 'test';
    return kinds.includes('example') ? 'example' : 'bin';
}
function libraryKind(path, kinds) {
    if (kinds.includes('proc-macro'))
        return undefined;
    if (path.endsWith('.a'))
        return 'staticlib';
    if (!path.endsWith('.so'))
        return undefined;
    return kinds.includes('cdylib') ? 'cdylib' : 'dylib';
}
/** The name in a package id: `path+file:///x/name#0.1.0`, `path+file:///x#name@0.1.0`, or `name 0.1.0 (path+…)`. */
function messages_packageName(id) {
    const blank = id.indexOf(' ');
    if (blank !== -1)
        return id.slice(0, blank);
    const hash = id.lastIndexOf('#');
    const [name, version] = id.slice(hash + 1).split('@');
    if (version !== undefined)
        return name ?? '';
    return decodeURIComponent(id.slice(id.lastIndexOf('/', hash) + 1, hash));
}
function messages_isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function strings(value) {
    return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

;// CONCATENATED MODULE: ./lib/src/rust/cargo.js








/** The cargo commands that a run may ask for. `test` and `bench` build only: nothing of the target can run here. */
const cargoCommands = ['build', 'check', 'clippy', 'test', 'bench', 'rustc', 'doc'];
/** The most characters of standard error that are kept to explain a failure. */
const keptStderr = 64 << 10;
/**
 * Runs a cargo command for the target and learns from cargo's JSON messages what was built.
 *
 * @throws CrossrootError with cargo's own exit code when cargo fails, and when the arguments ask for another target
 *   or there is no cargo.
 */
async function runCargo(request) {
    const { command, target, output } = request;
    const args = cargoArgs(command, request.args, target);
    const formats = optionValues(request.args, '--message-format');
    const known = formats.length === 0 || formats.some((format) => format.includes('json'));
    const files = new Map();
    const lines = new Lines((line) => {
        const message = known ? parseMessage(line) : undefined;
        for (const file of message === undefined ? [] : builtFiles(message, target.triple))
            files.set(file.path, file);
        // Who asked for JSON gets to see it.
        if (message === undefined || formats.length > 0)
            output.stdout(line);
    });
    let tail = '';
    const decoder = new external_node_string_decoder_namespaceObject.StringDecoder('utf8');
    const code = await start(request, [command, ...args], request.colour, {
        stdout: (bytes) => lines.add(bytes),
        stderr: (bytes) => {
            output.stderr(bytes);
            tail = (tail + decoder.write(bytes)).slice(-keptStderr);
        },
    });
    lines.end();
    if (code !== 0) {
        throw new src_errors/* CrossrootError */.p5({
            what: `cargo ${command} failed`,
            why: code === undefined ? 'a signal ended it' : `its exit code is ${code}; its own words are above`,
            todo: request.explain?.(tail) ?? [],
            exitCode: code ?? 1,
        });
    }
    return { artifacts: await withSizes([...files.values()]), artifactsKnown: known };
}
/**
 * The arguments after the command: what Crossroot needs, then the user's own, so that a `--` of theirs stays behind.
 *
 * @throws CrossrootError when they name another target.
 */
function cargoArgs(command, args, target) {
    const asked = optionValues(args, '--target');
    const other = asked.find((triple) => triple !== target.triple);
    if (other !== undefined) {
        throw new src_errors/* CrossrootError */.p5({
            what: `the input \`args\` asks cargo for the target ${other}`,
            why: `everything else was set up for ${target.triple}`,
            todo: 'remove `--target` from `args`, and name the target in the input `target`',
        });
    }
    const builds = command === 'test' || command === 'bench';
    return [
        ...(builds && !hasFlag(args, '--no-run') ? ['--no-run'] : []),
        ...(asked.length === 0 ? ['--target', target.triple] : []),
        ...(optionValues(args, '--message-format').length === 0
            ? ['--message-format', 'json-render-diagnostics']
            : []),
        ...args,
    ];
}
/**
 * Lets cargo download what the lockfile needs, while other things are made ready. It is only a head start: when it
 * fails, the build will say why, and better.
 *
 * @returns undefined when it went well or there was nothing to do, else the reason in one line.
 */
async function cargoFetch(call) {
    if (hasFlag(call.args, '--offline') || hasFlag(call.args, '--frozen'))
        return undefined;
    const taken = ['--manifest-path', '--config', '--lockfile-path'].flatMap((option) => optionValues(call.args, option).flatMap((value) => [option, value]));
    const locked = hasFlag(call.args, '--locked') ? ['--locked'] : [];
    const args = ['fetch', '--quiet', '--target', call.target.triple, ...locked, ...taken];
    let said = '';
    let code;
    try {
        code = await start(call, args, false, {
            stdout: () => undefined,
            stderr: (bytes) => {
                said = (said + Buffer.from(bytes).toString()).slice(-keptStderr);
            },
        });
    }
    catch (error) {
        return (0,src_errors/* messageOf */.bD)(error).split('\n', 1).join();
    }
    if (code === 0)
        return undefined;
    const lines = said.split('\n').map((line) => line.trim());
    const reason = lines.find((line) => line.startsWith('error')) ?? lines.find((line) => line !== '') ?? 'no reason given';
    return `cargo fetch ended with ${code ?? 'a signal'}: ${reason}`;
}
/** Runs cargo; gives its exit code, or undefined when a signal ended it. */
async function start(call, args, colour, streams) {
    const env = extended(call.env, call.tools.path, call.tools.variables);
    const cargo = findProgram(call.tools.cargo, env.PATH ?? '');
    if (cargo === undefined) {
        throw new src_errors/* CrossrootError */.p5({
            what: 'there is no cargo to run',
            why: `no program ${call.tools.cargo} on PATH`,
            todo: ['install Rust with rustup', 'or use `rust: debian`, which needs no Rust on the machine'],
            exitCode: 127,
        });
    }
    if (colour)
        env.CARGO_TERM_COLOR ??= 'always';
    let code;
    try {
        code = await (0,exec/* exec */.m)(quotedForExec(cargo), [...args], {
            cwd: call.cwd,
            env,
            silent: true,
            ignoreReturnCode: true,
            listeners: { stdout: streams.stdout, stderr: streams.stderr },
        });
    }
    catch (error) {
        throw new src_errors/* CrossrootError */.p5({
            what: `cannot start ${cargo}`,
            why: (0,src_errors/* messageOf */.bD)(error),
            todo: `check that the folder ${call.cwd} exists and that the program runs`,
            cause: error,
        });
    }
    return code ?? undefined;
}
async function withSizes(files) {
    const sized = await Promise.all(files.map(async (file) => {
        try {
            return [{ ...file, size: (await (0,external_node_fs_promises_.stat)(file.path)).size }];
        }
        catch (error) {
            // `check` names files that it does not write.
            if ((0,src_errors/* codeOf */.$N)(error) === 'ENOENT')
                return [];
            throw error;
        }
    }));
    return sized.flat();
}
/** Cuts bytes into lines of UTF-8, whatever pieces they come in. */
class Lines {
    each;
    decoder = new external_node_string_decoder_namespaceObject.StringDecoder('utf8');
    rest = '';
    constructor(each) {
        this.each = each;
    }
    add(bytes) {
        const lines = (this.rest + this.decoder.write(bytes)).split('\n');
        this.rest = lines.pop() ?? '';
        for (const line of lines)
            this.each(line);
    }
    end() {
        this.rest += this.decoder.end();
        if (this.rest !== '')
            this.each(this.rest);
        this.rest = '';
    }
}

;// CONCATENATED MODULE: ./node_modules/smol-toml/dist/error.js
/*!
 * Copyright (c) Squirrel Chat et al., All rights reserved.
 * SPDX-License-Identifier: BSD-3-Clause
 *
 * Redistribution and use in source and binary forms, with or without
 * modification, are permitted provided that the following conditions are met:
 *
 * 1. Redistributions of source code must retain the above copyright notice, this
 *    list of conditions and the following disclaimer.
 * 2. Redistributions in binary form must reproduce the above copyright notice,
 *    this list of conditions and the following disclaimer in the
 *    documentation and/or other materials provided with the distribution.
 * 3. Neither the name of the copyright holder nor the names of its contributors
 *    may be used to endorse or promote products derived from this software without
 *    specific prior written permission.
 *
 * THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
 * ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
 * WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
 * DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
 * FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
 * DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
 * SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
 * CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
 * OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
 * OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
 */
function getLineColFromPtr(string, ptr) {
    let lines = string.slice(0, ptr).split(/\r?\n/);
    return [lines.length, lines.pop().length + 1];
}
function makeCodeBlock(string, line, column) {
    let lines = string.split(/\r?\n/);
    let codeblock = '';
    let numberLen = (Math.log10(line + 1) | 0) + 1;
    for (let i = line - 1; i <= line + 1; i++) {
        let l = lines[i - 1];
        if (!l)
            continue;
        codeblock += i.toString().padEnd(numberLen, ' ');
        codeblock += ':  ';
        codeblock += l;
        codeblock += '\n';
        if (i === line) {
            codeblock += ' '.repeat(numberLen + column + 2);
            codeblock += '^\n';
        }
    }
    return codeblock;
}
class TomlError extends Error {
    line;
    column;
    codeblock;
    constructor(message, options) {
        const [line, column] = getLineColFromPtr(options.toml, options.ptr);
        const codeblock = makeCodeBlock(options.toml, line, column);
        super(`Invalid TOML document: ${message}\n\n${codeblock}`, options);
        this.line = line;
        this.column = column;
        this.codeblock = codeblock;
    }
    /** @internal */
    static x(message, ctx, ptr) {
        throw new TomlError(message, { toml: ctx.s, ptr: ptr ?? ctx.p });
    }
}

;// CONCATENATED MODULE: ./node_modules/smol-toml/dist/primitive.js
/*!
 * Copyright (c) Squirrel Chat et al., All rights reserved.
 * SPDX-License-Identifier: BSD-3-Clause
 *
 * Redistribution and use in source and binary forms, with or without
 * modification, are permitted provided that the following conditions are met:
 *
 * 1. Redistributions of source code must retain the above copyright notice, this
 *    list of conditions and the following disclaimer.
 * 2. Redistributions in binary form must reproduce the above copyright notice,
 *    this list of conditions and the following disclaimer in the
 *    documentation and/or other materials provided with the distribution.
 * 3. Neither the name of the copyright holder nor the names of its contributors
 *    may be used to endorse or promote products derived from this software without
 *    specific prior written permission.
 *
 * THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
 * ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
 * WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
 * DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
 * FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
 * DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
 * SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
 * CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
 * OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
 * OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
 */

/** @internal */
function parseString(ctx) {
    let startPtr = ctx.p;
    let c = ctx.s.charCodeAt(ctx.p++);
    let first = c;
    let isLiteral = c === 0x27; /* ' */
    let isMultiline = c === ctx.s.charCodeAt(ctx.p) && c === ctx.s.charCodeAt(ctx.p + 1);
    if (isMultiline) {
        // Trim initial newline
        if ((c = ctx.s.charCodeAt(ctx.p += 2)) === 0xa /* \n */)
            ctx.p++;
        else if (c === 0xd /* \r */ && ctx.s.charCodeAt(ctx.p + 1) === 0xa /* \n */)
            ctx.p += 2;
    }
    // For the record: it is not worth it to use a fast-path for literal strings using `indexOf`.
    // Doing a char-by-char iteration ends up dispatching less instructions, for the same wall-clock runtime.
    let parsed = '';
    let sliceStart = ctx.p;
    // states:
    //   0 - decoding
    //   1 - decoding escape
    //   2 - whitespace escape (no newline encountered yet, must fail on non-whitespace)
    //   3 - whitespace escape (newline encountered, allowed to transition back to normal decode)
    let state = 0;
    for (; ctx.p < ctx.s.length; ctx.p++) {
        c = ctx.s.charCodeAt(ctx.p);
        // Deal with newlines first, since that simplifies control character checking and handling across all states
        if (isMultiline && (c === 0xa /* \n */ || (c === 0xd /* \r */ && ctx.s.charCodeAt(ctx.p + 1) === 0xa /* \n */))) {
            state = state && 3;
        }
        // Control characters are banned in TOML, so we throw an error if we encounter them
        else if ((c < 0x20 && c !== 0x9 /* \t */) || c === 0x7f) {
            TomlError.x('control characters are not allowed in strings', ctx);
        }
        // The string might terminate while we're parsing through a newline escape.
        // It must have encountered a newline; otherwise, it'll simply fail in another branch.
        else if ((!state || state === 3) && c === first && (!isMultiline || (ctx.s.charCodeAt(ctx.p + 1) === first && ctx.s.charCodeAt(ctx.p + 2) === first))) {
            if (isMultiline) {
                // If the string ends with 4-5 quotes, then the first 1-2 are part of the string
                if (ctx.s.charCodeAt(ctx.p + 3) === first)
                    ctx.p++;
                if (ctx.s.charCodeAt(ctx.p + 3) === first)
                    ctx.p++;
            }
            // If we're in a newline escape still, then there's nothing to add.
            if (!state) {
                // Avoid a useless concat operation if the string can be used as-is.
                let s = ctx.s.slice(sliceStart, ctx.p);
                parsed = parsed ? parsed + s : s;
            }
            ctx.p += isMultiline ? 3 : 1;
            return parsed;
        }
        // Baseline state; keep moving forward unless an escape sequence starts
        else if (!state) {
            if (!isLiteral && c === 0x5c /* \ */) {
                parsed += ctx.s.slice(sliceStart, (sliceStart = ctx.p));
                state = 1;
            }
        }
        else if (state === 1) {
            if (c === 0x78 /* x */ || c === 0x75 /* u */ || c === 0x55 /* U */) { // Unicode escape
                let errPtr = ctx.p++ - 1;
                let value = 0;
                let len = c === 0x78 /* x */ ? 2 : c === 0x75 /* u */ ? 4 : 8;
                for (let j = 0; j < len; j++, ctx.p++) {
                    let hex = ctx.s.charCodeAt(ctx.p);
                    let digit = 
                    /* 0-9 */ hex >= 0x30 && hex <= 0x39 ? hex - 0x30 :
                        /* A-F */ hex >= 0x41 && hex <= 0x46 ? hex - 0x41 + 10 :
                            /* a-f */ hex >= 0x61 && hex <= 0x66 ? hex - 0x61 + 10 : -1;
                    if (digit < 0)
                        TomlError.x('invalid non-hex character in unicode escape', ctx);
                    value = (value << 4) | digit;
                }
                // Because JS does bitwise on signed 32bit integers, all 0xfzzzzzzz values are actually seen as negative
                if (value < 0 || value > 0x10ffff || (value >= 0xd800 && value <= 0xdfff)) {
                    TomlError.x('invalid unicode escape', ctx, errPtr);
                }
                parsed += String.fromCodePoint(value);
                sliceStart = ctx.p--;
                state = 0;
            }
            // Newline escape sequence. We only need to care about spaces and tabs; newlines are dealt with earlier
            else if (isMultiline && (c === 0x20 || c === 0x9 /* \t */)) {
                state = 2;
            }
            // Basic escape sequence
            else {
                if (c === 0x62 /* b */)
                    parsed += '\b';
                else if (c === 0x74 /* t */)
                    parsed += '\t';
                else if (c === 0x6e /* n */)
                    parsed += '\n';
                else if (c === 0x66 /* f */)
                    parsed += '\f';
                else if (c === 0x72 /* r */)
                    parsed += '\r';
                else if (c === 0x65 /* e */)
                    parsed += '\x1b';
                else if (c === 0x22 /* " */)
                    parsed += '"';
                else if (c === 0x5c /* \ */)
                    parsed += '\\';
                else
                    TomlError.x('unrecognised escape sequence', ctx);
                sliceStart = ctx.p + 1;
                state = 0;
            }
        }
        // Newline escape continuation: keep moving forward until the first non-whitespace char
        else if (c !== 0x20 && c !== 0x9 /* \t */) {
            if (state === 2)
                TomlError.x('invalid escape: only line-ending whitespace may be escaped', ctx, sliceStart);
            // State cannot be zero, or we'd have branched earlier already.
            // If it's a backslash, immediately transition to the escape state so it can be processed.
            state = !isLiteral && c === 0x5c /* \ */ ? 1 : 0;
            sliceStart = ctx.p;
        }
    }
    TomlError.x('unfinished string', ctx, startPtr);
}

;// CONCATENATED MODULE: ./node_modules/smol-toml/dist/date.js
/*!
 * Copyright (c) Squirrel Chat et al., All rights reserved.
 * SPDX-License-Identifier: BSD-3-Clause
 *
 * Redistribution and use in source and binary forms, with or without
 * modification, are permitted provided that the following conditions are met:
 *
 * 1. Redistributions of source code must retain the above copyright notice, this
 *    list of conditions and the following disclaimer.
 * 2. Redistributions in binary form must reproduce the above copyright notice,
 *    this list of conditions and the following disclaimer in the
 *    documentation and/or other materials provided with the distribution.
 * 3. Neither the name of the copyright holder nor the names of its contributors
 *    may be used to endorse or promote products derived from this software without
 *    specific prior written permission.
 *
 * THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
 * ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
 * WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
 * DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
 * FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
 * DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
 * SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
 * CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
 * OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
 * OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
 */
let DATE_TIME_RE = /^(\d{4}-\d{2}-\d{2})?[Tt ]?(?:(\d{2}):\d{2}(?::\d{2}(?:\.\d+)?)?)?(Z|z|[-+]\d{2}:\d{2})?$/i;
class TomlDate extends Date {
    #hasDate = false;
    #hasTime = false;
    #offset = null;
    constructor(date, fasttype, unsafeDelim) {
        let hasDate = true;
        let hasTime = true;
        let offset = 'Z';
        let c;
        if (typeof date === 'string') {
            if (fasttype)
                prep: {
                    // Date-time
                    if (fasttype < 3) {
                        if (+date.slice(11, 13) > 23) {
                            date = '';
                            break prep;
                        }
                        // Local
                        if (fasttype === 2) {
                            offset = null;
                            date += 'Z';
                        }
                        // Offset; keep track of offset if not Z
                        else if ((c = date.charCodeAt(date.length - 1)) !== 0x5a /* Z */ && c !== 0x7a /* z */) {
                            offset = date.slice(date.length - 6);
                        }
                        if (unsafeDelim)
                            date = date.slice(0, 10) + 'T' + date.slice(11);
                    }
                    // Time
                    else if (fasttype === 4) {
                        date = +date.slice(0, 2) > 23 ? '' : `0000-01-01T${date}Z`;
                    }
                    hasDate = fasttype !== 4;
                    hasTime = fasttype !== 3;
                }
            else {
                let match = date.match(DATE_TIME_RE);
                if (match) {
                    if (!match[1]) {
                        hasDate = false;
                        date = `0000-01-01T${date}`;
                    }
                    hasTime = !!match[2];
                    // Make sure to use T instead of a space. Breaks in case of extreme values otherwise.
                    hasTime && date[10] === ' ' && (date = date.replace(' ', 'T'));
                    // Do not allow rollover hours.
                    if (match[2] && +match[2] > 23) {
                        date = '';
                    }
                    else {
                        offset = match[3] || null;
                        if (!offset && hasTime)
                            date += 'Z';
                    }
                }
                else {
                    date = '';
                }
            }
        }
        super(date);
        if (!isNaN(this.getTime())) {
            this.#hasDate = hasDate;
            this.#hasTime = hasTime;
            this.#offset = offset;
        }
    }
    isDateTime() {
        return this.#hasDate && this.#hasTime;
    }
    isLocal() {
        return !this.#hasDate || !this.#hasTime || !this.#offset;
    }
    isDate() {
        return this.#hasDate && !this.#hasTime;
    }
    isTime() {
        return this.#hasTime && !this.#hasDate;
    }
    isValid() {
        return this.#hasDate || this.#hasTime;
    }
    toISOString() {
        let iso = super.toISOString();
        // Local Date
        if (this.isDate())
            return iso.slice(0, 10);
        // Local Time
        if (this.isTime())
            return iso.slice(11, 23);
        // Local DateTime
        if (this.#offset === null)
            return iso.slice(0, -1);
        // Offset DateTime
        if (this.#offset === 'Z' || this.#offset === 'z')
            return iso;
        // This part is quite annoying: JS strips the original timezone from the ISO string representation
        // Instead of using a "modified" date and "Z", we restore the representation "as authored"
        let offset = (+(this.#offset.slice(1, 3)) * 60) + +(this.#offset.slice(4, 6));
        offset = this.#offset[0] === '-' ? offset : -offset;
        let offsetDate = new Date(this.getTime() - (offset * 60e3));
        return offsetDate.toISOString().slice(0, -1) + this.#offset;
    }
    static wrapAsOffsetDateTime(jsDate, offset = 'Z') {
        let date = new TomlDate(jsDate);
        date.#offset = offset;
        return date;
    }
    static wrapAsLocalDateTime(jsDate) {
        let date = new TomlDate(jsDate);
        date.#offset = null;
        return date;
    }
    static wrapAsLocalDate(jsDate) {
        let date = new TomlDate(jsDate);
        date.#hasTime = false;
        date.#offset = null;
        return date;
    }
    static wrapAsLocalTime(jsDate) {
        let date = new TomlDate(jsDate);
        date.#hasDate = false;
        date.#offset = null;
        return date;
    }
}

;// CONCATENATED MODULE: ./node_modules/smol-toml/dist/extract.js
/*!
 * Copyright (c) Squirrel Chat et al., All rights reserved.
 * SPDX-License-Identifier: BSD-3-Clause
 *
 * Redistribution and use in source and binary forms, with or without
 * modification, are permitted provided that the following conditions are met:
 *
 * 1. Redistributions of source code must retain the above copyright notice, this
 *    list of conditions and the following disclaimer.
 * 2. Redistributions in binary form must reproduce the above copyright notice,
 *    this list of conditions and the following disclaimer in the
 *    documentation and/or other materials provided with the distribution.
 * 3. Neither the name of the copyright holder nor the names of its contributors
 *    may be used to endorse or promote products derived from this software without
 *    specific prior written permission.
 *
 * THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
 * ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
 * WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
 * DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
 * FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
 * DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
 * SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
 * CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
 * OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
 * OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
 */




function isDigit(char, base = 10) {
    return base === 16
        ? (char > 0x2f && char < 0x3a) || (char > 0x40 && char < 0x47) || (char > 0x60 && char < 0x67)
        : (char > 0x2f && char < 0x30 + base);
}
function isEndOfValue(char, delim) {
    // Whitespace -- we're permissive on `\r` for performance; it'll be dealt with later anyway
    return char === 0x20 || char === 0x9 /* \t */ || char === 0xa /* \n */ || char === 0xd /* \r */ ||
        // Structure end or next value delimiter
        (delim && (char === delim || char === 0x2c /* , */)) ||
        // Comment
        char === 0x23; /* # */
}
/** @internal */
function extractValue(ctx, end) {
    let errPtr = ctx.p;
    let c = ctx.s.charCodeAt(ctx.p);
    // Structs
    if (c === 0x5b /* [ */ || c === 0x7b /* { */) {
        ctx.d-- || TomlError.x('document contains excessively nested structures. aborting.', ctx);
        let value = c === 0x5b /* [ */
            ? parseArray(ctx)
            : parseInlineTable(ctx);
        ctx.d++;
        return value;
    }
    // Strings
    if (c === 0x22 /* " */ || c === 0x27 /* ' */) {
        return parseString(ctx);
    }
    // Booleans
    // We can fast-path because the first character is enough to know the only possible value
    if (c === 0x74 /* t */) { // Only possible valid value is `true`
        if (ctx.s.charCodeAt(++ctx.p) !== 0x72 || ctx.s.charCodeAt(++ctx.p) !== 0x75 || ctx.s.charCodeAt(++ctx.p) !== 0x65)
            TomlError.x('invalid value', ctx, errPtr);
        return ctx.p++, true;
    }
    if (c === 0x66 /* f */) { // Only possible valid value is `false`
        if (ctx.s.charCodeAt(++ctx.p) !== 0x61 || ctx.s.charCodeAt(++ctx.p) !== 0x6c || ctx.s.charCodeAt(++ctx.p) !== 0x73 || ctx.s.charCodeAt(++ctx.p) !== 0x65)
            TomlError.x('invalid value', ctx, errPtr);
        return ctx.p++, false;
    }
    if (c === 0x2b /* + */ || c === 0x2d /* - */) {
        return parseNumber(ctx, ctx.p, ctx.s.charCodeAt(++ctx.p), 0x2c - c, end);
    }
    // Rough heuristic, but `parseDate` falls back to number parsing if it's a false positive.
    // e.g.: `a = 1\n-------------- = 1` would match this heuristic, but gracefully fallback to numbers.
    if (ctx.s.charCodeAt(ctx.p + 4) === 0x2d /* - */ && ctx.s.charCodeAt(ctx.p + 7) === 0x2d /* - */) {
        return parseDate(ctx, c, end);
    }
    // Same logic as above; `parseTime` falls back to number parsing if it's a false positive.
    if (ctx.s.charCodeAt(ctx.p + 2) === 0x3a /* : */) {
        return parseTime(ctx, c, end);
    }
    return parseNumber(ctx, ctx.p, c, 0, end);
}
// State:
// 0: init
// 1: integer
// 2: fractional dot
// 3: fractional
// 4: exponent letter
// 5: exponent
// 6: exponent sign
// 7: exponent with sign
// >9: underscore; see below
//     -> 12: was integer
//     -> 14: was fractional
//     -> 16: was exponent
// states 2-5, 14, 16 are ONLY permitted iif base === 10
function parseNumber(ctx, startPtr, startChr, sign, endChr) {
    let c = startChr;
    let state = 0;
    let hasUnderscores = false;
    // (+/-)inf
    if (c === 0x69 /* i */) {
        if (ctx.s.charCodeAt(++ctx.p) !== 0x6e || ctx.s.charCodeAt(++ctx.p) !== 0x66)
            TomlError.x('invalid value', ctx, startPtr);
        return ctx.p++, (sign || 1) / 0;
    }
    // (+/-)nan
    if (c === 0x6e /* n */) {
        if (ctx.s.charCodeAt(++ctx.p) !== 0x61 || ctx.s.charCodeAt(++ctx.p) !== 0x6e)
            TomlError.x('invalid value', ctx, startPtr);
        return ctx.p++, NaN;
    }
    // Leading zero
    // Only allowed cases: `0<EOV>`, `0.(...)`, `0e(...)`, `0x(...)`, `0b(...)`, `0o(...)`
    // FWIW, `0e(...)` is a stupid case, but it's not banned per-se so we have to parse it
    if (c === 0x30 /* 0 */) {
        if (++ctx.p >= ctx.s.length || isEndOfValue(c = ctx.s.charCodeAt(ctx.p), endChr))
            return ctx.bi === true ? 0n : 0; // note: conveniently deals with `-0`
        if (!sign) {
            if (c === 0x78 /* x */)
                return parseIntegerBaseN(ctx, startPtr, 16, endChr);
            else if (c === 0x62 /* b */)
                return parseIntegerBaseN(ctx, startPtr, 2, endChr);
            else if (c === 0x6f /* o */)
                return parseIntegerBaseN(ctx, startPtr, 8, endChr);
        }
        if (c === 0x2e /* . */)
            state = 2;
        else if (c === 0x65 /* e */ || c === 0x45 /* E */)
            state = 4;
        else
            TomlError.x('illegal leading zero', ctx, startPtr);
    }
    // If the 1st char is not a digit by now, then it's not a valid TOML value at all
    else if (!isDigit(c))
        TomlError.x('invalid value', ctx, startPtr);
    while (++ctx.p < ctx.s.length && (c = ctx.s.charCodeAt(ctx.p), !isEndOfValue(c, endChr))) {
        if (!state)
            state = 1; // Detects single-digit numbers we can use a fast parse path for
        // The way the states are numbered is not random: underscores are always permitted in odd-numbered states and
        // never permitted in even-numbered ones.
        if (c === 0x5f /* _ */) {
            if (!(state & 1))
                TomlError.x('illegal underscore', ctx);
            state += 11; // 11 is a marker that makes the state even and greater than 9; see the numbering + rationale above
            hasUnderscores = true;
        }
        // Transition to fractional part.
        else if (state === 1 && c === 0x2e /* . */)
            state = 2;
        // Transition to exponent part.
        else if ((state === 1 || state === 3) && (c === 0x65 /* e */ || c === 0x45 /* E */))
            state = 4;
        // + and - are permitted in state 4 only (handled before entering the function for state 0)
        else if (state === 4 && (c === 0x2b /* + */ || c === 0x2d /* - */)) {
            state = 6;
        }
        // All special cases have been handled; only digits are allowed here
        else if (!isDigit(c))
            TomlError.x(`illegal character in numeric literal`, ctx);
        // Clear state flags
        else if (state > 9)
            state -= 11;
        else if (!(state & 1))
            state++;
    }
    // Single-char number; we can fast-path these very easily.
    if (!state) {
        let val = (startChr - 0x30 /* 0 */) * (sign || 1);
        return ctx.bi === true ? BigInt(val) : val;
    }
    // Even-numbered states absolutely require a digit next; not even end of value is permitted
    if (!(state & 1))
        TomlError.x('unfinished numeric value', ctx, startPtr);
    let str = ctx.s.slice(startPtr, ctx.p);
    if (hasUnderscores)
        str = str.replaceAll('_', ''); // perf: replaceAll 1.25x faster than replace with a regex
    return state > 1
        ? parseFloat(str)
        : parseInteger(ctx, str, 10, startPtr);
}
function parseIntegerBaseN(ctx, startPtr, base, endChr) {
    let c, underscore = 1;
    while (++ctx.p < ctx.s.length && (c = ctx.s.charCodeAt(ctx.p), !isEndOfValue(c, endChr))) {
        if (c === 0x5f /* _ */) {
            if (underscore & 1)
                TomlError.x('illegal underscore', ctx);
            underscore = 3;
        }
        // We only need to check if the number is a valid digit, nothing else is permitted
        else if (!isDigit(c, base))
            TomlError.x(`illegal character in numeric literal`, ctx);
        // Clear underscore flag
        else if (underscore & 1)
            underscore--;
    }
    // Trailing underscore is not allowed
    if (underscore & 1)
        TomlError.x('unfinished numeric value', ctx);
    let str = ctx.s.slice(startPtr + 2, ctx.p);
    if (underscore)
        str = str.replaceAll('_', ''); // perf: replaceAll 1.25x faster than replace with a regex
    return parseInteger(ctx, str, base, startPtr);
}
function parseInteger(ctx, str, base, startPtr) {
    if (ctx.bi !== true)
        int: {
            let val = parseInt(str, base);
            if (!Number.isSafeInteger(val)) {
                if (ctx.bi)
                    break int;
                TomlError.x('integer value cannot be represented losslessly', ctx, startPtr);
            }
            return val;
        }
    return base === 10 ? BigInt(str) : BigInt((base === 2 ? '0b' : base === 8 ? '0o' : '0x') + str);
}
function parseDate(ctx, c, endChr) {
    let startPtr = ctx.p++, unsafeSeparator;
    if (!isDigit(c) ||
        !isDigit(ctx.s.charCodeAt(ctx.p++)) ||
        !isDigit(ctx.s.charCodeAt(ctx.p++)) ||
        !isDigit(ctx.s.charCodeAt(ctx.p++))) {
        return parseNumber(ctx, ctx.p = startPtr, c, 0, endChr);
    }
    ctx.p += 5;
    if (!isDigit(ctx.s.charCodeAt(ctx.p++)))
        TomlError.x('invalid date-time: date part is malformed', ctx, startPtr);
    if (ctx.p >= ctx.s.length || (((c = ctx.s.charCodeAt(ctx.p)) !== 0x20 || (unsafeSeparator = true, !isDigit(ctx.s.charCodeAt(ctx.p + 1)))) && c !== 0x54 /* T */ && c !== 0x74 /* t */)) {
        let t = ctx.s.slice(startPtr, ctx.p);
        return extract_readDate(ctx, t, 3, false, startPtr);
    }
    if (ctx.s.charCodeAt(ctx.p += 3) !== 0x3a /* : */)
        TomlError.x('invalid date-time: time part is malformed', ctx, startPtr);
    if (ctx.s.charCodeAt(ctx.p += 3) === 0x3a /* : */)
        ctx.p += 3;
    if (ctx.s.charCodeAt(ctx.p) === 0x2e /* . */)
        while (isDigit(ctx.s.charCodeAt(++ctx.p)))
            ;
    if (c = ctx.s.charCodeAt(ctx.p)) {
        if (c === 0x5a /* Z */ || c === 0x7a /* z */) {
            let t = ctx.s.slice(startPtr, ++ctx.p);
            return extract_readDate(ctx, t, 1, unsafeSeparator, startPtr, '[+00:00]');
        }
        if (c === 0x2b /* + */ || c === 0x2d /* - */) {
            // Temporal's ZonedDateTime is weird asf when it comes to dealing with traditional offsets...
            // It's 1.2x faster to allocate a new string to pass to ZDT than use Instant.toZonedDateTimeISO
            let t = ctx.s.slice(startPtr, ctx.p += 6);
            return extract_readDate(ctx, t, 1, unsafeSeparator, startPtr, !ctx.ld && ('[' + ctx.s.slice(ctx.p - 6, ctx.p) + ']'));
        }
    }
    let t = ctx.s.slice(startPtr, ctx.p);
    return extract_readDate(ctx, t, 2, unsafeSeparator, startPtr);
}
function parseTime(ctx, c, endChr) {
    let start = ctx.p;
    if (!isDigit(c) || !isDigit(ctx.s.charCodeAt(++ctx.p))) {
        return parseNumber(ctx, --ctx.p, c, 0, endChr);
    }
    if (ctx.s.charCodeAt(ctx.p += 4) === 0x3a /* : */)
        ctx.p += 3;
    if (ctx.s.charCodeAt(ctx.p) === 0x2e /* . */)
        while (isDigit(ctx.s.charCodeAt(++ctx.p)))
            ;
    let t = ctx.s.slice(start, ctx.p);
    return extract_readDate(ctx, t, 4, false, start);
}
function extract_readDate(ctx, str, type, unsafeDelim, errPtr, temporalSuffix) {
    if (ctx.ld) {
        let date = new TomlDate(str, type, unsafeDelim);
        if (!date.isValid())
            TomlError.x('invalid date', ctx, errPtr);
        return date;
    }
    try {
        if (temporalSuffix)
            str += temporalSuffix;
        switch (type) {
            case 1: return Temporal.ZonedDateTime.from(str);
            case 2: return Temporal.PlainDateTime.from(str);
            case 3: return Temporal.PlainDate.from(str);
            case 4: return Temporal.PlainTime.from(str);
        }
    }
    catch (e) {
        TomlError.x(e instanceof Error ? e.message : '' + e, ctx, errPtr);
    }
}

;// CONCATENATED MODULE: ./node_modules/smol-toml/dist/util.js
/*!
 * Copyright (c) Squirrel Chat et al., All rights reserved.
 * SPDX-License-Identifier: BSD-3-Clause
 *
 * Redistribution and use in source and binary forms, with or without
 * modification, are permitted provided that the following conditions are met:
 *
 * 1. Redistributions of source code must retain the above copyright notice, this
 *    list of conditions and the following disclaimer.
 * 2. Redistributions in binary form must reproduce the above copyright notice,
 *    this list of conditions and the following disclaimer in the
 *    documentation and/or other materials provided with the distribution.
 * 3. Neither the name of the copyright holder nor the names of its contributors
 *    may be used to endorse or promote products derived from this software without
 *    specific prior written permission.
 *
 * THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
 * ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
 * WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
 * DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
 * FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
 * DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
 * SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
 * CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
 * OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
 * OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
 */

/** @internal */
function skipComment(ctx) {
    for (; ctx.p < ctx.s.length; ctx.p++) {
        let c = ctx.s.charCodeAt(ctx.p);
        if (c === 0xa /* \n */)
            break;
        if (c === 0xd /* \r */ && ctx.s.charCodeAt(ctx.p + 1) === 0xa /* \n */) {
            ctx.p++;
            break;
        }
        if ((c < 0x20 && c !== 0x9 /* \t */) || c === 0x7f) {
            TomlError.x('control characters are not allowed in comments', ctx);
        }
    }
}
/** @internal */
function skipVoid(ctx, banNewLines, banComments) {
    let c;
    while (ctx.p < ctx.s.length) {
        while (ctx.p < ctx.s.length && ((c = ctx.s.charCodeAt(ctx.p)) === 0x20 ||
            c === 0x9 /* \t */ ||
            (!banNewLines &&
                (c === 0xa /* \n */ || (c === 0xd /* \r */ && ctx.s.charCodeAt(ctx.p + 1) === 0xa /* \n */)))))
            ctx.p++;
        if (banComments || c !== 0x23 /* # */)
            break;
        skipComment(ctx);
    }
}

;// CONCATENATED MODULE: ./node_modules/smol-toml/dist/struct.js
/*!
 * Copyright (c) Squirrel Chat et al., All rights reserved.
 * SPDX-License-Identifier: BSD-3-Clause
 *
 * Redistribution and use in source and binary forms, with or without
 * modification, are permitted provided that the following conditions are met:
 *
 * 1. Redistributions of source code must retain the above copyright notice, this
 *    list of conditions and the following disclaimer.
 * 2. Redistributions in binary form must reproduce the above copyright notice,
 *    this list of conditions and the following disclaimer in the
 *    documentation and/or other materials provided with the distribution.
 * 3. Neither the name of the copyright holder nor the names of its contributors
 *    may be used to endorse or promote products derived from this software without
 *    specific prior written permission.
 *
 * THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
 * ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
 * WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
 * DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
 * FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
 * DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
 * SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
 * CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
 * OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
 * OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
 */




/** @internal */
function parseKey(ctx, end = 0x3d /* = */) {
    // States:
    // 0: before first char
    // 1: parsing bare key
    // 2: after key component
    let startPtr;
    let state = 0;
    let parsed = [];
    let sliceStart;
    let c = ctx.s.charCodeAt(startPtr = ctx.p);
    do {
        // End of key
        if (c === end) {
            if (!state)
                TomlError.x('unexpected end of key', ctx);
            if (state === 1)
                parsed.push(ctx.s.slice(sliceStart, ctx.p));
            return ctx.p++, parsed;
        }
        // Dotted key separator
        else if (c === 0x2e /* . */) {
            if (!state)
                TomlError.x('illegal empty bare key', ctx);
            if (state === 1)
                parsed.push(ctx.s.slice(sliceStart, ctx.p));
            state = 0;
        }
        // Quoted key
        else if (!state && (c === 0x22 /* " */ || c === 0x27 /* ' */)) {
            if (c === ctx.s.charCodeAt(ctx.p + 1) && c === ctx.s.charCodeAt(ctx.p + 2))
                TomlError.x('illegal quoted key: multiline strings are not allowed', ctx);
            parsed.push(parseString(ctx));
            state = 2;
            ctx.p--;
        }
        // Whitespace; no-op in state 0 and 2, end of bare key in state 1
        else if (c === 0x20 || c === 0x9 /* \t */) {
            if (state === 1) {
                parsed.push(ctx.s.slice(sliceStart, ctx.p));
                state = 2;
            }
        }
        // If state is post-key, no character is allowed; otherwise ensure it's a bare-key component
        else if (state === 2 || (c < 0x30 && c !== 0x2d /* - */) || (c > 0x39 && c < 0x41) || (c > 0x5a && c < 0x61 && c !== 0x5f /* _ */) || c > 0x7a) {
            TomlError.x('illegal character in key', ctx);
        }
        // Illegal character
        else if (!state) {
            state = 1;
            sliceStart = ctx.p;
        }
    } while (c = ctx.s.charCodeAt(++ctx.p));
    TomlError.x('incomplete key-value: cannot find end of key', ctx, startPtr);
}
/** @internal */
function parseInlineTable(ctx) {
    let startPtr = ctx.p++;
    let res = Object.create(null);
    let seen = new Set();
    let c;
    while (ctx.p < ctx.s.length) {
        skipVoid(ctx);
        if ((c = ctx.s.charCodeAt(ctx.p)) === 0x7d /* } */) {
            ctx.p++;
            return res;
        }
        let k;
        let t = res;
        let hasOwn = false;
        let errPtr = ctx.p;
        let key = parseKey(ctx);
        for (let i = 0; i < key.length; i++) {
            if (i)
                t = hasOwn ? t[k] : (t[k] = Object.create(null));
            k = key[i];
            if ((hasOwn = Object.hasOwn(t, k)) && (typeof t[k] !== 'object' || seen.has(t[k]))) {
                TomlError.x('trying to redefine an already defined value', ctx, errPtr);
            }
            let unsafe = k === '__proto__';
            if (ctx.uk && (unsafe || k === 'constructor')) {
                t = ctx.uk !== 1 && TomlError.x('document contains an unsafe property', ctx, errPtr);
                break;
            }
            if (!hasOwn && unsafe) {
                Object.defineProperty(t, k, { enumerable: true, configurable: true, writable: true });
            }
        }
        if (hasOwn) {
            TomlError.x('trying to redefine an already defined value', ctx, errPtr);
        }
        skipVoid(ctx, true, true);
        let value = extractValue(ctx, 0x7d /* } */);
        if (t && typeof (t[k] = value) === 'object')
            seen.add(value);
        skipVoid(ctx);
        if ((c = ctx.s.charCodeAt(ctx.p++)) === 0x7d /* } */) {
            return res;
        }
        if (c !== 0x2c /* , */)
            TomlError.x('expected comma or end of structure', ctx, ctx.p - 1);
    }
    TomlError.x('unfinished table', ctx, startPtr);
}
/** @internal */
function parseArray(ctx) {
    let startPtr = ctx.p++;
    let res = [];
    let c;
    while (ctx.p < ctx.s.length) {
        skipVoid(ctx);
        if ((c = ctx.s.charCodeAt(ctx.p)) === 0x5d /* ] */) {
            ctx.p++;
            return res;
        }
        res.push(extractValue(ctx, 0x5d /* ] */));
        skipVoid(ctx);
        if ((c = ctx.s.charCodeAt(ctx.p++)) === 0x5d /* ] */) {
            return res;
        }
        if (c !== 0x2c /* , */)
            TomlError.x('expected comma or end of structure', ctx, ctx.p - 1);
    }
    TomlError.x('unfinished array', ctx, startPtr);
}

;// CONCATENATED MODULE: ./node_modules/smol-toml/dist/parse.js
/*!
 * Copyright (c) Squirrel Chat et al., All rights reserved.
 * SPDX-License-Identifier: BSD-3-Clause
 *
 * Redistribution and use in source and binary forms, with or without
 * modification, are permitted provided that the following conditions are met:
 *
 * 1. Redistributions of source code must retain the above copyright notice, this
 *    list of conditions and the following disclaimer.
 * 2. Redistributions in binary form must reproduce the above copyright notice,
 *    this list of conditions and the following disclaimer in the
 *    documentation and/or other materials provided with the distribution.
 * 3. Neither the name of the copyright holder nor the names of its contributors
 *    may be used to endorse or promote products derived from this software without
 *    specific prior written permission.
 *
 * THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
 * ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
 * WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
 * DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
 * FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
 * DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
 * SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
 * CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
 * OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
 * OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
 */




function peekTable(ctx, key, table, meta, type) {
    let t = table;
    let m = meta;
    let k;
    let hasOwn = false;
    let state;
    for (let i = 0; i < key.length; i++) {
        if (i) {
            t = hasOwn ? t[k] : (t[k] = Object.create(null));
            m = (state = m[k]).c;
            if (type === 0 /* Type.DOTTED */ && (state.t === 1 /* Type.EXPLICIT */ || state.t === 2 /* Type.ARRAY */)) {
                return null;
            }
            if (state.t === 2 /* Type.ARRAY */) {
                let l = t.length - 1;
                t = t[l];
                m = m[l].c;
            }
        }
        k = key[i];
        if ((hasOwn = Object.hasOwn(t, k)) && m[k]?.t === 0 /* Type.DOTTED */ && m[k]?.d) {
            return null;
        }
        if (!hasOwn) {
            let unsafe = k === '__proto__';
            if (ctx.uk && (unsafe || k === 'constructor'))
                return false;
            if (unsafe) {
                Object.defineProperty(t, k, { enumerable: true, configurable: true, writable: true });
                Object.defineProperty(m, k, { enumerable: true, configurable: true, writable: true });
            }
            m[k] = {
                t: i < key.length - 1 && type === 2 /* Type.ARRAY */
                    ? 3 /* Type.ARRAY_DOTTED */ : type,
                d: false,
                i: 0,
                c: Object.create(null),
            };
        }
    }
    state = m[k];
    if (state.t !== type && !(type === 1 /* Type.EXPLICIT */ && state.t === 3 /* Type.ARRAY_DOTTED */)) {
        // Bad key type!
        return null;
    }
    if (type === 2 /* Type.ARRAY */) {
        if (!state.d) {
            state.d = true;
            t[k] = [];
        }
        t[k].push(t = Object.create(null));
        state.c[state.i++] = (state = { t: 1 /* Type.EXPLICIT */, d: false, i: 0, c: Object.create(null) });
    }
    if (state.d) {
        // Redefining a table!
        return null;
    }
    state.d = true;
    if (type === 1 /* Type.EXPLICIT */) {
        t = hasOwn ? t[k] : (t[k] = Object.create(null));
    }
    else if (type === 0 /* Type.DOTTED */ && hasOwn) {
        return null;
    }
    return [k, t, state.c];
}
function validateTablePeek(ctx, peek, ptr) {
    if (peek === null || ctx.uk === 2)
        TomlError.x(peek === null
            ? 'trying to redefine an already defined table or value'
            : 'document contains an unsafe property', ctx, ptr);
}
function parse_parse(toml, options = {}) {
    let ctx = {
        s: toml,
        p: 0,
        d: options.maxDepth ?? 1000,
        bi: options.integersAsBigInt ?? false,
        ld: options.useLegacyDate ?? true,
        uk: options.unsafeKeyBehaviour === 'throw' ? 2 : options.unsafeKeyBehaviour === 'drop' ? 1 : 0,
    };
    let res = Object.create(null);
    let meta = Object.create(null);
    let tmp;
    let skipping = false;
    let tbl = res;
    let m = meta;
    // BOM is allowed, skip.
    // JS is UTF-16, so we have to check for the UTF-16 BOM instead of the UTF-8 BOM sequence!
    if (toml.charCodeAt(0) === 0xfeff)
        ctx.p++;
    skipVoid(ctx);
    while (ctx.p < toml.length) {
        if (toml.charCodeAt(ctx.p) === 0x5b /* [ */) {
            let isTableArray = toml.charCodeAt(++ctx.p) === 0x5b; /* [ */
            tmp = ctx.p += +isTableArray;
            skipping = false;
            let k = parseKey(ctx, 0x5d /* ] */);
            if (isTableArray) {
                if (toml.charCodeAt(ctx.p) !== 0x5d /* ] */) {
                    TomlError.x('expected end of table array declaration', ctx);
                }
                ctx.p++;
            }
            let p = peekTable(ctx, k, res, meta, isTableArray ? 2 /* Type.ARRAY */ : 1 /* Type.EXPLICIT */);
            if (!p) {
                validateTablePeek(ctx, p, tmp);
                skipping = true;
            }
            else {
                m = p[2];
                tbl = p[1];
            }
        }
        else {
            tmp = ctx.p;
            let k = parseKey(ctx);
            let p = peekTable(ctx, k, tbl, m, 0 /* Type.DOTTED */);
            if (!p && !skipping)
                validateTablePeek(ctx, p, tmp);
            skipVoid(ctx, true, true);
            let v = extractValue(ctx, void 0);
            if (p && !skipping)
                p[1][p[0]] = v;
        }
        skipVoid(ctx, true);
        if (ctx.p < toml.length && (tmp = toml.charCodeAt(ctx.p)) !== 0xa /* \n */ && (tmp !== 0xd /* \r */ || toml.charCodeAt(ctx.p + 1) !== 0xa /* \n */)) {
            TomlError.x('each key-value declaration must be followed by an end-of-line', ctx);
        }
        skipVoid(ctx);
    }
    return res;
}

;// CONCATENATED MODULE: ./node_modules/smol-toml/dist/stringify.js
/*!
 * Copyright (c) Squirrel Chat et al., All rights reserved.
 * SPDX-License-Identifier: BSD-3-Clause
 *
 * Redistribution and use in source and binary forms, with or without
 * modification, are permitted provided that the following conditions are met:
 *
 * 1. Redistributions of source code must retain the above copyright notice, this
 *    list of conditions and the following disclaimer.
 * 2. Redistributions in binary form must reproduce the above copyright notice,
 *    this list of conditions and the following disclaimer in the
 *    documentation and/or other materials provided with the distribution.
 * 3. Neither the name of the copyright holder nor the names of its contributors
 *    may be used to endorse or promote products derived from this software without
 *    specific prior written permission.
 *
 * THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
 * ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
 * WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
 * DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
 * FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
 * DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
 * SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
 * CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
 * OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
 * OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
 */
let BARE_KEY = /^[a-z0-9-_]+$/i;
let HAS_WELLFORMED = !!(''.isWellFormed);
function extendedTypeOf(obj) {
    let type = typeof obj;
    if (type === 'object') {
        if (Array.isArray(obj))
            return 'array';
        if (typeof obj.getUTCDate === 'function' && obj instanceof Date)
            return 'date';
        if (globalThis.Temporal) {
            if (obj.until) {
                if (obj instanceof Temporal.ZonedDateTime)
                    return 'temporal/tz+uc';
                if (obj instanceof Temporal.PlainDateTime || obj instanceof Temporal.PlainDate)
                    return 'temporal/uc';
                if (obj instanceof Temporal.PlainTime || obj instanceof Temporal.Instant)
                    return 'temporal';
                if (obj instanceof Temporal.PlainYearMonth)
                    return 'temporal/x';
            }
            else if ((obj.toPlainDate && obj instanceof Temporal.PlainMonthDay) ||
                (obj.negated && obj instanceof Temporal.Duration)) {
                return 'temporal/x';
            }
        }
    }
    return type;
}
function isArrayOfTables(obj) {
    for (let i = 0; i < obj.length; i++) {
        if (extendedTypeOf(obj[i]) !== 'object')
            return false;
    }
    return obj.length != 0;
}
function formatWellFormedStringUnchecked(s) {
    return JSON.stringify(s).replaceAll('\x7f', '\\u007f');
}
function formatString(s) {
    return formatWellFormedStringUnchecked(HAS_WELLFORMED ? s.toWellFormed() : s);
}
function formatKey(s) {
    if (BARE_KEY.test(s))
        return s;
    if (HAS_WELLFORMED && !s.isWellFormed())
        throw new RangeError('key contains illegal lone surrogates');
    return formatWellFormedStringUnchecked(s);
}
function stringifyValue(val, type, depth, numberAsFloat, strictTemporal) {
    if (depth === 0) {
        throw new Error('Could not stringify the object: maximum object depth exceeded');
    }
    switch (type) {
        // @ts-expect-error -- intentional fallthrough case
        case 'number':
            if (isNaN(val))
                return 'nan';
            if (val === Infinity)
                return 'inf';
            if (val === -Infinity)
                return '-inf';
            if (Number.isInteger(val) && (numberAsFloat || !Number.isSafeInteger(val)))
                return val.toFixed(1);
        case 'bigint':
        case 'boolean':
        case 'temporal':
            return val.toString();
        case 'string':
            return formatString(val);
        case 'date':
            if (isNaN(val.getTime()))
                throw new TypeError('cannot serialize invalid date');
            return val.toISOString();
        case 'object':
            return stringifyInlineTable(val, depth, numberAsFloat, strictTemporal);
        case 'array':
            return stringifyArray(val, depth, numberAsFloat, strictTemporal);
        // @ts-expect-error -- intentional fallthrough case
        case 'temporal/tz+uc':
            if (strictTemporal) {
                let tz = val.timeZoneId;
                let tzc = tz.charCodeAt(0);
                if (
                // Classic offset
                tzc !== 0x2b /* + */ && tzc !== 0x2d /* - */ &&
                    (
                    // Fast pre-check pass; see below for the actually accepted values
                    (tzc !== 0x55 /* U */ && tzc !== 0x47 /* G */ && tzc !== 0x5a /* Z */ && tzc !== 0x45 /* E */) ||
                        (
                        // UTC and its aliases; Temporal implementations don't all canonicalise unfortunately
                        tz !== 'UTC' && tz !== 'UCT' && tz !== 'Universal' && tz !== 'Zulu' &&
                            // GMT is a TZ but it's for all intents and purposes equivalent to UTC. Safe to downgrade.
                            !tz.startsWith('GMT') && tz !== 'Greenwich' &&
                            // Etc/* are all safe to downgrade to offset (either UTC, GMT, or offset)
                            !tz.startsWith('Etc/')))) {
                    throw new TypeError('Temporal objects with an IANA timezone are not allowed in Temporal strict mode');
                }
            }
        case 'temporal/uc':
            if (strictTemporal && val.calendarId !== 'iso8601')
                throw new TypeError('Temporal objects with a non-default calendar are not allowed in Temporal strict mode');
            return val.toString({
                calendarName: 'never',
                timeZoneName: 'never',
            });
        case 'temporal/x':
            throw new TypeError('Unsupported ' + val[Symbol.toStringTag]);
    }
}
function stringifyInlineTable(obj, depth, numberAsFloat, strictTemporal) {
    let keys = Object.keys(obj);
    if (keys.length === 0)
        return '{}';
    let res = '{ ';
    for (let i = 0; i < keys.length; i++) {
        let k = keys[i];
        if (i)
            res += ', ';
        res += formatKey(k) + ' = ' + stringifyValue(obj[k], extendedTypeOf(obj[k]), depth - 1, numberAsFloat, strictTemporal);
    }
    return res + ' }';
}
function stringifyArray(array, depth, numberAsFloat, strictTemporal) {
    if (array.length === 0)
        return '[]';
    let res = '[ ';
    for (let i = 0; i < array.length; i++) {
        if (i)
            res += ', ';
        if (array[i] === null || array[i] === void 0) {
            throw new TypeError('arrays cannot contain null or undefined values');
        }
        res += stringifyValue(array[i], extendedTypeOf(array[i]), depth - 1, numberAsFloat, strictTemporal);
    }
    return res + ' ]';
}
function stringifyArrayTable(array, key, depth, numberAsFloat, strictTemporal) {
    if (depth === 0) {
        throw new Error('Could not stringify the object: maximum object depth exceeded');
    }
    let res = '';
    for (let i = 0; i < array.length; i++) {
        res += `${res && '\n'}[[${key}]]\n`;
        res += stringifyTable(0, array[i], key, depth, numberAsFloat, strictTemporal);
    }
    return res;
}
function stringifyTable(tableKey, obj, prefix, depth, numberAsFloat, strictTemporal) {
    if (depth === 0) {
        throw new Error('Could not stringify the object: maximum object depth exceeded');
    }
    let preamble = '';
    let tables = '';
    let keys = Object.keys(obj);
    for (let i = 0; i < keys.length; i++) {
        let k = keys[i];
        if (obj[k] !== null && obj[k] !== void 0) {
            let type = extendedTypeOf(obj[k]);
            if (type === 'symbol' || type === 'function') {
                throw new TypeError(`cannot serialize values of type '${type}'`);
            }
            let key = formatKey(k);
            if (type === 'array' && isArrayOfTables(obj[k])) {
                tables += (tables && '\n') + stringifyArrayTable(obj[k], prefix ? `${prefix}.${key}` : key, depth - 1, numberAsFloat, strictTemporal);
            }
            else if (type === 'object') {
                let tblKey = prefix ? `${prefix}.${key}` : key;
                tables += (tables && '\n') + stringifyTable(tblKey, obj[k], tblKey, depth - 1, numberAsFloat, strictTemporal);
            }
            else {
                preamble += key;
                preamble += ' = ';
                preamble += stringifyValue(obj[k], type, depth, numberAsFloat, strictTemporal);
                preamble += '\n';
            }
        }
    }
    if (tableKey && (preamble || !tables)) // Create table only if necessary
        preamble = preamble ? `[${tableKey}]\n${preamble}` : `[${tableKey}]`;
    return preamble && tables
        ? `${preamble}\n${tables}`
        : preamble || tables;
}
function stringify(obj, { maxDepth = 1000, numbersAsFloat = false, strictTemporal = false } = {}) {
    if (extendedTypeOf(obj) !== 'object') {
        throw new TypeError('stringify can only be called with an object');
    }
    let str = stringifyTable(0, obj, '', maxDepth, numbersAsFloat, strictTemporal);
    if (str[str.length - 1] !== '\n')
        return str + '\n';
    return str;
}

;// CONCATENATED MODULE: ./node_modules/smol-toml/dist/index.js
/*!
 * Copyright (c) Squirrel Chat et al., All rights reserved.
 * SPDX-License-Identifier: BSD-3-Clause
 *
 * Redistribution and use in source and binary forms, with or without
 * modification, are permitted provided that the following conditions are met:
 *
 * 1. Redistributions of source code must retain the above copyright notice, this
 *    list of conditions and the following disclaimer.
 * 2. Redistributions in binary form must reproduce the above copyright notice,
 *    this list of conditions and the following disclaimer in the
 *    documentation and/or other materials provided with the distribution.
 * 3. Neither the name of the copyright holder nor the names of its contributors
 *    may be used to endorse or promote products derived from this software without
 *    specific prior written permission.
 *
 * THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
 * ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
 * WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
 * DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
 * FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
 * DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
 * SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
 * CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
 * OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
 * OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
 */





/** @deprecated use `import * as ... from 'smol-toml'` instead */
/* harmony default export */ const dist = ({ parse: parse_parse, stringify: stringify, TomlDate: TomlDate, TomlError: TomlError });

;// CONCATENATED MODULE: ./lib/src/rust/cfg.js
const linuxGnu = {
    target_os: ['linux'],
    target_env: ['gnu'],
    target_family: ['unix'],
    target_vendor: ['unknown'],
};
const little64 = {
    target_abi: [''],
    target_endian: ['little'],
    target_pointer_width: ['64'],
    panic: ['unwind'],
};
/** The cfg of the targets and hosts that Crossroot knows, without target features. */
const known = {
    'aarch64-unknown-linux-gnu': {
        names: new Set(['unix', 'debug_assertions']),
        values: {
            ...linuxGnu,
            ...little64,
            target_arch: ['aarch64'],
            target_has_atomic: atomics('8', '16', '32', '64', '128', 'ptr'),
        },
    },
    'x86_64-unknown-linux-gnu': {
        names: new Set(['unix', 'debug_assertions']),
        values: {
            ...linuxGnu,
            ...little64,
            target_arch: ['x86_64'],
            target_has_atomic: atomics('8', '16', '32', '64', 'ptr'),
        },
    },
};
function atomics(...sizes) {
    return sizes;
}
/** The cfg of a triple, if Crossroot knows the triple. */
function cfgOf(triple) {
    return known[triple];
}
/**
 * Says whether `cfg(…)`, a key of Cargo's `[target]` table, holds for a target (Rust reference, "Conditional
 * compilation"). Gives undefined when the text is no cfg expression.
 */
function cfgHolds(key, cfg) {
    const tokens = tokenize(key);
    if (tokens === undefined || tokens[0] !== 'cfg' || tokens[1] !== '(' || tokens.at(-1) !== ')')
        return undefined;
    const reader = new Reader(tokens.slice(2, -1), cfg);
    const holds = reader.expression();
    return reader.ended ? holds : undefined;
}
function tokenize(text) {
    const tokens = [];
    const token = /\s*(?:("[^"\\]*")|([A-Za-z_][\w-]*)|([(),=]))/y;
    const trimmed = text.trimEnd();
    while (token.lastIndex < trimmed.length) {
        const found = token.exec(trimmed);
        if (found === null)
            return undefined;
        tokens.push(found[1] ?? found[2] ?? found[3] ?? '');
    }
    return tokens;
}
class Reader {
    tokens;
    cfg;
    position = 0;
    constructor(tokens, cfg) {
        this.tokens = tokens;
        this.cfg = cfg;
    }
    /** False when something follows the expression that was read. */
    get ended() {
        return this.position === this.tokens.length;
    }
    /** Reads one expression; undefined when there is none. */
    expression() {
        const name = this.tokens[this.position++];
        if (name === undefined || !/^[A-Za-z_]/.test(name))
            return undefined;
        const next = this.tokens[this.position];
        if (next === '(')
            return this.combination(name);
        if (next === '=')
            return this.value(name);
        if (name === 'true' || name === 'false')
            return name === 'true';
        return this.cfg.names.has(name);
    }
    value(name) {
        const text = this.tokens[this.position + 1];
        if (text === undefined || !text.startsWith('"'))
            return undefined;
        this.position += 2;
        return this.cfg.values[name]?.includes(text.slice(1, -1)) ?? false;
    }
    combination(name) {
        this.position++;
        const parts = [];
        while (this.tokens[this.position] !== ')') {
            const part = this.expression();
            if (part === undefined)
                return undefined;
            parts.push(part);
            const next = this.tokens[this.position];
            if (next === ',')
                this.position++;
            else if (next !== ')')
                return undefined;
        }
        this.position++;
        if (name === 'all')
            return parts.every(Boolean);
        if (name === 'any')
            return parts.some(Boolean);
        if (name === 'not' && parts.length === 1)
            return parts[0] === false;
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/src/rust/cargo-config.js





/**
 * Reads Cargo's configuration as cargo does from a folder (Cargo book, "Configuration"): `.cargo/config.toml` in the
 * folder and in each folder above it, then the one of Cargo's home. Lists of several files are joined with the
 * nearest file's items last; of other values the nearest file's counts.
 *
 * @param options.cwd Folder where cargo will run.
 * @param options.cargoHome `$CARGO_HOME`, usually `~/.cargo`.
 * @throws CrossrootError when a file cannot be read or is no TOML: cargo would stop there too.
 */
async function readCargoConfig(options) {
    const files = await findFiles(options.cwd, options.cargoHome);
    const warnings = files.flatMap(({ path, table }) => table.include === undefined
        ? []
        : [`${path} includes other files, which Crossroot does not read: their rustflags may be lost`]);
    const tables = files.map(({ table }) => table);
    const keys = targetKeys(tables, options.target.triple);
    const targetRustflags = keys.flatMap((key) => cargo_config_joined(tables, ['target', key, 'rustflags']));
    const buildRustflags = cargo_config_joined(tables, ['build', 'rustflags']);
    const linker = keys.map((key) => nearestPath(files, ['target', key, 'linker'], bareName)).find(isString);
    const targetDir = nearestPath(files, ['build', 'target-dir'], undefined);
    return {
        files: files.map(({ path }) => path),
        rustflags: targetRustflags.length > 0 ? targetRustflags : buildRustflags,
        targetRustflags,
        buildRustflags,
        buildTargets: cargo_config_joined(tables, ['build', 'target']),
        ...(linker === undefined ? {} : { linker }),
        ...(targetDir === undefined ? {} : { targetDir }),
        warnings,
    };
}
async function findFiles(cwd, cargoHome) {
    const folders = [];
    for (let folder = await realFolder(cwd);; folder = (0,external_node_path_.dirname)(folder)) {
        folders.push((0,external_node_path_.join)(folder, '.cargo'));
        if (folder === (0,external_node_path_.dirname)(folder))
            break;
    }
    const home = await realFolder(cargoHome);
    if (!folders.includes(home))
        folders.push(home);
    const found = [];
    for (const folder of folders) {
        // Of the two names cargo takes the one without an extension when both are there.
        const file = (await readConfig((0,external_node_path_.join)(folder, 'config'))) ?? (await readConfig((0,external_node_path_.join)(folder, 'config.toml')));
        if (file !== undefined)
            found.push(file);
    }
    return found;
}
async function realFolder(folder) {
    try {
        return await (0,external_node_fs_promises_.realpath)(folder);
    }
    catch (error) {
        if ((0,src_errors/* codeOf */.$N)(error) === 'ENOENT')
            return (0,external_node_path_.resolve)(folder);
        throw error;
    }
}
async function readConfig(path) {
    let text;
    try {
        text = await (0,external_node_fs_promises_.readFile)(path, 'utf8');
    }
    catch (error) {
        const code = (0,src_errors/* codeOf */.$N)(error);
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return undefined;
        throw new src_errors/* CrossrootError */.p5({
            what: `cannot read Cargo's configuration ${path}`,
            why: (0,src_errors/* messageOf */.bD)(error),
            todo: 'make the file readable, or remove it',
            cause: error,
        });
    }
    try {
        return { path, table: parse_parse(text) };
    }
    catch (error) {
        throw new src_errors/* CrossrootError */.p5({
            what: `Cargo's configuration ${path} is not valid TOML`,
            why: (0,src_errors/* messageOf */.bD)(error),
            todo: 'mend the file: cargo would refuse it too',
            cause: error,
        });
    }
}
/** The keys of `[target]` that concern the triple: its own first, then the cfg ones in the order of their text. */
function targetKeys(tables, triple) {
    const cfg = cfgOf(triple);
    const all = new Set(tables.flatMap((table) => Object.keys(tableAt(table, 'target') ?? {})));
    const holding = [...all].filter((key) => cfg !== undefined && cfgHolds(key, cfg) === true).sort();
    return all.has(triple) ? [triple, ...holding] : holding;
}
/** The value at a path in each file that has one, the nearest file first. */
function valuesAt(tables, path) {
    return tables.map((table) => valueAt(table, path)).filter((value) => value !== undefined);
}
function valueAt(table, path) {
    let value = table;
    for (const key of path)
        value = isTable(value) ? value[key] : undefined;
    return value;
}
/** A value that is a list or a text with blanks: lists are joined with the nearest last, a text counts alone. */
function cargo_config_joined(tables, path) {
    const values = valuesAt(tables, path);
    const [nearest] = values;
    if (typeof nearest === 'string')
        return nearest.split(/\s+/).filter((word) => word !== '');
    return values
        .filter((value) => Array.isArray(value))
        .toReversed()
        .flatMap((value) => value.filter(isString));
}
/** The nearest file's path at a key, made absolute from the folder that holds `.cargo`, as Cargo does it. */
function nearestPath(files, path, keep) {
    for (const file of files) {
        const value = valueAt(file.table, path);
        if (typeof value !== 'string')
            continue;
        return keep?.(value) === true ? value : (0,external_node_path_.resolve)((0,external_node_path_.dirname)((0,external_node_path_.dirname)(file.path)), value);
    }
    return undefined;
}
/** True for a program that is looked for on PATH. */
function bareName(text) {
    return !text.includes('/');
}
function tableAt(table, key) {
    const value = table[key];
    return isTable(value) ? value : undefined;
}
function isTable(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function isString(value) {
    return typeof value === 'string';
}

;// CONCATENATED MODULE: ./lib/src/together.js
/**
 * Waits for all, also when one fails: nobody may go on working in folders that are being removed.
 * @throws the first failure in the order of the arguments
 */
async function together(...work) {
    await Promise.allSettled(work);
    return Promise.all(work);
}

;// CONCATENATED MODULE: ./lib/src/action.js

















/**
 * The run. Rust, the gcc, the sysroot and the crates have nothing to wait for but the request, so they are provided
 * side by side; cargo starts when the last is there, and packs are saved to the cache beside it.
 * @throws CrossrootError for everything that a user can meet.
 */
async function run(request, doors, report, publish) {
    refuseOtherHosts(doors.host);
    const workshop = await openWorkshop({
        doors,
        mirrors: request.mirrors,
        useCache: request.cache,
        warn: report.warning,
    });
    try {
        const parts = await provideAll(request, doors, report, workshop);
        const environment = await setUp(request, doors, parts);
        for (const note of environment.notes)
            report.info(note);
        await publish(environment);
        const saved = Promise.all(treesOf(parts).map((tree) => tree.saved));
        const artifacts = await build(request, doors, report, parts, environment);
        await saved;
        return {
            target: request.target.triple,
            sysroot: parts.sysroot.tree.path,
            sysrootDigest: parts.sysroot.tree.digest,
            gcc: `${parts.launchers}/bin/${request.target.gnu}-gcc`,
            glibc: parts.sysroot.glibc,
            artifacts,
            cacheHit: treesOf(parts).every((tree) => tree.from !== 'made'),
        };
    }
    finally {
        await workshop.close();
    }
}
async function provideAll(request, doors, report, workshop) {
    const { target } = request;
    const pins = choosePins(request, doors.pins, report);
    const { gccRelease } = pins;
    const trees = [
        report.phase(`gcc of debian:${gccRelease.name}`, (phase) => provideTree(planGcc({ release: gccRelease, target }, workshop, phase), pins.gcc, workshop.store, phase)),
        report.phase(`sysroot of debian:${request.sysroot.name}`, (phase) => provideSysroot({ release: request.sysroot, target, names: request.packages }, pins.sysroot, workshop, phase)),
    ];
    const everyTree = Promise.allSettled(trees);
    const rustAndCrates = provideRustAndCrates(request, pins.rust, doors, report, workshop, everyTree);
    const [gcc, sysroot, rust] = await together(...trees, rustAndCrates);
    const launchers = makeLaunchers({
        gcc: gcc.path,
        release: gccRelease,
        target,
        sysroot: sysroot.tree.path,
        pkgConfigFolders: sysroot.layout.pkgConfig.map((folder) => `${sysroot.tree.path}/${folder}`),
    });
    return { rust, gcc, sysroot, launchers: await installLaunchers(launchers, [doors.toolCache, doors.temp]) };
}
/** How long trees that are in place take at the most, in milliseconds. */
const soon = 250;
/**
 * `cargo fetch` needs Rust and nothing else, so it goes on while trees are made. When they are in place there is nothing
 * to gain: cargo itself fetches what is missing.
 */
async function provideRustAndCrates(request, pin, doors, report, workshop, trees) {
    const { target, workingDirectory: folder } = request;
    const { environment, hostGlibc } = doors;
    const rust = await report.phase('Rust', (phase) => provideRust({ choice: request.rust, release: request.sysroot, target, folder, environment, hostGlibc, pin }, workshop, phase));
    if (request.command !== 'none' && !(await isDoneWithin(trees, soon))) {
        await report.phase('crates', async (phase) => {
            const call = {
                tools: rust.tools,
                args: request.args,
                cwd: folder,
                env: environment,
                target,
            };
            const problem = await cargoFetch(call);
            if (problem !== undefined)
                phase.info(problem);
        });
    }
    return rust;
}
async function setUp(request, doors, parts) {
    const config = await readCargoConfig({
        cwd: request.workingDirectory,
        cargoHome: doors.environment.CARGO_HOME ?? (0,external_node_path_.join)(doors.environment.HOME ?? '/', '.cargo'),
        target: request.target,
    });
    const environment = makeEnvironment({
        target: request.target,
        sysroot: { path: parts.sysroot.tree.path, layout: 'multiarch' },
        gcc: { bin: `${parts.launchers}/bin`, toolchain: `${parts.gcc.path}/usr` },
        rust: parts.rust.tools,
        rustflags: request.rustflags,
        linkArgs: [],
        user: doors.environment,
        configRustflags: config.rustflags,
        configTargetRustflags: config.targetRustflags,
        hostPkgConfigPath: await hostPkgConfigPath(doors.environment),
        files: parts.launchers,
    });
    await writeEnvironmentFiles(environment);
    return { ...environment, notes: [...config.warnings, ...environment.notes] };
}
async function build(request, doors, report, parts, environment) {
    const { command } = request;
    if (command === 'none')
        return [];
    const env = {
        ...doors.environment,
        ...Object.fromEntries(environment.variables),
        PATH: searchPath(environment, doors.environment),
    };
    const { artifacts, artifactsKnown } = await report.phase(`cargo ${command}`, () => runCargo({
        tools: parts.rust.tools,
        command,
        args: request.args,
        cwd: request.workingDirectory,
        env,
        target: request.target,
        colour: report.child.colour,
        output: report.child,
    }));
    if (!artifactsKnown) {
        report.warning('artifacts and executables stay empty: the --message-format in args hides what cargo built');
    }
    return artifacts;
}
function treesOf({ rust, gcc, sysroot }) {
    return [gcc, sysroot.tree, ...(rust.tree === undefined ? [] : [rust.tree])];
}
async function isDoneWithin(work, milliseconds) {
    const stop = new AbortController();
    const isDone = await Promise.race([
        work.then(() => true),
        (0,promises_.setTimeout)(milliseconds, false, { signal: stop.signal }).catch(() => false),
    ]);
    stop.abort();
    return isDone;
}

;// CONCATENATED MODULE: ./lib/src/environment/variable-names.js

/** Refuses a name that a shell or the runner could take for more than a name (IEEE 1003.1, 3.216 Name). */
function checkVariableName(name) {
    if (/^[A-Za-z_][A-Za-z0-9_]*$/.test(name))
        return;
    throw new src_errors/* CrossrootError */.p5({
        what: `${JSON.stringify(name)} cannot be exported`,
        why: 'the name of a variable has only letters, digits and underscores, and begins with no digit',
        todo: 'rename the variable',
    });
}

;// CONCATENATED MODULE: ./lib/src/environment/shell.js




/**
 * The environment as lines for a POSIX shell: `eval "$(crossroot env)"`. PATH comes last, with the folders of the
 * environment before those that the user has. Nothing is unset.
 *
 * @throws CrossrootError for a name that is none, or a value with a NUL, which no variable can hold.
 */
function exportLines(environment, user) {
    const all = [...environment.variables, ['PATH', searchPath(environment, user)]];
    return all.map(([name, value]) => exportLine(name, value)).join('');
}
function exportLine(name, value) {
    checkVariableName(name);
    if (value.includes('\0')) {
        throw new src_errors/* CrossrootError */.p5({
            what: `the value of ${name} cannot be exported`,
            why: 'it holds a NUL character',
            todo: `set ${name} without it`,
        });
    }
    return `export ${name}=${shellWord(value)}\n`;
}

;// CONCATENATED MODULE: ./lib/src/target.js
/** The targets that Crossroot builds for. */
const targets = [
    {
        triple: 'aarch64-unknown-linux-gnu',
        gnu: 'aarch64-linux-gnu',
        debian: 'arm64',
        processor: 'aarch64',
        elfMachine: 183,
        loader: 'ld-linux-aarch64.so.1',
    },
];

;// CONCATENATED MODULE: ./lib/src/inputs.js








/** The interface. `action.yml` says the same; a test compares them. */
const inputs = [
    { name: 'target', default: 'aarch64-unknown-linux-gnu', description: 'Rust target triple' },
    {
        name: 'rust',
        default: 'rustup',
        description: 'Who provides Rust: rustup (the active toolchain; rust-toolchain.toml is obeyed), rustup:<toolchain>, or debian (the release’s own, no Rust needed on the machine)',
    },
    {
        name: 'sysroot',
        default: '',
        description: 'The sysroot: debian:buster, debian:bullseye, debian:bookworm, debian:trixie or debian:forky. Default: debian:bookworm, or what glibc asks for',
    },
    {
        name: 'packages',
        default: '',
        description: 'The -dev packages to put into the sysroot; blanks, commas or newlines between them; name=version asks for one version',
    },
    {
        name: 'gcc',
        default: 'auto',
        description: 'auto (the gcc whose own glibc is the newest not newer than the sysroot’s) or debian:<suite>',
    },
    {
        name: 'glibc',
        default: '',
        description: 'The newest glibc that the result may need, for example 2.31. With no sysroot given it chooses the release',
    },
    {
        name: 'lockfile',
        default: 'crossroot.lock',
        description: 'The lock, relative to working-directory. When it exists, every tree is the one that it pins; crossroot lock writes it',
    },
    {
        name: 'locked',
        default: 'false',
        description: 'true: refuse to run without a lock',
    },
    {
        name: 'mirror',
        default: '',
        description: 'Base URLs of Debian mirrors that are asked first; blanks or newlines between them',
    },
    {
        name: 'command',
        default: 'build',
        description: `A cargo command (${cargoCommands.join(', ')}), or none: set up and export only`,
    },
    {
        name: 'args',
        default: '',
        description: 'Arguments for the cargo command, split as a shell splits words; nothing is expanded',
    },
    { name: 'working-directory', default: '.', description: 'Where cargo runs' },
    {
        name: 'rustflags',
        default: 'env',
        description: 'How rustc learns of the sysroot: env (RUSTFLAGS), target (CARGO_TARGET_<TRIPLE>_RUSTFLAGS) or off (the linker launcher alone)',
    },
    { name: 'cache', default: 'true', description: 'Use the GitHub cache: true or false' },
];
/**
 * Turns input values into a request.
 * @param value gives an input's value as the user wrote it; the default when it was left out
 * @param base the folder that `working-directory` is relative to
 * @throws CrossrootError for a value that is not allowed, naming the allowed ones. Nothing was written by then.
 */
function parseRequest(value, base) {
    for (const input of inputs)
        refuseControlCharacters(input.name, value(input.name));
    const args = splitArgs(value('args'));
    const workingDirectory = parseFolder(value('working-directory'), base);
    return {
        target: oneOf('target', value('target'), targets, (target) => target.triple),
        rust: parseRust(value('rust')),
        sysroot: parseSysroot(value('sysroot'), value('glibc')),
        packages: parsePackages(value('packages')),
        gcc: parseGcc(value('gcc')),
        lockfile: parseLockfile(value('lockfile'), workingDirectory),
        locked: parseSwitch('locked', value('locked')),
        mirrors: parseMirrors(value('mirror')),
        command: oneOf('command', value('command'), [...cargoCommands, 'none'], (name) => name),
        args,
        workingDirectory,
        rustflags: oneOf('rustflags', value('rustflags'), ['env', 'target', 'off'], (name) => name),
        cache: parseSwitch('cache', value('cache')),
    };
}
const severalLines = new Set(['packages', 'mirror', 'args']);
function refuseControlCharacters(name, value) {
    const allowed = severalLines.has(name) ? /[\t\n\r]/g : /(?!)/g;
    const found = [...value.replace(allowed, '')].find((character) => character < ' ' || character === '\x7f');
    if (found !== undefined)
        throw inputs_refused(name, value, 'it contains a control character', 'write it without one');
}
function parseRust(value) {
    if (value === 'rustup')
        return { kind: 'rustup' };
    if (value === 'debian')
        return { kind: 'debian' };
    const toolchain = /^rustup:([A-Za-z0-9][\w.+-]*)$/.exec(value)?.[1];
    if (toolchain !== undefined)
        return { kind: 'rustup', toolchain };
    throw inputs_refused('rust', value, 'nobody provides Rust under that name', 'use rustup, rustup:<toolchain> or debian');
}
function parseSysroot(value, glibc) {
    if (glibc !== '' && !/^\d+\.\d+$/.test(glibc)) {
        throw inputs_refused('glibc', glibc, 'it is not a glibc version', 'write it as 2.31');
    }
    const release = value === '' ? releaseFor(glibc) : parseRelease('sysroot', value);
    if (glibc !== '' && compareVersions(release.glibc, glibc) > 0) {
        throw new src_errors/* CrossrootError */.p5({
            what: `the sysroot debian:${release.name} has a newer glibc than the result may need`,
            why: `debian:${release.name} has glibc ${release.glibc}; the input glibc says ${glibc}`,
            todo: 'leave out sysroot, so that glibc chooses it, or raise glibc',
        });
    }
    return release;
}
const defaultRelease = 'bookworm';
function releaseFor(glibc) {
    if (glibc === '')
        return parseRelease('sysroot', `debian:${defaultRelease}`);
    const release = src_release/* releases */.D.findLast(({ glibc: own }) => compareVersions(own, glibc) <= 0);
    if (release !== undefined)
        return release;
    const known = src_release/* releases */.D.map((row) => `${row.glibc} (debian:${row.name})`).join(', ');
    throw inputs_refused('glibc', glibc, 'no release has so old a glibc', `use one of ${known}, or newer`);
}
function parseGcc(value) {
    return value === 'auto' ? { kind: 'auto' } : { kind: 'debian', release: parseRelease('gcc', value) };
}
function parseRelease(input, value) {
    const release = value.startsWith('debian:') ? (0,src_release/* findRelease */.d)(value.slice('debian:'.length)) : undefined;
    if (release !== undefined)
        return release;
    const auto = input === 'gcc' ? 'auto, ' : '';
    const allowed = src_release/* releases */.D.map(({ name }) => `debian:${name}`).join(', ');
    throw inputs_refused(input, value, 'no such release is known', `use one of ${auto}${allowed}`);
}
function parsePackages(value) {
    const names = value.split(/[\s,]+/).filter((name) => name !== '');
    for (const name of names) {
        // Debian policy §5.6.1 (names) and §5.6.12 (versions).
        if (/^[a-z0-9][a-z0-9+.-]+(?:=[A-Za-z0-9.+~:-]+)?$/.test(name))
            continue;
        throw inputs_refused('packages', name, 'it is not a Debian package name', 'name packages as apt does, for example libssl-dev');
    }
    return [...new Set(names)].sort();
}
function parseMirrors(value) {
    const mirrors = value.split(/\s+/).filter((mirror) => mirror !== '');
    for (const mirror of mirrors) {
        const isUrl = URL.canParse(mirror) && /^https?:$/.test(new URL(mirror).protocol);
        if (!isUrl)
            throw inputs_refused('mirror', mirror, 'it is not an http or https URL', 'write it as https://mirror.example/debian');
    }
    return mirrors.map((mirror) => mirror.replace(/\/+$/, ''));
}
function parseLockfile(value, folder) {
    if (value !== '')
        return (0,external_node_path_.resolve)(folder, value);
    throw inputs_refused('lockfile', value, 'it names no file', 'leave it out, or name a file such as crossroot.lock');
}
function parseSwitch(name, value) {
    return oneOf(name, value, ['true', 'false'], (word) => word) === 'true';
}
function parseFolder(value, base) {
    const folder = (0,external_node_path_.resolve)(base, value);
    if ((0,external_node_fs_.existsSync)(folder) && (0,external_node_fs_.statSync)(folder).isDirectory())
        return folder;
    throw inputs_refused('working-directory', value, `there is no folder ${folder}`, 'name a folder relative to the workspace');
}
function oneOf(input, value, allowed, nameOf) {
    const found = allowed.find((item) => nameOf(item) === value);
    if (found !== undefined)
        return found;
    throw inputs_refused(input, value, 'it is not one of the allowed values', `use one of ${allowed.map(nameOf).join(', ')}`);
}
function inputs_refused(input, value, why, todo) {
    return new src_errors/* CrossrootError */.p5({ what: `the input ${input} cannot be ${JSON.stringify(value)}`, why, todo });
}

;// CONCATENATED MODULE: ./lib/src/lock/order.js






/**
 * Reads the words of `crossroot lock`. What they leave out is taken from the lock that there is: `crossroot lock --update` needs
 * no further flags.
 * @param base the folder that paths are relative to
 * @param now milliseconds since 1970
 * @throws CrossrootError when a value is not allowed, words contradict each other, or the lock cannot be read.
 */
function parseLockOrder(words, base, now) {
    if (words.check && (words.update || words.at !== undefined)) {
        throw new src_errors/* CrossrootError */.p5({
            what: '--check goes with neither --update nor --at',
            why: 'it holds the lock against what is there today, and writes nothing',
            todo: 'use one of them',
        });
    }
    const at = words.at === undefined ? undefined : order_parseTime(words.at, now);
    const { lockfile } = requestOf(words.value, base);
    refuseMissingFolder(lockfile);
    const lock = readLock(lockfile);
    const request = requestOf(lock === undefined ? words.value : withLock(words, lock), base);
    return words.check ? { kind: 'check', request } : { kind: 'renew', request, update: words.update, at };
}
/** Trees take a while: what cannot be written is told before they are made. */
function refuseMissingFolder(lockfile) {
    const folder = (0,external_node_path_.dirname)(lockfile);
    if ((0,external_node_fs_.existsSync)(folder))
        return;
    throw new src_errors/* CrossrootError */.p5({
        what: `the lock ${lockfile} cannot be written`,
        why: `there is no folder ${folder}`,
        todo: `make it (mkdir -p ${shellWord(folder)}), or name another file with --lockfile`,
    });
}
function requestOf(value, base) {
    const defaults = new Map(inputs.map((input) => [input.name, input.default]));
    return parseRequest((name) => value(name) || (defaults.get(name) ?? ''), base);
}
function withLock({ given, value }, { request }) {
    const locked = {
        target: request.target,
        packages: request.packages.join(' '),
        gcc: request.gcc,
        rust: request.rust,
        // glibc chooses a release, unless one is named.
        ...(given('glibc') ? {} : { sysroot: request.sysroot }),
    };
    return (name) => (given(name) ? value(name) : (locked[name] ?? value(name)));
}
/** A day stands for its first second; all times are UTC (ISO 8601). */
function order_parseTime(text, now) {
    const time = /^\d{4}-\d\d-\d\d$/.test(text) ? `${text}T00:00:00Z` : text;
    const at = new Date(time);
    const isTime = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(time) && !Number.isNaN(at.getTime());
    // A date as 2026-02-31 would silently be another day.
    if (isTime && at.toISOString().slice(0, 19) === time.slice(0, 19)) {
        if (at.getTime() <= now)
            return at;
        throw new src_errors/* CrossrootError */.p5({
            what: `--at cannot be ${text}`,
            why: `it is ${new Date(now).toISOString()} here: nobody knows that day's packages yet`,
            todo: 'name a day that has passed',
        });
    }
    throw new src_errors/* CrossrootError */.p5({
        what: `--at cannot be ${JSON.stringify(text)}`,
        why: 'it is not a day or a time in UTC',
        todo: 'write it as 2026-09-01 or 2026-09-01T12:00:00Z',
    });
}

;// CONCATENATED MODULE: ./lib/src/lock/changes.js

/**
 * What differs between two locks, in lines for people: `sysroot: libssl-dev:arm64 3.0.16-1 -> 3.0.17-1`.
 * @param before none when there was no lock
 */
function changesOf(before, after) {
    const old = new Map(before === undefined ? [] : treesOfLock(before));
    const fresh = new Map(treesOfLock(after));
    return [...new Set([...old.keys(), ...fresh.keys()])].flatMap((name) => {
        const [was, is] = [old.get(name)?.packages ?? [], fresh.get(name)?.packages ?? []];
        const lines = [...packageChanges(was, is), ...moves(was, is)];
        const digests = [old.get(name)?.digest ?? 'none', fresh.get(name)?.digest ?? 'none'];
        const isRemade = lines.length === 0 && digests[0] !== digests[1];
        return [...lines, ...(isRemade ? [`other files of the same packages: ${digests.join(' -> ')}`] : [])].map((line) => `${name}: ${line}`);
    });
}
/** What differs between the packages of a tree before and after. */
function packageChanges(before, after) {
    const old = changes_byName(before);
    const fresh = changes_byName(after);
    return [...new Set([...old.keys(), ...fresh.keys()])].sort().flatMap((name) => {
        const was = old.get(name);
        const is = fresh.get(name);
        if (was === undefined)
            return is === undefined ? [] : [`${name} ${is.version} added`];
        if (is === undefined)
            return [`${name} ${was.version} removed`];
        if (was.version !== is.version)
            return [`${name} ${was.version} -> ${is.version}`];
        return was.sha256 === is.sha256
            ? []
            : [`${name} ${is.version} has other bytes: ${was.sha256} -> ${is.sha256}`];
    });
}
/** Packages that are the same and stand elsewhere: a security update that a point release has taken in. */
function moves(before, after) {
    const fresh = changes_byName(after);
    return [...changes_byName(before)].sort().flatMap(([name, was]) => {
        const is = fresh.get(name);
        if (is === undefined || is.sha256 !== was.sha256 || changes_placeOf(is) === changes_placeOf(was))
            return [];
        return [`${name} ${is.version} has moved: ${changes_placeOf(was)} -> ${changes_placeOf(is)}`];
    });
}
function changes_placeOf({ repository, path }) {
    return `${repository}/${path}`;
}
function changes_byName(packages) {
    return new Map(packages.map((one) => [`${one.name}:${one.architecture}`, one]));
}
/** The new lock with those trees of the old one that have the same packages and digest: their dates alone are no change to review. */
function keepUnchanged(old, made) {
    const keep = (was, is) => was !== undefined && isSame(was, is) ? was : is;
    const { gcc, sysroot, rust } = made.trees;
    return {
        ...made,
        trees: {
            gcc: keep(old.trees.gcc, gcc),
            sysroot: keep(old.trees.sysroot, sysroot),
            ...(rust === undefined ? {} : { rust: keep(old.trees.rust, rust) }),
        },
    };
}
function isSame(was, is) {
    const facts = ({ release, rules, digest }) => [release, rules, digest].join();
    const same = packageChanges(was.packages, is.packages).length + moves(was.packages, is.packages).length === 0;
    return same && facts(was) === facts(is);
}

;// CONCATENATED MODULE: ./lib/src/lock/make.js








/**
 * Makes the lock of a request: the gcc that Crossroot pins, and what the archive has of the rest. Each tree is made, because only
 * then its digest is known.
 * @throws CrossrootError when the archive cannot be verified, or a tree cannot be chosen or made.
 */
async function makeLock(maker) {
    const { store } = maker.workshop;
    const trees = await eachTree(maker, (pinned) => pinned, async (plan, phase) => {
        const chosen = await plan.choose();
        return lockedTree(plan, chosen, (await makeTree(plan, chosen, store, phase)).digest);
    });
    return { version: schemaVersion, request: lockRequestOf(maker.request), trees };
}
/**
 * The packages that a new lock of the request would have, by the name of the tree.
 * @throws CrossrootError when the archive cannot be verified, or a tree cannot be chosen.
 */
async function choosePackages(maker) {
    const trees = await eachTree(maker, ({ packages }) => packages, async (plan) => (await plan.choose()).packages);
    return new Map(Object.entries(trees));
}
/** Does something for each tree of a request, side by side. */
async function eachTree({ request, builtIn, workshop, report }, ofPinned, ofPlan) {
    const { target, sysroot: release } = request;
    const gccRelease = gccFor(request).release;
    const pinned = builtInFor(request, gccRelease, builtIn).gcc;
    const phaseOf = (name, of, plan) => report.phase(`${name} of debian:${of.name}`, (phase) => ofPlan(plan(phase), phase));
    const gcc = pinned === undefined
        ? phaseOf('gcc', gccRelease, (phase) => planGcc({ release: gccRelease, target }, workshop, phase))
        : Promise.resolve(ofPinned(pinned));
    const sysroot = phaseOf('sysroot', release, (phase) => planSysroot({ release, target, names: request.packages }, workshop, phase));
    if (request.rust.kind !== 'debian') {
        const trees = await together(gcc, sysroot);
        return { gcc: trees[0], sysroot: trees[1] };
    }
    const rust = phaseOf('Rust', release, (phase) => planRust({ release, target }, workshop, phase));
    const trees = await together(gcc, sysroot, rust);
    return { gcc: trees[0], sysroot: trees[1], rust: trees[2] };
}
function lockedTree(plan, chosen, digest) {
    return {
        release: plan.release.name,
        rules: plan.rules,
        resolved: toSeconds(chosen.resolved),
        suites: Object.fromEntries(chosen.suites
            .map(({ suite, date }) => [suite, toSeconds(date)])
            .sort(byText(([suite]) => suite))),
        digest,
        packages: [...chosen.packages].sort(byText(({ name, architecture }) => `${name} ${architecture}`)),
    };
}
/** The newest date of each suite that a lock was chosen from. */
function suiteDates(trees) {
    const dates = trees.flatMap(({ suites }) => Object.entries(suites).map(([suite, date]) => ({ suite, date: new Date(date) })));
    return dates.filter(({ suite, date }) => !dates.some((other) => other.suite === suite && other.date > date));
}
function toSeconds(date) {
    return `${date.toISOString().slice(0, 19)}Z`;
}
function byText(textOf) {
    return (a, b) => (textOf(a) < textOf(b) ? -1 : 1);
}

;// CONCATENATED MODULE: ./lib/src/lock/renew.js








/**
 * Writes the lock of a request, unless there is one that answers it already. A lock that comes to the same packages and digests
 * is left as it is, to the byte.
 * @throws CrossrootError when there is a file that is no lock, when the archive shows an older state than the lock was made from, and when
 * something cannot be had.
 */
async function renewLock(renewal, doors, report) {
    const { request, at } = renewal;
    refuseOtherHosts(doors.host);
    const old = readLock(request.lockfile);
    const answers = old !== undefined && differences(old, lockRequestOf(request)).length === 0;
    if (answers && !renewal.update && at === undefined)
        return { changes: [], written: undefined };
    const made = await withMaker(request, old, at, doors, report, makeLock);
    const lock = old === undefined ? made : keepUnchanged(old, made);
    const changes = old === undefined ? [] : changesOf(old, lock);
    if (answers && changes.length === 0)
        return { changes: [], written: undefined };
    writeLock(request.lockfile, lock);
    return { changes, written: lock };
}
/**
 * Holds a lock against what the archive has today, and writes nothing.
 * @returns what an update would change, a line each
 * @throws CrossrootError when there is no lock, or it does not answer the request; and as {@link renewLock} does.
 */
async function checkLock(request, doors, report) {
    refuseOtherHosts(doors.host);
    const { lockfile } = request;
    const old = readLock(lockfile);
    const asked = lockRequestOf(request);
    if (old === undefined) {
        throw new src_errors/* CrossrootError */.p5({
            what: `there is no lock ${lockfile}`,
            why: 'check holds a lock against what is there today',
            todo: `write it: ${lockCommandFor(asked, lockfile)}`,
        });
    }
    refuseOtherRequest(old, asked, lockfile);
    const chosen = await withMaker(request, old, undefined, doors, report, choosePackages);
    return treesOfLock(old).flatMap(([name, { packages }]) => {
        const now = chosen.get(name);
        return now === undefined ? [] : packageChanges(packages, now).map((line) => `${name}: ${line}`);
    });
}
async function withMaker(request, old, at, doors, report, use) {
    const trees = old === undefined ? [] : treesOfLock(old).map(([, tree]) => tree);
    const workshop = await openWorkshop({
        doors,
        mirrors: request.mirrors,
        useCache: request.cache,
        fresh: { at, notBefore: suiteDates(trees) },
        warn: report.warning,
    });
    try {
        return await use({ request, builtIn: doors.pins, workshop, report });
    }
    finally {
        await workshop.close();
    }
}

;// CONCATENATED MODULE: ./lib/src/report.js

/** A report that keeps the accounts of the phases and leaves their looks to a display. */
function makeReport(display, now) {
    const running = new Set();
    return {
        async phase(title, run) {
            const started = now();
            const state = { title, bytes: 0 };
            const lines = [];
            let failed = true;
            running.add(state);
            display.underWay([...running]);
            try {
                const result = await run({
                    info: (line) => lines.push(line),
                    downloaded: (bytes) => {
                        state.bytes += bytes;
                        display.underWay([...running]);
                    },
                });
                failed = false;
                return result;
            }
            finally {
                running.delete(state);
                display.ended({ title, lines, bytes: state.bytes, milliseconds: now() - started, failed });
                display.underWay([...running]);
            }
        },
        info: (line) => display.info(line),
        warning: (line) => display.warning(line),
        child: display.child,
    };
}
/** A phase in one line: title, time, bytes. */
function summaryOf(account) {
    const bytes = account.bytes === 0 ? '' : `, ${formatBytes(account.bytes)} downloaded`;
    return `${account.title}: ${account.failed ? 'failed after ' : ''}${formatTime(account.milliseconds)}${bytes}`;
}

;// CONCATENATED MODULE: ./lib/src/terminal-display.js


const repaintEvery = 100;
/** Shows phases as lines; on a terminal the ones under way stand in a last line that is painted over. */
function terminalDisplay(terminal, now) {
    let painted = false;
    let paintedAt = 0;
    const clear = () => {
        if (painted)
            terminal.write('\r\x1b[K');
        painted = false;
    };
    const line = (text) => {
        clear();
        terminal.write(`${text}\n`);
    };
    return {
        underWay(phases) {
            if (terminal.isTTY !== true || now() - paintedAt < repaintEvery)
                return;
            const texts = phases.map(({ title, bytes }) => bytes === 0 ? title : `${title} ${formatBytes(bytes)}`);
            const text = `… ${texts.join(' · ')}`.slice(0, (terminal.columns ?? 80) - 1);
            terminal.write(`\r\x1b[K${phases.length === 0 ? '' : text}`);
            painted = phases.length > 0;
            paintedAt = now();
        },
        ended(account) {
            line(summaryOf(account));
            for (const text of account.lines)
                line(`  ${text}`);
        },
        info: line,
        warning: (text) => line(`warning: ${text}`),
        child: {
            colour: terminal.isTTY === true,
            stderr: (bytes) => {
                clear();
                terminal.write(bytes);
            },
            stdout: line,
        },
    };
}

;// CONCATENATED MODULE: ./lib/src/desk.js











/**
 * Runs at a desk: flags are named as the inputs are. What the user asked for goes to standard output, the story of the
 * run to standard error. Sets the exit code.
 */
async function runAtDesk(words, doors) {
    const program = new Command('crossroot')
        .description('Cross-compiles Rust for aarch64-unknown-linux-gnu: pinned gcc, verified sysroot, no root')
        .exitOverride();
    addFlags(program.command('build'), () => true)
        .description('sets up and runs cargo; words behind -- go to cargo')
        .argument('[cargo-args...]')
        .action((cargoArguments, flags) => desk_build(flags, cargoArguments, doors));
    addFlags(program.command('env'), (name) => name !== 'command' && name !== 'args')
        .description('sets up and prints the environment as shell exports: eval "$(crossroot env)"')
        .action((flags) => printEnvironment(flags, doors));
    addFlags(program.command('lock'), (name) => lockInputs.has(name))
        .description('writes crossroot.lock: the exact packages of every tree, and their digests')
        .option('--update', 'move to the newest packages and print what changed')
        .option('--check', 'write nothing; exit with 2 when something newer exists')
        .option('--at <time>', 'choose packages as of this day: 2026-09-01 or 2026-09-01T12:00:00Z')
        .action((_flags, command) => lock(command, doors));
    try {
        await program.parseAsync([...words], { from: 'user' });
    }
    catch (error) {
        if (error instanceof CommanderError) {
            process.exitCode = error.exitCode;
            return;
        }
        const { message, exitCode } = (0,src_errors/* tellFailure */.s9)(error);
        process.stderr.write(`error: ${message}\n`);
        process.exitCode = exitCode;
    }
}
/** What a lock depends on; flags that are left out are taken from the lock that there is. */
const lockInputs = new Set([
    'target',
    'rust',
    'sysroot',
    'packages',
    'gcc',
    'glibc',
    'lockfile',
    'mirror',
    'working-directory',
]);
function addFlags(command, isWanted) {
    for (const input of inputs) {
        if (isWanted(input.name))
            command.option(`--${input.name} <value>`, input.description, input.default);
    }
    return command;
}
async function desk_build(flags, cargoArguments, doors) {
    const request = parseRequest(flagValue(flags), process.cwd());
    const args = [...request.args, ...cargoArguments];
    const outcome = await run({ ...request, args }, doors, deskReport(doors), async () => undefined);
    for (const line of describe(outcome))
        process.stderr.write(`${line}\n`);
    for (const { path } of outcome.artifacts)
        process.stdout.write(`${path}\n`);
}
async function printEnvironment(flags, doors) {
    const request = parseRequest((name) => (name === 'command' ? 'none' : flagValue(flags)(name)), process.cwd());
    await run(request, doors, deskReport(doors), async (environment) => {
        process.stdout.write(exportLines(environment, doors.environment));
    });
}
async function lock(command, doors) {
    const flags = command.opts();
    const order = parseLockOrder({
        given: (name) => command.getOptionValueSource(camelCase(name)) === 'cli',
        value: flagValue(flags),
        update: flags.update === true,
        check: flags.check === true,
        at: flags.at,
    }, process.cwd(), doors.clock());
    const report = deskReport(doors);
    if (order.kind === 'check') {
        const changes = await checkLock(order.request, doors, report);
        for (const line of changes)
            process.stdout.write(`${line}\n`);
        report.info(changes.length === 0 ? 'nothing newer exists' : `${changes.length} changes since the lock was made`);
        if (changes.length > 0)
            process.exitCode = 2;
        return;
    }
    const { changes, written } = await renewLock(order, doors, report);
    for (const line of changes)
        process.stdout.write(`${line}\n`);
    report.info(describeLock(order.request.lockfile, written));
}
/** Commander names flags in camel case. */
function flagValue(flags) {
    return (name) => flags[camelCase(name)] ?? '';
}
function camelCase(name) {
    return name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
}
function deskReport(doors) {
    return makeReport(terminalDisplay(process.stderr, doors.clock), doors.clock);
}
function describe(outcome) {
    return outcome.artifacts.map(({ kind, name, path, size }) => `${kind} ${name}: ${path} (${formatBytes(size)})`);
}
function describeLock(file, written) {
    if (written === undefined)
        return `${file} stays as it is`;
    const trees = treesOfLock(written).map(([name, { packages }]) => `${name} ${packages.length} packages`);
    return `${file} written: ${trees.join(', ')}`;
}


/***/ }),

/***/ 8979:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  G: () => (/* binding */ realDoors)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./lib/src/debian/mirrors.js + 2 modules
var mirrors = __nccwpck_require__(2389);
;// CONCATENATED MODULE: ./lib/data/pins.json
const pins_namespaceObject = /*#__PURE__*/JSON.parse('{"bullseye":{"version":1,"request":{"target":"aarch64-unknown-linux-gnu","sysroot":"debian:bullseye","packages":[],"gcc":"debian:bullseye","rust":"rustup","pruning":2},"trees":{"gcc":{"release":"bullseye","rules":"1.2","resolved":"2026-11-22T17:08:59Z","suites":{"bullseye":"2025-08-09T09:16:30Z"},"digest":"11552deda9615f85d2c6f8e58fe29fabd837ee1be10a6c44b35dd4f68c66df1b","packages":[{"name":"binutils-aarch64-linux-gnu","version":"2.35.2-2","architecture":"amd64","repository":"debian","path":"pool/main/b/binutils/binutils-aarch64-linux-gnu_2.35.2-2_amd64.deb","size":2812572,"sha256":"b5d852fa469ac600304a7737e4f05a1f32465eb79d362faedeb36856a5b69c45"},{"name":"cpp-10-aarch64-linux-gnu","version":"10.2.1-6cross1","architecture":"amd64","repository":"debian","path":"pool/main/g/gcc-10-cross/cpp-10-aarch64-linux-gnu_10.2.1-6cross1_amd64.deb","size":46561392,"sha256":"d6767f29be8d81fe832e6b8c6d224ed0a95f079bd1d015899db88f592f49b9ba"},{"name":"g++-10-aarch64-linux-gnu","version":"10.2.1-6cross1","architecture":"amd64","repository":"debian","path":"pool/main/g/gcc-10-cross/g++-10-aarch64-linux-gnu_10.2.1-6cross1_amd64.deb","size":49690100,"sha256":"31360f3bea56e7032107762dbecca228adec19427e58150eebc74a86591bc5f4"},{"name":"gcc-10-aarch64-linux-gnu","version":"10.2.1-6cross1","architecture":"amd64","repository":"debian","path":"pool/main/g/gcc-10-cross/gcc-10-aarch64-linux-gnu_10.2.1-6cross1_amd64.deb","size":53150064,"sha256":"05b3b40ef2f54e1852409cd9a59a98d962845ec3f2d1abc7ed40ccd949a7c1cd"},{"name":"libc6","version":"2.31-13+deb11u11","architecture":"amd64","repository":"debian","path":"pool/main/g/glibc/libc6_2.31-13+deb11u11_amd64.deb","size":2822708,"sha256":"05f7264da867b37f4c5ce49266b558ea1e81e05a9464f623152fca70f3550282"},{"name":"libgcc-10-dev-arm64-cross","version":"10.2.1-6cross1","architecture":"all","repository":"debian","path":"pool/main/g/gcc-10-cross/libgcc-10-dev-arm64-cross_10.2.1-6cross1_all.deb","size":879520,"sha256":"eca208337cfdecc8d625cddb6dbc0bffa00b48cfec2d1cc347bfbac3abcea4f5"},{"name":"libgcc-s1","version":"10.2.1-6","architecture":"amd64","repository":"debian","path":"pool/main/g/gcc-10/libgcc-s1_10.2.1-6_amd64.deb","size":41400,"sha256":"e478f2709d8474165bb664de42e16950c391f30eaa55bc9b3573281d83a29daf"},{"name":"libgmp10","version":"2:6.2.1+dfsg-1+deb11u1","architecture":"amd64","repository":"debian","path":"pool/main/g/gmp/libgmp10_6.2.1+dfsg-1+deb11u1_amd64.deb","size":563308,"sha256":"fc117ccb084a98d25021f7e01e4dfedd414fa2118fdd1e27d2d801d7248aebbc"},{"name":"libisl23","version":"0.23-1","architecture":"amd64","repository":"debian","path":"pool/main/i/isl/libisl23_0.23-1_amd64.deb","size":676376,"sha256":"41eeaf9557571044f75b31730c05c22df3039d3152afd27b9fd33206f2fd5f7e"},{"name":"libmpc3","version":"1.2.0-1","architecture":"amd64","repository":"debian","path":"pool/main/m/mpclib3/libmpc3_1.2.0-1_amd64.deb","size":44992,"sha256":"8ba77ec6878d3f5e9ebec240e9a2a867325ae47c0d728cfcc4c90830f903a3bc"},{"name":"libmpfr6","version":"4.1.0-3","architecture":"amd64","repository":"debian","path":"pool/main/m/mpfr4/libmpfr6_4.1.0-3_amd64.deb","size":2012488,"sha256":"5d26306d12a45a8a03dca473490d56a765b58d61b53146c1c7784903cf59c45d"},{"name":"libpkgconf3","version":"1.7.4~git20210206+dcf529b-3","architecture":"amd64","repository":"debian","path":"pool/main/p/pkgconf/libpkgconf3_1.7.4~git20210206+dcf529b-3_amd64.deb","size":35220,"sha256":"ec3eaa7729399618482c11064f0c15d5d6d41186d0d4fa43fa04ace12e9be015"},{"name":"libstdc++-10-dev-arm64-cross","version":"10.2.1-6cross1","architecture":"all","repository":"debian","path":"pool/main/g/gcc-10-cross/libstdc++-10-dev-arm64-cross_10.2.1-6cross1_all.deb","size":1681888,"sha256":"ce6e193cfa963ebd894c48ca4bfd21dd7a95a5e74293fea68789abdbf3904b23"},{"name":"libstdc++6","version":"10.2.1-6","architecture":"amd64","repository":"debian","path":"pool/main/g/gcc-10/libstdc++6_10.2.1-6_amd64.deb","size":492540,"sha256":"5c155c58935870bf3b4bfe769116841c0d286a74f59eccfd5645693ac23f06b1"},{"name":"pkgconf","version":"1.7.4~git20210206+dcf529b-3","architecture":"amd64","repository":"debian","path":"pool/main/p/pkgconf/pkgconf_1.7.4~git20210206+dcf529b-3_amd64.deb","size":41888,"sha256":"aaa47aa5db42c7b7b52246b3dc9456cc865faa8f726cbb58b94f81a1d3691075"},{"name":"zlib1g","version":"1:1.2.11.dfsg-2+deb11u2","architecture":"amd64","repository":"debian","path":"pool/main/z/zlib/zlib1g_1.2.11.dfsg-2+deb11u2_amd64.deb","size":91420,"sha256":"03d2ab2174af76df6f517b854b77460fbdafc3dac0dca979317da67538159a3e"}]},"sysroot":{"release":"bullseye","rules":"1.2","resolved":"2026-11-22T17:08:59Z","suites":{"bullseye":"2025-08-09T09:16:30Z"},"digest":"d94798a8151240a485c89e55dda5fc6669031749ec0be0514db4ca955857488f","packages":[{"name":"gcc-10-base","version":"10.2.1-6","architecture":"arm64","repository":"debian","path":"pool/main/g/gcc-10/gcc-10-base_10.2.1-6_arm64.deb","size":201340,"sha256":"7d782bece7b4a36bed045a7e17d17244cb8f7e4732466091b01412ebf215defb"},{"name":"libatomic1","version":"10.2.1-6","architecture":"arm64","repository":"debian","path":"pool/main/g/gcc-10/libatomic1_10.2.1-6_arm64.deb","size":9468,"sha256":"d0b8a02896479a6eac49019d71142da9561482759f40eb7aeb15cfdc7d3e39ec"},{"name":"libc6","version":"2.31-13+deb11u11","architecture":"arm64","repository":"debian","path":"pool/main/g/glibc/libc6_2.31-13+deb11u11_arm64.deb","size":2455356,"sha256":"baaa9aa184e2f21738c5819055e6740cc5b22f198e3f416e33f82b40ff6933d8"},{"name":"libc6-dev","version":"2.31-13+deb11u11","architecture":"arm64","repository":"debian","path":"pool/main/g/glibc/libc6-dev_2.31-13+deb11u11_arm64.deb","size":2029884,"sha256":"28d478134722dcd4b0bd2045a199301d18713bf95947b9fce66634e7aeacab2e"},{"name":"libcom-err2","version":"1.46.2-2","architecture":"arm64","repository":"debian","path":"pool/main/e/e2fsprogs/libcom-err2_1.46.2-2_arm64.deb","size":74040,"sha256":"fc95d415c35f5b687871f660a5bf66963fd117daa490110499119411e2d6145e"},{"name":"libcrypt-dev","version":"1:4.4.18-4","architecture":"arm64","repository":"debian","path":"pool/main/libx/libxcrypt/libcrypt-dev_4.4.18-4_arm64.deb","size":108344,"sha256":"5309fdf445acc72794b9d134e9625746ffad2b865c6432abcd08ef097587bde1"},{"name":"libcrypt1","version":"1:4.4.18-4","architecture":"arm64","repository":"debian","path":"pool/main/libx/libxcrypt/libcrypt1_4.4.18-4_arm64.deb","size":89676,"sha256":"22b586b29e840dabebf0bf227d233376628b87954915d064bc142ae85d1b7979"},{"name":"libgcc-s1","version":"10.2.1-6","architecture":"arm64","repository":"debian","path":"pool/main/g/gcc-10/libgcc-s1_10.2.1-6_arm64.deb","size":34572,"sha256":"e2fcdb378d3c1ad1bcb64d4fb6b37aab44011152beca12a4944f435a2582df1f"},{"name":"libgomp1","version":"10.2.1-6","architecture":"arm64","repository":"debian","path":"pool/main/g/gcc-10/libgomp1_10.2.1-6_arm64.deb","size":91556,"sha256":"813af2e0b8ba0a7cea18c988cd843412ef6d0415700fc860d62816750e741670"},{"name":"libgssapi-krb5-2","version":"1.18.3-6+deb11u5","architecture":"arm64","repository":"debian","path":"pool/main/k/krb5/libgssapi-krb5-2_1.18.3-6+deb11u5_arm64.deb","size":155932,"sha256":"6bc41826de805baa51b05de4970d4c597c0509d1013db20fd46bb42ea65a9002"},{"name":"libk5crypto3","version":"1.18.3-6+deb11u5","architecture":"arm64","repository":"debian","path":"pool/main/k/krb5/libk5crypto3_1.18.3-6+deb11u5_arm64.deb","size":114504,"sha256":"965afcbbf717c55d625343c86548c156a26e54dc1905776421ff6a21515784cc"},{"name":"libkeyutils1","version":"1.6.1-2","architecture":"arm64","repository":"debian","path":"pool/main/k/keyutils/libkeyutils1_1.6.1-2_arm64.deb","size":15364,"sha256":"7101c2380ab47a3627a6fa076a149ab71078263064f936fccbd43efbaed4a2da"},{"name":"libkrb5-3","version":"1.18.3-6+deb11u5","architecture":"arm64","repository":"debian","path":"pool/main/k/krb5/libkrb5-3_1.18.3-6+deb11u5_arm64.deb","size":346672,"sha256":"1d70ec972e1d1f19c1b0d82f9941f1208ae8506ec38e4b29b816b64cf4c04351"},{"name":"libkrb5support0","version":"1.18.3-6+deb11u5","architecture":"arm64","repository":"debian","path":"pool/main/k/krb5/libkrb5support0_1.18.3-6+deb11u5_arm64.deb","size":65148,"sha256":"b0eac63312a9cda796c92d649b19346ccf2d6558fce75daac528bad7f132071c"},{"name":"libnsl-dev","version":"1.3.0-2","architecture":"arm64","repository":"debian","path":"pool/main/libn/libnsl/libnsl-dev_1.3.0-2_arm64.deb","size":66132,"sha256":"baf8a2ef1e9faec26dd84e62d0e8b653f54d2211a7a89c1b67965aee8a3da790"},{"name":"libnsl2","version":"1.3.0-2","architecture":"arm64","repository":"debian","path":"pool/main/libn/libnsl/libnsl2_1.3.0-2_arm64.deb","size":36908,"sha256":"8f9ba58b219779b43c4ccc78c79b0a23f721fc96323c202abb31e02f942104b3"},{"name":"libssl1.1","version":"1.1.1w-0+deb11u1","architecture":"arm64","repository":"debian","path":"pool/main/o/openssl/libssl1.1_1.1.1w-0+deb11u1_arm64.deb","size":1395428,"sha256":"fe7a7d313c87e46e62e614a07137e4a476a79fc9e5aab7b23e8235211280fee3"},{"name":"libstdc++6","version":"10.2.1-6","architecture":"arm64","repository":"debian","path":"pool/main/g/gcc-10/libstdc++6_10.2.1-6_arm64.deb","size":450672,"sha256":"7869aa540cc46e9f3d4267d5bde2af0e5b429a820c1d6f1a4cfccfe788c31890"},{"name":"libtirpc-dev","version":"1.3.1-1+deb11u1","architecture":"arm64","repository":"debian","path":"pool/main/libt/libtirpc/libtirpc-dev_1.3.1-1+deb11u1_arm64.deb","size":193084,"sha256":"8b30e69481d15fc1a311db8fc2a32413466d64451ec1317f4753eb70f7cc15d6"},{"name":"libtirpc3","version":"1.3.1-1+deb11u1","architecture":"arm64","repository":"debian","path":"pool/main/libt/libtirpc/libtirpc3_1.3.1-1+deb11u1_arm64.deb","size":80184,"sha256":"ccff0927f55b97fe9ea13057fab8bff9920bf4628eb2d5d48b9656f2fb74d2e1"},{"name":"linux-libc-dev","version":"5.10.223-1","architecture":"arm64","repository":"debian","path":"pool/main/l/linux/linux-libc-dev_5.10.223-1_arm64.deb","size":1735984,"sha256":"8b6374a64412d33eac61d74f77b8f932da4b8a707ea8a614791e2a35b8917618"}]}}},"bookworm":{"version":1,"request":{"target":"aarch64-unknown-linux-gnu","sysroot":"debian:bookworm","packages":[],"gcc":"debian:bookworm","rust":"rustup","pruning":2},"trees":{"gcc":{"release":"bookworm","rules":"1.2","resolved":"2026-11-22T17:08:59Z","suites":{"bookworm":"2026-07-11T10:16:37Z"},"digest":"e9c72c09e7f18213905fa9c936692b74fb01b39082cd624242a1cffd952c5a70","packages":[{"name":"binutils-aarch64-linux-gnu","version":"2.40-2","architecture":"amd64","repository":"debian","path":"pool/main/b/binutils/binutils-aarch64-linux-gnu_2.40-2_amd64.deb","size":3352924,"sha256":"3d6f64a7a4ed6d73719f8fa2e85fd896f58ff7f211a6683942ba93de690aaa66"},{"name":"cpp-12-aarch64-linux-gnu","version":"12.2.0-14cross1","architecture":"amd64","repository":"debian","path":"pool/main/g/gcc-12-cross/cpp-12-aarch64-linux-gnu_12.2.0-14cross1_amd64.deb","size":9149684,"sha256":"5921df4ad56e34e6257a1caf862474845aab6548ba7ae7852e8cdd7cb622394e"},{"name":"g++-12-aarch64-linux-gnu","version":"12.2.0-14cross1","architecture":"amd64","repository":"debian","path":"pool/main/g/gcc-12-cross/g++-12-aarch64-linux-gnu_12.2.0-14cross1_amd64.deb","size":10080720,"sha256":"3693e31fe2b42fcbdd92fef3e5578e91dd86af30e3d2c5fff3f9821e34a1cb91"},{"name":"gcc-12-aarch64-linux-gnu","version":"12.2.0-14cross1","architecture":"amd64","repository":"debian","path":"pool/main/g/gcc-12-cross/gcc-12-aarch64-linux-gnu_12.2.0-14cross1_amd64.deb","size":18035900,"sha256":"43747bbcd46a4062e66e855090b8ed9c2e06a93ae5a69fb304beebbc8c36d11f"},{"name":"libbinutils","version":"2.40-2","architecture":"amd64","repository":"debian","path":"pool/main/b/binutils/libbinutils_2.40-2_amd64.deb","size":572104,"sha256":"fcf55b99e5f8a78f3c8ce9b6957f1024f394cf20c196b100d308a57e43547710"},{"name":"libc6","version":"2.36-9+deb12u14","architecture":"amd64","repository":"debian","path":"pool/main/g/glibc/libc6_2.36-9+deb12u14_amd64.deb","size":2759320,"sha256":"ba4f88f73dbc3ae9055f3c20f4523bfdbaf1ad13ff95e258924f77d20b4fbedf"},{"name":"libgcc-12-dev-arm64-cross","version":"12.2.0-14cross1","architecture":"all","repository":"debian","path":"pool/main/g/gcc-12-cross/libgcc-12-dev-arm64-cross_12.2.0-14cross1_all.deb","size":961328,"sha256":"ff1324e262bae2c3aad685c2ed52bd531ab0a2a337a0fe35c3b720947d55b2ba"},{"name":"libgcc-s1","version":"12.2.0-14+deb12u1","architecture":"amd64","repository":"debian","path":"pool/main/g/gcc-12/libgcc-s1_12.2.0-14+deb12u1_amd64.deb","size":49856,"sha256":"3016e62cb4b7cd8038822870601f5ed131befe942774d0f745622cc77d8a88f7"},{"name":"libgmp10","version":"2:6.2.1+dfsg1-1.1","architecture":"amd64","repository":"debian","path":"pool/main/g/gmp/libgmp10_6.2.1+dfsg1-1.1_amd64.deb","size":562588,"sha256":"187aedef2ed763f425c1e523753b9719677633c7eede660401739e9c893482bd"},{"name":"libisl23","version":"0.25-1.1","architecture":"amd64","repository":"debian","path":"pool/main/i/isl/libisl23_0.25-1.1_amd64.deb","size":683060,"sha256":"ebff0b2f8b220c74224197523019366e97ee4770d464bebc48e4865114e4da0e"},{"name":"libjansson4","version":"2.14-2","architecture":"amd64","repository":"debian","path":"pool/main/j/jansson/libjansson4_2.14-2_amd64.deb","size":40788,"sha256":"3fc9742f9f1a37bcb9931df6074b4d1483419ef832ad5349f47323e75fc27864"},{"name":"libmpc3","version":"1.3.1-1","architecture":"amd64","repository":"debian","path":"pool/main/m/mpclib3/libmpc3_1.3.1-1_amd64.deb","size":51480,"sha256":"d7f79544790e44f9b0c8cb9034a18c58d37f8702a15f32539050718679e52f80"},{"name":"libmpfr6","version":"4.2.0-1","architecture":"amd64","repository":"debian","path":"pool/main/m/mpfr4/libmpfr6_4.2.0-1_amd64.deb","size":700900,"sha256":"37b7a2b4e78890b6a074777f27b96c84f58e81558ba08410c2b6c0ca4a4ad77b"},{"name":"libpkgconf3","version":"1.8.1-1","architecture":"amd64","repository":"debian","path":"pool/main/p/pkgconf/libpkgconf3_1.8.1-1_amd64.deb","size":36084,"sha256":"da01fb901123ae498c36387a32240e09e1f2866810146c5a574273f7eaf31093"},{"name":"libstdc++-12-dev-arm64-cross","version":"12.2.0-14cross1","architecture":"all","repository":"debian","path":"pool/main/g/gcc-12-cross/libstdc++-12-dev-arm64-cross_12.2.0-14cross1_all.deb","size":1975364,"sha256":"942b5710c6b9792578dfa64f7a4633bc0d3cb205b56ded11297e240ff824f5da"},{"name":"libstdc++6","version":"12.2.0-14+deb12u1","architecture":"amd64","repository":"debian","path":"pool/main/g/gcc-12/libstdc++6_12.2.0-14+deb12u1_amd64.deb","size":612604,"sha256":"5cd3171216d4ab0fc911cfe9c35509bf2dd8f47761c43b7f6a4296701551a24d"},{"name":"libzstd1","version":"1.5.4+dfsg2-5","architecture":"amd64","repository":"debian","path":"pool/main/libz/libzstd/libzstd1_1.5.4+dfsg2-5_amd64.deb","size":290036,"sha256":"6315b5ac38b724a710fb96bf1042019398cb656718b1522279a5185ed39318fa"},{"name":"pkgconf-bin","version":"1.8.1-1","architecture":"amd64","repository":"debian","path":"pool/main/p/pkgconf/pkgconf-bin_1.8.1-1_amd64.deb","size":29472,"sha256":"8fb5a8f83e46ad04b4cf02651ceec56c0611a335cf0d30780d859a95d0400174"},{"name":"zlib1g","version":"1:1.2.13.dfsg-1","architecture":"amd64","repository":"debian","path":"pool/main/z/zlib/zlib1g_1.2.13.dfsg-1_amd64.deb","size":86684,"sha256":"d7dd1d1411fedf27f5e27650a6eff20ef294077b568f4c8c5e51466dc7c08ce4"}]},"sysroot":{"release":"bookworm","rules":"1.2","resolved":"2026-11-22T17:08:59Z","suites":{"bookworm":"2026-07-11T10:16:37Z"},"digest":"905c38043bd22feb8b702f02da4687950522cbbf35e7e862ca37575683c8e55c","packages":[{"name":"gcc-12-base","version":"12.2.0-14+deb12u1","architecture":"arm64","repository":"debian","path":"pool/main/g/gcc-12/gcc-12-base_12.2.0-14+deb12u1_arm64.deb","size":37624,"sha256":"674cf6cba6d432bd200c45fe866c1652c7a53523cc2e7a613e05bc4abf7b5440"},{"name":"libatomic1","version":"12.2.0-14+deb12u1","architecture":"arm64","repository":"debian","path":"pool/main/g/gcc-12/libatomic1_12.2.0-14+deb12u1_arm64.deb","size":9568,"sha256":"1693aa13ce2b30d061a519fc28b77b9bab8c8e45804ced5969d99821e1bc2159"},{"name":"libc6","version":"2.36-9+deb12u14","architecture":"arm64","repository":"debian","path":"pool/main/g/glibc/libc6_2.36-9+deb12u14_arm64.deb","size":2324660,"sha256":"01f4330719fd4f65580e16ea5a0527f372fca750e8f588d26deaf09f2d3b1cf4"},{"name":"libc6-dev","version":"2.36-9+deb12u14","architecture":"arm64","repository":"debian","path":"pool/main/g/glibc/libc6-dev_2.36-9+deb12u14_arm64.deb","size":1435692,"sha256":"8bc395bf2ee9939f1a6ae395f974cffdcf541d98f99adfe89ce7e4bef36d159e"},{"name":"libcom-err2","version":"1.47.0-2+b2","architecture":"arm64","repository":"debian","path":"pool/main/e/e2fsprogs/libcom-err2_1.47.0-2+b2_arm64.deb","size":19928,"sha256":"36c15f933a965b50f4c9558d792d9556934c84e532703935d8ae7e69dd3fa863"},{"name":"libcrypt-dev","version":"1:4.4.33-2","architecture":"arm64","repository":"debian","path":"pool/main/libx/libxcrypt/libcrypt-dev_4.4.33-2_arm64.deb","size":120532,"sha256":"8f40a050f6d54b47b0972f77ea29932573e0e6b4521b833c9d825f46a9db8b75"},{"name":"libcrypt1","version":"1:4.4.33-2","architecture":"arm64","repository":"debian","path":"pool/main/libx/libxcrypt/libcrypt1_4.4.33-2_arm64.deb","size":90044,"sha256":"eea0ad76ea5eb507127fea0c291622ea4ecdbb71c4b9a8ed9c76ae33fc1a0127"},{"name":"libgcc-s1","version":"12.2.0-14+deb12u1","architecture":"arm64","repository":"debian","path":"pool/main/g/gcc-12/libgcc-s1_12.2.0-14+deb12u1_arm64.deb","size":34816,"sha256":"576926b283613db80168ddf76380a3bd877602778cf0d226caa7bfbfa71eacf3"},{"name":"libgomp1","version":"12.2.0-14+deb12u1","architecture":"arm64","repository":"debian","path":"pool/main/g/gcc-12/libgomp1_12.2.0-14+deb12u1_arm64.deb","size":104092,"sha256":"a48b70dd1a95585466b40bd94564bce56ebcb2566e49ccdb6441e996aaab2098"},{"name":"libgssapi-krb5-2","version":"1.20.1-2+deb12u5","architecture":"arm64","repository":"debian","path":"pool/main/k/krb5/libgssapi-krb5-2_1.20.1-2+deb12u5_arm64.deb","size":124152,"sha256":"a00678963f692a929312968f19b77a61a8fc0011690d7dc909a8a2c4810fc7b3"},{"name":"libk5crypto3","version":"1.20.1-2+deb12u5","architecture":"arm64","repository":"debian","path":"pool/main/k/krb5/libk5crypto3_1.20.1-2+deb12u5_arm64.deb","size":79880,"sha256":"8ae2c31cde0b3e6f80c573a495b0f90bf6d9efb4455d900728278bb54d9092e5"},{"name":"libkeyutils1","version":"1.6.3-2","architecture":"arm64","repository":"debian","path":"pool/main/k/keyutils/libkeyutils1_1.6.3-2_arm64.deb","size":8844,"sha256":"aac46cb6faec4e737502b3c2290b7b02f8ba04e8accd5af7fd07934df0c867b1"},{"name":"libkrb5-3","version":"1.20.1-2+deb12u5","architecture":"arm64","repository":"debian","path":"pool/main/k/krb5/libkrb5-3_1.20.1-2+deb12u5_arm64.deb","size":315528,"sha256":"c3c7227f5db903a7a8b8936d47d1d79643edcda36365c4c992e1a96bcc2d4c7e"},{"name":"libkrb5support0","version":"1.20.1-2+deb12u5","architecture":"arm64","repository":"debian","path":"pool/main/k/krb5/libkrb5support0_1.20.1-2+deb12u5_arm64.deb","size":32592,"sha256":"3043fd4a54b945a1b503170749527f825dcfc7add2f8bf5abb4a329deeb48f4a"},{"name":"libnsl-dev","version":"1.3.0-2","architecture":"arm64","repository":"debian","path":"pool/main/libn/libnsl/libnsl-dev_1.3.0-2_arm64.deb","size":66132,"sha256":"baf8a2ef1e9faec26dd84e62d0e8b653f54d2211a7a89c1b67965aee8a3da790"},{"name":"libnsl2","version":"1.3.0-2","architecture":"arm64","repository":"debian","path":"pool/main/libn/libnsl/libnsl2_1.3.0-2_arm64.deb","size":36908,"sha256":"8f9ba58b219779b43c4ccc78c79b0a23f721fc96323c202abb31e02f942104b3"},{"name":"libssl3","version":"3.0.20-1~deb12u2","architecture":"arm64","repository":"debian","path":"pool/main/o/openssl/libssl3_3.0.20-1~deb12u2_arm64.deb","size":1823624,"sha256":"a256e03cc3abd7243ac5c6ee91a9deb56478221ef0d3c2b0748551e13140c0bf"},{"name":"libstdc++6","version":"12.2.0-14+deb12u1","architecture":"arm64","repository":"debian","path":"pool/main/g/gcc-12/libstdc++6_12.2.0-14+deb12u1_arm64.deb","size":556608,"sha256":"26e138c677a985775331373828a6c286c551ff397cb735d00e2383cb273d1cb2"},{"name":"libtirpc-dev","version":"1.3.3+ds-1","architecture":"arm64","repository":"debian","path":"pool/main/libt/libtirpc/libtirpc-dev_1.3.3+ds-1_arm64.deb","size":193960,"sha256":"bec1ab917db9f30e08e209281ce5f073a2d4f7ac43aabb658780fccaa822341a"},{"name":"libtirpc3","version":"1.3.3+ds-1","architecture":"arm64","repository":"debian","path":"pool/main/libt/libtirpc/libtirpc3_1.3.3+ds-1_arm64.deb","size":80940,"sha256":"deaf9ea54f74cab6690b4bc0b427f05cbe62cc073580d84f5f18a8d9e2ece401"},{"name":"linux-libc-dev","version":"6.1.176-1","architecture":"arm64","repository":"debian","path":"pool/main/l/linux/linux-libc-dev_6.1.176-1_arm64.deb","size":2280448,"sha256":"eeca5ec13bed7206f8171fab9a48e84119dcc20cc79557f104628447a524ad10"},{"name":"rpcsvc-proto","version":"1.4.3-1","architecture":"arm64","repository":"debian","path":"pool/main/r/rpcsvc-proto/rpcsvc-proto_1.4.3-1_arm64.deb","size":59716,"sha256":"2915158484a5bcb7fe2124944e66f859e7fb030d8ec6a4478ce273d385708851"}]}}},"trixie":{"version":1,"request":{"target":"aarch64-unknown-linux-gnu","sysroot":"debian:trixie","packages":[],"gcc":"debian:trixie","rust":"rustup","pruning":2},"trees":{"gcc":{"release":"trixie","rules":"1.2","resolved":"2026-11-22T17:08:59Z","suites":{"trixie":"2026-09-12T07:55:41Z"},"digest":"a4b12ffc06f08257992948d54aa63ab5def80a2a88e744f8929f24b097308abb","packages":[{"name":"binutils-aarch64-linux-gnu","version":"2.44-3","architecture":"amd64","repository":"debian","path":"pool/main/b/binutils/binutils-aarch64-linux-gnu_2.44-3_amd64.deb","size":1686720,"sha256":"6e5a9be38121213dda42189a525db01aad4dc52194b577d7d73d659a5843ce6c"},{"name":"cpp-14-aarch64-linux-gnu","version":"14.2.0-19cross1","architecture":"amd64","repository":"debian","path":"pool/main/g/gcc-14-cross/cpp-14-aarch64-linux-gnu_14.2.0-19cross1_amd64.deb","size":11203104,"sha256":"6610dda7938376fefcbc3b49c81cd23c82e86411a488e4c9a69c082f2acd714e"},{"name":"g++-14-aarch64-linux-gnu","version":"14.2.0-19cross1","architecture":"amd64","repository":"debian","path":"pool/main/g/gcc-14-cross/g++-14-aarch64-linux-gnu_14.2.0-19cross1_amd64.deb","size":12177992,"sha256":"edbb7ab8e432a4a5b2ca2b7cce97bb643bd6fb1ae75e65bb0e889bae1c6d40eb"},{"name":"gcc-14-aarch64-linux-gnu","version":"14.2.0-19cross1","architecture":"amd64","repository":"debian","path":"pool/main/g/gcc-14-cross/gcc-14-aarch64-linux-gnu_14.2.0-19cross1_amd64.deb","size":21571468,"sha256":"489acd3a7479d7e55c01e7f3af10176b70a99ec8c2230ba63cacdbcf2e6e0692"},{"name":"libc6","version":"2.41-12+deb13u4","architecture":"amd64","repository":"debian","path":"pool/main/g/glibc/libc6_2.41-12+deb13u4_amd64.deb","size":2846580,"sha256":"967aa62605721081c3eb2a17650611a792aa802d76a6511d1840242623d204c9"},{"name":"libgcc-14-dev-arm64-cross","version":"14.2.0-19cross1","architecture":"all","repository":"debian","path":"pool/main/g/gcc-14-cross/libgcc-14-dev-arm64-cross_14.2.0-19cross1_all.deb","size":2451584,"sha256":"44d31567993f2f138638e3088cc75240d13c7d8a2ebe69032aafd37bc35c7a6f"},{"name":"libgcc-s1","version":"14.2.0-19","architecture":"amd64","repository":"debian","path":"pool/main/g/gcc-14/libgcc-s1_14.2.0-19_amd64.deb","size":72772,"sha256":"3c71917b490d1a17aed43196a2787a256ecf060526cdb20216a74bedc061b150"},{"name":"libgmp10","version":"2:6.3.0+dfsg-3","architecture":"amd64","repository":"debian","path":"pool/main/g/gmp/libgmp10_6.3.0+dfsg-3_amd64.deb","size":560220,"sha256":"d0d0265eb01770f17afd0f7c8c0622f80479dcfbbe13653a0debeec61464e622"},{"name":"libisl23","version":"0.27-1","architecture":"amd64","repository":"debian","path":"pool/main/i/isl/libisl23_0.27-1_amd64.deb","size":659152,"sha256":"ac8518042e81c00de1effb72bba7e88ac4ecd488f7ea8b9e3ebc63159cb53b35"},{"name":"libjansson4","version":"2.14-2+b3","architecture":"amd64","repository":"debian","path":"pool/main/j/jansson/libjansson4_2.14-2+b3_amd64.deb","size":39792,"sha256":"60707a62fe6c1228c3389b12a13ca4efd76defc5532473e547a29e99cf7d2a6e"},{"name":"libmpc3","version":"1.3.1-1+b3","architecture":"amd64","repository":"debian","path":"pool/main/m/mpclib3/libmpc3_1.3.1-1+b3_amd64.deb","size":52244,"sha256":"2af0a5c128e03694a41c0b011bd8a958b7297436cdb3a15ddad7866dae8c300b"},{"name":"libmpfr6","version":"4.2.2-1","architecture":"amd64","repository":"debian","path":"pool/main/m/mpfr4/libmpfr6_4.2.2-1_amd64.deb","size":729320,"sha256":"75dddce11dabc7fc543712c33dc27b7f2ee66a111763eb5eac654d010b42cd92"},{"name":"libpkgconf3","version":"1.8.1-4","architecture":"amd64","repository":"debian","path":"pool/main/p/pkgconf/libpkgconf3_1.8.1-4_amd64.deb","size":36436,"sha256":"85087cd04e57fd4ab7d6e816d348c335047823ab60c78878336b74f07b352ca1"},{"name":"libsframe1","version":"2.44-3","architecture":"amd64","repository":"debian","path":"pool/main/b/binutils/libsframe1_2.44-3_amd64.deb","size":78360,"sha256":"38f625dfdc582717029ac3a3e97c51d994ec2e7a0e9b230c6b44e40d1276311f"},{"name":"libstdc++-14-dev-arm64-cross","version":"14.2.0-19cross1","architecture":"all","repository":"debian","path":"pool/main/g/gcc-14-cross/libstdc++-14-dev-arm64-cross_14.2.0-19cross1_all.deb","size":2551912,"sha256":"dc2d2e1e59f2687a6cb30f3f5ed25e795f2769482ee8f7c5835f00481bf5ad65"},{"name":"libstdc++6","version":"14.2.0-19","architecture":"amd64","repository":"debian","path":"pool/main/g/gcc-14/libstdc++6_14.2.0-19_amd64.deb","size":713628,"sha256":"ab1fa05837aa7a92aae748fd07a18a35f7d18bb4a71c4724fe2bbf0e32089de0"},{"name":"libzstd1","version":"1.5.7+dfsg-1","architecture":"amd64","repository":"debian","path":"pool/main/libz/libzstd/libzstd1_1.5.7+dfsg-1_amd64.deb","size":303836,"sha256":"2f6a2aeacfc925eba8b00ac9139bc4bfccf8cacb09eb93de067074b26948eef9"},{"name":"pkgconf-bin","version":"1.8.1-4","architecture":"amd64","repository":"debian","path":"pool/main/p/pkgconf/pkgconf-bin_1.8.1-4_amd64.deb","size":30220,"sha256":"54efef2aef4db5fcb5e0f5b7746465000c6a779b06f3686d0ec3d2a901b20aeb"},{"name":"zlib1g","version":"1:1.3.dfsg+really1.3.1-1+b1","architecture":"amd64","repository":"debian","path":"pool/main/z/zlib/zlib1g_1.3.dfsg+really1.3.1-1+b1_amd64.deb","size":88892,"sha256":"015be740d6236ad114582dea500c1d907f29e16d6db00566ca32fb68d71ac90d"}]},"sysroot":{"release":"trixie","rules":"1.2","resolved":"2026-11-22T17:08:59Z","suites":{"trixie":"2026-09-12T07:55:41Z"},"digest":"bfce3857249736df9536ff971053430bd8cffbf07204fd5f238b0560fb6e0b54","packages":[{"name":"gcc-14-base","version":"14.2.0-19","architecture":"arm64","repository":"debian","path":"pool/main/g/gcc-14/gcc-14-base_14.2.0-19_arm64.deb","size":49444,"sha256":"34ee90679b018c0e64234747a4c4c0ae6b7f63541115037465a8627c2dfbc594"},{"name":"libatomic1","version":"14.2.0-19","architecture":"arm64","repository":"debian","path":"pool/main/g/gcc-14/libatomic1_14.2.0-19_arm64.deb","size":10128,"sha256":"7ccff90234484bf21ae5ecb79d25b6a84b2f4038f65dd139085b2e3a937cd8dc"},{"name":"libc6","version":"2.41-12+deb13u4","architecture":"arm64","repository":"debian","path":"pool/main/g/glibc/libc6_2.41-12+deb13u4_arm64.deb","size":2483572,"sha256":"8784eda966b189c777a384dac5ce009e8fc9b52d006926c5a013e7fa8aa688cc"},{"name":"libc6-dev","version":"2.41-12+deb13u4","architecture":"arm64","repository":"debian","path":"pool/main/g/glibc/libc6-dev_2.41-12+deb13u4_arm64.deb","size":1624488,"sha256":"71e373cb5e9da975b02fb4af555929cb1977560e2dd8245de4eb8a7b03677a08"},{"name":"libcrypt-dev","version":"1:4.4.38-1","architecture":"arm64","repository":"debian","path":"pool/main/libx/libxcrypt/libcrypt-dev_4.4.38-1_arm64.deb","size":123160,"sha256":"eec6d4658495cdb8ce505cad91e0918edb8086677f280f3851c07ccd70543054"},{"name":"libcrypt1","version":"1:4.4.38-1","architecture":"arm64","repository":"debian","path":"pool/main/libx/libxcrypt/libcrypt1_4.4.38-1_arm64.deb","size":91760,"sha256":"b9aaa808aa3812b3de3e54eb5dfb16762c1779db032604abef2354c02fdc29b8"},{"name":"libgcc-s1","version":"14.2.0-19","architecture":"arm64","repository":"debian","path":"pool/main/g/gcc-14/libgcc-s1_14.2.0-19_arm64.deb","size":54104,"sha256":"1108bc87879833d6d9a145f22a4a15cddb34e065b4b5f4b97bee586adbac2851"},{"name":"libgomp1","version":"14.2.0-19","architecture":"arm64","repository":"debian","path":"pool/main/g/gcc-14/libgomp1_14.2.0-19_arm64.deb","size":123520,"sha256":"43e84cb7971d8a4d8870cab6204e998ea4f23ee1339bb0ff556dd881bac82d25"},{"name":"libstdc++6","version":"14.2.0-19","architecture":"arm64","repository":"debian","path":"pool/main/g/gcc-14/libstdc++6_14.2.0-19_arm64.deb","size":637536,"sha256":"6669b0c52a2e7c6af9adfdabce3ff6e286065cdfbc7b85280862b5f799daebee"},{"name":"linux-libc-dev","version":"6.12.107-1","architecture":"all","repository":"debian","path":"pool/main/l/linux/linux-libc-dev_6.12.107-1_all.deb","size":2919204,"sha256":"dc68dd53c7356598d005866da0d19d7bd33af2a62971aced624cdf04492902b4"},{"name":"rpcsvc-proto","version":"1.4.3-1+b1","architecture":"arm64","repository":"debian","path":"pool/main/r/rpcsvc-proto/rpcsvc-proto_1.4.3-1+b1_arm64.deb","size":60468,"sha256":"6ae3c216e6c7d8e042ad3f122b8aa89aff56b2b5174b1c5780a7841b3becd61c"}]}}},"forky":{"version":1,"request":{"target":"aarch64-unknown-linux-gnu","sysroot":"debian:forky","packages":[],"gcc":"debian:forky","rust":"rustup","pruning":2},"trees":{"gcc":{"release":"forky","rules":"1.2","resolved":"2026-11-01T00:00:00Z","suites":{"forky":"2026-10-30T08:08:01Z"},"digest":"cf785342fe01ac8db62584f25e09b1aa27fa24fa7ae221acc9cfa095b865bd97","packages":[{"name":"binutils-aarch64-linux-gnu","version":"2.47.50.20261021-1","architecture":"amd64","repository":"debian","path":"pool/main/b/binutils/binutils-aarch64-linux-gnu_2.47.50.20261021-1_amd64.deb","size":1840824,"sha256":"1f1bd942de4525a1dec0e2282f8008d17ef32a79579ae9ee47ea759f72a90fc8"},{"name":"cpp-16-aarch64-linux-gnu","version":"16.2.0-3cross1","architecture":"amd64","repository":"debian","path":"pool/main/g/gcc-16-cross/cpp-16-aarch64-linux-gnu_16.2.0-3cross1_amd64.deb","size":13195420,"sha256":"35aea948500512fe0991ba30bb07d5a208ddde2113d59f95b0c7fa4bb77f5bfe"},{"name":"g++-16-aarch64-linux-gnu","version":"16.2.0-3cross1","architecture":"amd64","repository":"debian","path":"pool/main/g/gcc-16-cross/g++-16-aarch64-linux-gnu_16.2.0-3cross1_amd64.deb","size":14465512,"sha256":"bb35bd533651a0061bce5081d4e56d1dce2e1c0a120684582da4db1a5d0c2a58"},{"name":"gcc-16-aarch64-linux-gnu","version":"16.2.0-3cross1","architecture":"amd64","repository":"debian","path":"pool/main/g/gcc-16-cross/gcc-16-aarch64-linux-gnu_16.2.0-3cross1_amd64.deb","size":25788104,"sha256":"0ee84c04c571969d721f626eea78c3a56ec97bb0bacc71aef8a907b437f5ce43"},{"name":"libc6","version":"2.43-7","architecture":"amd64","repository":"debian","path":"pool/main/g/glibc/libc6_2.43-7_amd64.deb","size":1866392,"sha256":"5c71715c51103beb4fbba9fe9f8dff604af6610dfa71c70bff342f54a7860803"},{"name":"libgcc-16-dev-arm64-cross","version":"16.2.0-3cross1","architecture":"all","repository":"debian","path":"pool/main/g/gcc-16-cross/libgcc-16-dev-arm64-cross_16.2.0-3cross1_all.deb","size":2576692,"sha256":"2ba155c6d85b55bd03bd360a31b52d94709f87f98b14e0f0be452095bc376f49"},{"name":"libgcc-s1","version":"16.2.0-3","architecture":"amd64","repository":"debian","path":"pool/main/g/gcc-16/libgcc-s1_16.2.0-3_amd64.deb","size":74048,"sha256":"e716dc8baad27e884c45ff83a76955047a7a9e33a80e94f9459ee996ebb800b0"},{"name":"libgmp10","version":"2:6.3.0+dfsg-5+b2","architecture":"amd64","repository":"debian","path":"pool/main/g/gmp/libgmp10_6.3.0+dfsg-5+b2_amd64.deb","size":559860,"sha256":"032743c787f0e1e644e4dcfbdb38f01be8cb150cb9633f8be5e79aba6938f349"},{"name":"libisl23","version":"0.28-1","architecture":"amd64","repository":"debian","path":"pool/main/i/isl/libisl23_0.28-1_amd64.deb","size":667000,"sha256":"feec9d37a3dcdccb0c3846ff96004007c9935363df00f052e6570d35b94deb1c"},{"name":"libjansson4","version":"2.15.1-1","architecture":"amd64","repository":"debian","path":"pool/main/j/jansson/libjansson4_2.15.1-1_amd64.deb","size":65632,"sha256":"024a1537ca17a8215c7b03c6e84ea961ae96d3ecce9cd1db6a5226c180568419"},{"name":"libmpc3","version":"1.3.1-3","architecture":"amd64","repository":"debian","path":"pool/main/m/mpclib3/libmpc3_1.3.1-3_amd64.deb","size":52224,"sha256":"eb6113ed366a8abdea9a85040dbdfabb753a1a0637071491968cf92d4858569c"},{"name":"libmpfr6","version":"4.2.2-3","architecture":"amd64","repository":"debian","path":"pool/main/m/mpfr4/libmpfr6_4.2.2-3_amd64.deb","size":729036,"sha256":"2beaa9e1f5c842184bfdcf78bd7a3d3e123256b2b5d13a9200d4e8c4bfd15f95"},{"name":"libpkgconf7","version":"2.5.1-4","architecture":"amd64","repository":"debian","path":"pool/main/p/pkgconf/libpkgconf7_2.5.1-4_amd64.deb","size":47808,"sha256":"043d7864c1f3b3aea5df70c248f4725ee19583f1238c7949a670615fbb595c9b"},{"name":"libsframe3","version":"2.47.50.20261021-1","architecture":"amd64","repository":"debian","path":"pool/main/b/binutils/libsframe3_2.47.50.20261021-1_amd64.deb","size":86320,"sha256":"bd6fb9902d8139efde7df0c4d9e4ed2e4412a0f27f7534d42d04006644e5791e"},{"name":"libstdc++-16-dev-arm64-cross","version":"16.2.0-3cross1","architecture":"all","repository":"debian","path":"pool/main/g/gcc-16-cross/libstdc++-16-dev-arm64-cross_16.2.0-3cross1_all.deb","size":2966112,"sha256":"6fefb209820ba724515de2b6c0c6f824afb25f3fa5a09fba07e79c99d03c99ab"},{"name":"libstdc++6","version":"16.2.0-3","architecture":"amd64","repository":"debian","path":"pool/main/g/gcc-16/libstdc++6_16.2.0-3_amd64.deb","size":823236,"sha256":"7c9e1a89e6c0b9202699957b469c06d0b86f5c97e86c1ff912b6502ddd8793b6"},{"name":"libzstd1","version":"1.5.7+dfsg-4","architecture":"amd64","repository":"debian","path":"pool/main/libz/libzstd/libzstd1_1.5.7+dfsg-4_amd64.deb","size":304040,"sha256":"93e7930e4c25b918f1dd980cc1c6d4487654a248f5fa71eacb976ed7bbe954bd"},{"name":"pkgconf-bin","version":"2.5.1-4","architecture":"amd64","repository":"debian","path":"pool/main/p/pkgconf/pkgconf-bin_2.5.1-4_amd64.deb","size":35864,"sha256":"2374f2f8f8bb3bc11035e5ce1d1c3238d4f928319a3f4128a6d72f83ec9b2358"},{"name":"zlib1g","version":"1:1.3.dfsg+really1.3.2-3","architecture":"amd64","repository":"debian","path":"pool/main/z/zlib/zlib1g_1.3.dfsg+really1.3.2-3_amd64.deb","size":90912,"sha256":"52c585b07bea72ef36df9ddd5d1937f4739d3caec057d827954baec256292651"}]},"sysroot":{"release":"forky","rules":"1.2","resolved":"2026-11-01T00:00:00Z","suites":{"forky":"2026-10-30T08:08:01Z"},"digest":"bb8db3f187f6af7ee1462f81eb2ecac33a48c0f28efa81d012688e58bc27c2a3","packages":[{"name":"gcc-16-base","version":"16.2.0-3","architecture":"arm64","repository":"debian","path":"pool/main/g/gcc-16/gcc-16-base_16.2.0-3_arm64.deb","size":38700,"sha256":"c9c21cce3ac88d1e8bcf1b990c9589cb6ed7cf4cfb84d6eb7efd35a79896251a"},{"name":"libatomic1","version":"16.2.0-3","architecture":"arm64","repository":"debian","path":"pool/main/g/gcc-16/libatomic1_16.2.0-3_arm64.deb","size":9808,"sha256":"5358ad20a0683392318a87999b016695aa688dc368d0af4cc6644247e8d2ad98"},{"name":"libc6","version":"2.43-7","architecture":"arm64","repository":"debian","path":"pool/main/g/glibc/libc6_2.43-7_arm64.deb","size":1458588,"sha256":"2315e75157bf67622bb435724de8be3c4c6f5bb33f3f26e8310842ea66093c74"},{"name":"libc6-dev","version":"2.43-7","architecture":"arm64","repository":"debian","path":"pool/main/g/glibc/libc6-dev_2.43-7_arm64.deb","size":1692836,"sha256":"2fe4fa9f4d59caf63afd5098ce143a63ed8933cec60c5b4cb4485aebbdfa6dce"},{"name":"libgcc-s1","version":"16.2.0-3","architecture":"arm64","repository":"debian","path":"pool/main/g/gcc-16/libgcc-s1_16.2.0-3_arm64.deb","size":53248,"sha256":"0b64848c56954c919709a045dc77972d5787922e3585795bfe2fcb1009647bad"},{"name":"libgomp1","version":"16.2.0-3","architecture":"arm64","repository":"debian","path":"pool/main/g/gcc-16/libgomp1_16.2.0-3_arm64.deb","size":132036,"sha256":"2781e58c34deabf5dfb164ecc4b0e9e4eb574643fe7ed7b3388e01650ebe5e91"},{"name":"libstdc++6","version":"16.2.0-3","architecture":"arm64","repository":"debian","path":"pool/main/g/gcc-16/libstdc++6_16.2.0-3_arm64.deb","size":700172,"sha256":"33c35ea990a913d6e7013d6845b7f4aaed65b70ee01ceb7da86aa25129f866c6"},{"name":"linux-libc-dev","version":"7.2.12-1","architecture":"all","repository":"debian","path":"pool/main/l/linux/linux-libc-dev_7.2.12-1_all.deb","size":2029300,"sha256":"7eaa4fabe0503c808f4b6bf3dd240de1345f9855c97ea8099c4606409221aa1e"}]}}}}');
;// CONCATENATED MODULE: ./lib/src/lock/pins.js

/** The pins in `data/pins.json`. */
const builtInPins = pins_namespaceObject;

;// CONCATENATED MODULE: ./lib/src/net/settings.js
const defaultNetSettings = {
    userAgent: 'crossroot',
    proxies: {},
    connectionsPerHost: 8,
    limitedHosts: ['snapshot.debian.org'],
    connectionsPerLimitedHost: 2,
    connectTimeoutMs: 10_000,
    idleTimeoutMs: 30_000,
    minimumRate: 1024,
    rateWindowMs: 30_000,
    attempts: 4,
    backoffMs: 500,
    retryAfterCapMs: 60_000,
    restMs: 60_000,
    now: Date.now,
};

;// CONCATENATED MODULE: ./lib/src/doors.js





/** The world of the process that runs. */
function realDoors() {
    const environment = definedVariables(process.env);
    const cacheHome = environment.XDG_CACHE_HOME || (0,external_node_path_.join)((0,external_node_os_.homedir)(), '.cache');
    return {
        environment,
        host: { platform: process.platform, arch: process.arch },
        clock: Date.now,
        hostGlibc,
        aptRoot: '/etc/apt',
        toolCache: environment.RUNNER_TOOL_CACHE || (0,external_node_path_.join)(cacheHome, 'crossroot'),
        temp: environment.RUNNER_TEMP || (0,external_node_os_.tmpdir)(),
        cacheJob: besideEntry('cache-job'),
        packWorker: besideEntry('pack-worker'),
        publicMirrors: mirrors/* publicMirrors */.g,
        netSettings: defaultNetSettings,
        pins: builtInPins,
    };
}
/** A bundle that stands beside the one that was started. */
function besideEntry(name) {
    return (0,external_node_path_.join)((0,external_node_path_.dirname)(process.argv[1] ?? ''), '..', name, 'index.js');
}
function definedVariables(variables) {
    return Object.fromEntries(Object.entries(variables).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
}
function hostGlibc() {
    const report = process.report.getReport();
    const header = typeof report === 'object' && report !== null && 'header' in report ? report.header : undefined;
    if (typeof header !== 'object' || header === null || !('glibcVersionRuntime' in header))
        return undefined;
    return typeof header.glibcVersionRuntime === 'string' ? header.glibcVersionRuntime : undefined;
}


/***/ }),

/***/ 5071:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ codeOf),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   p5: () => (/* binding */ CrossrootError),
/* harmony export */   s9: () => (/* binding */ tellFailure)
/* harmony export */ });
/** The one error class of Crossroot: every failure that a user can meet is told through it. */
class CrossrootError extends Error {
    what;
    why;
    todo;
    exitCode;
    constructor(failure) {
        const why = toLines(failure.why);
        const todo = toLines(failure.todo);
        super([failure.what, ...why.map((line) => `  why: ${line}`), ...todo.map((line) => `  do: ${line}`)].join('\n'), {
            cause: failure.cause,
        });
        this.name = 'CrossrootError';
        this.what = failure.what;
        this.why = why;
        this.todo = todo;
        this.exitCode = failure.exitCode ?? 1;
    }
}
/** How an entry tells a failure: the words, and the exit code of the run. What nobody foresaw keeps its stack. */
function tellFailure(error) {
    if (error instanceof CrossrootError)
        return { message: error.message, exitCode: error.exitCode };
    const stack = error instanceof Error ? error.stack : undefined;
    return {
        message: `Crossroot met an error that it does not know: ${stack ?? messageOf(error)}`,
        exitCode: 1,
    };
}
/** The message of anything that was thrown, in one line of words. */
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}
/** The `code` of a Node system error (`ENOENT`, `ENOSPC`, …), if it has one. */
function codeOf(error) {
    if (typeof error !== 'object' || error === null || !('code' in error))
        return undefined;
    return typeof error.code === 'string' ? error.code : undefined;
}
function toLines(value) {
    if (value === undefined)
        return [];
    return typeof value === 'string' ? [value] : value;
}


/***/ }),

/***/ 8768:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ PlaceFailure),
/* harmony export */   n: () => (/* binding */ DownloadError)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5071);
/* harmony import */ var _url_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8099);


/** Why one place did not give the wanted bytes, this time. */
class PlaceFailure extends Error {
    topic;
    /** Whether asking the same place once more may help (`again`), or only the next place (`next`). */
    advice;
    /** The host that gave no answer at all, if that is what happened. */
    silentHost;
    constructor(topic, advice, said, more = {}) {
        super(said, { cause: more.cause });
        this.name = 'PlaceFailure';
        this.topic = topic;
        this.advice = advice;
        this.silentHost = more.silentHost;
    }
}
/** No place gave the wanted bytes. */
class DownloadError extends _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CrossrootError */ .p5 {
    /** `missing`: every place was asked and said that it does not have them (404 or 410); `failed`: anything else. */
    kind;
    constructor(wanted, asked) {
        const failures = asked.flatMap((one) => one.failures.at(-1) ?? []);
        const topics = new Set(failures.map((failure) => failure.topic));
        super({
            what: `cannot download ${wanted.what}`,
            why: asked.length === 0 ? 'no place is known that could have it' : asked.map(placeLine),
            todo: asked.length === 0 ? 'name a `mirror`' : [...topics].map(adviceOn),
            cause: failures.at(-1)?.cause,
        });
        this.name = 'DownloadError';
        this.kind = topics.size === 1 && topics.has('missing') ? 'missing' : 'failed';
    }
}
function placeLine({ source, failures }) {
    const said = failures
        .map((failure) => failure.message)
        // A host that is not asked again is told with why, which may just have been said.
        .filter((message, at, all) => !all.slice(0, at).some((earlier) => message.endsWith(earlier)))
        .join('; then ');
    const times = failures.length > 1 ? ` (asked ${failures.length} times)` : '';
    return `${source.name} ${(0,_url_js__WEBPACK_IMPORTED_MODULE_1__/* .shownUrl */ .zA)(source.url)}: ${said}${times}`;
}
function adviceOn(topic) {
    switch (topic) {
        case 'missing':
            return 'check the name and the version, or name a `mirror` that has it';
        case 'access':
            return 'name a `mirror` that needs no login; see whether a proxy refuses the address';
        case 'status':
        case 'busy':
            return 'try again later, or name another `mirror`';
        case 'connection':
            return 'check the network and the proxy settings (http_proxy, https_proxy, no_proxy), or name a reachable `mirror`';
        case 'certificate':
            return "check the machine's date, and give a private certificate authority with NODE_EXTRA_CA_CERTS";
        case 'redirect':
            return 'give the address that the file is really at, or name another `mirror`';
        case 'content':
            return 'something on the way serves other bytes (a stale mirror, a proxy, a login page): name another `mirror`';
    }
}


/***/ }),

/***/ 8099:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Dl: () => (/* binding */ parseUrl),
/* harmony export */   Zc: () => (/* binding */ isHttp),
/* harmony export */   zA: () => (/* binding */ shownUrl)
/* harmony export */ });
/* unused harmony export joinUrl */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5071);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8427);


/**
 * Joins the base URL of an archive with a path from one of its indices, so that the result is beneath the base.
 *
 * The path may hold the characters of Debian's file names (Debian policy §5.6.7, §5.6.12), `/`, `_`, `:` and `=`. `+` is
 * sent as `%2B`, as apt does, because object stores read a bare `+` as a blank.
 *
 * @param base An absolute http or https URL without query and fragment, with or without a `/` at its end.
 * @param path A relative path, for example `pool/main/z/zlib/zlib1g_1.2.13.dfsg-1_arm64.deb`.
 * @throws CrossrootError for a base that is no such URL, and for a path that could lead anywhere else: absolute, with
 *   `.`, `..` or empty parts, or with any other character (`%`, `?`, `#`, `\`, blanks, control characters).
 */
function joinUrl(base, path) {
    const root = parseBase(base);
    const parts = path.split('/');
    if (!parts.every((part) => /^[A-Za-z0-9._+~:=-]+$/.test(part) && part !== '.' && part !== '..')) {
        throw new CrossrootError({
            what: `refused the path "${printable(path)}" of ${shownUrl(base)}`,
            why: 'it does not plainly lead to a file beneath that address',
            todo: 'the archive is damaged or hostile: name another `mirror`',
        });
    }
    const folder = root.href.endsWith('/') ? root.href : `${root.href}/`;
    return folder + path.replaceAll('+', '%2B');
}
/** The URL as a message may show it: without user, password, query and fragment, which may hold secrets. */
function shownUrl(url) {
    const parsed = parseUrl(String(url));
    if (parsed === undefined || parsed.host === '') {
        // Whatever this is, a password in it stands before the last @.
        return (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(String(url)
            .replace(/[?#].*$/s, '')
            .replace(/^.*@/s, ''));
    }
    return (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(`${parsed.protocol}//${parsed.host}${parsed.pathname}`);
}
/** The URL, or nothing where there is none. (`URL.parse` came with Node 22.) */
function parseUrl(text, base) {
    return URL.canParse(text, base?.href) ? new URL(text, base) : undefined;
}
function isHttp(url) {
    return url.protocol === 'http:' || url.protocol === 'https:';
}
function parseBase(base) {
    const url = /[\p{Cc}\s\\?#]/u.test(base) ? undefined : parseUrl(base);
    if (url === undefined || !isHttp(url)) {
        throw new CrossrootError({
            what: `"${shownUrl(base)}" cannot be the address of an archive`,
            why: 'it is not an http or https URL without query and fragment',
            todo: 'give an address such as `https://mirror.example/debian`',
        });
    }
    return url;
}


/***/ }),

/***/ 8427:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Y4: () => (/* binding */ isCertificateError),
/* harmony export */   g$: () => (/* binding */ printable),
/* harmony export */   o7: () => (/* binding */ statusWords),
/* harmony export */   oc: () => (/* binding */ connectionWords),
/* harmony export */   p0: () => (/* binding */ duration)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7067);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5071);


const longest = 300;
/** Text from elsewhere in one line that a message may hold: no control characters, no credentials, bounded. */
function printable(text) {
    const clean = text
        .replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ')
        .replace(/\/\/[^/\s]*@/g, '//')
        .trim();
    return clean.length > longest ? `${clean.slice(0, longest)}…` : clean;
}
/** `404 Not Found`, in the words of the standard rather than the server's. */
function statusWords(status) {
    const words = node_http__WEBPACK_IMPORTED_MODULE_0__.STATUS_CODES[status];
    return words === undefined ? `status ${status}` : `${status} ${words}`;
}
/** Milliseconds in the unit that a reader would choose: `500 ms`, `30 s`, `24 h`. */
function duration(ms) {
    if (ms < 1000)
        return `${Math.round(ms)} ms`;
    if (ms < 120_000)
        return `${rounded(ms / 1000)} s`;
    if (ms < 7_200_000)
        return `${rounded(ms / 60_000)} min`;
    return `${rounded(ms / 3_600_000)} h`;
}
/** What went wrong with a connection, in words. */
function connectionWords(error) {
    if (error instanceof AggregateError && error.message === '') {
        return [...new Set(error.errors.map(connectionWords))].join(', ');
    }
    const code = (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .codeOf */ .$N)(error);
    const words = code === undefined ? undefined : codeWords[code];
    const detail = printable((0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error));
    if (words === undefined)
        return code === undefined || detail.includes(code) ? detail : `${detail} (${code})`;
    return `${words} (${detail})`;
}
/** Whether the other side's certificate was not accepted, which no further attempt changes. */
function isCertificateError(error) {
    const code = (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .codeOf */ .$N)(error) ?? '';
    return /CERT|^ERR_TLS_|^UNABLE_TO_|SIGNED/.test(code);
}
const codeWords = {
    EAI_AGAIN: 'the host name could not be looked up',
    ECONNREFUSED: 'the connection was refused',
    ECONNRESET: 'the connection was reset',
    EHOSTUNREACH: 'the host cannot be reached',
    ENETUNREACH: 'the network cannot be reached',
    ENOTFOUND: 'the host name is not known',
    EPIPE: 'the connection was reset',
    ETIMEDOUT: 'the connection timed out',
    UND_ERR_CONNECT_TIMEOUT: 'no connection in time',
    UND_ERR_SOCKET: 'the connection was closed',
};
function rounded(value) {
    return Math.round(value * 10) / 10;
}


/***/ }),

/***/ 6965:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  d: () => (/* binding */ findRelease),
  D: () => (/* binding */ releases)
});

;// CONCATENATED MODULE: ./lib/data/releases.json
const releases_namespaceObject = /*#__PURE__*/JSON.parse('{"buster":{"glibc":"2.28","ended":true,"mergedUsr":false,"repositories":[{"repository":"debian","suite":"buster","components":["main"]},{"repository":"debian","suite":"buster-updates","components":["main"]}],"gcc":{"version":"8","argv0":false,"pkgconf":"pkgconf"},"rust":{"compiler":"rustc","cargo":"cargo","std":"libstd-rust-dev"}},"bullseye":{"glibc":"2.31","ended":true,"mergedUsr":false,"repositories":[{"repository":"debian","suite":"bullseye","components":["main"]},{"repository":"debian","suite":"bullseye-updates","components":["main"]}],"gcc":{"version":"10","argv0":false,"pkgconf":"pkgconf"},"rust":{"compiler":"rustc-web","cargo":"cargo-web","std":"libstd-rust-web-dev"}},"bookworm":{"glibc":"2.36","ended":false,"mergedUsr":false,"repositories":[{"repository":"debian","suite":"bookworm","components":["main"]},{"repository":"debian","suite":"bookworm-updates","components":["main"]},{"repository":"debian-security","suite":"bookworm-security","components":["main"]}],"gcc":{"version":"12","argv0":true,"pkgconf":"pkgconf-bin"},"rust":{"compiler":"rustc-web","cargo":"cargo-web","std":"libstd-rust-web-dev"}},"trixie":{"glibc":"2.41","ended":false,"mergedUsr":true,"repositories":[{"repository":"debian","suite":"trixie","components":["main"]},{"repository":"debian","suite":"trixie-updates","components":["main"]},{"repository":"debian-security","suite":"trixie-security","components":["main"]}],"gcc":{"version":"14","argv0":true,"pkgconf":"pkgconf-bin"},"rust":{"compiler":"rustc-web","cargo":"cargo-web","std":"libstd-rust-web-dev"}},"forky":{"glibc":"2.43","ended":false,"mergedUsr":true,"repositories":[{"repository":"debian","suite":"forky","components":["main"]},{"repository":"debian","suite":"forky-updates","components":["main"]},{"repository":"debian-security","suite":"forky-security","components":["main"]}],"gcc":{"version":"16","argv0":true,"pkgconf":"pkgconf-bin"},"rust":{"compiler":"rustc","cargo":"cargo","std":"libstd-rust-dev"}}}');
;// CONCATENATED MODULE: ./lib/src/release.js

/** All releases, oldest glibc first. */
const releases = Object.entries(releases_namespaceObject).map(([name, row]) => ({ name, ...row }));
/** The release with this codename, if there is one. */
function findRelease(name) {
    return releases.find((release) => release.name === name);
}


/***/ }),

/***/ 5260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  m: () => (/* binding */ exec),
  H: () => (/* binding */ getExecOutput)
});

// EXTERNAL MODULE: external "string_decoder"
var external_string_decoder_ = __nccwpck_require__(3193);
// EXTERNAL MODULE: external "os"
var external_os_ = __nccwpck_require__(857);
// EXTERNAL MODULE: external "events"
var external_events_ = __nccwpck_require__(4434);
// EXTERNAL MODULE: external "child_process"
var external_child_process_ = __nccwpck_require__(5317);
// EXTERNAL MODULE: external "path"
var external_path_ = __nccwpck_require__(6928);
// EXTERNAL MODULE: ./node_modules/@actions/io/lib/io.js
var io = __nccwpck_require__(8701);
// EXTERNAL MODULE: ./node_modules/@actions/io/lib/io-util.js
var io_util = __nccwpck_require__(90);
;// CONCATENATED MODULE: external "timers"
const external_timers_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");
;// CONCATENATED MODULE: ./node_modules/@actions/exec/lib/toolrunner.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};







/* eslint-disable @typescript-eslint/unbound-method */
const IS_WINDOWS = process.platform === 'win32';
/*
 * Class for running command line tools. Handles quoting and arg parsing in a platform agnostic way.
 */
class ToolRunner extends external_events_.EventEmitter {
    constructor(toolPath, args, options) {
        super();
        if (!toolPath) {
            throw new Error("Parameter 'toolPath' cannot be null or empty.");
        }
        this.toolPath = toolPath;
        this.args = args || [];
        this.options = options || {};
    }
    _debug(message) {
        if (this.options.listeners && this.options.listeners.debug) {
            this.options.listeners.debug(message);
        }
    }
    _getCommandString(options, noPrefix) {
        const toolPath = this._getSpawnFileName();
        const args = this._getSpawnArgs(options);
        let cmd = noPrefix ? '' : '[command]'; // omit prefix when piped to a second tool
        if (IS_WINDOWS) {
            // Windows + cmd file
            if (this._isCmdFile()) {
                cmd += toolPath;
                for (const a of args) {
                    cmd += ` ${a}`;
                }
            }
            // Windows + verbatim
            else if (options.windowsVerbatimArguments) {
                cmd += `"${toolPath}"`;
                for (const a of args) {
                    cmd += ` ${a}`;
                }
            }
            // Windows (regular)
            else {
                cmd += this._windowsQuoteCmdArg(toolPath);
                for (const a of args) {
                    cmd += ` ${this._windowsQuoteCmdArg(a)}`;
                }
            }
        }
        else {
            // OSX/Linux - this can likely be improved with some form of quoting.
            // creating processes on Unix is fundamentally different than Windows.
            // on Unix, execvp() takes an arg array.
            cmd += toolPath;
            for (const a of args) {
                cmd += ` ${a}`;
            }
        }
        return cmd;
    }
    _processLineBuffer(data, strBuffer, onLine) {
        try {
            let s = strBuffer + data.toString();
            let n = s.indexOf(external_os_.EOL);
            while (n > -1) {
                const line = s.substring(0, n);
                onLine(line);
                // the rest of the string ...
                s = s.substring(n + external_os_.EOL.length);
                n = s.indexOf(external_os_.EOL);
            }
            return s;
        }
        catch (err) {
            // streaming lines to console is best effort.  Don't fail a build.
            this._debug(`error processing line. Failed with error ${err}`);
            return '';
        }
    }
    _getSpawnFileName() {
        if (IS_WINDOWS) {
            if (this._isCmdFile()) {
                return process.env['COMSPEC'] || 'cmd.exe';
            }
        }
        return this.toolPath;
    }
    _getSpawnArgs(options) {
        if (IS_WINDOWS) {
            if (this._isCmdFile()) {
                let argline = `/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;
                for (const a of this.args) {
                    argline += ' ';
                    argline += options.windowsVerbatimArguments
                        ? a
                        : this._windowsQuoteCmdArg(a);
                }
                argline += '"';
                return [argline];
            }
        }
        return this.args;
    }
    _endsWith(str, end) {
        return str.endsWith(end);
    }
    _isCmdFile() {
        const upperToolPath = this.toolPath.toUpperCase();
        return (this._endsWith(upperToolPath, '.CMD') ||
            this._endsWith(upperToolPath, '.BAT'));
    }
    _windowsQuoteCmdArg(arg) {
        // for .exe, apply the normal quoting rules that libuv applies
        if (!this._isCmdFile()) {
            return this._uvQuoteCmdArg(arg);
        }
        // otherwise apply quoting rules specific to the cmd.exe command line parser.
        // the libuv rules are generic and are not designed specifically for cmd.exe
        // command line parser.
        //
        // for a detailed description of the cmd.exe command line parser, refer to
        // http://stackoverflow.com/questions/4094699/how-does-the-windows-command-interpreter-cmd-exe-parse-scripts/7970912#7970912
        // need quotes for empty arg
        if (!arg) {
            return '""';
        }
        // determine whether the arg needs to be quoted
        const cmdSpecialChars = [
            ' ',
            '\t',
            '&',
            '(',
            ')',
            '[',
            ']',
            '{',
            '}',
            '^',
            '=',
            ';',
            '!',
            "'",
            '+',
            ',',
            '`',
            '~',
            '|',
            '<',
            '>',
            '"'
        ];
        let needsQuotes = false;
        for (const char of arg) {
            if (cmdSpecialChars.some(x => x === char)) {
                needsQuotes = true;
                break;
            }
        }
        // short-circuit if quotes not needed
        if (!needsQuotes) {
            return arg;
        }
        // the following quoting rules are very similar to the rules that by libuv applies.
        //
        // 1) wrap the string in quotes
        //
        // 2) double-up quotes - i.e. " => ""
        //
        //    this is different from the libuv quoting rules. libuv replaces " with \", which unfortunately
        //    doesn't work well with a cmd.exe command line.
        //
        //    note, replacing " with "" also works well if the arg is passed to a downstream .NET console app.
        //    for example, the command line:
        //          foo.exe "myarg:""my val"""
        //    is parsed by a .NET console app into an arg array:
        //          [ "myarg:\"my val\"" ]
        //    which is the same end result when applying libuv quoting rules. although the actual
        //    command line from libuv quoting rules would look like:
        //          foo.exe "myarg:\"my val\""
        //
        // 3) double-up slashes that precede a quote,
        //    e.g.  hello \world    => "hello \world"
        //          hello\"world    => "hello\\""world"
        //          hello\\"world   => "hello\\\\""world"
        //          hello world\    => "hello world\\"
        //
        //    technically this is not required for a cmd.exe command line, or the batch argument parser.
        //    the reasons for including this as a .cmd quoting rule are:
        //
        //    a) this is optimized for the scenario where the argument is passed from the .cmd file to an
        //       external program. many programs (e.g. .NET console apps) rely on the slash-doubling rule.
        //
        //    b) it's what we've been doing previously (by deferring to node default behavior) and we
        //       haven't heard any complaints about that aspect.
        //
        // note, a weakness of the quoting rules chosen here, is that % is not escaped. in fact, % cannot be
        // escaped when used on the command line directly - even though within a .cmd file % can be escaped
        // by using %%.
        //
        // the saving grace is, on the command line, %var% is left as-is if var is not defined. this contrasts
        // the line parsing rules within a .cmd file, where if var is not defined it is replaced with nothing.
        //
        // one option that was explored was replacing % with ^% - i.e. %var% => ^%var^%. this hack would
        // often work, since it is unlikely that var^ would exist, and the ^ character is removed when the
        // variable is used. the problem, however, is that ^ is not removed when %* is used to pass the args
        // to an external program.
        //
        // an unexplored potential solution for the % escaping problem, is to create a wrapper .cmd file.
        // % can be escaped within a .cmd file.
        let reverse = '"';
        let quoteHit = true;
        for (let i = arg.length; i > 0; i--) {
            // walk the string in reverse
            reverse += arg[i - 1];
            if (quoteHit && arg[i - 1] === '\\') {
                reverse += '\\'; // double the slash
            }
            else if (arg[i - 1] === '"') {
                quoteHit = true;
                reverse += '"'; // double the quote
            }
            else {
                quoteHit = false;
            }
        }
        reverse += '"';
        return reverse.split('').reverse().join('');
    }
    _uvQuoteCmdArg(arg) {
        // Tool runner wraps child_process.spawn() and needs to apply the same quoting as
        // Node in certain cases where the undocumented spawn option windowsVerbatimArguments
        // is used.
        //
        // Since this function is a port of quote_cmd_arg from Node 4.x (technically, lib UV,
        // see https://github.com/nodejs/node/blob/v4.x/deps/uv/src/win/process.c for details),
        // pasting copyright notice from Node within this function:
        //
        //      Copyright Joyent, Inc. and other Node contributors. All rights reserved.
        //
        //      Permission is hereby granted, free of charge, to any person obtaining a copy
        //      of this software and associated documentation files (the "Software"), to
        //      deal in the Software without restriction, including without limitation the
        //      rights to use, copy, modify, merge, publish, distribute, sublicense, and/or
        //      sell copies of the Software, and to permit persons to whom the Software is
        //      furnished to do so, subject to the following conditions:
        //
        //      The above copyright notice and this permission notice shall be included in
        //      all copies or substantial portions of the Software.
        //
        //      THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
        //      IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
        //      FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
        //      AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
        //      LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING
        //      FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS
        //      IN THE SOFTWARE.
        if (!arg) {
            // Need double quotation for empty argument
            return '""';
        }
        if (!arg.includes(' ') && !arg.includes('\t') && !arg.includes('"')) {
            // No quotation needed
            return arg;
        }
        if (!arg.includes('"') && !arg.includes('\\')) {
            // No embedded double quotes or backslashes, so I can just wrap
            // quote marks around the whole thing.
            return `"${arg}"`;
        }
        // Expected input/output:
        //   input : hello"world
        //   output: "hello\"world"
        //   input : hello""world
        //   output: "hello\"\"world"
        //   input : hello\world
        //   output: hello\world
        //   input : hello\\world
        //   output: hello\\world
        //   input : hello\"world
        //   output: "hello\\\"world"
        //   input : hello\\"world
        //   output: "hello\\\\\"world"
        //   input : hello world\
        //   output: "hello world\\" - note the comment in libuv actually reads "hello world\"
        //                             but it appears the comment is wrong, it should be "hello world\\"
        let reverse = '"';
        let quoteHit = true;
        for (let i = arg.length; i > 0; i--) {
            // walk the string in reverse
            reverse += arg[i - 1];
            if (quoteHit && arg[i - 1] === '\\') {
                reverse += '\\';
            }
            else if (arg[i - 1] === '"') {
                quoteHit = true;
                reverse += '\\';
            }
            else {
                quoteHit = false;
            }
        }
        reverse += '"';
        return reverse.split('').reverse().join('');
    }
    _cloneExecOptions(options) {
        options = options || {};
        const result = {
            cwd: options.cwd || process.cwd(),
            env: options.env || process.env,
            silent: options.silent || false,
            windowsVerbatimArguments: options.windowsVerbatimArguments || false,
            failOnStdErr: options.failOnStdErr || false,
            ignoreReturnCode: options.ignoreReturnCode || false,
            delay: options.delay || 10000
        };
        result.outStream = options.outStream || process.stdout;
        result.errStream = options.errStream || process.stderr;
        return result;
    }
    _getSpawnOptions(options, toolPath) {
        options = options || {};
        const result = {};
        result.cwd = options.cwd;
        result.env = options.env;
        result['windowsVerbatimArguments'] =
            options.windowsVerbatimArguments || this._isCmdFile();
        if (options.windowsVerbatimArguments) {
            result.argv0 = `"${toolPath}"`;
        }
        return result;
    }
    /**
     * Exec a tool.
     * Output will be streamed to the live console.
     * Returns promise with return code
     *
     * @param     tool     path to tool to exec
     * @param     options  optional exec options.  See ExecOptions
     * @returns   number
     */
    exec() {
        return __awaiter(this, void 0, void 0, function* () {
            // root the tool path if it is unrooted and contains relative pathing
            if (!io_util/* isRooted */.Qh(this.toolPath) &&
                (this.toolPath.includes('/') ||
                    (IS_WINDOWS && this.toolPath.includes('\\')))) {
                // prefer options.cwd if it is specified, however options.cwd may also need to be rooted
                this.toolPath = external_path_.resolve(process.cwd(), this.options.cwd || process.cwd(), this.toolPath);
            }
            // if the tool is only a file name, then resolve it from the PATH
            // otherwise verify it exists (add extension on Windows if necessary)
            this.toolPath = yield io/* which */.K7(this.toolPath, true);
            return new Promise((resolve, reject) => __awaiter(this, void 0, void 0, function* () {
                this._debug(`exec tool: ${this.toolPath}`);
                this._debug('arguments:');
                for (const arg of this.args) {
                    this._debug(`   ${arg}`);
                }
                const optionsNonNull = this._cloneExecOptions(this.options);
                if (!optionsNonNull.silent && optionsNonNull.outStream) {
                    optionsNonNull.outStream.write(this._getCommandString(optionsNonNull) + external_os_.EOL);
                }
                const state = new ExecState(optionsNonNull, this.toolPath);
                state.on('debug', (message) => {
                    this._debug(message);
                });
                if (this.options.cwd && !(yield io_util/* exists */.t2(this.options.cwd))) {
                    return reject(new Error(`The cwd: ${this.options.cwd} does not exist!`));
                }
                const fileName = this._getSpawnFileName();
                const cp = external_child_process_.spawn(fileName, this._getSpawnArgs(optionsNonNull), this._getSpawnOptions(this.options, fileName));
                let stdbuffer = '';
                if (cp.stdout) {
                    cp.stdout.on('data', (data) => {
                        if (this.options.listeners && this.options.listeners.stdout) {
                            this.options.listeners.stdout(data);
                        }
                        if (!optionsNonNull.silent && optionsNonNull.outStream) {
                            optionsNonNull.outStream.write(data);
                        }
                        stdbuffer = this._processLineBuffer(data, stdbuffer, (line) => {
                            if (this.options.listeners && this.options.listeners.stdline) {
                                this.options.listeners.stdline(line);
                            }
                        });
                    });
                }
                let errbuffer = '';
                if (cp.stderr) {
                    cp.stderr.on('data', (data) => {
                        state.processStderr = true;
                        if (this.options.listeners && this.options.listeners.stderr) {
                            this.options.listeners.stderr(data);
                        }
                        if (!optionsNonNull.silent &&
                            optionsNonNull.errStream &&
                            optionsNonNull.outStream) {
                            const s = optionsNonNull.failOnStdErr
                                ? optionsNonNull.errStream
                                : optionsNonNull.outStream;
                            s.write(data);
                        }
                        errbuffer = this._processLineBuffer(data, errbuffer, (line) => {
                            if (this.options.listeners && this.options.listeners.errline) {
                                this.options.listeners.errline(line);
                            }
                        });
                    });
                }
                cp.on('error', (err) => {
                    state.processError = err.message;
                    state.processExited = true;
                    state.processClosed = true;
                    state.CheckComplete();
                });
                cp.on('exit', (code) => {
                    state.processExitCode = code;
                    state.processExited = true;
                    this._debug(`Exit code ${code} received from tool '${this.toolPath}'`);
                    state.CheckComplete();
                });
                cp.on('close', (code) => {
                    state.processExitCode = code;
                    state.processExited = true;
                    state.processClosed = true;
                    this._debug(`STDIO streams have closed for tool '${this.toolPath}'`);
                    state.CheckComplete();
                });
                state.on('done', (error, exitCode) => {
                    if (stdbuffer.length > 0) {
                        this.emit('stdline', stdbuffer);
                    }
                    if (errbuffer.length > 0) {
                        this.emit('errline', errbuffer);
                    }
                    cp.removeAllListeners();
                    if (error) {
                        reject(error);
                    }
                    else {
                        resolve(exitCode);
                    }
                });
                if (this.options.input) {
                    if (!cp.stdin) {
                        throw new Error('child process missing stdin');
                    }
                    cp.stdin.end(this.options.input);
                }
            }));
        });
    }
}
/**
 * Convert an arg string to an array of args. Handles escaping
 *
 * @param    argString   string of arguments
 * @returns  string[]    array of arguments
 */
function argStringToArray(argString) {
    const args = [];
    let inQuotes = false;
    let escaped = false;
    let arg = '';
    function append(c) {
        // we only escape double quotes.
        if (escaped && c !== '"') {
            arg += '\\';
        }
        arg += c;
        escaped = false;
    }
    for (let i = 0; i < argString.length; i++) {
        const c = argString.charAt(i);
        if (c === '"') {
            if (!escaped) {
                inQuotes = !inQuotes;
            }
            else {
                append(c);
            }
            continue;
        }
        if (c === '\\' && escaped) {
            append(c);
            continue;
        }
        if (c === '\\' && inQuotes) {
            escaped = true;
            continue;
        }
        if (c === ' ' && !inQuotes) {
            if (arg.length > 0) {
                args.push(arg);
                arg = '';
            }
            continue;
        }
        append(c);
    }
    if (arg.length > 0) {
        args.push(arg.trim());
    }
    return args;
}
class ExecState extends external_events_.EventEmitter {
    constructor(options, toolPath) {
        super();
        this.processClosed = false; // tracks whether the process has exited and stdio is closed
        this.processError = '';
        this.processExitCode = 0;
        this.processExited = false; // tracks whether the process has exited
        this.processStderr = false; // tracks whether stderr was written to
        this.delay = 10000; // 10 seconds
        this.done = false;
        this.timeout = null;
        if (!toolPath) {
            throw new Error('toolPath must not be empty');
        }
        this.options = options;
        this.toolPath = toolPath;
        if (options.delay) {
            this.delay = options.delay;
        }
    }
    CheckComplete() {
        if (this.done) {
            return;
        }
        if (this.processClosed) {
            this._setResult();
        }
        else if (this.processExited) {
            this.timeout = (0,external_timers_namespaceObject.setTimeout)(ExecState.HandleTimeout, this.delay, this);
        }
    }
    _debug(message) {
        this.emit('debug', message);
    }
    _setResult() {
        // determine whether there is an error
        let error;
        if (this.processExited) {
            if (this.processError) {
                error = new Error(`There was an error when attempting to execute the process '${this.toolPath}'. This may indicate the process failed to start. Error: ${this.processError}`);
            }
            else if (this.processExitCode !== 0 && !this.options.ignoreReturnCode) {
                error = new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`);
            }
            else if (this.processStderr && this.options.failOnStdErr) {
                error = new Error(`The process '${this.toolPath}' failed because one or more lines were written to the STDERR stream`);
            }
        }
        // clear the timeout
        if (this.timeout) {
            clearTimeout(this.timeout);
            this.timeout = null;
        }
        this.done = true;
        this.emit('done', error, this.processExitCode);
    }
    static HandleTimeout(state) {
        if (state.done) {
            return;
        }
        if (!state.processClosed && state.processExited) {
            const message = `The STDIO streams did not close within ${state.delay / 1000} seconds of the exit event from process '${state.toolPath}'. This may indicate a child process inherited the STDIO streams and has not yet exited.`;
            state._debug(message);
        }
        state._setResult();
    }
}
//# sourceMappingURL=toolrunner.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/exec/lib/exec.js
var exec_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


/**
 * Exec a command.
 * Output will be streamed to the live console.
 * Returns promise with return code
 *
 * @param     commandLine        command to execute (can include additional args). Must be correctly escaped.
 * @param     args               optional arguments for tool. Escaping is handled by the lib.
 * @param     options            optional exec options.  See ExecOptions
 * @returns   Promise<number>    exit code
 */
function exec(commandLine, args, options) {
    return exec_awaiter(this, void 0, void 0, function* () {
        const commandArgs = argStringToArray(commandLine);
        if (commandArgs.length === 0) {
            throw new Error(`Parameter 'commandLine' cannot be null or empty.`);
        }
        // Path to tool to execute should be first arg
        const toolPath = commandArgs[0];
        args = commandArgs.slice(1).concat(args || []);
        const runner = new ToolRunner(toolPath, args, options);
        return runner.exec();
    });
}
/**
 * Exec a command and get the output.
 * Output will be streamed to the live console.
 * Returns promise with the exit code and collected stdout and stderr
 *
 * @param     commandLine           command to execute (can include additional args). Must be correctly escaped.
 * @param     args                  optional arguments for tool. Escaping is handled by the lib.
 * @param     options               optional exec options.  See ExecOptions
 * @returns   Promise<ExecOutput>   exit code, stdout, and stderr
 */
function getExecOutput(commandLine, args, options) {
    return exec_awaiter(this, void 0, void 0, function* () {
        var _a, _b;
        let stdout = '';
        let stderr = '';
        //Using string decoder covers the case where a mult-byte character is split
        const stdoutDecoder = new external_string_decoder_.StringDecoder('utf8');
        const stderrDecoder = new external_string_decoder_.StringDecoder('utf8');
        const originalStdoutListener = (_a = options === null || options === void 0 ? void 0 : options.listeners) === null || _a === void 0 ? void 0 : _a.stdout;
        const originalStdErrListener = (_b = options === null || options === void 0 ? void 0 : options.listeners) === null || _b === void 0 ? void 0 : _b.stderr;
        const stdErrListener = (data) => {
            stderr += stderrDecoder.write(data);
            if (originalStdErrListener) {
                originalStdErrListener(data);
            }
        };
        const stdOutListener = (data) => {
            stdout += stdoutDecoder.write(data);
            if (originalStdoutListener) {
                originalStdoutListener(data);
            }
        };
        const listeners = Object.assign(Object.assign({}, options === null || options === void 0 ? void 0 : options.listeners), { stdout: stdOutListener, stderr: stdErrListener });
        const exitCode = yield exec(commandLine, args, Object.assign(Object.assign({}, options), { listeners }));
        //flush any remaining characters
        stdout += stdoutDecoder.end();
        stderr += stderrDecoder.end();
        return {
            exitCode,
            stdout,
            stderr
        };
    });
}
//# sourceMappingURL=exec.js.map

/***/ }),

/***/ 90:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H8: () => (/* binding */ IS_WINDOWS),
/* harmony export */   Qh: () => (/* binding */ isRooted),
/* harmony export */   t2: () => (/* binding */ exists),
/* harmony export */   vr: () => (/* binding */ tryGetExecutablePath)
/* harmony export */ });
/* unused harmony exports chmod, copyFile, lstat, mkdir, open, readdir, rename, rm, rmdir, stat, symlink, unlink, readlink, UV_FS_O_EXLOCK, READONLY, isDirectory, getCmdPath */
/* harmony import */ var fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9896);
/* harmony import */ var path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6928);
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const { chmod, copyFile, lstat, mkdir, open, readdir, rename, rm, rmdir, stat, symlink, unlink } = fs__WEBPACK_IMPORTED_MODULE_0__.promises;
// export const {open} = 'fs'
const IS_WINDOWS = process.platform === 'win32';
/**
 * Custom implementation of readlink to ensure Windows junctions
 * maintain trailing backslash for backward compatibility with Node.js < 24
 *
 * In Node.js 20, Windows junctions (directory symlinks) always returned paths
 * with trailing backslashes. Node.js 24 removed this behavior, which breaks
 * code that relied on this format for path operations.
 *
 * This implementation restores the Node 20 behavior by adding a trailing
 * backslash to all junction results on Windows.
 */
function readlink(fsPath) {
    return __awaiter(this, void 0, void 0, function* () {
        const result = yield fs.promises.readlink(fsPath);
        // On Windows, restore Node 20 behavior: add trailing backslash to all results
        // since junctions on Windows are always directory links
        if (IS_WINDOWS && !result.endsWith('\\')) {
            return `${result}\\`;
        }
        return result;
    });
}
// See https://github.com/nodejs/node/blob/d0153aee367422d0858105abec186da4dff0a0c5/deps/uv/include/uv/win.h#L691
const UV_FS_O_EXLOCK = 0x10000000;
const READONLY = fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY;
function exists(fsPath) {
    return __awaiter(this, void 0, void 0, function* () {
        try {
            yield stat(fsPath);
        }
        catch (err) {
            if (err.code === 'ENOENT') {
                return false;
            }
            throw err;
        }
        return true;
    });
}
function isDirectory(fsPath_1) {
    return __awaiter(this, arguments, void 0, function* (fsPath, useStat = false) {
        const stats = useStat ? yield stat(fsPath) : yield lstat(fsPath);
        return stats.isDirectory();
    });
}
/**
 * On OSX/Linux, true if path starts with '/'. On Windows, true for paths like:
 * \, \hello, \\hello\share, C:, and C:\hello (and corresponding alternate separator cases).
 */
function isRooted(p) {
    p = normalizeSeparators(p);
    if (!p) {
        throw new Error('isRooted() parameter "p" cannot be empty');
    }
    if (IS_WINDOWS) {
        return (p.startsWith('\\') || /^[A-Z]:/i.test(p) // e.g. \ or \hello or \\hello
        ); // e.g. C: or C:\hello
    }
    return p.startsWith('/');
}
/**
 * Best effort attempt to determine whether a file exists and is executable.
 * @param filePath    file path to check
 * @param extensions  additional file extensions to try
 * @return if file exists and is executable, returns the file path. otherwise empty string.
 */
function tryGetExecutablePath(filePath, extensions) {
    return __awaiter(this, void 0, void 0, function* () {
        let stats = undefined;
        try {
            // test file exists
            stats = yield stat(filePath);
        }
        catch (err) {
            if (err.code !== 'ENOENT') {
                // eslint-disable-next-line no-console
                console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`);
            }
        }
        if (stats && stats.isFile()) {
            if (IS_WINDOWS) {
                // on Windows, test for valid extension
                const upperExt = path__WEBPACK_IMPORTED_MODULE_1__.extname(filePath).toUpperCase();
                if (extensions.some(validExt => validExt.toUpperCase() === upperExt)) {
                    return filePath;
                }
            }
            else {
                if (isUnixExecutable(stats)) {
                    return filePath;
                }
            }
        }
        // try each extension
        const originalFilePath = filePath;
        for (const extension of extensions) {
            filePath = originalFilePath + extension;
            stats = undefined;
            try {
                stats = yield stat(filePath);
            }
            catch (err) {
                if (err.code !== 'ENOENT') {
                    // eslint-disable-next-line no-console
                    console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`);
                }
            }
            if (stats && stats.isFile()) {
                if (IS_WINDOWS) {
                    // preserve the case of the actual file (since an extension was appended)
                    try {
                        const directory = path__WEBPACK_IMPORTED_MODULE_1__.dirname(filePath);
                        const upperName = path__WEBPACK_IMPORTED_MODULE_1__.basename(filePath).toUpperCase();
                        for (const actualName of yield readdir(directory)) {
                            if (upperName === actualName.toUpperCase()) {
                                filePath = path__WEBPACK_IMPORTED_MODULE_1__.join(directory, actualName);
                                break;
                            }
                        }
                    }
                    catch (err) {
                        // eslint-disable-next-line no-console
                        console.log(`Unexpected error attempting to determine the actual case of the file '${filePath}': ${err}`);
                    }
                    return filePath;
                }
                else {
                    if (isUnixExecutable(stats)) {
                        return filePath;
                    }
                }
            }
        }
        return '';
    });
}
function normalizeSeparators(p) {
    p = p || '';
    if (IS_WINDOWS) {
        // convert slashes on Windows
        p = p.replace(/\//g, '\\');
        // remove redundant slashes
        return p.replace(/\\\\+/g, '\\');
    }
    // remove redundant slashes
    return p.replace(/\/\/+/g, '/');
}
// on Mac/Linux, test the execute bit
//     R   W  X  R  W X R W X
//   256 128 64 32 16 8 4 2 1
function isUnixExecutable(stats) {
    return ((stats.mode & 1) > 0 ||
        ((stats.mode & 8) > 0 &&
            process.getgid !== undefined &&
            stats.gid === process.getgid()) ||
        ((stats.mode & 64) > 0 &&
            process.getuid !== undefined &&
            stats.uid === process.getuid()));
}
// Get the path of cmd.exe in windows
function getCmdPath() {
    var _a;
    return (_a = process.env['COMSPEC']) !== null && _a !== void 0 ? _a : `cmd.exe`;
}
//# sourceMappingURL=io-util.js.map

/***/ }),

/***/ 8701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K7: () => (/* binding */ which)
/* harmony export */ });
/* unused harmony exports cp, mv, rmRF, mkdirP, findInPath */
/* harmony import */ var assert__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2613);
/* harmony import */ var path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6928);
/* harmony import */ var _io_util_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(90);
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};



/**
 * Copies a file or folder.
 * Based off of shelljs - https://github.com/shelljs/shelljs/blob/9237f66c52e5daa40458f94f9565e18e8132f5a6/src/cp.js
 *
 * @param     source    source path
 * @param     dest      destination path
 * @param     options   optional. See CopyOptions.
 */
function cp(source_1, dest_1) {
    return __awaiter(this, arguments, void 0, function* (source, dest, options = {}) {
        const { force, recursive, copySourceDirectory } = readCopyOptions(options);
        const destStat = (yield ioUtil.exists(dest)) ? yield ioUtil.stat(dest) : null;
        // Dest is an existing file, but not forcing
        if (destStat && destStat.isFile() && !force) {
            return;
        }
        // If dest is an existing directory, should copy inside.
        const newDest = destStat && destStat.isDirectory() && copySourceDirectory
            ? path.join(dest, path.basename(source))
            : dest;
        if (!(yield ioUtil.exists(source))) {
            throw new Error(`no such file or directory: ${source}`);
        }
        const sourceStat = yield ioUtil.stat(source);
        if (sourceStat.isDirectory()) {
            if (!recursive) {
                throw new Error(`Failed to copy. ${source} is a directory, but tried to copy without recursive flag.`);
            }
            else {
                yield cpDirRecursive(source, newDest, 0, force);
            }
        }
        else {
            if (path.relative(source, newDest) === '') {
                // a file cannot be copied to itself
                throw new Error(`'${newDest}' and '${source}' are the same file`);
            }
            yield copyFile(source, newDest, force);
        }
    });
}
/**
 * Moves a path.
 *
 * @param     source    source path
 * @param     dest      destination path
 * @param     options   optional. See MoveOptions.
 */
function mv(source_1, dest_1) {
    return __awaiter(this, arguments, void 0, function* (source, dest, options = {}) {
        if (yield ioUtil.exists(dest)) {
            let destExists = true;
            if (yield ioUtil.isDirectory(dest)) {
                // If dest is directory copy src into dest
                dest = path.join(dest, path.basename(source));
                destExists = yield ioUtil.exists(dest);
            }
            if (destExists) {
                if (options.force == null || options.force) {
                    yield rmRF(dest);
                }
                else {
                    throw new Error('Destination already exists');
                }
            }
        }
        yield mkdirP(path.dirname(dest));
        yield ioUtil.rename(source, dest);
    });
}
/**
 * Remove a path recursively with force
 *
 * @param inputPath path to remove
 */
function rmRF(inputPath) {
    return __awaiter(this, void 0, void 0, function* () {
        if (ioUtil.IS_WINDOWS) {
            // Check for invalid characters
            // https://docs.microsoft.com/en-us/windows/win32/fileio/naming-a-file
            if (/[*"<>|]/.test(inputPath)) {
                throw new Error('File path must not contain `*`, `"`, `<`, `>` or `|` on Windows');
            }
        }
        try {
            // note if path does not exist, error is silent
            yield ioUtil.rm(inputPath, {
                force: true,
                maxRetries: 3,
                recursive: true,
                retryDelay: 300
            });
        }
        catch (err) {
            throw new Error(`File was unable to be removed ${err}`);
        }
    });
}
/**
 * Make a directory.  Creates the full path with folders in between
 * Will throw if it fails
 *
 * @param   fsPath        path to create
 * @returns Promise<void>
 */
function mkdirP(fsPath) {
    return __awaiter(this, void 0, void 0, function* () {
        ok(fsPath, 'a path argument must be provided');
        yield ioUtil.mkdir(fsPath, { recursive: true });
    });
}
/**
 * Returns path of a tool had the tool actually been invoked.  Resolves via paths.
 * If you check and the tool does not exist, it will throw.
 *
 * @param     tool              name of the tool
 * @param     check             whether to check if tool exists
 * @returns   Promise<string>   path to tool
 */
function which(tool, check) {
    return __awaiter(this, void 0, void 0, function* () {
        if (!tool) {
            throw new Error("parameter 'tool' is required");
        }
        // recursive when check=true
        if (check) {
            const result = yield which(tool, false);
            if (!result) {
                if (_io_util_js__WEBPACK_IMPORTED_MODULE_2__/* .IS_WINDOWS */ .H8) {
                    throw new Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also verify the file has a valid extension for an executable file.`);
                }
                else {
                    throw new Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also check the file mode to verify the file is executable.`);
                }
            }
            return result;
        }
        const matches = yield findInPath(tool);
        if (matches && matches.length > 0) {
            return matches[0];
        }
        return '';
    });
}
/**
 * Returns a list of all occurrences of the given tool on the system path.
 *
 * @returns   Promise<string[]>  the paths of the tool
 */
function findInPath(tool) {
    return __awaiter(this, void 0, void 0, function* () {
        if (!tool) {
            throw new Error("parameter 'tool' is required");
        }
        // build the list of extensions to try
        const extensions = [];
        if (_io_util_js__WEBPACK_IMPORTED_MODULE_2__/* .IS_WINDOWS */ .H8 && process.env['PATHEXT']) {
            for (const extension of process.env['PATHEXT'].split(path__WEBPACK_IMPORTED_MODULE_1__.delimiter)) {
                if (extension) {
                    extensions.push(extension);
                }
            }
        }
        // if it's rooted, return it if exists. otherwise return empty.
        if (_io_util_js__WEBPACK_IMPORTED_MODULE_2__/* .isRooted */ .Qh(tool)) {
            const filePath = yield _io_util_js__WEBPACK_IMPORTED_MODULE_2__/* .tryGetExecutablePath */ .vr(tool, extensions);
            if (filePath) {
                return [filePath];
            }
            return [];
        }
        // if any path separators, return empty
        if (tool.includes(path__WEBPACK_IMPORTED_MODULE_1__.sep)) {
            return [];
        }
        // build the list of directories
        //
        // Note, technically "where" checks the current directory on Windows. From a toolkit perspective,
        // it feels like we should not do this. Checking the current directory seems like more of a use
        // case of a shell, and the which() function exposed by the toolkit should strive for consistency
        // across platforms.
        const directories = [];
        if (process.env.PATH) {
            for (const p of process.env.PATH.split(path__WEBPACK_IMPORTED_MODULE_1__.delimiter)) {
                if (p) {
                    directories.push(p);
                }
            }
        }
        // find all matches
        const matches = [];
        for (const directory of directories) {
            const filePath = yield _io_util_js__WEBPACK_IMPORTED_MODULE_2__/* .tryGetExecutablePath */ .vr(path__WEBPACK_IMPORTED_MODULE_1__.join(directory, tool), extensions);
            if (filePath) {
                matches.push(filePath);
            }
        }
        return matches;
    });
}
function readCopyOptions(options) {
    const force = options.force == null ? true : options.force;
    const recursive = Boolean(options.recursive);
    const copySourceDirectory = options.copySourceDirectory == null
        ? true
        : Boolean(options.copySourceDirectory);
    return { force, recursive, copySourceDirectory };
}
function cpDirRecursive(sourceDir, destDir, currentDepth, force) {
    return __awaiter(this, void 0, void 0, function* () {
        // Ensure there is not a run away recursive copy
        if (currentDepth >= 255)
            return;
        currentDepth++;
        yield mkdirP(destDir);
        const files = yield ioUtil.readdir(sourceDir);
        for (const fileName of files) {
            const srcFile = `${sourceDir}/${fileName}`;
            const destFile = `${destDir}/${fileName}`;
            const srcFileStat = yield ioUtil.lstat(srcFile);
            if (srcFileStat.isDirectory()) {
                // Recurse
                yield cpDirRecursive(srcFile, destFile, currentDepth, force);
            }
            else {
                yield copyFile(srcFile, destFile, force);
            }
        }
        // Change the mode for the newly created directory
        yield ioUtil.chmod(destDir, (yield ioUtil.stat(sourceDir)).mode);
    });
}
// Buffered file copy
function copyFile(srcFile, destFile, force) {
    return __awaiter(this, void 0, void 0, function* () {
        if ((yield ioUtil.lstat(srcFile)).isSymbolicLink()) {
            // unlink/re-link it
            try {
                yield ioUtil.lstat(destFile);
                yield ioUtil.unlink(destFile);
            }
            catch (e) {
                // Try to override file permission
                if (e.code === 'EPERM') {
                    yield ioUtil.chmod(destFile, '0666');
                    yield ioUtil.unlink(destFile);
                }
                // other errors = it doesn't exist, no work to do
            }
            // Copy over symlink
            const symlinkFull = yield ioUtil.readlink(srcFile);
            yield ioUtil.symlink(symlinkFull, destFile, ioUtil.IS_WINDOWS ? 'junction' : null);
        }
        else if (!(yield ioUtil.exists(destFile)) || force) {
            yield ioUtil.copyFile(srcFile, destFile);
        }
    });
}
//# sourceMappingURL=io.js.map

/***/ }),

/***/ 370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  A: () => (/* binding */ pLimit)
});

// UNUSED EXPORTS: limitFunction

;// CONCATENATED MODULE: ./node_modules/yocto-queue/index.js
/*
How it works:
`this.#head` is an instance of `Node` which keeps track of its current value and nests another instance of `Node` that keeps the value that comes after it. When a value is provided to `.enqueue()`, the code needs to iterate through `this.#head`, going deeper and deeper to find the last value. However, iterating through every single item is slow. This problem is solved by saving a reference to the last value as `this.#tail` so that it can reference it to add a new value.
*/

class Node {
	value;
	next;

	constructor(value) {
		this.value = value;
	}
}

class Queue {
	#head;
	#tail;
	#size;

	constructor() {
		this.clear();
	}

	enqueue(value) {
		const node = new Node(value);

		if (this.#head) {
			this.#tail.next = node;
			this.#tail = node;
		} else {
			this.#head = node;
			this.#tail = node;
		}

		this.#size++;
	}

	dequeue() {
		const current = this.#head;
		if (!current) {
			return;
		}

		this.#head = this.#head.next;
		this.#size--;

		// Clean up tail reference when queue becomes empty
		if (!this.#head) {
			this.#tail = undefined;
		}

		return current.value;
	}

	peek() {
		if (!this.#head) {
			return;
		}

		return this.#head.value;

		// TODO: Node.js 18.
		// return this.#head?.value;
	}

	clear() {
		this.#head = undefined;
		this.#tail = undefined;
		this.#size = 0;
	}

	get size() {
		return this.#size;
	}

	* [Symbol.iterator]() {
		let current = this.#head;

		while (current) {
			yield current.value;
			current = current.next;
		}
	}

	* drain() {
		while (this.#head) {
			yield this.dequeue();
		}
	}
}

;// CONCATENATED MODULE: ./node_modules/p-limit/index.js


function pLimit(concurrency) {
	let rejectOnClear = false;

	if (typeof concurrency === 'object') {
		({concurrency, rejectOnClear = false} = concurrency);
	}

	validateConcurrency(concurrency);

	if (typeof rejectOnClear !== 'boolean') {
		throw new TypeError('Expected `rejectOnClear` to be a boolean');
	}

	const queue = new Queue();
	let activeCount = 0;

	const resumeNext = () => {
		// Process the next queued function if we're under the concurrency limit
		if (activeCount < concurrency && queue.size > 0) {
			activeCount++;
			queue.dequeue().run();
		}
	};

	const next = () => {
		activeCount--;
		resumeNext();
	};

	const run = async (function_, resolve, arguments_) => {
		// Execute the function and capture the result promise
		const result = (async () => function_(...arguments_))();

		// Resolve immediately with the promise (don't wait for completion)
		resolve(result);

		// Wait for the function to complete (success or failure)
		// We catch errors here to prevent unhandled rejections,
		// but the original promise rejection is preserved for the caller
		try {
			await result;
		} catch {}

		// Decrement active count and process next queued function
		next();
	};

	const enqueue = (function_, resolve, reject, arguments_) => {
		const queueItem = {reject};

		// Queue the internal resolve function instead of the run function
		// to preserve the asynchronous execution context.
		new Promise(internalResolve => { // eslint-disable-line promise/param-names
			queueItem.run = internalResolve;
			queue.enqueue(queueItem);
		}).then(run.bind(undefined, function_, resolve, arguments_)); // eslint-disable-line promise/prefer-await-to-then

		// Start processing immediately if we haven't reached the concurrency limit
		if (activeCount < concurrency) {
			resumeNext();
		}
	};

	const generator = (function_, ...arguments_) => new Promise((resolve, reject) => {
		enqueue(function_, resolve, reject, arguments_);
	});

	Object.defineProperties(generator, {
		activeCount: {
			get: () => activeCount,
		},
		pendingCount: {
			get: () => queue.size,
		},
		clearQueue: {
			value() {
				if (!rejectOnClear) {
					queue.clear();
					return;
				}

				const abortError = AbortSignal.abort().reason;

				while (queue.size > 0) {
					queue.dequeue().reject(abortError);
				}
			},
		},
		concurrency: {
			get: () => concurrency,

			set(newConcurrency) {
				validateConcurrency(newConcurrency);
				concurrency = newConcurrency;

				queueMicrotask(() => {
					// eslint-disable-next-line no-unmodified-loop-condition
					while (activeCount < concurrency && queue.size > 0) {
						resumeNext();
					}
				});
			},
		},
		map: {
			async value(iterable, function_) {
				const promises = [];

				try {
					Array.from(iterable, (value, index) => {
						const promise = generator(function_, value, index);
						promises.push(promise);
						return promise;
					});
				} catch (error) {
					// The iterable threw, so `Promise.all` never observes the already scheduled promises. Observe them here to avoid unhandled rejections.
					for (const promise of promises) {
						promise.catch(() => {}); // eslint-disable-line promise/prefer-await-to-then
					}

					throw error;
				}

				return Promise.all(promises);
			},
		},
	});

	return generator;
}

function limitFunction(function_, options) {
	const limit = pLimit(options);

	const limitedFunction = (...arguments_) => limit(() => function_(...arguments_));
	Object.defineProperty(limitedFunction, 'clearQueue', {
		value: limit.clearQueue,
	});

	return limitedFunction;
}

function validateConcurrency(concurrency) {
	if (!((Number.isInteger(concurrency) || concurrency === Number.POSITIVE_INFINITY) && concurrency > 0)) {
		throw new TypeError('Expected `concurrency` to be a number from 1 and up');
	}
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		id: moduleId,
/******/ 		loaded: false,
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Flag the module as loaded
/******/ 	module.loaded = true;
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/node module decorator */
/******/ (() => {
/******/ 	__nccwpck_require__.nmd = (module) => {
/******/ 		module.paths = [];
/******/ 		if (!module.children) module.children = [];
/******/ 		return module;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(8476);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
