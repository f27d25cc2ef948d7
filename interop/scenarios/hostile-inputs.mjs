import assert from 'node:assert/strict';

export const scenarios = [
  {
    name: 'refuses hostile inputs, and passes odd ones on unharmed',
    needs: ['mirror'],
    trees: 'shared',
    async run(stage) {
      const log = await stage.act('hostile-inputs.yml');
      for (const step of ['target', 'packages', 'option']) assert.equal(log.result(step), 'failure', step);
      assert.equal(log.annotations('error').length, 3);
      assert.deepEqual(log.annotations('warning'), []);
      for (const step of ['unharmed', 'words', 'nothing']) assert.equal(log.result(step), 'success', step);
      assert.deepEqual(log.results, ['success']);
      assert.equal('SMUGGLED' in { ...log.exports('target'), ...log.exports('packages') }, false);
    },
  },
];
