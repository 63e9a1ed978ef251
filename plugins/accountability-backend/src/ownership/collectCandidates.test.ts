import { DEFAULT_PLACEHOLDERS } from 'backstage-plugin-accountability-common';
import { aRecord } from '../testing/records';
import {
  collectCandidates,
  ownerTexts,
  type LinkedOwner,
} from './collectCandidates';

function linked(rest: Partial<LinkedOwner>): LinkedOwner {
  return {
    entityRef: 'component:default/x',
    ownerRef: 'group:default/a',
    signal: 'annotation',
    standsForIdentity: false,
    ...rest,
  };
}

const signals = (
  record = aRecord(),
  links: LinkedOwner[] = [],
  decidedOwner?: string,
) =>
  ownerTexts({
    record,
    linked: links,
    standing: { disputed: false, decidedOwner },
  }).map(text => `${text.signal} ${text.text}`);

describe('ownerTexts', () => {
  it('takes the decision, the catalog and the source', () => {
    const record = aRecord({
      ownerHints: [
        { signal: 'source-tag', value: ' payments ', field: 'label owner' },
      ],
    });
    expect(signals(record, [linked({})], 'user:default/dana')).toEqual([
      'portal-decision user:default/dana',
      'catalog-annotation group:default/a',
      'source-tag payments',
    ]);
  });

  it('tells a resource that stands for the identity from one that consumes it', () => {
    expect(signals(aRecord(), [linked({ standsForIdentity: true })])).toEqual([
      'catalog-resource group:default/a',
    ]);
  });

  it('takes the owner of the only consumer, not of one among several', () => {
    const one = linked({ signal: 'kubernetes-id' });
    const other = linked({
      signal: 'kubernetes-id',
      entityRef: 'component:default/y',
      ownerRef: 'group:default/b',
    });
    expect(signals(aRecord(), [one])).toEqual([
      'sole-consumer group:default/a',
    ]);
    expect(signals(aRecord(), [one, other])).toEqual([]);
  });

  it('ignores an identity that names itself as its owner', () => {
    const record = aRecord({
      ownerHints: [
        {
          signal: 'source-tag',
          value: 'Kubernetes:prod/payments/api',
          field: 'label owner',
        },
      ],
    });
    expect(signals(record)).toEqual([]);
  });
});

describe('collectCandidates', () => {
  const text = (value: string) => ({
    signal: 'source-tag' as const,
    text: value,
    field: 'label owner',
  });

  it('knows placeholders, people who are there, and names that nobody has', () => {
    const standings = new Map([
      [
        'payments',
        {
          ref: 'group:default/payments',
          title: 'Payments',
          standing: 'active' as const,
        },
      ],
    ]);
    const candidates = collectCandidates(
      [text('tbd'), text('ghosts'), text('payments')],
      standings,
      DEFAULT_PLACEHOLDERS,
    );
    expect(candidates.map(c => [c.text, c.standing, c.confidence])).toEqual([
      ['payments', 'active', 0.8],
      ['ghosts', 'not-in-catalog', 0.1],
      ['tbd', 'placeholder', 0],
    ]);
  });
});
