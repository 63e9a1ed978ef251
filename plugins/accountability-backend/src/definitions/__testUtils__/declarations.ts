import {
  controlSpecSchema,
  outcomeSpecSchema,
  type ControlSpecInput,
  type DefinitionOrigin,
  type OutcomeSpecInput,
} from 'backstage-plugin-accountability-common';
import {
  declarationHash,
  type Declaration,
  type DeclaredContent,
} from '../Declaration';

export const AT = '2026-11-27T12:00:00.000Z';
export const LATER = '2026-11-28T12:00:00.000Z';

/** A spec that may be active; state only what matters. */
export function anOutcomeSpec(
  rest: Partial<OutcomeSpecInput> = {},
): OutcomeSpecInput {
  return {
    lifecycle: 'active',
    statement: 'Nobody holds administrator rights all the time.',
    model: 'centralised',
    measure: {
      id: 'standing-privilege',
      direction: 'decrease',
      target: 50,
      targetDate: '2027-03-31',
      collection: 'weekly',
    },
    seats: { 'business-result': 'user:default/dana.fox' },
    ...rest,
  };
}

export function anOutcome(
  name: string,
  rest: Partial<OutcomeSpecInput> = {},
): DeclaredContent & { kind: 'Outcome' } {
  return {
    kind: 'Outcome',
    ref: `outcome:default/${name}`,
    namespace: 'default',
    name,
    spec: outcomeSpecSchema.parse(anOutcomeSpec(rest)),
  };
}

export function aControl(
  name: string,
  rest: Partial<ControlSpecInput> = {},
): DeclaredContent & { kind: 'Control' } {
  return {
    kind: 'Control',
    ref: `control:default/${name}`,
    namespace: 'default',
    name,
    spec: controlSpecSchema.parse({
      lifecycle: 'active',
      intent: 'Whoever leaves loses every key the same day.',
      domain: 'identity',
      ...rest,
    }),
  };
}

/** What one origin says; in the portal, somebody says it. */
export function declared(
  content: DeclaredContent,
  origin: DefinitionOrigin,
  rest: Partial<Declaration> = {},
): Declaration {
  return {
    ...content,
    origin,
    hash: declarationHash(content),
    declaredAt: AT,
    ...(origin === 'git'
      ? { editUrl: 'https://git.example.com/outcomes.yaml' }
      : { declaredBy: 'user:default/dana.fox', reason: 'Agreed in March' }),
    ...rest,
  } as Declaration;
}
