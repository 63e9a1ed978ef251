import { StateChip } from '../../shared';
import { useText } from '../../translation';
import { RadioChoice } from '../parts/RadioChoice';
import { decidingOutcomes } from './decidingOutcomes';
import type { RequestFieldsProps } from './RequestFieldsProps';

/** Whose seats decide: of several that govern one chooses, and sees which of them can. */
export function DecidingOutcome(props: RequestFieldsProps) {
  const { draft, change, preview } = props;
  const t = useText();
  const { outcomes, chosen } = decidingOutcomes(t, draft, preview);
  if (outcomes.length === 0) return null;
  return (
    <RadioChoice
      name="decided-by"
      legend={t('exceptions.request.decidedBy')}
      options={outcomes.map(({ ref, title, standing }) => ({
        value: ref,
        label: (
          <>
            {title}{' '}
            {standing && (
              <StateChip state={standing}>
                {t(`exceptions.request.deciding.${standing}`)}
              </StateChip>
            )}
          </>
        ),
      }))}
      value={chosen}
      hint={
        outcomes.length > 1 ? t('exceptions.request.decidedByHint') : undefined
      }
      onChange={ref => change({ decidedBy: ref || undefined })}
    />
  );
}
