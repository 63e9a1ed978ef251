import type {
  ExceptionCheckCount,
  ExceptionProgramme,
} from 'backstage-plugin-accountability-common';
import { useNumber } from '../../inventory/useNumber';
import {
  EmptyState,
  type Proportion,
  ProportionBar,
  Section,
  SeverityTag,
  useSecondaryText,
} from '../../shared';
import { useText } from '../../translation';
import { useExceptionStyles } from '../useExceptionStyles';
import { EXEMPTION_RULE, EXEMPTIONS_ANCHOR } from './exemptionsAnchor';
import type { ProgrammePath } from './useProgrammePath';

/** Each question about exceptions, with how many pass and fail it; what fails first. */
export function ChecksCard(props: {
  rules: ExceptionProgramme['rules'];
  path: ProgrammePath;
}) {
  const { rules, path } = props;
  const t = useText();
  const number = useNumber();
  const classes = useExceptionStyles();
  const secondary = useSecondaryText();
  // What fails the other rules is in the register; this one is about what is not.
  const failing = (ruleId: string) =>
    ruleId === EXEMPTION_RULE
      ? `?view=programme#${EXEMPTIONS_ANCHOR}`
      : path({ check: ruleId });
  const parts = (rule: ExceptionCheckCount): Proportion[] =>
    (['fail', 'unknown', 'pass'] as const).map(state => ({
      state,
      count: rule[state],
      label: t(`exceptions.programme.checks.${state}`, {
        number: number(rule[state]),
      }),
      to: state === 'fail' ? failing(rule.ruleId) : undefined,
    }));
  const asked = (rule: ExceptionCheckCount) =>
    rule.pass + rule.fail + rule.unknown;
  const sorted = [...rules].sort((a, b) => b.fail - a.fail);
  return (
    <Section title={t('exceptions.programme.checks.title')} level={3}>
      {rules.length === 0 ? (
        <EmptyState title={t('exceptions.programme.checks.off')} />
      ) : (
        <ul className={classes.list}>
          {sorted.map(rule => (
            <li key={rule.ruleId} className={classes.lines}>
              <div className={classes.line}>
                <span>{rule.title}</span>
                <SeverityTag severity={rule.severity} />
                <span className={secondary.text}>{rule.ruleId}</span>
              </div>
              {asked(rule) > 0 ? (
                <ProportionBar parts={parts(rule)} />
              ) : (
                <span className={secondary.text}>
                  {t('exceptions.programme.checks.none')}
                </span>
              )}
              {rule.fail > 0 && (
                <span className={secondary.text}>{rule.remedy}</span>
              )}
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
