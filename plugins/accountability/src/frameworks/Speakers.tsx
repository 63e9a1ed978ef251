import { makeStyles } from '@material-ui/core/styles';
import type { Requirement } from 'backstage-plugin-accountability-common';
import type { ReactNode } from 'react';
import { useNumber } from '../inventory';
import { DefinitionLink } from '../outcomes/DefinitionLink';
import { OutcomeStatusMark } from '../outcomes/OutcomeStatusMark';
import { useSecondaryText } from '../shared';
import { useText } from '../translation';
import { RuleNumbers } from './RuleNumbers';

const useStyles = makeStyles(theme => ({
  list: {
    display: 'grid',
    gap: theme.spacing(0.75),
    listStyle: 'none',
    margin: 0,
    padding: 0,
    overflowWrap: 'anywhere',
  },
  line: {
    alignItems: 'baseline',
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(0, 1),
  },
}));

/** The rules, outcomes and controls that name an id, with how each stands. */
export function Speakers({ requirement }: { requirement: Requirement }) {
  const classes = useStyles();
  const secondary = useSecondaryText();
  const t = useText();
  const number = useNumber();
  const { rules, outcomes, controls, hidden } = requirement;
  if (rules.length + outcomes.length + controls.length + hidden === 0) {
    return <>{t('frameworks.nothingSpeaks')}</>;
  }
  const line = (
    kind: 'rule' | 'outcome' | 'control',
    key: string,
    children: ReactNode,
  ) => (
    <li key={key} className={classes.line}>
      <span className={secondary.text}>{t(`frameworks.kind.${kind}`)}</span>
      {children}
    </li>
  );
  return (
    <ul className={classes.list}>
      {rules.map(rule =>
        line(
          'rule',
          rule.ruleId,
          <>
            <span>{rule.title}</span>
            <RuleNumbers rule={rule} />
          </>,
        ),
      )}
      {outcomes.map(outcome =>
        line(
          'outcome',
          outcome.ref,
          <>
            <DefinitionLink definition={outcome} />
            <OutcomeStatusMark status={outcome.status} />
          </>,
        ),
      )}
      {controls.map(control =>
        line(
          'control',
          control.ref,
          <>
            <DefinitionLink definition={control} />
            <span className={secondary.text}>
              {[
                control.draft && t('frameworks.draft'),
                control.ownerless && t('frameworks.noOwner'),
              ]
                .filter(Boolean)
                .join(', ')}
            </span>
          </>,
        ),
      )}
      {hidden > 0 && (
        <li className={secondary.text}>
          {t('frameworks.hidden', { count: hidden, number: number(hidden) })}
        </li>
      )}
    </ul>
  );
}
