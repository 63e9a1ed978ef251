import type { ControlDuty } from 'backstage-plugin-accountability-common';
import { fail } from '../../../rules';
import { outcomeRule } from '../OutcomeRule';
import type { OutcomeRuleInput, SystemFacts } from '../OutcomeRuleInput';
import { doubtsAbout, isRelated, nameOf, partyOf } from '../parties';
import { listTroubles, passUnless } from '../sayings';
import { seatedIn } from '../seating';
import { quote, said } from '../sentences';
import { DUTY_WORDS, MISSING } from '../words';

/**
 * Charter and catalog mean the same owners. Only duties that name a system are
 * compared with its owner: a duty for everything in the scope is a central service,
 * and belongs to nobody in particular. A holder of a seat was chosen knowingly.
 */
export const systemOwnersMatch = outcomeRule({
  id: 'ACC-22',
  title: 'Charter and catalog mean the same owners',
  description:
    'What the outcome governs exists and has an owner in the catalog, and a duty that is given for one system is held by its owner or by somebody with a seat. Otherwise the charter has drifted away from who runs the systems.',
  severity: 'medium',
  frameworks: ['CSF GV.OV-03', 'CSF ID.IM-03'],
  sentence: quote(said.drift, said.allAssumeAnother),
  source:
    'CSF 2.0 GV.OV-03 and ID.IM-03: performance is reviewed for adjustments, improvements come out of operation; how owners are compared is our own rule.',
  remedy:
    'Correct the owner in the catalog, give the duty to the owner of the system, or correct the scope.',
  unknownWhen:
    'What the outcome governs or its controls are not known, or the catalog has not been read completely yet.',
  parameters: {},
  version: 1,
  judge(input) {
    const { scope, controls = [] } = input;
    if (scope && input.directoryComplete && scope.entities === 0) {
      return {
        verdict: fail(
          'Its scope matches nothing in the catalog, so it governs nothing.',
        ),
      };
    }
    const systems = scope?.systems ?? [];
    const named = systems.flatMap(system =>
      controls.flatMap(({ spec }) =>
        spec.duties
          .filter(duty => duty.systems?.includes(system.ref))
          .map(duty => ({ system, duty })),
      ),
    );
    const gaps = input.directoryComplete
      ? [
          ...systems.flatMap(system => ownerGap(input, system)),
          ...named.flatMap(pair => dutyGap(input, pair)),
        ]
      : [];
    if (gaps.length > 0) {
      return {
        verdict: fail(`The owners do not match: ${listTroubles(gaps)}.`),
      };
    }
    return passUnless([
      ...(scope ? [] : [MISSING.scope]),
      ...(input.controls ? [] : [MISSING.controls]),
      ...doubtsAbout(input, [
        ...systems.flatMap(({ owner }) => owner ?? []),
        ...named.map(({ duty }) => duty.holder),
      ]),
      ...(input.directoryComplete ? [] : [MISSING.catalog]),
    ]);
  },
});

function ownerGap(
  input: OutcomeRuleInput,
  { ref, title = ref, owner }: SystemFacts,
): string[] {
  if (!owner) return [`${title} has no owner in the catalog`];
  const standing = partyOf(input, owner)?.standing;
  return standing === undefined || standing === 'active'
    ? []
    : [`nobody is here of ${nameOf(input, owner)}, the owner of ${title}`];
}

function dutyGap(
  input: OutcomeRuleInput,
  { system, duty }: { system: SystemFacts; duty: ControlDuty },
): string[] {
  const { ref, title = ref, owner } = system;
  const { holder } = duty;
  if (!owner || !partyOf(input, owner) || !partyOf(input, holder)) return [];
  const agreed = [owner, ...seatedIn(input).map(seated => seated.ref)];
  return agreed.some(other => isRelated(input, holder, other))
    ? []
    : [
        `${title} belongs to ${nameOf(input, owner)}, but ${nameOf(
          input,
          holder,
        )} has the duty to ${DUTY_WORDS[duty.duty]} there`,
      ];
}
