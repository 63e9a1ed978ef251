import { Link } from '@backstage/core-components';
import { useApi } from '@backstage/core-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { accountabilityApiRef } from '../../api';
import { useInventoryPath } from '../../inventory';
import {
  AsyncContent,
  Section,
  useAsyncData,
  useSecondaryText,
} from '../../shared';
import { useText } from '../../translation';
import { FirstItem } from './FirstItem';
import { rankFirst } from './rankFirst';

const MOST = 10;
// The most privileged ones; among them those are found that matter most.
const LOOKED_AT = 200;

const useStyles = makeStyles(theme => ({
  list: {
    display: 'grid',
    gap: theme.spacing(1.5),
    margin: 0,
    paddingLeft: theme.spacing(3),
  },
}));

/** The ownerless identities that are worth somebody's time first. */
export function WhatFirst() {
  const t = useText();
  const classes = useStyles();
  const secondary = useSecondaryText();
  const api = useApi(accountabilityApiRef);
  const path = useInventoryPath();
  const ownerless = useAsyncData('scorecard:first', signal =>
    api.listIdentities(
      { ownership: ['ownerless'], sort: '-privilege', limit: LOOKED_AT },
      { signal },
    ),
  );
  return (
    <Section
      title={t('scorecard.first.title')}
      level={3}
      actions={
        <Link to={path({ ownership: ['ownerless'] }, '-privilege')}>
          {t('scorecard.first.all')}
        </Link>
      }
    >
      <AsyncContent result={ownerless} what={t('scorecard.first.what')}>
        {({ items }) =>
          items.length === 0 ? (
            <p>{t('scorecard.first.none')}</p>
          ) : (
            <>
              <p className={secondary.text}>{t('scorecard.first.explain')}</p>
              <ol className={classes.list}>
                {rankFirst(items, MOST).map(identity => (
                  <li key={identity.id}>
                    <FirstItem identity={identity} />
                  </li>
                ))}
              </ol>
            </>
          )
        }
      </AsyncContent>
    </Section>
  );
}
