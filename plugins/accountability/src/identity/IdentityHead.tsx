import Box from '@material-ui/core/Box';
import Typography from '@material-ui/core/Typography';
import type { IdentityDetail } from 'backstage-plugin-accountability-common';
import {
  identityTitle,
  OwnerLine,
  refTitle,
  useSecondaryText,
  When,
} from '../shared';
import { useText } from '../translation';
import { HeadActions } from './HeadActions';

/** What it is, where, in which state, who answers for it, and what one may decide. */
export function IdentityHead(props: {
  identity: IdentityDetail;
  onDone: () => void;
}) {
  const { identity, onDone } = props;
  const t = useText();
  const secondary = useSecondaryText();
  const { standing } = identity;
  return (
    <Box mt={1}>
      <Typography component="h2" variant="h4">
        {identityTitle(identity)}
      </Typography>
      <Typography className={secondary.text}>
        {[
          t(`shared.identityKind.${identity.kind}`),
          `${identity.provider} ${identity.scope}`,
          t(`shared.identityStatus.${identity.status}`),
          t(`shared.privilege.${identity.privilege}`),
        ].join(' · ')}
      </Typography>
      {identity.goneAt && (
        <Typography>
          <strong>{t('identity.head.gone')}</strong>{' '}
          <When at={identity.goneAt} />
        </Typography>
      )}
      <Box mt={2} mb={1}>
        <Typography component="h3" variant="subtitle2">
          {t('identity.head.owner')}
        </Typography>
        <OwnerLine owner={identity.owner} />
        {standing.offeredTo && (
          <Typography variant="body2">
            {t('identity.head.offered', { name: refTitle(standing.offeredTo) })}
          </Typography>
        )}
        {standing.acceptedBy && (
          <Typography variant="body2">
            {t('identity.head.acceptedBy', {
              name: refTitle(standing.acceptedBy),
            })}
          </Typography>
        )}
        {standing.disputed && (
          <Typography variant="body2">{t('identity.head.disputed')}</Typography>
        )}
      </Box>
      <HeadActions identity={identity} onDone={onDone} />
    </Box>
  );
}
