import type {
  RuleSubject,
  VerdictResult,
} from 'backstage-plugin-accountability-common';
import { EXEMPTIONS_ANCHOR } from '../exceptions/programme/exemptionsAnchor';
import { useExceptionPaths } from '../exceptions/useExceptionPaths';
import { useInventoryPath } from '../inventory';
import { outcomeSearch } from '../outcomes/list/OutcomeQuery';
import { useDefinitionPaths } from '../shared';

/** What a rule says of something; `excepted` fails and is permitted to. */
export type RuleState = VerdictResult | 'excepted';

/** Leads from what a rule says of many to the list of them; nowhere where the app has none. */
export function useRuleDoor() {
  const inventory = useInventoryPath();
  const definitions = useDefinitionPaths();
  const exceptions = useExceptionPaths();
  return (
    rule: { ruleId: string; subject: RuleSubject; excepted: number },
    state: RuleState,
  ): string | undefined => {
    const { ruleId, subject } = rule;
    const { verdict, excepted } = listed(state, rule.excepted > 0);
    if (subject === 'identity') {
      return inventory({
        ...{ rule: [ruleId], verdict: [verdict] },
        ...(excepted !== undefined && {
          excepted: excepted ? 'true' : 'false',
        }),
      });
    }
    if (subject === 'exemption') {
      return (
        exceptions && `${exceptions.list}?view=programme#${EXEMPTIONS_ANCHOR}`
      );
    }
    const search = outcomeSearch({
      ...{ mine: false, all: false, rule: ruleId },
      ...{ verdict, excepted },
    });
    return `${definitions.list('Outcome')}?${search}`;
  };
}

/** What is excepted fails, too; a list of either leaves out the other. */
function listed(
  state: RuleState,
  someExcepted: boolean,
): { verdict: VerdictResult; excepted?: boolean } {
  if (state === 'excepted') return { verdict: 'fail', excepted: true };
  return state === 'fail' && someExcepted
    ? { verdict: 'fail', excepted: false }
    : { verdict: state };
}
