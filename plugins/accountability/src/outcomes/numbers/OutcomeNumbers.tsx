import { useApi } from '@backstage/core-plugin-api';
import type { OutcomeDetail } from 'backstage-plugin-accountability-common';
import { lazy, Suspense } from 'react';
import { accountabilityApiRef } from '../../api';
import {
  AsyncContent,
  LoadingLines,
  Section,
  useAsyncData,
} from '../../shared';
import { useText } from '../../translation';
import { isInForce } from '../isInForce';
import { NumbersTable } from './NumbersTable';
import { NumbersWords } from './NumbersWords';

// The library of charts is larger than the rest of the page.
const NumbersChart = lazy(() => import('./NumbersChart'));

/** How an outcome has moved: in words, as a chart, and as a table. */
export function OutcomeNumbers({ outcome }: { outcome: OutcomeDetail }) {
  return isInForce(outcome) ? <Numbers outcome={outcome} /> : null;
}

function Numbers({ outcome }: { outcome: OutcomeDetail }) {
  const t = useText();
  const api = useApi(accountabilityApiRef);
  // A new number is a new picture.
  const key = `samples:${outcome.ref}:${outcome.measurement?.at ?? ''}`;
  const numbers = useAsyncData(key, signal =>
    api.getOutcomeSamples(outcome.ref, {}, { signal }),
  );
  return (
    <Section title={t('outcomes.numbers.title')}>
      <AsyncContent result={numbers} what={t('outcomes.numbers.what')}>
        {data => (
          <>
            <NumbersWords outcome={outcome} numbers={data} />
            {data.samples.length > 0 && (
              <>
                <div role="img" aria-label={t('outcomes.numbers.chart.name')}>
                  <Suspense fallback={<LoadingLines />}>
                    <NumbersChart
                      measure={outcome.measure}
                      samples={data.samples}
                    />
                  </Suspense>
                </div>
                <NumbersTable numbers={data} />
              </>
            )}
          </>
        )}
      </AsyncContent>
    </Section>
  );
}
