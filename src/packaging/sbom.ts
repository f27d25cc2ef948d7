import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { AuditedArtifact } from '../audit/result.js';
import { isOwnRepository } from '../debian/own-repository.js';
import { distributionOf } from '../debian/repositories.js';
import type { SysrootPackage } from '../sysroot/sysroot-packages.js';
import { hashFile } from '../unpack/tree-digest.js';
import { writeOutput } from './archive-file.js';

/** An artifact as a bill of materials describes it. */
type BomArtifact = Pick<
  AuditedArtifact,
  'package' | 'version' | 'name' | 'kind' | 'path' | 'executable' | 'linkage' | 'needed'
>;

/** What a bill of materials is made of. */
export interface BomFacts {
  /** What the artifacts are called together. */
  readonly name: string;
  readonly version: string | undefined;
  readonly artifacts: readonly (BomArtifact & { readonly sha256: string })[];
  /** Packages of which static libraries or object files were linked in, where they are known. */
  readonly staticPackages: readonly SysrootPackage[];
  /** Whose packages the sysroot has: `debian`, `bookworm`; where that is not known they get no package URL. */
  readonly distribution: { readonly vendor: string; readonly release: string } | undefined;
  /** The Rust triple. */
  readonly target: string;
  readonly sysrootDigest: string | undefined;
  /** Crossroot and the gcc, whose `libgcc.a` and `crtbegin.o` are part of what it links. */
  readonly tools: readonly {
    readonly name: string;
    readonly version?: string | undefined;
    /** The digest of the tree that it is in, where there is one. */
    readonly treeDigest?: string | undefined;
  }[];
  /** The time of the archive, whole seconds since 1970. */
  readonly seconds: number;
}

/** A component (CycloneDX 1.6, `component`), as far as it is used here; JSON leaves out what is undefined. */
interface Component {
  readonly type: 'application' | 'library';
  readonly 'bom-ref': string;
  readonly name: string;
  readonly version?: string | undefined;
  readonly hashes?: readonly { readonly alg: 'SHA-256'; readonly content: string }[] | undefined;
  readonly purl?: string | undefined;
  readonly components?: readonly Component[] | undefined;
  readonly properties?: readonly { readonly name: string; readonly value: string }[] | undefined;
}

/**
 * The bill of materials of an archive (CycloneDX 1.6, JSON): which packages of the sysroot its artifacts were
 * linked with. Rust crates are not in it, so it says of itself that it is incomplete. The same facts give the
 * same object; the serial number is made of them.
 */
