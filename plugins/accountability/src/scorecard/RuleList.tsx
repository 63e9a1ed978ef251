import { makeStyles } from '@material-ui/core/styles';
import type {
  RuleResults as Results,
  RuleSubject,
} from 'backstage-plugin-accountability-common';
import { RuleResults } from '../admin/rules';
import { SeverityTag } from '../shared';

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

/** Rules with what they say of all that they judge, in the order that they come in. */
export function RuleList(props: {
  rules: readonly Results[];
  subject: RuleSubject;
}) {
  const { rules, subject } = props;
  const classes = useStyles();
  return (
    <ol className={classes.list}>
      {rules.map(rule => (
        <li key={rule.ruleId}>
          <div className={classes.line}>
            <span>{rule.title}</span>
            <SeverityTag severity={rule.severity} />
          </div>
          <RuleResults results={rule} subject={subject} />
        </li>
      ))}
    </ol>
  );
}
