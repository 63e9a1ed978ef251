import { InfoCard } from '@backstage/core-components';
import { useText } from '../translation';
import { HomeContent } from './HomeContent';

/** The same as a card, for home pages of the legacy frontend system. */
export function AccountabilityHomeCard() {
  const t = useText();
  return (
    <InfoCard title={t('home.title')}>
      <HomeContent />
    </InfoCard>
  );
}
