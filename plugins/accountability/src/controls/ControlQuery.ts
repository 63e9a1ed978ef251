import {
  type ControlDomain,
  controlDomainSchema,
  type ControlSummary,
} from 'backstage-plugin-accountability-common';
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
  { q = '', domain }: ControlQuery,
): ControlSummary[] {
  const words = lower(q).split(/\s+/).filter(Boolean);
  return controls
    .filter(control => {
      const text = lower(`${control.title} ${control.name} ${control.intent}`);
      return (
        (!domain || control.domain === domain) &&
        words.every(word => text.includes(word))
      );
    })
    .sort(
      (a, b) =>
        Number(isInForce(b)) - Number(isInForce(a)) ||
        a.title.localeCompare(b.title),
    );
}

function lower(text: string): string {
  return text.toLocaleLowerCase('en-US');
}
