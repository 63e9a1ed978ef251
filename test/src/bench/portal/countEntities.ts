import { benchHeaders } from './benchAccess';

/** How many entities of a filter the catalog of a portal shows. */
export async function countEntities(
  url: string,
  filter: string,
): Promise<number> {
  const query = new URLSearchParams({ limit: '0', filter });
  const response = await fetch(
    `${url}/api/catalog/entities/by-query?${query}`,
    { headers: benchHeaders },
  );
  if (!response.ok) throw new Error(await response.text());
  const { totalItems } = (await response.json()) as { totalItems: number };
  return totalItems;
}
