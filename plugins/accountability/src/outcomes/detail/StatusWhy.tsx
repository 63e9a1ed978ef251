import { Button } from '@backstage/ui';
import type { OutcomeDetail } from 'backstage-plugin-accountability-common';
import { useState } from 'react';
import { useSecondaryText, When } from '../../shared';
import { useText } from '../../translation';
import { OutcomeStanding } from '../OutcomeStanding';

/** How an outcome stands, and why, when somebody asks. */
export function StatusWhy({ outcome }: { outcome: OutcomeDetail }) {
  const t = useText();
  const secondary = useSecondaryText();
  const [open, setOpen] = useState(false);
  const { status, measurement } = outcome;
  const because =
    status === 'draft' || status === 'retired' || status === 'withdrawn'
      ? status
      : measurement?.because ?? 'no-sample';
  return (
    <>
      <OutcomeStanding
        outcome={outcome}
        why={
          <Button
            variant="tertiary"
            aria-expanded={open}
            aria-label={t('outcomes.detail.whyStatus', {
              status: t(`outcomes.status.${status}`),
            })}
            onPress={() => setOpen(!open)}
          >
            {t('outcomes.detail.why')}
          </Button>
        }
      />
      {open && (
        <span className={secondary.text}>
          {t(`outcomes.detail.because.${because}`)}
          {measurement?.stale && ` ${t('outcomes.detail.because.stale')}`}
          {measurement?.at && (
            <>
              {' '}
              <When at={measurement.at} />
            </>
          )}
        </span>
      )}
    </>
  );
}
