import {
  FUNCTION_SEATS,
  outcomeTemplates,
} from 'backstage-plugin-accountability-common';
import { looseSpec, type OutcomeValues } from '../form';
import { emptySeats } from './emptySeats';

const now = new Date('2026-11-24T12:00:00.000Z');
const DANA = 'user:default/dana.fox';
const empty = (seats: OutcomeValues['spec']['seats']) =>
  emptySeats({ seats }, now);

describe('emptySeats', () => {
  it('are the three and the functions in each template, whatever domain is usual there', () => {
    for (const { spec } of outcomeTemplates) {
      expect(emptySeats(looseSpec(spec), now)).toEqual([
        'business-result',
        'control-system',
        'exception-handling',
        ...FUNCTION_SEATS,
      ]);
    }
  });

  it('are those in which nobody sits', () => {
    const held = { holder: DANA, coOwner: false };
    expect(empty({ 'business-result': [held] })).not.toContain(
      'business-result',
    );
    expect(empty({ 'business-result': [{ holder: '' }] })).toContain(
      'business-result',
    );
  });

  it.each([
    [{ holder: DANA, from: '2026-11-24' }, false],
    [{ holder: DANA, from: '2026-11-25' }, true],
    [{ holder: DANA, until: '2026-11-23' }, true],
  ])('count %j by its day, also in a control domain', (holder, isEmpty) => {
    expect(empty({ cloud: [holder] }).includes('cloud')).toBe(isEmpty);
  });
});
