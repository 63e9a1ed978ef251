import { Flex } from '@backstage/ui';
import { makeStyles } from '@material-ui/core/styles';
import type { OutcomeVerdict } from 'backstage-plugin-accountability-common';
import { RequestExceptionLink } from '../exceptions/doors';
import { Section } from '../shared';
import { useText } from '../translation';
import { FindingAction } from './FindingAction';
import { FindingItem } from './FindingItem';
import type { JudgedOutcome, OnAnswer } from './JudgedOutcome';

const useStyles = makeStyles(theme => ({
  list: {
    listStyle: 'none',
    margin: 0,
    padding: 0,
    '& > li': {
      borderTop: '1px solid var(--bui-border-1, rgba(128, 128, 128, 0.3))',
      padding: theme.spacing(1.5, 0),
    },
    '& > li:first-child': { borderTop: 0 },
  },
}));

/**
 * What is wrong with an outcome, the worst first, each with what helps most. What
 * cannot be judged yet is folded away with what is missing; what passes is counted.
 */
export function OutcomeFindings(props: {
  outcome: JudgedOutcome;
  onAnswer?: OnAnswer;
}) {
  const { outcome, onAnswer } = props;
  const classes = useStyles();
  const t = useText();
  const of = (is: OutcomeVerdict['verdict']['is']) =>
    outcome.verdicts.filter(({ verdict }) => verdict.is === is);
  const [wrong, unknown, passes] = [of('fail'), of('unknown'), of('pass')];
  return (
    <Section title={t('findings.title')}>
      <div>{summary()}</div>
      {wrong.length > 0 && (
        <ul className={classes.list}>
          {wrong.map(verdict => (
            <li key={verdict.ruleId}>
              <FindingItem
                verdict={verdict}
                action={
                  <Flex align="center" gap="3" style={{ flexWrap: 'wrap' }}>
                    <FindingAction
                      outcome={outcome}
                      verdict={verdict}
                      onAnswer={onAnswer}
                    />
                    <RequestExceptionLink
                      subjects={{
                        rules: [verdict.ruleId],
                        outcomes: [outcome.ref],
                      }}
                      about={verdict.title}
                    />
                  </Flex>
                }
              />
            </li>
          ))}
        </ul>
      )}
      {unknown.length > 0 && (
        <details>
          <summary>{t('findings.unknown', { count: unknown.length })}</summary>
          <ul className={classes.list}>
            {unknown.map(verdict => (
              <li key={verdict.ruleId}>
                <FindingItem verdict={verdict} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </Section>
  );

  function summary(): string {
    if (outcome.verdicts.length === 0) return t('findings.notJudged');
    const first =
      wrong.length > 0
        ? t('findings.wrong', { count: wrong.length })
        : t('findings.nothingWrong');
    return `${first} ${t('findings.passes', { count: passes.length })}`;
  }
}
