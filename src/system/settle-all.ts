/**
 * Waits for all, also when one fails: nobody may go on working in folders that are being removed.
 * @param stop called at the first failure, to end the others early
 * @throws the first failure in time: the others may only be what came of it
 */
export async function settleAll<const T extends readonly Promise<unknown>[]>(
  work: T,
  stop?: () => void,
): Promise<{ -readonly [K in keyof T]: Awaited<T[K]> }> {
  const all = Promise.all(work);
  all.catch(() => stop?.());
  await Promise.allSettled(work);
  return all;
}
