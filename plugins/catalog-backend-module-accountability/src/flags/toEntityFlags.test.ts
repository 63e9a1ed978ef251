import type { EntityFlag } from 'backstage-plugin-accountability-common';
import { aComponent } from '../__testUtils__/aComponent';
import { aFlag } from '../__testUtils__/aFlag';
import { toEntityFlags } from './toEntityFlags';
import { toVisibleFlag } from './VisibleFlag';

const FLAGGED = 'accountability.dev/flagged';
const REASONS = 'accountability.dev/flag-reasons';
const EXCEPTION = 'accountability.dev/exception-status';
const OUTCOMES = 'accountability.dev/outcomes';
const IDENTITIES = 'accountability.dev/identities';

type Texts = Record<string, string>;
const visible = (given: Partial<EntityFlag>) => toVisibleFlag(aFlag(given));

describe('toEntityFlags', () => {
  it.each<[string, Partial<EntityFlag>, Texts, Texts]>([
    [
      'a flagged one gets its reasons, sorted and without repeats',
      { flag: 'true', reasons: ['owner-left', 'no-owner', 'owner-left'] },
      { [FLAGGED]: 'true' },
      { [REASONS]: 'no-owner,owner-left' },
    ],
    [
      'an excepted one says that the exception is in effect',
      { flag: 'excepted', reasons: ['no-owner'] },
      { [FLAGGED]: 'excepted' },
      { [REASONS]: 'no-owner', [EXCEPTION]: 'effective' },
    ],
    [
      'an unknown one needs no reason',
      { flag: 'unknown', reasons: [] },
      { [FLAGGED]: 'unknown' },
      {},
    ],
    [
      'a clean one is labelled false',
      { flag: 'false', reasons: [] },
      { [FLAGGED]: 'false' },
      {},
    ],
    ['one without identities gets nothing', { flag: null }, {}, {}],
    [
      'one without identities is governed all the same',
      {
        flag: null,
        reasons: [],
        outcomes: ['outcome:default/b', 'outcome:default/a'],
      },
      {},
      { [OUTCOMES]: 'default/a,default/b' },
    ],
    [
      'a flagged one names its outcomes too',
      { flag: 'true', outcomes: ['outcome:acme/a'] },
      { [FLAGGED]: 'true' },
      { [REASONS]: 'no-owner', [OUTCOMES]: 'acme/a' },
    ],
  ])('%s', (_, given, labels, annotations) => {
    const { metadata } = toEntityFlags(aComponent(), visible(given));
    expect(metadata.labels ?? {}).toEqual(labels);
    expect(metadata.annotations ?? {}).toEqual(annotations);
  });

  it('names as many outcomes as the catalog can find, whole ones only', () => {
    const outcomes = Array.from(
      { length: 30 },
      (_, at) => `outcome:default/outcome-${10 + at}`,
    );
    const { metadata } = toEntityFlags(aComponent(), visible({ outcomes }));
    const names = metadata.annotations![OUTCOMES];
    // 19 characters and a comma each: the tenth would make it 199, the eleventh 219.
    expect(names.split(',')).toHaveLength(10);
    expect(names).toMatch(/^default\/outcome-10,.*,default\/outcome-19$/);
  });

  it.each<[string, Partial<EntityFlag>, Texts, Texts]>([
    ['where there is none', { flag: null }, {}, {}],
    [
      'where there is another',
      { flag: 'true' },
      { [FLAGGED]: 'true' },
      { [REASONS]: 'no-owner' },
    ],
  ])('removes flags written by hand %s', (_, given, labels, annotations) => {
    const { metadata } = toEntityFlags(
      aComponent({
        labels: { [FLAGGED]: 'false', tier: '1' },
        annotations: {
          [REASONS]: 'not-accepted',
          [EXCEPTION]: 'effective',
          [OUTCOMES]: 'outcome:default/all',
          [IDENTITIES]: 'aws:1/api',
          'accountability.dev/function': 'security',
        },
      }),
      visible(given),
    );
    expect(metadata.labels).toEqual({ tier: '1', ...labels });
    expect(metadata.annotations).toEqual({
      [IDENTITIES]: 'aws:1/api',
      'accountability.dev/function': 'security',
      ...annotations,
    });
  });

  it.each([
    ['nothing to write', aComponent(), undefined],
    [
      'other labels only',
      aComponent({ labels: { tier: '1' }, annotations: { a: 'b' } }),
      undefined,
    ],
    [
      'the right flag in place',
      aComponent({
        labels: { [FLAGGED]: 'true' },
        annotations: { [REASONS]: 'no-owner' },
      }),
      visible({}),
    ],
  ])('returns the very same entity with %s', (_, entity, flag) => {
    expect(toEntityFlags(entity, flag)).toBe(entity);
  });

  it.each([['text'], [['a', 'list']], [null], [7]])(
    'leaves labels and annotations that are %j to the catalog to refuse',
    malformed => {
      const texts = malformed as unknown as Texts;
      const entity = aComponent({ labels: texts, annotations: texts });
      expect(toEntityFlags(entity, undefined)).toBe(entity);
      expect(toEntityFlags(entity, visible({}))).toBe(entity);
    },
  );

  it('never changes the entity that it was given', () => {
    const entity = aComponent({ labels: { [FLAGGED]: 'no' }, annotations: {} });
    const before = structuredClone(entity);
    toEntityFlags(entity, visible({ flag: 'excepted' }));
    toEntityFlags(entity, undefined);
    expect(entity).toEqual(before);
  });
});
