import assert from 'node:assert/strict';

export const scenarios = [
  {
    name: "builds, and hits act's own cache (v1) on a runner that was never used",
    needs: ['mirror'],
    trees: 'left',
    async run(stage) {
      const first = await stage.act('build.yml', { cacheServer: true });
      assert.deepEqual(first.results, ['success']);
      const { target, glibc, 'cache-hit': hit } = first.outputs('crossroot');
      assert.deepEqual(
        { target, glibc, hit },
        { target: 'aarch64-unknown-linux-gnu', glibc: '2.36', hit: 'false' },
      );
      assert.equal(first.result('machine'), 'success');
      assert.match(first.printed('archive'), /\/example-zlib\n/);
      assert.match(first.summary, /example-zlib/);
      if (stage.emulator === undefined) stage.skip('the program was not started: no qemu-aarch64-static');
      else assert.match(first.printed('program'), /bytes became \d+ and came back whole/);
      assert.equal(first.code, 0);

      await stage.forgetTrees();
      assertHit(first, await stage.act('build.yml', { cacheServer: true }));
    },
  },
  {
    name: 'hits a cache of the v2 protocol on a runner that was never used',
    needs: ['mirror'],
    async run(stage) {
      const { startCacheServer } = await import('../../lib/__tests__/support/cache-server.js');
      const server = await startCacheServer();
      try {
        const service = { environment: server.environment };
        const first = await stage.act('build.yml', service);
        assert.deepEqual(first.results, ['success']);
        assert.equal(first.outputs('crossroot')['cache-hit'], 'false');
        assert.deepEqual([...server.entries.keys()].map((key) => /^crossroot-[a-z]+/.exec(key)?.[0]).sort(), [
          'crossroot-gcc',
          'crossroot-rust',
          'crossroot-sysroot',
        ]);
        await stage.forgetTrees();
        assertHit(first, await stage.act('build.yml', service));
      } finally {
        await server.close();
      }
    },
  },
];

/** The second run made no tree from packages, and has the first one's. */
function assertHit(first, second) {
  assert.deepEqual(second.results, ['success']);
  const { 'cache-hit': hit, 'sysroot-digest': digest } = second.outputs('crossroot');
  assert.equal(hit, 'true');
  assert.equal(digest, first.outputs('crossroot')['sysroot-digest']);
  const restored = second.printed('crossroot').match(/restored from the cache, key crossroot-/g) ?? [];
  assert.equal(restored.length, 3, 'gcc, sysroot and Rust were to come from the cache');
  assert.deepEqual(second.annotations('warning'), []);
}
