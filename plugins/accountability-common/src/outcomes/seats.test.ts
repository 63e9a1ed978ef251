import { FUNCTION_SEATS, OUTCOME_SEATS, seatsToFill } from './seats';

describe('seatsToFill', () => {
  it('are the three and the functions where nobody is named', () => {
    expect(seatsToFill({})).toEqual([...OUTCOME_SEATS, ...FUNCTION_SEATS]);
  });

  it('are those of a control domain as soon as somebody is named for it', () => {
    expect(seatsToFill({ cloud: ['group:default/a'], identity: [] })).toEqual([
      ...OUTCOME_SEATS,
      ...FUNCTION_SEATS,
      'cloud',
    ]);
  });
});
