import type {
  DutyCell,
  DutyMatrixRow,
} from 'backstage-plugin-accountability-common';

/**
 * The control in which a cell is put right: one that gives the duty already, or else
 * one that gives another duty for the same system. None where no control does.
 */
export function controlToChange(
  row: Pick<DutyMatrixRow, 'cells'>,
  cell: DutyCell,
): { ref: string; title: string } | undefined {
  return [cell, ...row.cells]
    .flatMap(({ holders }) => holders)
    .flatMap(({ controls }) => controls)
    .at(0);
}
