/**
 * Waits for all, also when one fails: nobody may go on working in folders that are being removed.
 * @throws the first failure in the order of the arguments
 */
export async function settleAll<const T extends readonly Promise<unknown>[]>(
  ...work: T
): Promise<{ -readonly [K in keyof T]: Awaited<T[K]> }> {
  await Promise.allSettled(work);
  return Promise.all(work);
}
