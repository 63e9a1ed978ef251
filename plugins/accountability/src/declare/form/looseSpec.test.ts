import {
  outcomeTemplates,
  parseDefinition,
} from 'backstage-plugin-accountability-common';
import { looseSpec, strictSpec } from './looseSpec';

describe('strictSpec', () => {
  it('gives back what looseSpec was given', () => {
    for (const { spec } of outcomeTemplates) {
      const read = parseDefinition('Outcome', spec).spec!;
      const again = parseDefinition('Outcome', strictSpec(looseSpec(read)));
      expect(again.spec).toEqual(read);
    }
  });

  it('makes numbers of texts only where numbers belong', () => {
    expect(
      strictSpec({
        statement: '42',
        measure: {
          target: ' 50 ',
          baseline: '1.5',
          thresholds: { atRisk: '6o' },
        },
        commitments: [{ people: '2', money: { amount: '0', currency: 'EUR' } }],
      }),
    ).toEqual({
      statement: '42',
      measure: { target: 50, baseline: 1.5, thresholds: { atRisk: '6o' } },
      commitments: [{ people: 2, money: { amount: 0, currency: 'EUR' } }],
    });
  });

  it('leaves out what is empty, and keeps rows in their places', () => {
    expect(
      strictSpec({
        statement: '  ',
        measure: { thresholds: { atRisk: '' } },
        owningProcess: { name: '' },
        seats: { legal: [] },
        decisionRights: [{ seat: '' }, { seat: 'legal' }],
      }),
    ).toEqual({ decisionRights: [{}, { seat: 'legal' }] });
  });

  it('leaves a scope as it is', () => {
    const scope = { 'metadata.labels.days': '7', $any: [], 'spec.type': ' a ' };
    expect(strictSpec({ scope })).toEqual({ scope });
    expect(looseSpec({ scope: { target: 1 } })).toEqual({
      scope: { target: 1 },
    });
  });
});
