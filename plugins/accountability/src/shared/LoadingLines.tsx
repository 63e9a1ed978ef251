import { Skeleton } from '@backstage/ui';
import { useText } from '../translation';

/** Keeps the place of something that is loading. */
export function LoadingLines({ lines = 3 }: { lines?: number }) {
  const t = useText();
  return (
    <div role="status" aria-label={t('shared.load.loading')}>
      {Array.from({ length: lines }, (_, n) => (
        <Skeleton
          key={n}
          width={n % 2 ? '60%' : '90%'}
          height={16}
          style={{ marginBottom: 12 }}
        />
      ))}
    </div>
  );
}
