import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { AuditedArtifact, NeededLibrary } from '../audit/result.js';
import type { SysrootPackage } from '../sysroot/sysroot-packages.js';
import { hashFile } from '../unpack/tree-digest.js';
import { writeOutput } from './archive-file.js';

/** Whose packages they are, and of which release: `debian`, `bookworm`. */
export interface Distribution {
  readonly vendor: string;
  readonly release: string;
}

/** An artifact as a bill of materials describes it. */
export interface BomArtifact
  extends Pick<AuditedArtifact, 'package' | 'name' | 'kind' | 'path' | 'executable' | 'linkage' | 'needed'> {
  readonly version: string;
}

/** A program that took part: the gcc, Crossroot itself. */
export interface BomTool {
  readonly name: string;
  readonly version: string | undefined;
  /** The digest of the tree that it is in, where there is one. */
  readonly treeDigest?: string | undefined;
}

/** What a bill of materials is made of. */
export interface BomFacts {
  /** What the artifacts are called together. */
  readonly name: string;
  readonly version: string | undefined;
  readonly artifacts: readonly (BomArtifact & { readonly sha256: string })[];
  /** Packages of which static libraries or object files were linked in, where they are known. */
  readonly staticPackages: readonly SysrootPackage[];
  /** Whose the sysroot's packages are; undefined when that is not known, and they then get no package URL. */
  readonly distribution: Distribution | undefined;
  /** The Rust triple. */
  readonly target: string;
  readonly sysrootDigest: string | undefined;
  /** Crossroot and the gcc, whose `libgcc.a` and `crtbegin.o` are part of what it links. */
  readonly tools: readonly BomTool[];
  /** The time of the archive, whole seconds since 1970. */
  readonly seconds: number;
}

/** A component (CycloneDX 1.6, `component`), as far as it is used here. */
interface Component {
  readonly type: 'application' | 'library';
  readonly 'bom-ref': string;
  readonly name: string;
  readonly version?: string;
  readonly hashes?: readonly { readonly alg: 'SHA-256'; readonly content: string }[];
  readonly purl?: string;
  readonly components?: readonly Component[];
  readonly properties?: readonly Property[];
}

interface Property {
  readonly name: string;
  readonly value: string;
}

/**
 * The bill of materials of an archive (CycloneDX 1.6, JSON): which packages of the sysroot its artifacts were
 * linked with. Rust crates are not in it, so it says of itself that it is incomplete. The same facts give the
 * same object; the serial number is made of them.
 */
export function makeSbom(facts: BomFacts) {
  const artifacts = facts.artifacts.map(artifactComponent);
  const component = mainComponent(facts, artifacts);
  const staticRefs = facts.staticPackages.map((of) => packageRef(of, facts.distribution));
  const graph = facts.artifacts.map((artifact) => ({
    ref: artifactRef(artifact),
    dependsOn: distinct([...artifact.needed.map((library) => libraryOwner(library, facts)), ...staticRefs]),
  }));
  const parent =
    component['bom-ref'] === artifacts[0]?.['bom-ref']
      ? []
      : [{ ref: component['bom-ref'], dependsOn: distinct(artifacts.map((one) => one['bom-ref'])) }];
  const content = {
    version: 1,
    metadata: {
      timestamp: new Date(facts.seconds * 1000).toISOString(),
      lifecycles: [{ phase: 'build' }],
      tools: { components: facts.tools.map(toolComponent) },
      component,
      properties: [
        property('target', facts.target),
        ...(facts.sysrootDigest === undefined ? [] : [property('sysroot:digest', facts.sysrootDigest)]),
      ],
    },
    components: sorted(linkedComponents(facts), (one) => one['bom-ref']),
    dependencies: sorted([...parent, ...graph], ({ ref }) => ref),
    compositions: [
      {
        aggregate: 'incomplete',
        dependencies: distinct([...parent, ...graph].map(({ ref }) => ref)),
      },
    ],
  } as const;
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    serialNumber: `urn:uuid:${uuidOf(JSON.stringify(content))}`,
    ...content,
  };
}

/**
 * Writes the bill of materials of an archive as `<stem>.cdx.json`.
 * @param where the folder and the name without suffix; those of the archive
 * @returns the file's absolute path
 * @throws CrossrootError when it cannot be written; nothing is left of it.
 */
export async function writeSbom(
  where: { readonly folder: string; readonly stem: string },
  facts: Omit<BomFacts, 'artifacts'> & { readonly artifacts: readonly BomArtifact[] },
): Promise<string> {
  const artifacts = facts.artifacts.map((artifact) => ({ ...artifact, sha256: hashFile(artifact.path) }));
  const file = sbomFile(where);
  const text = `${JSON.stringify(makeSbom({ ...facts, artifacts }), null, 2)}\n`;
  await writeOutput(file, (staged) => writeFileSync(staged, text));
  return file;
}

/** The absolute path of an archive's bill of materials. */
export function sbomFile({ folder, stem }: { readonly folder: string; readonly stem: string }): string {
  return join(folder, `${stem}.cdx.json`);
}

