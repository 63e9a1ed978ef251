import { outcomeTemplates } from 'backstage-plugin-accountability-common';
import type { DefinitionValues } from './DefinitionValues';
import { looseSpec } from './looseSpec';
import { problemsOf } from './problemsOf';

const [, { spec }] = outcomeTemplates;
const values = (partial: Partial<DefinitionValues> = {}): DefinitionValues => ({
  namespace: 'default',
  name: 'halve-standing-privilege',
  title: 'Halve standing privilege',
  spec: looseSpec(spec),
  ...partial,
});
const found = (partial: Partial<DefinitionValues>) =>
  problemsOf('Outcome', values(partial)).map(
    ({ path, blocks }) => `${blocks} ${path}`,
  );

describe('problemsOf', () => {
  it('lets a template be declared, and says what it lacks to be in force', () => {
    expect(found({})).toEqual([
      'activating spec.measure.target',
      'activating spec.measure.targetDate',
      'activating spec.seats.business-result',
    ]);
  });

  it('asks for title and name, in words of their own', () => {
    expect(found({ title: ' ', name: '', namespace: '' })).toEqual(
      expect.arrayContaining([
        'declaring title',
        'declaring name',
        'declaring namespace',
      ]),
    );
    expect(problemsOf('Outcome', values({ name: 'a b' }))[0]).toEqual({
      path: 'name',
      message: 'write letters, digits, and single - _ . between them',
      blocks: 'declaring',
    });
  });

  it('points at the field that is wrong', () => {
    expect(
      found({
        spec: {
          ...values().spec,
          statement: '',
          measure: { id: 'a', direction: 'increase', target: 'ten' },
        },
      }),
    ).toEqual([
      'declaring spec.statement',
      'declaring spec.measure.target',
      'activating spec.measure.targetDate',
      'activating spec.measure.collection',
      'activating spec.seats.business-result',
    ]);
  });

  it('knows of no problem that keeps a control from being in force', () => {
    expect(
      problemsOf(
        'Control',
        values({ spec: { intent: 'Keys are renewed', domain: 'identity' } }),
      ),
    ).toEqual([]);
  });
});
