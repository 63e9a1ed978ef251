import {
  parseDefinition,
  type ControlSpec,
  type OutcomeSpec,
} from 'backstage-plugin-accountability-common';
import { partiesOf, passParty } from './passParty';

const FROM = 'group:default/old';
const TO = 'group:default/new';

const outcome = (spec: object) => ({
  kind: 'Outcome' as const,
  spec: parseDefinition('Outcome', {
    statement: 'It holds.',
    model: 'centralised',
    measure: { id: 'a', direction: 'decrease' },
    ...spec,
  }).spec!,
});
const control = (spec: object) => ({
  kind: 'Control' as const,
  spec: parseDefinition('Control', {
    intent: 'It shall.',
    domain: 'identity',
    ...spec,
  }).spec!,
});
const passing = { from: FROM, to: TO };

describe('passParty', () => {
  it('passes seats, commitments, processes and what rights reach', () => {
    const { spec, places, kept } = passParty(
      outcome({
        seats: {
          'business-result': 'user:dana',
          legal: FROM,
          finance: [{ holder: FROM, coOwner: true, from: '2026-01-01' }],
        },
        commitments: [{ what: 'Two people', backedBy: FROM }],
        owningProcess: { name: 'Leaving', ref: FROM },
        decisionRights: [
          {
            ...{ seat: 'legal', verb: 'validate-clause', lever: 'contract' },
            scope: [FROM, 'system:default/pay'],
          },
        ],
      }),
      passing,
    );
    const passed = spec as OutcomeSpec;
    expect(passed.seats['business-result']).toEqual([
      { holder: 'user:default/dana', coOwner: false },
    ]);
    expect(passed.seats.legal).toEqual([{ holder: TO, coOwner: false }]);
    expect(passed.seats.finance).toEqual([{ holder: TO, coOwner: true }]);
    expect(passed.commitments[0].backedBy).toBe(TO);
    expect(passed.owningProcess?.ref).toBe(TO);
    expect(passed.decisionRights[0].scope).toEqual([TO, 'system:default/pay']);
    expect(places).toEqual([
      'spec.seats.legal',
      'spec.seats.finance',
      'spec.commitments.0.backedBy',
      'spec.decisionRights.0.scope',
      'spec.owningProcess.ref',
    ]);
    expect(kept).toEqual([]);
    expect(JSON.stringify(passed)).not.toContain(FROM);
  });

  it('lets nobody sit twice in a seat', () => {
    const { spec } = passParty(
      outcome({ seats: { legal: [FROM, TO] } }),
      passing,
    );
    expect((spec as OutcomeSpec).seats.legal).toEqual([
      { holder: TO, coOwner: false },
    ]);
  });

  it('keeps who verified a right, and conditions that only their author understands', () => {
    const before = outcome({
      decisionRights: [
        {
          ...{ seat: 'legal', verb: 'validate-clause', lever: 'contract' },
          ...{ verifiedBy: FROM, verifiedOn: '2026-01-01' },
        },
      ],
      scope: { 'spec.owner': 'group:old' },
    });
    const { spec, places, kept } = passParty(before, passing);
    expect(spec).toEqual(before.spec);
    expect(places).toEqual([]);
    expect(kept).toEqual(['spec.decisionRights.0.verifiedBy', 'spec.scope']);
  });

  it('passes the owner, the duties and the evidence of a control', () => {
    const { spec, places } = passParty(
      control({
        owner: FROM,
        duties: [
          { duty: 'revoke', holder: 'user:dana' },
          { duty: 'rotate', holder: FROM, systems: ['system:pay'] },
        ],
        evidence: [{ kind: 'log', producer: FROM }],
        process: { name: 'Leaving', ref: FROM },
      }),
      passing,
    );
    const passed = spec as ControlSpec;
    expect(passed.owner).toBe(TO);
    expect(passed.duties[1]).toEqual({
      ...{ duty: 'rotate', holder: TO },
      systems: ['system:default/pay'],
    });
    expect(places).toEqual([
      'spec.owner',
      'spec.process.ref',
      'spec.duties.1.holder',
      'spec.evidence.0.producer',
    ]);
  });

  it('changes nothing where nobody is named', () => {
    const before = control({ owner: 'user:dana' });
    expect(passParty(before, passing)).toEqual({
      spec: before.spec,
      places: [],
      kept: [],
    });
  });
});

describe('partiesOf', () => {
  it('names everybody once', () => {
    expect(
      partiesOf(
        outcome({
          seats: { legal: [FROM, TO], finance: FROM },
          commitments: [{ what: 'Money', backedBy: TO }, { what: 'Time' }],
        }),
      ),
    ).toEqual([FROM, TO]);
    expect(
      partiesOf(
        control({
          owner: FROM,
          duties: [{ duty: 'revoke', holder: TO }],
          evidence: [{ kind: 'log', producer: 'user:dana' }],
        }),
      ),
    ).toEqual([FROM, TO, 'user:default/dana']);
  });
});
