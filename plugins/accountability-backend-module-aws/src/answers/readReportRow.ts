import type { ReportRow, ReportSlot } from '../account';
import { MORE_COLUMN } from './reportColumns';
import type { ReportCells } from './ReportCells';

const NUMBERS = [1, 2] as const;

/** Reads one row of a credential report. */
export function readReportRow(cells: ReportCells, line: number): ReportRow {
  const more = cells.text(MORE_COLUMN).toLowerCase();
  return {
    user: cells.text('user'),
    arn: cells.text('arn'),
    line,
    createdAt: cells.instant('user_creation_time'),
    passwordEnabled: cells.flag('password_enabled'),
    passwordLastUsedAt: cells.instant('password_last_used'),
    passwordChangedAt: cells.instant('password_last_changed'),
    passwordExpiresAt: cells.instant('password_next_rotation'),
    keysReported: cells.has('access_key_1_active'),
    keys: slotsOf(cells, 'access_key'),
    certificates: slotsOf(cells, 'cert'),
    hasMore: !['', 'n/a', 'not_supported', 'no_information'].includes(more),
  };
}

/** A slot is filled when something in it is active or was once made. */
function slotsOf(
  cells: ReportCells,
  prefix: 'access_key' | 'cert',
): ReportSlot[] {
  return NUMBERS.map(number => ({
    number,
    active: cells.flag(`${prefix}_${number}_active`),
    rotatedAt: cells.instant(`${prefix}_${number}_last_rotated`),
    lastUsedAt: cells.instant(`${prefix}_${number}_last_used_date`),
  })).filter(slot => slot.active === true || slot.rotatedAt.value !== null);
}
