// A reporter for jest. Writes what came of each test into the file that CROSSROOT_OUTCOMES names, a line each:
// `passed`, `failed` or `skipped`, the test's file, its name as JSON, with tabs between them. closing-line.mjs counts them.
const { writeFileSync } = require('node:fs');
const { relative } = require('node:path');

module.exports = class {
  onRunComplete(_contexts, { testResults }) {
    const lines = testResults.flatMap(({ testFilePath, testExecError, testResults: tests }) => {
      const file = relative(process.cwd(), testFilePath);
      const named = new Map();
      const line = (outcome, name) => {
        const number = (named.get(name) ?? 0) + 1;
        named.set(name, number);
        return `${outcome}\t${file}\t${JSON.stringify(number === 1 ? name : `${name} (${number})`)}\n`;
      };
      if (testExecError) return line('failed', 'does not start');
      return tests.map(({ fullName, status }) =>
        line(['passed', 'failed'].includes(status) ? status : 'skipped', fullName),
      );
    });
    writeFileSync(process.env.CROSSROOT_OUTCOMES, lines.join(''));
  }
};
