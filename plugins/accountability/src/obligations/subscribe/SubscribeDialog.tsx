import Button from '@material-ui/core/Button';
import Dialog from '@material-ui/core/Dialog';
import DialogActions from '@material-ui/core/DialogActions';
import DialogContent from '@material-ui/core/DialogContent';
import DialogTitle from '@material-ui/core/DialogTitle';
import { AsyncContent, SendProblem } from '../../shared';
import { useText } from '../../translation';
import { FeedState } from './FeedState';
import { useFeedLink } from './useFeedLink';

/** Says what a link to the calendar gives away, makes one, and ends it. */
export function SubscribeDialog({ onClose }: { onClose: () => void }) {
  const t = useText();
  const { feed, submission, make, revoke } = useFeedLink();
  const link = feed.data;
  return (
    <Dialog
      open
      fullWidth
      maxWidth="sm"
      onClose={onClose}
      aria-labelledby="accountability-subscribe-title"
    >
      <DialogTitle id="accountability-subscribe-title">
        {t('obligations.subscribe.title')}
      </DialogTitle>
      <DialogContent>
        <p>{t('obligations.subscribe.explain')}</p>
        <p>{t('obligations.subscribe.secret')}</p>
        <div role="status">
          <AsyncContent result={feed} what={t('obligations.subscribe.what')}>
            {data => <FeedState link={data} />}
          </AsyncContent>
        </div>
        <SendProblem
          title={t('obligations.subscribe.failed')}
          error={submission.error}
        />
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{t('obligations.subscribe.close')}</Button>
        {link?.createdAt && (
          <Button
            aria-label={t('obligations.subscribe.revokeFull')}
            disabled={submission.busy}
            onClick={revoke}
          >
            {t('obligations.subscribe.revoke')}
          </Button>
        )}
        {/* Not while the last one is still to be copied: that would end it. */}
        {link && !link.address && (
          <Button
            color="primary"
            variant={link.createdAt ? 'outlined' : 'contained'}
            disabled={submission.busy}
            onClick={make}
          >
            {link.createdAt
              ? t('obligations.subscribe.makeNew')
              : t('obligations.subscribe.make')}
          </Button>
        )}
      </DialogActions>
    </Dialog>
  );
}
