// Writes what is made from action.yml: docs/inputs-and-outputs.md, and data/inputs.json for the program. With
// --check it writes nothing and fails when one of them is stale.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'yaml';

// Where a page says more about an input or an output.
const more = {
  inputs: {
    target: 'targets.md',
    rust: 'self-hosted.md#rust',
    sysroot: 'sysroot.md',
    'sysroot-sha256': 'sysroot.md#a-tarball',
    packages: 'packages.md',
    repositories: 'repositories.md',
    gcc: 'toolchains.md#the-gcc-that-fits',
    linker: 'toolchains.md#linkers',
    'gcc-sha256': 'toolchains.md#a-gcc-of-your-own',
    glibc: 'audit.md#the-floor',
    lockfile: 'lock.md',
    locked: 'lock.md',
    mirror: 'self-hosted.md#mirrors',
    packs: 'self-hosted.md#packs',
    rustflags: 'recipes.md#actions-rust-langsetup-rust-toolchain',
    audit: 'audit.md',
    baseline: 'any-file.md#a-baseline',
    strip: 'packaging.md#stripping',
    archive: 'packaging.md',
    'archive-files': 'packaging.md#what-is-in-the-archive',
    cache: 'how-it-works.md#from-packages-to-trees',
  },
  outputs: {
    artifacts: 'audit.md#the-output-artifacts',
    executables: 'testing-on-the-target.md',
    archive: 'packaging.md',
    'archive-sha256': 'packaging.md#where-the-files-are',
    sbom: 'packaging.md#the-bill-of-materials',
  },
};

const action = parse(readFileSync('action.yml', 'utf8'));

const page = `# Inputs and outputs

The short form is in [README](../README.md#inputs). This page is written from [action.yml](../action.yml) by
\`npm run docs\`: change that file, not this one.

## Inputs

On the command line, each input is a flag of the same name: \`--packages libssl-dev\`. An invalid value ends the run
before it starts, with a message that lists the allowed values.

${table(['input', 'default', 'meaning', 'more'], rowsOf('inputs'))}

## Outputs

\`archive\`, \`archive-sha256\` and \`sbom\` are empty, and \`artifacts\` is \`[]\`, if the run made none. A run that fails
sets no outputs.

${table(['output', 'meaning', 'more'], rowsOf('outputs'))}
`;

const inputs = Object.entries(action.inputs).map(([name, { default: value, description }]) => {
  if (typeof value !== 'string') throw new Error(`action.yml gives ${name} no default, or none that is a text`);
  return { name, default: value, description };
});

const files = {
  'docs/inputs-and-outputs.md': page,
  'data/inputs.json': `${JSON.stringify(inputs, null, 2)}\n`,
};

for (const [file, text] of Object.entries(files)) {
  if (!process.argv.includes('--check')) writeFileSync(file, text);
  else if (!existsSync(file) || readFileSync(file, 'utf8') !== text) {
    console.error(`${file} is not what action.yml says: run npm run docs`);
    process.exitCode = 1;
  }
}

/** A row for each input or output: its name, an input's default, what it means, the page that says more. */
function rowsOf(section) {
  const entries = Object.entries(action[section]);
  const lost = Object.keys(more[section]).filter((name) => !(name in action[section]));
  if (lost.length > 0) throw new Error(`action.yml has no ${section} ${lost.join(', ')}`);
  return entries.map(([name, { default: value, description }]) => {
    const link = more[section][name];
    return [
      `\`${name}\``,
      ...(section === 'inputs' ? [value === '' ? '' : `\`${value}\``] : []),
      description.replaceAll('|', '\\|').replaceAll('<', '\\<'),
      link === undefined ? '' : `[${link.replace(/\.md.*$/, '')}](${link})`,
    ];
  });
}

function table(head, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`.replaceAll('|  |', '| |');
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
