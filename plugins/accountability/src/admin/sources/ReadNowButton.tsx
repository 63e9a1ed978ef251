import { Button } from '@backstage/ui';
import { RiRefreshLine } from '@remixicon/react';
import type { Source } from 'backstage-plugin-accountability-common';
import { useText } from '../../translation';
import { sourceState } from './sourceState';

/** Starts a reading now; while one is under way there is nothing to start. */
export function ReadNowButton(props: {
  source: Source;
  starting: boolean;
  onRead: () => void;
}) {
  const { source, starting, onRead } = props;
  const t = useText();
  return (
    <Button
      variant="secondary"
      iconStart={<RiRefreshLine size={16} />}
      aria-label={t('admin.sources.readNowFor', { title: source.title })}
      isPending={starting || sourceState(source) === 'running'}
      onPress={onRead}
    >
      {t('admin.sources.readNow')}
    </Button>
  );
}