export function makeSbom(facts: BomFacts) {
  const { distribution } = facts;
  const artifacts = facts.artifacts.map(artifactComponent);
  // The artifact itself where there is one, else what holds them.
  const [only, ...others] = artifacts;
  const component: Component =
    only !== undefined && others.length === 0
      ? only
      : {
          type: 'application',
          'bom-ref': `release:${facts.name}`,
          name: facts.name,
          version: facts.version,
          components: byRef(artifacts),
        };
  const staticRefs = facts.staticPackages.map((of) => packageRef(of, distribution));
  const graph = facts.artifacts.map((artifact) => ({
    ref: artifactRef(artifact),
    dependsOn: distinct([
      ...artifact.needed.map((library) =>
        library.package === undefined ? libraryRef(library.name) : packageRef(library.package, distribution),
      ),
      ...staticRefs,
    ]),
  }));
  if (component !== only)
    graph.push({ ref: component['bom-ref'], dependsOn: distinct(graph.map(({ ref }) => ref)) });
  const content = {
    version: 1,
    metadata: {
      timestamp: new Date(facts.seconds * 1000).toISOString(),
      lifecycles: [{ phase: 'build' }],
      tools: {
        components: facts.tools.map(
          ({ name, version, treeDigest }): Component => ({
            type: 'application',
            'bom-ref': `tool:${name}`,
            name,
            version,
            properties: properties(['tree:digest', treeDigest]),
          }),
        ),
      },
      component,
      properties: properties(['target', facts.target], ['sysroot:digest', facts.sysrootDigest]),
    },
    components: byRef(linkedComponents(facts)),
    dependencies: sorted(graph, ({ ref }) => ref),
    compositions: [{ aggregate: 'incomplete', dependencies: distinct(graph.map(({ ref }) => ref)) }],
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

function artifactComponent(artifact: BomFacts['artifacts'][number]): Component {
  return {
    type: artifact.executable ? 'application' : 'library',
    'bom-ref': artifactRef(artifact),
    name: basename(artifact.path),
    version: artifact.version,
    hashes: sha256Of(artifact.sha256),
    properties: properties(
      ['artifact:package', artifact.package],
      ['artifact:kind', artifact.kind],
      ['artifact:linkage', artifact.linkage],
    ),
  };
}

/** The packages that were linked with their libraries, and the libraries of no known package. */
function linkedComponents({ artifacts, staticPackages, distribution }: BomFacts): readonly Component[] {
  const packages = new Map<string, Linked>();
  const linkedAs = (linkage: 'dynamic' | 'static', of: SysrootPackage): Linked => {
    const ref = packageRef(of, distribution);
    const linked = packages.get(ref) ?? { of, linkages: new Set(), libraries: new Map() };
    linked.linkages.add(linkage);
    packages.set(ref, linked);
    return linked;
  };
  const others = new Map<string, Component>();
  for (const { name, path, beside, package: of } of artifacts.flatMap(({ needed }) => needed)) {
    const ref = libraryRef(name);
    const libraries = of === undefined ? others : linkedAs('dynamic', of).libraries;
    libraries.set(ref, {
      type: 'library',
      'bom-ref': ref,
      name,
      hashes: beside === undefined ? undefined : sha256Of(hashFile(beside.disk)),
      properties: properties(['sysroot:path', path]),
    });
  }
  for (const of of staticPackages) linkedAs('static', of);
  const ofPackages = [...packages].map(
    ([ref, { of, linkages, libraries }]): Component => ({
      type: 'library',
      'bom-ref': ref,
      name: of.name,
      version: of.version,
      hashes: of.sha256 === undefined ? undefined : sha256Of(of.sha256),
      purl: distribution === undefined ? undefined : ref,
      components: libraries.size === 0 ? undefined : byRef([...libraries.values()]),
      properties: properties(
        ['package:architecture', of.architecture],
        ...[...linkages].sort().map((linkage) => ['package:linkage', linkage] as const),
      ),
    }),
  );
  return [...ofPackages, ...others.values()];
}

/** A package that was linked: how, and which of its shared libraries. */
interface Linked {
  readonly of: SysrootPackage;
  readonly linkages: Set<string>;
  readonly libraries: Map<string, Component>;
}

function artifactRef({ package: name, kind, path }: BomArtifact): string {
  return `artifact:${name}/${kind}/${basename(path)}`;
}

function libraryRef(name: string): string {
  return `library:${name}`;
}

function packageRef(of: SysrootPackage, distribution: BomFacts['distribution']): string {
  return distribution === undefined
    ? `package:${of.name}@${of.version}/${of.architecture}`
    : debUrl(of, distribution);
}

/** The package URL of a distribution's package (ECMA-427, and its definition of the type `deb`). */
export function debUrl(of: SysrootPackage, { vendor, release }: NonNullable<BomFacts['distribution']>): string {
  const { repository = '' } = of;
  const place = isOwnRepository(repository) ? `&repository_url=${encoded(repository)}` : '';
  const qualifiers = `arch=${encoded(of.architecture)}&distro=${encoded(release)}${place}`;
  const namespace = distributionOf(repository) ?? vendor;
  return `pkg:deb/${encoded(namespace)}/${encoded(of.name)}@${encoded(of.version)}?${qualifiers}`;
}

/** ECMA-427 leaves letters, digits, `.-_~` and the colon as they are. */
function encoded(text: string): string {
  return encodeURIComponent(text)
    .replaceAll('%3A', ':')
    .replace(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
}

function sha256Of(content: string): Component['hashes'] {
  return [{ alg: 'SHA-256', content }];
}

/** Those that have a value; undefined when none has. */
function properties(...all: readonly (readonly [name: string, value: string | undefined])[]) {
  const known = all.flatMap(([name, value]) =>
    value === undefined ? [] : [{ name: `crossroot:${name}`, value }],
  );
  return known.length === 0 ? undefined : known;
}

function distinct(refs: readonly string[]): readonly string[] {
  return sorted([...new Set(refs)], (ref) => ref);
}

function byRef(components: readonly Component[]): readonly Component[] {
  return sorted(components, (one) => one['bom-ref']);
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
