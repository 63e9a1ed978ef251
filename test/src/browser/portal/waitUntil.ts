const POLL_MS = 200;

/**
 * Asks until the answer is yes. An answer that fails to come counts as no, except
 * an error that is not about the connection.
 */
export async function waitUntil(
  what: string,
  seconds: number,
  isTrue: () => Promise<boolean>,
): Promise<void> {
  const deadline = performance.now() + seconds * 1000;
  for (;;) {
    if (await isTrue().catch(isNoConnection)) return;
    if (performance.now() > deadline) {
      throw new Error(`Waited ${seconds} seconds in vain until ${what}`);
    }
    await new Promise(resolve => setTimeout(resolve, POLL_MS));
  }
}

function isNoConnection(error: Error): false {
  if (error.message === 'fetch failed') return false;
  throw error;
}
