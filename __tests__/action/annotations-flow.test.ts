import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from '@jest/globals';
import { describeWith } from '../support/programs.js';
import { findRust } from '../support/rust-toolchain.js';
import { worldBench } from '../support/world-bench.js';

const bench = worldBench();

const manifest = (name: string, more = '') =>
  `[package]\nname = "${name}"\nversion = "0.1.0"\nedition = "2021"\n${more}`;

/** A crate in a folder of the workspace, and a path dependency beside it; each has something to say. */
const files: Readonly<Record<string, string>> = {
  'crates/app/Cargo.toml': manifest('app', '[dependencies]\nshared = { path = "../shared" }\n'),
  'crates/app/src/main.rs':
    'mod parts;\n\nfn main() {\n    let unused = 1;\n    parts::run(shared::answer());\n}\n',
  'crates/app/src/parts.rs':
    'pub fn run(count: u32) {\n    let text: &str = count;\n    print!("{text}");\n}\n',
  'crates/shared/Cargo.toml': manifest('shared'),
  'crates/shared/src/lib.rs': 'pub fn answer() -> u32 {\n    let mut value = 42;\n    value\n}\n',
};

describeWith('cargo, with aarch64-linux-gnu-gcc and std for the target', 'annotations of a real cargo')(
  'what a real cargo says',
  () => {
    test('stands at its line, in a working-directory and in a path dependency, relative to the workspace', async () => {
      const rust = await findRust();
      const machine = await bench.machineWithGcc();
      for (const [name, text] of Object.entries(files)) {
        await mkdir(dirname(join(machine.workspace, name)), { recursive: true });
        await writeFile(join(machine.workspace, name), text);
      }
      const result = await bench.run(machine, {
        inputs: { command: 'check', 'working-directory': 'crates/app' },
        env: { PATH: [join(rust?.sysroot ?? '', 'bin'), '/usr/bin', '/bin'].join(':') },
      });
      expect(result.code).toBe(101);
      const annotations = result.commands.filter(({ command }) => /^(?:error|warning|notice)$/.test(command));
      const told = annotations.slice(0, -1).map(({ command, message, properties }) => {
        const { title, file, line } = properties;
        return { command, file, line, title, what: message.split('\n', 1).join() };
      });
      expect(told.sort((a, b) => ((a.file ?? '') < (b.file ?? '') ? -1 : 1))).toEqual([
        {
          ...{ command: 'warning', file: 'crates/app/src/main.rs', line: '4' },
          ...{ title: 'warning: unused_variables', what: 'unused variable: `unused`' },
        },
        {
          ...{ command: 'error', file: 'crates/app/src/parts.rs', line: '2' },
          ...{ title: 'error[E0308]', what: 'mismatched types' },
        },
        {
          ...{ command: 'warning', file: 'crates/shared/src/lib.rs', line: '2' },
          ...{ title: 'warning: unused_mut', what: 'variable does not need to be mutable' },
        },
      ]);
      expect(annotations.at(-1)).toMatchObject({ command: 'error', properties: {} });
      expect(annotations.at(-1)?.message).toMatch(/^cargo check failed\n {2}why: its exit code is 101/);
      // The log has rustc's own words, in colour.
      expect(`${result.stdout}${result.stderr}`).toMatch(/error\[E0308\].*mismatched types/);
      expect(result.summary).toMatch(/^### ❌ Build for `aarch64-unknown-linux-gnu` failed$/m);
    });
  },
);
