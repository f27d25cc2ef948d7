// Starts bundle.cjs beside it with what V8 made of it before, and keeps that at the end of the first run that
// succeeds: what tests start a thousand times need not be compiled each time.
const { existsSync, readFileSync, renameSync, writeFileSync } = require('node:fs');
const { wrap } = require('node:module');
const { Script } = require('node:vm');

const file = `${__dirname}/bundle.cjs`;
const kept = `${file}.v8`;
const cachedData = existsSync(kept) ? readFileSync(kept) : undefined;
const script = new Script(wrap(readFileSync(file, 'utf8')), { filename: file, cachedData });
script.runInThisContext()(exports, require, module, __filename, __dirname);
if (cachedData === undefined) {
  process.on('exit', (code) => {
    if (code !== 0) return;
    writeFileSync(`${kept}.${process.pid}`, script.createCachedData());
    renameSync(`${kept}.${process.pid}`, kept);
  });
}
