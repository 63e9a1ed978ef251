/**
 * How outcomes are carried out: controls with their owners and duties, and who
 * stands behind them. Reads what is declared; stores nothing of its own.
 */
export { ControlReader } from './ControlReader';
export type { DeclaredControl } from './DeclaredControl';
export {
  dutyMatrix,
  type DutyCell,
  type DutyHolder,
  type DutyRow,
  type DutyState,
} from './dutyMatrix';
export { mayReadControl } from './mayReadControl';
export { readParties } from './readParties';
export type { Viewer } from './Viewer';
