const POLL_MS = 500;
const PATIENCE_MS = 120_000;
const FLAGGED = 'metadata.labels.accountability.dev/flagged=true';

/** Waits until the catalog's API lists exactly these entities as flagged. */
export async function waitForFlag({ url, names, signal }) {
  const deadline = performance.now() + PATIENCE_MS;
  for (;;) {
    signal.throwIfAborted();
    const found = await flaggedEntities(url);
    if (found.join() === names.join()) {
      return;
    }
    if (performance.now() > deadline) {
      throw new Error(
        `The catalog flags [${found}] and should flag [${names}].`,
      );
    }
    await new Promise(resolve => setTimeout(resolve, POLL_MS));
  }
}

async function flaggedEntities(url) {
  const { backstageIdentity } = await ask(`${url}/api/auth/guest/refresh`);
  const { items } = await ask(
    `${url}/api/catalog/entities/by-query?fields=metadata.name&filter=${encodeURIComponent(
      FLAGGED,
    )}`,
    backstageIdentity.token,
  );
  return items.map(item => item.metadata.name).sort();
}

async function ask(address, token) {
  const response = await fetch(address, {
    headers: token ? { authorization: `Bearer ${token}` } : {},
  });
  if (!response.ok) {
    throw new Error(
      `${address} answered ${response.status}: ${await response.text()}`,
    );
  }
  return response.json();
}
