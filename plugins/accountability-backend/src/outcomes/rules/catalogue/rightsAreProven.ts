import {
  judgeRight,
  RIGHT_PROOF_DAYS,
} from 'backstage-plugin-accountability-common';
import { fail, listNames, notApplicable } from '../../../rules';
import { outcomeRule } from '../OutcomeRule';
import { rightName } from '../rights';
import { passUnless } from '../sayings';
import { said } from '../sentences';

/** Proofs of rights are fresh. */
export const rightsAreProven = outcomeRule({
  id: 'ACC-14',
  title: 'Proofs of rights are fresh',
  description:
    'Every decision right is backed by a proof that somebody verified within the last year and that has not expired. Policies are replaced, letters run out, and permissions are taken away without telling.',
  severity: 'medium',
  frameworks: ['CSF GV.RR-02', 'ISO 27001 A.5.4'],
  sentence: said.theatre,
  source: `ISO 27001:2022 A.5.4 asks management to see to it that responsibilities are fulfilled, and names no period; ${RIGHT_PROOF_DAYS} days, once a year, is our own default.`,
  remedy:
    'Look at the proof again and record who verified it and when, renew it, or take the right out of the charter.',
  unknownWhen: 'Nobody has recorded when a right was verified.',
  parameters: {},
  version: 1,
  judge(input) {
    const rights = input.spec.decisionRights.map(right => ({
      name: rightName(right),
      power: judgeRight(right, input.now),
    }));
    const old = rights.filter(({ power }) => power === 'expired');
    if (old.length > 0) {
      return {
        verdict: fail(
          `The proof has expired, or was verified more than ${RIGHT_PROOF_DAYS} days ago, for ${listNames(
            old.map(({ name }) => name),
          )}.`,
        ),
      };
    }
    if (rights.length === 0) {
      return { verdict: notApplicable('No seat holds a decision right.') };
    }
    return passUnless(
      rights
        .filter(({ power }) => power !== 'verified')
        .map(({ name }) => `a verified proof for ${name}`),
    );
  },
});
