const MOST = 5;

/**
 * Names that a user who wrote an unknown package name may have meant, the best first, at most five: a forgotten
 * `-dev` or `lib`, a library without its version (`sqlite-dev` for `libsqlite3-dev`), a slip of the finger, a
 * name that holds the other (`openssl-dev` for `libssl-dev`).
 */
export function nearNames(wanted: string, names: Iterable<string>): readonly string[] {
  const lower = wanted.toLowerCase();
  const stem = stemOf(lower);
  if (stem === '') return [];
  const scored: { readonly name: string; readonly distance: number }[] = [];
  for (const name of names) {
    const distance = distanceTo(lower, stem, name);
    if (distance !== undefined) scored.push({ name, distance });
  }
  scored.sort((a, b) => a.distance - b.distance || a.name.length - b.name.length || (a.name < b.name ? -1 : 1));
  return scored.slice(0, MOST).map(({ name }) => name);
}

/** Bindings for other languages: never what a crate with C parts links. */
const OTHER_LANGUAGES = /^(?:golang|librust|libghc|lua|node|ruby|python3?)-|-(?:ocaml|perl|java|cil)(?:-|$)/;

/**
 * How far a name is from the wanted one, or nothing when it is no suggestion. Development packages come first.
 */
function distanceTo(wanted: string, stem: string, name: string): number | undefined {
  if (OTHER_LANGUAGES.test(name) && !OTHER_LANGUAGES.test(wanted)) return undefined;
  const development = name.endsWith('-dev');
  if (!development && !name.startsWith('lib') && name.length > wanted.length + 2) return undefined;
  const penalty = /-dev(?:el)?$/.test(wanted) ? 10 : 2.5;
  const distance = stemDistance(stem, stemOf(name), name, wanted);
  return distance === undefined ? undefined : distance + (development ? 0 : penalty);
}

function stemDistance(stem: string, other: string, name: string, wanted: string): number | undefined {
  if (other === stem) return name === `lib${wanted}-dev` || name === `${wanted}-dev` ? 0 : 0.5;
  if (joined(other) === joined(stem)) return 0.75;
  if (withoutVersion(other) === withoutVersion(stem)) return 1;
  const most = editsAllowed(stem);
  const edits = Math.min(editsBetween(stem, other, most), editsBetween(wanted, name, most));
  if (edits !== Number.POSITIVE_INFINITY) return 1 + (6 * edits) / stem.length;
  const [longer, shorter] = stem.length > other.length ? [stem, other] : [other, stem];
  if (shorter.length < 3) return undefined;
  const excess = (3 * (longer.length - shorter.length)) / longer.length;
  if (longer.startsWith(shorter)) return 1.5 + excess;
  if (longer.endsWith(shorter)) return 2 + excess;
  return longer.includes(shorter) ? 4 + excess : undefined;
}

/** The library's own name: `libssl-dev` and `ssl` have the stem `ssl`. */
function stemOf(name: string): string {
  return name.replace(/^lib/, '').replace(/-(?:dev|devel)$/, '');
}

/** `gtk-3` and `sqlite3` without the version at the end. */
function withoutVersion(stem: string): string {
  return stem.replace(/[-.0-9]+$/, '');
}

/** `gtk-4` and `gtk4` are the same to who writes them. */
function joined(stem: string): string {
  return stem.replaceAll(/[-._]/g, '');
}

function editsAllowed(stem: string): number {
  if (stem.length <= 2) return 0;
  return stem.length <= 7 ? 1 : 2;
}

/**
 * Optimal string alignment distance, a swap of neighbours being half an edit; infinity when it is above `most`.
 */
function editsBetween(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return Number.POSITIVE_INFINITY;
  let beforePrevious: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      let best = Math.min(
        at(previous, column) + 1,
        at(current, column - 1) + 1,
        at(previous, column - 1) + (same ? 0 : 1),
      );
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (swapped) best = Math.min(best, at(beforePrevious, column - 2) + 0.5);
      current.push(best);
    }
    if (Math.min(...current, ...previous) > most) return Number.POSITIVE_INFINITY;
    beforePrevious = previous;
    previous = current;
  }
  const edits = at(previous, b.length);
  return edits > most ? Number.POSITIVE_INFINITY : edits;
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY;
}
