/** Repeats a check until it holds; rejects with its last failure after `timeout`. */
export async function eventually<T>(
  check: () => Promise<T> | T,
  timeout = 20_000,
): Promise<T> {
  const deadline = AbortSignal.timeout(timeout);
  for (;;) {
    try {
      return await check();
    } catch (error) {
      if (deadline.aborted) throw error;
      await new Promise(resolve => setTimeout(resolve, 50));
    }
  }
}
