import { makeStyles } from '@material-ui/core/styles';
import type { RuleDescription } from 'backstage-plugin-accountability-common';
import type { ReactNode } from 'react';
import { useText } from '../../translation';

const useStyles = makeStyles(theme => ({
  list: {
    display: 'grid',
    gap: theme.spacing(0.5, 2),
    gridTemplateColumns: 'minmax(8rem, max-content) minmax(0, 1fr)',
    margin: theme.spacing(1, 0),
    '& dd': { margin: 0, overflowWrap: 'anywhere' },
    [theme.breakpoints.down('xs')]: { gridTemplateColumns: '1fr' },
  },
}));

/** Why a rule is as it is: threshold, its source, frameworks, what makes it unknown. */
export function RuleFacts({ rule }: { rule: RuleDescription }) {
  const classes = useStyles();
  const t = useText();
  const parameters = Object.entries(rule.parameters);
  const fact = (name: string, label: string, value: ReactNode) => (
    <div key={name} style={{ display: 'contents' }}>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </div>
  );
  return (
    <dl className={classes.list}>
      {parameters.length > 0 &&
        fact(
          'parameters',
          t('admin.rules.parameters'),
          parameters.map(([name, value]) => (
            <div key={name}>
              <code>{name}</code>: {String(value)}
            </div>
          )),
        )}
      {rule.sentence && fact('serves', t('admin.rules.serves'), rule.sentence)}
      {fact('source', t('admin.rules.source'), rule.source)}
      {rule.frameworks.length > 0 &&
        fact(
          'frameworks',
          t('admin.rules.frameworks'),
          rule.frameworks.join(', '),
        )}
      {fact('unknown', t('admin.rules.unknownWhen'), rule.unknownWhen)}
      {fact('remedy', t('admin.rules.remedy'), rule.remedy)}
      {fact('id', t('admin.rules.id'), <code>{rule.id}</code>)}
    </dl>
  );
}
