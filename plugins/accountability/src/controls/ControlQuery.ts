import {
  type ControlDomain,
  controlDomainSchema,
  type ControlSummary,
} from 'backstage-plugin-accountability-common';
import { hasWords } from '../shared';
import { isInForce } from './controlHoles';

/** Which controls are shown. */
export interface ControlQuery {
  q?: string;
  domain?: ControlDomain;
}

/** Reads a query from an address; what it does not understand is left out. */
export function readControlQuery(params: URLSearchParams): ControlQuery {
  const domain = controlDomainSchema.safeParse(params.get('domain'));
  return {
    q: params.get('q') || undefined,
    domain: domain.success ? domain.data : undefined,
  };
}

/** The controls that fit, those in force first, then by title. */
export function chosenControls(
  controls: readonly ControlSummary[],
  { q, domain }: ControlQuery,
): ControlSummary[] {
  return controls
    .filter(
      control =>
        (!domain || control.domain === domain) &&
        hasWords(q, [control.title, control.name, control.intent]),
    )
    .sort(
      (a, b) =>
        Number(isInForce(b)) - Number(isInForce(a)) ||
        a.title.localeCompare(b.title),
    );
}
