import { outcomeTemplates } from './outcomeTemplates';
import { parseDefinition } from './parseDefinition';

const [{ spec: outcome }] = outcomeTemplates;

describe('parseDefinition', () => {
  it('reads every template', () => {
    for (const { spec } of outcomeTemplates) {
      expect(parseDefinition('Outcome', spec).problems).toEqual([]);
    }
  });

  it('takes a ref, a holder or a list of them as seat', () => {
    const seatsOf = (mission: unknown) =>
      parseDefinition('Outcome', { ...outcome, seats: { mission } }).spec
        ?.seats;
    const read = { holder: 'user:default/dana', coOwner: false };
    expect(seatsOf('user:Dana')).toEqual({ mission: [read] });
    expect(seatsOf({ holder: 'user:default/dana' })).toEqual({
      mission: [read],
    });
    expect(seatsOf(['user:dana'])).toEqual({ mission: [read] });
  });

  it('keeps how a breach travels upwards, and needs none', () => {
    const read = (escalation: unknown) =>
      parseDefinition('Outcome', { ...outcome, escalation });
    const steps = [{ after: { hours: 4 }, to: 'mission' }];
    expect(read(steps).spec?.escalation).toEqual(steps);
    expect(read(undefined).spec?.escalation).toBeUndefined();
    expect(read([{ after: {}, to: 'mission' }]).problems).toHaveLength(1);
    expect(read([{ after: { days: 1 }, to: 'board' }]).problems).toHaveLength(
      1,
    );
  });

  it('writes the ids of the OWASP list as it does', () => {
    const frameworks = ['NHI-01', 'nhi10', 'CSF GV.OV-01'];
    expect(
      parseDefinition('Outcome', { ...outcome, frameworks }).spec?.frameworks,
    ).toEqual(['NHI1:2025', 'NHI10:2025', 'CSF GV.OV-01']);
  });

  it.each<[string, object, string, string]>([
    ['nothing', { statement: undefined }, 'spec.statement', 'is missing'],
    [
      'no model',
      { model: undefined },
      'spec.model',
      'is missing: write one of centralised, product-led, third-party',
    ],
    [
      'another model',
      { model: 'matrix' },
      'spec.model',
      'write one of centralised, product-led, third-party',
    ],
    [
      'a text as number',
      { measure: { id: 'a', direction: 'increase', target: 'ten' } },
      'spec.measure.target',
      'write a number',
    ],
    [
      'a text as list',
      { frameworks: 'NHI-01' },
      'spec.frameworks',
      'write a list',
    ],
    [
      'a field that does not exist',
      { owner: 'dana' },
      'spec',
      'has no field owner: correct its name, or leave it out',
    ],
    [
      'a seat of a component',
      { seats: { legal: 'component:default/api' } },
      'spec.seats.legal',
      'name a user or group, such as user:default/name or group:default/name',
    ],
  ])('says what to write instead of %s', (_, change, path, message) => {
    expect(
      parseDefinition('Outcome', { ...outcome, ...change }).problems,
    ).toEqual([{ path, message }]);
  });

  it('asks a control for what it cannot do without', () => {
    expect(parseDefinition('Control', {}).problems).toEqual([
      { path: 'spec.intent', message: 'is missing' },
      {
        path: 'spec.domain',
        message:
          'is missing: write one of identity, endpoint, cloud, application',
      },
    ]);
  });
});
