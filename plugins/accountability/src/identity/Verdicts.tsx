import { makeStyles } from '@material-ui/core/styles';
import type {
  IdentityDetail,
  RuleVerdict,
} from 'backstage-plugin-accountability-common';
import { EmptyState, Section } from '../shared';
import { useText } from '../translation';
import { sortVerdicts } from './sortVerdicts';
import { VerdictItem } from './VerdictItem';

const useStyles = makeStyles(theme => ({
  list: {
    listStyle: 'none',
    margin: 0,
    padding: 0,
    '& > li': { padding: theme.spacing(1, 0) },
  },
}));

/** What every rule says of an identity: what is wrong or unknown first, the rest folded away. */
export function Verdicts(props: {
  identity: Pick<IdentityDetail, 'id' | 'verdicts'>;
}) {
  const { id, verdicts } = props.identity;
  const classes = useStyles();
  const t = useText();
  const { loud, quiet } = sortVerdicts(verdicts);
  const list = (items: RuleVerdict[]) => (
    <ul className={classes.list}>
      {items.map((verdict, index) => (
        <li key={`${verdict.ruleId}:${index}`}>
          <VerdictItem verdict={verdict} identityId={id} />
        </li>
      ))}
    </ul>
  );
  return (
    <Section title={t('identity.verdicts.title')} level={3}>
      {verdicts.length === 0 && (
        <EmptyState title={t('identity.verdicts.none')} />
      )}
      {loud.length > 0 && list(loud)}
      {quiet.length > 0 && (
        <details open={loud.length === 0}>
          <summary>
            {t('identity.verdicts.quiet', { count: quiet.length })}
          </summary>
          {list(quiet)}
        </details>
      )}
    </Section>
  );
}
