import { LOOK_AHEAD, type LookAhead } from './LookAhead';

/** How far ahead somebody looks, and in which form. */
export interface ObligationView {
  days: LookAhead;
  show: 'list' | 'calendar';
  /** Of the calendar, as `2026-11`; the present one when left out. */
  month?: string;
}

const USUAL_DAYS: LookAhead = 90;
const MONTH = /^2\d{3}-(0[1-9]|1[0-2])$/;

/** Reads it from an address; what it does not understand is as usual. */
export function readObligationView(params: URLSearchParams): ObligationView {
  const month = params.get('month') ?? '';
  return {
    days:
      LOOK_AHEAD.find(days => String(days) === params.get('days')) ??
      USUAL_DAYS,
    show: params.get('show') === 'calendar' ? 'calendar' : 'list',
    ...(MONTH.test(month) && { month }),
  };
}

/** The part of an address behind the question mark; what is usual is left out. */
export function obligationSearch({ days, show, month }: ObligationView) {
  return new URLSearchParams({
    view: 'mine',
    ...(days !== USUAL_DAYS && { days: String(days) }),
    ...(show === 'calendar' && { show, ...(month && { month }) }),
  }).toString();
}
