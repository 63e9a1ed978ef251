// Ids are integers of four bytes; PostgreSQL refuses to compare them with more.
const MAX_ID = 2_147_483_647;

/** Whether a number can be the id of a row at all. */
export function isRowId(id: number): boolean {
  return Number.isInteger(id) && id > 0 && id <= MAX_ID;
}
