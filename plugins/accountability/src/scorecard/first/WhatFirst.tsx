import { Link } from '@backstage/core-components';
import { useApi } from '@backstage/core-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { accountabilityApiRef } from '../../api';
import { useInventoryPath } from '../../inventory';
import {
  AFTER_DECISION,
  AsyncContent,
  httpStatus,
  PermissionRequired,
  Section,
  sharedReason,
  useAsyncData,
  useSecondaryText,
} from '../../shared';
import { useText } from '../../translation';
import { firstAction } from './firstAction';
import { FirstItem } from './FirstItem';

const useStyles = makeStyles(theme => ({
  explain: { marginTop: 0 },
  list: {
    display: 'grid',
    gap: theme.spacing(1.5),
    margin: 0,
    paddingLeft: theme.spacing(3),
  },
}));

/** What is worth somebody's time first: of the whole organisation, or of what one may see. */
export function WhatFirst({ level = 3 }: { level?: 2 | 3 }) {
  const t = useText();
  const classes = useStyles();
  const secondary = useSecondaryText();
  const api = useApi(accountabilityApiRef);
  const path = useInventoryPath();
  const first = useAsyncData('scorecard:first', signal =>
    api.getScorecardFirst({}, { signal }),
  );
  const what = t('scorecard.first.what');
  return (
    <Section
      title={t('scorecard.first.title')}
      level={level}
      actions={
        <Link to={path({ pressing: 'true' }, '-privilege')}>
          {t('scorecard.first.all')}
        </Link>
      }
    >
      {first.error && httpStatus(first.error) === 403 ? (
        <PermissionRequired what={what} error={first.error} />
      ) : (
        <AsyncContent result={first} what={what}>
          {({ items, among }) => {
            const never = sharedReason(
              items.flatMap(item => {
                const best = firstAction(item);
                if (!best) return [];
                return best.allowed ? [undefined] : [best.why];
              }),
            );
            return items.length === 0 ? (
              <p>{t(`scorecard.first.none.${among}`)}</p>
            ) : (
              <>
                <p className={`${secondary.text} ${classes.explain}`}>
                  {t(`scorecard.first.explain.${among}`)}
                </p>
                {never && (
                  <p>{t('scorecard.first.noActions', { why: never })}</p>
                )}
                <ol className={classes.list}>
                  {items.map(item => (
                    <li key={item.identity.id}>
                      <FirstItem
                        item={item}
                        whyIsSaid={never !== undefined}
                        onDone={() => first.reload(AFTER_DECISION)}
                      />
                    </li>
                  ))}
                </ol>
              </>
            );
          }}
        </AsyncContent>
      )}
    </Section>
  );
}
