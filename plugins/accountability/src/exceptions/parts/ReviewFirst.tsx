import { RiHourglassLine } from '@remixicon/react';
import type { ExceptionSummary } from 'backstage-plugin-accountability-common';
import { StateChip } from '../../shared';
import { useText } from '../../translation';

/** What has to happen before one can decide, and who does it. */
export function ReviewFirst(props: {
  exception: Pick<ExceptionSummary, 'reviewFirstBy'>;
}) {
  const { reviewFirstBy } = props.exception;
  const t = useText();
  if (!reviewFirstBy) return null;
  const who = reviewFirstBy.map(({ title }) => title).join(', ');
  return (
    <div>
      <StateChip state="not-applicable" icon={<RiHourglassLine size={14} />}>
        {who
          ? t('exceptions.list.reviewFirst', { who })
          : t('exceptions.list.reviewFirstNobody')}
      </StateChip>
    </div>
  );
}
