/** How messages name inputs. */
interface InputWords {
  readonly input: (name: string) => string;
  readonly setting: (name: string, value: string) => string;
}

/** Words for those who write YAML, where an input is set beneath `with:`. */
const ofWorkflow: InputWords = {
  input: (name) => `the input ${name}`,
  // YAML reads a version without quotes as a number.
  setting: (name, value) => `\`${name}: ${/^[\d.]+$/.test(value) ? JSON.stringify(value) : value}\``,
};

/** Words for those who are at a terminal, where each input is a flag. */
const ofCommandLine: InputWords = {
  input: (name) => `--${name}`,
  setting: (name, value) => `\`--${name} ${/[ *?]/.test(value) ? JSON.stringify(value) : value}\``,
};

let words = ofWorkflow;

/** Has messages speak of flags from now on; the command line does so, once, before anything else. */
export function speakOfFlags(): void {
  words = ofCommandLine;
}

/** The name of an input in a message: `the input glibc`, or `--glibc`. */
export function inputName(name: string): string {
  return words.input(name);
}

/** An input with a value in a message: `` `rust: debian` ``, or `` `--rust debian` ``. */
export function setting(name: string, value: string): string {
  return words.setting(name, value);
}

/** True where messages speak of flags, which have no YAML around them. */
export function speaksOfFlags(): boolean {
  return words === ofCommandLine;
}
