import {
  anOutcome,
  anOutcomeSpec,
  AT,
  declared,
  LATER,
} from './__testUtils__/declarations';
import type { Origins } from './Declaration';
import {
  decideDeclaration,
  decideRevision,
  decideWithdrawal,
} from './decideInPortal';

const deed = { by: 'user:default/sofia', at: LATER, reason: 'Agreed' };
const git = declared(anOutcome('a'), 'git');
const portal = declared(anOutcome('a'), 'portal');
const withdrawn = { ...portal, withdrawnAt: AT };
const { ref, hash } = portal;

const draft = {
  kind: 'Outcome' as const,
  namespace: 'default',
  name: 'a',
  spec: anOutcomeSpec() as unknown,
};
const inGit =
  'outcome:default/a is declared in Git, and Git wins; change it at https://git.example.com/outcomes.yaml';

describe('decideDeclaration', () => {
  it.each<[string, Origins, string]>([
    ['declares what is new', {}, 'declare'],
    ['reinstates what was withdrawn', { portal: withdrawn }, 'reinstate'],
    [
      'declares what Git withdrew',
      { git: { ...git, withdrawnAt: AT } },
      'declare',
    ],
  ])('%s', (_, origins, action) => {
    expect(decideDeclaration(draft, origins, deed)).toEqual({
      action,
      declaration: {
        ...anOutcome('a'),
        title: undefined,
        description: undefined,
        origin: 'portal',
        hash,
        declaredAt: LATER,
        declaredBy: deed.by,
        reason: 'Agreed',
      },
      ...deed,
    });
  });

  it.each<[string, object, Origins, string, string]>([
    ['what Git declares', {}, { git }, 'ConflictError', inGit],
    [
      'what Git declares in a file of the machine',
      {},
      { git: { ...git, editUrl: undefined } },
      'ConflictError',
      'change it in its catalog file',
    ],
    [
      'what the portal declares already',
      {},
      { portal },
      'ConflictError',
      'outcome:default/a is already declared in the portal; revise it, or choose another name',
    ],
    [
      'what cannot be read',
      { model: 'matrix', statement: undefined },
      {},
      'InputError',
      'It cannot be declared: spec.statement: is missing; spec.model: write one of centralised, product-led, third-party',
    ],
    [
      'an active outcome of a group without target and date',
      {
        measure: { id: 'a', direction: 'decrease', collection: 'daily' },
        seats: { 'business-result': 'group:security' },
      },
      {},
      'InputError',
      'It cannot be active yet; declare it as draft, or mend this: spec.measure.target: an active outcome needs a target: the value to reach; spec.measure.targetDate: an active outcome needs a target date: the day to reach it by; spec.seats.business-result: group:default/security is a group; accountable is one person, so name a user',
    ],
  ])('refuses %s', (_, spec, origins, name, message) => {
    const wanted = { ...draft, spec: { ...anOutcomeSpec(), ...spec } };
    expect(() => decideDeclaration(wanted, origins, deed)).toThrow(
      expect.objectContaining({
        name,
        message: expect.stringContaining(message),
      }),
    );
  });

  it('takes a draft with everything missing that an active one needs', () => {
    const spec = {
      ...anOutcomeSpec({ lifecycle: 'draft', seats: {} }),
      measure: { id: 'a', direction: 'decrease' },
    };
    expect(decideDeclaration({ ...draft, spec }, {}, deed).action).toBe(
      'declare',
    );
  });
});

describe('decideRevision', () => {
  const changed = anOutcomeSpec({ statement: 'Something better.' });
  const revision = { ref, expectedHash: hash, spec: changed as unknown };

  it('records what is different, by whom and why', () => {
    const event = decideRevision({ ...revision, title: 'A' }, { portal }, deed);
    expect(event).toMatchObject({
      action: 'revise',
      ...deed,
      declaration: {
        name: 'a',
        title: 'A',
        declaredBy: deed.by,
        spec: { statement: 'Something better.' },
      },
    });
    expect(event!.declaration.hash).not.toBe(hash);
  });

  it('records nothing when nothing differs', () => {
    const same = { ...revision, spec: draft.spec };
    expect(decideRevision(same, { portal }, deed)).toBeUndefined();
  });

  it.each<[string, object, Origins, string, string]>([
    ['what Git took over', {}, { git, portal }, 'ConflictError', inGit],
    [
      'what nobody declared',
      {},
      {},
      'NotFoundError',
      'The portal declares no outcome:default/a',
    ],
    [
      'what was withdrawn',
      {},
      { portal: withdrawn },
      'ConflictError',
      `outcome:default/a was withdrawn at ${AT}; declare it again`,
    ],
    [
      'what somebody else changed meanwhile',
      { expectedHash: 'old' },
      { portal },
      'ConflictError',
      `its hash is ${hash} now`,
    ],
    [
      'what may not be active',
      { spec: { ...changed, seats: {} } },
      { portal },
      'InputError',
      'spec.seats.business-result: an active outcome needs its accountable executive: name one person',
    ],
  ])('refuses %s', (_, change, origins, name, message) => {
    expect(() =>
      decideRevision({ ...revision, ...change }, origins, deed),
    ).toThrow(
      expect.objectContaining({
        name,
        message: expect.stringContaining(message),
      }),
    );
  });
});

describe('decideWithdrawal', () => {
  it.each<[string, Origins]>([
    ['what the portal declares', { portal }],
    ['what Git took over meanwhile', { git, portal }],
  ])('withdraws %s', (_, origins) => {
    expect(decideWithdrawal(ref, origins, deed)).toEqual({
      action: 'withdraw',
      ...deed,
      declaration: {
        ...portal,
        declaredBy: deed.by,
        reason: 'Agreed',
        withdrawnAt: LATER,
      },
    });
  });

  it.each<[string, Origins, string]>([
    ['what nobody declared', {}, 'NotFoundError'],
    ['what was withdrawn', { portal: withdrawn }, 'ConflictError'],
    ['what only Git declares', { git }, 'ConflictError'],
    [
      'what was withdrawn and Git declares',
      { git, portal: withdrawn },
      'ConflictError',
    ],
  ])('refuses %s', (_, origins, name) => {
    expect(() => decideWithdrawal(ref, origins, deed)).toThrow(
      expect.objectContaining({ name }),
    );
  });
});
