import { Text } from '@backstage/ui';
import Box from '@material-ui/core/Box';
import { makeStyles } from '@material-ui/core/styles';
import type { IdentityDetail } from 'backstage-plugin-accountability-common';
import {
  identityTitle,
  OfferMark,
  OwnerLine,
  Party,
  useSecondaryText,
  When,
} from '../shared';
import { useText } from '../translation';
import { HeadActions } from './HeadActions';

const useStyles = makeStyles(theme => ({
  line: {
    alignItems: 'center',
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(0.5, 1),
    marginTop: theme.spacing(0.5),
  },
}));

/** What it is, where, in which state, who answers for it, and what one may decide. */
export function IdentityHead(props: {
  identity: IdentityDetail;
  onDone: () => void;
}) {
  const { identity, onDone } = props;
  const t = useText();
  const classes = useStyles();
  const secondary = useSecondaryText();
  const { standing } = identity;
  return (
    <Box mt={1}>
      <Text as="h2" variant="title-medium" weight="bold">
        {identityTitle(identity)}
      </Text>
      <div className={secondary.text}>
        {[
          t(`shared.identityKind.${identity.kind}`),
          `${identity.provider} ${identity.scope}`,
          t(`shared.identityStatus.${identity.status}`),
          t(`shared.privilege.${identity.privilege}`),
        ].join(' · ')}
      </div>
      {identity.goneAt && (
        <div>
          <strong>{t('identity.head.gone')}</strong>{' '}
          <When at={identity.goneAt} />
        </div>
      )}
      <Box mt={2} mb={2}>
        <Text as="h3" variant="body-medium" weight="bold">
          {t('identity.head.owner')}
        </Text>
        <OwnerLine
          owner={identity.owner}
          exceptedUntil={identity.exceptedUntil}
        />
        {standing.offeredTo && (
          <div>
            <OfferMark offeredTo={standing.offeredTo} />
          </div>
        )}
        {standing.acceptedBy && (
          <div className={classes.line}>
            {t('identity.head.acceptedBy')}{' '}
            <Party entityRef={standing.acceptedBy} />
          </div>
        )}
        {standing.disputed && <div>{t('identity.head.disputed')}</div>}
      </Box>
      <HeadActions identity={identity} onDone={onDone} />
    </Box>
  );
}
