import type { BulkDecisionResult } from 'backstage-plugin-accountability-common';
import { useText } from '../translation';

/** What a bulk decision would do, and what it would leave alone and why. */
export function BulkPreview(props: {
  result: BulkDecisionResult;
  again: boolean;
}) {
  const t = useText();
  const { result, again } = props;
  return (
    <div role="status">
      {again && <div>{t('decisions.bulkMoved')}</div>}
      <div>
        <strong>
          {t('decisions.bulkPreview', {
            count: result.applied,
            matching: String(result.matching),
          })}
        </strong>
      </div>
      {result.refused.length > 0 && (
        <ul>
          {result.refused.map(({ why, count }) => (
            <li key={why}>
              {t('decisions.bulkRefused', { number: String(count), why })}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
