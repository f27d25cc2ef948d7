import assert from 'node:assert/strict';

export const scenarios = [
  {
    name: 'fails a job whose build fails, and annotates why',
    needs: ['mirror'],
    trees: 'shared',
    async run(stage) {
      const log = await stage.act('failures.yml');
      assert.notEqual(log.code, 0);
      assert.deepEqual(log.results, ['failure', 'failure']);

      const broken = log.of('compile-error');
      assert.equal(broken.result('crossroot'), 'failure');
      assert.match(broken.printed('crossroot'), /cannot add `\{integer\}` to `&str`/);
      const [atLine] = broken.annotations('error').filter(({ file }) => file !== undefined);
      assert.equal(`${atLine?.file}:${atLine?.line}`, 'examples/zlib/src/main.rs:1');
      assert.match(atLine.text, /cannot add/);
      assert.match(broken.annotations('error').at(-1).text, /cargo/);
      assert.match(broken.summary, /failed/);
      assert.equal(broken.result('after'), undefined);
      assert.equal(broken.result('cleaning'), 'success');

      const poor = log.of('missing-package');
      assert.equal(poor.result('crossroot'), 'failure');
      assert.match(poor.annotations('error').at(-1)?.text ?? '', /zlib1g-dev/);
    },
  },
];
