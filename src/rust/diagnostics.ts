import type { Annotation } from '../reporting/report.js';
import { count } from '../text/format.js';
import { plainLine } from '../text/plain-text.js';
import { annotationOf } from './annotation.js';
import type { CargoMessage } from './cargo-messages.js';
import { type Diagnostic, readDiagnostic } from './compiler-message.js';
import type { Sources } from './source-files.js';

/** How diagnostics are told. */
export interface DiagnosticsOptions {
  /** Text for the log, of whole lines; undefined when somebody else shows what cargo says. */
  readonly write: ((text: string) => void) | undefined;
  readonly annotation: (annotation: Annotation) => void;
  /** The user's own sources; undefined where nobody reads annotations. */
  readonly sources: Sources | undefined;
  readonly colour: boolean;
  /** The cargo command that lets cargo mend the sources: `fix`, `clippy --fix`. */
  readonly fix: string;
  /** True: how many warnings there were is not told. */
  readonly quiet: boolean;
}

/** The errors that are told of a failure, and the most characters of one. */
const mostFirst = 2;
const longestFirst = 300;

/**
 * GitHub keeps ten annotations of each level of a step. One is left for what the run itself has to tell at its
 * end.
 */
const mostAnnotations = 9;

/**
 * Tells of cargo's `compiler-message`s what cargo itself tells when it does not speak JSON: each text once, and
 * how many warnings each Cargo target has. Errors are annotated at once, warnings at the end: then the first
 * ones are not lost among others when there are too many.
 */
export class Diagnostics {
  private readonly rendered = new Set<string>();
  private readonly annotated = new Set<string>();
  private readonly units = new Map<string, UnitWarnings>();
  private readonly warnings: Annotation[] = [];
  private readonly first: string[] = [];
  private errors = 0;
  private ended = false;

  constructor(private readonly options: DiagnosticsOptions) {}

  /**
   * Takes a message of cargo's; others than `compiler-message` tell where build scripts write, and the end of
   * the build.
   */
  add(message: CargoMessage): void {
    if (message.reason === 'build-script-executed' && typeof message.out_dir === 'string')
      this.options.sources?.addForeign(message.out_dir);
    if (message.reason === 'build-finished') this.tellCounts();
    const diagnostic = readDiagnostic(message);
    if (diagnostic === undefined || isCount(diagnostic)) return;
    if (diagnostic.level.startsWith('error')) this.keep(inOneLine(diagnostic));
    this.render(diagnostic);
    this.annotate(diagnostic);
  }

  /** The first errors, a line each: ``src/main.rs:3: cannot find value `x` in this scope [E0425]``. */
  get firstErrors(): readonly string[] {
    return this.first;
  }

  /** Tells what is left to tell once cargo has ended. */
  end(): void {
    this.tellCounts();
    for (const annotation of this.warnings.slice(0, mostAnnotations)) this.options.annotation(annotation);
    const more = [
      ...counted(this.errors - mostAnnotations, 'more error'),
      ...counted(this.warnings.length - mostAnnotations, 'more warning'),
    ];
    if (more.length === 0) return;
    this.options.write?.(
      `${more.join(' and ')} above in the log only: GitHub shows ten annotations of a kind for a step\n`,
    );
  }

  /** One source may be compiled more than once. */
  private keep(error: string): void {
    if (this.first.length < mostFirst && !this.first.includes(error)) this.first.push(error);
  }

  private render(diagnostic: Diagnostic): void {
    const { rendered, level, canBeFixed } = diagnostic;
    if (this.rendered.has(rendered)) return;
    this.rendered.add(rendered);
    if (rendered !== '') this.options.write?.(rendered.endsWith('\n') ? rendered : `${rendered}\n`);
    const name = `${diagnostic.package.name}\0${unitOf(diagnostic)}`;
    const unit = this.units.get(name) ?? { diagnostic, warnings: 0, fixes: 0, hasErrors: false };
    const isWarning = level === 'warning';
    this.units.set(name, {
      diagnostic: unit.diagnostic,
      warnings: unit.warnings + (isWarning ? 1 : 0),
      fixes: unit.fixes + (isWarning && canBeFixed ? 1 : 0),
      hasErrors: unit.hasErrors || level.startsWith('error'),
    });
  }

  private annotate(diagnostic: Diagnostic): void {
    const { sources, annotation: tell } = this.options;
    const annotation = sources === undefined ? undefined : annotationOf(diagnostic, sources);
    if (annotation === undefined) return;
    const { level, file, line } = annotation;
    const key = [level, file, line, diagnostic.message].join('\0');
    if (this.annotated.has(key)) return;
    this.annotated.add(key);
    if (level === 'warning') this.warnings.push(annotation);
    else if (++this.errors <= mostAnnotations) tell(annotation);
  }

  /** In JSON cargo leaves the counts of warnings out. */
  private tellCounts(): void {
    if (this.ended) return;
    this.ended = true;
    const { write, quiet, colour, fix } = this.options;
    if (quiet || write === undefined) return;
    const label = colour ? '\x1b[1m\x1b[33mwarning\x1b[0m' : 'warning';
    for (const { diagnostic, warnings, fixes, hasErrors } of this.units.values()) {
      const { name } = diagnostic.package;
      for (const count of counted(warnings, 'warning')) {
        const selector = selectorOf(diagnostic);
        const hint =
          hasErrors || selector === undefined || !diagnostic.isOfFileSystem
            ? []
            : counted(fixes, 'suggestion').map(
                (many) => ` (run \`cargo ${fix} ${selector} -p ${name}\` to apply ${many})`,
              );
        write(`${label}: \`${name}\` (${unitOf(diagnostic)}) generated ${count}${hint.join()}\n`);
      }
    }
  }
}

/** What a Cargo target has given. */
interface UnitWarnings {
  readonly diagnostic: Diagnostic;
  readonly warnings: number;
  /** How many of them `cargo fix` can mend. */
  readonly fixes: number;
  readonly hasErrors: boolean;
}

function inOneLine({ package: { name, version }, places, message, code }: Diagnostic): string {
  const span = places[0]?.[0];
  const where = span === undefined ? `${name} ${version}` : `${span.file}:${span.line}`;
  const [line = ''] = message.split('\n');
  const words = line.length <= longestFirst ? line : `${line.slice(0, longestFirst - 1)}…`;
  return plainLine(`${where}: ${words}${code === undefined ? '' : ` [${code}]`}`);
}

/** Rustc's own counts: cargo tells them in its words. */
function isCount({ message, places }: Diagnostic): boolean {
  return places.length === 0 && /^aborting due to |^\d+ warnings? emitted/.test(message);
}

/** As cargo calls a Cargo target: `lib`, `bin "x"`, `build script`. */
function unitOf({ target: { name, kinds } }: Diagnostic): string {
  const [kind = 'lib'] = kinds;
  if (kind === 'custom-build') return 'build script';
  return ['bin', 'example', 'test', 'bench'].includes(kind) ? `${kind} "${name}"` : 'lib';
}

/** How cargo is told a Cargo target; undefined for a build script, which it cannot be told. */
function selectorOf(diagnostic: Diagnostic): string | undefined {
  const unit = unitOf(diagnostic);
  return unit === 'build script' ? undefined : `--${unit}`;
}

function counted(many: number, what: string): readonly string[] {
  return many <= 0 ? [] : [count(many, what)];
}
