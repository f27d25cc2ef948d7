const MOST = 3;

/**
 * The package names that a user may have meant by an unknown one, the best first, at most three: with a missing
 * `-dev` or `lib`, without the library's version (`sqlite-dev` for `libsqlite3-dev`), with a typing error, or
 * one that contains the other (`openssl-dev` for `libssl-dev`).
 */
export function nearNames(wanted: string, names: Iterable<string>): readonly string[] {
  const lower = wanted.toLowerCase();
  const stem = stemOf(lower);
  if (stem === '') return [];
  return [...names]
    .map((name) => ({ name, distance: distanceTo(lower, stem, name) }))
    .filter(({ distance }) => distance !== Number.POSITIVE_INFINITY)
    .sort((a, b) => a.distance - b.distance || a.name.length - b.name.length || (a.name < b.name ? -1 : 1))
    .slice(0, MOST)
    .map(({ name }) => name);
}

/** Bindings for other languages, which no crate with C parts links. */
const OTHER_LANGUAGES = /^(?:golang|librust|libghc|lua|node|ruby|python3?)-|-(?:ocaml|perl|java|cil)(?:-|$)/;

/** How far a name is from the wanted one, infinite for no suggestion. Development packages come first. */
function distanceTo(wanted: string, stem: string, name: string): number {
  if (OTHER_LANGUAGES.test(name) && !OTHER_LANGUAGES.test(wanted)) return Number.POSITIVE_INFINITY;
  const distance = stemDistance(stem, stemOf(name), name, wanted);
  if (name.endsWith('-dev')) return distance;
  if (!name.startsWith('lib') && name.length > wanted.length + 2) return Number.POSITIVE_INFINITY;
  return distance + (/-dev(?:el)?$/.test(wanted) ? 10 : 2.5);
}

function stemDistance(stem: string, other: string, name: string, wanted: string): number {
  if (other === stem) return name === `lib${wanted}-dev` || name === `${wanted}-dev` ? 0 : 0.5;
  if (joined(other) === joined(stem)) return 0.75;
  if (withoutVersion(other) === withoutVersion(stem)) return 1;
  const most = editsAllowed(stem);
  const edits = Math.min(editsBetween(stem, other, most), editsBetween(wanted, name, most));
  if (edits !== Number.POSITIVE_INFINITY) return 1 + (6 * edits) / stem.length;
  const [longer, shorter] = stem.length > other.length ? [stem, other] : [other, stem];
  if (shorter.length < 3) return Number.POSITIVE_INFINITY;
  const excess = (3 * (longer.length - shorter.length)) / longer.length;
  if (longer.startsWith(shorter)) return 1.5 + excess;
  // What only ends with the wanted name is about something else: `libcurl4-openssl-dev`.
  if (longer.endsWith(shorter)) return (longer === stem ? 2 : 3) + excess;
  return longer.includes(shorter) ? 4 + excess : Number.POSITIVE_INFINITY;
}

/** The library's own name: `libssl-dev` and `ssl` have the stem `ssl`. */
function stemOf(name: string): string {
  return name.replace(/^lib/, '').replace(/-(?:dev|devel)$/, '');
}

/** `gtk-3` and `sqlite3` without the version at the end. */
function withoutVersion(stem: string): string {
  return stem.replace(/[-.0-9]+$/, '');
}

/** `gtk4` for `gtk-4`. */
function joined(stem: string): string {
  return stem.replaceAll(/[-._]/g, '');
}

function editsAllowed(stem: string): number {
  if (stem.length <= 2) return 0;
  return stem.length <= 7 ? 1 : 2;
}

/** The options that a mistyped one may mean, the nearest first: those a letter or two away, or that go on. */
export function nearWords(typed: string, options: readonly string[]): readonly string[] {
  const bare = (word: string) => word.replace(/^-+/, '').toLowerCase();
  const wanted = bare(typed);
  const most = editsAllowed(wanted);
  const goesOn = (option: string) => wanted.length > 2 && bare(option).startsWith(wanted);
  return [...new Set(options)]
    .map((option) => ({ option, edits: editsBetween(wanted, bare(option), most) }))
    .filter(({ option, edits }) => edits !== Number.POSITIVE_INFINITY || goesOn(option))
    .sort((a, b) => (a.edits === b.edits ? 0 : a.edits - b.edits))
    .map(({ option }) => option);
}

/**
 * The fewest letters to insert, delete or replace, two that changed places being half an edit (optimal string
 * alignment); infinite when it takes more than `most`.
 */
function editsBetween(a: string, b: string, most: number): number {
  if (most < 0 || Math.abs(a.length - b.length) > most) return Number.POSITIVE_INFINITY;
  let same = 0;
  while (same < a.length && a[same] === b[same]) same++;
  const [x, y] = [a.slice(same), b.slice(same)];
  if (x === y) return 0;
  const edits = [
    1 + editsBetween(x.slice(1), y, most - 1),
    1 + editsBetween(x, y.slice(1), most - 1),
    1 + editsBetween(x.slice(1), y.slice(1), most - 1),
  ];
  const isSwap = x.length > 1 && x[0] === y[1] && x[1] === y[0];
  if (isSwap) edits.push(0.5 + editsBetween(x.slice(2), y.slice(2), most - 0.5));
  return Math.min(...edits);
}
