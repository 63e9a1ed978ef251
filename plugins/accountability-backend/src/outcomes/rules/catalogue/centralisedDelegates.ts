import { DOMAIN_SEATS } from 'backstage-plugin-accountability-common';
import { fail, listNames, notApplicable } from '../../../rules';
import { outcomeRule } from '../OutcomeRule';
import { doubtsAbout, isSameHand, partyOf } from '../parties';
import { passUnless } from '../sayings';
import { doubtsAboutSeated, seatedIn } from '../seating';
import { said } from '../sentences';
import { MISSING } from '../words';

/** In the centralised model security answers, and others execute. */
export const centralisedDelegates = outcomeRule({
  id: 'ACC-18',
  title: 'Centralised: security answers, teams execute',
  description:
    'In the centralised model the head of security answers for the result, and at least one other team owns execution. Security that executes everything alone becomes the bottleneck; somebody else who answers for it needs another model.',
  severity: 'medium',
  frameworks: ['CSF GV.RR-02'],
  sentence: said.securityMayOwn,
  source:
    'CSF 2.0 GV.RR-02: roles and authorities are established; the three operating models are our own terms.',
  remedy:
    'Nominate somebody for a control-domain seat, or name owners of controls, in the teams that execute. Where the business answers, choose the product-led model.',
  unknownWhen:
    'The controls are not known, the catalog has not been read completely yet, or no group of the person says which function it fulfils.',
  parameters: {},
  version: 1,
  judge(input) {
    if (input.spec.model !== 'centralised') {
      return { verdict: notApplicable('It is not centralised.') };
    }
    const results = seatedIn(input, ['business-result']);
    if (results.length === 0) {
      return { verdict: notApplicable('Nobody answers for the result.') };
    }
    const functionsOf = (ref: string) => partyOf(input, ref)?.functions ?? [];
    const elsewhere = results.filter(
      ({ ref }) =>
        functionsOf(ref).length > 0 && !functionsOf(ref).includes('security'),
    );
    if (elsewhere.length > 0) {
      const names = listNames(elsewhere.map(({ name }) => name));
      return {
        verdict: fail(
          `It is centralised, but ${names}, who answers for the result, is not of security.`,
        ),
      };
    }
    const others = executorsOf(input).filter(
      ref => !results.some(result => isSameHand(input, ref, result.ref)),
    );
    const isHere = (ref: string) => partyOf(input, ref)?.standing === 'active';
    const missing = others.some(isHere)
      ? []
      : [
          ...doubtsAbout(input, others),
          ...(input.controls ? [] : [MISSING.controls]),
        ];
    if (missing.length === 0 && !others.some(isHere)) {
      return {
        verdict: fail(
          'It is centralised, but nobody besides whoever answers for the result owns execution.',
        ),
      };
    }
    return passUnless([
      ...missing,
      ...doubtsAboutSeated(input, results),
      ...results
        .filter(({ ref }) => partyOf(input, ref) && !functionsOf(ref).length)
        .map(({ name }) => `the function of a group that ${name} belongs to`),
    ]);
  },
});

function executorsOf(input: Parameters<typeof seatedIn>[0]): string[] {
  return [
    ...seatedIn(input, DOMAIN_SEATS).map(({ ref }) => ref),
    ...(input.controls ?? []).flatMap(({ spec }) => [
      ...(spec.owner ? [spec.owner] : []),
      ...spec.duties.map(({ holder }) => holder),
    ]),
  ];
}
