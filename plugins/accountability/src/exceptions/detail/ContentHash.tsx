import { Button } from '@backstage/ui';
import useCopyToClipboard from 'react-use/esm/useCopyToClipboard';
import { Section, useSecondaryText } from '../../shared';
import { useText } from '../../translation';
import { ShortHash } from '../parts/ShortHash';

/** The hash that approvals bind to, and what it is good for. */
export function ContentHash({ hash }: { hash: string }) {
  const t = useText();
  const secondary = useSecondaryText();
  const [copied, copy] = useCopyToClipboard();
  return (
    <Section title={t('exceptions.detail.hash')}>
      <ShortHash hash={hash} />{' '}
      <Button variant="tertiary" onPress={() => copy(hash)}>
        {copied.value === hash && !copied.error
          ? t('exceptions.detail.copied')
          : t('exceptions.detail.copyHash')}
      </Button>
      <p className={secondary.text}>{t('exceptions.detail.hashText')}</p>
    </Section>
  );
}
