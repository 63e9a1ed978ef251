import { NotFoundError } from '@backstage/errors';
import type { AccountabilityApi } from 'backstage-plugin-accountability-common';
import { anOverview } from '../src/testing/anOverview';
import { aPosture } from '../src/testing/aPosture';
import { aTodo } from '../src/testing/aTodo';
import { fakeAccountabilityApi } from '../src/testing/fakeAccountabilityApi';
import { cannedDefinitions } from './cannedDefinitions';
import { cannedExceptions } from './cannedExceptions';
import { cannedIdentities } from './cannedIdentities';
import { cannedOutcomes } from './cannedOutcomes';
import { cannedDuties } from './cannedVerdicts';

const byId = (id: string) => {
  const found = cannedIdentities.find(identity => identity.id === id);
  if (!found) throw new NotFoundError(`There is no identity with id ${id}`);
  return found;
};

const byRef = (ref: string) => {
  const found = cannedOutcomes.find(outcome => outcome.ref === ref);
  if (!found) throw new NotFoundError(`There is no outcome ${ref}`);
  return found;
};

/** A backend with a handful of identities and outcomes, for the dev app. */
export const cannedApi: AccountabilityApi = fakeAccountabilityApi({
  ...cannedDefinitions,
  ...cannedExceptions,
  listOutcomes: async ({ all, q = '', status, holder }) => {
    const items = cannedOutcomes.filter(
      outcome =>
        (all === 'true' || outcome.status !== 'draft') &&
        (!status || outcome.status === status) &&
        (!holder || outcome.seats.some(seat => seat.holder?.ref === holder)) &&
        outcome.title.toLocaleLowerCase().includes(q.toLocaleLowerCase()),
    );
    return { items, totalCount: items.length, mayDeclare: true };
  },
  getOutcome: async ref => byRef(ref),
  getDuties: async () => cannedDuties,
  answerSeat: async ref => byRef(ref),
  delegateSeat: async ref => byRef(ref),
  revokeDelegation: async ref => byRef(ref),
  getIdentity: async id => byId(id),
  decide: async id => byId(id),
  decideInBulk: async () => ({
    matching: 2,
    applied: 1,
    refused: [{ why: 'it is disputed; settle the dispute first', count: 1 }],
  }),
  getCatalogPatch: async (id, entityRef) => ({
    entityRef,
    location: 'https://example.com/acme/checkout/catalog-info.yaml',
    editUrl: 'https://example.com/acme/checkout/edit/catalog-info.yaml',
    patch: `metadata:\n  annotations:\n    # Says that this component uses the identity.\n    accountability.dev/identities: ${
      byId(id).reference
    }\n`,
  }),
  listIdentities: async ({ offeredTo: wanted }) => {
    const items = cannedIdentities.filter(
      ({ offeredTo }) => !wanted || offeredTo,
    );
    return { items, totalCount: items.length };
  },
  getIdentityFacets: async () => ({
    total: cannedIdentities.length,
    facets: {
      ownership: [
        { value: 'ownerless', count: 2 },
        { value: 'owned', count: 1 },
      ],
      privilege: [
        { value: 'admin', count: 2 },
        { value: 'read', count: 1 },
      ],
    },
  }),
  getOverview: async () =>
    anOverview({
      identities: 3,
      owned: 1,
      ownerless: 2,
      unjudged: 1,
      components: { all: 12, flagged: 3, excepted: 1, unknown: 1 },
      byReason: [
        { reason: 'owner-left', count: 1 },
        { reason: 'only-inferred', count: 1 },
      ],
      bySeverity: [
        { severity: 'critical', count: 1 },
        { severity: 'high', count: 1 },
      ],
      byRule: [
        {
          ruleId: 'key-age',
          title: 'Keys are renewed',
          severity: 'critical',
          pass: 1,
          fail: 1,
          excepted: 0,
          unknown: 1,
          notApplicable: 0,
        },
      ],
    }),
  listSources: async () => [],
  listRules: async () => [
    {
      id: 'key-age',
      subject: 'identity',
      title: 'Keys are renewed',
      description: 'A key that never changes is a key that leaks one day.',
      severity: 'critical',
      frameworks: ['NHI7:2025'],
      source: 'CIS AWS Foundations 7.0.0, 2.12: 90 days',
      remedy: 'Make a new key, move its users over, delete the old one.',
      unknownWhen: 'The source does not say when a key was made.',
      parameters: { maxAgeDays: 90 },
      enabled: true,
    },
  ],
  getEntityPosture: async entityRef =>
    entityRef.endsWith('/checkout')
      ? aPosture({
          entityRef,
          flag: 'true',
          reasons: ['owner-left', 'only-inferred'],
          counts: {
            identities: 5,
            owned: 2,
            excepted: 1,
            ownerless: 2,
            findings: 4,
            unknownVerdicts: 3,
          },
          identities: cannedIdentities,
          missingSources: ['GitHub acme'],
          todo: [
            aTodo({
              identityId: '7',
              reference: 'aws:main/user/ci-deployer',
              because: 'Its owner Sam Lee has left.',
              remedy: 'Claim it if it is yours, or offer it to who runs it.',
            }),
            aTodo({
              identityId: '9',
              reference: 'aws:main/role/admin',
              because: 'It is only guessed that platform owns it.',
              remedy: 'Claim it if it is yours, or offer it to who runs it.',
            }),
            aTodo({
              identityId: '7',
              ruleId: 'key-age',
              severity: 'critical',
              reference: 'aws:main/user/ci-deployer',
              because: 'Key AKIA…EXAMPLE is 880 days old.',
              remedy: 'Make a new key, move its users, delete the old one.',
            }),
          ],
        })
      : aPosture({ entityRef, flag: null }),
});
