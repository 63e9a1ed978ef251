import { CopyText, useSecondaryText, When } from '../../shared';
import { useText } from '../../translation';
import type { FeedLink } from './FeedLink';

/** Whether there is a link and since when; its address only right after it was made. */
export function FeedState({ link }: { link: FeedLink }) {
  const { address, createdAt, revoked } = link;
  const t = useText();
  const secondary = useSecondaryText();
  if (!createdAt)
    return <p>{t(`obligations.subscribe.${revoked ? 'revoked' : 'none'}`)}</p>;
  return (
    <>
      <p>
        {t('obligations.subscribe.since')} <When at={createdAt} />
      </p>
      {address ? (
        <>
          <strong>{t('obligations.subscribe.once')}</strong>
          <CopyText text={address} label={t('obligations.subscribe.address')} />
        </>
      ) : (
        <p className={secondary.text}>{t('obligations.subscribe.forgotten')}</p>
      )}
    </>
  );
}
