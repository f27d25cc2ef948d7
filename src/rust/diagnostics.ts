import type { Annotation } from '../reporting/report.js';
import { count, cutTo } from '../text/format.js';
import { plainLine } from '../text/plain-text.js';
import { type CargoMessage, type Diagnostic, readDiagnostic } from './cargo-messages.js';
import { annotationOf, type Sources } from './source-annotations.js';

export interface DiagnosticsOptions {
  /** Text for the log, of whole lines; undefined when somebody else shows what cargo says. */
  readonly write: ((text: string) => void) | undefined;
  readonly annotation: (annotation: Annotation) => void;
  /** The user's own sources; undefined where nobody reads annotations. */
  readonly sources: Sources | undefined;
  readonly colour: boolean;
  /** The cargo command that lets cargo change the sources: `fix`, `clippy --fix`. */
  readonly fix: string;
  /** True: the counts of warnings are left out. */
  readonly quiet: boolean;
}

/** The errors that a failure names, and the most characters of one. */
const mostFirst = 2;
const longestFirst = 300;

/** GitHub keeps ten annotations of each level of a step. One is left for the run itself. */
const mostAnnotations = 9;

/**
 * Shows of cargo's `compiler-message`s what cargo itself shows when it does not write JSON: each text once, and
 * how many warnings each Cargo target has. Errors are annotated at once, warnings at the end: then the first
 * ones are not lost among others when there are too many.
 */
export class Diagnostics {
  private readonly rendered = new Set<string>();
  private readonly annotated = new Set<string>();
  private readonly units = new Map<string, UnitWarnings>();
  private readonly warnings: Annotation[] = [];
  /** The first errors, a line each: ``src/main.rs:3: cannot find value `x` in this scope [E0425]``. */
  readonly firstErrors: string[] = [];
  private errors = 0;
  private ended = false;

  constructor(private readonly options: DiagnosticsOptions) {}

  /** Takes a message of cargo's; others name the folders of build scripts, and the end of the build. */
  add(message: CargoMessage): void {
    if (message.reason === 'build-script-executed' && typeof message.out_dir === 'string')
      this.options.sources?.addForeign(message.out_dir);
    if (message.reason === 'build-finished') this.writeCounts();
    const diagnostic = readDiagnostic(message);
    if (diagnostic === undefined || isCount(diagnostic)) return;
    if (diagnostic.level.startsWith('error')) this.keep(inOneLine(diagnostic));
    this.render(diagnostic);
    this.annotate(diagnostic);
  }

  /** Shows what is left once cargo has ended. */
  end(): void {
    this.writeCounts();
    for (const annotation of this.warnings.slice(0, mostAnnotations)) this.options.annotation(annotation);
    const [errors, warnings] = [this.errors - mostAnnotations, this.warnings.length - mostAnnotations];
    const more = [
      ...(errors > 0 ? [count(errors, 'more error')] : []),
      ...(warnings > 0 ? [count(warnings, 'more warning')] : []),
    ].join(' and ');
    if (more === '') return;
    this.options.write?.(`${more} above in the log only: GitHub shows ten annotations of a kind for a step\n`);
  }

  /** One source may be compiled more than once. */
  private keep(error: string): void {
    const { firstErrors: first } = this;
    if (first.length < mostFirst && !first.includes(error)) first.push(error);
  }

  private render(diagnostic: Diagnostic): void {
    const { rendered, level, canBeFixed } = diagnostic;
    if (this.rendered.has(rendered)) return;
    this.rendered.add(rendered);
    if (rendered !== '') this.options.write?.(rendered.endsWith('\n') ? rendered : `${rendered}\n`);
    const name = `${diagnostic.package.name}\0${unitOf(diagnostic)}`;
    const unit = this.units.get(name) ?? { diagnostic, warnings: 0, fixes: 0, hasErrors: false };
    this.units.set(name, unit);
    if (level === 'warning') unit.warnings += 1;
    if (level === 'warning' && canBeFixed) unit.fixes += 1;
    if (level.startsWith('error')) unit.hasErrors = true;
  }

  private annotate(diagnostic: Diagnostic): void {
    const { sources } = this.options;
    const annotation = sources === undefined ? undefined : annotationOf(diagnostic, sources);
    if (annotation === undefined) return;
    const { level, file, line } = annotation;
    const key = [level, file, line, diagnostic.message].join('\0');
    if (this.annotated.has(key)) return;
    this.annotated.add(key);
    if (level === 'warning') this.warnings.push(annotation);
    else if (++this.errors <= mostAnnotations) this.options.annotation(annotation);
  }

  /** In JSON cargo leaves the counts of warnings out. */
  private writeCounts(): void {
    if (this.ended) return;
    this.ended = true;
    const { write, quiet, colour, fix } = this.options;
    if (quiet || write === undefined) return;
    const label = colour ? '\x1b[1m\x1b[33mwarning\x1b[0m' : 'warning';
    for (const { diagnostic, warnings, fixes, hasErrors } of this.units.values()) {
      const { name } = diagnostic.package;
      if (warnings === 0) continue;
      const unit = unitOf(diagnostic);
      // A build script is no target that cargo can be asked to fix.
      const canFix = fixes > 0 && !hasErrors && unit !== 'build script' && diagnostic.isOfFileSystem;
      const command = `cargo ${fix} --${unit} -p ${name}`;
      const hint = canFix ? ` (run \`${command}\` to apply ${count(fixes, 'suggestion')})` : '';
      write(`${label}: \`${name}\` (${unit}) generated ${count(warnings, 'warning')}${hint}\n`);
    }
  }
}

/** What a Cargo target has given. */
interface UnitWarnings {
  readonly diagnostic: Diagnostic;
  warnings: number;
  /** How many of them `cargo fix` can repair. */
  fixes: number;
  hasErrors: boolean;
}

function inOneLine({ package: { name, version }, places, message, code }: Diagnostic): string {
  const span = places[0]?.[0];
  const where = span === undefined ? `${name} ${version}` : `${span.file_name}:${span.line_start}`;
  const short = cutTo(message.split('\n', 1).join(), longestFirst);
  return plainLine(`${where}: ${short}${code === undefined ? '' : ` [${code}]`}`);
}

/** Rustc's own counts: cargo writes its own. */
function isCount({ message, places }: Diagnostic): boolean {
  return places.length === 0 && /^aborting due to |^\d+ warnings? emitted/.test(message);
}

/** As cargo calls a Cargo target: `lib`, `bin "x"`, `build script`. */
function unitOf({ target }: Diagnostic): string {
  const {
    name,
    kind: [kind = 'lib'],
  } = target;
  if (kind === 'custom-build') return 'build script';
  return ['bin', 'example', 'test', 'bench'].includes(kind) ? `${kind} "${name}"` : 'lib';
}
