import assert from 'node:assert/strict';

export const scenarios = [
  {
    name: 'builds a matrix of releases whose jobs share a tool cache',
    needs: ['mirror'],
    async run(stage) {
      const log = await stage.act('releases.yml');
      assert.deepEqual(log.results, ['success', 'success']);
      for (const [release, glibc] of [
        ['bookworm', '2.36'],
        ['trixie', '2.41'],
      ]) {
        assert.equal(log.of('build', release).outputs('crossroot').glibc, glibc);
      }
      assert.equal(log.code, 0);
    },
  },
];
