// The loopback stand-in of the GitHub cache as a program: prints its variables as one line of JSON, ends with its standard input.
const compiled = new URL('../lib/__tests__/support/cache-server.js', import.meta.url);
const { startCacheServer } = await import(compiled).catch((cause) => {
  throw new Error('the compiled program is missing: run `npm run compile` first', { cause });
});
const server = await startCacheServer();
process.stdin.resume().once('end', () => server.close());
console.log(JSON.stringify(server.environment));