/** The artifact itself where there is one, else what holds them. */
function mainComponent(facts: BomFacts, artifacts: readonly Component[]): Component {
  const [first, ...others] = artifacts;
  if (first !== undefined && others.length === 0) return first;
  return {
    type: 'application',
    'bom-ref': `release:${facts.name}`,
    name: facts.name,
    ...(facts.version === undefined ? {} : { version: facts.version }),
    components: sorted(artifacts, (one) => one['bom-ref']),
  };
}

function artifactComponent(artifact: BomFacts['artifacts'][number]): Component {
  return {
    type: artifact.executable ? 'application' : 'library',
    'bom-ref': artifactRef(artifact),
    name: basename(artifact.path),
    version: artifact.version,
    hashes: [{ alg: 'SHA-256', content: artifact.sha256 }],
    properties: [
      property('artifact:package', artifact.package),
      property('artifact:kind', artifact.kind),
      property('artifact:linkage', artifact.linkage),
    ],
  };
}

function artifactRef({ package: name, kind, path }: BomArtifact): string {
  return `artifact:${name}/${kind}/${basename(path)}`;
}

function toolComponent({ name, version, treeDigest }: BomTool): Component {
  return {
    type: 'application',
    'bom-ref': `tool:${name}`,
    name,
    ...(version === undefined ? {} : { version }),
    ...(treeDigest === undefined ? {} : { properties: [property('tree:digest', treeDigest)] }),
  };
}

/** The packages that were linked with their libraries, and the libraries of no known package. */
function linkedComponents(facts: BomFacts): readonly Component[] {
  const packages = new Map<
    string,
    { of: SysrootPackage; linkages: Set<string>; libraries: Map<string, Component> }
  >();
  const entryOf = (of: SysrootPackage, linkage: 'dynamic' | 'static') => {
    const ref = packageRef(of, facts.distribution);
    const entry = packages.get(ref) ?? { of, linkages: new Set(), libraries: new Map() };
    entry.linkages.add(linkage);
    packages.set(ref, entry);
    return entry;
  };
  const others = new Map<string, Component>();
  for (const library of facts.artifacts.flatMap(({ needed }) => needed)) {
    const libraries = library.package === undefined ? others : entryOf(library.package, 'dynamic').libraries;
    const component = libraryComponent(library);
    libraries.set(component['bom-ref'], component);
  }
  for (const of of facts.staticPackages) entryOf(of, 'static');
  const ofPackages = [...packages].map(([ref, { of, linkages, libraries }]) => ({
    type: 'library' as const,
    'bom-ref': ref,
    name: of.name,
    version: of.version,
    ...(of.sha256 === undefined ? {} : { hashes: [{ alg: 'SHA-256' as const, content: of.sha256 }] }),
    ...(facts.distribution === undefined ? {} : { purl: debUrl(of, facts.distribution) }),
    ...(libraries.size === 0 ? {} : { components: sorted([...libraries.values()], (one) => one['bom-ref']) }),
    properties: [
      property('package:architecture', of.architecture),
      ...[...linkages].sort().map((linkage) => property('package:linkage', linkage)),
    ],
  }));
  return [...ofPackages, ...others.values()];
}

function packageRef(of: SysrootPackage, distribution: Distribution | undefined): string {
  return distribution === undefined
    ? `package:${of.name}@${of.version}/${of.architecture}`
    : debUrl(of, distribution);
}

/** The package URL of a distribution's package (ECMA-427, and its definition of the type `deb`). */
export function debUrl(of: SysrootPackage, { vendor, release }: Distribution): string {
  const qualifiers = `arch=${encoded(of.architecture)}&distro=${encoded(release)}`;
  return `pkg:deb/${encoded(vendor)}/${encoded(of.name)}@${encoded(of.version)}?${qualifiers}`;
}

/** ECMA-427 leaves letters, digits, `.-_~` and the colon as they are. */
function encoded(text: string): string {
  return encodeURIComponent(text)
    .replaceAll('%3A', ':')
    .replace(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
}

function libraryComponent({ name, path }: NeededLibrary): Component {
  return {
    type: 'library',
    'bom-ref': libraryRef(name),
    name,
    ...(path === undefined ? {} : { properties: [property('sysroot:path', path)] }),
  };
}

function libraryRef(name: string): string {
  return `library:${name}`;
}

/** What an artifact that needs a library depends on: its package, or itself where that is not known. */
function libraryOwner(library: NeededLibrary, { distribution }: BomFacts): string {
  return library.package === undefined ? libraryRef(library.name) : packageRef(library.package, distribution);
}

function property(name: string, value: string): Property {
  return { name: `crossroot:${name}`, value };
}

function distinct(refs: readonly string[]): readonly string[] {
  return sorted([...new Set(refs)], (ref) => ref);
}

/** Sorted by code units: no locale changes the order. */
function sorted<T>(items: readonly T[], key: (item: T) => string): readonly T[] {
  return [...items].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}

/** A UUID of version 8, made of the content (RFC 9562, §5.8). */
function uuidOf(content: string): string {
  const bytes = createHash('sha256').update(content).digest().subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
