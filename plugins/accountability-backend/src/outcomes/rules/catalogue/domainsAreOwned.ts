import {
  DOMAIN_SEATS,
  type ControlDomain,
} from 'backstage-plugin-accountability-common';
import { fail, listNames } from '../../../rules';
import { outcomeRule } from '../OutcomeRule';
import type { OutcomeRuleInput } from '../OutcomeRuleInput';
import { doubtsAbout } from '../parties';
import { passUnless } from '../sayings';
import { seatedIn } from '../seating';
import { said } from '../sentences';
import { MISSING } from '../words';

/** Every control domain that is relied on has an owner. */
export const domainsAreOwned = outcomeRule<{ everyDomain: boolean }>({
  id: 'ACC-15',
  title: 'Every control domain has an owner',
  description:
    'Each control domain that the outcome relies on (identity, endpoint, cloud, application) has an owner: somebody in its seat, or an owner of every control in it. Execution without an owner does not happen.',
  severity: 'high',
  frameworks: ['CSF GV.RR-02', 'ISO 27001 A.5.2'],
  sentence: said.sharedControlOwners,
  source:
    'ISO 27001:2022 A.5.2: responsibilities are defined and allocated. By default only domains count that have a control or a seat; everyDomain asks for all four.',
  remedy:
    'Nominate somebody for the seat of the domain, or name the owner of each control.',
  unknownWhen:
    'The controls are not known, or the catalog has not been read completely yet.',
  parameters: { everyDomain: false },
  version: 1,
  judge(input, { everyDomain }) {
    const relied = everyDomain
      ? [...DOMAIN_SEATS]
      : DOMAIN_SEATS.filter(
          domain =>
            controlsOf(input, domain).length > 0 ||
            (input.spec.seats[domain] ?? []).length > 0,
        );
    const judged = relied.map(domain => ({
      domain,
      ...ownersOf(input, domain),
    }));
    const ownerless = judged.filter(({ is }) => is === 'ownerless');
    if (ownerless.length > 0) {
      const names = listNames(ownerless.map(({ domain }) => domain));
      return {
        verdict: fail(`Nobody owns execution in the control domain ${names}.`),
      };
    }
    if (relied.length === 0 && input.controls) {
      return {
        verdict: fail(
          'No control carries it out, and nobody owns execution in any control domain.',
        ),
      };
    }
    const missing = doubtsAbout(
      input,
      judged.flatMap(({ owners }) => owners),
    );
    return passUnless(
      input.controls ? missing : [...missing, MISSING.controls],
    );
  },
});

function controlsOf(
  { controls = [] }: OutcomeRuleInput,
  domain: ControlDomain,
) {
  return controls.filter(({ spec }) => spec.domain === domain);
}

function ownersOf(
  input: OutcomeRuleInput,
  domain: ControlDomain,
): { is: 'owned' | 'ownerless' | 'unknown'; owners: string[] } {
  const seated = seatedIn(input, [domain]).map(({ ref }) => ref);
  if (seated.length > 0) return { is: 'owned', owners: seated };
  if (!input.controls) return { is: 'unknown', owners: [] };
  const controls = controlsOf(input, domain);
  const owners = controls.flatMap(({ spec }) => spec.owner ?? []);
  return controls.length > 0 && owners.length === controls.length
    ? { is: 'owned', owners }
    : { is: 'ownerless', owners: [] };
}
