import type {
  ControlDetail,
  PartyView,
} from 'backstage-plugin-accountability-common';

/** One control, declared in the portal; say only what matters. */
export function aControl(partial: Partial<ControlDetail> = {}): ControlDetail {
  const name = partial.name ?? 'rotate-keys';
  const control = {
    ref: `control:default/${name}`,
    kind: 'Control' as const,
    namespace: 'default',
    name,
    title: 'Keys are renewed',
    lifecycle: 'active' as const,
    origin: 'portal' as const,
    hash: 'h1',
    declaredAt: '2026-11-01T08:00:00.000Z',
    declaredBy: 'user:default/dana.fox',
    overruled: false,
    intent: 'No key is older than 90 days.',
    domain: 'identity' as const,
    outcomes: [],
    duties: [],
    evidence: [],
    frameworks: [],
    mayRevise: { allowed: true },
    ...partial,
  };
  return {
    ...control,
    spec: {
      lifecycle: control.lifecycle,
      intent: control.intent,
      domain: control.domain,
      owner: control.owner?.ref,
      outcomes: control.outcomes,
      duties: control.duties.map(one => ({ ...one, holder: one.holder.ref })),
      evidence: control.evidence,
      frameworks: control.frameworks,
    },
    ...partial,
  };
}

/** A person who is there; say only what matters. */
export function aParty(partial: Partial<PartyView> = {}): PartyView {
  return {
    ref: 'user:default/dana.fox',
    title: 'Dana Fox',
    standing: 'active',
    ...partial,
  };
}
