import { Link } from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';
import type { Overview } from 'backstage-plugin-accountability-common';
import { RuleResults } from '../admin/rules';
import { rootRouteRef } from '../routes';
import { EmptyState, Section, SeverityTag, useOptionalPath } from '../shared';
import { useText } from '../translation';
import { worstRules } from './worstRules';

const MOST = 5;

const useStyles = makeStyles(theme => ({
  list: {
    display: 'grid',
    gap: theme.spacing(2),
    listStyle: 'none',
    margin: 0,
    padding: 0,
  },
  line: {
    display: 'flex',
    gap: theme.spacing(2),
    justifyContent: 'space-between',
    marginBottom: theme.spacing(0.5),
  },
}));

/** The rules that find most, with what they say of all identities. */
export function RuleBars({ rules }: { rules: Overview['byRule'] }) {
  const classes = useStyles();
  const t = useText();
  const root = useOptionalPath(rootRouteRef)?.({}) ?? '';
  const worst = worstRules(rules, MOST);
  return (
    <Section
      title={t('scorecard.rules.title')}
      level={3}
      actions={
        <Link to={`${root}/admin/rules`}>{t('scorecard.rules.all')}</Link>
      }
    >
      {worst.length === 0 ? (
        <EmptyState title={t('scorecard.rules.none')} />
      ) : (
        <ol className={classes.list}>
          {worst.map(rule => (
            <li key={rule.ruleId}>
              <div className={classes.line}>
                <span>{rule.title}</span>
                <SeverityTag severity={rule.severity} />
              </div>
              <RuleResults results={rule} />
            </li>
          ))}
        </ol>
      )}
    </Section>
  );
}
