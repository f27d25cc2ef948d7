// The project that a document's workflow is run in: an example's program, and the files that documents name.
import { execFile } from 'node:child_process';
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

const execute = promisify(execFile);

const programs = [
  { needs: 'libssl-dev', example: 'openssl-c' },
  { needs: 'zlib1g-dev', example: 'zlib' },
];

/**
 * Makes the project, with one commit and the tag v1.2.3, and the bare repository that plays GitHub's.
 * @param {object} options
 * @param {string} options.examples the folder of the examples
 * @param {readonly string[]} options.packages what the workflow puts into the sysroot
 * @param {Readonly<Record<string, string>>} options.files further files: their text, by their path
 * @param {string} options.folder where to make it; what was there goes
 * @param {string} options.origin where the bare repository is to be; what was there goes
 */
export async function makeProject({ examples, packages, files, folder, origin }) {
  for (const old of [folder, origin]) await rm(old, { recursive: true, force: true });
  const example = programs.find(({ needs }) => packages.includes(needs))?.example;
  const written = { ...commonFiles, ...(example === undefined ? plainProgram : {}), ...files };
  if (example !== undefined) {
    await cp(join(examples, example), folder, {
      recursive: true,
      filter: (path) => path !== join(examples, example, 'target'),
    });
  }
  for (const [path, text] of Object.entries(written)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  await append(join(folder, 'Cargo.toml'), manifestEnd);
  await append(join(folder, 'Cargo.lock'), '\n[[package]]\nname = "xtask"\nversion = "0.1.0"\n');
  const git = async (...words) =>
    await execute('git', ['-c', 'user.name=Stage', '-c', 'user.email=stage@example.org', ...words], {
      cwd: folder,
    });
  await git('init', '--quiet', '--initial-branch=main');
  await git('add', '--all');
  await git('commit', '--quiet', '--message', 'The project');
  await git('tag', 'v1.2.3');
  await git('clone', '--quiet', '--bare', '.', origin);
  // act reads the repository's name here, and asks nobody.
  await git('remote', 'add', 'origin', 'https://github.com/example/program');
}

async function append(file, text) {
  await writeFile(file, `${await readFile(file, 'utf8')}${text}`);
}

const plainProgram = {
  'Cargo.toml': '[package]\nname = "program"\nversion = "0.1.0"\nedition = "2021"\n',
  'Cargo.lock': 'version = 3\n\n[[package]]\nname = "program"\nversion = "0.1.0"\n',
  'src/main.rs': 'fn main() {\n    println!("across");\n}\n',
};

const manifestEnd = `
[features]
metrics = []
tls = []

[workspace]
members = ["xtask"]
`;

const askZlib = '#include <zlib.h>\nint main(void) { return zlibVersion() == 0; }\n';

const commonFiles = {
  '.gitignore': '/target\n/build\n',
  'README.md': '# A program\n',
  'CHANGELOG.md': '# Changes\n',
  LICENSE: 'Whoever has it may use it.\n',
  'docs/manual.md': '# Manual\n',
  'completions/program.bash': 'complete -F _program program\n',
  'xtask/Cargo.toml': '[package]\nname = "xtask"\nversion = "0.1.0"\nedition = "2021"\n',
  'xtask/src/main.rs': 'fn main() {\n    println!("on the runner");\n}\n',
  'ask-zlib.c': askZlib,
  'CMakeLists.txt': `cmake_minimum_required(VERSION 3.16)
project(ask-zlib C)
find_package(ZLIB REQUIRED)
add_executable(ask-zlib ask-zlib.c)
target_link_libraries(ask-zlib ZLIB::ZLIB)
`,
  'meson.build': `project('ask-zlib', 'c')
executable('ask-zlib', 'ask-zlib.c', dependencies: dependency('zlib'))
`,
};
