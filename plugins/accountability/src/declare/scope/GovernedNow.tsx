import { errorText, refTitle, StateChip, useSecondaryText } from '../../shared';
import { useText } from '../../translation';
import { useGoverned } from './useGoverned';

/** What the scope would govern today. */
export function GovernedNow({ scope }: { scope: unknown }) {
  const t = useText();
  const secondary = useSecondaryText();
  const { data, error } = useGoverned(scope);
  const words = () => {
    if (error) {
      return (
        <StateChip state="unknown">
          {t('declare.scope.uncounted', { error: errorText(error) })}
        </StateChip>
      );
    }
    if (!data) return t('declare.scope.counting');
    if (data.count === 0) {
      return scope === undefined ? (
        t('declare.scope.nothingThere')
      ) : (
        <StateChip state="fail">{t('declare.scope.nothing')}</StateChip>
      );
    }
    return t(
      scope === undefined ? 'declare.scope.everything' : 'declare.scope.some',
      { count: data.count },
    );
  };
  return (
    <div role="status">
      <strong>{words()}</strong>
      {data && data.count > 0 && (
        <div className={secondary.text}>
          {t('declare.scope.examples', {
            names: data.examples.map(refTitle).join(', '),
          })}
        </div>
      )}
    </div>
  );
}
