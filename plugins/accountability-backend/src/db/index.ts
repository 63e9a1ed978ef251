/**
 * What every store needs of the database: migrations, multi-row writes, marks and
 * revisions. The only place that asks which database it is.
 */
export { isSqlite } from './dialect';
export {
  cursorText,
  decodeCursor,
  encodeCursor,
  foreignCursor,
} from './cursor';
export { isRowId } from './isRowId';
export { migrate, migrationsDirectory } from './migrate';
export {
  addRows,
  chunk,
  insertReturning,
  insertRows,
  selectIn,
  updateRows,
  upsertRows,
  writeIn,
} from './rows';
export {
  clearMarks,
  clearReadMarks,
  countMarks,
  firstCounter,
  mark,
  readMarks,
  takeMarks,
  type Mark,
} from './marks';
export { epochOf, nextRevisions } from './counters';
export { inTransaction } from './inTransaction';
export { nextTurn } from './nextTurn';
export { oneAtATime } from './oneAtATime';
