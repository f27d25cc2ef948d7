import assert from 'node:assert/strict';

export const scenarios = [
  {
    name: 'exports to later steps what builds for the target, and leaves builds for the runner alone',
    needs: ['mirror'],
    trees: 'shared',
    async run(stage) {
      const log = await stage.act('later-steps.yml');
      assert.deepEqual(log.results, ['success']);
      assert.equal(log.exports('crossroot').CARGO_BUILD_TARGET, 'aarch64-unknown-linux-gnu');
      for (const step of ['target', 'c', 'runner']) assert.equal(log.result(step), 'success', step);
      assert.match(log.printed('runner'), /Hello, world!/);
      assert.equal(log.code, 0);
    },
  },
];
