import type { ExceptionTermsInput } from 'backstage-plugin-accountability-common';

/** What a template says of an exception. */
export interface RequestInput
  extends Pick<
    ExceptionTermsInput,
    | 'title'
    | 'rules'
    | 'identities'
    | 'outcomes'
    | 'reason'
    | 'owner'
    | 'plan'
    | 'treatment'
  > {
  justification?: string;
  /** A day, or an instant. */
  expiresAt: string;
  likelihood: number;
  impact: number;
  compensatingControls?: string[];
}

/** What is asked for, as the portal takes it. */
export function toTerms(input: RequestInput): ExceptionTermsInput {
  const { justification, likelihood, impact, reason, expiresAt } = input;
  const isDay = /^\d{4}-\d\d-\d\d$/.test(expiresAt);
  return {
    title: input.title,
    rules: input.rules,
    identities: input.identities,
    outcomes: input.outcomes,
    reason: justification ? `${reason}\n\n${justification}` : reason,
    residual: { likelihood, impact },
    // A day counts until its end.
    expiresAt: isDay ? `${expiresAt}T23:59:59.999Z` : expiresAt,
    owner: emptyIsNone(input.owner),
    plan: emptyIsNone(input.plan),
    treatment: input.treatment,
    compensatingControls: input.compensatingControls?.map(text => ({ text })),
  };
}

/** A form sends what nobody filled in as an empty text. */
function emptyIsNone(text: string | undefined): string | undefined {
  return text?.trim() ? text : undefined;
}
